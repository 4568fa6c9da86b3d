"use strict";
exports.id = 541;
exports.ids = [541];
exports.modules = {

/***/ 4541:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
var subjectId = (function (kind, key) {
	return `${kind}:${key}`;
});
var isInterval = (function (value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && "low" in value && "high" in value;
});
var exactly = (function (value) {
	return {
		low: value,
		high: value
	};
});
var rangeOf = (function (value) {
	const range = typeof value === "number" ? exactly(value) : isInterval(value) ? value : null;
	return range !== null && range.low >= 0 && range.low <= range.high && Number.isFinite(range.high) ? range : null;
});
var isClosed = (function (range) {
	return Number.isFinite(range.high);
});
var plus = (function (...ranges) {
	const summands = ranges.filter((function ({ high }) { return (high !== 0); }));
	return summands.length === 0 ? ZERO : summands.reduce((function (a, b) { return (({
		low: below$1(a.low + b.low),
		high: above(a.high + b.high)
	})); }));
});
var times = (function (...ranges) {
	const factors = ranges.filter((function ({ low, high }) { return (low !== 1 || high !== 1); }));
	return factors.length === 0 ? exactly(1) : factors.reduce((function (a, b) { return (({
		low: below$1(product(a.low, b.low)),
		high: above(product(a.high, b.high))
	})); }));
});
var scaled = (function (range, factor) {
	return times(range, exactly(factor));
});
var over = (function (dividend, divisor) {
	return {
		low: isClosed(divisor) && divisor.high > 0 ? below$1(dividend.low / divisor.high) : 0,
		high: divisor.low > 0 ? above(dividend.high / divisor.low) : Number.POSITIVE_INFINITY
	};
});
var widened = (function (range, share) {
	return {
		low: times(exactly(range.low), exactly(Math.max(0, 1 - share))).low,
		high: times(exactly(range.high), exactly(1 + share)).high
	};
});
var meets = (function (a, b) {
	return a.low <= b.high && b.low <= a.high;
});
var exceeds = (function (amount, operator, line) {
	if (operator === ">") return amount.low > line.high ? true : amount.high <= line.low ? false : null;
	return amount.low >= line.high ? true : amount.high < line.low ? false : null;
});
var decadesFrom = (function (amount, line) {
	return {
		low: Math.log10(amount.low) - Math.log10(line.high),
		high: Math.log10(amount.high) - Math.log10(line.low)
	};
});
var middleOf = (function ({ low, high }) {
	if (low === high || !Number.isFinite(high)) return low;
	return low === 0 ? high : Math.sqrt(low) * Math.sqrt(high);
});
var product = (function (a, b) {
	return a === 0 || b === 0 ? 0 : a * b;
});
var below$1 = (function (value) {
	return value === Number.POSITIVE_INFINITY ? Number.MAX_VALUE : value * (1 - STEP);
});
var above = (function (value) {
	return value * (1 + STEP);
});
var inputPathsOf = (function (part) {
	const names = Object.keys(part.quantities).filter((function (name) { return (name !== "training_flop"); }));
	return names.length === 0 ? [part.path] : names.map((function (name) { return (`${part.path}.${name}`); }));
});
var planOf = (function (dossier, subject) {
	const facts = factsOf(dossier, subject);
	const runs = entriesOf$1(facts, RUNS).map((id) => runOf$1(facts, id));
	const phases = entriesOf$1(facts, PHASES).map((id) => phaseOf(facts, id));
	const modification = figureAt(facts, FIGURE_PATHS.modification);
	const origin = facts.get("origin")?.[0]?.value;
	return {
		subject,
		phases: phases.length > 0 ? phases : wholeOf(facts),
		runs,
		phasesComplete: facts.get(PHASES)?.[0]?.complete !== false,
		declared: {
			direct: figureAt(facts, FIGURE_PATHS.direct),
			cumulative: figureAt(facts, FIGURE_PATHS.cumulative),
			planned: figureAt(facts, FIGURE_PATHS.planned),
			modification,
			base: figureAt(facts, FIGURE_PATHS.base)
		},
		modifies: origin === "finetuned" || modification !== null || rangeAt(facts, FIGURE_PATHS.base) !== null,
		baseSystemicRisk: booleanAt(facts, "base.systemic_risk"),
		parameters: rangeAt(facts, "training.parameters"),
		inputs: inputsOf$1(facts)
	};
});
var factsOf = (function ({ facts }, subject) {
	const found = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		if (fact.subject !== subject || fact.state !== "declared" || fact.origin.format === "recomputation") continue;
		const group = found.get(fact.path);
		if (group) group.push(fact);
		else found.set(fact.path, [fact]);
	}
	return found;
});
var inputsOf$1 = (function (facts) {
	return [...facts.values()].flat().filter((function ({ path }) { return (/^(?:training\.|modification\.training_flop$|base\.(?:training_flop|systemic_risk)$)/.test(path)); })).filter((function ({ path }) { return (!BESIDE$1.test(path)); }));
});
var entriesOf$1 = (function (facts, path) {
	const value = facts.get(path)?.[0]?.value;
	return Array.isArray(value) ? value : [];
});
var figureAt = (function (facts, path) {
	const value = facts.get(path)?.[0]?.value;
	const range = rangeOf(value);
	return range !== null && isInterval(value) && range.low === range.high ? {
		...range,
		exact: true
	} : range;
});
var rangeAt = (function (facts, path) {
	return rangeOf(facts.get(path)?.[0]?.value);
});
var booleanAt = (function (facts, path) {
	const value = facts.get(path)?.[0]?.value;
	return typeof value === "boolean" ? value : null;
});
var quantitiesAt = (function (facts, path, names) {
	const found = {};
	for (const name of names) {
		const range = rangeAt(facts, `${path}.${name}`);
		if (range) found[name] = range;
	}
	return found;
});
var wholeOf = (function (facts) {
	const quantities = quantitiesAt(facts, WHOLE, ["parameters", "tokens"]);
	if (Object.keys(quantities).length === 0) return [];
	return [{
		id: WHOLE,
		path: WHOLE,
		kind: "continue",
		architecture: null,
		updates: null,
		attention: null,
		latentsCached: null,
		publicOutput: null,
		quantities
	}];
});
var parsePath = (function (path) {
	const segments = [];
	const pattern = /([a-z][a-z0-9_]*)|\[([^\]]+)\]|\./gy;
	let expectName = true;
	while (pattern.lastIndex < path.length) {
		const match = pattern.exec(path);
		if (!match) return null;
		if (match[1] !== void 0) {
			if (!expectName) return null;
			segments.push({
				name: match[1],
				bracket: false
			});
			expectName = false;
		} else if (match[2] !== void 0) {
			if (segments.length === 0 || expectName) return null;
			segments.push({
				name: match[2],
				bracket: true
			});
			expectName = false;
		} else {
			if (expectName) return null;
			expectName = true;
		}
	}
	return expectName ? null : segments;
});
var isWithin = (function (path, ancestor) {
	if (ancestor === "" || path === ancestor) return true;
	if (!path.startsWith(ancestor)) return false;
	const next = path[ancestor.length];
	return next === "." || next === "[";
});
var typeBelow = (function (type, segment) {
	if (segment.bracket) {
		if (type.kind === "map") return type.keys.includes(segment.name) ? type.of : null;
		if (type.kind === "records") return {
			...type,
			kind: "record"
		};
		return null;
	}
	if (type.kind !== "record") return null;
	return Object.hasOwn(type.fields, segment.name) ? type.fields[segment.name] ?? null : null;
});
var typeOf = (function (kind, path) {
	const segments = parsePath(path);
	if (!segments) return null;
	let type = VOCABULARY[kind];
	for (const segment of segments) {
		if (type === null) return null;
		type = typeBelow(type, segment);
	}
	return type;
});
var trainTokens = (function (work) {
	const [parameters, tokens] = [work.parameters(), work.tokens()];
	if (parameters.high < EMBEDDINGS_MATTER_BELOW) work.assumptions.add("in a model of this size it matters whether embeddings are among the parameters");
	const dense = scaled(times(parameters, tokens), TRAIN);
	const attention = attentionTerm(work, tokens);
	return attention ? {
		flop: plus(dense, attention),
		formula: "6 \u00d7 parameters \u00d7 tokens + attention"
	} : {
		flop: dense,
		formula: "6 \u00d7 parameters \u00d7 tokens"
	};
});
var attentionTerm = (function (work, tokens) {
	if (work.inputs.architecture === "state-space") return null;
	if (!work.has("layers") || !work.has("width") || !work.has("sequence_length")) {
		work.assumptions.add("attention is left out: layers, width and sequence length are not all declared");
		return null;
	}
	const whole = scaled(times(work.need("layers"), work.need("width"), work.need("sequence_length"), tokens), ATTENTION);
	const half = scaled(whole, 1 / 2);
	if (work.inputs.attention === "full") return whole;
	if (work.inputs.attention === "causal") return half;
	work.assumptions.add("whether the causal mask is exploited is not declared, so both conventions stand");
	return hull$1(half, whole);
});
var architectureOf = (function (work) {
	if (work.inputs.architecture !== null) return work.inputs.architecture;
	const told = TELLING$2.find((function ([name]) { return (work.has(name)); }))?.[1];
	if (told === void 0) work.assumptions.add("no architecture is declared; every parameter is taken to see every token");
	return told ?? "dense";
});
var update = (function (work) {
	const { updates } = work.inputs;
	if (updates !== "adapter" && updates !== "head") return TRAINING[architectureOf(work)](work);
	const tokens = work.tokens();
	const frozen = times(work.parameters(), tokens);
	const trained = scaled(times(work.need("trained_parameters"), tokens), TRAIN);
	return updates === "adapter" ? {
		flop: plus(scaled(frozen, PASS_THROUGH), trained),
		formula: "4 \u00d7 frozen parameters \u00d7 tokens + 6 \u00d7 adapter parameters \u00d7 tokens"
	} : {
		flop: plus(scaled(frozen, FORWARD), trained),
		formula: "2 \u00d7 frozen parameters \u00d7 tokens + 6 \u00d7 trained parameters \u00d7 tokens"
	};
});
var whole = (function (work, part) {
	const { flop, formula } = update(work);
	return {
		parts: { [part]: flop },
		formula
	};
});
var estimateByArchitecture = (function (inputs) {
	const work = new Work(inputs);
	const { parts, formula } = KINDS[inputs.kind](work);
	return {
		parts,
		formula,
		assumptions: [...work.assumptions],
		missing: [...work.missing]
	};
});
var impliedUtilisation = (function (flop, atPeak) {
	return atPeak === null || atPeak.low <= 0 || !isClosed(flop) ? null : over(flop, atPeak);
});
var estimateTraining = (function (plan, margin) {
	const stages = stagesOf(plan).map((function ({ phases, runs }) { return (estimateStage(phases, runs, margin)); }));
	const totals = stages.length === 0 ? null : {
		direct: totalOf(plan, stages, "direct"),
		cumulative: totalOf(plan, stages, "cumulative")
	};
	const phases = stages.flatMap((function (s) { return (s.phases); }));
	const runs = stages.flatMap((function (s) { return (s.runs); }));
	return {
		plan,
		margin,
		stages,
		totals,
		agreement: worstOf(stages.map((function (s) { return (s.agreement); }))),
		assumptions: [...new Set([...phases, ...runs].flatMap((function (e) { return (e.assumptions); })))],
		missing: [.../* @__PURE__ */ new Set([...missingOf$1(stages), ...plan.modifies && !plan.declared.base ? [FIGURE_PATHS.base] : []])]
	};
});
var stagesOf = (function ({ phases, runs }) {
	const ids = new Set(phases.map((function (p) { return (p.id); })));
	const loose = runs.filter((r) => r.phase === null || !ids.has(r.phase));
	const own = (function (phase) { return (runs.filter((r) => r.phase === phase.id)); });
	if (loose.length === 0) return phases.map((function (phase) { return (({
		phases: [phase],
		runs: own(phase)
	})); }));
	const alone = phases.filter((phase) => own(phase).length === 0);
	return [...phases.filter((phase) => own(phase).length > 0).map((function (phase) { return (({
		phases: [phase],
		runs: own(phase)
	})); })), {
		phases: alone,
		runs: loose
	}];
});
var estimateStage = (function (phases, runs, margin) {
	const estimated = phases.map((function (phase) {
		const estimate = estimateByArchitecture(phase);
		return {
			...estimate,
			phase,
			flop: plus(...machineParts(estimate).map((function ([, flop]) { return (flop); })))
		};
	}));
	const ran = runs.map((run) => ({
		...estimateByHardware(run),
		run
	}));
	const architecture = closedOrNull(estimated.length === 0 ? OPEN : plus(...estimated.map((function (e) { return (e.flop); }))));
	const hardware = closedOrNull(ran.length === 0 ? OPEN : plus(...ran.map((r) => r.flop)));
	const comparable = architecture !== null && hardware !== null && architecture.high > 0;
	const peaks = ran.map((r) => r.atPeak);
	const atPeak = peaks.length > 0 && peaks.every((p) => p !== null) ? plus(...peaks) : null;
	return {
		phases: estimated,
		runs: ran,
		architecture,
		hardware,
		agreement: comparable ? compareMethods(architecture, hardware, margin, declaredFor$1(phases)) : null,
		factor: comparable ? factorBetween(architecture, hardware) : null,
		utilisation: architecture && architecture.high > 0 ? impliedUtilisation(architecture, atPeak) : null,
		counted: {
			direct: amountsOf(estimated, hardware, "direct"),
			cumulative: amountsOf(estimated, hardware, "cumulative")
		}
	};
});
var partsOf$1 = (function ({ parts }) {
	return Object.entries(parts);
});
var machineParts = (function (estimate) {
	return partsOf$1(estimate).filter((function ([part]) { return (part !== "parent"); }));
});
var amountsOf = (function (phases, hardware, notion) {
	const architecture = phases.length === 0 ? OPEN : plus(...phases.flatMap(partsOf$1).map((function (part) { return (countedOf(part, notion)); })));
	const byHardware = hardware && countHardware(phases, hardware, notion);
	const declared = phases.length === 0 ? null : sumOrNull(phases.map((function (p) { return (declaredCount(p, notion)); })));
	const known = [closedOrNull(architecture), byHardware].filter((function (r) { return (r !== null); }));
	return {
		architecture: closedOrNull(architecture),
		hardware: byHardware,
		phases: declared,
		best: known.length > 0 ? known.reduce(reconcile) : declared ?? architecture
	};
});
var countedOf = (function ([part, flop], notion) {
	const how = COUNTED$1[notion][part];
	return how === "whole" ? flop : how === "perhaps" ? {
		low: 0,
		high: flop.high
	} : ZERO;
});
var declaredCount = (function ({ phase }, notion) {
	const flop = phase.quantities.training_flop;
	return flop === void 0 ? null : countedOf([mainPart(phase), flop], notion);
});
var totalOf = (function (plan, stages, notion) {
	const base = notion === "cumulative" && plan.modifies ? plan.declared.base ?? OPEN : ZERO;
	const amounts = stages.map((function (s) { return (s.counted[notion]); }));
	const all = (function (ways) {
		const sum = sumOrNull(ways);
		return sum && closedOrNull(plus(sum, base));
	});
	const best = plus(...amounts.map((function (a) { return (a.best); })), base);
	return {
		architecture: all(amounts.map((function (a) { return (a.architecture); }))),
		hardware: all(amounts.map((function (a) { return (a.hardware); }))),
		phases: all(amounts.map((function (a) { return (a.phases); }))),
		best: plan.phasesComplete ? best : {
			low: best.low,
			high: Number.POSITIVE_INFINITY
		}
	};
});
var sumOrNull = (function (ranges) {
	return ranges.every((function (r) { return (r !== null); })) ? plus(...ranges) : null;
});
var closedOrNull = (function (range) {
	return isClosed(range) ? range : null;
});
var worstOf = (function (all) {
	const worst = Math.max(...all.map((function (a) { return (a === null ? -1 : AGREEMENTS.indexOf(a)); })), -1);
	return AGREEMENTS[worst] ?? null;
});
var missingOf$1 = (function (stages) {
	return stages.flatMap((function (stage) {
		const byPhase = stage.phases.filter((function (p) { return (!p.phase.quantities.training_flop); })).flatMap((function (p) { return (p.missing.map((name) => `${p.phase.path}.${name}`)); }));
		const byRun = stage.runs.flatMap((r) => r.missing.map((name) => `${r.run.path}.${name}`));
		const whole = (function (missing, results) { return (results.length > 0 && missing.length === 0); });
		return whole(byPhase, stage.phases) || whole(byRun, stage.runs) ? [] : [...byPhase, ...byRun];
	}));
});
var withMargin = (function (figure, margin) {
	return figure.low < figure.high || figure.exact ? figure : widened(figure, margin);
});
var inputsAt = (function ({ stages }) {
	return stages.flatMap((function (stage) { return ([...stage.phases.map((function (p) { return (p.phase); })), ...stage.runs.map((r) => r.run)].flatMap(inputPathsOf)); }));
});
var inFigures = (function ({ low, high }) {
	const three = (function (n) { return (n === 0 ? "0" : n >= 1e5 || n < .001 ? trim(n.toExponential(2)) : String(Number(n.toPrecision(3)))); });
	if (low === high || three(low) === three(high)) return three(low);
	return Number.isFinite(high) ? `${three(low)} to ${three(high)}` : `at least ${three(low)}`;
});
var trim = (function (exponential) {
	return exponential.replace(/\.?0+e/, "e").replace("e+", "e");
});
var checkPhases = (function (estimate) {
	return estimate.stages.flatMap((function (s) { return (s.phases); })).flatMap((function (result) { return ([
		...checkMixture(estimate, result),
		...checkEncoderDecoder(estimate, result),
		...checkTokens(result),
		...checkParameters(estimate, result)
	]); }));
});
var checkMixture = (function (estimate, result) {
	const { parameters: active, parameters_total: total } = result.phase.quantities;
	if (!total) return [];
	if (!active) return [totalOnly(result, total)];
	if (active.low <= total.high) return totalUsed(estimate, result, active, total);
	return [found$1(result, {
		code: "mixture-active-above-total",
		weight: "error",
		message: `More parameters (${inFigures(active)}) take part for each token than there are (${inFigures(total)}).`,
		numbers: {
			active: middleOf(active),
			total: middleOf(total)
		}
	}, "parameters", "parameters_total")];
});
var checkEncoderDecoder = (function (estimate, result) {
	const q = result.phase.quantities;
	const [encoder, decoder, left, right] = [
		q.parameters_encoder,
		q.parameters_decoder,
		q.tokens_encoder,
		q.tokens_decoder
	];
	const declared = declaredFor(estimate, result);
	if (!encoder || !decoder || !left || !right || !declared) return [];
	const all = encoder.high + decoder.high;
	const naive = [left.high, left.high + right.high].map((tokens) => exactly(6 * all * tokens));
	if (isNear(declared, result.flop) || !naive.some((wrong) => isNear(declared, wrong))) return [];
	return [atFigure(estimate, found$1(result, {
		code: "encoder-decoder-as-one",
		weight: "warning",
		message: `${inFigures(declared)} FLOP counts every token in encoder and decoder; each half sees its own tokens, which makes ${inFigures(result.flop)} FLOP.`,
		numbers: {
			declared: middleOf(declared),
			recomputed: middleOf(result.flop)
		}
	}, "training_flop", "parameters_encoder", "parameters_decoder"))];
});
var checkTokens = (function (result) {
	const lacking = result.missing.filter((name) => DATA.has(name));
	if (lacking.length === 0 || result.phase.quantities.training_flop) return [];
	return [found$1(result, {
		code: "tokens-missing",
		weight: "notice",
		message: `The amount of data is not declared (${lacking.join(", ")}), so the method by architecture gives no upper end.`,
		numbers: {}
	}, ...lacking)];
});
var checkParameters = (function ({ plan }, result) {
	const own = result.phase.quantities.parameters;
	const whole = plan.parameters;
	const kinds = /* @__PURE__ */ new Set(["pretrain", "continue"]);
	if (!own || !whole || result.phase.path === "training" || !kinds.has(result.phase.kind) || meets(own, whole)) return [];
	const factor = factorBetween(own, whole);
	const tolerated = meets(widened(own, PARAMETERS_WITHIN), whole);
	return [{
		code: "parameters-differ",
		weight: tolerated ? "notice" : "warning",
		message: `${inFigures(own)} parameters in this phase, ${inFigures(whole)} for the model${tolerated ? "; the difference is within 10 %" : ""}.`,
		paths: [`${result.phase.path}.parameters`, "training.parameters"],
		numbers: {
			phase: middleOf(own),
			model: middleOf(whole),
			factor
		},
		suggestion: null
	}];
});
var declaredFor = (function ({ plan, stages }, { phase }) {
	const only = stages.flatMap((function (s) { return (s.phases); })).length === 1;
	return phase.quantities.training_flop ?? (only ? plan.declared.direct ?? plan.declared.cumulative : null);
});
var lostSuperscript = (function (flop) {
	const power = /^10(1[5-9]|2\d)$/.exec(String(flop))?.[1];
	return power === void 0 ? null : `1e${power}`;
});
var checkRuns = (function ({ stages }) {
	return stages.flatMap((function (stage) { return (stage.runs.flatMap((result) => {
		const { accelerator } = result.run;
		const units = accelerator === null ? [] : acceleratorsNamed(accelerator);
		return CHECKS$1.flatMap((check) => check({
			result,
			units,
			stage
		}));
	})); }));
});
var checkConsistency = (function (estimate) {
	return CHECKS.flatMap((function (check) { return (check(estimate)); }));
});
var checkDeclared$1 = (function (estimate) {
	const { plan, totals } = estimate;
	if (totals === null) return [];
	return toldOnce([
		["direct", "direct"],
		["cumulative", "cumulative"],
		...plan.modifies ? [["modification", "direct"]] : []
	].flatMap((function ([figure, notion]) {
		const declared = plan.declared[figure];
		const { architecture, hardware } = totals[notion];
		const ways = [["architecture", architecture], ["hardware", hardware]].filter((function ([, way]) { return (way !== null && way.high > 0); }));
		if (declared === null) return [];
		return ways.flatMap((function ([method, way]) { return (way ? againstDeclared(estimate, FIGURE_PATHS[figure], declared, method, way) : []); }));
	})));
});
var toldOnce = (function (all) {
	return all.flatMap((slip, i) => {
		const same = all.filter(({ message }) => message === slip.message);
		const paths = [.../* @__PURE__ */ new Set([...same.map((s) => s.paths[0] ?? ""), ...slip.paths])];
		return all.findIndex(({ message }) => message === slip.message) === i ? [{
			...slip,
			paths
		}] : [];
	});
});
var checkPhaseFigures = (function (estimate) {
	return estimate.stages.flatMap((function ({ phases }) { return (phases.flatMap((function ({ phase, flop }) {
		const declared = phase.quantities.training_flop;
		if (!declared || !Number.isFinite(flop.high) || phase.kind === "merge-parent") return [];
		return againstDeclared(estimate, `${phase.path}.training_flop`, declared, "architecture", flop).map((found) => ({
			...found,
			code: found.code === "declared-differs" ? "phase-differs" : found.code
		}));
	}))); }));
});
var againstDeclared = (function (estimate, path, declared, method, found) {
	const interval = withMargin(declared, estimate.margin);
	const recomputation = recomputationSlip(estimate, path, declared, method, found);
	if (recomputation) return [recomputation];
	if (meets(interval, found)) return [];
	const factor = factorBetween(declared, found);
	const limit = declared.low < declared.high ? "its own range" : `its margin of ${Math.round(estimate.margin * 100)} %`;
	return [{
		code: "declared-differs",
		weight: factor > ERROR_FACTOR ? "error" : "warning",
		message: `${inFigures(declared)} FLOP is declared; by ${method} it is ${inFigures(found)} FLOP, ${inFigures(exactly(factor))} times ${found.low > declared.high ? "more" : "less"} and outside ${limit}.`,
		paths: [path, ...inputPaths(estimate, method)],
		numbers: {
			declared: middleOf(declared),
			recomputed: middleOf(found),
			factor
		},
		suggestion: null
	}];
});
var recomputationSlip = (function ({ stages }, path, declared, method, found) {
	const ratio = middleOf(declared) / middleOf(found);
	if (method !== "architecture" || Math.abs(ratio / RECOMPUTATION - 1) > RECOMPUTATION_WITHIN) return null;
	const checkpointed = stages.flatMap((function (s) { return (s.runs); })).some(({ run }) => run.checkpointing === "full" || run.checkpointing === "selective");
	const hfu = stages.flatMap((function (s) { return (s.runs); })).some(({ run }) => run.utilisationKind === "hfu");
	return {
		code: "declared-counts-recomputation",
		weight: checkpointed || hfu ? "warning" : "notice",
		message: `${inFigures(declared)} FLOP is about 4/3 of the ${inFigures(found)} FLOP that follow from the architecture: recomputation of activations seems to be counted, which is not asked for.`,
		paths: [path],
		numbers: {
			declared: middleOf(declared),
			recomputed: middleOf(found),
			ratio,
			without: middleOf(declared) / RECOMPUTATION
		},
		suggestion: null
	};
});
var checkMethods = (function (estimate) {
	return estimate.stages.flatMap((function (stage) {
		const { architecture, hardware, agreement, factor } = stage;
		if (architecture === null || hardware === null || factor === null || agreement === null || agreement === "agree") return [];
		const weight = agreement === "disagree" && factor > ERROR_FACTOR ? "error" : "warning";
		const implied = stage.utilisation ? ` The inputs of the architecture imply a utilisation of ${inFigures(stage.utilisation)}.` : "";
		return [{
			code: METHOD_CODES[agreement],
			weight,
			message: `By architecture it is ${inFigures(architecture)} FLOP, by hardware ${inFigures(hardware)} FLOP: ${inFigures(exactly(factor))} times apart.${implied}`,
			paths: stagePaths(stage),
			numbers: {
				architecture: middleOf(architecture),
				hardware: middleOf(hardware),
				factor,
				...stage.utilisation ? { utilisation: middleOf(stage.utilisation) } : {}
			},
			suggestion: null
		}];
	}));
});
var checkSums = (function ({ plan, totals, margin, stages }) {
	if (totals === null || !plan.phasesComplete) return [];
	const paths = stages.flatMap((function (s) { return (s.phases); })).map((function ({ phase }) { return (`${phase.path}.training_flop`); }));
	return ["direct", "cumulative"].flatMap((function (notion) {
		const [declared, sum] = [plan.declared[notion], totals[notion].phases];
		if (!declared || !sum) return [];
		const numbers = {
			declared: middleOf(declared),
			phases: middleOf(sum)
		};
		const found = (code, message) => [{
			code,
			weight: "error",
			message,
			paths: [FIGURE_PATHS[notion], ...paths],
			numbers,
			suggestion: null
		}];
		if (sum.low > declared.high * (1 + SUM_ROUNDING)) return found("phases-exceed-total", `Its phases add up to ${inFigures(sum)} FLOP, more than the ${inFigures(declared)} FLOP declared for the whole.`);
		if (declared.low > sum.high * (1 + margin)) return found("total-exceeds-phases", `${inFigures(declared)} FLOP is declared for the whole; its phases add up to no more than ${inFigures(sum)} FLOP.`);
		return [];
	}));
});
var checkCumulative = (function ({ plan }) {
	const { direct, cumulative } = plan.declared;
	if (!direct || !cumulative || cumulative.high >= direct.low) return [];
	return [{
		code: "cumulative-below-direct",
		weight: "error",
		message: `The whole (${inFigures(cumulative)} FLOP) cannot be less than the part that updated parameters (${inFigures(direct)} FLOP).`,
		paths: [FIGURE_PATHS.cumulative, FIGURE_PATHS.direct],
		numbers: {
			direct: middleOf(direct),
			cumulative: middleOf(cumulative)
		},
		suggestion: null
	}];
});
var checkSuperscripts = (function ({ plan }) {
	const figures = Object.entries(FIGURE_PATHS).map((function ([name, path]) { return ([path, plan.declared[name]]); }));
	const phases = plan.phases.map((function (phase) { return ([`${phase.path}.training_flop`, phase.quantities.training_flop ?? null]); }));
	return [...figures, ...phases].flatMap((function ([path, value]) {
		const meant = value && value.low === value.high ? lostSuperscript(value.low) : null;
		if (value === null || meant === null) return [];
		const suggestion = {
			path,
			value: meant
		};
		return [{
			code: "lost-superscript",
			weight: "error",
			message: `${value.low} FLOP looks like a power of ten whose superscript was lost in copying: ${meant}.`,
			paths: [path],
			numbers: {
				declared: value.low,
				meant: Number(meant)
			},
			suggestion
		}];
	}));
});
var checkBase = (function ({ plan }) {
	const { modification, base } = plan.declared;
	if (!plan.modifies || base !== null) return [];
	return [{
		code: "base-absent",
		weight: "notice",
		message: "The compute of the original model is not declared, so the share of the modification cannot be worked out; the fallback for unknown originals stands.",
		paths: [FIGURE_PATHS.base],
		numbers: modification ? { modification: middleOf(modification) } : {},
		suggestion: null
	}];
});
var standingOf = (function (counts, estimate) {
	const { plan, margin, totals } = estimate;
	const figure = plan.declared[counts];
	const path = FIGURE_PATHS[counts];
	const amounts = totals && (counts === "modification" ? plan.modifies ? totals.direct : null : totals[counts]);
	const part = counts === "cumulative" ? plan.declared.direct : null;
	const floor = part ? [{
		low: withMargin(part, margin).low,
		high: Number.POSITIVE_INFINITY
	}] : [];
	if (figure === null) return {
		path,
		declared: null,
		outside: [],
		worked: narrowest(amounts ? [isClosed(amounts.best) ? widened(amounts.best, margin) : amounts.best] : [], floor)
	};
	const declared = withMargin(figure, margin);
	return {
		path,
		declared,
		outside: [...amounts ? waysOf(amounts) : [], ...floor].filter((function (way) { return (!meets(way, declared)); })),
		worked: []
	};
});
var waysOf = (function ({ architecture, hardware, phases, best }) {
	return [
		architecture,
		hardware,
		phases,
		best
	].filter((function (way) { return (way !== null); }));
});
var narrowest = (function (worked, atLeast) {
	const [result, bound] = [worked[0], atLeast[0]];
	if (!result || !bound) return [...worked, ...atLeast];
	return result.high >= bound.low ? [{
		low: Math.max(result.low, bound.low),
		high: result.high
	}] : [result, bound];
});
var thirdThreshold = (function ({ plan, margin }, rule) {
	const { base } = plan.declared;
	const third = (function (range) { return (over(range, exactly(3))); });
	const byClass = plan.baseSystemicRisk === null ? {
		low: rule.general,
		high: rule.systemic
	} : exactly(plan.baseSystemicRisk ? rule.systemic : rule.general);
	const note = base ? "One third of the compute declared for the original model." : plan.baseSystemicRisk === null ? "The compute of the original model is not declared, nor whether it has systemic risk: both fallbacks stand." : `The compute of the original model is not declared: one third of ${plan.baseSystemicRisk ? rule.systemic : rule.general} stands for it.`;
	return {
		id: "one-third",
		title: "Modification above one third of the original",
		value: third(base ? withMargin(base, margin) : byClass),
		operator: ">",
		counts: "modification",
		provision: rule.provision,
		since: rule.since,
		note
	};
});
var assess$1 = (function (threshold, estimate) {
	const views = viewsOf(threshold, estimate);
	const amount = views.ranges.length === 0 ? null : views.ranges.reduce((a, b) => hull$1(a, b));
	const answer = answerOf(views.ranges.map((function (range) { return (exceeds(range, threshold.operator, threshold.value)); })), plannedSide(threshold, estimate));
	return {
		threshold,
		answer,
		reason: answer === "undetermined" ? reasonOf(views, estimate) : null,
		amount,
		decades: amount && isClosed(amount) && amount.low > 0 ? decadesFrom(amount, threshold.value) : null,
		decides: answer === "undetermined" ? decidersOf(threshold, estimate, views) : []
	};
});
var viewsOf = (function ({ counts }, estimate) {
	const standing = standingOf(counts, estimate);
	const { declared, outside, worked } = standing;
	return {
		...standing,
		ranges: declared ? [declared, ...outside] : worked,
		contradicted: outside.length > 0
	};
});
var plannedSide = (function ({ counts, operator, value }, { plan, margin }) {
	const { planned } = plan.declared;
	return counts === "cumulative" && planned ? exceeds(withMargin(planned, margin), operator, value) : void 0;
});
var answerOf = (function (sides, planned) {
	if (planned === true || sides.length > 0 && sides.every((function (side) { return (side === true); }))) return "above";
	return sides.length > 0 && sides.every((function (side) { return (side === false); })) && planned !== null ? "not-above" : "undetermined";
});
var linesFor = (function (estimate, { thresholds, third }) {
	return third !== null && estimate.plan.modifies ? [...thresholds, thirdThreshold(estimate, third)] : thresholds;
});
var computeLines = (function (packs) {
	const tables = packs.map((function (pack) { return (pack.tables); }));
	return {
		margin: Math.max(0, ...tables.map((function ({ compute_margin: margin }) { return (typeof margin === "number" ? margin : 0); }))),
		thresholds: packs.flatMap(linesOf$4),
		third: tables.map(thirdOf).find((function (third) { return (third !== null); })) ?? null
	};
});
var linesOf$4 = (function ({ id, tables }) {
	return Object.entries(rowsOf$1(tables.compute_lines)).flatMap((function ([name, row]) { return (lineOf(`${id}-${name}`, row) ?? []); }));
});
var rowsOf$1 = (function (value) {
	return typeof value === "object" && !Array.isArray(value) ? value : {};
});
var lineOf = (function (id, row) {
	const { title, provision, flop, operator, counts, since } = rowsOf$1(row);
	const sign = OPERATORS$1.find((function (known) { return (known === operator); }));
	const counted = COUNTS.find((function (known) { return (known === counts); }));
	if (typeof flop !== "number" || !sign || !counted) return null;
	return {
		id,
		title: String(title ?? id),
		provision: String(provision ?? ""),
		value: {
			low: flop,
			high: flop
		},
		operator: sign,
		counts: counted,
		since: dayOf(since),
		note: null
	};
});
var thirdOf = (function ({ compute_third: third, compute_lines: lines }) {
	const { general, systemic } = rowsOf$1(lines);
	const [low, high] = [rowsOf$1(general).flop, rowsOf$1(systemic).flop];
	const { provision, since } = rowsOf$1(third);
	if (typeof provision !== "string" || typeof low !== "number" || typeof high !== "number") return null;
	return {
		general: low,
		systemic: high,
		provision,
		since: dayOf(since)
	};
});
var dayOf = (function (value) {
	return typeof value === "string" ? value : null;
});
var showValue = (function (value) {
	const flat = (typeof value === "object" ? "low" in value ? `${value.low} to ${value.high}` : value.length === 0 ? "none" : value.join(", ") : String(value)).replace(/\s+/g, " ").trim();
	if (flat.length <= 200) return flat;
	const points = [...flat];
	return points.length <= 200 ? flat : `${points.slice(0, 199).join("")}\u2026`;
});
var isDay = (function (text) {
	const match = DAY.exec(text);
	if (!match) return false;
	const [year, month, day] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
});
var plusDays = (function (day, count) {
	const [year, month, date] = split(day);
	return within(count, instant(year, month - 1, date + Math.trunc(count)));
});
var plusMonths = (function (day, count) {
	const [year, month, date] = split(day);
	const months = year * 12 + (month - 1) + Math.trunc(count);
	const [toYear, toMonth] = [Math.floor(months / 12), (months % 12 + 12) % 12 + 1];
	return within(count, instant(toYear, toMonth - 1, Math.min(date, lastDayOf(toYear, toMonth))));
});
var split = (function (day) {
	const match = DAY.exec(day);
	if (!match) throw new RangeError(`not a day: ${day}`);
	return [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
});
var instant = (function (year, monthIndex, date) {
	const result = /* @__PURE__ */ new Date(0);
	result.setUTCFullYear(year, monthIndex, date);
	return result;
});
var within = (function (count, moved) {
	const year = moved.getUTCFullYear();
	if (Number.isNaN(year)) return count > 0 ? LAST_DAY : FIRST_DAY;
	if (year > 9999) return LAST_DAY;
	return year < 1 ? FIRST_DAY : moved.toISOString().slice(0, 10);
});
var lastDayOf = (function (year, month) {
	return instant(year, month, 0).getUTCDate();
});
var nameInvisible = (function (text) {
	if (PLAIN.test(text)) return text;
	return text.replace(new RegExp("(?![\\u{fe0e}\\u{fe0f}])[\\p{Cc}\\p{Cf}\\p{DI}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}]", "gu"), name);
});
var visible = (function (text) {
	return nameInvisible(text.replace(WHITE_SPACE, " ")).trim();
});
var visibleLine = (function (line) {
	return nameInvisible(line.replaceAll("	", "  ")).trimEnd();
});
var cutPoints = (function (text, limit) {
	if (text.length <= limit) return text;
	const points = [...text.slice(0, limit * 2 + 2)];
	return points.length <= limit ? text : `${points.slice(0, Math.max(0, limit - 1)).join("")}\u2026`;
});
var wrap = (function (text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && longer.length > width && [...longer].length > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	if (line !== "") lines.push(line);
	return lines;
});
var plural = (function (count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
});
var listed = (function (words, most = Number.POSITIVE_INFINITY) {
	if (words.length > most) return `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
});
var dateInWords = (function (day) {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	const month = match ? MONTHS$1[Number(match[2]) - 1] : void 0;
	return match && month ? `${Number(match[3])} ${month} ${match[1]}` : short(day);
});
var whenInWords = (function (finding, asOf) {
	if (finding.upcoming) {
		const { from, confirmed, conditional } = finding.upcoming;
		const when = confirmed ? `from ${dateInWords(from)}` : `expected from ${dateInWords(from)}, not enacted`;
		return conditional ? `${when}, if it comes to apply here` : when;
	}
	if (finding.appliesFrom === null) return "date of application open";
	return `${finding.appliesFrom <= asOf ? "since" : "from"} ${dateInWords(finding.appliesFrom)}`;
});
var certaintyInWords = (function (certainty) {
	return certainty.text === certainty.date ? `certainty ${CERTAINTY_WORDS[certainty.text]}` : `certainty of text ${CERTAINTY_WORDS[certainty.text]}, of date ${CERTAINTY_WORDS[certainty.date]}`;
});
var citationInWords = (function (finding, asOf) {
	const { citation } = finding;
	if (citation === null) return {
		source: "AI Policy Gate",
		standing: OWN_RULE_WORDS[finding.rule] ?? "A rule of the gate itself."
	};
	return {
		source: `${short(citation.title)}, ${short(citation.provision)}`,
		standing: `${FORCE_WORDS[citation.force]}, ${whenInWords(finding, asOf)}, ${certaintyInWords(citation.certainty)}`
	};
});
var short = (function (text) {
	return visible(cutPoints(text, MOST_NAME));
});
var placeInWords = (function (place) {
	return `${short(place.path)}:${place.range.startLine}`;
});
var jurisdictionTag = (function (id) {
	return visible(cutPoints(id, 40)).toUpperCase();
});
var reuseInWords = (function ({ reuse }) {
	if (reuse.facts === 0) return "One piece of evidence may serve several regimes.";
	return `${reuse.shared} of ${plural(reuse.facts, "declared fact")} that rules read serve more than one jurisdiction.`;
});
var demonstrationsInWords = (function ({ demonstrations }) {
	if (demonstrations === 0) return [];
	const verb = demonstrations === 1 ? "uses" : "use";
	return [`${plural(demonstrations, "address", "addresses")} ${verb} .example, a name reserved for demonstrations, and open nowhere.`];
});
var computeInWords = (function ({ subject, figures, lines }, code, prose) {
	const amounts = figures.map((function ({ counts, declared, recomputed }) {
		return `${counts} ${[declared && `declared ${declared}`, recomputed && `by its inputs ${recomputed}`].filter((function (words) { return (words !== null); })).join(", ")} FLOP`;
	}));
	const sides = lines.map((function ({ title, answer, decides }) {
		const what = answer === "undetermined" && decides[0] !== void 0 ? ` (${decides[0].replace(/\.$/, "")})` : "";
		return `${ANSWER_WORDS[answer]}: ${title}${what}`;
	}));
	return `${code(subject)}: ${prose([...amounts, ...sides].join("; "))}.`;
});
var painter = (function (colour) {
	return colour ? (shade, text) => `\u001b[${CODES[shade]}m${text}\u001b[0m` : (function (_, text) { return (text); });
});
var pairKey = (function (first, second) {
	return `${first}\u0000${second}`;
});
var indexAssessment = (function (assessment) {
	const factsOf = /* @__PURE__ */ new Map();
	const factsUnder = /* @__PURE__ */ new Map();
	for (const fact of assessment.dossier.facts) {
		appendTo$1(factsOf, fact.subject, fact);
		appendTo$1(factsUnder, pairKey(fact.subject, firstStep(fact.path)), fact);
	}
	return {
		...assessment,
		subjects: new Map(assessment.dossier.subjects.map((function (subject) { return ([subject.id, subject]); }))),
		factsOf,
		factsUnder,
		conflictsAt: new Map(assessment.dossier.conflicts.map((c) => [pairKey(c.subject, c.path), c])),
		judgementOf: finderOf(assessment.judgements),
		readingAt: new Map(assessment.readings.map((function (reading) { return ([reading.path, reading]); }))),
		shared: new SharedWords()
	};
});
var finderOf = (function (judgements) {
	let index = null;
	return (rule, subject) => {
		index ??= new Map(judgements.map((j) => [pairKey(j.rule.id, j.subject), j]));
		return index.get(pairKey(rule, subject));
	};
});
var appendTo$1 = (function (lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
});
var kindOf$1 = (function (subject) {
	const kind = subject.slice(0, subject.indexOf(":"));
	return SUBJECT_KINDS.find((function (known) { return (known === kind); })) ?? "org";
});
var fullPath = (function (ref) {
	return `${kindOf$1(ref.subject)}.${ref.path}`;
});
var factsAt = (function (assessment, ref) {
	return factsUnder(assessment, ref).filter((function (fact) { return (fact.path === ref.path); }));
});
var factsWithin = (function (assessment, ref) {
	if (ref.path === "") return assessment.factsOf.get(ref.subject) ?? [];
	return factsUnder(assessment, ref).filter((function (fact) { return (isWithin(fact.path, ref.path)); }));
});
var factsUnder = (function (assessment, ref) {
	return assessment.factsUnder.get(pairKey(ref.subject, firstStep(ref.path))) ?? [];
});
var firstStep = (function (path) {
	const end = path.search(/[.[]/);
	return end < 0 ? path : path.slice(0, end);
});
var parentPath = (function (path) {
	const cut = path.endsWith("]") ? path.lastIndexOf("[") : path.lastIndexOf(".");
	return cut <= 0 ? "" : path.slice(0, cut);
});
var evidenceRead = (function (assessment) {
	return assessment.readings.filter((function (reading) { return (reading.state === "read"); })).toSorted((function (a, b) { return (a.path < b.path ? -1 : a.path > b.path ? 1 : 0); }));
});
var isNothingToJudge = (function (assessment) {
	return assessment.listingTruncated === null && assessment.readings.every((function (reading) { return (reading.state === "not-evidence"); })) && assessment.dossier.subjects.every((subject) => subject.kind === "org" && subject.implicit);
});
var distinctRefs = (function (refs) {
	if (refs.length < 2) return refs;
	return [...new Map(refs.map((function (ref) { return ([pairKey(ref.subject, ref.path), ref]); }))).values()];
});
var marketName = (function (id) {
	return MARKETS[id] ?? id.toUpperCase();
});
var typesAlong = (function (kind, segments) {
	const types = [];
	let type = VOCABULARY[kind];
	for (const segment of segments) {
		type = typeBelow(type, segment);
		if (!type) break;
		types.push(type);
	}
	return types;
});
var describeFact = (function (kind, path) {
	const { words, keys } = wordsFor(kind, path);
	return keys.length === 0 ? words : `${words} (${keys.join(", ")})`;
});
var shortWords = (function (kind, path) {
	const { words, keys } = wordsFor(kind, path);
	return [lowerFirst(words.split(/[,;:.]/)[0] ?? ""), ...keys].filter((function (text) { return (text !== ""); })).join(", ");
});
var wordsFor = (function (kind, path) {
	const segments = parsePath(path) ?? [];
	const types = typesAlong(kind, segments);
	if (types.length < segments.length || types.length === 0) return {
		words: "",
		keys: []
	};
	const said = types.map((function (type) { return (type.description.replace(/\.$/, "")); }));
	const last = said.at(-1) ?? "";
	const around = said.slice(0, -1).findLast((function (text) { return (text !== ""); })) ?? "";
	const holder = types.at(-2);
	const isFieldOfDocument = holder?.kind === "record" && holder.evidence !== void 0;
	return {
		words: segments.at(-1)?.bracket || last === "" ? around || last : isFieldOfDocument ? joinWords(around, last) : last,
		keys: segments.filter((function (s, i) { return (s.bracket || segments[i - 1]?.name === "markets" && s.name in MARKETS); })).map((function (key) { return (key.bracket ? key.name : marketName(key.name)); }))
	};
});
var lackOf = (function (assessment, ref) {
	if (assessment.conflictsAt.has(pairKey(ref.subject, ref.path))) return "conflict";
	const [fact] = factsAt(assessment, ref);
	if (!fact) return isCoveredByReason(assessment, ref) ? "reason-only" : "undeclared";
	if (fact.state !== "declared") return "reason-only";
	if (fact.complete === false) return "incomplete";
	return isInterval(fact.value) ? "wide" : "value";
});
var isCoveredByReason = (function (assessment, ref) {
	for (let path = parentPath(ref.path); path !== ""; path = parentPath(path)) {
		const [above] = factsAt(assessment, {
			subject: ref.subject,
			path
		});
		if (above && above.state !== "declared") return true;
	}
	return false;
});
var nameLacks = (function (assessment, refs) {
	const byLack = /* @__PURE__ */ new Map();
	const named = [...new Map(refs.map((function (ref) { return ([fullPath(ref), ref]); }))).values()];
	for (const ref of named.slice(0, MAX_NAMED)) {
		const words = assessment.shared.of("words", fullPath(ref), (function () { return (shortWords(kindOf$1(ref.subject), ref.path)); }));
		appendTo$1(byLack, lackOf(assessment, ref), `${fullPath(ref)}${words === "" ? "" : ` (${words})`}`);
	}
	const told = [...byLack].map((function ([lack, names]) { return (`${LACK_WORDS[lack]}: ${names.join("; ")}.`); }));
	const rest = named.length - MAX_NAMED;
	return `${told.join(" ")}${rest > 0 ? ` And ${rest} more.` : ""}`;
});
var namePaths = (function (all) {
	const paths = [...new Set(all)];
	const rest = paths.length - MAX_NAMED;
	return `${paths.slice(0, MAX_NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
});
var lowerFirst = (function (text) {
	return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
});
var questionGroup = (function (path) {
	const segments = parsePath(path) ?? [];
	const [first, , third] = segments;
	if (!first || segments.length === 1) return path;
	if (first.name !== "markets") return segments[1]?.bracket && segments.length > 2 ? path : first.name;
	return third?.name.endsWith("_on") ? "markets dates" : "markets presence";
});
var askFor = (function (kind, group, paths, name = null) {
	const noun = name === null ? NOUNS$1[kind] : `the ${kind} "${[...name].slice(0, MAX_NAME).join("")}"`;
	const markets = new Set(paths.map((function (path) { return (/^markets\.([a-z]+)/.exec(path)?.[1] ?? ""); })));
	const [market] = markets;
	if (group === "markets presence" && markets.size === 1 && market) return `Is ${noun} offered in this market, or its output used there: ${marketName(market)}?`;
	const asked = ASKED$1[group]?.replace("{noun}", noun);
	if (asked !== void 0) return asked;
	const [only] = paths;
	if (only === void 0) return "";
	if (paths.length > 1) {
		const about = describeFact(kind, group);
		return `What holds for ${noun}: ${about === "" ? group : lowerFirst(about)}?`;
	}
	const words = describeFact(kind, only) || only;
	const type = typeOf(kind, only);
	if (type?.kind === "boolean") return `Is this so for ${noun}? ${words}.`;
	if (type?.kind === "number" || type?.kind === "quantity") {
		const unit = type.unit === void 0 || words.toLowerCase().includes(type.unit) ? "" : `, in ${type.unit}`;
		return `What is the figure for ${noun}: ${lowerFirst(words)}${unit}?`;
	}
	return `${upperFirst(noun)}: ${lowerFirst(words)}?`;
});
var upperFirst = (function (text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
});
var snippetFor = (function (kind, paths, begin, entry = null) {
	const root = {
		children: /* @__PURE__ */ new Map(),
		isElement: false,
		blank: null
	};
	for (const path of paths) plant(root, VOCABULARY[kind], parsePath(path) ?? []);
	const first = begin === null ? [] : [`declaration: ${begin.declaration}/v1`];
	const id = begin === null || kind === "org" ? [] : [`  id: ${begin.id === null ? "<short-name>" : JSON.stringify(begin.id)}`];
	const body = entry === null ? [
		`${KEYS[kind]}:`,
		...id,
		...linesOf$3(root, 1)
	] : [
		`${KEYS[kind]}s:`,
		`  - id: ${JSON.stringify(entry)}`,
		...linesOf$3(root, 2)
	];
	return `${[...first, ...body].join("\n")}\n`;
});
var plant = (function (root, rootType, segments) {
	let branch = root;
	let type = rootType;
	for (const segment of segments) {
		const isElement = segment.bracket && type?.kind === "records";
		type = type ? typeBelow(type, segment) : null;
		if (!type) return;
		const next = branch.children.get(segment.name) ?? {
			children: /* @__PURE__ */ new Map(),
			isElement,
			blank: null
		};
		branch.children.set(segment.name, next);
		branch = next;
	}
	fill(branch, type);
});
var fill = (function (branch, type) {
	if (!type) return;
	if (type.kind === "record") for (const name of type.evidence ?? Object.keys(type.fields).slice(0, 1)) {
		const next = branch.children.get(name) ?? {
			children: /* @__PURE__ */ new Map(),
			isElement: false,
			blank: null
		};
		branch.children.set(name, next);
		fill(next, type.fields[name] ?? null);
	}
	else branch.blank = blankOf(type);
});
var choices = (function (values) {
	const shown = [];
	for (const value of values.slice(0, MAX_CHOICES)) {
		if (shown.length > 0 && [...shown, value].join(" | ").length > MAX_CHOICE_COLUMNS) break;
		shown.push(value);
	}
	return `<${shown.join(" | ")}${values.length > shown.length ? " | \u2026" : ""}>`;
});
var blankOf = (function (type) {
	switch (type.kind) {
		case "boolean": return "<true or false>";
		case "date": return "<YYYY-MM-DD>";
		case "url": return "<https address>";
		case "number":
		case "quantity": return `<number${type.unit === void 0 ? "" : ` of ${type.unit}`}>`;
		case "enum": return choices(type.values);
		case "list": return `[${type.of.kind === "enum" ? choices(type.of.values) : "<id>"}]`;
		case "records": return "[<entries>]";
		default: return "<text>";
	}
});
var flowOf = (function (branch) {
	const children = [...branch.children];
	if (children.length === 0 || children.some((function ([, child]) { return (child.isElement || child.children.size > 0); }))) return null;
	return `{ ${children.map((function ([name, child]) { return (`${name}: ${child.blank ?? "<text>"}`); })).join(", ")} }`;
});
var linesOf$3 = (function (branch, depth) {
	const indent = "  ".repeat(depth);
	return [...branch.children].flatMap((function ([name, child]) {
		if (child.isElement) return [`${indent}- id: ${JSON.stringify(name)}`, ...linesOf$3(child, depth + 1)];
		const short = depth > 1 ? flowOf(child) : null;
		if (short !== null && indent.length + name.length + short.length < MAX_FLOW) return [`${indent}${name}: ${short}`];
		if (child.children.size > 0) return [`${indent}${name}:`, ...linesOf$3(child, depth + 1)];
		return [`${indent}${name}: ${child.blank ?? "<text>"}`];
	}));
});
var decidingFacts = (function (judgement, items) {
	return distinctRefs(items.filter((function (item) { return (item.reason === "inadequate" || item.reason === "contradicted"); })).flatMap((function (item) { return (item.missing.length > 0 ? item.missing : readBy(judgement, item)); })));
});
var readBy = (function (judgement, outcome) {
	const item = judgement.rule.requires.find((function (candidate) { return (candidate.id === outcome.id); }));
	const words = new Set(item ? conditionsOf(item).flatMap((function (text) { return (text.match(/[a-z][a-z0-9_-]*/gi) ?? []); })) : []);
	const named = judgement.read.filter((function (ref) { return ((parsePath(ref.path) ?? []).some((function (s) { return (!s.bracket && words.has(s.name)); }))); }));
	const ofElement = named.filter((function (ref) { return (isOf(ref, outcome.element)); }));
	const told = ofElement.length > 0 ? ofElement : named;
	const matches = (function (ref) { return ((parsePath(ref.path) ?? []).filter((function (s) { return (words.has(s.name)); })).length); });
	const ranked = told.toSorted((function (a, b) { return (matches(b) - matches(a)); }));
	return ranked.length > 0 ? ranked : judgement.read.slice(-1);
});
var isOf = (function (ref, element) {
	return element !== null && (ref.subject.endsWith(`:${element}`) || ref.path.includes(`[${element}]`));
});
var conditionsOf = (function (item) {
	return [...[
		item.holds,
		item.never,
		...item.declared
	].filter((function (condition) { return (condition !== null); })).map((function (condition) { return (condition.text); })), ...item.any.flatMap(conditionsOf)];
});
var placeOf$1 = (function (fact) {
	return {
		path: fact.origin.path,
		range: fact.origin.range
	};
});
var locate = (function (assessment, ground) {
	const deciding = ground.deciding.flatMap((function (ref) { return (withConflicts(assessment, ref)); }));
	const [first] = deciding;
	const location = first?.place ?? expectedPlace(assessment, ground.subject, ground.missing);
	return {
		location,
		related: distinctPlaces(location, [...deciding.slice(1), ...conflictsAmong(assessment, ground.missing)].map((function ({ place, why }) { return (({
			...place,
			why
		})); }))).slice(0, MAX_RELATED)
	};
});
var withConflicts = (function (assessment, ref) {
	const conflict = assessment.conflictsAt.get(pairKey(ref.subject, ref.path));
	if (conflict) return conflict.facts.map((fact) => ({
		place: placeOf$1(fact),
		why: `another value of ${ref.path}`
	}));
	const exact = factsAt(assessment, ref);
	return (exact.length > 0 ? exact.slice(0, 1) : factsWithin(assessment, ref).slice(0, 1)).map((function (fact) { return (({
		place: placeOf$1(fact),
		why: `${ref.path} is declared here`
	})); }));
});
var conflictsAmong = (function (assessment, refs) {
	return refs.filter((function (ref) { return (assessment.conflictsAt.has(pairKey(ref.subject, ref.path))); })).flatMap((function (ref) { return (withConflicts(assessment, ref)); }));
});
var expectedPlace = (function (assessment, subject, missing) {
	const wanted = missing.length > 0 ? missing : [{
		subject,
		path: ""
	}];
	for (const ref of wanted) {
		const place = siblingPlace(assessment, ref);
		if (place) return place;
	}
	const inCard = wanted.some((function (ref) { return (ref.path.startsWith("card.")); }));
	return subjectPlace(assessment, wanted[0]?.subject ?? subject, inCard) ?? subjectPlace(assessment, subject, inCard) ?? fittingFile(assessment, wanted[0]?.subject ?? subject) ?? firstLine(FALLBACK_PATH);
});
var siblingPlace = (function (assessment, ref) {
	const own = factsWithin(assessment, ref);
	if (ref.path !== "" && own[0]) return placeOf$1(preferDeclared(own));
	for (let parent = parentPath(ref.path); parent !== ""; parent = parentPath(parent)) {
		const relatives = factsWithin(assessment, {
			subject: ref.subject,
			path: parent
		});
		if (relatives.length > 0) return placeOf$1(preferDeclared(relatives));
	}
	return null;
});
var preferDeclared = (function (facts) {
	const found = facts.find((function (fact) { return (fact.origin.how === "declared"); })) ?? facts[0];
	if (!found) throw new RangeError("preferDeclared needs at least one fact");
	return found;
});
var subjectPlace = (function (assessment, subject, inCard) {
	const places = assessment.subjects.get(subject)?.places ?? [];
	const chosen = (inCard ? places.find((place) => place.how !== "declared") : void 0) ?? places[0];
	return chosen ? {
		path: chosen.path,
		range: chosen.range
	} : null;
});
var distinctPlaces = (function (primary, places) {
	const key = (function (place) { return (`${place.path}\u0000${place.range.startLine}\u0000${place.range.startColumn}`); });
	const seen = /* @__PURE__ */ new Set([key(primary)]);
	return places.filter((function (place) {
		if (seen.has(key(place))) return false;
		seen.add(key(place));
		return true;
	}));
});
var frameAround = (function (texts, place) {
	const lines = texts.get(place.path);
	if (!lines || place.range.startLine > lines.length) return null;
	const start = Math.max(1, place.range.startLine - Math.floor(FRAME_LINES / 2));
	return {
		firstLine: start,
		lines: lines.slice(start - 1, start - 1 + FRAME_LINES)
	};
});
var instrumentTitles = (function (packs) {
	return new Map(packs.flatMap((function (pack) { return (pack.instruments.map((function (i) { return ([pairKey(pack.id, i.id), i.title]); }))); })));
});
var openVerdict = (function (judgement) {
	const verdict = judgement.upcoming && judgement.verdict === "not-applicable" ? judgement.upcoming.verdict : judgement.verdict;
	return verdict === "violated" || verdict === "undetermined" ? verdict : null;
});
var isUpcoming = (function (judgement) {
	return judgement.verdict === "not-applicable" && judgement.upcoming !== null && openVerdict(judgement) !== null;
});
var isUpcomingSoon = (function (judgement, asOf) {
	return isUpcoming(judgement) && (judgement.upcoming?.from ?? "") <= plusDays(asOf, UPCOMING_DAYS);
});
var toldJudgements = (function (judgements, asOf) {
	const ahead = judgements.filter(isUpcoming);
	const nearest = /* @__PURE__ */ new Map();
	for (const judgement of ahead) {
		const day = judgement.upcoming?.from ?? "";
		const before = nearest.get(judgement.rule.jurisdiction);
		if (before === void 0 || day < before) nearest.set(judgement.rule.jurisdiction, day);
	}
	return judgements.filter((function (judgement) {
		if (!isUpcoming(judgement)) return openVerdict(judgement) !== null;
		return isUpcomingSoon(judgement, asOf) || judgement.upcoming?.from === nearest.get(judgement.rule.jurisdiction);
	}));
});
var openItems = (function (judgement) {
	return judgement.items.filter((function (item) { return (item.verdict !== "satisfied"); }));
});
var worstItems = (function (judgement) {
	const verdict = openVerdict(judgement);
	return judgement.items.filter((function (item) { return (item.verdict === verdict); }));
});
var lackedFacts = (function (judgement) {
	const scoping = openVerdict(judgement) === "undetermined" ? judgement.missing : [];
	const items = openItems(judgement).filter((function (item) { return (item.reason === "undeclared" || item.reason === "undetermined"); }));
	return items.length === 0 ? scoping : distinctRefs([...scoping, ...items.flatMap((function (item) { return (item.missing); }))]);
});
var judgementKeys = (function ({ shared }, judgement) {
	const items = openItems(judgement).map((function (item) {
		const refs = item.missing.map((function (ref) { return (`${ref.subject} ${ref.path}`); })).toSorted();
		return `item ${item.id} ${item.element ?? ""} ${item.reason ?? ""} ${refs.join(" ")}`;
	}));
	const scoping = openVerdict(judgement) === "undetermined" ? judgement.missing : [];
	const missing = shared.of("missing", scoping, (function () { return (scoping.map((function (ref) { return (`missing ${ref.subject} ${ref.path}`); }))); }));
	return items.length === 0 ? missing : [...items, ...missing];
});
var judgementCause = (function (judgement) {
	return `${isUpcoming(judgement) ? "upcoming " : ""}${openVerdict(judgement) ?? judgement.verdict}${judgement.contradicted ? " contradicted" : ""}`;
});
var draftOfJudgement = (function (assessment, judgement, context) {
	const { rule } = judgement;
	const { shared } = assessment;
	const items = openItems(judgement);
	const worst = worstItems(judgement);
	const lacked = lackedFacts(judgement);
	const deciding = decidingFacts(judgement, items);
	const contradicted = judgement.contradicted ? conflictingFacts(assessment, judgement) : [];
	const { location, related } = locate(assessment, {
		subject: judgement.subject,
		deciding: distinctRefs([...deciding, ...contradicted]),
		missing: lacked
	});
	return {
		rule: rule.id,
		title: rule.title,
		jurisdiction: rule.jurisdiction,
		subject: judgement.subject,
		verdict: judgement.verdict,
		severity: judgement.severity,
		message: shared.text(messageOf(assessment, judgement, {
			lacked,
			deciding,
			contradicted
		})),
		items: items.map((function (item) { return (({
			id: item.id,
			reason: item.reason ?? "undetermined",
			missing: shared.list(item.missing.map(fullPath)),
			element: item.element
		})); })),
		location,
		related,
		facts: shownFacts(assessment, distinctRefs([
			...deciding,
			...contradicted,
			...judgement.read
		])),
		missingFacts: shared.of("paths", lacked, (function () { return (shared.list(lacked.map(fullPath))); })),
		assumed: shared.of("paths", judgement.assumed, (function () { return (shared.list(judgement.assumed.map(fullPath))); })),
		citation: shared.of("citation", rule, (function () { return (citationOf(rule, context)); })),
		appliesFrom: judgement.appliesFrom,
		upcoming: isUpcoming(judgement) ? judgement.upcoming : null,
		notes: shared.list(notesOf(judgement)),
		remedy: shared.text(textOf$1(worst.map((function (item) { return (item.remedy); })))) ?? rule.remedy,
		snippet: snippetOf(judgement, worst),
		fix: null,
		controls: rule.controls,
		leavesToHumans: rule.leavesToHumans === "" ? null : rule.leavesToHumans,
		routes: context.routes(judgement),
		cause: judgementCause(judgement),
		keys: judgementKeys(assessment, judgement),
		kind: rule.kind,
		certainty: judgement.certainty,
		moot: judgement.moot,
		blocks: "may"
	};
});
var citationOf = (function (rule, { titles }) {
	const { instrument, provision, url, force, certainty } = rule.source;
	return {
		instrument,
		title: titles.get(pairKey(rule.pack, instrument)) ?? instrument,
		provision,
		url,
		force,
		certainty
	};
});
var shownFacts = (function (assessment, refs) {
	const key = refs.map((function (ref) { return (pairKey(ref.subject, ref.path)); })).join("");
	return assessment.shared.of("shown", key, (function () { return (collectShown(assessment, refs)); }));
});
var collectShown = (function (assessment, refs) {
	const facts = refs.flatMap((function (ref) {
		const exact = factsAt(assessment, ref);
		return exact.length > 0 ? exact : factsWithin(assessment, ref);
	}));
	const shown = [...new Set(facts)].map((function (fact) { return (assessment.shared.of("fact", fact, (function () { return (showFact(fact)); }))); }));
	const key = (function (fact) { return (`${fact.subject} ${fact.path} ${fact.value} ${fact.origin.path}`); });
	return [...new Map(shown.map((function (fact) { return ([key(fact), fact]); }))).values()];
});
var showFact = (function (fact) {
	return {
		path: fullPath(fact),
		subject: fact.subject,
		value: showValue(fact.value),
		origin: fact.origin
	};
});
var messageOf = (function (assessment, judgement, grounds) {
	const conflict = grounds.contradicted.length > 0 ? `Declared values contradict one another: ${namePaths(grounds.contradicted.map(fullPath))}.` : "";
	if (openVerdict(judgement) === "undetermined") return sentences([
		"Cannot be decided yet.",
		conflict,
		grounds.lacked.length > 0 ? assessment.shared.of("lacks", grounds.lacked, (function () { return (nameLacks(assessment, grounds.lacked)); })) : openWithoutFacts(judgement, conflict)
	]);
	const items = itemTexts(worstItems(judgement));
	const cut = items.length - MAX_ITEM_TEXTS;
	return sentences([
		judgement.rule.finding,
		...items.slice(0, MAX_ITEM_TEXTS),
		cut > 0 ? `${cut} more parts of this rule fail.` : "",
		conflict,
		foundValues(assessment, grounds.deciding),
		grounds.lacked.length > 0 ? `Not declared: ${namePaths(grounds.lacked.map(fullPath))}.` : ""
	]);
});
var itemTexts = (function (items) {
	const elements = /* @__PURE__ */ new Map();
	for (const { finding, element, missing } of items) {
		if (finding === null || finding === "") continue;
		const told = elements.get(finding) ?? /* @__PURE__ */ new Set();
		const isNamed = missing.some((function (ref) { return (ref.path.includes(`[${element}]`)); }));
		elements.set(finding, element === null || isNamed ? told : told.add(element));
	}
	return [...elements].map((function ([finding, told]) {
		if (told.size === 0) return finding;
		const more = told.size > MAX_ELEMENTS ? ` and ${told.size - MAX_ELEMENTS} more` : "";
		return `${finding.trim().replace(/\.$/, "")} (${[...told].slice(0, MAX_ELEMENTS).join(", ")}${more}).`;
	}));
});
var foundValues = (function (assessment, refs) {
	const found = shownFacts(assessment, refs).slice(0, MAX_FOUND);
	return found.length === 0 ? "" : `Found: ${found.map((function (fact) { return (`${fact.path} is ${fact.value}`); })).join("; ")}.`;
});
var notesOf = (function (judgement) {
	const reasons = judgement.items.flatMap((function (item) { return (item.notApplicable.map((function ({ fact, reason }) { return (`${fullPath(fact)} is declared not applicable: ${reason}`); }))); }));
	const later = judgement.upcomingItems.map((function (item) { return (`The part "${item.id}" starts on ${item.from}.`); }));
	const dates = judgement.possibleDates;
	const possible = dates.length > 1 ? [`The first day of application is one of ${dates.join(", ")}, depending on undeclared facts.`] : [];
	return [.../* @__PURE__ */ new Set([
		...judgement.notes,
		...possible,
		...later,
		...reasons
	])];
});
var snippetOf = (function (judgement, items) {
	const own = [...new Set(items.map((function (item) { return (item.snippet); })).filter((function (text) { return (text !== null); })))];
	const [only] = own;
	if (only !== void 0 && (own.length === 1 || judgement.rule.snippet === null)) return only;
	return judgement.rule.snippet;
});
var textOf$1 = (function (texts) {
	const distinct = [...new Set(texts.filter((function (text) { return (text !== null && text !== ""); })))];
	return distinct.length === 0 ? null : sentences(distinct.slice(0, MAX_ITEM_TEXTS));
});
var sentences = (function (texts) {
	return texts.map((function (text) { return (text?.trim() ?? ""); })).filter((function (text) { return (text !== ""); })).join(" ");
});
var rankQuestions = (function (assessment, judgements) {
	const groups = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Map();
	for (const judgement of judgements) {
		if (openVerdict(judgement) !== "undetermined" || judgement.moot) continue;
		const waits = collect(groups, judgement, assessment.shared);
		if (waits.size === 0) continue;
		const key = [...waits].join("\0");
		const alike = open.get(key)?.weight ?? 0;
		open.set(key, {
			groups: waits,
			weight: alike + (judgement.upcoming ? LATER : 1)
		});
	}
	return cover(groups, [...open.values()]).toSorted((function (a, b) { return (b.decides - a.decides || compareGroups(a, b)); })).map((function (group) { return (questionOf$1(assessment, group)); }));
});
var collect = (function (groups, judgement, shared) {
	const own = /* @__PURE__ */ new Set();
	for (const { subject, path } of lackedFacts(judgement)) {
		const kind = kindOf$1(subject);
		if (kind === "repository") continue;
		const name = shared.of("group", path, (function () { return (questionGroup(path)); }));
		const key = `${kind} ${name}`;
		const group = groups.get(key) ?? {
			key,
			kind,
			name,
			paths: /* @__PURE__ */ new Set(),
			subjects: /* @__PURE__ */ new Map(),
			rules: /* @__PURE__ */ new Set(),
			decides: 0
		};
		groups.set(key, group);
		group.paths.add(path);
		group.rules.add(judgement.rule.id);
		group.subjects.set(subject, (group.subjects.get(subject) ?? 0) + 1);
		if (!own.has(key)) group.decides += 1;
		own.add(key);
	}
	return own;
});
var cover = (function (groups, open) {
	const waiting = open.map((function ({ groups: waits, weight }) { return (({
		waits: new Set(waits),
		weight
	})); }));
	const left = new Set(groups.values());
	const chosen = [];
	while (chosen.length < MAX_QUESTIONS && left.size > 0) {
		const shares = /* @__PURE__ */ new Map();
		for (const { waits, weight } of waiting) for (const key of waits) shares.set(key, (shares.get(key) ?? 0) + weight / waits.size);
		const share = (function (group) { return (Math.round((shares.get(group.key) ?? 0) * 1e6)); });
		const [best] = [...left].toSorted((function (a, b) { return (share(b) - share(a) || compareGroups(a, b)); }));
		if (!best || share(best) === 0) break;
		chosen.push(best);
		left.delete(best);
		for (const { waits } of waiting) waits.delete(best.key);
	}
	return chosen;
});
var compareGroups = (function (a, b) {
	return Number(isScoping(b)) - Number(isScoping(a)) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
});
var isScoping = (function (group) {
	return group.name.startsWith("markets ") || SCOPING.has(group.name);
});
var questionOf$1 = (function (assessment, group) {
	const paths = [...group.paths].toSorted();
	const [only] = paths;
	const record = group.name.split(" ")[0] ?? group.name;
	const subject = [...group.subjects].toSorted((function ([a, n], [b, m]) { return (m - n || (a < b ? -1 : 1)); }))[0]?.[0] ?? "org:org";
	const target = declarationFor(assessment, subject, group.kind, paths);
	const found = assessment.subjects.get(subject);
	const id = found && !found.implicit && found.kind !== "org" ? found.key : null;
	const isOneOfSeveral = id !== null && group.subjects.size === 1 && [...assessment.subjects.values()].filter(isOfKind(group.kind)).length > 1;
	return {
		fact: `${group.kind}.${paths.length === 1 && only !== void 0 ? only : record}`,
		subject,
		ask: askFor(group.kind, group.name, paths, isOneOfSeveral ? found?.name ?? null : null),
		decides: group.decides,
		rules: [...group.rules].toSorted(),
		path: target.path,
		snippet: snippetFor(group.kind, paths, target.isNew ? {
			declaration: target.declaration,
			id
		} : null, isOneOfSeveral ? id : null)
	};
});
var isOfKind = (function (kind) {
	return (function (subject) { return (subject.kind === kind); });
});
var declarationFor = (function (assessment, subject, kind, paths) {
	const isCompute = kind === "model" && paths.every((function (path) { return (COMPUTE$1.test(path)); }));
	const declaration = kind === "dataset" ? "data-provenance" : isCompute ? "training-compute" : "ai-system";
	const places = assessment.subjects.get(subject)?.places ?? [];
	const read = evidenceRead(assessment);
	const native = read.filter((function (reading) { return (reading.declaration === declaration); }));
	const own = native.find((function (reading) { return (places.some((function (place) { return (place.path === reading.path); }))); })) ?? native[0];
	if (own) return {
		path: own.path,
		declaration,
		isNew: false
	};
	const beside = places[0]?.path ?? read[0]?.path ?? "";
	return {
		path: `${beside.slice(0, beside.lastIndexOf("/") + 1)}${declaration}.yml`,
		declaration,
		isNew: true
	};
});
var blobId = (function (bytes) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
});
var directorySource = (function (root, maxEntries = MAX_ENTRIES) {
	let listing = null;
	return {
		label: root,
		commit: null,
		capacity: LOCAL_CAPACITY,
		parallel: 8,
		async list() {
			listing ??= listDirectory(root, maxEntries);
			return listing;
		},
		read: (async function (entry, limit) { return (readEntry$1(root, entry, limit)); })
	};
});
var listDirectory = (function (root, maxEntries) {
	const entries = [];
	const unread = [];
	const folders = [""];
	let visited = 0;
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const found = readFolder(root, folder);
		if (found === null) {
			unread.push(folder);
			continue;
		}
		for (const child of found) {
			if (SKIPPED.has(child.name)) continue;
			if (++visited > maxEntries) return cut(entries, `The directory holds more than ${maxEntries} entries; the rest was not listed.`);
			const path = folder === "" ? child.name : `${folder}/${child.name}`;
			if (child.isDirectory()) folders.push(path);
			else if (child.isSymbolicLink()) entries.push({
				path,
				kind: "link",
				size: null,
				blob: null
			});
			else if (child.isFile()) entries.push({
				path,
				kind: "file",
				size: null,
				blob: null
			});
		}
	}
	return cut(entries, unread.length === 0 ? null : `${unread.length} folder(s) could not be listed, the first is ${unread.sort()[0]}.`);
});
var readFolder = (function (root, folder) {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder), { withFileTypes: true });
	} catch (error) {
		if (folder === "") throw error;
		return null;
	}
});
var cut = (function (entries, truncated) {
	return {
		entries: entries.sort((function (a, b) { return (a.path < b.path ? -1 : a.path > b.path ? 1 : 0); })),
		truncated
	};
});
var readEntry$1 = (function (root, entry, limit) {
	if (entry.kind === "link") return refuse$1("It is a link, and links are not followed.");
	if (entry.kind === "submodule") return refuse$1("It is a submodule, which is not read.");
	try {
		const [base, real] = [node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync(root), node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, entry.path))];
		if (real !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, ...entry.path.split("/")) || !real.startsWith(base.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? base : base + node_path__WEBPACK_IMPORTED_MODULE_3__.sep)) return refuse$1("It is reached through a link, and links are not followed.");
		return readWhole$1(real, limit);
	} catch (error) {
		return refuse$1(`It cannot be read (${errorCode(error)}).`);
	}
});
var readWhole$1 = (function (path, limit) {
	const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_2__.constants;
	const file = node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
	try {
		const status = node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync(file);
		if (!status.isFile()) return refuse$1("It is no regular file.");
		if (status.size > limit) return refuse$1(`It is larger than ${limit} bytes.`);
		const buffer = Buffer.alloc(status.size + 1);
		let length = 0;
		for (;;) {
			const read = node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync(file, buffer, length, buffer.length - length, length);
			length += read;
			if (length > status.size) return refuse$1("It grew while it was read.");
			if (read === 0) break;
		}
		const bytes = new Uint8Array(buffer.subarray(0, length));
		return {
			ok: true,
			bytes,
			blob: blobId(bytes)
		};
	} finally {
		node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync(file);
	}
});
var declaresCompute = (function ({ facts }) {
	return facts.some((function ({ subject, path }) { return (subject.startsWith("model:") && COMPUTE.test(path)); }));
});
var policyReader = (function (source) {
	return {
		commit: source.commit,
		readText: (function (path) { return (readText$2(source, path)); }),
		listFolder: async (folder) => {
			const prefix = `${folder.replace(/^\.\//, "").replace(/\/+$/, "")}/`;
			return (await source.list()).entries.filter((e) => e.path.startsWith(prefix)).map((e) => e.path);
		}
	};
});
var readText$2 = (async function (source, path) {
	const listing = await source.list();
	const entry = listing.entries.find((function (e) { return (e.path === path); }));
	if (!entry) return listing.truncated === null ? { state: "absent" } : {
		state: "unreadable",
		reason: listing.truncated
	};
	if (entry.kind !== "file") return {
		state: "unreadable",
		reason: `${path} is a ${entry.kind}, not a regular file`
	};
	const bytes = await source.read(entry, MAX_BYTES$1);
	if (!bytes.ok) return {
		state: "unreadable",
		reason: bytes.reason
	};
	try {
		return {
			state: "read",
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes.bytes),
			blob: bytes.blob
		};
	} catch {
		return {
			state: "unreadable",
			reason: `${path} is not UTF-8 text`
		};
	}
});
var nameParts = (function (path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot < 0 ? {
		stem: name,
		extension: ""
	} : {
		stem: name.slice(0, dot),
		extension: name.slice(dot + 1).toLowerCase()
	};
});
var classOf = (function (path) {
	const folders = path.split("/");
	const name = folders.pop() ?? "";
	if (folders.some((function (folder) { return (OTHER_FOLDERS.has(folder)); })) || /^\.github\/(?:workflows|actions)\//.test(path)) return null;
	const { stem, extension } = nameParts(name);
	const yaml = extension === "yml" || extension === "yaml";
	if ((yaml || extension === "json") && DECLARATION_NAME.test(stem)) return /\.schema$/i.test(stem) ? null : "declaration";
	if (extension === "md" || extension === "markdown") {
		if (/template/i.test(stem) || folders.some((function (folder) { return (/^templates?$/i.test(folder)); }))) return null;
		if (CARD_NAME.test(stem)) return "card";
		if (/^readme$/i.test(stem)) return "readme";
	}
	if (OTHERS_FILE.test(name)) return null;
	if (ARTEFACT_NAMES.some((function ([extensions, stems]) { return (extensions.test(extension) && stems.test(stem)); }))) return "artefact";
	if (extension === "json") return folders.some((folder) => ARTEFACT_FOLDERS.test(folder)) ? "other" : null;
	return yaml ? "other" : null;
});
var matchesAny = (function (patterns, path) {
	return patterns.some((pattern) => matchesGlob(pattern, path));
});
var discover = (function (listing, selection, capacity) {
	const found = listing.entries.flatMap((function (entry) { return (toCandidate(entry, selection)); }));
	const promised = found.filter(isPromised).sort(byDepth);
	const others = found.filter((function (candidate) { return (!isPromised(candidate)); })).sort(byDepth);
	const kept = [...promised.slice(0, Math.max(MAX_PROMISED, capacity)), ...others.slice(0, capacity)].sort(byPath);
	const left = found.length - kept.length;
	const note = left === 0 ? null : `${left} of ${found.length} files that may be evidence were not looked at; narrow the search with include or exclude in the configuration.`;
	const reasons = [listing.truncated, note].filter((function (reason) { return (reason !== null); }));
	return {
		candidates: kept,
		truncated: reasons.length === 0 ? null : reasons.join(" ")
	};
});
var isSelected = (function (path, selection) {
	if (selection.include.length > 0 && !matchesAny(selection.include, path)) return false;
	return !matchesAny(selection.exclude, path);
});
var toCandidate = (function (entry, selection) {
	if (!isSelected(entry.path, selection)) return [];
	const found = classOf(entry.path) ?? (selection.include.length > 0 && isTreeFile(entry.path) ? "other" : null);
	if (found === null) return [];
	const candidate = {
		entry,
		class: found
	};
	if (isPromised(candidate)) return [candidate];
	if (entry.kind !== "file") return [];
	return found !== "readme" && entry.size !== null && entry.size > 1048576 ? [] : [candidate];
});
var isPromised = (function (candidate) {
	return candidate.class === "declaration" || candidate.class === "card";
});
var byDepth = (function (a, b) {
	return rank$1(a) - rank$1(b) || depth(a) - depth(b) || ORDER.indexOf(a.class) - ORDER.indexOf(b.class) || byPath(a, b);
});
var rank$1 = (function (candidate) {
	return candidate.class === "other" ? 1 : 0;
});
var depth = (function (candidate) {
	return candidate.entry.path.split("/").length;
});
var byPath = (function (a, b) {
	return a.entry.path < b.entry.path ? -1 : a.entry.path > b.entry.path ? 1 : 0;
});
var positionText = (function (raw) {
	const text = raw.startsWith("\ufeff") ? raw.slice(1) : raw;
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return {
		text,
		lines: starts.map((function (start, i) {
			const next = starts[i + 1];
			const end = next === void 0 ? text.length : next - 1;
			return text.slice(start, end > start && text[end - 1] === "\r" && next !== void 0 ? end - 1 : end);
		})),
		starts
	};
});
var rangeBetween = (function (source, start, end) {
	let last = Math.min(end, source.text.length);
	while (last > start && isSpace(source.text.charCodeAt(last - 1))) last--;
	const from = positionAt(source, start);
	const to = positionAt(source, Math.max(last, start));
	return {
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column
	};
});
var rangeOfLines = (function (source, first, last) {
	const end = Math.max(first, Math.min(last, source.lines.length));
	return {
		startLine: first,
		startColumn: 1,
		endLine: end,
		endColumn: (source.lines[end - 1] ?? "").length + 1
	};
});
var spanRange = (function (from, to) {
	return {
		startLine: from.startLine,
		startColumn: from.startColumn,
		endLine: to.endLine,
		endColumn: to.endColumn
	};
});
var entryOf = (function (node, key) {
	return node.entries.find((function (entry) { return (entry.key === key); }));
});
var isSpace = (function (code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
});
var positionAt = (function (source, offset) {
	let low = 0;
	let high = source.starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((source.starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (source.starts[low] ?? 0) + 1
	};
});
var parseYaml = (function (source, start = 0, end = source.text.length) {
	const text = source.text.slice(start, end);
	const place = (function (from, to) { return (rangeBetween(source, start + from, start + to)); });
	const deep = findDeepNesting(text);
	if (deep !== null) return {
		ok: false,
		trouble: tooDeep(place(deep, deep + 1))
	};
	const strict = parseOnce(text, place);
	if (strict.ok || strict.trouble.code !== "invalid-yaml") return strict;
	const joined = joinQuotedLines(text);
	if (joined === text) return strict;
	const tolerant = parseOnce(joined, place);
	return tolerant.ok ? tolerant : strict;
});
var parseOnce = (function (text, place) {
	try {
		const document = (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .parseDocument */ .Tp)(text, OPTIONS);
		const error = document.errors[0];
		if (error) {
			const [from, to] = error.pos;
			return {
				ok: false,
				trouble: invalid(plainMessage(error.code, error.message), place(from, Math.max(from + 1, to)))
			};
		}
		if (!(0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isNode */ .Ll)(document.contents)) return {
			ok: true,
			root: emptyScalar(place(0, 0))
		};
		return {
			ok: true,
			root: convert({
				text,
				place,
				anchors: /* @__PURE__ */ new Map(),
				aliased: 0
			}, document.contents, 1)
		};
	} catch (error) {
		if (error instanceof Refusal) return {
			ok: false,
			trouble: error.trouble
		};
		if (error instanceof RangeError) return {
			ok: false,
			trouble: tooDeep(place(0, 1))
		};
		return {
			ok: false,
			trouble: invalid("It is not YAML that can be read.", place(0, 1))
		};
	}
});
var convert = (function (conversion, node, depth) {
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isNode */ .Ll)(node)) return emptyScalar(conversion.place(0, 0));
	const [from, to] = node.range ?? [0, 0];
	const range = conversion.place(from, to);
	if (depth > 64) throw new Refusal(tooDeep(conversion.place(from, from + 1)));
	if ((0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isAlias */ .Vj)(node)) return convertAlias(conversion, node.source, range);
	if (node.tag?.startsWith("!") === true) throw new Refusal(invalid(`It uses the tag ${node.tag.slice(0, 40)}; only plain YAML is read.`, range));
	const result = (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh)(node) ? convertMapping(conversion, node, range, depth) : (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isSeq */ .oP)(node) ? convertList(conversion, node, range, depth) : convertScalar(conversion, node, range);
	if ("anchor" in node && typeof node.anchor === "string") conversion.anchors.set(node.anchor, result);
	return result;
});
var convertMapping = (function (conversion, node, range, depth) {
	const entries = [];
	const seen = /* @__PURE__ */ new Set();
	for (const pair of node.items) {
		if (!(0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isScalar */ .jn)(pair.key)) throw new Refusal(invalid("It has a key that is not plain text.", range));
		const [from, to] = pair.key.range ?? [0, 0];
		const keyRange = conversion.place(from, to);
		const name = typeof pair.key.value === "string" ? pair.key.value : conversion.text.slice(from, to).trim();
		if (seen.has(name)) throw new Refusal({
			code: "duplicate-key",
			message: `The key "${name.slice(0, 60)}" stands twice in one mapping; remove one of the two.`,
			range: keyRange
		});
		seen.add(name);
		const value = (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isNode */ .Ll)(pair.value) ? convert(conversion, pair.value, depth + 1) : emptyScalar(endOf$1(keyRange));
		entries.push({
			key: name,
			keyRange,
			value,
			range: spanRange(keyRange, isEmpty(value) ? keyRange : value.range)
		});
	}
	const [first, last] = [entries[0], entries.at(-1)];
	return {
		kind: "mapping",
		entries,
		range: node.flow !== true && first !== void 0 && last !== void 0 ? spanRange(first.range, last.range) : range
	};
});
var convertList = (function (conversion, node, range, depth) {
	const items = node.items.map((function (item) { return (convert(conversion, item, depth + 1)); }));
	const last = items.at(-1);
	return {
		kind: "list",
		items,
		range: node.flow !== true && last !== void 0 && !isEmpty(last) ? spanRange(range, last.range) : range
	};
});
var convertScalar = (function (conversion, node, range) {
	const [from, to] = node.range ?? [0, 0];
	const plain = node.type === void 0 || node.type === "PLAIN";
	const raw = node.value;
	const value = typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean" || raw === null ? raw : String(raw);
	return {
		kind: "scalar",
		value,
		source: plain || typeof value !== "string" ? conversion.text.slice(from, to).trim() : value,
		quoted: !plain,
		range
	};
});
var isEmpty = (function (node) {
	return node.kind === "scalar" && node.value === null && node.source === "";
});
var findDeepNesting = (function (text) {
	let open = 0;
	let run = 0;
	let atStart = true;
	for (let i = 0; i < text.length; i++) {
		const char = text.charCodeAt(i);
		if (char === 10) {
			atStart = true;
			run = 0;
		} else if (char === 91 || char === 123) {
			if (++open > MAX_BRACKETS) return i;
			atStart = false;
		} else if (char === 93 || char === 125) {
			open = Math.max(0, open - 1);
			atStart = false;
		} else if (atStart && (char === 45 || char === 63 || char === 58)) {
			if (++run > MAX_BRACKETS) return i;
		} else if (char !== 32 && char !== 9) atStart = false;
	}
	return null;
});
var evidenceFile = (function (path, named, namedAsCard, source) {
	let parsed = null;
	const { extension } = nameParts(path);
	const isJson = extension === "json" || extension !== "yml" && extension !== "yaml" && /^\s*[[{]/.test(source.text);
	return {
		path,
		class: named,
		namedAsCard,
		source,
		extension,
		tree() {
			parsed ??= isJson ? parseJson(source) : parseYaml(source);
			return parsed;
		}
	};
});
var decodeText = (function (bytes) {
	let text;
	try {
		text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return {
			ok: false,
			code: "not-utf8",
			reason: "It is not text in UTF-8; save it in that encoding."
		};
	}
	if (text.startsWith("version https://git-lfs.github.com/spec/") && text.length < 1024) return {
		ok: false,
		code: "lfs-pointer",
		reason: "It is kept in Git LFS and only its pointer is in the tree; keep evidence in git itself."
	};
	if (text.includes("\0")) return {
		ok: false,
		code: "not-text",
		reason: "It holds NUL characters and is not text."
	};
	return {
		ok: true,
		source: positionText(text)
	};
});
var problemAt = (function (path, code, range, message) {
	return {
		code,
		path,
		range,
		message,
		fact: null,
		fix: null
	};
});
var quote = (function (text) {
	const points = [...text.replace(/\s+/g, " ").trim().slice(0, 200)];
	return `"${points.length > 80 ? `${points.slice(0, 79).join("")}\u2026` : points.join("")}"`;
});
var replaceValue = (function (node, text, title, bare = false) {
	if (node.range.startLine !== node.range.endLine) return null;
	const plain = bare || !node.quoted && /^[a-z0-9][a-z0-9 .+/_-]*$/i.test(text);
	return {
		range: node.range,
		text: plain ? text : JSON.stringify(text),
		title
	};
});
var addFact$1 = (function (draft, range, path, value, how = draft.how) {
	const origin = {
		path: draft.path,
		range,
		format: draft.format,
		how
	};
	draft.facts.push({
		subject: draft.subject,
		path,
		value,
		state: "declared",
		origin
	});
});
var addList = (function (draft, range, path, value, how = draft.how) {
	if (value.length === 0) return;
	const origin = {
		path: draft.path,
		range,
		format: draft.format,
		how
	};
	draft.facts.push({
		subject: draft.subject,
		path,
		value,
		state: "declared",
		complete: draft.complete,
		origin
	});
});
var isAscii = (function (text) {
	return /^[ -~\s]*$/.test(text);
});
var lettersAndDigits = (function (text, between) {
	return text.replace(isAscii(text) ? /[^a-z0-9]+/gi : new RegExp("[^\\p{L}\\p{N}]+", "gu"), between);
});
var hasLetter = (function (text) {
	return /[a-z]/i.test(text) || !isAscii(text) && new RegExp("\\p{L}", "u").test(text);
});
var hasLetterOrDigit = (function (text) {
	return /[a-z0-9]/i.test(text) || !isAscii(text) && new RegExp("[\\p{L}\\p{N}]", "u").test(text);
});
var fromFirstLetter = (function (text) {
	return text.replace(isAscii(text) ? /^[^a-z0-9]+/i : new RegExp("^[^\\p{L}\\p{N}]+", "u"), "");
});
var upToLastLetter = (function (text) {
	return text.replace(isAscii(text) ? /[^a-z0-9)]+$/i : new RegExp("[^\\p{L}\\p{N})]+$", "u"), "");
});
var withoutAccents = (function (text) {
	return isAscii(text) ? text : text.normalize("NFD").replace(new RegExp("([a-z])\\p{M}+", "giu"), "$1").normalize("NFC");
});
var absenceOf$1 = (function (text) {
	const bare = text.trim();
	if (bare === "") return "blank";
	const words = bare.toLowerCase().replace(/^[\s*_`"'([{<]+|[\s*_`"')\]}>.:\u2026!]+$/g, "").replace(/\s+/g, " ");
	if (UNKNOWNS.has(words) || UNKNOWNS.has(bare.toLowerCase())) return "unknown";
	if (/^(?:no disponible|non disponible|nicht verf\u00fcgbar)\s*[.;:(]/i.test(bare)) return "unknown";
	if (REMINDERS.has(words)) return "placeholder";
	if (/^(?:todo|tbd|fixme)\b/i.test(bare)) return "placeholder";
	if (/^[?\uff1f.\u2026_*\-\u2013\u2014=#~\s]+$/u.test(bare)) return "placeholder";
	if (hasBlank(bare)) return "placeholder";
	return /^\{[a-z_ ]{1,40}\}$/i.test(bare) ? "placeholder" : null;
});
var hasBlank = (function (text) {
	return MAY_BE_BLANK.test(text) && (BLANKS.some((function (pattern) { return (pattern.test(text)); })) || hasAngleBlank(text));
});
var isProse = (function (text) {
	let words = 0;
	for (const [word] of text.matchAll(/\S+/g)) {
		if (hasLetter(word)) words++;
		if (words >= 3) return true;
	}
	return !isAscii(text) && hasUnspaced(text.slice(0, 2e3));
});
var contentOf = (function (line) {
	if (hasBlank(line.raw) || TEMPLATE_TEXT.some((function (pattern) { return (pattern.test(line.raw)); }))) return "";
	const text = line.label === null ? line.text : line.label.value;
	return absenceOf$1(text) === null && !NOTHING_TOLD.test(text) ? text : "";
});
var clip = (function (text) {
	const start = text.slice(0, MAX_EXTRACT * 2).replace(/\s+/g, " ").trim();
	if (start.length <= MAX_EXTRACT) return start;
	const points = [...start];
	return points.length <= MAX_EXTRACT ? start : `${points.slice(0, 599).join("")}\u2026`;
});
var linesUnder = (function (sections, index, means) {
	const level = sections[index]?.level ?? 0;
	const lines = [...sections[index]?.lines ?? []];
	let skipBelow = Number.POSITIVE_INFINITY;
	for (const section of sections.slice(index + 1, index + 200)) {
		if (section.level <= level) break;
		if (section.level > skipBelow) continue;
		skipBelow = means(section.title) ? section.level : Number.POSITIVE_INFINITY;
		if (skipBelow === Number.POSITIVE_INFINITY) lines.push(...section.lines);
	}
	return lines;
});
var proseOf = (function (source, heading, lines) {
	const text = lines.map(contentOf).filter((function (text) { return (text !== ""); })).join(" ");
	if (!isProse(text)) return null;
	const last = lines.findLast((function (line) { return (contentOf(line) !== ""); }))?.line ?? heading;
	return {
		text: clip(text),
		range: rangeOfLines(source, heading, Math.max(heading, last))
	};
});
var addressTrouble = (function (text) {
	if (!/^https:\/\//i.test(text)) return /^http:\/\//i.test(text) ? "it starts with http://, not https://" : "it is not an absolute https address";
	if (text.length > 2048) return "it is longer than 2048 characters";
	if (/[\s<>{}\u2026|\\^`"]|\.\.\./u.test(text)) return "it holds a blank or a character that no address holds";
	let url;
	try {
		url = new URL(text);
	} catch {
		return "it cannot be read as an address";
	}
	if (url.username !== "" || url.password !== "") return "it holds a user name or password";
	return hostTrouble(url.hostname.toLowerCase().replace(/\.$/, ""));
});
var hostTrouble = (function (host) {
	const labels = host.split(".");
	if (host.startsWith("[") || /^\d+$/.test(labels.at(-1) ?? "")) return "its host is a number, not a name";
	if (labels.length < 2 || labels.some((function (label) { return (!/^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label)); }))) return "its host is no full name";
	if ([...RESERVED].some((function (name) { return (host === name || host.endsWith(`.${name}`)); })) || RESERVED_ENDS.some((function (end) { return (host.endsWith(end)); }))) return "its host is reserved for examples or private networks";
	return null;
});
var findFrontMatter = (function (source) {
	const { lines, starts } = source;
	let first = nextFilled(lines, 0);
	const heading = /^# +(\S.*?)\s*$/.exec(lines[first] ?? "")?.[1];
	const title = heading === void 0 ? null : {
		text: heading,
		line: first + 1
	};
	if (title !== null) first = nextFilled(lines, first + 1);
	if (!/^---\s*$/.test(lines[first] ?? "")) return null;
	if (title !== null && !METADATA_KEY.test(lines[first + 1] ?? "")) return null;
	const start = starts[first + 1] ?? source.text.length;
	for (let i = first + 1; i < lines.length; i++) {
		if (!/^(?:---|\.\.\.)\s*$/.test(lines[i] ?? "")) continue;
		return {
			start,
			end: starts[i] ?? source.text.length,
			line: first + 1,
			bodyLine: i + 2,
			closed: true,
			title
		};
	}
	if (title !== null) return null;
	const after = endOfOpenBlock(lines, first + 1);
	return {
		start,
		end: starts[after] ?? source.text.length,
		line: first + 1,
		bodyLine: after + 1,
		closed: false,
		title
	};
});
var nextFilled = (function (lines, from) {
	let at = from;
	while (at < lines.length && (lines[at] ?? "").trim() === "") at++;
	return at;
});
var parseMarkdown = (function (source, firstLine = 1) {
	const lines = blankComments(source.lines, firstLine - 1);
	const sections = [{
		level: 0,
		title: "",
		line: firstLine,
		lines: []
	}];
	const scan = {
		lines,
		sections,
		fence: null,
		html: null,
		paragraph: 0,
		inList: false,
		inTable: false,
		columns: 0
	};
	for (let i = firstLine - 1; i < lines.length; i++) scanLine(scan, i);
	return sections;
});
var scanLine = (function (scan, index) {
	const line = scan.lines[index] ?? "";
	const bare = line.trim();
	if (scan.fence !== null) {
		if (closesFence(scan.fence, bare)) scan.fence = null;
		return;
	}
	if (scan.html !== null) {
		if (scan.html === "" ? bare === "" : bare.toLowerCase().includes(scan.html)) scan.html = null;
		return;
	}
	if (bare === "") {
		scan.paragraph = 0;
		scan.inTable = false;
		return;
	}
	if (opensFence(scan, bare) || opensHtml(scan, line, bare)) return;
	if (readHeading(scan, index, line, bare) || readUnderline(scan, index, line, bare)) return;
	if (readBoldHeading(scan, index, bare)) return;
	if (readTableRow(scan, index, bare)) return;
	readText$1(scan, index, line, bare);
});
var opensFence = (function (scan, bare) {
	const match = /^(?:>\s?|[-*+]\s{1,8}|\d{1,9}[.)]\s{1,8}){0,8}(`{3,}|~{3,})/.exec(bare);
	const mark = match?.[1];
	if (!match || mark === void 0 || mark[0] === "`" && bare.slice(match[0].length).includes("`")) return false;
	scan.fence = {
		char: mark[0] ?? "`",
		length: mark.length
	};
	scan.paragraph = 0;
	return true;
});
var opensHtml = (function (scan, line, bare) {
	if (!bare.startsWith("<") || /^\s{4}/.test(line)) return false;
	const raw = RAW_TAGS.exec(bare);
	if (raw?.[1] !== void 0) {
		const end = `</${raw[1].toLowerCase()}`;
		scan.html = bare.toLowerCase().includes(end) ? null : end;
		return true;
	}
	if (!BLOCK_TAGS.test(bare) || scan.paragraph > 0) return false;
	scan.html = "";
	return true;
});
var readHeading = (function (scan, index, line, bare) {
	const marks = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(line)?.[1];
	if (marks === void 0) return false;
	let end = bare.length;
	while (end > marks.length && bare[end - 1] === "#") end--;
	const closed = end < bare.length && /\s/.test(bare[end - 1] ?? "");
	openSection(scan, marks.length, bare.slice(marks.length, closed ? end : bare.length), index);
	return true;
});
var readUnderline = (function (scan, index, line, bare) {
	if (/^ {4}/.test(line) || !/^(?:=+|-+)$/.test(bare)) return false;
	const lines = scan.sections.at(-1)?.lines ?? [];
	const title = scan.paragraph > 0 ? lines.splice(lines.length - scan.paragraph) : [];
	if (title.length > 0) {
		const first = (title[0]?.line ?? index + 1) - 1;
		openSection(scan, bare[0] === "=" ? 1 : 2, title.map((part) => part.text).join(" "), first);
	}
	scan.paragraph = 0;
	return true;
});
var readBoldHeading = (function (scan, index, bare) {
	const mark = bare.slice(0, 2);
	if (bare.length > 90 || mark !== "**" && mark !== "__" || scan.paragraph > 0) return false;
	const open = bare.endsWith(":") ? bare.slice(2, -1) : bare.slice(2);
	if (!open.endsWith(mark) || open.slice(0, -2).includes(mark) || open.length <= 2) return false;
	openSection(scan, 7, open.slice(0, -2), index);
	return true;
});
var openSection = (function (scan, level, title, index) {
	scan.sections.push({
		level,
		title: stripMarkup(title).trim(),
		line: index + 1,
		lines: []
	});
	scan.paragraph = 0;
	scan.inList = false;
	scan.inTable = false;
});
var readTableRow = (function (scan, index, bare) {
	const next = scan.lines[index + 1] ?? "";
	if (!scan.inTable) {
		if (!bare.includes("|") || !isDelimiterRow(next)) return false;
		scan.inTable = true;
		scan.columns = cellsOf(bare).length;
		scan.paragraph = 0;
		if (scan.columns === 2) addRow(scan, index, bare);
		return true;
	}
	if (!isDelimiterRow(bare)) addRow(scan, index, bare);
	return true;
});
var readText$1 = (function (scan, index, line, bare) {
	const afterBlank = (scan.lines[index - 1] ?? "").trim() === "";
	const indented = /^(?: {4}|\t)/.test(line);
	if (indented && afterBlank && !scan.inList && scan.paragraph === 0) return;
	if (/^\[[^\]]{1,200}\]:\s/.test(bare)) return;
	const { rest, item, quoted } = stripMarkers(bare);
	if (item) scan.inList = true;
	else if (!indented && afterBlank) scan.inList = false;
	if (/^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$/.test(bare)) return;
	const text = stripMarkup(rest).trim();
	scan.paragraph = item || quoted || scan.inList ? 0 : scan.paragraph + 1;
	if (text === "" && rest === "") return;
	scan.sections.at(-1)?.lines.push({
		line: index + 1,
		raw: rest,
		text,
		label: labelOf(rest, text, item)
	});
});
var stripMarkers = (function (bare) {
	let rest = bare;
	let item = false;
	let quoted = false;
	for (let count = 0; count < 8; count++) {
		const match = /^(?:(>)\s?|(?:[-*+\u2022]|\d{1,9}[.)])(?:\s{1,8}|$))/.exec(rest);
		if (!match) break;
		if (match[1] === ">") quoted = true;
		else item = true;
		rest = rest.slice(match[0].length).trimStart();
	}
	return {
		rest,
		item,
		quoted
	};
});
var labelOf = (function (raw, text, item) {
	if (!item && !/^(?:\*\*|__)/.test(raw)) return null;
	const match = /^([^:\uff1a]{2,60})[:\uff1a](?:\s+|(?<=\uff1a)|$)/u.exec(text);
	if (match?.[1] === void 0) return null;
	return {
		name: match[1].trim(),
		value: text.slice(match[0].length).trim()
	};
});
var stripMarkup = (function (line) {
	if (!MARKS.test(line)) return line;
	let text = "";
	for (let i = 0; i < line.length; i++) {
		const char = line[i] ?? "";
		const next = line[i + 1] ?? "";
		if (char === "\\" && /[!-/:-@[-`{-~]/.test(next)) {
			text += next;
			i++;
		} else if (char === "]") i = skipTarget(line, i);
		else if (char === "!" && next === "[" || char === "<" && /[a-z/!]/i.test(next)) {
			const skipped = skipImageOrTag(line, i);
			if (skipped === null) return text + line.slice(i);
			text += skipped.text;
			i = skipped.end;
		} else if (!isMark(line, i)) text += char;
	}
	return text;
});
var isMark = (function (line, at) {
	const char = line[at];
	if (char === "[" || char === "*" || char === "`") return true;
	return char === "_" && !(isOfWord(line[at - 1] ?? "") && isOfWord(line[at + 1] ?? ""));
});
var skipTarget = (function (line, bracket) {
	const open = line[bracket + 1];
	if (open !== "(" && open !== "[") return bracket;
	const length = line.slice(bracket + 1, bracket + MAX_TARGET).indexOf(open === "(" ? ")" : "]");
	return length < 0 ? bracket : bracket + 1 + length;
});
var blankComments = (function (lines, from) {
	let inside = false;
	let open = lines.length;
	for (let i = lines.length - 1; i >= from && open === lines.length; i--) if (lines[i]?.includes("-->")) open = i;
	return lines.map((function (line, index) {
		if (index < from) return line;
		let result = "";
		let at = 0;
		while (at <= line.length) {
			if (inside) {
				const end = line.indexOf("-->", at);
				if (end < 0) return result;
				inside = false;
				at = end + 3;
			}
			const start = line.indexOf("<!--", at);
			const closes = start >= 0 && (index < open || index === open && line.indexOf("-->", start) >= 0);
			if (start < 0 || !(closes || line.slice(0, start).trim() === "")) return result + line.slice(at);
			result += line.slice(at, start);
			inside = true;
			at = start + 4;
		}
		return result;
	}));
});
var slug = (function (text) {
	return lettersAndDigits(text.toLowerCase(), "-").replace(/^-+|-+$/g, "");
});
var keysOfReference = (function (reference) {
	return [slug(reference), slug(reference.slice(reference.lastIndexOf("/") + 1))];
});
var folderKey = (function (path) {
	const parent = path.split("/").slice(0, -1).findLast((folder) => !CHECKPOINT.test(folder)) ?? "";
	return GENERIC_FOLDERS.has(parent.toLowerCase()) ? "" : slug(parent);
});
var subjectKey = (function (path, name, fallback) {
	const own = slug((name ?? "").slice(0, 120));
	return {
		key: own || folderKey(path) || fallback,
		named: own !== ""
	};
});
var pathsOfHeading = (function (title) {
	const folded = foldHeading(title);
	return PATHS.get(folded) ?? OPENINGS.find((function ([opening]) { return (opening.test(folded)); }))?.[1] ?? [];
});
var isUsageHeading = (function (title) {
	return USAGE.test(foldHeading(title));
});
var meaningOfLabel = (function (name) {
	const folded = foldHeading(name.replace(/\\+[()]|[{}$]/g, "").replaceAll("_", " "));
	return MEANINGS.get(folded) ?? MEANINGS.get(folded.replace(/\s*\([^)]{0,40}\)$/, "")) ?? null;
});
var foldHeading = (function (title) {
	const lower = title.slice(0, 200).toLowerCase();
	if (/^[a-z]+(?: [a-z]+)*$/.test(lower) && !lower.endsWith("optional")) return lower;
	return upToLastLetter(fromFirstLetter(withoutAccents(lower)).replace(/^\d+(?:\.\d+)*[.)]?\s+/, "").replace(/\s*[[(]?optional[\])]?\s*$/, "").replace(/\s*&\s*/g, " and ")).replace(/\s+/g, " ").trim();
});
var isAlone = (function (file) {
	return (file.extension === "md" || file.extension === "markdown") && file.class !== "readme" && !file.namedAsCard && findFrontMatter(file.source) === null;
});
var questionOf = (function (name) {
	const folded = foldHeading(name);
	return Object.hasOwn(QUESTIONS, folded) ? QUESTIONS[folded] : void 0;
});
var readSubcards = (function (draft, source, sections) {
	const told = new Set(draft.facts.filter((function ({ subject }) { return (subject === draft.subject); })).map((function ({ path }) { return (path); })));
	const answers = /* @__PURE__ */ new Map();
	const answer = (function (question, lines, first) {
		const path = questionOf(question);
		const text = lines.map(contentOf).filter((function (content) { return (content !== "" && !NOTHING$1.test(content)); })).join(" ");
		if (!path || told.has(path) || text === "") return;
		const range = rangeOfLines(source, first, lines.at(-1)?.line ?? first);
		answers.set(path, [...answers.get(path) ?? [], {
			text,
			range
		}]);
	});
	for (const { level, title, line: heading, lines } of sections) {
		if (level > 0) answer(title, lines, heading);
		for (const line of lines) if (line.label !== null && line.raw.includes("|")) answer(line.label.name, [line], line.line);
	}
	for (const [path, said] of answers) {
		const text = said.map((part) => part.text).join(" ");
		if (isProse(text)) addFact$1(draft, spanOf(said), path, clip(text), "labelled");
	}
});
var isOverview = (function (sections) {
	return new Set(sections.map((function ({ title }) { return (foldHeading(title)); })).filter((function (title) { return (OVERVIEW.has(title)); }))).size >= 3;
});
var nameInOverview = (function (sections) {
	const title = sections.find((function ({ level }) { return (level === 1); }));
	const [, named] = /^(.{2,100}?)\s+overview$/i.exec(title?.title.trim() ?? "") ?? [];
	if (!title || named === void 0 || hasBlank(title.title) || !isOverview(sections)) return null;
	if (foldHeading(named) !== "model") return {
		name: named,
		version: null,
		line: title.line,
		level: title.level
	};
	const [first] = sections.find((section) => foldHeading(section.title) === "description")?.lines ?? [];
	const begun = nameAtStart(first?.text.slice(0, 200) ?? "");
	return first && begun !== null ? {
		name: begun,
		version: null,
		line: first.line,
		level: title.level
	} : null;
});
var readOverview = (function (draft, source, sections) {
	if (!isOverview(sections)) return;
	const told = new Set(draft.facts.filter((function ({ subject }) { return (subject === draft.subject); })).map((function ({ path }) { return (path); })));
	for (const { title, line, lines } of sections) {
		const folded = foldHeading(title);
		const [only, second] = lines;
		if (folded === "model version(s)" && only && !second && VERSION$1.test(only.text) && !told.has("version")) addFact$1(draft, rangeOfLines(source, only.line, only.line), "version", only.text, "labelled");
		const [, name = folded === "description" ? folded : "", rest = ""] = /^([^:]{3,60}):\s+(\S.*)$/.exec(title) ?? [];
		const prose = name === "" ? null : proseOf(source, line, [...rest === "" ? [] : [{
			line,
			raw: rest,
			text: rest,
			label: null
		}], ...lines]);
		for (const path of pathsOfHeading(name)) {
			if (prose === null || told.has(path)) continue;
			told.add(path);
			addFact$1(draft, prose.range, path, prose.text, "prose");
		}
	}
});
var refuseNumber = (function (value, unit) {
	const meant = unit === "FLOP" ? lostSuperscript(value) : null;
	if (meant !== null) return {
		message: `${value} looks like a power of ten whose superscript was lost in copying: ${meant}.`,
		write: meant
	};
	if (unit !== "share" || value <= 1 || value > 100) return null;
	const share = String(Number((value / 100).toPrecision(12)));
	return {
		message: `${value} looks like a percentage; it is written as a share of one: ${share}.`,
		write: share
	};
});
var readLeaf = (function (type, node) {
	if (node.kind === "mapping" && type.kind === "quantity") return readInterval(node);
	if (node.kind !== "scalar") return wrong(`It asks for ${NOUNS[type.kind]}, not ${node.kind === "list" ? "a list" : "a mapping"}.`);
	if (node.value === null) return ABSENT$2;
	if (typeof node.value === "string" && !(type.kind === "enum" && type.values.includes(node.value))) {
		const absence = absenceOf$1(node.value);
		if (absence === "placeholder") return wrong(`${quote(node.value)} is a blank to fill in; nothing is declared yet.`, null, "placeholder");
		if (absence !== null) return ABSENT$2;
	}
	return READERS[type.kind](node, type);
});
var readBoolean = (function (node) {
	if (typeof node.value === "boolean") return value(node.value);
	const word = String(node.value).trim().toLowerCase();
	const meant = Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : void 0;
	const fix = meant === void 0 ? null : replaceValue(node, meant, `Write ${meant}`, true);
	return wrong(`It asks for true or false, not ${quote(node.source)}.`, fix);
});
var readText = (function (node) {
	if (typeof node.value !== "string") return wrong(`It asks for text, not ${quote(node.source)}.`);
	const text = node.value.trim();
	if (isProse(text)) return value(text);
	return wrong(`${quote(text)} is too short to say it; write at least a few words.`, null, "too-short");
});
var readString = (function (node) {
	if (typeof node.value === "boolean") return wrong(`It asks for text, not ${quote(node.source)}; put it between quotes if text is meant.`);
	const text = (typeof node.value === "string" ? node.value : node.source).trim();
	return text === "" ? ABSENT$2 : value(text);
});
var readDate = (function (node) {
	const text = node.source.trim();
	if (typeof node.value === "string" && isDay(text)) return value(text);
	const parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ][\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
	const meant = parts ? `${parts[1]}-${String(parts[3]).padStart(2, "0")}-${String(parts[4]).padStart(2, "0")}` : "";
	const fix = isDay(meant) ? replaceValue(node, meant, `Write the date as ${meant}`) : null;
	return wrong(`It asks for a day of the calendar written YYYY-MM-DD, not ${quote(text)}.`, fix);
});
var readAddress = (function (node) {
	if (typeof node.value !== "string") return wrong(`It asks for an absolute https address, not ${quote(node.source)}.`);
	const text = node.value.trim();
	const trouble = addressTrouble(text);
	return trouble === null ? value(text) : wrong(`${quote(text)} cannot stand as the address of a document: ${trouble}.`);
});
var readNumber = (function (node, type) {
	const signed = type.kind === "number" && type.unit === void 0;
	if (typeof node.value !== "number") {
		const text = node.source.trim();
		const plain = /^[+-]?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,4})?$/.test(text) && Number.isFinite(Number(text));
		const fix = plain ? replaceValue(node, text, "Remove the quotes", true) : null;
		const written = plain || type.kind !== "quantity" ? null : readWritten(text, type.unit);
		if (written?.is === "value") return value(written.value);
		if (written) return wrong(written.message, fixFor(node, written.write));
		return wrong(`It asks for ${NOUNS[type.kind]} without unit or separators, not ${quote(text)}.`, fix);
	}
	if (!Number.isFinite(node.value)) return wrong(`${quote(node.source)} is no finite number.`);
	if (!signed && node.value < 0) return wrong(`${quote(node.source)} is less than zero.`);
	const slip = type.kind === "quantity" ? refuseNumber(node.value, type.unit) : null;
	return slip === null ? value(node.value) : wrong(slip.message, fixFor(node, slip.write));
});
var readWord = (function (node, words) {
	const text = node.source.trim();
	if (words.includes(text)) return value(text);
	const nearest = findNearest(text, words);
	const hint = nearest ? ` Did you mean ${quote(nearest.word)}?` : words.length <= 12 ? ` It may be: ${words.join(", ")}.` : "";
	const fix = nearest?.certain === true ? replaceValue(node, nearest.word, `Write ${nearest.word}`) : null;
	return wrong(`${quote(text)} is not in its closed list.${hint}`, fix, "unknown-value");
});
var value = (function (of) {
	return {
		is: "value",
		value: of
	};
});
var wrong = (function (message, fix = null, code = "wrong-type") {
	return {
		is: "wrong",
		code,
		message,
		fix
	};
});
var kindsInWords = (function (text) {
	if (/unsupervised|self-supervised/i.test(text)) return kindsOf(text).filter((kind) => kind !== "supervised");
	return kindsOf(text);
});
var kindsOf = (function (text) {
	const start = text.slice(0, 500);
	return TYPE_PHRASES.filter((function ([pattern]) { return (pattern.test(start)); })).map((function ([, kind]) { return (kind); }));
});
var kindOfMetadata = (function (node) {
	const has = (function (keys) { return (node.entries.some((function (entry) { return (keys.includes(entry.key)); }))); });
	if (has(DATASET_KEYS)) return has(MODEL_KEYS$1.filter((key) => key !== "datasets" && key !== "metrics")) ? "model" : "dataset";
	if (has(OTHER_KEYS)) return has([
		"library_name",
		"pipeline_tag",
		"base_model",
		"model-index"
	]) && !has(["sdk"]) ? "model" : null;
	return has(MODEL_KEYS$1) || has(SHARED_KEYS) ? "model" : null;
});
var nameInMetadata = (function (node) {
	const index = indexOf(node)?.value;
	const first = index?.kind === "list" ? index.items[0] : void 0;
	const entry = first?.kind === "mapping" ? entryOf(first, "name") : void 0;
	const name = entry ? wordOf(entry.value) : null;
	return entry && name !== null ? {
		name,
		range: entry.range
	} : null;
});
var readMetadata = (async function (draft, node) {
	reportMisspeltKeys(draft, node);
	await readLicenceFields(draft, node);
	readBase(draft, node);
	readWords(draft, entryOf(node, "language"), "languages");
	readWords(draft, entryOf(node, "datasets"), "datasets");
	readPipeline(draft, entryOf(node, "pipeline_tag"));
	readEmissions(draft, entryOf(node, "co2_eq_emissions"));
	readResults(draft, indexOf(node));
});
var indexOf = (function (node) {
	return entryOf(node, "model-index") ?? entryOf(node, "model_index");
});
var reportMisspeltKeys = (function (draft, node) {
	const taken = node.entries.map((function (entry) { return (entry.key); }));
	for (const entry of node.entries) {
		if (KNOWN_KEYS.includes(entry.key)) continue;
		const listed = Object.hasOwn(MISSPELT, entry.key) ? MISSPELT[entry.key] : void 0;
		const nearest = listed === void 0 ? findNearest(entry.key, KNOWN_KEYS) : {
			word: listed,
			certain: true
		};
		if (nearest?.certain !== true) continue;
		const lost = Object.hasOwn(OLD_KEYS, entry.key) ? "so the hub passes over it" : "so nothing under it is read";
		const message = `${quote(entry.key)} is no key of model cards, ${lost}. Did you mean ${quote(nearest.word)}?`;
		const fix = taken.includes(nearest.word) ? null : renameKey(entry, nearest.word);
		draft.problems.push({
			...problemAt(draft.path, "unknown-key", entry.keyRange, message),
			fix
		});
	}
});
var readLicenceFields = (async function (draft, node) {
	const entry = entryOf(node, "license");
	if (!entry) return;
	const values = entry.value.kind === "list" ? entry.value.items : [entry.value];
	const value = values[0];
	if (values.length > 1) {
		addProblem(draft, entry.range, "release.licence", "several-licences", "It lists several licences and does not say whether all or any of them apply; write one, or an SPDX expression.");
		return;
	}
	const word = value ? wordOf(value) : null;
	if (value?.kind !== "scalar" || word === null) return;
	if (word.toLowerCase() === "other") {
		readOtherLicence(draft, node, entry);
		return;
	}
	const licence = await readLicence(word);
	if (licence.is === "spdx" || licence.is === "named") {
		addFact$1(draft, entry.range, "release.licence", licence.id);
		readLicenceLink(draft, node);
		return;
	}
	const meant = licence.is === "unknown" ? licence.fix : null;
	const message = licence.is === "family" ? `${quote(word)} names a family of licences; write which one, with its version.` : `${quote(word)} is neither an identifier of the hub nor of SPDX${meant === null ? "" : `; ${meant} is`}.`;
	const fix = meant === null ? null : replaceValue(value, meant.toLowerCase(), `Write ${meant.toLowerCase()}`);
	addProblem(draft, entry.range, "release.licence", "unknown-licence", message, fix);
});
var readOtherLicence = (function (draft, node, entry) {
	const name = entryOf(node, "license_name");
	const named = name ? wordOf(name.value) : null;
	if (name && named !== null) addFact$1(draft, name.range, "release.licence", named);
	const link = entryOf(node, "license_link");
	if (named === null || !link || wordOf(link.value) === null) addProblem(draft, entry.range, "release.licence", "incomplete-licence", "A licence \"other\" asks for license_name and license_link beside it.");
	readLicenceLink(draft, node);
});
var readLicenceLink = (function (draft, node) {
	const link = entryOf(node, "license_link");
	const address = link ? wordOf(link.value) : null;
	if (link && address !== null && addressTrouble(address) === null) addFact$1(draft, link.range, "release.licence_url", address);
});
var readBase = (function (draft, node) {
	const entry = entryOf(node, "base_model");
	if (!entry) return;
	const names = wordsOf$2(draft, entry, "base.name");
	if (names.length > 0) addFact$1(draft, entry.range, "base.name", names.join(" + "));
});
var readWords = (function (draft, entry, path) {
	if (!entry) return;
	const words = wordsOf$2(draft, entry, path);
	if (words.length > 0) addList(draft, entry.range, path, [...new Set(words)]);
});
var readPipeline = (function (draft, entry) {
	const tag = entry ? wordOf(entry.value) : null;
	const meaning = tag !== null && Object.hasOwn(PIPELINE_TAGS, tag) ? PIPELINE_TAGS[tag] : void 0;
	if (!entry || !meaning) return;
	if (meaning.kinds.length > 0) addList(draft, entry.range, "kinds", meaning.kinds);
	if (meaning.outputs.length > 0) addList(draft, entry.range, "outputs", meaning.outputs);
});
var readEmissions = (function (draft, entry) {
	const inner = entry?.value.kind === "mapping" ? entryOf(entry.value, "emissions") : entry;
	if (!inner) return;
	const own = inner.value.kind === "scalar" ? gramsIn(inner.value.source) : null;
	if (own !== null) {
		addFact$1(draft, inner.range, "training.emissions_gco2eq", own);
		return;
	}
	const read = readLeaf({
		kind: "quantity",
		absence: "lacking",
		description: ""
	}, inner.value);
	if (read.is === "value") addFact$1(draft, inner.range, "training.emissions_gco2eq", read.value);
	if (read.is === "wrong") addProblem(draft, inner.range, "training.emissions_gco2eq", read.code, `${read.message} The hub counts emissions in grams of CO2 equivalent.`, read.fix);
});
var gramsIn = (function (text) {
	const [, digits = "", unit = ""] = /^(\d{1,9}(?:\.\d{1,12})?)\s*(kg|kilograms?|g|grams?|t|tons?|tonnes?)?\b(?:\s+in grams)?/i.exec(text.trim()) ?? [];
	const inWords = /^[\d.]+ in (grams|kilograms)/i.exec(text.trim())?.[1] ?? unit;
	const factor = /^k/i.test(inWords) ? 1e3 : /^g/i.test(inWords) ? 1 : /^t/i.test(inWords) ? 1e6 : null;
	return factor === null || digits === "" ? null : Number((Number(digits) * factor).toPrecision(12));
});
var hardwareInMetadata = (function (node) {
	const emissions = entryOf(node, "co2_eq_emissions")?.value;
	const used = emissions?.kind === "mapping" ? entryOf(emissions, "hardware_used")?.value : void 0;
	return used?.kind === "scalar" ? used : null;
});
var readResults = (function (draft, entry) {
	const ids = [];
	for (const model of entry?.value.kind === "list" ? entry.value.items : []) for (const result of itemsOf(model, "results")) for (const metric of [...itemsOf(result, "metrics"), ...itemsOf(result, "metric")]) if (ids.length < MAX_RESULTS && result.kind === "mapping" && metric.kind === "mapping") readMetric(draft, result, metric, ids);
	if (entry && ids.length > 0) addList(draft, entry.range, "evaluation.metrics", ids);
});
var readMetric = (function (draft, result, metric, ids) {
	const value = entryOf(metric, "value");
	const name = textIn(metric, "type") ?? textIn(metric, "name");
	if (!value || name === null) return;
	const dataset = entryOf(result, "dataset")?.value;
	const task = entryOf(result, "task")?.value;
	const data = dataset?.kind === "mapping" ? textIn(dataset, "name") ?? textIn(dataset, "type") : null;
	const told = task?.kind === "mapping" ? textIn(task, "name") ?? textIn(task, "type") : null;
	const stem = slug([data ?? told ?? "", name].join(" ")) || "metric";
	let id = stem;
	for (let count = 2; ids.includes(id); count++) id = `${stem}-${count}`;
	const path = `evaluation.metrics[${id}]`;
	const read = readLeaf({
		kind: "number",
		absence: "lacking",
		description: ""
	}, value.value);
	if (read.is === "wrong") addProblem(draft, value.range, `${path}.value`, read.code, read.message, read.fix);
	if (read.is !== "value") return;
	ids.push(id);
	addFact$1(draft, value.range, `${path}.value`, read.value);
	if (told !== null) addFact$1(draft, value.range, `${path}.task`, told);
	if (data !== null) addFact$1(draft, value.range, `${path}.dataset`, data);
});
var itemsOf = (function (node, key) {
	const value = node.kind === "mapping" ? entryOf(node, key)?.value : void 0;
	if (value?.kind === "mapping") return [value];
	return value?.kind === "list" ? value.items : [];
});
var textIn = (function (node, key) {
	const entry = entryOf(node, key);
	return entry ? wordOf(entry.value) : null;
});
var wordOf = (function (node) {
	if (node.kind !== "scalar" || node.value === null || typeof node.value === "boolean") return null;
	const text = node.source.trim();
	return text.length > 300 || absenceOf$1(text) !== null ? null : text;
});
var wordsOf$2 = (function (draft, entry, path) {
	const nodes = entry.value.kind === "list" ? entry.value.items : [entry.value];
	const words = [];
	for (const node of nodes) {
		const word = wordOf(node);
		if (word !== null) words.push(word);
		else if (node.kind !== "scalar" || typeof node.value === "boolean") addProblem(draft, node.range, path, "wrong-type", "It asks for a name or a list of names.");
	}
	return words;
});
var readReleases = (function (draft, source, sections) {
	const told = new Set(draft.facts.map((function ({ path }) { return (path); })));
	const latest = sections.flatMap((function ({ lines }) { return (lines); })).filter((function ({ text }) { return (/\b(?:tag|release|version)\b.{0,40}\d/i.test(text.slice(0, 100))); })).flatMap(({ text, line }) => {
		const { version, day } = releaseWritten(text.slice(0, 200));
		return day === null ? [] : [{
			version,
			day,
			line
		}];
	}).toSorted((a, b) => a.day < b.day ? 1 : -1)[0];
	if (!latest || told.has("version") || told.has("version_date")) return;
	const range = rangeOfLines(source, latest.line, latest.line);
	addFact$1(draft, range, "version", latest.version, "prose");
	addFact$1(draft, range, "version_date", latest.day, "prose");
});
var readSentences = (function (draft, source, sections) {
	const told = new Set(draft.facts.filter((function ({ subject }) { return (subject === draft.subject); })).map((function ({ path }) { return (path); })));
	for (const { path, under, says } of SENTENCES) {
		if (told.has(path)) continue;
		for (const { raw, line } of linesOf$2(sections, under)) {
			const said = says.exec(raw.slice(0, 1e3))?.slice(1).find((group) => group !== void 0);
			const value = said === void 0 ? null : tidy(path, said);
			if (value === null) continue;
			addFact$1(draft, rangeOfLines(source, line, line), path, value, "prose");
			told.add(path);
			break;
		}
	}
});
var linesOf$2 = (function (sections, under) {
	if (under === null) return sections.flatMap((function ({ lines }) { return (lines); })).slice(0, FIRST_LINES);
	return sections.filter((function ({ title }) { return (under.test(foldHeading(title)) || under.source === "."); })).flatMap((function ({ lines }) { return (lines); }));
});
var nameOf$2 = (function ({ path, source }, metadata, sections, line) {
	const indexed = metadata === null ? null : nameInMetadata(metadata);
	const titled = nameInOverview(sections) ?? nameInBody(sections);
	const isTitle = titled !== null && (indexed === null || titled.level === 1 && !GREETING.test(titled.name));
	const name = isTitle ? titled.name : indexed?.name ?? null;
	const at = titled?.line ?? line;
	const own = [
		titled?.name,
		indexed?.name,
		folderKey(path),
		name === null ? nameInCode(source.text) : null
	];
	const title = rangeOfLines(source, at, at);
	return {
		name,
		title,
		range: isTitle || indexed === null ? title : indexed.range,
		how: isTitle || indexed === null ? "labelled" : "structured",
		version: titled?.version ?? null,
		original: titled !== null && !isTitle && IS_ORIGINAL.test(titled.name) ? titled.name : null,
		all: own.flatMap((function (word) { return (word || []); }))
	};
});
var addName = (function (draft, { name, title, range, how, version, original }) {
	const told = new Set(draft.facts.map((function ({ path }) { return (path); })));
	if (original !== null && !told.has("base.name")) addFact$1(draft, title, "base.name", original, "labelled");
	if (version !== null && !told.has("version")) addFact$1(draft, title, "version", version, "labelled");
	if (name !== null) addFact$1(draft, range, "name", name, how);
});
var titleSection = (function (sections) {
	const top = sections.find((function (section) { return (section.level === 1); }));
	if (top) return top;
	const headings = sections.filter((function ({ level }) { return (level > 0); }));
	const filled = headings.findIndex(({ lines }) => lines.length > 0);
	return headings.slice(0, filled + 1).find(({ title }) => isIdentifier(title)) ?? null;
});
var nameInBody = (function (sections) {
	const first = titleSection(sections);
	if (!first || first.title.length > 150 || hasBlank(first.title)) return null;
	const title = first.title.replace(/^model\s*card\s*(?:for|of|:|-|\u2013|\u2014)?\s*/i, "").replace(/\s*[:\u2013\u2014-]?\s*model\s*card$/i, "").trim();
	const [, name = title, version = null] = /^(.{2,}?)\s+v(\d+(?:\.\d+){1,3})$/i.exec(title) ?? [];
	if (absenceOf$1(name) !== null || pathsOfHeading(name).length > 0 || !hasLetterOrDigit(name)) return null;
	return {
		name,
		version,
		line: first.line,
		level: first.level
	};
});
var bareCell = (function (cell) {
	return cell.replace(/\[([^\]]{0,200})\]\([^)]{0,500}\)/g, "$1").replace(/&\w{1,12};|[*`"]/g, "").trim();
});
var tablesIn = (function (source, lines) {
	const tables = [];
	let end = 0;
	let caption = {
		text: "",
		line: 0
	};
	for (const { line, text } of lines) {
		if (line <= end) continue;
		const heads = headsNear(source, line);
		if (heads === null) {
			caption = {
				text,
				line
			};
			continue;
		}
		const rows = [];
		for (let at = heads.line + 2; at < heads.line + 2 + MAX_ROWS; at++) {
			const cells = cellsIn(source.lines[at - 1] ?? "");
			if (cells.length === 0) break;
			rows.push({
				cells,
				line: at
			});
		}
		end = heads.line + 1 + rows.length;
		tables.push({
			heads: heads.cells,
			rows,
			caption: caption.text,
			captionLine: caption.line
		});
	}
	return tables;
});
var headsNear = (function (source, line) {
	for (const at of [line, line - 2]) {
		const cells = at > 0 ? cellsIn(source.lines[at - 1] ?? "") : [];
		if (cells.length > 0 && isDelimiterRow(source.lines[at] ?? "")) return {
			cells,
			line: at
		};
	}
	return null;
});
var cellsIn = (function (row) {
	if (!row.includes("|") || isDelimiterRow(row)) return [];
	return cellsOf(row).slice(0, MAX_COLUMNS).map((cell) => cell.trim());
});
var readBody = (async function (draft, source, sections) {
	const told = new Set(draft.facts.filter((function (fact) { return (fact.subject === draft.subject); })).map((function (fact) { return (fact.path); })));
	for (const shared of [false, true]) {
		let usage = Number.POSITIVE_INFINITY;
		for (const [index, section] of sections.entries()) {
			if (section.level <= usage) usage = isUsageHeading(section.title) ? section.level : Number.POSITIVE_INFINITY;
			const paths = section.level === 0 ? [] : pathsOfHeading(section.title);
			if (paths.length === 0) continue;
			const lines = linesUnder(sections, index, (title) => pathsOfHeading(title).length > 0);
			for (const path of paths) {
				if (isOfUseToo(path, section.title) !== shared || section.level > usage && OF_TRAINING.has(path)) continue;
				addSection(draft, source, section, path, lines, told);
			}
		}
	}
	addTables(draft, source, sections, told);
	addOpening(draft, source, sections, told);
	await readLabels(draft, source, sections, told);
});
var addTables = (function (draft, source, sections, told) {
	for (const { lines } of sections) for (const { caption, captionLine, rows } of tablesIn(source, lines)) {
		const last = rows.at(-1)?.line ?? captionLine;
		const own = lines.filter(({ line }) => line > captionLine && line <= last);
		for (const path of pathsOfHeading(caption.replace(/\s*\([^)]{0,60}\)\s*$/, ""))) {
			const prose = told.has(path) ? null : proseOf(source, captionLine, own);
			if (prose === null) continue;
			told.add(path);
			addFact$1(draft, prose.range, path, prose.text, "prose");
		}
	}
});
var addSection = (function (draft, source, section, path, lines, told) {
	const own = path === "card.description" ? lines.filter((function (line) { return (line.label === null); })) : path === "card.evaluation" ? lines.map(withName) : lines;
	const prose = told.has(path) ? null : proseOf(source, section.line, own);
	if (prose === null || isOfUseToo(path, section.title) && !LIMIT.test(prose.text)) return;
	told.add(path);
	addFact$1(draft, prose.range, path, prose.text, "prose");
});
var withName = (function (line) {
	if (line.label === null || !/^[\d.%\s]+$/.test(line.label.value)) return line;
	return {
		...line,
		label: null,
		text: `${line.label.name}: ${line.label.value}`
	};
});
var isOfUseToo = (function (path, title) {
	return path === "card.limitations" && /\buses?\b/i.test(title);
});
var addOpening = (function (draft, source, sections, told) {
	const opening = titleSection(sections) ?? sections.find(({ level }) => level === 0);
	if (!opening || opening.level > 0 && pathsOfHeading(opening.title).length > 0) return;
	const line = opening.level === 0 ? opening.lines[0]?.line ?? opening.line : opening.line;
	addSection(draft, source, {
		...opening,
		line
	}, "card.description", opening.lines, told);
});
var readLabels = (async function (draft, source, sections, told) {
	for (const section of sections) {
		const ofModel = pathsOfHeading(section.title).every((function (path) { return (OF_THE_MODEL$1.has(path)); }));
		const ofBase = /\b(?:base|parent|foundation|teacher)\b/i.test(section.title);
		if (!ofModel) continue;
		for (const line of section.lines) {
			const meaning = line.label === null ? null : meaningOfLabel(line.label.name);
			if (ofBase && meaning !== "base") continue;
			if (line.label === null || meaning === null || contentOf(line) === "" || line.label.value.length > 300) continue;
			await readLabel$1(draft, rangeOfLines(source, line.line, line.line), meaning, line.label, told);
		}
	}
});
var readLabel$1 = (async function (draft, range, meaning, label, told) {
	const path = TEXT_PATHS[meaning];
	if (path !== void 0) {
		if (/^https?:/i.test(label.value)) return;
		if (!told.has(path)) addFact$1(draft, range, path, label.value, "labelled");
		told.add(path);
	} else if (meaning === "licence") await readLicenceLabel(draft, range, label.value, told);
	else if (meaning === "parameters" || meaning === "tokens") readCount(draft, range, `training.${meaning}`, label.value, told);
	else if (meaning === "datasets" && !told.has("datasets")) {
		if (isName(label.value)) addList(draft, range, "datasets", [label.value], "labelled");
	} else if (meaning === "languages" && !told.has("languages")) {
		const words = languagesIn(label.value);
		if (words.length > 0) addList(draft, range, "languages", words, "labelled");
		told.add("languages");
	} else if (meaning === "type" && !told.has("kinds")) {
		const kinds = kindsInWords(label.value);
		if (kinds.length > 0) addList(draft, range, "kinds", kinds, "labelled");
		told.add("kinds");
	}
});
var readClaims = (function (draft, source, sections) {
	const found = /* @__PURE__ */ new Map();
	for (const { lines } of sections) for (const { text, line } of lines) {
		if (!TELLING$1.test(text)) continue;
		for (const sentence of text.slice(0, 2e3).split(/(?<=[.!?])\s/)) {
			if (DENIED.test(sentence)) continue;
			for (const [claim, phrase] of Object.entries(PHRASES)) if (phrase.test(sentence) && !found.has(claim)) found.set(claim, line);
		}
	}
	if (found.size === 0) return;
	const line = Math.min(...found.values());
	draft.facts.push({
		subject: draft.subject,
		path: "claims",
		value: [...found.keys()].toSorted(),
		state: "declared",
		complete: false,
		origin: {
			path: draft.path,
			range: rangeOfLines(source, line, line),
			format: draft.format,
			how: "prose"
		}
	});
});
var addMetrics = (function (draft, metrics) {
	const taken = idsOf(draft);
	const ids = [];
	const told = metrics.filter(({ value }) => value !== null).slice(0, MAX_METRICS);
	for (const { name, value, range, task, dataset, group, setting } of told) {
		const stem = slug([
			dataset ?? task ?? "",
			name,
			group ?? "",
			setting ?? ""
		].join(" ").slice(0, 120)) || "metric";
		let id = stem;
		for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`;
		taken.add(id);
		ids.push(id);
		const path = `${LIST}[${id}]`;
		addFact$1(draft, range, `${path}.value`, value ?? 0);
		if (task) addFact$1(draft, range, `${path}.task`, task);
		if (dataset) addFact$1(draft, range, `${path}.dataset`, dataset);
		if (group) addFact$1(draft, range, `${path}.group`, group);
	}
	const [first] = told;
	if (first) addList(draft, first.range, LIST, ids);
});
var idsOf = (function (draft) {
	const lists = draft.facts.filter((function ({ subject, path }) { return (subject === draft.subject && path === LIST); }));
	return new Set(lists.flatMap((function ({ value }) { return (Array.isArray(value) ? value : []); })));
});
var readFigures = (function (draft, source, sections, names) {
	const found = [];
	let depth = Number.POSITIVE_INFINITY;
	for (const { level, title, lines } of sections) {
		if (level > 0 && level <= depth) depth = pathsOfHeading(title).includes("card.evaluation") ? level : Number.POSITIVE_INFINITY;
		const here = level >= depth;
		found.push(...linesOf$1(source, title, lines, here));
		if (here) for (const table of tablesIn(source, lines)) found.push(...rowsOf(source, title, table, names));
	}
	addMetrics({
		...draft,
		how: "labelled"
	}, found);
});
var linesOf$1 = (function (source, title, lines, here) {
	let achieved = false;
	return lines.flatMap((function ({ label, line, text }) {
		achieved ||= text.includes("achieves") && ACHIEVED.test(text);
		if (!here && !achieved) return [];
		const { name, value } = label ?? plainFigure(text);
		const [, digits, scale] = FIGURE.exec(bareCell(value)) ?? [];
		const measures = METRIC.test(name.replaceAll("_", " "));
		if (digits === void 0 || !(measures || label !== null && (scale !== void 0 || achieved))) return [];
		return [{
			name,
			task: title,
			value: Number(digits),
			range: rangeOfLines(source, line, line)
		}];
	}));
});
var plainFigure = (function (text) {
	const end = FIGURE_AT_END.exec(text);
	const name = text.slice(0, end?.index);
	return end && new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N} _@./-]{0,40}$", "u").test(name) ? {
		name,
		value: end[1] ?? ""
	} : {
		name: "",
		value: ""
	};
});
var readAmounts = (function (draft, source, sections, names) {
	const told = new Set(draft.facts.map((function ({ path }) { return (path); })));
	const add = (path, value, line, how) => {
		if (value === null || told.has(path)) return;
		told.add(path);
		addFact$1(draft, rangeOfLines(source, line, line), path, value, how);
	};
	for (const { lines, paths, isOpening } of withPaths(sections)) {
		const ofTheModel = isOpening || paths.some((function (path) { return (OF_THE_MODEL.has(path)); }));
		for (const line of lines) for (const { path, value, how } of amountsIn(line, paths, ofTheModel)) add(path, value, line.line, how);
		for (const { path, value, line } of rowsOfOwn(source, lines, names)) add(path, value, line, "labelled");
	}
});
var withPaths = (function (sections) {
	const first = sections.findIndex((function ({ level }) { return (level > 0); }));
	let above = {
		level: 0,
		paths: []
	};
	return sections.map((function (section, i) {
		const own = pathsOfHeading(section.title);
		if (own.length > 0 || section.level <= above.level) above = {
			level: section.level,
			paths: own
		};
		return {
			...section,
			paths: above.paths,
			isOpening: (i <= first || first < 0) && own.length === 0
		};
	}));
});
var amountsIn = (function ({ text, label }, paths, ofTheModel) {
	const name = label === null ? "" : foldHeading(label.name);
	const labelled = LABELLED.filter((function (entry) { return (label !== null && paths.includes(entry.under) && entry.name.test(name)); })).map(({ path, value, amount }) => {
		const [, number, unit = ""] = value.exec(label?.value ?? "") ?? [];
		return {
			path,
			value: number === void 0 ? null : amount(number, unit),
			how: "labelled"
		};
	});
	const said = (ofTheModel && TELLING.test(text) ? STATEMENTS : []).flatMap(({ path, says, amount }) => {
		const [number, unit = ""] = (says.exec(text.slice(0, 2e3)) ?? []).slice(1).filter((group) => group !== void 0);
		return number === void 0 ? [] : [{
			path,
			value: amount(number, unit.trim()),
			how: "prose"
		}];
	});
	return [...labelled, ...said];
});
var rowsOfOwn = (function (source, lines, names) {
	return tablesIn(source, lines).flatMap(({ heads, rows }) => {
		const columns = heads.flatMap((head, i) => {
			const meant = COLUMNS.find(([name]) => name.test(bareCell(head)));
			return meant && i > 0 ? [{
				i,
				path: meant[1],
				amount: meant[2]
			}] : [];
		});
		return (columns.length === 0 ? [] : rows.filter(({ cells }) => isOwnName(cells[0] ?? "", names))).flatMap(({ cells, line }) => columns.map(({ i, path, amount }) => ({
			path,
			value: amount(bareCell(cells[i] ?? "")),
			line
		})));
	});
});
var readTop = (function (file, named) {
	const block = findFrontMatter(file.source);
	if (block === null) return {
		is: "none",
		bodyLine: 1
	};
	const cardLike = looksLikeCard(file, block);
	if (!block.closed && !cardLike) return {
		is: "none",
		bodyLine: 1
	};
	const parsed = parseBlock(file, block);
	if (!parsed.ok) return named || cardLike ? {
		is: "broken",
		trouble: parsed.trouble
	} : { is: "other" };
	const { root: node, problems } = parsed;
	if (node.kind !== "mapping") return {
		is: "none",
		bodyLine: block.bodyLine
	};
	const kind = kindOfMetadata(node);
	const { bodyLine, line, title } = block;
	if (kind === "model" || named && kind === null) return {
		is: "metadata",
		node,
		bodyLine,
		line,
		title,
		problems
	};
	return kind === "dataset" ? { is: "other" } : {
		is: "none",
		bodyLine: block.bodyLine
	};
});
var parseBlock = (function ({ path, source }, block) {
	const problems = block.closed ? [] : [problemAt(path, "unclosed-metadata", rangeOfLines(source, block.line, block.line), "Its metadata block is never closed, so the hub reads nothing of it; end it with a line of three dashes.")];
	const parsed = parseYaml(source, block.start, block.end);
	if (parsed.ok) return {
		...parsed,
		problems
	};
	const salvaged = parsed.trouble.code === "invalid-yaml" ? salvageBlock(source, block.start, block.end) : null;
	if (salvaged === null) return parsed;
	const message = "These lines are not YAML, so the hub reads nothing of the block; they are left out. Correct or remove them.";
	return {
		ok: true,
		root: salvaged.root,
		problems: [...problems, ...salvaged.lost.map((range) => problemAt(path, "invalid-yaml", range, message))]
	};
});
var looksLikeCard = (function (file, block) {
	const lines = file.source.lines.slice(block.line, block.closed ? block.bodyLine - 2 : block.line + 40);
	if (block.closed) return lines.some((function (line) { return (CARD_LINE.test(line)); }));
	const first = lines.find((line) => line.trim() !== "") ?? "";
	return /^[\w-]{1,40}:/.test(first) && lines.some((function (line) { return (CARD_LINE.test(line)); }));
});
var withTitle = (function (top, sections) {
	const title = top.is === "metadata" ? top.title : null;
	if (title === null) return sections;
	const [opening, ...others] = sections;
	const heading = {
		level: 1,
		title: title.text,
		line: title.line
	};
	return opening?.level === 0 ? [{
		...heading,
		lines: opening.lines
	}, ...others] : [{
		...heading,
		lines: []
	}, ...sections];
});
var readHardware = (function (draft, source, sections, used) {
	const inMetadata = used === null ? null : hardwareUsed(used);
	const runs = inMetadata === null ? [] : [inMetadata];
	for (const { lines } of sections) {
		let run = blank();
		for (const line of lines) {
			const range = rangeOfLines(source, line.line, line.line);
			const spoken = sentenceIn(line, range) ?? (runs.length === 0 ? trainedOn(line, range) : null);
			if (spoken) runs.push(spoken);
			else if (line.label !== null) run = readLabel(runs, run, line.label.name, line.label.value, range);
		}
	}
	addRuns(draft, distinct$1(runs).slice(0, MAX_RUNS));
});
var distinct$1 = (function (runs) {
	const bare = (run) => run.accelerator?.name.replace(/\s*\(.*$/, "");
	const repeats = (run, other) => run.hours !== null && run.hours.number === other.hours?.number && bare(run) === bare(other);
	return runs.filter((run, i) => run.accelerator !== null && !runs.slice(0, i).some((other) => repeats(run, other)));
});
var blank = (function () {
	return {
		accelerator: null,
		count: null,
		hours: null,
		nodes: null
	};
});
var readLabel = (function (runs, current, name, value, range) {
	const label = foldHeading(name);
	const number = /^\d{1,6}$/.test(value.trim()) ? Number(value) : null;
	const run = current.accelerator !== null && (ACCELERATOR.test(label) || NODES.test(label)) ? blank() : current;
	if (ACCELERATOR.test(label) && (acceleratorsNamed(value).length > 0 || CONSUMER.test(value))) {
		run.accelerator = {
			name: value.trim(),
			range
		};
		runs.push(run);
	} else if (NODES.test(label)) run.nodes = number;
	else if (DURATION.test(label) && run.accelerator !== null) run.hours = amount(/^[~\u2248]?(\d{1,5}(?:\.\d{1,3})?) ?(?:hours?|h)$/i.exec(value.trim())?.[1], range);
	else if (COUNT.test(label) && number !== null) run.count = {
		number,
		range
	};
	else if (PER_NODE.test(label) && number !== null && run.nodes !== null) run.count = {
		number: number * run.nodes,
		range
	};
	return run;
});
var trainedOn = (function (line, range) {
	if (!/V-?100|[AHP]100|TPU/i.test(line.text)) return null;
	const text = line.text.slice(0, 2e3).replace(/\\[()]/g, "");
	const [, took, tookCount, tookName] = TOOK.exec(text) ?? [];
	const trained = TRAINED.exec(text);
	const [said = "", trainedCount, trainedName] = trained ?? [];
	const before = text.slice(0, trained?.index ?? 0);
	if (took === void 0 && POSSIBLE.test(before.slice(before.lastIndexOf(". ") + 1) + said)) return null;
	const name = tookName ?? trainedName;
	if (name === void 0) return null;
	const [, nodes, each] = NODES_OF.exec(text) ?? [];
	return runOf(name, nodes === void 0 ? numberOf(tookCount ?? trainedCount) : Number(nodes) * Number(each), took ?? TOTAL.exec(text)?.[1], range);
});
var numberOf = (function (word) {
	if (word === void 0) return null;
	return /^\d+$/.test(word) ? Number(word) : 1;
});
var hardwareUsed = (function ({ source, range }) {
	const [, count, name, hours] = USED.exec(source.trim().slice(0, 200)) ?? [];
	const number = numberOf(count);
	if (name === void 0) return null;
	return runOf(name, number, hours, range);
});
var sentenceIn = (function ({ text }, range) {
	const [, hours, count, name] = SENTENCE.exec(text.slice(0, 2e3)) ?? [];
	if (name === void 0 || acceleratorsNamed(name).length === 0) return null;
	return runOf(name, Number(count), hours, range);
});
var addRuns = (function (draft, runs) {
	const [first] = runs;
	if (!first?.accelerator) return;
	const ids = runs.map((_, i) => i === 0 ? "training" : `training-${i + 1}`);
	addList(draft, first.accelerator.range, "training.runs", ids, "labelled");
	for (const [i, { accelerator, count, hours }] of runs.entries()) {
		if (accelerator === null) continue;
		const path = `training.runs[${ids[i]}]`;
		addFact$1(draft, accelerator.range, `${path}.accelerator`, accelerator.name, "labelled");
		if (count !== null && count.number > 0) addFact$1(draft, count.range, `${path}.count`, count.number, "labelled");
		if (hours !== null) addFact$1(draft, hours.range, `${path}.wall_hours`, hours.number, "labelled");
	}
});
var readCard = (async function (file, top, sections) {
	const metadata = top.is === "metadata" ? top.node : null;
	const called = nameOf$2(file, metadata, sections, top.is === "metadata" ? top.line : 1);
	const { key, named } = keyOf$1(file.path, called.name);
	const facts = [];
	const problems = top.is === "metadata" ? [...top.problems] : [];
	const draft = {
		path: file.path,
		format: FORMAT$2,
		how: "structured",
		subject: subjectId("model", key),
		complete: false,
		facts,
		problems
	};
	if (metadata !== null) await readMetadata(draft, metadata);
	readOverview(draft, file.source, sections);
	await readBody(draft, file.source, sections);
	readSubcards(draft, file.source, sections);
	readFigures(draft, file.source, sections, called.all);
	readAmounts(draft, file.source, sections, called.all);
	readHardware(draft, file.source, sections, metadata === null ? null : hardwareInMetadata(metadata));
	readSentences(draft, file.source, sections);
	readReleases(draft, file.source, sections);
	readClaims(draft, file.source, sections);
	if (facts.length === 0 && isTemplate(file)) return null;
	addName(draft, called);
	const how = metadata === null ? "prose" : "structured";
	return {
		state: "read",
		reason: null,
		declaration: null,
		subjects: [{
			kind: "model",
			key,
			name: called.name ?? key,
			named,
			founds: true,
			range: called.title,
			how,
			cards: [file.path]
		}],
		facts,
		problems
	};
});
var keyOf$1 = (function (path, name) {
	const folder = folderKey(path);
	return folder !== "" && (name === null || /(?:^|\/)readme\.[^/]*$/i.test(path)) ? {
		key: folder,
		named: true
	} : subjectKey(path, name, "model");
});
var readSubjectFacts = (function (draft, type, node, reserved, where) {
	readFields(draft, type, node, "", reserved, where);
});
var readFields = (function (draft, type, node, path, reserved, where) {
	const names = Object.keys(type.fields);
	const taken = node.entries.map((function (entry) { return (entry.key); }));
	for (const entry of node.entries) {
		if (reserved.includes(entry.key)) continue;
		const field = Object.hasOwn(type.fields, entry.key) ? type.fields[entry.key] : void 0;
		if (!field) {
			draft.problems.push(unknownKey(draft.path, entry, [.../* @__PURE__ */ new Set([...names, ...reserved])], taken, where));
			continue;
		}
		readValue(draft, field, entry.value, {
			path: path === "" ? entry.key : `${path}.${entry.key}`,
			range: entry.range
		});
	}
});
var readValue = (function (draft, type, node, place) {
	if (readReason(draft, type, node, place)) return;
	const bare = unwrap(draft, type, node, place);
	if (bare.kind === "scalar" && bare.value === null) return;
	if (type.kind === "list") readList(draft, type, bare, place);
	else if (type.kind === "records") readRecords(draft, type, bare, place);
	else if (type.kind === "map") readMap(draft, type, bare, place);
	else if (type.kind === "record") readRecord(draft, type, bare, place);
	else readPlain(draft, type, bare, place);
});
var readReason = (function (draft, type, node, place) {
	if (node.kind !== "mapping") return false;
	const entry = node.entries.filter((function (entry) { return (Object.hasOwn(REASONS, entry.key) && !(type.kind === "record" && Object.hasOwn(type.fields, entry.key))); }))[0];
	if (!entry) return false;
	const extra = node.entries.filter((function (other) { return (other !== entry && !BESIDE.includes(other.key)); }));
	if (extra[0]) {
		report(draft, place, "wrong-type", extra[0].keyRange, `${quote(extra[0].key)} cannot stand beside ${entry.key}; keep one of them.`);
		return true;
	}
	const reason = entry.value.kind === "scalar" && typeof entry.value.value === "string" ? entry.value.value.trim() : "";
	if (absenceOf$1(reason) !== null) {
		report(draft, place, "empty-reason", entry.range, `${quote(entry.key)} asks for the reason, in words.`);
		return true;
	}
	addFact(draft, place, reason, REASONS[entry.key] ?? "unknowable");
	return true;
});
var unwrap = (function (draft, type, node, place) {
	if (node.kind !== "mapping" || type.kind === "record" || type.kind === "records" || type.kind === "map") return node;
	const inner = entryOf(node, "value");
	const quantity = type.kind === "quantity";
	if (!inner && !(quantity && (entryOf(node, "low") || entryOf(node, "high")))) return node;
	const known = [
		"value",
		...BESIDE,
		...quantity ? QUANTITY : []
	];
	for (const entry of node.entries) if (!known.includes(entry.key)) {
		const taken = node.entries.map((other) => other.key);
		draft.problems.push(unknownKey(draft.path, entry, known, taken, "beside a value"));
	} else if (BESIDE.includes(entry.key)) checkBeside(draft, entry, place);
	return quantity || !inner ? node : inner.value;
});
var readPlain = (function (draft, type, node, place) {
	const read = readLeaf(type, node);
	if (read.is === "value") addFact(draft, place, read.value);
	if (read.is === "wrong") report(draft, place, read.code, node.range, read.message, read.fix);
});
var readList = (function (draft, type, node, place) {
	if (node.kind !== "list") {
		reportMissingList(draft, type, node, place);
		return;
	}
	const values = [];
	let complete = draft.complete;
	for (const item of node.items) {
		const read = readLeaf(type.of, item);
		if (read.is === "value" && typeof read.value === "string") {
			if (!values.includes(read.value)) values.push(read.value);
			continue;
		}
		complete = false;
		if (read.is === "wrong") report(draft, place, read.code, item.range, read.message, read.fix);
	}
	if (values.length > 0 || node.items.length === 0) addFact(draft, place, values, "declared", complete);
});
var readRecords = (function (draft, type, node, place) {
	if (node.kind !== "list") {
		report(draft, place, "wrong-type", node.range, "It asks for a list of mappings, each with an id.");
		return;
	}
	const ids = [];
	let complete = draft.complete;
	for (const item of node.items) {
		const id = readElementId(draft, type, item, place);
		if (id === null || item.kind !== "mapping") {
			complete = false;
			continue;
		}
		if (ids.includes(id)) {
			complete = false;
			report(draft, place, "duplicate-id", item.range, `The id ${quote(id)} stands twice in this list; both entries count.`);
		} else ids.push(id);
		readFields(draft, {
			...type,
			kind: "record"
		}, item, `${place.path}[${id}]`, ["id"], `of an entry of ${place.path}`);
	}
	if (ids.length > 0 || node.items.length === 0) addFact(draft, place, ids, "declared", complete);
});
var readElementId = (function (draft, type, item, place) {
	if (item.kind !== "mapping") {
		report(draft, place, "wrong-type", item.range, "It asks for a mapping with an id.");
		return null;
	}
	const entry = entryOf(item, "id");
	const field = type.fields.id;
	const leaf = field && (field.kind === "enum" || field.kind === "string") ? field : {
		kind: "string",
		absence: "lacking",
		description: ""
	};
	const read = entry ? readLeaf(leaf, entry.value) : { is: "absent" };
	if (read.is === "value" && typeof read.value === "string" && ELEMENT_ID.test(read.value)) return read.value;
	if (read.is === "wrong" && entry) report(draft, place, read.code, entry.value.range, read.message, read.fix);
	else if (entry && read.is === "value") report(draft, place, "wrong-type", entry.range, "An id holds no brackets and at most 120 characters.");
	else report(draft, place, "missing-id", item.range, "Each entry of this list needs an id; this one is not read.");
	return null;
});
var readMap = (function (draft, type, node, place) {
	if (node.kind !== "mapping") {
		report(draft, place, "wrong-type", node.range, "It asks for a mapping with one entry per key of its closed list.");
		return;
	}
	const taken = node.entries.map((function (entry) { return (entry.key); }));
	for (const entry of node.entries) {
		if (!type.keys.includes(entry.key)) {
			draft.problems.push(unknownKey(draft.path, entry, type.keys, taken, `of ${place.path}`));
			continue;
		}
		readValue(draft, type.of, entry.value, {
			path: `${place.path}[${entry.key}]`,
			range: entry.range
		});
	}
});
var readRecord = (function (draft, type, node, place) {
	if (node.kind === "mapping") {
		readFields(draft, type, node, place.path, [], `of ${place.path}`);
		return;
	}
	const known = Object.keys(type.fields).join(", ");
	if (node.kind !== "scalar") {
		report(draft, place, "wrong-type", node.range, `It asks for a mapping with the keys ${known}.`);
		return;
	}
	const absence = typeof node.value === "string" ? absenceOf$1(node.value) : null;
	if (absence === "blank" || absence === "unknown") return;
	if (absence === "placeholder") {
		report(draft, place, "placeholder", node.range, `${quote(node.source)} is a blank to fill in; nothing is declared yet.`);
		return;
	}
	const address = typeof node.value === "string" && Object.hasOwn(type.fields, "url") && addressTrouble(node.value.trim()) === null;
	const written = node.quoted ? JSON.stringify(node.source) : node.source;
	const braces = node.quoted ? `{ "url": ${written} }` : `{ url: ${written} }`;
	const fix = address && node.range.startLine === node.range.endLine ? {
		range: node.range,
		text: braces,
		title: "Write the address under url"
	} : null;
	report(draft, place, "wrong-type", node.range, `It asks for a mapping with the keys ${known}, not ${quote(node.source)}.`, fix);
});
var addFact = (function (draft, place, value, state = "declared", complete) {
	const origin = {
		path: draft.path,
		range: place.range,
		format: draft.format,
		how: draft.how
	};
	const fact = {
		subject: draft.subject,
		path: place.path,
		value,
		state,
		origin
	};
	draft.facts.push(complete === void 0 ? fact : {
		...fact,
		complete
	});
});
var report = (function (draft, place, code, range, message, fix = null) {
	const fact = {
		subject: draft.subject,
		path: place.path
	};
	draft.problems.push({
		...problemAt(draft.path, code, range, `${place.path}: ${message}`),
		fact,
		fix
	});
});
var claimOf = (function (file) {
	const words = /^\s{0,2}["']?declaration["']?[ \t]{0,20}:[ \t]{0,20}["']?([^\r\n"'#]{1,80})/m.exec(file.source.text)?.[1]?.trim() ?? "";
	return isClaim(words) ? words : null;
});
var isClaim = (function (words) {
	if (/^[\w-]+\/v?\d[\w.]*$/.test(words)) return true;
	const folded = slug(words);
	return DECLARATIONS.some((kind) => folded.startsWith(kind) || kind.startsWith(`${folded}-`));
});
var readDeclaration = (function (file, root) {
	const entry = entryOf(root, "declaration");
	const words = entry?.value.kind === "scalar" ? entry.value.source.trim() : "";
	const kind = DECLARATIONS.find((function (known) { return (words === `${known}/${VERSION}`); }));
	if (kind) return readSubjects(file, root, kind);
	if (!entry || file.class === "other" && !isClaim(words)) return null;
	const trouble = {
		code: "unknown-declaration",
		message: `It declares ${quote(words)}, which this version cannot read; known are ${KNOWN.join(", ")}.`,
		range: entry.range
	};
	return unreadable(file.path, trouble);
});
var readSubjects = (function (file, root, kind) {
	const draft = {
		file,
		subjects: [],
		facts: [],
		problems: []
	};
	const keys = SUBJECT_KEYS[kind];
	const taken = root.entries.map((function (entry) { return (entry.key); }));
	for (const entry of root.entries) {
		const subject = Object.hasOwn(keys, entry.key) ? keys[entry.key] : void 0;
		if (subject) readEntry(draft, entry, subject);
		else if (!IGNORED.has(entry.key)) draft.problems.push(unknownKey(file.path, entry, Object.keys(keys), taken, `of a declaration ${kind}`));
	}
	const { subjects, facts, problems } = draft;
	return {
		state: "read",
		reason: null,
		declaration: kind,
		subjects,
		facts,
		problems
	};
});
var readEntry = (function (draft, entry, key) {
	const node = entry.value;
	if (node.kind === "scalar" && node.value === null) return;
	if (!key.many) {
		if (node.kind === "mapping") readSubject(draft, node, key, entry.keyRange, null);
		else reportShape(draft, node, `${quote(entry.key)} asks for a mapping.${key.kind === "org" ? "" : ` Several stand in a list under "${entry.key}s".`}`);
		return;
	}
	if (node.kind !== "list") {
		reportShape(draft, node, `${quote(entry.key)} asks for a list of mappings, each with an id.`);
		return;
	}
	for (const [index, item] of node.items.entries()) if (item.kind === "mapping") readSubject(draft, item, key, item.entries[0]?.range ?? item.range, index + 1);
	else reportShape(draft, item, `An entry of ${quote(entry.key)} asks for a mapping with an id.`);
});
var readSubject = (function (draft, node, key, range, position) {
	const name = plainText(node, "name");
	const id = key.kind === "org" ? "org" : readId(draft, node, key.kind, range, position, name);
	const place = key.kind === "org" ? range : entryOf(node, "id")?.range ?? range;
	if (draft.subjects.some((function (subject) { return (subject.kind === key.kind && slug(subject.key) === slug(id)); }))) {
		const message = `The ${key.kind} ${quote(id)} is declared twice in this file; both count, and where they differ they contradict each other.`;
		draft.problems.push(problemAt(draft.file.path, "duplicate-id", place, message));
	} else {
		const cards = readCards(draft, node);
		draft.subjects.push({
			named: true,
			founds: true,
			kind: key.kind,
			key: id,
			name: name ?? id,
			range: position === null ? range : place,
			how: "declared",
			cards
		});
	}
	const sections = entryOf(node, "card")?.value.kind === "mapping";
	const reserved = key.kind === "org" ? [] : sections ? ["id"] : ["id", "card"];
	readSubjectFacts({
		path: draft.file.path,
		format: FORMAT$1,
		how: "declared",
		subject: subjectId(key.kind, id),
		complete: true,
		facts: draft.facts,
		problems: draft.problems
	}, VOCABULARY[key.kind], node, reserved, `of ${key.kind === "org" ? "an organisation" : `a ${key.kind}`}`);
});
var readId = (function (draft, node, kind, range, position, name) {
	const entry = entryOf(node, "id");
	const id = plainText(node, "id");
	if (id !== null && id.length <= 120 && slug(id) !== "") return id;
	const fallback = slug(name ?? "") || (position === null ? kind : `${kind}-${position}`);
	if (entry && id !== null) {
		const message = `An id holds letters or digits and at most 120 characters, not ${quote(id)}.`;
		draft.problems.push(problemAt(draft.file.path, "wrong-type", entry.range, message));
	} else if (position !== null || name === null) {
		const message = `This ${kind} has no id; write one, so that other files can name it.`;
		draft.problems.push(problemAt(draft.file.path, "missing-id", entry?.range ?? range, message));
	}
	return fallback;
});
var plainText = (function (node, key) {
	const entry = entryOf(node, key);
	const inner = entry?.value.kind === "mapping" ? entryOf(entry.value, "value")?.value : entry?.value;
	if (inner?.kind !== "scalar" || inner.value === null || typeof inner.value === "boolean") return null;
	const text = inner.source.trim();
	return absenceOf$1(text) === null ? text : null;
});
var readCards = (function (draft, node) {
	const entry = entryOf(node, "card");
	if (!entry || entry.value.kind === "mapping" || entry.value.kind === "scalar" && entry.value.value === null) return [];
	const nodes = entry.value.kind === "list" ? entry.value.items : [entry.value];
	const cards = [];
	for (const item of nodes) {
		const path = item.kind === "scalar" && typeof item.value === "string" ? item.value.trim() : "";
		if (path !== "" && absenceOf$1(path) === null && !/^(?:[a-z]+:|\/)/i.test(path)) cards.push(path);
		else draft.problems.push(problemAt(draft.file.path, "wrong-type", item.range, "card: It asks for the path of a file of this repository, or a list of such paths."));
	}
	return cards;
});
var readByFormat = (async function (file) {
	const first = await firstOf(FIRST_FORMATS, file);
	if (first !== null) return first;
	const { FURTHER_FORMATS } = await __webpack_require__.e(/* import() */ 391).then(__webpack_require__.bind(__webpack_require__, 391));
	return firstOf(FURTHER_FORMATS, file);
});
var firstOf = (async function (formats, file) {
	for (const format of formats) {
		const reading = await format.read(file);
		if (reading !== null) return {
			...reading,
			format: format.id
		};
	}
	return null;
});
var readRepository = (function (listing, readings) {
	const [first] = listing.entries;
	if (first === void 0 || readings.every((function (reading) { return (reading.state === "not-evidence"); }))) return [];
	const place = listing.entries.find((function (entry) { return (/^readme\.md$/i.test(entry.path)); })) ?? first;
	const files = listing.entries.filter((function (entry) { return (entry.kind === "file"); }));
	const lower = files.map((function (entry) { return (entry.path.toLowerCase()); }));
	const all = lower.join("\n");
	const facts = Object.entries(SORTS).filter((function ([, pattern]) { return (pattern.test(all)); })).flatMap(([sort, pattern]) => factsOfSort(sort, files.filter((_, i) => pattern.test(lower[i] ?? ""))));
	const subject = {
		kind: "repository",
		key: "repository",
		name: "the repository",
		named: true,
		founds: true,
		range: originOf$1(place.path).range,
		how: "derived",
		cards: []
	};
	return [{
		path: place.path,
		declaration: null,
		subjects: [subject],
		facts,
		format: FORMAT
	}];
});
var originOf$1 = (function (path) {
	return {
		path,
		range: {
			startLine: 1,
			startColumn: 1,
			endLine: 1,
			endColumn: 1
		},
		format: FORMAT,
		how: "derived"
	};
});
var createEvidenceCache = (function () {
	return /* @__PURE__ */ new Map();
});
var readEvidence = (async function (source, options) {
	const listing = await source.list();
	const found = discover(listing, options, source.capacity);
	const first = await readAll(source, found.candidates.map(toTask), options.cache);
	const second = await readAll(source, cardTasks(first, listing.entries, options), options.cache);
	const results = [...new Map([...first, ...second].map((function (result) { return ([result.reading.path, result]); }))).values()].sort((function (a, b) { return (compare$2(a.reading.path, b.reading.path)); }));
	const texts = /* @__PURE__ */ new Map();
	for (const { reading, lines } of results) if (lines !== null && reading.state !== "not-evidence") texts.set(reading.path, lines);
	const readings = results.map((function (result) { return (result.reading); }));
	return {
		readings,
		repository: readRepository(listing, readings),
		listing: { truncated: found.truncated },
		texts
	};
});
var toTask = (function (candidate) {
	return {
		entry: candidate.entry,
		class: candidate.class,
		namedAsCard: false
	};
});
var cardTasks = (function (results, entries, selection) {
	const states = new Map(results.map((function ({ reading }) { return ([reading.path, reading.state]); })));
	const wanted = /* @__PURE__ */ new Set();
	for (const { reading } of results) for (const subject of reading.declaration === null ? [] : reading.subjects) {
		if (subject.kind !== "model") continue;
		for (const card of subject.cards) for (const path of pathsOfCard(reading.path, card)) wanted.add(path);
	}
	return entries.filter((function ({ path }) { return (wanted.has(path) && /\.(?:md|markdown)$/i.test(path) && isSelected(path, selection)); })).filter((function ({ path }) { return ((states.get(path) ?? "not-evidence") === "not-evidence"); })).map((entry) => ({
		entry,
		class: "readme",
		namedAsCard: true
	}));
});
var pathsOfCard = (function (declaration, card) {
	const folder = declaration.split("/").slice(0, -1);
	return [normalise$1(card.split("/")), normalise$1([...folder, ...card.split("/")])];
});
var normalise$1 = (function (parts) {
	const kept = [];
	for (const part of parts) if (part === "..") kept.pop();
	else if (part !== "" && part !== ".") kept.push(part);
	return kept.join("/");
});
var readAll = (async function (source, tasks, cache) {
	const results = [];
	let next = 0;
	const worker = (async function () {
		for (let at = next++; at < tasks.length; at = next++) {
			const task = tasks[at];
			if (task) results[at] = await readCandidate(source, task, cache);
		}
	});
	await Promise.all(Array.from({ length: Math.min(source.parallel, tasks.length) }, worker));
	return results;
});
var readCandidate = (async function (source, task, cache) {
	const { entry } = task;
	if (entry.kind === "link") return without$1(task, entry.blob, "link", "It is a link, and links are not followed; keep the file itself here.");
	if (entry.kind === "submodule") return without$1(task, entry.blob, "submodule", "It is a submodule, which is not read.");
	const known = entry.blob === null ? void 0 : cache.get(cacheKey(task, entry.blob));
	if (known) return known;
	if (entry.size !== null && entry.size > 1048576) return without$1(task, entry.blob, "too-large", TOO_LARGE);
	const bytes = await source.read(entry, MAX_FILE_BYTES);
	if (!bytes.ok) return without$1(task, entry.blob, "not-readable", bytes.reason);
	const key = cacheKey(task, bytes.blob);
	const result = cache.get(key) ?? await parseCandidate(task, bytes.bytes, bytes.blob);
	cache.set(key, result);
	return result;
});
var cacheKey = (function (task, blob) {
	return `${blob}\0${task.entry.path}\0${task.namedAsCard}`;
});
var parseCandidate = (async function (task, bytes, blob) {
	const decoded = decodeText(bytes);
	if (!decoded.ok) return promises(task) || (task.class === "readme" ? startsLikeCard(bytes) : startsLikeDeclaration(bytes)) ? without$1({
		...task,
		namedAsCard: true
	}, blob, decoded.code, decoded.reason) : notEvidence(task, blob);
	const reading = await readByFormat(evidenceFile(task.entry.path, task.class, task.namedAsCard, decoded.source));
	if (reading === null) return notEvidence(task, blob);
	return {
		reading: {
			path: task.entry.path,
			blob,
			...reading,
			format: reading.state === "read" ? reading.format : null
		},
		lines: linesOf(decoded.source)
	};
});
var linesOf = (function (source) {
	return source.lines;
});
var compare$2 = (function (a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
});
var shortFormOf = (function (estimate, regime) {
	const { plan, totals } = estimate;
	const figures = NOTIONS.map((function (counts) { return (({
		counts,
		declared: inWords$1(plan.declared[counts]),
		recomputed: inWords$1(totals?.[counts].best ?? null)
	})); })).filter((function ({ declared, recomputed }) { return (declared !== null || recomputed !== null); }));
	if (figures.length === 0) return null;
	return {
		subject: plan.subject,
		figures,
		lines: linesFor(estimate, regime).map((function (threshold) {
			const { answer, decides } = assess$1(threshold, estimate);
			const { id, title, provision } = threshold;
			return {
				id,
				title,
				provision,
				answer,
				decides: decides.map((decider) => decider.message)
			};
		}))
	};
});
var inWords$1 = (function (range) {
	return range === null || !isClosed(range) && range.low === 0 ? null : inFigures(range);
});
var factsOfBases = (function (subjects, facts) {
	const known = new Set(subjects.filter((function ({ kind }) { return (kind === "model"); })).map((function ({ id }) { return (id); })));
	const bases = facts.flatMap((function (fact) {
		if (fact.path !== "base.name" || fact.state !== "declared" || typeof fact.value !== "string") return [];
		const base = keysOfReference(fact.value).map((function (key) { return (subjectId("model", key)); })).find((function (id) { return (known.has(id) && id !== fact.subject); }));
		return base === void 0 ? [] : [{
			model: fact.subject,
			base
		}];
	}));
	if (bases.length === 0) return [];
	const stated = new Set(facts.map(({ subject, path }) => `${subject}\0${path}`));
	const own = factsBySubject(facts);
	const found = /* @__PURE__ */ new Map();
	for (const { model, base } of bases) for (const fact of own.get(base) ?? []) {
		const path = OF_THE_BASE[fact.path];
		if (path === void 0 || stated.has(`${model}\0${path}`)) continue;
		const { origin } = fact;
		const place = `${model}\0${path}\0${origin.path}\0${origin.range.startLine}\0${JSON.stringify(fact.value)}`;
		found.set(place, {
			...fact,
			subject: model,
			path,
			origin: {
				...origin,
				how: "derived"
			}
		});
	}
	return [...found.values()];
});
var disagree = (function (a, b) {
	if (a.state !== b.state) return true;
	if (a.state !== "declared") return false;
	const bothDeclared = a.origin.how === "declared" && b.origin.how === "declared";
	const kind = typeAt(a, a.path)?.kind ?? "string";
	if (FREE_TEXT.has(kind)) return bothDeclared && a.value !== b.value;
	if (!bothDeclared && (kind === "records" || isDayOfDocument(a))) return false;
	if (a.origin.how !== "declared" && b.origin.how !== "declared" && isOfRecord(a)) return false;
	if (isList$2(a.value) && isList$2(b.value)) return listsDisagree(a, b, a.value, b.value);
	if (isNumeric(a.value) && isNumeric(b.value)) {
		const [x, y] = [ends(a.value), ends(b.value)];
		return x.high < y.low || y.high < x.low;
	}
	return a.value !== b.value;
});
var isDayOfDocument = (function (fact) {
	if (!fact.path.endsWith(DATE)) return false;
	const type = typeAt(fact, fact.path.slice(0, -DATE.length));
	return type?.kind === "record" && type.evidence?.includes("url") === true;
});
var isListOfRecords = (function (fact) {
	return typeAt(fact, fact.path)?.kind === "records";
});
var typeAt = (function ({ subject }, path) {
	return typeOf(subject.slice(0, subject.indexOf(":")), path);
});
var listsDisagree = (function (a, b, left, right) {
	const within = (function (part, whole) { return (part.every((function (x) { return (whole.includes(x)); }))); });
	if (a.complete && b.complete) return !within(left, right) || !within(right, left);
	if (a.complete) return !within(right, left);
	if (b.complete) return !within(left, right);
	return false;
});
var isList$2 = (function (value) {
	return Array.isArray(value);
});
var ownersOf = (function (mentions) {
	const owners = /* @__PURE__ */ new Map();
	const models = mentions.filter((function (m) { return (m.kind === "model"); }));
	const declared = models.filter((function (m) { return (m.declaration !== null); }));
	const byCard = new Map(declared.flatMap((function (m) { return (m.cards.map((function (card) { return ([card, m.key]); }))); })));
	const declaredKeys = new Set(declared.map((function (m) { return (m.key); })));
	const others = models.filter((function (m) { return (m.declaration === null); }));
	const cards = new Set(others.some((function (m) { return (m.named); })) ? others.filter((function (m) { return (m.named); })) : others);
	const alone = declaredKeys.size === 1 && new Set([...cards].map((function (m) { return (m.key); }))).size === 1 ? declared[0]?.key : void 0;
	for (const mention of others) {
		const beside = cards.has(mention) && !declaredKeys.has(mention.key) ? alone : void 0;
		const key = byCard.get(mention.place.path) ?? beside;
		if (key !== void 0) owners.set(placeOf(mention), subjectId("model", key));
	}
	addUnnamed(mentions, owners);
	return owners;
});
var placeOf = (function (mention) {
	return `${mention.place.path}\0${subjectId(mention.kind, mention.key)}`;
});
var addUnnamed = (function (mentions, owners) {
	const inFolder = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		const owner = owners.get(placeOf(mention));
		if (!mention.named && owner === void 0) continue;
		const folder = `${mention.kind}\0${folderOf(mention.place.path)}`;
		const ids = inFolder.get(folder) ?? /* @__PURE__ */ new Set();
		inFolder.set(folder, ids.add(owner ?? subjectId(mention.kind, mention.key)));
	}
	for (const mention of mentions) {
		if (mention.named || owners.has(placeOf(mention))) continue;
		const id = nearest(mention, inFolder);
		if (id !== null) owners.set(placeOf(mention), id);
	}
});
var folderOf = (function (path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
});
var linkDossier = (function (files) {
	const ordered = [...files].sort((function (a, b) { return (compare$1(a.path, b.path)); }));
	const mentions = ordered.flatMap(mentionsOf);
	const rename = ownersOf(mentions);
	const subjects = collectSubjects(mentions, rename);
	const known = new Set(subjects.map((function (s) { return (s.id); })));
	const said = ordered.flatMap((function (file) { return (file.facts.map((function (fact) { return (({
		...fact,
		subject: owner(fact.subject, file.path, rename)
	})); }))); })).filter((function (fact) { return (known.has(fact.subject)); }));
	const facts = mergeOpenLists([...said, ...factsOfBases(subjects, said)].sort(byPrecedence));
	return {
		subjects,
		facts,
		conflicts: findConflicts(facts),
		duplicates: findDuplicates(mentions, rename),
		links: findLinks(subjects, facts)
	};
});
var compare$1 = (function (a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
});
var byPrecedence = (function (a, b) {
	return compare$1(a.subject, b.subject) || compare$1(a.path, b.path) || HOW.indexOf(a.origin.how) - HOW.indexOf(b.origin.how) || byLatest(a, b) || compare$1(a.origin.path, b.origin.path) || a.origin.range.startLine - b.origin.range.startLine;
});
var mentionsOf = (function (file) {
	return file.subjects.map((function (s) { return (({
		kind: s.kind,
		key: s.kind === "org" ? "org" : slug(s.key),
		name: s.name,
		named: s.named,
		founds: s.founds,
		declaration: file.declaration,
		cards: s.cards.flatMap((function (card) { return ([normalise(card), normalise(join$2(file.path, card))]); })),
		place: {
			path: file.path,
			range: s.range,
			format: file.format ?? "",
			how: s.how
		}
	})); }));
});
var join$2 = (function (file, relative) {
	return (file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "") + relative;
});
var normalise = (function (path) {
	const parts = [];
	for (const part of path.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
});
var owner = (function (subject, path, rename) {
	const colon = subject.indexOf(":");
	const kind = subject.slice(0, colon);
	const id = subjectId(kind, kind === "org" ? "org" : slug(subject.slice(colon + 1)));
	return rename.get(`${path}\0${id}`) ?? id;
});
var collectSubjects = (function (mentions, rename) {
	const groups = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		const plain = subjectId(mention.kind, mention.key);
		const id = owner(plain, mention.place.path, rename);
		if (!mention.founds && !rename.has(`${mention.place.path}\0${plain}`)) continue;
		groups.set(id, [...groups.get(id) ?? [], mention]);
	}
	const subjects = [...groups].map((function ([id, group]) {
		const sorted = [...group].sort((function (a, b) { return (HOW.indexOf(a.place.how) - HOW.indexOf(b.place.how) || compare$1(a.place.path, b.place.path)); }));
		const first = sorted[0];
		const key = id.slice(id.indexOf(":") + 1);
		return {
			id,
			kind: first.kind,
			key,
			name: first.name,
			implicit: false,
			places: sorted.map((function (m) { return (m.place); }))
		};
	}));
	for (const [kind, name, needed] of [[
		"org",
		"the organisation",
		true
	], [
		"system",
		"the system",
		subjects.some((function (s) { return (s.kind === "model" || s.kind === "dataset"); }))
	]]) if (needed && !subjects.some((function (s) { return (s.kind === kind); }))) subjects.push({
		id: subjectId(kind, kind),
		kind,
		key: kind,
		name,
		implicit: true,
		places: []
	});
	return subjects.sort((function (a, b) { return (SUBJECT_KINDS.indexOf(a.kind) - SUBJECT_KINDS.indexOf(b.kind) || compare$1(a.id, b.id)); }));
});
var mergeOpenLists = (function (facts) {
	const result = [];
	for (const group of groupByPath(facts)) {
		const lists = group.filter((function (f) { return (isList$1(f.value) && f.complete !== true); }));
		const first = lists[0];
		const open = first && isListOfRecords(first) ? lists.filter((function (f) { return (f.origin.path === first.origin.path); })) : lists;
		if (open.length < 2 || first === void 0) {
			result.push(...group);
			continue;
		}
		const union = [...new Set(open.flatMap((f) => f.value))];
		result.push(...group.map((f) => f === first ? {
			...f,
			value: union
		} : f));
	}
	return result;
});
var isList$1 = (function (value) {
	return Array.isArray(value);
});
var groupByPath = (function (facts) {
	const groups = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		const key = `${fact.subject}\0${fact.path}`;
		const group = groups.get(key);
		if (group) group.push(fact);
		else groups.set(key, [fact]);
	}
	return [...groups.values()];
});
var findConflicts = (function (facts) {
	const conflicts = [];
	for (const group of groupByPath(facts)) {
		const different = [];
		for (const fact of group) if (different.every((function (other) { return (disagree(other, fact)); }))) different.push(fact);
		const first = different[0];
		if (different.length > 1 && first) conflicts.push({
			subject: first.subject,
			path: first.path,
			facts: different
		});
	}
	return conflicts;
});
var findDuplicates = (function (mentions, rename) {
	const groups = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		if (mention.declaration === null || mention.kind === "org") continue;
		const key = `${owner(subjectId(mention.kind, mention.key), mention.place.path, rename)}\0${mention.declaration}`;
		groups.set(key, [...groups.get(key) ?? [], mention]);
	}
	return [...groups.values()].filter((function (group) { return (group.length > 1); })).map((group) => {
		const first = group[0];
		return {
			subject: subjectId(first.kind, first.key),
			declaration: first.declaration ?? "",
			places: group.map((function (m) { return (m.place); }))
		};
	});
});
var findLinks = (function (subjects, facts) {
	const links = [];
	const lists = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		if (fact.path !== "models" && fact.path !== "datasets" || fact.state !== "declared") continue;
		const key = `${fact.subject}\0${fact.path}`;
		lists.set(key, [...lists.get(key) ?? [], fact]);
	}
	const ofKind = (function (kind) { return (subjects.filter((function (s) { return (s.kind === kind); }))); });
	const [systems, models, datasets] = [
		ofKind("system"),
		ofKind("model"),
		ofKind("dataset")
	];
	const pairs = [
		{
			sources: systems,
			path: "models",
			targets: models,
			inferred: true
		},
		{
			sources: systems,
			path: "datasets",
			targets: datasets,
			inferred: models.length === 0
		},
		{
			sources: models,
			path: "datasets",
			targets: datasets,
			inferred: datasets.length <= MAX_INFERRED_DATASETS
		}
	];
	for (const { sources, path, targets, inferred } of pairs) {
		const byKey = new Map(targets.map((function (target) { return ([target.key, target]); })));
		for (const from of sources) {
			const named = lists.get(`${from.id}\0${path}`) ?? [];
			const keys = new Set(named.flatMap((function (f) { return (isList$1(f.value) ? f.value.flatMap(keysOfReference) : []); })));
			const whole = named.some((function (f) { return (f.complete === true); }));
			const found = [...keys].flatMap((function (key) { return (byKey.get(key) ?? []); })).sort((function (a, b) { return (compare$1(a.id, b.id)); }));
			for (const to of inferred && !whole ? targets : found) links.push({
				from: from.id,
				to: to.id,
				inferred: !keys.has(to.key)
			});
		}
	}
	return links;
});
var recompute = (function (dossier, readings, texts, regime) {
	const models = dossier.subjects.filter((function (subject) { return (subject.kind === "model"); }));
	const facts = bySubject(dossier.facts);
	const estimates = models.map((function ({ id }) { return (estimateTraining(planOf({ facts: facts.get(id) ?? [] }, id), regime.margin)); }));
	const contradicting = estimates.flatMap(contradictingFacts);
	const problems = estimates.flatMap((function (estimate) { return (checkConsistency(estimate).flatMap((found) => problemOf(estimate, found, texts) ?? [])); }));
	return {
		dossier: contradicting.length === 0 ? dossier : withFacts(dossier, contradicting),
		readings: readings.map((function (reading) {
			const own = problems.filter((problem) => problem.path === reading.path);
			return own.length === 0 ? reading : {
				...reading,
				problems: [...reading.problems, ...own]
			};
		})),
		compute: estimates.flatMap((function (estimate) { return (shortFormOf(estimate, regime) ?? []); }))
	};
});
var bySubject = (function (facts) {
	const groups = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		const group = groups.get(fact.subject);
		if (group) group.push(fact);
		else groups.set(fact.subject, [fact]);
	}
	return groups;
});
var contradictingFacts = (function (estimate) {
	const origin = inputsAt(estimate).map((function (path) { return (originOf(estimate, path)); })).find((function (found) { return (found !== null); }));
	if (!origin) return [];
	return SUMS.flatMap((function (counts) {
		const { path, outside } = standingOf(counts, estimate);
		return [...new Map(outside.map((range) => [`${range.low} ${range.high}`, range])).values()].map(({ low, high }) => ({
			subject: estimate.plan.subject,
			path,
			value: low === high ? low : {
				low,
				high: Number.isFinite(high) ? high : Number.MAX_VALUE
			},
			state: "declared",
			origin: {
				...origin,
				format: RECOMPUTATION$1,
				how: "derived"
			}
		}));
	}));
});
var originOf = (function ({ plan }, path) {
	const exact = plan.inputs.find((function (fact) { return (fact.path === path); }));
	const below = (fact) => fact.path.startsWith(`${path}.`) || fact.path.startsWith(`${path}[`);
	return (exact ?? plan.inputs.find(below))?.origin ?? null;
});
var blockingEntry = (function (row) {
	const entry = BLOCKING_TABLE.find((function (candidate) { return (candidate.row === row); }));
	if (!entry) throw new RangeError(`the table of what blocks has no row ${row}`);
	return entry;
});
var rowOfBlockingVerdict = (function (verdict) {
	return verdict === "violated" ? 3 : 4;
});
var decideRow = (function (situation) {
	const rows = [
		...situation.problems.map(rowOfProblem),
		...situation.blocking.map(rowOfBlockingVerdict),
		situation.nothingToJudge ? 6 : 7
	];
	return worstRow(situation.mode === "observe" ? rows.map((row) => row >= 2 && row <= 4 ? 5 : row) : rows);
});
var worstRow = (function (rows) {
	return rows.reduce((function (worst, row) { return (row < worst ? row : worst); }), rows.length === 0 ? 1 : 7);
});
var changeOf = (function (draft, base) {
	return base.some((before) => before.rule === draft.rule && before.subject === draft.subject && before.cause === draft.cause && SEVERITY_RANK[before.severity] >= SEVERITY_RANK[draft.severity] && draft.keys.every((key) => before.keys.includes(key))) ? "existing" : "new";
});
var draftsByRule = (function (drafts) {
	const lists = /* @__PURE__ */ new Map();
	for (const draft of drafts) appendTo$1(lists, pairKey(draft.rule, draft.subject), draft);
	return lists;
});
var toldOf = (function (draft) {
	return {
		rule: draft.rule,
		title: draft.title,
		jurisdiction: draft.jurisdiction,
		subject: draft.subject,
		verdict: draft.verdict,
		message: draft.message,
		items: draft.items,
		location: draft.location,
		related: draft.related,
		facts: draft.facts,
		missingFacts: draft.missingFacts,
		assumed: draft.assumed,
		citation: draft.citation,
		appliesFrom: draft.appliesFrom,
		upcoming: draft.upcoming,
		remedy: draft.remedy,
		snippet: draft.snippet,
		fix: draft.fix,
		controls: draft.controls,
		leavesToHumans: draft.leavesToHumans,
		routes: draft.routes
	};
});
var shownOverrides = (function (configuration) {
	return configuration.overrides.map(({ rule, severity, reason, owner, expires }) => ({
		rule,
		severity,
		reason,
		owner,
		expires,
		lapsed: expires < configuration.asOf
	}));
});
var overrideOf = (function (rule, configuration) {
	const rank = (entry) => entry.severity === "off" ? 0 : SEVERITY_RANK[entry.severity];
	return configuration.overrides.filter((e) => e.rule === rule && !isLapsed(e, configuration.asOf)).reduce((best, e) => best === null || rank(e) > rank(best) ? e : best, null);
});
var lapsedNote = (function (rule, configuration) {
	const last = configuration.overrides.filter((e) => e.rule === rule && isLapsed(e, configuration.asOf)).map((entry) => entry.expires).toSorted().at(-1);
	return last === void 0 ? null : `An override of this rule expired on ${last} and has no effect.`;
});
var overrideNotes = (function (rule, configuration) {
	const note = lapsedNote(rule, configuration);
	return note !== null && overrideOf(rule, configuration) === null ? [note] : [];
});
var settleDisposition = (function (draft, change, configuration) {
	const override = overrideOf(draft.rule, configuration);
	const told = override ? `override by ${override.owner} until ${override.expires}: ${override.reason}` : null;
	if (override?.severity === "off") return {
		severity: draft.severity,
		disposition: "waived",
		reason: told,
		wouldBlock: false
	};
	const severity = override?.severity ?? draft.severity;
	const result = (function (disposition, reason, wouldBlock) { return (({
		severity,
		disposition,
		reason,
		wouldBlock
	})); });
	if (draft.upcoming !== null) return result("upcoming", null, false);
	if (SEVERITY_RANK[severity] < SEVERITY_RANK[configuration.failOn]) return result("advisory", SEVERITY_RANK[draft.severity] >= SEVERITY_RANK[configuration.failOn] ? told : null, false);
	const softener = SOFTENERS.find((function (candidate) { return (candidate.when(draft, change, configuration)); }));
	if (softener) return result("advisory", softener.reason(draft, configuration), false);
	if (configuration.enforce === "observe") return result("advisory", "observe: the gate reports and enforces nothing", true);
	return result("blocking", null, true);
});
var evidenceDrafts = (function (assessment) {
	return evidenceRead(assessment).flatMap((function (reading) { return (reading.problems.map((function (problem) { return (draftOfProblem(assessment, problem)); }))); }));
});
var draftOfProblem = (function (assessment, problem) {
	const subject = subjectOf(assessment, problem);
	const missing = problem.fact ? [fullPath(problem.fact)] : [];
	const text = assessment.texts.get(problem.path)?.[problem.range.startLine - 1] ?? "";
	return {
		...OWN_DRAFT,
		rule: problem.check?.rule ?? "evidence-problem",
		title: titleOfCode(problem.code),
		subject,
		verdict: "undetermined",
		severity: problem.check?.severity ?? "warning",
		message: problem.message,
		location: {
			path: problem.path,
			range: problem.range
		},
		related: [],
		facts: [],
		missingFacts: problem.check ? [] : missing,
		remedy: problem.check?.remedy ?? problem.fix?.title ?? "Correct the value where it stands; until then it counts as undeclared.",
		snippet: null,
		fix: fixOf(assessment, problem),
		cause: problem.code,
		keys: [
			problem.path,
			...missing,
			missing.length > 0 ? "" : textWithin(text, problem)
		],
		blocks: "never"
	};
});
var subjectOf = (function (assessment, problem) {
	if (problem.fact && assessment.subjects.has(problem.fact.subject)) return problem.fact.subject;
	return assessment.dossier.subjects.find((s) => s.places.some((place) => place.path === problem.path))?.id ?? "org:org";
});
var titleOfCode = (function (code) {
	const words = code.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
});
var fixOf = (function (assessment, problem) {
	const lines = assessment.texts.get(problem.path);
	if (!problem.fix || !lines) return null;
	const { range, text, title } = problem.fix;
	const first = lines[range.startLine - 1];
	const last = lines[range.endLine - 1];
	if (first === void 0 || last === void 0) return null;
	const replaced = `${first.slice(0, range.startColumn - 1)}${text}${last.slice(range.endColumn - 1)}`;
	return {
		title,
		place: {
			path: problem.path,
			range: {
				startLine: range.startLine,
				startColumn: 1,
				endLine: range.endLine,
				endColumn: last.length + 1
			}
		},
		lines: replaced.split("\n")
	};
});
var conflictDrafts = (function (assessment) {
	return [...assessment.dossier.duplicates.map((duplicate) => draftOfDuplicate(assessment, duplicate)), ...assessment.dossier.conflicts.filter((conflict) => !isRecomputed(conflict)).map((conflict) => draftOfConflict(assessment, conflict))];
});
var evidenceProblems = (function (head, base) {
	const unreadable = head.readings.filter((function (reading) { return (reading.state === "unreadable"); })).map((reading) => ({
		kind: "evidence",
		code: "unreadable",
		path: reading.path,
		line: reading.problems[0]?.range.startLine ?? null,
		message: reading.reason ?? "The file could not be read."
	}));
	const listings = [{
		assessment: head,
		what: "The tree that is judged"
	}, {
		assessment: base,
		what: "The tree at the merge base"
	}].flatMap((function ({ assessment, what }) { return (assessment?.listingTruncated ? [{
		kind: "listing",
		code: "listing-truncated",
		path: null,
		line: null,
		message: `${what} could not be listed whole, so evidence may have been missed: ${assessment.listingTruncated}`
	}] : []); }));
	return [...new Map(unreadable.map((problem) => [pairKey(problem.code, problem.path), problem])).values(), ...listings];
});
var orderFindings = (function (findings) {
	return findings.map((function (finding) { return (({
		finding,
		key: sortKey(finding)
	})); })).sort((function (a, b) { return (compareKeys(a.key, b.key)); })).map((function ({ finding }) { return (finding); }));
});
var compareKeys = (function (left, right) {
	for (let i = 0; i < left.length; i++) {
		const [value, other] = [left[i] ?? "", right[i] ?? ""];
		if (value !== other) return value < other ? -1 : 1;
	}
	return 0;
});
var sortKey = (function (finding) {
	const { location } = finding;
	return [
		finding.change === "fixed" ? 1 : 0,
		DISPOSITION_RANK[finding.disposition],
		finding.disposition === "upcoming" ? finding.upcoming?.from ?? "" : "",
		VERDICT_RANK$1[finding.upcoming?.verdict ?? finding.verdict],
		-SEVERITY_RANK[finding.severity],
		location.path,
		location.range.startLine,
		location.range.startColumn,
		finding.rule,
		finding.subject,
		finding.fingerprint
	];
});
var fingerprint = (function (identity) {
	const text = [
		identity.rule,
		identity.subject,
		identity.cause,
		...identity.keys.toSorted()
	].map((function (part) { return (`${Buffer.byteLength(part)}:${part}`); })).join("");
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(text).digest().toString("hex", 0, 8);
});
var fingerprints = (function (identities) {
	const seen = /* @__PURE__ */ new Map();
	return identities.map((function (identity) {
		const plain = fingerprint(identity);
		const before = seen.get(plain) ?? 0;
		seen.set(plain, before + 1);
		return before === 0 ? plain : fingerprint({
			...identity,
			keys: [...identity.keys, `again ${before}`]
		});
	}));
});
var floorDrafts = (function (head, configuration) {
	const { scope } = configuration;
	return [
		...scope.expects.flatMap((kind) => expectedKind(head, kind)),
		...(scope.markets ?? []).flatMap((market) => floorMarket(head, market)),
		...(scope.activities ?? []).flatMap((activity) => floorActivity(head, activity))
	];
});
var changesOf = (function (rule) {
	const base = {
		jurisdiction: rule.jurisdiction,
		rule: rule.id,
		title: rule.title,
		provision: rule.source.provision
	};
	const starts = (function (rows, part) { return (rows.filter((function (row) { return (isDay(row.on)); })).map((function (row) { return (({
		...base,
		on: row.on,
		change: "starts",
		part,
		condition: textOf(row.if),
		confirmed: row.confirmed
	})); }))); });
	const ends = rule.until === null ? [] : [{
		...base,
		on: rule.until,
		change: "ends",
		part: null,
		condition: null,
		confirmed: true
	}];
	return [
		...starts(rule.from, null),
		...rule.requires.flatMap((function (item) { return ([...starts(item.from, item.id), ...startsOfEntries(item, starts)]); })),
		...ends
	];
});
var startsOfEntries = (function (item, starts) {
	return entriesOf(item.each).flatMap((function (entry) { return (starts(entry.from, `${item.id}[${entry.id}]`)); }));
});
var entriesOf = (function (each) {
	return each?.kind === "entries" ? each.entries : [];
});
var textOf = (function (condition) {
	return condition?.text ?? null;
});
var daysAhead = (function (judgement, asOf) {
	const { verdict, upcoming, rule } = judgement;
	const mine = new Set(verdict === "not-applicable" ? upcoming && upcoming.verdict !== "not-applicable" ? [upcoming.from] : [] : [
		...verdict === "undetermined" ? judgement.possibleDates : [],
		...judgement.upcomingItems.map((function (item) { return (item.from); })),
		...rule.until === null ? [] : [rule.until]
	]);
	if (mine.size === 0) return [];
	return changesOf(rule).map((function ({ on }) { return (on); })).filter((function (on) { return (on > asOf && mine.has(on)); }));
});
var countVerdicts = (function (judgements) {
	const count = (function (verdict) { return (judgements.filter((function (judgement) { return (judgement.verdict === verdict); })).length); });
	return {
		satisfied: count("satisfied"),
		violated: count("violated"),
		undetermined: count("undetermined"),
		notApplicable: count("not-applicable")
	};
});
var countUpcoming = (function (judgements, asOf) {
	return judgements.filter((function (j) { return (isUpcomingSoon(j, asOf) && j.upcoming?.conditional === false); })).length;
});
var nextDate = (function (judgements, asOf) {
	return judgements.flatMap((function (judgement) { return (daysAhead(judgement, asOf)); })).toSorted()[0] ?? null;
});
var tabulateControls = (function (judgements) {
	const worst = /* @__PURE__ */ new Map();
	for (const { rule, verdict } of judgements) for (const control of rule.controls) {
		const row = worst.get(control) ?? /* @__PURE__ */ new Map();
		worst.set(control, row);
		const before = row.get(rule.jurisdiction);
		if (before === void 0 || VERDICT_RANK[verdict] > VERDICT_RANK[before]) row.set(rule.jurisdiction, verdict);
	}
	return Object.fromEntries(sortedByKey(worst).map((function ([control, row]) { return ([control, Object.fromEntries(sortedByKey(row))]); })));
});
var countReuse = (function (judgements) {
	const readers = /* @__PURE__ */ new Map();
	for (const { rule, verdict, upcoming, read } of judgements) {
		if (verdict === "not-applicable" && upcoming === null) continue;
		for (const { subject, path } of read) {
			const key = pairKey(subject, path);
			readers.set(key, (readers.get(key) ?? /* @__PURE__ */ new Set()).add(rule.jurisdiction));
		}
	}
	const shared = [...readers.values()].filter((function (jurisdictions) { return (jurisdictions.size > 1); }));
	return {
		facts: readers.size,
		shared: shared.length
	};
});
var countDemonstrations = (function (facts) {
	const isDemonstration = (function (value) { return (typeof value === "string" && /^https:\/\/[^/?#]{1,255}\.example\.?(?:[:/?#]|$)/i.test(value)); });
	return new Set(facts.map((function (fact) { return (fact.value); })).filter(isDemonstration)).size;
});
var informationOf = (function (judgements) {
	const lines = judgements.filter((function (judgement) { return (judgement.informs); })).map((function ({ rule }) { return (({
		rule: rule.id,
		jurisdiction: rule.jurisdiction,
		text: rule.finding,
		url: rule.source.url
	})); }));
	return [...new Map(lines.map((function (line) { return ([line.rule, line]); }))).values()];
});
var sortedByKey = (function (map) {
	return [...map].toSorted((function ([a], [b]) { return (a < b ? -1 : a > b ? 1 : 0); }));
});
var listResults = (function (judgements) {
	return judgements.map((function (judgement) { return (({
		rule: judgement.rule.id,
		subject: judgement.subject,
		verdict: judgement.verdict
	})); })).sort((function (a, b) { return (a.rule === b.rule ? compareText(a.subject, b.subject) : compareText(a.rule, b.rule)); }));
});
var compareText = (function (a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
});
var settle = (function (request) {
	const head = indexAssessment(request.head);
	const base = request.base ? indexAssessment(request.base) : null;
	const problems = [
		...request.problems,
		...evidenceProblems(head, base),
		...unevaluated(request, head)
	];
	const nothing = isNothingToJudge(head) && (base === null || isNothingToJudge(base)) && !expectsSomething(request.configuration);
	const settled = nothing ? [] : settleFindings(request, head, base);
	const findings = orderFindings(settled.map((function ({ finding }) { return (finding); })));
	const jurisdictions = jurisdictionIds(request).map((function (id) { return (settleJurisdiction(request, id, settled, problems, nothing)); }));
	const row = worstRow([...jurisdictions.map((function (j) { return (j.row); })), rowFor(request, settled, problems, nothing)]);
	const entry = blockingEntry(row);
	return {
		tool: request.tool,
		mode: request.configuration.enforce,
		asOf: request.configuration.asOf,
		commit: head.commit,
		base: base?.commit ?? null,
		conclusion: entry.checkRun,
		row,
		exitCode: entry.exitCode,
		packs: usedPacks(request.packs),
		config: request.config,
		overrides: shownOverrides(request.configuration),
		inputsIgnored: request.inputsIgnored,
		...shownEvidence(head),
		jurisdictions,
		results: listResults(head.judgements),
		findings,
		questions: nothing ? [] : rankQuestions(head, head.judgements),
		problems,
		truncated: request.head.listingTruncated === null ? [] : [request.head.listingTruncated],
		controls: tabulateControls(head.judgements),
		reuse: countReuse(head.judgements),
		demonstrations: countDemonstrations(head.dossier.facts),
		information: nothing ? [] : informationOf(head.judgements),
		compute: request.compute ?? [],
		proposed: request.proposed
	};
});
var settleFindings = (function (request, head, base) {
	const { configuration } = request;
	const context = {
		titles: instrumentTitles(request.packs),
		asOf: configuration.asOf,
		routes: request.routes ?? (() => [])
	};
	const ofTree = (function (tree) { return ([
		...toldJudgements(tree.judgements, configuration.asOf).map((function (j) { return (draftOfJudgement(tree, j, context)); })),
		...evidenceDrafts(tree),
		...conflictDrafts(tree),
		...floorDrafts(tree, configuration)
	]); });
	const found = ofTree(head);
	const before = base ? ofTree(base) : [];
	const known = draftsByRule(before);
	const changeAt = (function (draft) { return (changeOf(draft, known.get(pairKey(draft.rule, draft.subject)) ?? [])); });
	const drafts = [...found, ...base ? [
		...scopeDrafts(head, base, configuration),
		...notRestatedDrafts(head, base),
		...removals(head, base, found, changeAt)
	] : []];
	const fixed = base ? fixedDrafts(before, found, head) : [];
	const ids = fingerprints([...drafts, ...fixed]);
	return [...drafts.map((function (draft, i) { return (finish(request, head, draft, ids[i] ?? "", changeAt(draft))); })), ...fixed.map((draft, i) => finish(request, base ?? head, draft, ids[drafts.length + i] ?? "", "fixed"))];
});
var finish = (function (request, tree, draft, fingerprint, change) {
	const settled = change === "fixed" ? {
		severity: draft.severity,
		disposition: "advisory",
		reason: "fixed: this change answers it",
		wouldBlock: false
	} : settleDisposition(draft, change, request.configuration);
	return {
		wouldBlock: settled.wouldBlock,
		finding: {
			...toldOf(draft),
			id: [
				draft.rule,
				draft.subject,
				draft.cause.replaceAll(" ", "-"),
				fingerprint.slice(0, 8)
			].join("/"),
			severity: settled.severity,
			disposition: settled.disposition,
			dispositionReason: settled.reason,
			notes: tree.shared.list([...draft.notes, ...overrideNotes(draft.rule, request.configuration)]),
			fingerprint,
			change,
			frame: tree.shared.of("frame", `${draft.location.path}\0${draft.location.range.startLine}`, (function () { return (frameAround(tree.texts, draft.location)); }))
		}
	};
});
var rowFor = (function (request, settled, problems, nothingToJudge) {
	return decideRow({
		mode: request.configuration.enforce,
		problems: problems.map((problem) => problem.kind),
		blocking: settled.filter((function (entry) { return (entry.wouldBlock); })).map((function (entry) { return (entry.finding.verdict); })),
		nothingToJudge
	});
});
var settleJurisdiction = (function (request, id, settled, problems, nothingToJudge) {
	const judgements = request.head.judgements.filter((function (judgement) { return (judgement.rule.jurisdiction === id); }));
	const concerned = settled.filter((function ({ finding }) { return (finding.jurisdiction === id || finding.jurisdiction === null); }));
	const count = (function (disposition) { return (concerned.filter((function ({ finding }) { return (finding.disposition === disposition); })).length); });
	const row = rowFor(request, concerned, problems, nothingToJudge);
	return {
		id,
		title: marketName(id),
		conclusion: blockingEntry(row).checkRun,
		row,
		counts: countVerdicts(judgements),
		blocking: count("blocking"),
		upcoming: countUpcoming(judgements, request.configuration.asOf),
		waived: count("waived"),
		nextDate: nextDate(judgements, request.configuration.asOf)
	};
});
var jurisdictionIds = (function (request) {
	return [.../* @__PURE__ */ new Set([...request.configuration.jurisdictions, ...request.packs.map((function (pack) { return (pack.jurisdiction); })).toSorted()])];
});
var unevaluated = (function (request, head) {
	return jurisdictionIds(request).flatMap((function (id) {
		const rules = request.packs.flatMap((function (pack) { return (pack.rules); })).filter((function (rule) { return (rule.jurisdiction === id); }));
		const problem = (code, message) => [{
			kind: "pack",
			code,
			path: null,
			line: null,
			message
		}];
		if (rules.length === 0) return problem("no-rules", `No rule of ${marketName(id)} is loaded.`);
		const concerned = rules.some((function (rule) { return (head.dossier.subjects.some((function (subject) { return (subject.kind === rule.subject); }))); }));
		const judged = head.judgements.some((function (judgement) { return (judgement.rule.jurisdiction === id); }));
		return concerned && !judged ? problem("not-evaluated", `No rule of ${marketName(id)} was evaluated.`) : [];
	}));
});
var usedPacks = (function (packs) {
	return packs.map((function ({ id, jurisdiction, title, version, reviewedOn, digest, origin }) { return (({
		id,
		jurisdiction,
		title,
		version,
		reviewedOn,
		digest,
		origin
	})); }));
});
var shownEvidence = (function (head) {
	return {
		evidence: head.readings.filter((function (reading) { return (reading.state !== "not-evidence"); })).map((function ({ path, blob, format, state, reason }) { return (({
			path,
			blob,
			format,
			state,
			reason
		})); })).toSorted((function (a, b) { return (a.path < b.path ? -1 : 1); })),
		subjects: head.dossier.subjects.map((function (subject) { return (({
			id: subject.id,
			kind: subject.kind,
			name: subject.name,
			implicit: subject.implicit,
			files: [.../* @__PURE__ */ new Set([...subject.places.map((function (place) { return (place.path); })), ...factsWithin(head, {
				subject: subject.id,
				path: ""
			}).map((function (fact) { return (fact.origin.path); }))])].toSorted()
		})); }))
	};
});
var subjectEarlier = (function (subject) {
	return subject.startsWith(EARLIER) ? subject.slice(7) : null;
});
var refKey = (function (ref) {
	return `${ref.subject}\0${ref.path}`;
});
var kindOf = (function (id) {
	return id.slice(0, id.indexOf(":"));
});
var appendTo = (function (lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
});
var known = (function (value) {
	return value === true ? TRUE : value === false ? FALSE : bare(value);
});
var bare = (function (value) {
	return {
		value,
		missing: NOTHING,
		assumed: NOTHING,
		read: NOTHING,
		loose: NOTHING,
		outside: false
	};
});
var unknown = (function (missing) {
	return {
		value: void 0,
		missing,
		assumed: NOTHING,
		read: NOTHING,
		loose: NOTHING,
		outside: false
	};
});
var derive = (function (value, parts, missing = NOTHING) {
	if (value !== void 0 && parts.every(isBare)) return known(value);
	const assumed = gather(parts, "assumed");
	const read = gather(parts, "read");
	const loose = gather(parts, "loose");
	if (value !== void 0) return {
		value,
		missing: NOTHING,
		assumed,
		read,
		loose: isRange(value) ? loose : NOTHING,
		outside: false
	};
	const outside = parts.some((function (p) { return (p.outside); }));
	return {
		value,
		missing: [
			missing,
			outside ? NOTHING : loose,
			outside ? NOTHING : union([read, assumed])
		].find((function (refs) { return (refs.length > 0); })) ?? NOTHING,
		assumed,
		read,
		loose: NOTHING,
		outside
	};
});
var isBare = (function (part) {
	return part.read.length === 0 && part.assumed.length === 0 && part.loose.length === 0;
});
var gather = (function (parts, kind) {
	let found = NOTHING;
	let all = null;
	for (const part of parts) {
		const refs = part[kind];
		if (refs.length === 0 || refs === found) continue;
		if (found.length === 0) {
			found = refs;
			continue;
		}
		all ??= [found];
		all.push(refs);
	}
	return all === null ? found : union(all);
});
var union = (function (lists) {
	let all = NOTHING;
	let own = null;
	let keys = null;
	for (const list of lists) {
		if (list.length === 0 || list === all) continue;
		if (all.length === 0) {
			all = list;
			continue;
		}
		if (keys === null && all.length + list.length > MANY) keys = new Set(all.map(keyOf));
		for (const ref of list) {
			if (keys === null ? includes(all, ref) : keys.has(keyOf(ref))) continue;
			if (own === null) all = own = [...all];
			own.push(ref);
			keys?.add(keyOf(ref));
		}
	}
	return all;
});
var keyOf = (function (ref) {
	return `${ref.subject}\0${ref.path}`;
});
var includes = (function (refs, ref) {
	return refs.some((function (other) { return (other.path === ref.path && other.subject === ref.subject); }));
});
var isList = (function (value) {
	return typeof value === "object" && value !== null && "kind" in value && value.kind === "list";
});
var isNode$1 = (function (value) {
	return typeof value === "object" && value !== null && "kind" in value && value.kind === "node";
});
var isTable = (function (value) {
	return typeof value === "object" && value !== null && "kind" in value && value.kind === "table";
});
var isNever = (function (value) {
	return value === NEVER;
});
var isRange = (function (value) {
	return isInterval(value) && value.low < value.high;
});
var toInterval = (function (value) {
	if (typeof value === "number") return {
		low: value,
		high: value
	};
	return isInterval(value) ? value : null;
});
var fromInterval = (function (low, high) {
	if (!Number.isFinite(low) || !Number.isFinite(high)) return void 0;
	return low === high ? low : {
		low,
		high
	};
});
var fromTable = (function (value) {
	if (Array.isArray(value)) {
		const known = TABLE_LISTS.get(value);
		if (known) return known;
		const list = {
			kind: "list",
			items: value.map((function (v) { return (fromTable(v)); })),
			complete: true,
			gaps: NOTHING
		};
		TABLE_LISTS.set(value, list);
		return list;
	}
	if (typeof value === "object") return {
		kind: "table",
		value
	};
	return value;
});
var fromFact = (function (value, complete, ref) {
	if (typeof value === "object" && !isInterval(value)) return {
		kind: "list",
		items: value,
		complete,
		gaps: complete ? NOTHING : [ref]
	};
	return value;
});
var names = (function (...list) {
	const singular = (function (name) { return (name.endsWith("s") ? name.slice(0, -1) : name); });
	return Object.fromEntries(list.map((function (name) { return ([name, {
		kind: singular(name),
		list: name.endsWith("s")
	}]); })));
});
var bindingsFor = (function (kind, subject, facts) {
	const bindings = /* @__PURE__ */ new Map();
	bindings.set("org", nodeOf("org:org", "org"));
	bindings.set("repository", nodeOf("repository:repository", "repository"));
	bindings.set(kind, nodeOf(subject, kind));
	for (const [name, bound] of Object.entries(BINDINGS[kind])) if (bound.list) bindings.set(name, listOf(bound.kind, linkedOf(kind, subject, bound.kind, facts)));
	return bindings;
});
var nodeOf = (function (subject, kind) {
	return {
		kind: "node",
		subject,
		subjectKind: kind,
		path: "",
		type: VOCABULARY[kind]
	};
});
var listOf = (function (kind, linked) {
	return {
		kind: "list",
		items: linked.ids.map((function (id) { return (nodeOf(id, kind)); })),
		complete: linked.gaps.length === 0,
		gaps: linked.gaps
	};
});
var linkedOf = (function (kind, subject, target, facts) {
	if (kind === "org" || kind === "repository") return everything(target, facts);
	if (kind === "system") return target === "model" ? down(subject, "models", "model", facts) : datasetsOfSystem(subject, facts);
	if (kind === "model") return target === "dataset" ? down(subject, "datasets", "dataset", facts) : up(subject, "models", "system", facts);
	return target === "model" ? up(subject, "datasets", "model", facts) : systemsOfDataset(subject, facts);
});
var down = (function (subject, path, target, facts) {
	const ids = facts.targets(subject, target);
	return {
		ids,
		gaps: listGap(subject, path, ids.length, facts)
	};
});
var listGap = (function (subject, path, found, facts) {
	const ref = facts.ref(subject, path);
	const fact = facts.find(ref, /* @__PURE__ */ new Map());
	const named = fact.state === "declared" && Array.isArray(fact.fact.value) ? new Set(fact.fact.value.map(slug)).size : null;
	return fact.state === "declared" && fact.fact.complete === true && named !== null && named <= found && !facts.conflict(ref) ? [] : [ref];
});
var datasetsOfSystem = (function (subject, facts) {
	const own = down(subject, "datasets", "dataset", facts);
	const models = down(subject, "models", "model", facts);
	const through = models.ids.map((function (model) { return (down(model, "datasets", "dataset", facts)); }));
	return {
		ids: [.../* @__PURE__ */ new Set([...own.ids, ...through.flatMap((function (t) { return (t.ids); }))])].sort(),
		gaps: gather([
			own,
			models,
			...through
		], "gaps")
	};
});
var up = (function (subject, path, target, facts) {
	const kind = subject.slice(0, subject.indexOf(":"));
	const gaps = facts.once(`gaps ${target} ${path} ${kind}`, (function () {
		const lists = facts.ofKind(target).flatMap((function (id) { return (down(id, path, kind, facts).gaps); }));
		return target === "model" ? union([lists, furtherModels(facts)]) : lists;
	}));
	return {
		ids: [...new Set(facts.sources(subject, target))],
		gaps
	};
});
var furtherModels = (function (facts) {
	return facts.once("further models", (function () { return (gather(facts.ofKind("system").map((function (id) { return (down(id, "models", "model", facts)); })), "gaps")); }));
});
var systemsOfDataset = (function (subject, facts) {
	const direct = up(subject, "datasets", "system", facts);
	const models = up(subject, "datasets", "model", facts);
	const through = models.ids.map((function (model) { return (up(model, "models", "system", facts)); }));
	return {
		ids: [.../* @__PURE__ */ new Set([...direct.ids, ...through.flatMap((function (t) { return (t.ids); }))])].sort(),
		gaps: gather([
			direct,
			models,
			...through
		], "gaps")
	};
});
var everything = (function (target, facts) {
	const ids = facts.ofKind(target);
	const systems = facts.ofKind("system");
	const implicit = systems.find((function (id) { return (facts.subject(id)?.implicit); }));
	if (systems.length === 0 || implicit !== void 0) return {
		ids,
		gaps: [{
			subject: implicit ?? "system:system",
			path: "intended_purpose"
		}]
	};
	if (target === "model") return {
		ids,
		gaps: furtherModels(facts)
	};
	return {
		ids,
		gaps: target === "dataset" ? gather(systems.map((function (id) { return (datasetsOfSystem(id, facts)); })), "gaps") : []
	};
});
var answer = (function (value) {
	return {
		value,
		missing: []
	};
});
var corners = (function (x, y, combine) {
	const all = [
		combine(x.low, y.low),
		combine(x.low, y.high),
		combine(x.high, y.low),
		combine(x.high, y.high)
	];
	return [Math.min(...all), Math.max(...all)];
});
var arithmetic = (function (a, b, combine, text) {
	if (a === void 0 || b === void 0 || isNever(a) || isNever(b)) return UNDECIDED;
	const [x, y] = [toInterval(a), toInterval(b)];
	if (!x || !y) {
		if (text === "") return UNDECIDED;
		throw new ConditionError("arithmetic on something that is no number", text);
	}
	const [low, high] = combine(x, y);
	const value = fromInterval(low, high);
	return value === void 0 ? UNDECIDED : answer(value);
});
var equal = (function (a, b, text) {
	if (a === void 0 || b === void 0) return UNDECIDED;
	if (isNever(a) || isNever(b)) return answer(a === b);
	if (isList(a) && isList(b)) return equalLists(a, b, text);
	const [x, y] = [toInterval(a), toInterval(b)];
	if (x && y) {
		if (x.low === x.high && y.low === y.high) return answer(x.low === y.low);
		return x.high < y.low || y.high < x.low ? answer(false) : UNDECIDED;
	}
	if (typeof a !== typeof b || typeof a === "object") throw new ConditionError("comparison of unlike values", text);
	return answer(a === b);
});
var equalLists = (function (a, b, text) {
	if (a.items.length > 0 && b.items.length > 0) throw new ConditionError("lists are compared with [] only", text);
	if (a.items.length > 0 || b.items.length > 0) return answer(false);
	if (a.complete && b.complete) return answer(true);
	return mayGoOn(a, b);
});
var ordered = (function (a, b, strict, text) {
	if (a === void 0 || b === void 0) return UNDECIDED;
	if (isNever(a) || isNever(b)) return answer(false);
	if (typeof a === "string" && typeof b === "string") return answer(strict ? a > b : a >= b);
	const [x, y] = [toInterval(a), toInterval(b)];
	if (!x || !y) throw new ConditionError("ordering of unlike values", text);
	if (strict ? x.low > y.high : x.low >= y.high) return answer(true);
	if (strict ? x.high <= y.low : x.high < y.low) return answer(false);
	return UNDECIDED;
});
var contains = (function (a, b, text) {
	if (isTable(b) && typeof a === "string") return answer(Object.hasOwn(b.value, a));
	if (!isList(b) || a === void 0) throw new ConditionError("\"in\" looks into lists and tables", text);
	const hits = b.items.map((function (item) { return (isComparable(item, a) ? equal(item, a, text).value : item === a); }));
	if (hits.includes(true)) return answer(true);
	if (hits.includes(void 0)) return UNDECIDED;
	return b.complete ? answer(false) : mayGoOn(b);
});
var isComparable = (function (a, b) {
	return toInterval(a) !== null && toInterval(b) !== null;
});
var callFunction = (function (name, values, text) {
	const entry = FUNCTIONS[name];
	if (!entry || entry.parameters.length !== values.length) throw new ConditionError(`"${name}" takes ${entry?.parameters.length ?? "no"} arguments`, text);
	return entry.call(values, text);
});
var list = (function (value, text) {
	if (!isList(value)) throw new ConditionError("a list is expected", text);
	return value;
});
var overlap = (function (values, text) {
	const [a, b] = [list(values[0], text), list(values[1], text)];
	if (a.items.some((function (item) { return (b.items.includes(item)); }))) return answer(true);
	const empty = (l) => l.complete && l.items.length === 0;
	if (a.complete && b.complete || empty(a) || empty(b)) return answer(false);
	return mayGoOn(a, b);
});
var size = (function (values, text) {
	const counted = list(values[0], text);
	return counted.complete ? answer(counted.items.length) : mayGoOn(counted);
});
var shift = (function (move) {
	return (function ([day, count], text) {
		if (isNever(day)) return answer(NEVER);
		if (typeof day !== "string" || !isDay(day)) throw new ConditionError("a day is expected", text);
		return typeof count === "number" ? answer(move(day, count)) : UNDECIDED;
	});
});
var pick = (function (first) {
	return ([a, b], text) => {
		if (a === void 0 || b === void 0) return UNDECIDED;
		if (isNever(a)) return answer(b);
		if (isNever(b)) return answer(a);
		if (typeof a !== "string" || typeof b !== "string") throw new ConditionError("days are expected", text);
		return answer(first(a, b) ? a : b);
	};
});
var widen = (function ([amount, share]) {
	if (typeof amount !== "number" || typeof share !== "number") return amount === void 0 ? UNDECIDED : answer(amount);
	const value = fromInterval(amount - Math.abs(amount) * share, amount + Math.abs(amount) * share);
	return value === void 0 ? UNDECIDED : answer(value);
});
var naming = (function (values, condition) {
	const lists = values.map((function (value) { return (list(value, condition)); }));
	const [texts, names, words] = lists;
	if (!texts || !names || !words) return UNDECIDED;
	const parts = foldedWords(words);
	const items = texts.items.filter((function (text) {
		if (names.items.includes(text)) return true;
		const folded = fold(text);
		return parts.some((function (word) { return (folded.includes(word)); }));
	}));
	const complete = lists.every((function (listed) { return (listed.complete); }));
	return answer({
		kind: "list",
		items,
		complete,
		gaps: complete ? [] : lists.flatMap((listed) => listed.gaps)
	});
});
var fold = (function (value) {
	return String(value).normalize("NFKC").toLowerCase();
});
var foldedWords = (function (listed) {
	const known = FOLDED.get(listed) ?? listed.items.map(fold);
	FOLDED.set(listed, known);
	return known;
});
var evaluateCondition = (function (condition, scope) {
	return evaluateTree(condition.tree, scope, condition.text);
});
var evaluateTree = (function (tree, scope, text) {
	scope.budget.steps -= 1;
	if (scope.budget.steps < 0) return unknown([]);
	const special = SPECIAL[tree.op];
	if (special) return special(tree, scope, text);
	const operator = OPERATORS[tree.op];
	if (!operator) throw new ConditionError(`the operator "${tree.op}" is not allowed`, text);
	const parts = [];
	const values = [];
	for (const arg of tree.args) {
		const part = evaluateTree(asTree(arg, text), scope, text);
		parts.push(part);
		if (part.value !== void 0) values.push(part.value);
	}
	if (values.length < parts.length) return derive(void 0, parts, missingOf(parts));
	const answer = operator(values, text);
	return derive(answer.value, parts, answer.missing);
});
var asTree = (function (argument, text) {
	if (typeof argument !== "object" || argument === null) throw new ConditionError("malformed", text);
	return argument;
});
var missingOf = (function (parts) {
	return gather(parts.filter((function (p) { return (p.value === void 0); })), "missing");
});
var evaluateName = (function (tree, scope, text) {
	const name = String(tree.args[0]);
	const bound = scope.bindings.get(name);
	if (bound !== void 0) return known(bound);
	const definition = Object.hasOwn(scope.definitions, name) ? scope.definitions[name] : void 0;
	if (definition) {
		const memo = scope.memo.get(name);
		if (memo) return memo;
		const result = evaluateCondition(definition, scope);
		if (scope.budget.steps >= 0) scope.memo.set(name, result);
		return result;
	}
	const table = Object.hasOwn(scope.tables, name) ? scope.tables[name] : void 0;
	if (table !== void 0) return known(fromTable(table));
	throw new ConditionError(`nothing is called "${name}"`, text);
});
var evaluateList = (function (tree, scope, text) {
	const parts = tree.args.map((function (arg) { return (evaluateTree(asTree(arg, text), scope, text)); }));
	if (parts.some((function (p) { return (p.value === void 0); }))) return derive(void 0, parts, missingOf(parts));
	return derive({
		kind: "list",
		items: parts.map((function (p) { return (p.value); })),
		complete: true,
		gaps: []
	}, parts);
});
var evaluateMember = (function (tree, scope, text) {
	const object = evaluateTree(asTree(tree.args[0], text), scope, text);
	const name = String(tree.args[1]);
	if (object.value === void 0) return object;
	if (isTable(object.value)) return inTable(object, object.value.value, name);
	if (!isNode$1(object.value)) throw new ConditionError(`".${name}" of something that has no parts`, text);
	if (name === "id") return derive(elementId(object.value, scope), [object]);
	return below(object, object.value, name, false, scope, text);
});
var evaluateIndex = (function (tree, scope, text) {
	const object = evaluateTree(asTree(tree.args[0], text), scope, text);
	const key = evaluateTree(asTree(tree.args[1], text), scope, text);
	if (object.value === void 0 || key.value === void 0) return derive(void 0, [object, key], missingOf([object, key]));
	if (typeof key.value !== "string") throw new ConditionError("keys are text", text);
	const both = derive(object.value, [object, key]);
	if (isTable(object.value)) return inTable(both, object.value.value, key.value);
	if (!isNode$1(object.value)) throw new ConditionError(`"[${key.value}]" of something that has no keys`, text);
	return below(both, object.value, key.value, true, scope, text);
});
var inTable = (function (object, table, key) {
	const row = Object.hasOwn(table, key) ? table[key] : void 0;
	if (row === void 0) return {
		...object,
		value: void 0,
		missing: [],
		outside: true
	};
	return derive(fromTable(row), [object]);
});
var elementId = (function (node, scope) {
	if (node.path === "") return scope.facts.subject(node.subject)?.key ?? node.subject;
	return /\[([^\]]*)\]$/.exec(node.path)?.[1] ?? node.path;
});
var below = (function (object, node, name, bracket, scope, text) {
	const next = stepDown(node, name, bracket);
	if (!next) throw new ConditionError(`the vocabulary has no "${pathBelow(node, name, bracket)}"`, text);
	if (next.type.kind === "record" || next.type.kind === "map") return derive(next, [object]);
	const leaf = readFact(next, scope);
	return isBare(object) ? leaf : derive(leaf.value, [object, leaf], leaf.missing);
});
var stepDown = (function (node, name, bracket) {
	const type = typeBelow(node.type, {
		name,
		bracket
	});
	if (!type) return null;
	const { kind, subject, subjectKind } = node;
	return {
		kind,
		subject,
		subjectKind,
		path: pathBelow(node, name, bracket),
		type
	};
});
var pathBelow = (function (node, name, bracket) {
	if (bracket) return `${node.path}[${name}]`;
	return node.path === "" ? name : `${node.path}.${name}`;
});
var readFact = (function (node, scope) {
	const ref = scope.facts.ref(node.subject, node.path);
	const found = scope.facts.find(ref, scope.chosen);
	if (found.state === "declared") {
		const value = node.type.kind === "records" ? elements(node, found.fact) : fromFact(asIds(node.type, found.fact.value), found.fact.complete ?? true, ref);
		return {
			...known(value),
			read: [ref],
			loose: isRange(value) ? [ref] : []
		};
	}
	if (found.state !== "absent") return {
		...unknown([ref]),
		read: [factRef(found.fact)]
	};
	if (node.type.absence !== "no") return unknown([ref]);
	return {
		...known(neutral(node.type)),
		assumed: [ref]
	};
});
var asIds = (function (type, value) {
	return type.kind === "list" && type.link !== void 0 && Array.isArray(value) ? value.map((function (id) { return (slug(id)); })) : value;
});
var elements = (function (node, fact) {
	const items = (Array.isArray(fact.value) ? fact.value : []).flatMap((function (id) { return (stepDown(node, id, true) ?? []); }));
	const complete = fact.complete ?? true;
	return {
		kind: "list",
		items,
		complete,
		gaps: complete ? [] : [{
			subject: node.subject,
			path: node.path
		}]
	};
});
var neutral = (function (type) {
	if (type.kind === "boolean") return false;
	if (type.kind === "list" || type.kind === "records") return {
		kind: "list",
		items: [],
		complete: true,
		gaps: []
	};
	if (type.kind === "date" || type.kind === "number" || type.kind === "quantity") return NEVER;
	return "";
});
var junction = (function (tree, scope, text, decisive) {
	const parts = [];
	for (const arg of tree.args) {
		const part = evaluateTree(asTree(arg, text), scope, text);
		if (part.value === decisive) return part;
		if (part.value !== void 0 && part.value !== !decisive) throw new ConditionError("\"&&\" and \"||\" join conditions", text);
		parts.push(part);
	}
	return parts.some((function (p) { return (p.value === void 0); })) ? derive(void 0, parts, missingOf(parts)) : derive(!decisive, parts);
});
var evaluateChoice = (function (tree, scope, text) {
	const [condition, yes, no] = tree.args.map((function (arg) { return (asTree(arg, text)); }));
	if (!condition || !yes || !no) throw new ConditionError("malformed", text);
	const test = evaluateTree(condition, scope, text);
	if (test.value === true || test.value === false) {
		const branch = evaluateTree(test.value ? yes : no, scope, text);
		return derive(branch.value, [test, branch], branch.missing);
	}
	const branches = [evaluateTree(yes, scope, text), evaluateTree(no, scope, text)];
	return derive(hull(branches[0]?.value, branches[1]?.value), [{
		...test,
		loose: test.missing
	}, ...branches], union([test.missing, missingOf(branches)]));
});
var evaluateCall = (function (tree, scope, text) {
	const name = String(tree.args[0]);
	const args = tree.args.slice(1).map((function (a) { return (asTree(a, text)); }));
	if (name === "known" || name === "not_applicable") return aboutPath(name, args[0], scope, text);
	const parts = args.map((function (arg) { return (evaluateTree(arg, scope, text)); }));
	if (!Object.hasOwn(FUNCTIONS, name)) throw new ConditionError(`there is no function "${name}"`, text);
	if (parts.some((function (p) { return (p.value === void 0); }))) return derive(void 0, parts, missingOf(parts));
	const answer = callFunction(name, parts.map((function (p) { return (p.value); })), text);
	return derive(answer.value, parts, answer.missing);
});
var aboutPath = (function (name, tree, scope, text) {
	const node = resolvePath(tree, scope, text);
	if (node.at === null) return node.result;
	const ref = scope.facts.ref(node.at.subject, node.at.path);
	const found = scope.facts.find(ref, scope.chosen);
	if (found.state === "absent") return unknown([ref]);
	const wanted = name === "known" ? "declared" : "not-applicable";
	return {
		...known(found.state === wanted),
		read: [factRef(found.fact)]
	};
});
var factRef = (function (fact) {
	return {
		subject: fact.subject,
		path: fact.path
	};
});
var resolvePath = (function (tree, scope, text) {
	if (!tree || tree.op !== "." && tree.op !== "[]") {
		const result = tree ? evaluateTree(tree, scope, text) : unknown([]);
		if (isNode$1(result.value)) return {
			at: result.value,
			result
		};
		if (result.value === void 0) return {
			at: null,
			result
		};
		throw new ConditionError("a fact path is expected", text);
	}
	const parent = resolvePath(asTree(tree.args[0], text), scope, text);
	if (parent.at === null) return parent;
	const bracket = tree.op === "[]";
	const key = bracket ? evaluateTree(asTree(tree.args[1], text), scope, text) : known(String(tree.args[1]));
	if (key.value === void 0) return {
		at: null,
		result: key
	};
	const next = stepDown(parent.at, String(key.value), bracket);
	if (!next) throw new ConditionError(`the vocabulary has no "${pathBelow(parent.at, String(key.value), bracket)}"`, text);
	return {
		at: next,
		result: derive(next, [parent.result, key])
	};
});
var evaluateMacro = (function (tree, scope, text) {
	const name = String(tree.args[0]);
	const list = evaluateTree(asTree(tree.args[1], text), scope, text);
	if (list.value === void 0) return list;
	if (!isList(list.value)) throw new ConditionError(`"${name}" runs over lists`, text);
	const variable = String(asTree(tree.args[2], text).args[0]);
	const body = asTree(tree.args[3], text);
	const bindings = new Map(scope.bindings);
	const inner = {
		...scope,
		bindings
	};
	const decisive = name === "exists" ? true : name === "all" ? false : null;
	const results = [];
	for (const item of list.value.items) {
		bindings.set(variable, item);
		const result = evaluateTree(body, inner, text);
		results.push(result);
		if (result.value === decisive) break;
	}
	if (name === "exists") return quantified(list, list.value, results, true);
	if (name === "all") return quantified(list, list.value, results, false);
	if (name === "filter") return filtered(list, list.value, results);
	if (name === "map") return mapped(list, list.value, results);
	throw new ConditionError(`"${name}" is not allowed`, text);
});
var quantified = (function (source, list, results, decisive) {
	const deciding = results.find((function (r) { return (r.value === decisive); }));
	if (deciding) return derive(decisive, [source, deciding]);
	const open = results.some((function (r) { return (r.value === void 0); })) || !list.complete;
	const missing = union([missingOf(results), list.complete ? [] : list.gaps]);
	return derive(open ? void 0 : !decisive, [source, ...results], missing);
});
var onDay = (function (scope, asOf) {
	if (scope.bindings.get("as_of") === asOf) return scope;
	const memo = scope.days.get(asOf) ?? /* @__PURE__ */ new Map();
	scope.days.set(asOf, memo);
	return {
		...scope,
		bindings: new Map(scope.bindings).set("as_of", asOf),
		memo
	};
});
var evaluateDates = (function (rows, asOf, scope) {
	if (rows.length === 0) return ALWAYS;
	const bound = onDay(scope, asOf);
	const possible = [];
	const results = [];
	let settled = false;
	for (const row of rows) {
		const result = row.if ? evaluateCondition(row.if, bound) : null;
		if (result) results.push(result);
		if (result?.value === false) continue;
		possible.push(row);
		settled = result === null || result.value === true;
		if (settled) break;
	}
	if (!settled && possible.length > 0) possible.push(NO_ROW);
	const facts = {
		missing: gather(results, "missing"),
		assumed: gather(results, "assumed"),
		read: gather(results, "read")
	};
	const notes = possible.flatMap((function (row) { return (row.note ?? []); }));
	const days = [...new Set(possible.map((function (row) { return (row.on); })))].filter((function (day) { return (day !== "never"); })).sort();
	const first = days[0] ?? null;
	const shared = {
		possible: days.length > 1 || possible.length > 1 ? days : [],
		notes,
		...facts
	};
	if (first === null) return {
		state: "never",
		from: null,
		confirmed: true,
		...shared
	};
	const passed = possible.filter((function (row) { return (row.on !== "never" && row.on <= asOf); }));
	const confirmed = possible.every((function (row) { return (row.confirmed); }));
	if (passed.length === 0) return {
		state: "ahead",
		from: first,
		confirmed,
		...shared
	};
	if (passed.length < possible.length) return {
		state: "open",
		from: first,
		confirmed,
		...shared
	};
	if (passed.some((function (row) { return (!row.confirmed); }))) return {
		state: "open",
		from: first,
		confirmed: false,
		...shared,
		notes: [...notes, CONFIRM]
	};
	return {
		state: "in-force",
		from: first,
		confirmed,
		...shared
	};
});
var groundOf = (function (bindings) {
	return {
		bindings,
		memo: /* @__PURE__ */ new Map(),
		days: /* @__PURE__ */ new Map(),
		timings: /* @__PURE__ */ new Map(),
		whens: /* @__PURE__ */ new Map(),
		lists: /* @__PURE__ */ new Map()
	};
});
var evaluateWhen = (function (condition, scope, known) {
	const result = known.get(condition.text) ?? evaluateCondition(condition, scope);
	if (scope.budget.steps >= 0) known.set(condition.text, result);
	return result;
});
var sharedTiming = (function (rows, day, scope, { timings }) {
	const days = timings.get(rows) ?? /* @__PURE__ */ new Map();
	const known = days.get(day);
	if (known) return known;
	const timing = evaluateDates(rows, day, scope);
	if (scope.budget.steps >= 0) timings.set(rows, days.set(day, timing));
	return timing;
});
var compact = (function (judgement, facts, { lists }) {
	const once = (function (refs) {
		if (refs.length === 0) return NO_ITEMS;
		const key = refs.map(refKey).join("");
		const known = lists.get(key) ?? refs.slice();
		lists.set(key, known);
		return known;
	});
	const kept = (function (list) { return (list.length === 0 ? NO_ITEMS : list); });
	const words = (function (list) { return (facts.once(`words ${list.join("")}`, (function () { return (list.slice()); }))); });
	return {
		rule: judgement.rule,
		subject: judgement.subject,
		verdict: judgement.verdict,
		contradicted: judgement.contradicted,
		moot: judgement.moot,
		severity: judgement.severity,
		items: kept(judgement.items),
		missing: once(judgement.missing),
		assumed: once(judgement.assumed),
		read: once(judgement.read),
		appliesFrom: judgement.appliesFrom,
		possibleDates: words(judgement.possibleDates),
		upcoming: judgement.upcoming,
		upcomingItems: kept(judgement.upcomingItems),
		certainty: judgement.certainty,
		notes: words(judgement.notes),
		informs: judgement.informs,
		trace: judgement.trace
	};
});
var evidenceState = (function (node, scope) {
	const found = scope.facts.find({
		subject: node.subject,
		path: node.path
	}, scope.chosen);
	if (found.state === "not-applicable") return {
		kind: "reason",
		reason: String(found.fact.value),
		read: [factRef(found.fact)]
	};
	if (found.state === "unknowable") return {
		kind: "absent",
		read: [factRef(found.fact)]
	};
	if (found.state === "declared") {
		const value = found.fact.value;
		return {
			kind: value === "" || Array.isArray(value) && value.length === 0 ? "absent" : "declared",
			read: [factRef(found.fact)]
		};
	}
	const states = partsOf(node).map((function (part) { return (evidenceState(part, scope)); }));
	const declared = states.filter((function (s) { return (s.kind === "declared"); }));
	if (declared.length > 0) return {
		kind: "declared",
		read: declared.flatMap((function (s) { return (s.read); }))
	};
	return (node.type.kind === "record" && node.type.evidence !== void 0 ? states.find((function (s) { return (s.kind === "reason"); })) : void 0) ?? ABSENT;
});
var partsOf = (function (node) {
	const { type } = node;
	const below = (function (name, bracket) {
		const part = typeBelow(type, {
			name,
			bracket
		});
		return part ? [{
			...node,
			type: part,
			path: bracket ? `${node.path}[${name}]` : `${node.path}.${name}`
		}] : [];
	});
	if (type.kind === "map") return type.keys.flatMap((function (key) { return (below(key, true)); }));
	if (type.kind !== "record") return [];
	return (type.evidence ?? Object.keys(type.fields)).flatMap((function (field) { return (below(field, false)); }));
});
var severityRow = (function (rows, scope) {
	const parts = [];
	for (const row of rows) {
		const result = row.if === null ? known(true) : evaluateCondition(row.if, scope);
		parts.push(result);
		if (result.value !== false) return {
			is: row.is,
			parts
		};
	}
	return {
		is: "notice",
		parts
	};
});
var strictest = (function (severities) {
	return STRICTEST_FIRST.find((function (s) { return (severities.includes(s)); })) ?? "notice";
});
var evaluateItem = (function (item, scope, asOf, severity, alternative = false) {
	const timing = evaluateDates(item.from, asOf, scope);
	const dates = asResult(timing);
	if (timing.state === "never") return without([dates]);
	if (timing.state === "ahead") return {
		...without([dates]),
		upcoming: timing.from ? [{
			id: item.id,
			from: timing.from
		}] : []
	};
	const when = item.when ? evaluateCondition(item.when, scope) : known(true);
	if (when.value === false) return without([dates, when]);
	const own = item.severity.length > 0 ? severityRow(item.severity, scope) : {
		is: severity,
		parts: []
	};
	const setting = {
		item,
		scope,
		asOf,
		alternative,
		severity: own.is,
		parts: [
			dates,
			when,
			...own.parts
		],
		open: [dates, when].filter(isOpen)
	};
	return item.each === null ? single(setting, null) : overElements(setting);
});
var isOpen = (function (result) {
	return result.value === void 0;
});
var asResult = (function ({ state, missing, assumed, read }) {
	return {
		...known(true),
		value: state === "open" ? void 0 : true,
		missing,
		assumed,
		read
	};
});
var without = (function (parts) {
	return {
		outcomes: [],
		upcoming: [],
		assumed: gather(parts, "assumed"),
		read: gather(parts, "read")
	};
});
var single = (function (setting, element) {
	const check = whileOpen(checkItem(setting), setting);
	return {
		...without([...setting.parts, ...check.parts]),
		outcomes: [outcome(setting, check, element)]
	};
});
var whileOpen = (function (check, { open, alternative }) {
	if (open.length === 0 || check.verdict === "satisfied" && !alternative) return check;
	return {
		...check,
		verdict: "undetermined",
		reason: "undetermined",
		missing: gather(open, "missing")
	};
});
var outcome = (function ({ item, severity }, check, element) {
	const reason = check.verdict === "violated" ? item.reason ?? check.reason : check.reason;
	return {
		id: item.id,
		verdict: check.verdict,
		reason,
		missing: check.missing,
		element,
		severity,
		finding: item.finding,
		remedy: item.remedy,
		snippet: item.snippet,
		notApplicable: check.notApplicable
	};
});
var overElements = (function (setting) {
	const { item, scope } = setting;
	const listed = elementsOf(setting);
	if (listed.result.value === void 0) return absentList(setting, listed.result);
	const bindings = new Map(scope.bindings);
	const inner = {
		...scope,
		bindings
	};
	const results = listed.elements.map((function (element) {
		bindings.set(item.as ?? "it", element.value);
		const meant = item.if ? evaluateCondition(item.if, inner) : known(true);
		const own = [element.dates, meant];
		if (meant.value === false) return without(own);
		const open = [...setting.open, ...own.filter(isOpen)];
		return single({
			...setting,
			scope: inner,
			parts: own,
			open
		}, element.id);
	}));
	const list = listed.result.value;
	const all = results.flatMap((function (r) { return (r.outcomes); }));
	const mayGoOn = isList(list) && !list.complete && all.every((o) => o.verdict === "satisfied");
	const facts = without([...setting.parts, listed.result]);
	return {
		outcomes: mayGoOn ? [...all, gap(setting, list.gaps)] : all,
		upcoming: listed.upcoming,
		assumed: gather([facts, ...results], "assumed"),
		read: gather([facts, ...results], "read")
	};
});
var absentList = (function (setting, list) {
	const { item, scope } = setting;
	const path = item.each?.kind === "expression" ? item.each.condition : null;
	const node = path && (path.tree.op === "." || path.tree.op === "[]") ? resolvePath(path.tree, scope, path.text) : null;
	const state = node?.at ? evidenceState(node.at, scope) : null;
	const check = absentListCheck(item, list, list.missing.length > 0 && list.missing.every((function (ref) { return (absenceOf(ref) === "lacking"); })), state);
	return {
		...without([...setting.parts, list]),
		outcomes: [outcome(setting, whileOpen(check, setting), null)]
	};
});
var absentListCheck = (function (item, list, lacks, state) {
	const fact = list.missing[0];
	if (state?.kind === "reason" && item.notApplicable === "accepted" && fact) return {
		...PASSED,
		notApplicable: [{
			fact,
			reason: state.reason
		}]
	};
	if (!lacks) return {
		...PASSED,
		verdict: "undetermined",
		reason: "undetermined",
		missing: list.missing
	};
	const reason = state?.kind === "reason" ? "inadequate" : "undeclared";
	return {
		...PASSED,
		verdict: "violated",
		reason,
		missing: list.missing
	};
});
var absenceOf = (function (ref) {
	return typeOf(ref.subject.slice(0, ref.subject.indexOf(":")), ref.path)?.absence;
});
var elementsOf = (function ({ item, scope, asOf }) {
	if (item.each?.kind === "entries") {
		const upcoming = [];
		const elements = [];
		const others = [];
		for (const entry of item.each.entries) {
			const timing = evaluateDates(entry.from, asOf, scope);
			const dates = asResult(timing);
			if (timing.state === "ahead" && timing.from) upcoming.push({
				id: `${item.id}[${entry.id}]`,
				from: timing.from
			});
			if (timing.state === "ahead" || timing.state === "never") others.push(dates);
			else elements.push({
				id: entry.id,
				value: entry.id,
				dates
			});
		}
		return {
			elements,
			result: derive(true, others),
			upcoming
		};
	}
	const condition = item.each?.condition;
	const result = evaluateCondition(condition, scope);
	if (result.value !== void 0 && !isList(result.value)) throw new ConditionError("\"each\" runs over lists", condition.text);
	return {
		elements: (isList(result.value) ? result.value.items : []).map((function (value) { return (({
			id: nameOf(value, scope),
			value,
			dates: known(true)
		})); })),
		result,
		upcoming: []
	};
});
var nameOf = (function (value, scope) {
	if (isNode$1(value)) {
		if (value.path === "") return scope.facts.subject(value.subject)?.key ?? value.subject;
		return /\[([^\]]*)\]$/.exec(value.path)?.[1] ?? value.path;
	}
	return String(value);
});
var checkItem = (function (setting) {
	const { item, scope } = setting;
	if (item.any.length > 0) return checkAny(setting);
	const declared = checkDeclared(item, scope);
	if (declared.verdict === "violated") return declared;
	const all = [declared, ...[...item.never ? [checkCondition(item.never, scope, true)] : [], ...item.holds ? [checkCondition(item.holds, scope, false)] : []]];
	return {
		...all.find((function (c) { return (c.verdict === "violated"); })) ?? all.find((function (c) { return (c.verdict === "undetermined"); })) ?? declared,
		notApplicable: declared.notApplicable,
		parts: all.flatMap((function (c) { return (c.parts); }))
	};
});
var checkCondition = (function (condition, scope, negative) {
	const result = evaluateCondition(condition, scope);
	if (result.value === void 0) return {
		...PASSED,
		verdict: "undetermined",
		reason: "undetermined",
		missing: result.missing,
		parts: [result]
	};
	if (result.value === !negative) return {
		...PASSED,
		parts: [result]
	};
	return {
		...PASSED,
		verdict: "violated",
		reason: negative ? "contradicted" : "inadequate",
		missing: [],
		parts: [result]
	};
});
var checkDeclared = (function (item, scope) {
	const parts = [];
	const missing = [];
	const refused = [];
	const unresolved = [];
	const notApplicable = [];
	for (const path of item.declared) {
		const { at, result } = resolvePath(path.tree, scope, path.text);
		parts.push(result);
		if (at === null) {
			unresolved.push(result);
			continue;
		}
		const ref = scope.facts.ref(at.subject, at.path);
		const state = evidenceState(at, scope);
		parts.push({
			...known(true),
			read: state.read
		});
		if (state.kind === "absent") missing.push(ref);
		else if (state.kind === "reason" && item.notApplicable === "accepted") notApplicable.push({
			fact: ref,
			reason: state.reason
		});
		else if (state.kind === "reason") refused.push(ref);
	}
	if (missing.length > 0) return {
		...PASSED,
		verdict: "violated",
		reason: "undeclared",
		missing,
		parts
	};
	if (refused.length > 0) return {
		...PASSED,
		verdict: "violated",
		reason: "inadequate",
		missing: refused,
		parts
	};
	if (unresolved.length > 0) return {
		...PASSED,
		verdict: "undetermined",
		reason: "undetermined",
		missing: gather(unresolved, "missing"),
		parts
	};
	return {
		...PASSED,
		notApplicable,
		parts
	};
});
var checkAny = (function ({ item, scope, asOf }) {
	const results = item.any.map((function (alternative) { return (evaluateItem(alternative, scope, asOf, "notice", true)); }));
	const parts = results.map((function (r) { return (({
		...known(true),
		read: r.read,
		assumed: r.assumed
	})); }));
	const checks = results.map(combine).filter((function (c) { return (c !== null); }));
	const best = checks.find((function (c) { return (c.verdict === "satisfied"); })) ?? checks.find((function (c) { return (c.verdict === "undetermined"); })) ?? checks.find((function (c) { return (c.reason !== "undeclared"); })) ?? checks[0];
	if (!best) return {
		...PASSED,
		verdict: "violated",
		reason: "undeclared",
		parts
	};
	const missing = best.verdict === "satisfied" ? [] : gather(checks.filter((function (c) { return (c.verdict === best.verdict); })), "missing");
	return {
		...best,
		missing,
		parts
	};
});
var combine = (function (result) {
	if (result.outcomes.length === 0) return null;
	const bad = result.outcomes.find((function (o) { return (o.verdict === "violated"); })) ?? result.outcomes.find((function (o) { return (o.verdict === "undetermined"); }));
	if (!bad) return {
		...PASSED,
		notApplicable: result.outcomes.flatMap((function (o) { return (o.notApplicable); }))
	};
	const same = result.outcomes.filter((function (o) { return (o.verdict === bad.verdict); }));
	return {
		...PASSED,
		verdict: bad.verdict,
		reason: bad.reason,
		missing: gather(same, "missing")
	};
});
var judgeAll = (function (packs, facts, options) {
	const lists = packs.map((function (pack) { return (({
		pack,
		byRule: new Map(pack.rules.map((function (rule) { return ([rule, []]); })))
	})); }));
	for (const { id, kind } of facts.dossier.subjects) {
		const bindings = bindingsFor(kind, id, facts);
		for (const { pack, byRule } of lists) {
			const ground = groundOf(bindings);
			for (const [rule, judgements] of byRule) if (rule.subject === kind) judgements.push(judge(rule, pack, id, facts, options, ground));
		}
	}
	return lists.flatMap((function ({ byRule }) { return ([...byRule.values()].flat()); }));
});
var judge = (function (rule, pack, subject, facts, options, ground = groundOf(bindingsFor(rule.subject, subject, facts))) {
	const pending = [/* @__PURE__ */ new Map()];
	const seen = /* @__PURE__ */ new Set([""]);
	const judged = [];
	while (pending.length > 0 && judged.length < MAX_COMBINATIONS) {
		const chosen = pending.shift();
		const judgement = judgeOnce(rule, pack, subject, facts, chosen, options, ground);
		judged.push(judgement);
		for (const next of alternatives(judgement, facts, chosen)) {
			const key = [...next].map(([k, f]) => `${k}=${f.state}${JSON.stringify(f.value)}`).sort().join("");
			if (!seen.has(key)) {
				seen.add(key);
				pending.push(next);
			}
		}
	}
	return compact(worst(judged, pending.length > 0, facts), facts, ground);
});
var alternatives = (function (judgement, facts, chosen) {
	const result = [];
	for (const ref of judgement.read) {
		const conflict = facts.conflict(ref);
		if (!conflict || chosen.has(refKey(ref))) continue;
		for (const fact of conflict.facts.slice(1)) result.push(new Map(chosen).set(refKey(ref), fact));
	}
	return result;
});
var worst = (function (judged, cut, facts) {
	const first = judged[0];
	if (judged.length === 1) return first;
	const bad = [...judged].sort((a, b) => rank(a) - rank(b) || lightness(a) - lightness(b))[0];
	const differ = judged.some((j) => rank(j) !== rank(first));
	const conflicting = gather(judged, "read").filter((ref) => facts.conflict(ref));
	const read = union([bad.read, conflicting]);
	if (cut && bad.verdict !== "violated") return {
		...bad,
		verdict: "undetermined",
		contradicted: true,
		moot: false,
		missing: conflicting,
		read
	};
	return {
		...bad,
		contradicted: differ,
		read
	};
});
var judgeOnce = (function (rule, pack, subject, facts, chosen, options, ground) {
	const blank = blankJudgement(rule, subject, weaker(rule.source.certainty.text, rule.source.certainty.date));
	const compares = rule.kind === "change";
	if (compares && !facts.before?.subject(subject)) return blank;
	const shared = chosen.size === 0 && !compares;
	const scope = {
		facts,
		chosen,
		bindings: compares ? new Map(ground.bindings).set(BEFORE, earlier(rule.subject, subject)) : ground.bindings,
		definitions: pack.definitions,
		tables: pack.tables,
		memo: shared ? ground.memo : /* @__PURE__ */ new Map(),
		days: shared ? ground.days : /* @__PURE__ */ new Map(),
		budget: { steps: STEP_BUDGET }
	};
	if (rule.until !== null && rule.until <= options.asOf) return blank;
	const when = rule.when ? evaluateWhen(rule.when, scope, shared ? ground.whens : /* @__PURE__ */ new Map()) : null;
	const trace = options.trace ? traceRule(rule, scope, options.asOf) : blank.trace;
	const gate = {
		...blank,
		trace,
		assumed: when?.assumed ?? [],
		read: when?.read ?? []
	};
	if (when?.value === false) return gate;
	const timingOn = (function (day) { return (shared ? sharedTiming(rule.from, day, scope, ground) : evaluateDates(rule.from, day, scope)); });
	const timing = timingOn(options.asOf);
	const dated = {
		...gate,
		appliesFrom: timing.from,
		possibleDates: timing.possible,
		notes: timing.notes,
		assumed: union([gate.assumed, timing.assumed]),
		read: union([gate.read, timing.read])
	};
	if (timing.state === "never") return dated;
	if (rule.kind === "information") return {
		...dated,
		informs: timing.state !== "ahead" && (when === null || when.value === true)
	};
	if (timing.state === "ahead") return ahead(rule, scope, when, timing, dated, timingOn);
	return consistent(rule, scope, applied(rule, scope, when, timing, options.asOf, dated));
});
var consistent = (function (rule, scope, judgement) {
	const compared = rule.kind === "change" ? {
		...judgement,
		assumed: judgement.assumed.filter((ref) => subjectEarlier(ref.subject) === null)
	} : judgement;
	if (!COMPARING.includes(rule.kind) || judgement.verdict !== "undetermined" || scope.budget.steps < 0) return compared;
	return {
		...compared,
		verdict: "not-applicable",
		items: [],
		missing: []
	};
});
var ahead = (function (rule, scope, when, timing, base, timingOn) {
	const from = timing.from;
	const consistency = consistent(rule, scope, applied(rule, scope, when, {
		...timing,
		state: "in-force"
	}, from, base));
	const thatDay = ["in-force", "open"].includes(timingOn(from).state);
	return {
		...consistency,
		verdict: "not-applicable",
		upcoming: {
			from,
			confirmed: timing.confirmed,
			conditional: !thatDay,
			verdict: consistency.verdict
		}
	};
});
var applied = (function (rule, scope, when, timing, asOf, base) {
	const dated = onDay(scope, asOf);
	const weight = severityRow(rule.severity, dated);
	const results = rule.requires.map((function (item) { return (evaluateItem(item, dated, asOf, weight.is)); }));
	const outcomes = results.flatMap((function (r) { return (r.outcomes); }));
	const upcomingItems = results.flatMap((function (r) { return (r.upcoming); }));
	const requirement = verdictOf(results);
	const open = when?.value === void 0 && when !== null;
	const undecidedDate = timing.state === "open";
	const facts = {
		assumed: gather([
			base,
			...results,
			...weight.parts
		], "assumed"),
		read: gather([
			base,
			...results,
			...weight.parts
		], "read")
	};
	if (open || undecidedDate) {
		const missing = union([when?.missing ?? [], undecidedDate ? timing.missing : []]);
		return {
			...base,
			...facts,
			verdict: "undetermined",
			moot: requirement === "satisfied",
			missing,
			severity: weight.is
		};
	}
	const failing = weighty(outcomes);
	return {
		...base,
		...facts,
		verdict: requirement,
		severity: failing.length > 0 ? strictest(failing.map((function (o) { return (o.severity); }))) : weight.is,
		items: outcomes,
		upcomingItems,
		missing: gather(outcomes.filter((function (o) { return (o.verdict === "undetermined"); })), "missing")
	};
});
var weighty = (function (outcomes) {
	const told = outcomes.filter((function (o) { return (o.verdict === "violated" && o.reason === "undeclared"); })).flatMap((function (o) { return (o.missing); }));
	const isTold = (function (ref) { return (told.some((function (t) { return (t.subject === ref.subject && t.path === ref.path); }))); });
	return outcomes.filter((function (o) { return (o.verdict === "violated" || o.verdict === "undetermined" && !(o.missing.length > 0 && o.missing.every(isTold))); }));
});
var verdictOf = (function (results) {
	const verdicts = results.flatMap((function (r) { return (r.outcomes.map((function (o) { return (o.verdict); }))); }));
	if (verdicts.includes("violated")) return "violated";
	return verdicts.includes("undetermined") ? "undetermined" : "satisfied";
});
var weaker = (function (a, b) {
	return CERTAINTY.indexOf(a) >= CERTAINTY.indexOf(b) ? a : b;
});
var blankJudgement = (function (rule, subject, certainty) {
	const none = [];
	return {
		rule,
		subject,
		verdict: "not-applicable",
		contradicted: false,
		moot: false,
		severity: rule.severity[0]?.is ?? "notice",
		items: [],
		missing: none,
		assumed: none,
		read: none,
		appliesFrom: null,
		possibleDates: [],
		upcoming: null,
		upcomingItems: [],
		certainty,
		notes: [],
		informs: false,
		trace: NO_TRACE
	};
});
var builtInPacks = (function () {
	loaded ??= fromLines((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(new URL(/* asset import */ __webpack_require__(2545), __webpack_require__.b)));
	return loaded;
});
var fromLines = (function (bytes) {
	let end = bytes.indexOf(LINE_END);
	const { dates, packs } = JSON.parse(bytes.toString("latin1", 0, end));
	return packs.map((function (pack) { return (({
		...pack,
		rules: pack.rules.map((function (head) {
			const start = end + 1;
			end = bytes.indexOf(LINE_END, start);
			return withBody(head, dates[head.from] ?? [], bytes.subarray(start, end));
		}))
	})); }));
});
var withBody = (function (head, from, line) {
	let body = null;
	const read = (function () {
		body ??= JSON.parse(line.toString("latin1"));
		return body;
	});
	return {
		...head,
		from,
		get requires() {
			return read().requires;
		},
		get title() {
			return read().title;
		},
		get leavesToHumans() {
			return read().leavesToHumans;
		},
		get finding() {
			return read().finding;
		},
		get remedy() {
			return read().remedy;
		},
		get snippet() {
			return read().snippet;
		},
		get file() {
			return read().file;
		}
	};
});
var parseConfiguration = (function (path, text) {
	const problems = [];
	const yaml = text === null || text.split("\n").every((line) => /^\s*(#|$)/.test(line)) ? null : readYaml(path, text, _policy_configuration_validator_gen_cjs__WEBPACK_IMPORTED_MODULE_6__/* .validateConfiguration */ .L, problems);
	const raw = yaml?.value ?? EMPTY;
	const days = [...(raw.overrides ?? []).map((o, i) => [[
		"overrides",
		i,
		"expires"
	], o.expires]), [["as-of"], raw["as-of"]]];
	for (const [route, day] of days) if (day !== void 0 && !isDay(day)) problems.push({
		path,
		line: yaml?.lineOf(route) ?? 1,
		message: `${day} is no day of the calendar; write YYYY-MM-DD`
	});
	return {
		file: {
			path,
			jurisdictions: raw.jurisdictions ?? null,
			enforce: raw.enforce ?? null,
			failOn: raw["fail-on"] ?? null,
			asOf: raw["as-of"] ?? null,
			allowPastAsOf: raw["allow-past-as-of"] ?? false,
			rest: {
				blocks: raw.blocks ?? "all",
				certainty: raw.certainty ?? "secondary",
				scope: {
					markets: raw.scope?.markets ?? null,
					activities: raw.scope?.activities ?? null,
					expects: raw.scope?.expects ?? []
				},
				include: raw.include ?? [],
				exclude: raw.exclude ?? [],
				packs: raw.packs ?? [],
				profiles: raw.profiles ?? {},
				overrides: raw.overrides ?? [],
				trustedBranches: raw["trusted-branches"] ?? []
			}
		},
		problems
	};
});
var settleConfiguration = (function (file, asked, options) {
	const ignored = [];
	const problems = [];
	const ignore = (input, value, reason) => ignored.push({
		input,
		value,
		reason
	});
	const oneOf = (function (input, value, allowed) {
		if (value === null || value === "") return null;
		const found = allowed.find((a) => a === value);
		if (!found) problems.push({
			code: "invalid-input",
			message: `${input}: "${value}" is not one of ${allowed.join(", ")}`
		});
		return found ?? null;
	});
	const enforce = stricter("enforce", oneOf("enforce", asked.enforce, ["gate", "observe"]), file.enforce, "gate", ignore) ?? "gate";
	const failOn = stricter("fail-on", oneOf("fail-on", asked.failOn, ["error", "warning"]), file.failOn, "warning", ignore) ?? "error";
	const jurisdictions = settleJurisdictions(file, asked.jurisdictions, options, ignore, problems);
	const asOf = settleDay(file, asked.asOf, options, ignore, problems);
	return {
		configuration: {
			...file.rest,
			jurisdictions,
			enforce,
			failOn,
			allowPastAsOf: file.allowPastAsOf,
			asOf
		},
		ignored,
		problems
	};
});
var stricter = (function (input, asked, set, strict, ignore) {
	if (asked === null || set === null || asked === set) return asked ?? set;
	if (asked === strict) return asked;
	ignore(input, asked, `the configuration file sets ${set}, and an input may only tighten it`);
	return set;
});
var settleJurisdictions = (function (file, asked, options, ignore, problems) {
	const wanted = (asked ?? "").split(",").map((function (j) { return (j.trim().toLowerCase()); })).filter((function (j) { return (j !== ""); }));
	for (const id of /* @__PURE__ */ new Set([...wanted, ...file.jurisdictions ?? []])) if (!options.available.includes(id)) problems.push({
		code: "unknown-jurisdiction",
		message: `jurisdictions: there is no pack for "${id}"; known are ${options.available.join(", ")}`
	});
	const dropped = (file.jurisdictions ?? []).filter((id) => wanted.length > 0 && !wanted.includes(id));
	if (dropped.length > 0) ignore("jurisdictions", wanted.join(","), `the configuration file asks for ${dropped.join(", ")} too, and an input may only add`);
	const chosen = wanted.length > 0 ? /* @__PURE__ */ new Set([...wanted, ...file.jurisdictions ?? []]) : new Set(file.jurisdictions ?? options.available);
	return options.available.filter((function (id) { return (chosen.has(id)); }));
});
var settleDay = (function (file, asked, options, ignore, problems) {
	const base = file.asOf ?? options.today;
	if (asked === null || asked === "") return base;
	if (!isDay(asked)) {
		problems.push({
			code: "invalid-input",
			message: `as-of: "${asked}" is no day of the calendar; write YYYY-MM-DD`
		});
		return base;
	}
	if (asked === base || options.anyDay) return asked;
	if (!options.trusted) {
		ignore("as-of", asked, "the change under judgement cannot choose the day");
		return base;
	}
	if (asked < options.today && !file.allowPastAsOf) {
		ignore("as-of", asked, "a day in the past gates nothing unless the configuration file sets allow-past-as-of");
		return base;
	}
	return asked;
});
var withProfiles = (function (pack, chosen) {
	const raised = new Set(chosen.flatMap((name) => pack.profiles[name]?.raises ?? []));
	if (raised.size === 0) return pack;
	return {
		...pack,
		rules: pack.rules.map((rule) => raised.has(rule.source.instrument) ? raise(rule) : rule)
	};
});
var loadPolicy = (async function (request) {
	const first = await request.trusted.readText(request.configPath);
	const branch = request.branch;
	const own = branch !== null && first.state === "read" && listsBranch(request.configPath, first.text, branch.name) && branch ? await branch.reader.readText(request.configPath) : null;
	const reader = branch && own !== null && own.state !== "absent" ? branch.reader : request.trusted;
	const read = own !== null && own.state !== "absent" ? own : first;
	const problems = [];
	const about = (message) => problems.push(configurationProblem(request.configPath, null, message));
	if (read.state === "unreadable") about(read.reason);
	if (read.state === "absent" && request.configRequired) about(`there is no file ${request.configPath} at the trusted ref`);
	const text = read.state === "read" ? read.text : null;
	const { file, problems: found } = parseConfiguration(request.configPath, text);
	problems.push(...found.map((p) => configurationProblem(p.path, p.line, p.message)));
	const packs = await loadPacks(reader, file, problems);
	const settled = settleConfiguration(file, request.settings, {
		...request.options,
		available: [...new Set(packs.map((function (p) { return (p.jurisdiction); })))]
	});
	problems.push(...settled.problems.map((p) => ({
		...configurationProblem(null, null, p.message),
		code: p.code
	})));
	problems.push(...wrongOverrides(file, packs));
	problems.push(...unknownProfiles(file, packs));
	const used = packs.filter((function (p) { return (settled.configuration.jurisdictions.includes(p.jurisdiction)); })).map((function (p) { return (withProfiles(p, file.rest.profiles[p.id] ?? [])); }));
	return {
		text,
		config: read.state === "read" ? {
			path: request.configPath,
			commit: reader.commit,
			digest: read.blob
		} : null,
		ignored: settled.ignored,
		judge: problems.length > 0 ? null : {
			configuration: settled.configuration,
			packs: used
		},
		problems
	};
});
var wrongOverrides = (function (file, packs) {
	const rules = new Map(packs.flatMap((function (p) { return (p.rules.map((function (r) { return ([r.id, r]); }))); })));
	const problem = (message) => [configurationProblem(file.path, null, `overrides: ${message}`)];
	return file.rest.overrides.flatMap(({ rule, severity }) => {
		if (!rules.has(rule) && !OWN_RULES.includes(rule)) return problem(`there is no rule "${rule}"`);
		if (severity === "off" && rules.get(rule)?.waivable === false) return problem(`"${rule}" cannot be switched off: the law knows no derogation`);
		return [];
	});
});
var unknownProfiles = (function (file, packs) {
	return Object.entries(file.rest.profiles).flatMap(([id, names]) => {
		const profiles = packs.find((p) => p.id === id)?.profiles;
		if (!profiles) return [configurationProblem(file.path, null, `profiles: there is no pack "${id}"`)];
		const known = Object.keys(profiles);
		return names.filter((name) => !known.includes(name)).map((name) => configurationProblem(file.path, null, `profiles: the pack "${id}" has no profile "${name}"; it has ${known.join(", ") || "none"}`));
	});
});
var loadPacks = (async function (reader, file, problems) {
	const packs = [...builtInPacks()];
	if (file.rest.packs.length === 0) return packs;
	const { loadPack } = await Promise.all(/* import() */[__webpack_require__.e(337), __webpack_require__.e(338)]).then(__webpack_require__.bind(__webpack_require__, 9338)).then((n) => n.n);
	const { default: controls } = await __webpack_require__.e(/* import() */ 120).then(__webpack_require__.bind(__webpack_require__, 9120)).then((n) => n.n);
	const catalogue = new Set(controls);
	for (const folder of file.rest.packs) {
		const load = loadPack(await packFiles(reader, folder, problems), folder, catalogue);
		problems.push(...load.problems.map((p) => packProblem("pack", p.path, p.line, p.message)));
		const pack = load.loaded?.pack;
		if (!pack) continue;
		const taken = new Set(packs.flatMap((p) => [p.id, ...p.rules.map((r) => r.id)]));
		for (const id of [pack.id, ...pack.rules.map((r) => r.id)].filter((id) => taken.has(id))) problems.push(packProblem("duplicate-id", folder, null, `the id "${id}" is taken by another pack`));
		if (load.ok) packs.push(pack);
	}
	return packs;
});
var routesOf = (function (pack, system, facts) {
	const scope = {
		facts,
		chosen: /* @__PURE__ */ new Map(),
		bindings: bindingsFor("system", system, facts),
		definitions: pack.definitions,
		tables: pack.tables,
		memo: /* @__PURE__ */ new Map(),
		days: /* @__PURE__ */ new Map(),
		budget: { steps: STEP_BUDGET }
	};
	const usesKnown = facts.find({
		subject: system,
		path: "uses"
	}, /* @__PURE__ */ new Map()).state === "declared";
	const sure = /* @__PURE__ */ new Set();
	const possible = /* @__PURE__ */ new Set();
	for (const route of pack.routes) {
		const { value } = evaluateCondition(route.when, scope);
		if (value === true) sure.add(route.to);
		else if (value === void 0 && usesKnown) possible.add(route.to);
	}
	return [...[...sure].map((function (to) { return (({
		to,
		sure: true
	})); })), ...[...possible].filter((to) => !sure.has(to)).map((to) => ({
		to,
		sure: false
	}))];
});
var runGateInDetail = (async function (request, trace) {
	const policy = await loadPolicy(policyRequest(request));
	if (policy.judge === null) return failed(request, policy, policy.problems);
	const { configuration } = policy.judge;
	const packs = trace ? await positioned(policy.judge.packs) : policy.judge.packs;
	const cache = createEvidenceCache();
	try {
		const base = request.base ? await assess(request.base, configuration, packs, cache, false, null) : null;
		const head = await assess(request.head, configuration, packs, cache, trace, base);
		const proposed = await describeProposal(request, policy, cache);
		return {
			outcome: settle({
				head,
				base,
				configuration,
				packs,
				config: policy.config,
				inputsIgnored: policy.ignored,
				problems: [],
				tool: _release_js__WEBPACK_IMPORTED_MODULE_1__.t,
				proposed,
				compute: head.compute,
				routes: routing(head, packs)
			}),
			head,
			packs
		};
	} catch (error) {
		if (!(error instanceof ConditionError)) throw error;
		return failed(request, policy, [{
			kind: "pack",
			code: "condition",
			path: null,
			line: null,
			message: error.message
		}]);
	}
});
var policyRequest = (function (request) {
	const branch = request.trustedBranch;
	return {
		trusted: policyReader(request.trusted),
		branch: branch ? {
			name: branch.name,
			reader: policyReader(branch.source)
		} : null,
		configPath: request.configPath,
		configRequired: request.configRequired,
		settings: request.settings,
		options: {
			trusted: request.settingsTrusted,
			anyDay: request.anyDay ?? false,
			today: request.today
		}
	};
});
var assess = (async function (source, configuration, packs, cache, trace, before) {
	const { include, exclude } = configuration;
	const evidence = await readEvidence(source, {
		include,
		exclude,
		cache
	});
	const { dossier, readings, compute } = await withCompute(linkDossier([...evidence.readings, ...evidence.repository]), evidence, packs);
	const facts = new FactIndex(dossier, before === null ? null : new FactIndex(before.dossier));
	return {
		commit: source.commit,
		dossier,
		readings,
		compute,
		listingTruncated: evidence.listing.truncated,
		texts: evidence.texts,
		judgements: judgeAll(packs, facts, {
			asOf: configuration.asOf,
			trace
		})
	};
});
var withCompute = (async function (dossier, { readings, texts }, packs) {
	if (!declaresCompute(dossier)) return {
		dossier,
		readings,
		compute: []
	};
	return recompute(dossier, readings, texts, computeLines(packs));
});
var routing = (function (head, packs) {
	const facts = new FactIndex(head.dossier);
	const known = /* @__PURE__ */ new Map();
	return (function ({ rule, subject }) {
		const pack = packs.find((function (p) { return (p.id === rule.pack); }));
		if (!pack || rule.subject !== "system") return [];
		const key = `${pack.id}\0${subject}`;
		const routes = known.get(key) ?? routesOf(pack, subject, facts);
		known.set(key, routes);
		return routes;
	});
});
var describeProposal = (async function (request, policy, cache) {
	if (!request.proposal) return null;
	const asked = policyRequest(request);
	const trusted = policyReader(request.proposal);
	const proposal = await loadPolicy({
		...asked,
		trusted,
		branch: null,
		configRequired: false
	});
	const before = request.base ? await loadPolicy({
		...asked,
		trusted: policyReader(request.base),
		branch: null,
		configRequired: false
	}) : null;
	const isOf = (other) => proposal.text === other.text && packsOf(proposal) === packsOf(other);
	if (isOf(policy) || before !== null && isOf(before)) return null;
	if (proposal.judge === null) return `The policy proposed here could not be used: ${proposal.problems[0]?.message ?? ""}.`;
	const { conclusion, jurisdictions } = settle({
		head: await assess(request.head, proposal.judge.configuration, proposal.judge.packs, cache, false, null),
		base: null,
		config: null,
		inputsIgnored: [],
		problems: [],
		tool: _release_js__WEBPACK_IMPORTED_MODULE_1__.t,
		proposed: null,
		...proposal.judge
	});
	const each = jurisdictions.map((j) => `${j.id.toUpperCase()}: ${j.conclusion.replace("_", " ")}`).join(", ");
	return `This change touches the gate's policy, which counts once merged. Under it: ${conclusion.replace("_", " ")} (${each}).`;
});
var arrange = (function (findings) {
	const parts = {
		blocking: [],
		advisory: [],
		asked: [],
		upcoming: [],
		waived: [],
		fixed: []
	};
	for (const finding of findings) parts[partOf(finding)].push(finding);
	return parts;
});
var partOf = (function (finding) {
	if (finding.change === "fixed") return "fixed";
	if (finding.disposition === "waived") return "waived";
	if (finding.disposition === "upcoming") return "upcoming";
	if (isAsked(finding)) return "asked";
	return wouldBlock(finding) ? "blocking" : "advisory";
});
var wouldBlock = (function (finding) {
	return finding.disposition === "blocking" || (finding.dispositionReason ?? "").startsWith("observe");
});
var isAsked = (function (finding) {
	return finding.jurisdiction !== null && finding.verdict === "undetermined" && finding.missingFacts.length > 0 && finding.items.every((function (item) { return (item.reason !== "contradicted"); }));
});
var firstQuestions = (function (outcome) {
	const shown = outcome.questions.slice(0, MOST_QUESTIONS);
	return {
		shown,
		more: outcome.questions.length - shown.length
	};
});
var upcomingRows = (function (outcome, upcoming) {
	const names = new Map(outcome.subjects.map((function ({ id, kind, name, implicit }) { return ([id, implicit ? name : `${kind} ${name}`]); })));
	const groups = /* @__PURE__ */ new Map();
	for (const finding of upcoming) {
		const key = JSON.stringify([
			finding.upcoming?.from ?? "",
			finding.subject,
			finding.upcoming?.confirmed ?? true,
			finding.upcoming?.conditional ?? false
		]);
		groups.set(key, [...groups.get(key) ?? [], finding]);
	}
	return [...groups].toSorted((function ([a], [b]) { return (a < b ? -1 : a > b ? 1 : 0); })).flatMap((function ([, group]) {
		const [first] = group;
		if (!first) return [];
		return [{
			from: first.upcoming?.from ?? "",
			confirmed: first.upcoming?.confirmed ?? true,
			condition: first.upcoming?.conditional ? first.notes[0] ?? "Not as things stand." : null,
			subject: names.get(first.subject) ?? first.subject,
			jurisdictions: [...new Set(group.flatMap((function (finding) { return (finding.jurisdiction ?? []); })))].toSorted(),
			rules: new Set(group.map((function (finding) { return (finding.rule); }))).size,
			violated: group.filter((function ({ upcoming }) { return (upcoming?.verdict === "violated" && !upcoming.conditional); })).length,
			open: group.filter((function ({ upcoming }) { return (upcoming?.verdict === "undetermined" && !upcoming.conditional); })).length
		}];
	}));
});
var fateOf = (function ({ violated, open }) {
	return [violated > 0 ? `${violated} to resolve as things stand` : "", open > 0 ? `${open} open until facts are declared` : ""].filter((function (part) { return (part !== ""); })).join(", ");
});
var groupByCause = (function (findings) {
	const parent = findings.map((function (_, index) { return (index); }));
	const root = (function (index) {
		let at = index;
		for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) at = up;
		return at;
	});
	const ownerOf = /* @__PURE__ */ new Map();
	for (const [index, finding] of findings.entries()) for (const key of causeKeys(finding)) {
		const owner = ownerOf.get(key);
		if (owner === void 0) {
			ownerOf.set(key, index);
			continue;
		}
		const [low, high] = [root(owner), root(index)].toSorted((function (a, b) { return (a - b); }));
		if (low !== void 0 && high !== void 0) parent[high] = low;
	}
	const groups = /* @__PURE__ */ new Map();
	for (const [index, finding] of findings.entries()) {
		const key = root(index);
		groups.set(key, [...groups.get(key) ?? [], finding]);
	}
	return [...groups.values()].flatMap(chunk);
});
var chunk = (function (findings) {
	const causes = [];
	for (let from = 0; from < findings.length; from += MOST_TOGETHER) {
		const part = findings.slice(from, from + MOST_TOGETHER);
		const [first] = part;
		if (first) causes.push({
			first,
			findings: part
		});
	}
	return causes;
});
var wordsByAsker = (function ({ findings }, choose) {
	const said = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const text = choose(finding);
		if (text === "") continue;
		const askers = said.get(text) ?? /* @__PURE__ */ new Set();
		said.set(text, finding.jurisdiction === null ? askers : askers.add(finding.jurisdiction));
	}
	const differ = said.size > 1 && new Set(findings.map((function (finding) { return (finding.jurisdiction); }))).size > 1;
	return [...said].map((function ([text, askers]) { return (({
		askers: differ ? [...askers] : [],
		text
	})); }));
});
var causeKeys = (function (finding) {
	const { path, range } = finding.location;
	const at = [
		path,
		range.startLine,
		range.endLine,
		finding.disposition === "upcoming" ? finding.upcoming?.from : ""
	];
	const key = (function (...parts) { return (JSON.stringify([...at, ...parts])); });
	if (finding.fix !== null) return [key("fix", finding.fix.lines.join("\n"))];
	if (finding.jurisdiction === null) return [key("own", finding.fingerprint)];
	if (isAsked(finding)) return [key("asked")];
	const missing = [...finding.missingFacts].toSorted();
	return [
		...finding.controls.slice(0, 1).map((function (control) { return (key("control", control)); })),
		...missing.length > 0 ? [key("missing", ...missing)] : [],
		key("own", finding.fingerprint)
	];
});
var headline = (function (outcome) {
	return ANSWERS[outcome.row](outcome);
});
var openParts = (function (outcome) {
	const { blocking, asked } = arrange(outcome.findings);
	const violated = blocking.filter((function (finding) { return (finding.verdict === "violated"); }));
	const open = blocking.length - violated.length;
	const waits = asked.filter(wouldBlock);
	return [
		violated.length > 0 ? `${plural(violated.length, "finding")} to resolve${byJurisdiction(violated)}` : "",
		open > 0 ? `${plural(open, "finding")} to settle by an answer` : "",
		waits.length > 0 ? waiting(waits, outcome.mode === "observe" ? "would block" : waits.length === 1 ? "blocks" : "block") : ""
	];
});
var waiting = (function (asked, state) {
	return `${plural(asked.length, "verdict")} ${state} until facts are declared${byJurisdiction(asked)}`;
});
var byJurisdiction = (function (findings) {
	const counts = /* @__PURE__ */ new Map();
	for (const { jurisdiction } of findings) if (jurisdiction !== null) counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
	if (counts.size === 0) return "";
	return ` (${[...counts].map((function ([id, count]) { return (`${jurisdictionTag(id)} ${count}`); })).join(", ")})`;
});
var join$1 = (function (parts) {
	const said = parts.filter((function (part) { return (part !== ""); }));
	return said.length === 0 ? "see the problems below" : listed(said);
});
var totalCounts = (function (outcome) {
	const sum = (function (key) { return (outcome.jurisdictions.reduce((function (total, { counts }) { return (total + counts[key]); }), 0)); });
	return {
		satisfied: sum("satisfied"),
		violated: sum("violated"),
		undetermined: sum("undetermined"),
		notApplicable: sum("notApplicable")
	};
});
var codeFrame = (function (frame, range, width, underlined = true) {
	const from = Math.max(frame.firstLine, range.startLine - AROUND);
	const last = Math.min(range.endLine, range.startLine + MOST_RANGE_LINES - 1);
	const to = Math.min(frame.firstLine + frame.lines.length - 1, last + AROUND);
	if (range.startLine < frame.firstLine || range.startLine > to) return [];
	const gutter = String(to).length;
	const room = Math.max(20, width - gutter - 5);
	const lines = [];
	for (let number = from; number <= to; number += 1) {
		const inRange = number >= range.startLine && number <= last;
		const text = frame.lines[number - frame.firstLine] ?? "";
		const start = number === range.startLine ? range.startColumn - 1 : 0;
		const scrolled = inRange && underlined ? scroll(text, start, room) : {
			text,
			cut: 0
		};
		lines.push(`${inRange ? ">" : " "} ${String(number).padStart(gutter)} | ${cutTo(shown(scrolled.text, room), room)}`.trimEnd());
		if (underlined && number === range.startLine) {
			const under = underline(scrolled.text, start - scrolled.cut, endOf(range, text) - scrolled.cut, room);
			if (under !== "") lines.push(`  ${" ".repeat(gutter)} | ${under}`);
		}
	}
	return lines;
});
var shown = (function (text, room) {
	return visibleLine(text.slice(0, room * 2));
});
var cutTo = (function (text, room) {
	const points = [...text];
	return points.length <= room ? text : `${points.slice(0, room - 1).join("")}\u2026`;
});
var fullFinding = (function (cause, style) {
	const { first, findings } = cause;
	const { asOf, paint, width } = style;
	const indented = (function (text) { return (wrap(text, width - 4).map((function (line) { return (`${INDENT}${line}`); }))); });
	const frame = first.frame ? codeFrame(first.frame, first.location.range, Math.min(width, FRAME_WIDTH) - 4, isWritten(first)) : [];
	const sources = distinct(findings.map((function (finding) { return (`Asked by ${tagOf(finding.jurisdiction)}${sourceWords(finding, asOf)}`); })));
	const links = distinct(findings.flatMap((function (finding) { return (finding.citation?.url ?? []); })));
	const found = wordsOf(cause, (function (finding) { return (finding.message); }), (function (tags) { return (tags === "" ? "" : `${tags}: `); }));
	const remedies = wordsOf(cause, (function (finding) { return (finding.remedy); }), (function (tags) { return (tags === "" ? "To do: " : `To do (${tags}): `); }));
	const notes = distinct(findings.flatMap((function (finding) { return (finding.notes); })));
	return [
		headOf(cause, paint),
		...found.slice(0, MOST_TEXTS).flatMap((function (text) { return (indented(text)); })),
		...found.length > MOST_TEXTS ? indented(`and ${plural(found.length - MOST_TEXTS, "more finding")} here`) : [],
		...frame.map((function (line) { return (paint("dim", `${INDENT}${line}`)); })),
		...first.related.slice(0, 3).flatMap((place) => indented(`See ${placeInWords(place)}: ${clean(place.why)}`)),
		...sources.slice(0, MOST_SOURCES).flatMap(indented),
		...sources.length > MOST_SOURCES ? indented(`and ${plural(sources.length - MOST_SOURCES, "more provision")}`) : [],
		...links.slice(0, MOST_SOURCES).map((function (url) { return (`${INDENT}${visible(url)}`); })),
		...remedies.slice(0, MOST_TEXTS).flatMap((function (text) { return (indented(text)); })),
		...editLines(cause, width),
		...notes.slice(0, 4).flatMap((function (text) { return (indented(`Note: ${clean(text)}`)); })),
		...reasonLines(cause).flatMap(indented),
		...indented(`Rules: ${listed(distinct(findings.map((function (finding) { return (visible(finding.rule)); }))), 12)}`)
	];
});
var wordsOf = (function (cause, choose, lead) {
	return wordsByAsker(cause, choose).map((function ({ askers, text }) { return (`${lead(askers.map(jurisdictionTag).join(", "))}${clean(text)}`); }));
});
var isWritten = (function ({ fix, items, jurisdiction, missingFacts }) {
	if (fix !== null || jurisdiction === null) return true;
	if (items.length === 0) return missingFacts.length === 0;
	return items.some((function (item) { return (item.reason !== "undeclared" && item.reason !== "undetermined"); }));
});
var headOf = (function (cause, paint) {
	const { first } = cause;
	const standing = `${SEVERITY_WORDS[first.severity]}${tagsOf(cause)}`;
	const shade = first.severity === "error" ? "bad" : "warn";
	const fresh = first.change === "existing" ? "  (there before)" : "";
	return `${placeInWords(first.location)}  ${paint(shade, standing)}  ${cutPoints(visible(first.title), 200)}${fresh}`;
});
var editLines = (function ({ first, findings }, width) {
	const snippet = findings.find((function (finding) { return (finding.snippet !== null); }))?.snippet ?? null;
	const lines = first.fix ? first.fix.lines : snippet === null ? [] : snippet.replace(/\n+$/, "").split("\n");
	const more = lines.length - 12;
	return [...lines.slice(0, 12).map((function (line) { return (`${INDENT}  ${first.fix ? "+ " : ""}${cutPoints(visibleLine(line), width)}`); })), ...more > 0 ? [`${INDENT}  (${plural(more, "more line")})`] : []];
});
var reasonLines = (function ({ findings }) {
	return distinct(findings.flatMap((function (finding) { return (finding.dispositionReason ?? []); }))).slice(0, 3).map((function (reason) { return (`Does not block: ${clean(reason)}`); }));
});
var sourceWords = (function (finding, asOf) {
	const { source, standing } = citationInWords(finding, asOf);
	return `${source}; ${standing}`;
});
var tagsOf = (function ({ findings }) {
	const tags = distinct(findings.flatMap((function (finding) { return (finding.jurisdiction ?? []); })));
	return tags.length > 0 ? ` ${tags.map(jurisdictionTag).join(", ")}` : "";
});
var tagOf = (function (jurisdiction) {
	return jurisdiction === null ? "" : `${jurisdictionTag(jurisdiction)}: `;
});
var clean = (function (text) {
	return cutPoints(visible(text), MOST_WORDS);
});
var distinct = (function (texts) {
	return [...new Set(texts)];
});
var renderText = (function (outcome, options) {
	const context = {
		outcome,
		parts: arrange(outcome.findings),
		paint: painter(options.colour),
		width: Math.max(40, Math.floor(options.width))
	};
	const findings = isFirstContact(outcome) ? firstContactSections(context) : [...fullSections(context), informationLines(context)];
	const sections = [
		problemLines(context),
		...findings,
		standingLines(context)
	].filter((function (lines) { return (lines.length > 0); }));
	const answer = context.paint(outcome.exitCode === 0 ? "good" : "bad", visible(headline(outcome)));
	if (outcome.row === 6 && standingLines(context).length + problemLines(context).length === 0) return `${answer}\n`;
	if (sections.length === 0) return `${answer}\n`;
	const closing = `More: ${MORE}; explain RULE shows law, dates and what would change a verdict.`;
	return `${[
		[answer],
		...sections,
		wrap(closing, context.width)
	].map((function (lines) { return (lines.join("\n")); })).join("\n\n")}\n`;
});
var isFirstContact = (function (outcome) {
	const counts = totalCounts(outcome);
	return outcome.questions.length > 0 && counts.undetermined > counts.satisfied + counts.violated;
});
var fullSections = (function (context) {
	const { outcome, parts } = context;
	return [
		findingLines(context, outcome.mode === "observe" ? "Would block if enforced" : "What blocks", groupByCause(parts.blocking), MOST_BLOCKING),
		questionLines(context),
		findingLines(context, "To consider", byFile(groupByCause(parts.advisory)), MOST_ADVISORY),
		upcomingLines(context, MOST_DATES)
	];
});
var byFile = (function (causes) {
	const files = /* @__PURE__ */ new Map();
	for (const cause of causes) {
		const { path } = cause.first.location;
		files.set(path, [...files.get(path) ?? [], cause]);
	}
	return [...files.values()].flat();
});
var findingLines = (function (context, title, causes, most) {
	if (causes.length === 0) return [];
	const { outcome, paint, width } = context;
	const kept = causes.slice(0, most);
	const more = countFindings(causes.slice(most));
	const blocks = kept.flatMap((function (cause) { return (["", ...fullFinding(cause, {
		asOf: outcome.asOf,
		paint,
		width
	})]); }));
	return [
		paint("heading", title),
		...blocks.slice(1),
		...more > 0 ? ["", `and ${plural(more, "more finding")}: ${MORE}`] : []
	];
});
var countFindings = (function (causes) {
	return causes.reduce((function (count, cause) { return (count + cause.findings.length); }), 0);
});
var questionLines = (function ({ outcome, parts, paint, width }) {
	const { shown, more } = firstQuestions(outcome);
	if (shown.length === 0) {
		const open = parts.asked.length;
		return open === 0 ? [] : [`${plural(open, "verdict")} cannot be reached until facts are declared: ${MORE}`];
	}
	const open = parts.asked.length > 0 ? ": these answers settle most of what is open, today or on a day that is set" : "";
	const lines = shown.flatMap((function (question, index) {
		const number = `${index + 1}. `;
		const ask = wrap(`${visible(question.ask)} (${plural(question.decides, "verdict")})`, width - 5);
		const snippet = question.snippet.replace(/\n+$/, "").split("\n");
		const cut = snippet.length - MOST_SNIPPET_LINES;
		return [
			...ask.map((function (line, at) { return (`  ${at === 0 ? number : " ".repeat(number.length)}${line}`); })),
			paint("dim", `     in ${cutPoints(visible(question.path), width)}:`),
			...snippet.slice(0, MOST_SNIPPET_LINES).map((function (line) { return (paint("dim", `       ${cutPoints(visibleLine(line), width)}`)); })),
			...cut > 0 ? [paint("dim", `       # ${plural(cut, "more line")}: ${MORE}`)] : []
		];
	}));
	return [
		paint("heading", `Questions${open}`),
		...lines,
		...more > 0 ? [`  and ${plural(more, "more question")}: ${MORE}`] : []
	];
});
var upcomingLines = (function ({ outcome, parts, paint }, most) {
	const rows = upcomingRows(outcome, parts.upcoming);
	if (rows.length === 0) return nextDateLines(outcome);
	const room = Math.max(0, most);
	const kept = rows.slice(0, room);
	const left = rows.slice(room).reduce((sum, row) => sum + row.rules, 0);
	return [
		paint("heading", "What comes next"),
		...kept.map((function (row) {
			const where = row.jurisdictions.map(jurisdictionTag).join(", ");
			const fate = fateOf(row) === "" ? "" : `, ${fateOf(row)}`;
			return `  ${`${dateInWords(row.from)}${row.confirmed ? "" : " (expected)"}`}: ${plural(row.rules, "rule")} (${where}) for ${cutPoints(visible(row.subject), 80)}${fate}${row.condition === null ? "" : `. ${cutPoints(visible(row.condition), 200)}`}`;
		})),
		...left > 0 ? [`  and ${plural(left, "more rule")} on other dates or for other subjects: ${MORE}`] : []
	];
});
var problemLines = (function ({ outcome, paint }) {
	const { problems } = outcome;
	if (problems.length === 0) return [];
	const more = problems.length - MOST_PROBLEMS;
	return [
		paint("heading", "Problems"),
		...problems.slice(0, MOST_PROBLEMS).map(({ kind, path, line, message }) => {
			const place = path === null ? "" : ` ${visible(path)}${line === null ? "" : `:${line}`}:`;
			return `  ${PROBLEM_WORDS[kind]}:${place} ${cutPoints(visible(message), 1e3)}`;
		}),
		...more > 0 ? [`  and ${plural(more, "more problem")}: ${MORE}`] : []
	];
});
var informationLines = (function ({ outcome, paint }) {
	const { information, reuse } = outcome;
	const lines = information.map((function ({ jurisdiction, text }) { return (`  ${jurisdictionTag(jurisdiction)}: ${cutPoints(visible(text), 400)}`); }));
	const compute = outcome.compute.map((function (model) { return (`  ${computeInWords(model, visible, visible)}`); }));
	const counted = [...reuse.shared > 0 ? [reuseInWords(outcome)] : [], ...demonstrationsInWords(outcome)];
	if (lines.length + compute.length + counted.length === 0) return [];
	return [
		paint("heading", "For information"),
		...capped(lines, "line"),
		...capped(compute, "model"),
		...counted.map((function (line) { return (`  ${line}`); }))
	];
});
var standingLines = (function ({ outcome, parts }) {
	const overrides = outcome.overrides.map((override) => {
		const what = override.severity === "off" ? "waived" : `set to ${override.severity}`;
		return `Override: ${override.rule} is ${what} by ${override.owner} ${expiryInWords(override, outcome.asOf)}: ${override.reason}`;
	});
	const waived = parts.waived.map((finding) => `Waived: ${finding.rule} for ${finding.subject} (${placeInWords(finding.location)})`);
	const ignored = outcome.inputsIgnored.map(({ input, value, reason }) => `Ignored: ${input} ${cutPoints(value, 100)}: ${reason}`);
	const fixed = parts.fixed.length > 0 ? [`Fixed by this change: ${plural(parts.fixed.length, "finding")}`] : [];
	const proposed = outcome.proposed === null ? [] : [`Under the configuration this change proposes: ${outcome.proposed}`];
	const cut = outcome.truncated.map((words) => `Cut: ${words}`);
	return [
		...overrides,
		...capped(waived, "waived finding"),
		...ignored,
		...fixed,
		...proposed,
		...cut
	].map((line) => cutPoints(visible(line), 1e3));
});
var capped = (function (lines, noun) {
	const more = lines.length - MOST_DATES;
	return more > 0 ? [...lines.slice(0, MOST_DATES), `and ${plural(more, `more ${noun}`)}: ${MORE}`] : lines;
});
var runGateCommand = (async function (command, operands, flags, terminal) {
	const place = operands[command === "explain" ? 1 : 0] ?? ".";
	const file = (command === "compute" || command === "facts") && (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(place) && (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(place).isFile() ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(place) : null;
	const directory = file === null ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(place);
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(directory) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(directory).isDirectory()) return usage(`${directory} is no directory`);
	const format = text(flags, "format") ?? "text";
	const formats = FORMATS[command];
	if (!formats.includes(format)) return usage(`${command} prints ${formats.join(", ")}, not "${format}"`);
	const trees = await chooseTrees(directory, flags);
	if ("error" in trees) return usage(trees.error);
	const run = await runGateInDetail(requestFor(file === null ? trees : {
		...trees,
		head: oneFile(trees.head, file)
	}, flags, terminal), command === "explain");
	const colour = terminal.colour && flags["no-colour"] !== true;
	if (command === "check") return check(run.outcome, format, {
		...terminal,
		colour
	});
	if (run.head === null) return check(run.outcome, "text", {
		...terminal,
		colour
	});
	if (command === "compute") return (await __webpack_require__.e(/* import() */ 177).then(__webpack_require__.bind(__webpack_require__, 2177))).showCompute(run, format);
	if (command === "init") return (await __webpack_require__.e(/* import() */ 748).then(__webpack_require__.bind(__webpack_require__, 8748))).initialise(run, directory, flags["dry-run"] === true);
	if (command === "facts") return (await __webpack_require__.e(/* import() */ 667).then(__webpack_require__.bind(__webpack_require__, 3667))).listFacts(run, format);
	return (await __webpack_require__.e(/* import() */ 163).then(__webpack_require__.bind(__webpack_require__, 9163))).explain(run, operands[0] ?? "", colour);
});
var text = (function (flags, name) {
	const value = flags[name];
	return typeof value === "string" ? value : null;
});
var requestFor = (function (trees, flags, terminal) {
	const config = text(flags, "config");
	return {
		...trees,
		trustedBranch: null,
		configPath: config ?? ".github/ai-policy.yml",
		configRequired: config !== null,
		settings: {
			jurisdictions: text(flags, "jurisdiction"),
			enforce: flags.observe === true ? "observe" : null,
			failOn: text(flags, "fail-on"),
			asOf: text(flags, "as-of")
		},
		settingsTrusted: true,
		anyDay: true,
		today: terminal.today
	};
});
var chooseTrees = (async function (directory, flags) {
	const [base, head] = [text(flags, "base"), text(flags, "head")];
	if (base === null && head === null) {
		const tree = directorySource(directory);
		return {
			head: tree,
			base: null,
			trusted: tree
		};
	}
	const { gitSource, mergeBase, repositoryOf } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 584));
	const place = await repositoryOf(directory);
	if ("error" in place) return place;
	const at = (ref) => gitSource(place.root, ref, place.subdirectory);
	const judged = head === null ? directorySource(directory) : await at(head);
	if ("error" in judged) return judged;
	if (base === null) return {
		head: judged,
		base: null,
		trusted: judged
	};
	const common = await mergeBase(place.root, base, head ?? "HEAD");
	if (typeof common !== "string") return common;
	const [before, trusted] = [await at(common), await at(base)];
	if ("error" in trusted) return trusted;
	return {
		head: judged,
		base: "error" in before ? null : before,
		trusted
	};
});
var check = (async function (outcome, format, terminal) {
	const exitCode = outcome.exitCode;
	if (format === "json") return {
		pieces: (await __webpack_require__.e(/* import() */ 996).then(__webpack_require__.bind(__webpack_require__, 996)).then((function (n) { return (n.t); }))).renderJson(outcome),
		text: "",
		exitCode
	};
	if (format === "markdown") {
		const { renderSummary } = await __webpack_require__.e(/* import() */ 268).then(__webpack_require__.bind(__webpack_require__, 1268));
		return {
			text: `${renderSummary(outcome, {
				links: () => null,
				name: "ai-policy"
			})}\n`,
			exitCode
		};
	}
	return {
		text: renderText(outcome, {
			colour: terminal.colour,
			width: terminal.width
		}),
		exitCode
	};
});

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ addList),
/* harmony export */   $t: () => (/* binding */ VOCABULARY),
/* harmony export */   A: () => (/* binding */ treeFormat),
/* harmony export */   At: () => (/* binding */ placeInWords),
/* harmony export */   B: () => (/* binding */ asText),
/* harmony export */   Bt: () => (/* binding */ asksForCompute),
/* harmony export */   C: () => (/* binding */ kindsInWords),
/* harmony export */   Ct: () => (/* binding */ citationInWords),
/* harmony export */   D: () => (/* binding */ addSubject),
/* harmony export */   Dt: () => (/* binding */ expiryInWords),
/* harmony export */   E: () => (/* binding */ foldHeading),
/* harmony export */   Et: () => (/* binding */ demonstrationsInWords),
/* harmony export */   F: () => (/* binding */ asAddress),
/* harmony export */   Ft: () => (/* binding */ visibleLine),
/* harmony export */   G: () => (/* binding */ valuesAt$1),
/* harmony export */   Gt: () => (/* binding */ readQuantity),
/* harmony export */   H: () => (/* binding */ readFields$1),
/* harmony export */   Ht: () => (/* binding */ linesFor),
/* harmony export */   I: () => (/* binding */ asDay),
/* harmony export */   It: () => (/* binding */ isDay),
/* harmony export */   J: () => (/* binding */ proseOf),
/* harmony export */   Jt: () => (/* binding */ acceleratorsNamed),
/* harmony export */   K: () => (/* binding */ contentOf),
/* harmony export */   Kt: () => (/* binding */ NOTIONS),
/* harmony export */   L: () => (/* binding */ asNumber),
/* harmony export */   Lt: () => (/* binding */ plusDays),
/* harmony export */   M: () => (/* binding */ unreadable),
/* harmony export */   Mt: () => (/* binding */ reuseInWords),
/* harmony export */   N: () => (/* binding */ parseMarkdown),
/* harmony export */   Nt: () => (/* binding */ cutPoints),
/* harmony export */   O: () => (/* binding */ finish$1),
/* harmony export */   Ot: () => (/* binding */ jurisdictionTag),
/* harmony export */   P: () => (/* binding */ findFrontMatter),
/* harmony export */   Pt: () => (/* binding */ visible),
/* harmony export */   Q: () => (/* binding */ addFact$1),
/* harmony export */   Qt: () => (/* binding */ typeOf),
/* harmony export */   R: () => (/* binding */ asOneOf),
/* harmony export */   Rt: () => (/* binding */ showValue),
/* harmony export */   S: () => (/* binding */ PIPELINE_TAGS),
/* harmony export */   St: () => (/* binding */ certaintyInWords),
/* harmony export */   T: () => (/* binding */ readWritten),
/* harmony export */   Tt: () => (/* binding */ dateInWords),
/* harmony export */   U: () => (/* binding */ spanOf),
/* harmony export */   Ut: () => (/* binding */ assess$1),
/* harmony export */   V: () => (/* binding */ numberIn),
/* harmony export */   Vt: () => (/* binding */ computeLines),
/* harmony export */   W: () => (/* binding */ textAt),
/* harmony export */   Wt: () => (/* binding */ checkConsistency),
/* harmony export */   X: () => (/* binding */ hasBlank),
/* harmony export */   Xt: () => (/* binding */ parsePath),
/* harmony export */   Y: () => (/* binding */ absenceOf$1),
/* harmony export */   Yt: () => (/* binding */ formatPath),
/* harmony export */   Z: () => (/* binding */ hasLetter),
/* harmony export */   Zt: () => (/* binding */ typeBelow),
/* harmony export */   _: () => (/* binding */ dutyCalendar),
/* harmony export */   _t: () => (/* binding */ FORCE_WORDS),
/* harmony export */   a: () => (/* binding */ arrange),
/* harmony export */   at: () => (/* binding */ entryOf),
/* harmony export */   b: () => (/* binding */ dayWritten),
/* harmony export */   bt: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   c: () => (/* binding */ upcomingRows),
/* harmony export */   ct: () => (/* binding */ spanRange),
/* harmony export */   d: () => (/* binding */ judge),
/* harmony export */   dt: () => (/* binding */ LOCAL_CAPACITY),
/* harmony export */   en: () => (/* binding */ RECOMPUTATION$1),
/* harmony export */   et: () => (/* binding */ addProblem),
/* harmony export */   f: () => (/* binding */ STRICTEST_FIRST),
/* harmony export */   ft: () => (/* binding */ placeToDeclare),
/* harmony export */   g: () => (/* binding */ FactIndex),
/* harmony export */   gt: () => (/* binding */ DISPOSITION_WORDS),
/* harmony export */   h: () => (/* binding */ BINDINGS),
/* harmony export */   ht: () => (/* binding */ CONCLUSION_WORDS),
/* harmony export */   i: () => (/* binding */ wordsByAsker),
/* harmony export */   it: () => (/* binding */ parseJson),
/* harmony export */   j: () => (/* binding */ slug),
/* harmony export */   jt: () => (/* binding */ plural),
/* harmony export */   k: () => (/* binding */ startDraft),
/* harmony export */   kt: () => (/* binding */ listed),
/* harmony export */   l: () => (/* binding */ wouldBlock),
/* harmony export */   lt: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   m: () => (/* binding */ BEFORE),
/* harmony export */   mt: () => (/* binding */ painter),
/* harmony export */   n: () => (/* binding */ headline),
/* harmony export */   nn: () => (/* binding */ isClosed),
/* harmony export */   nt: () => (/* binding */ meantInstead),
/* harmony export */   o: () => (/* binding */ fateOf),
/* harmony export */   ot: () => (/* binding */ positionText),
/* harmony export */   p: () => (/* binding */ FUNCTIONS),
/* harmony export */   pt: () => (/* binding */ indexAssessment),
/* harmony export */   q: () => (/* binding */ linesUnder),
/* harmony export */   qt: () => (/* binding */ estimateTraining),
/* harmony export */   r: () => (/* binding */ groupByCause),
/* harmony export */   rn: () => (/* binding */ isInterval),
/* harmony export */   rt: () => (/* binding */ parseYaml),
/* harmony export */   s: () => (/* binding */ firstQuestions),
/* harmony export */   st: () => (/* binding */ rangeOfLines),
/* harmony export */   t: (function () { return ((/* binding */ gate_commands_exports)); }),
/* harmony export */   tn: () => (/* binding */ planOf),
/* harmony export */   tt: () => (/* binding */ quote),
/* harmony export */   u: () => (/* binding */ readYaml),
/* harmony export */   ut: () => (/* binding */ DECLARATIONS),
/* harmony export */   v: () => (/* binding */ findLinks),
/* harmony export */   vt: () => (/* binding */ PROBLEM_WORDS),
/* harmony export */   w: () => (/* binding */ licenceNamed),
/* harmony export */   wt: () => (/* binding */ computeInWords),
/* harmony export */   x: () => (/* binding */ kindOfMetadata),
/* harmony export */   xt: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   y: () => (/* binding */ addMetrics),
/* harmony export */   yt: () => (/* binding */ REASON_WORDS),
/* harmony export */   z: () => (/* binding */ asSha256),
/* harmony export */   zt: () => (/* binding */ COMPUTE_TABLES)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2869);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8815);
/* harmony import */ var _policy_configuration_validator_gen_cjs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1117);








// .build/facts/fact.js
const SUBJECT_KINDS = [
	"org",
	"system",
	"model",
	"dataset",
	"repository"
];
const HOW = [
	"declared",
	"structured",
	"labelled",
	"prose",
	"derived"
];


// .build/compute/interval.js
const ZERO = {
	low: 0,
	high: 0
};
const OPEN = {
	low: 0,
	high: Number.POSITIVE_INFINITY
};








function hull$1(first, ...others) {
	return others.reduce((a, b) => ({
		low: Math.min(a.low, b.low),
		high: Math.max(a.high, b.high)
	}), first);
}

function factorBetween(a, b) {
	if (meets(a, b)) return 1;
	const [lower, upper] = a.high < b.low ? [a, b] : [b, a];
	return lower.high === 0 ? Number.POSITIVE_INFINITY : upper.low / lower.high;
}




const STEP = 2 ** -52;


// .build/compute/training-inputs.js
const PHASE_KINDS = [
	"pretrain",
	"continue",
	"sft",
	"rl",
	"distill",
	"synthetic-generation",
	"reward-model",
	"evaluation",
	"discarded",
	"merge-parent"
];
const ARCHITECTURES = [
	"dense",
	"mixture-of-experts",
	"encoder-decoder",
	"state-space",
	"vision-transformer",
	"measured",
	"diffusion"
];
const PHASE_QUANTITIES = [
	"training_flop",
	"parameters",
	"parameters_total",
	"parameters_encoder",
	"parameters_decoder",
	"trained_parameters",
	"teacher_parameters",
	"reference_parameters",
	"reward_parameters",
	"tokens",
	"unique_tokens",
	"tokens_encoder",
	"tokens_decoder",
	"rollout_tokens",
	"epochs",
	"samples",
	"patches",
	"forward_flop",
	"forward_macs",
	"frozen_forward_flop",
	"layers",
	"width",
	"sequence_length"
];
const RUN_QUANTITIES = [
	"count",
	"wall_hours",
	"wall_days",
	"accelerator_hours",
	"peak_tflops",
	"utilisation"
];
const FIGURE_PATHS = {
	direct: "training.direct_flop",
	cumulative: "training.cumulative_flop",
	planned: "training.planned_cumulative_flop",
	modification: "modification.training_flop",
	base: "base.training_flop"
};

// .build/compute/plan-from-facts.js
const RECOMPUTATION$1 = "recomputation";
const PHASES = "training.phases";
const RUNS = "training.runs";
const WHOLE = "training";


const BESIDE$1 = /^training\.(?:assumptions|energy_kwh|emissions_gco2eq|config_digest|commercial|locations|method)$/;





function stringAt(facts, path) {
	const value = facts.get(path)?.[0]?.value;
	return typeof value === "string" ? value : null;
}
function wordAt(facts, path, words) {
	const value = stringAt(facts, path);
	return words.find((word) => word === value) ?? null;
}

function phaseOf(facts, id) {
	const path = `${PHASES}[${id}]`;
	return {
		id,
		path,
		kind: wordAt(facts, `${path}.kind`, PHASE_KINDS) ?? "continue",
		architecture: wordAt(facts, `${path}.architecture`, ARCHITECTURES),
		updates: wordAt(facts, `${path}.updates`, [
			"all",
			"adapter",
			"head"
		]),
		attention: wordAt(facts, `${path}.attention`, ["full", "causal"]),
		latentsCached: booleanAt(facts, `${path}.latents_cached`),
		publicOutput: booleanAt(facts, `${path}.public_output`),
		quantities: quantitiesAt(facts, path, PHASE_QUANTITIES)
	};
}

const PRECISIONS = [
	"fp32",
	"tf32",
	"fp16",
	"bf16",
	"fp8",
	"fp4"
];
function runOf$1(facts, id) {
	const path = `${RUNS}[${id}]`;
	return {
		id,
		path,
		phase: stringAt(facts, `${path}.phase`),
		accelerator: stringAt(facts, `${path}.accelerator`),
		precision: wordAt(facts, `${path}.precision`, PRECISIONS),
		counting: wordAt(facts, `${path}.counting`, [
			"units",
			"cores",
			"dies",
			"boards"
		]),
		utilisationKind: wordAt(facts, `${path}.utilisation_kind`, [
			"mfu",
			"hfu",
			"sm-activity",
			"driver-counter"
		]),
		checkpointing: wordAt(facts, `${path}.checkpointing`, [
			"none",
			"selective",
			"full"
		]),
		quantities: quantitiesAt(facts, path, RUN_QUANTITIES)
	};
}
// .build/facts/vocabulary.gen.js
const VOCABULARY = JSON.parse("{\"org\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"record\",\"fields\":{\"name\":{\"absence\":\"lacking\",\"description\":\"Legal name of the organisation.\",\"kind\":\"string\"},\"contact\":{\"absence\":\"lacking\",\"description\":\"Where to reach those responsible.\",\"kind\":\"string\"},\"kinds\":{\"absence\":\"unknown\",\"description\":\"What kind of organisation it is; empty when none of them.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"central-government\",\"local-government\",\"public-law-body\",\"private-public-service\",\"law-enforcement\",\"health-service\",\"employer\",\"employment-agency\",\"financial-institution\",\"research-institution\",\"recruitment-information-provider\",\"internal-model-approval\"]}},\"established\":{\"absence\":\"unknown\",\"description\":\"Where it is established.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"eu\",\"uk\",\"sg\",\"jp\",\"elsewhere\"]}},\"size_class\":{\"absence\":\"unknown\",\"description\":\"Size class in the sense of Union law.\",\"kind\":\"enum\",\"values\":[\"sme\",\"small-mid-cap\",\"other\"]},\"headcount\":{\"absence\":\"unknown\",\"description\":\"Number of employees.\",\"kind\":\"number\",\"unit\":\"employees\"},\"representatives\":{\"absence\":\"lacking\",\"description\":\"Representatives by market.\",\"kind\":\"record\",\"fields\":{\"eu\":{\"absence\":\"lacking\",\"description\":\"Somebody established in a market who is mandated to act for the organisation there.\",\"kind\":\"record\",\"fields\":{\"name\":{\"absence\":\"lacking\",\"description\":\"Name of the representative.\",\"kind\":\"string\"},\"address\":{\"absence\":\"lacking\",\"description\":\"Postal address.\",\"kind\":\"string\"},\"contact\":{\"absence\":\"lacking\",\"description\":\"How to reach it.\",\"kind\":\"string\"},\"mandated_on\":{\"absence\":\"lacking\",\"description\":\"Day of the written mandate.\",\"kind\":\"date\"}},\"evidence\":[\"name\"]},\"uk\":{\"absence\":\"lacking\",\"description\":\"Somebody established in a market who is mandated to act for the organisation there.\",\"kind\":\"record\",\"fields\":{\"name\":{\"absence\":\"lacking\",\"description\":\"Name of the representative.\",\"kind\":\"string\"},\"address\":{\"absence\":\"lacking\",\"description\":\"Postal address.\",\"kind\":\"string\"},\"contact\":{\"absence\":\"lacking\",\"description\":\"How to reach it.\",\"kind\":\"string\"},\"mandated_on\":{\"absence\":\"lacking\",\"description\":\"Day of the written mandate.\",\"kind\":\"date\"}},\"evidence\":[\"name\"]},\"sg\":{\"absence\":\"lacking\",\"description\":\"Somebody established in a market who is mandated to act for the organisation there.\",\"kind\":\"record\",\"fields\":{\"name\":{\"absence\":\"lacking\",\"description\":\"Name of the representative.\",\"kind\":\"string\"},\"address\":{\"absence\":\"lacking\",\"description\":\"Postal address.\",\"kind\":\"string\"},\"contact\":{\"absence\":\"lacking\",\"description\":\"How to reach it.\",\"kind\":\"string\"},\"mandated_on\":{\"absence\":\"lacking\",\"description\":\"Day of the written mandate.\",\"kind\":\"date\"}},\"evidence\":[\"name\"]},\"jp\":{\"absence\":\"lacking\",\"description\":\"Somebody established in a market who is mandated to act for the organisation there.\",\"kind\":\"record\",\"fields\":{\"name\":{\"absence\":\"lacking\",\"description\":\"Name of the representative.\",\"kind\":\"string\"},\"address\":{\"absence\":\"lacking\",\"description\":\"Postal address.\",\"kind\":\"string\"},\"contact\":{\"absence\":\"lacking\",\"description\":\"How to reach it.\",\"kind\":\"string\"},\"mandated_on\":{\"absence\":\"lacking\",\"description\":\"Day of the written mandate.\",\"kind\":\"date\"}},\"evidence\":[\"name\"]}}},\"privacy_contact\":{\"absence\":\"lacking\",\"description\":\"Where to reach those responsible for data protection.\",\"kind\":\"string\"},\"incident_contact\":{\"absence\":\"lacking\",\"description\":\"Where incidents and breaches are reported.\",\"kind\":\"string\"},\"vulnerability_contact\":{\"absence\":\"lacking\",\"description\":\"Where vulnerabilities are reported.\",\"kind\":\"string\"},\"ip_contact\":{\"absence\":\"lacking\",\"description\":\"Where rights holders and users ask about intellectual property.\",\"kind\":\"string\"},\"framework_confirmed_on\":{\"absence\":\"lacking\",\"description\":\"Day on which the safety framework was confirmed.\",\"kind\":\"date\"},\"quality_management\":{\"absence\":\"lacking\",\"description\":\"Aspects covered by the quality management system.\",\"kind\":\"record\",\"fields\":{\"aspects\":{\"absence\":\"unknown\",\"description\":\"Aspects that it covers.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"regulatory-strategy\",\"design-control\",\"development-control\",\"testing\",\"technical-specifications\",\"data-management\",\"risk-management\",\"post-market-monitoring\",\"incident-reporting\",\"communication\",\"record-keeping\",\"resources\",\"accountability\"]}},\"simplified\":{\"absence\":\"lacking\",\"description\":\"Elements that a small firm simplifies.\",\"kind\":\"text\"}}},\"hiroshima\":{\"absence\":\"lacking\",\"description\":\"Report and actions under the Hiroshima process.\",\"kind\":\"record\",\"fields\":{\"report\":{\"absence\":\"lacking\",\"description\":\"Report as published.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"actions\":{\"absence\":\"lacking\",\"description\":\"Evidence by action of the code of conduct.\",\"kind\":\"map\",\"keys\":[\"risk-management\",\"post-deployment\",\"public-reporting\",\"information-sharing\",\"governance\",\"security\",\"provenance\",\"research\",\"global-challenges\",\"standards\",\"data-and-ip\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}}},\"jp\":{\"absence\":\"lacking\",\"description\":\"Facts that only Japan knows.\",\"kind\":\"record\",\"fields\":{\"government_contact\":{\"absence\":\"lacking\",\"description\":\"Unit or person who answers authorities.\",\"kind\":\"string\"},\"ip_code_filed_on\":{\"absence\":\"lacking\",\"description\":\"Day on which acceptance of the principle code was filed.\",\"kind\":\"date\"}}},\"records\":{\"absence\":\"lacking\",\"description\":\"Documents that the organisation keeps for all its systems.\",\"kind\":\"map\",\"keys\":[\"ai-policy\",\"quality-management-system\",\"management-system-certificate\",\"risk-policy\",\"privacy-policy\",\"records-of-processing\",\"breach-process\",\"incident-process\",\"rights-procedure\",\"security-policy\",\"supplier-policy\",\"acceptable-use-policy\",\"training-material\",\"safety-framework\",\"system-inventory\",\"data-protection-policy\",\"ip-inquiry-process\",\"terms-of-service\",\"quality-management-mapping\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}},\"sg\":{\"absence\":\"unknown\",\"description\":\"Facts that only Singapore law knows.\",\"kind\":\"record\",\"fields\":{\"public_agency\":{\"absence\":\"unknown\",\"description\":\"It is a public agency in the sense of the Personal Data Protection Act.\",\"kind\":\"boolean\"}}},\"commitments\":{\"absence\":\"no\",\"description\":\"Voluntary schemes and codes the organisation has committed to.\",\"kind\":\"list\",\"of\":{\"absence\":\"no\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"gpai-code-transparency\",\"gpai-code-copyright\",\"gpai-code-safety\",\"aigc-code-provider\",\"aigc-code-deployer\",\"ai-verify\",\"hiroshima-reporting\",\"mlqm\",\"ip-principle-code\",\"generative-ai-quality\"]}},\"literacy_measures\":{\"absence\":\"lacking\",\"description\":\"Measures that support AI literacy of staff and others who operate the systems.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}},\"system\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"record\",\"fields\":{\"name\":{\"absence\":\"lacking\",\"description\":\"Name of the system.\",\"kind\":\"string\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version judged.\",\"kind\":\"string\"},\"version_date\":{\"absence\":\"lacking\",\"description\":\"Day of that version.\",\"kind\":\"date\"},\"intended_purpose\":{\"absence\":\"unknown\",\"description\":\"What the system is meant to do, for whom, in which conditions.\",\"kind\":\"text\"},\"uses\":{\"absence\":\"unknown\",\"description\":\"What it is used for.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"What the system is used for, at the finest grain any regime needs.\",\"kind\":\"enum\",\"values\":[\"recruitment\",\"job-advertising\",\"worker-management\",\"task-allocation\",\"education-access\",\"education-assessment\",\"education-level\",\"exam-proctoring\",\"education-support\",\"credit-scoring\",\"fraud-detection\",\"life-insurance-pricing\",\"health-insurance-pricing\",\"other-insurance-pricing\",\"retail-finance\",\"prudential-modelling\",\"payments\",\"pensions\",\"public-benefits\",\"emergency-dispatch\",\"emergency-triage\",\"medical-diagnosis\",\"medical-treatment\",\"clinical-documentation\",\"healthcare\",\"health-research\",\"remote-biometric-identification\",\"biometric-verification\",\"biometric-categorisation\",\"emotion-recognition\",\"critical-digital-infrastructure\",\"road-traffic\",\"water-supply\",\"gas-supply\",\"heating-supply\",\"electricity-supply\",\"nuclear\",\"rail\",\"aviation\",\"automated-driving\",\"workplace-safety\",\"law-enforcement-victim-risk\",\"law-enforcement-polygraph\",\"law-enforcement-evidence\",\"law-enforcement-reoffending\",\"law-enforcement-profiling\",\"law-enforcement-other\",\"migration-polygraph\",\"migration-risk\",\"migration-applications\",\"migration-identification\",\"justice\",\"dispute-resolution\",\"elections\",\"legal-services\",\"online-platform\",\"search-engine\",\"consumer-service\",\"dynamic-pricing\",\"advertising\",\"gambling\",\"housing\",\"public-service\",\"defence\",\"customer-support\",\"content-generation\",\"software-development\",\"research\",\"other\"]}},\"phase\":{\"absence\":\"unknown\",\"description\":\"Where it stands in its life.\",\"kind\":\"enum\",\"values\":[\"research\",\"pre-deployment\",\"pilot\",\"production\",\"retired\"]},\"kinds\":{\"absence\":\"unknown\",\"description\":\"What kind of system it is.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"What kind of artefact it is. `rules-only` infers nothing; humans wrote its rules.\",\"kind\":\"enum\",\"values\":[\"supervised\",\"unsupervised\",\"reinforcement\",\"language-model\",\"generative\",\"multimodal\",\"retrieval-augmented\",\"agent\",\"physical\",\"chatbot\",\"rules-only\"]}},\"outputs\":{\"absence\":\"unknown\",\"description\":\"What it can generate or return.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"What it can generate or return. `text` includes source code; `prediction` is a score, class or ranking.\",\"kind\":\"enum\",\"values\":[\"prediction\",\"text\",\"speech\",\"audio\",\"image\",\"video\",\"three-d\",\"action\"]}},\"activities\":{\"absence\":\"unknown\",\"description\":\"What the organisation does with the system.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"What the organisation does with this subject; roles belong to the subject, not to the firm.\",\"kind\":\"enum\",\"values\":[\"develops\",\"offers\",\"integrates\",\"modifies\",\"uses\",\"imports\",\"distributes\",\"represents\",\"supplies-data\"]}},\"markets\":{\"absence\":\"unknown\",\"description\":\"Where it is offered or used.\",\"kind\":\"record\",\"fields\":{\"eu\":{\"absence\":\"unknown\",\"description\":\"One market.\",\"kind\":\"record\",\"fields\":{\"offered\":{\"absence\":\"unknown\",\"description\":\"Placed on this market, put into service there, or offered to persons there, paid or free.\",\"kind\":\"boolean\"},\"output_used\":{\"absence\":\"unknown\",\"description\":\"Its output is used in this market although it is not offered there.\",\"kind\":\"boolean\"},\"first_placed_on\":{\"absence\":\"unknown\",\"description\":\"Day of first supply on this market.\",\"kind\":\"date\"},\"in_service_on\":{\"absence\":\"unknown\",\"description\":\"Day it was first put into service in this market.\",\"kind\":\"date\"}}},\"uk\":{\"absence\":\"unknown\",\"description\":\"One market.\",\"kind\":\"record\",\"fields\":{\"offered\":{\"absence\":\"unknown\",\"description\":\"Placed on this market, put into service there, or offered to persons there, paid or free.\",\"kind\":\"boolean\"},\"output_used\":{\"absence\":\"unknown\",\"description\":\"Its output is used in this market although it is not offered there.\",\"kind\":\"boolean\"},\"first_placed_on\":{\"absence\":\"unknown\",\"description\":\"Day of first supply on this market.\",\"kind\":\"date\"},\"in_service_on\":{\"absence\":\"unknown\",\"description\":\"Day it was first put into service in this market.\",\"kind\":\"date\"}}},\"sg\":{\"absence\":\"unknown\",\"description\":\"One market.\",\"kind\":\"record\",\"fields\":{\"offered\":{\"absence\":\"unknown\",\"description\":\"Placed on this market, put into service there, or offered to persons there, paid or free.\",\"kind\":\"boolean\"},\"output_used\":{\"absence\":\"unknown\",\"description\":\"Its output is used in this market although it is not offered there.\",\"kind\":\"boolean\"},\"first_placed_on\":{\"absence\":\"unknown\",\"description\":\"Day of first supply on this market.\",\"kind\":\"date\"},\"in_service_on\":{\"absence\":\"unknown\",\"description\":\"Day it was first put into service in this market.\",\"kind\":\"date\"}}},\"jp\":{\"absence\":\"unknown\",\"description\":\"One market.\",\"kind\":\"record\",\"fields\":{\"offered\":{\"absence\":\"unknown\",\"description\":\"Placed on this market, put into service there, or offered to persons there, paid or free.\",\"kind\":\"boolean\"},\"output_used\":{\"absence\":\"unknown\",\"description\":\"Its output is used in this market although it is not offered there.\",\"kind\":\"boolean\"},\"first_placed_on\":{\"absence\":\"unknown\",\"description\":\"Day of first supply on this market.\",\"kind\":\"date\"},\"in_service_on\":{\"absence\":\"unknown\",\"description\":\"Day it was first put into service in this market.\",\"kind\":\"date\"}}}}},\"exclusions\":{\"absence\":\"no\",\"description\":\"Scope exclusions that are claimed.\",\"kind\":\"records\",\"fields\":{\"id\":{\"absence\":\"no\",\"description\":\"Which exclusion is claimed.\",\"kind\":\"enum\",\"values\":[\"military-defence-security\",\"sole-scientific-research\",\"pre-market-research\",\"personal-use\",\"international-cooperation\",\"state-secret\"]},\"reason\":{\"absence\":\"lacking\",\"description\":\"Why it holds.\",\"kind\":\"text\"}}},\"models\":{\"absence\":\"unknown\",\"description\":\"Ids of the models that the system is built on.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"string\"},\"link\":\"model\"},\"datasets\":{\"absence\":\"unknown\",\"description\":\"Ids of datasets that the system uses itself (retrieval, live input); those of its models are added.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"string\"},\"link\":\"dataset\"},\"depicts_real_persons\":{\"absence\":\"unknown\",\"description\":\"It can output realistic depictions of real persons.\",\"kind\":\"boolean\"},\"continues_learning\":{\"absence\":\"unknown\",\"description\":\"It goes on learning after deployment.\",\"kind\":\"boolean\"},\"changed_significantly_on\":{\"absence\":\"no\",\"description\":\"Day of the latest significant change of its design.\",\"kind\":\"date\"},\"product_regimes\":{\"absence\":\"unknown\",\"description\":\"Product laws that it falls under; empty when none.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"medical-device\",\"in-vitro-diagnostic\",\"machinery\",\"toy\",\"lift\",\"radio-equipment\",\"pressure-equipment\",\"vehicle\",\"aviation\",\"marine\",\"rail\",\"personal-protective-equipment\",\"gas-appliance\",\"recreational-craft\",\"cableway\",\"explosive-atmospheres\"]}},\"safety_component\":{\"absence\":\"unknown\",\"description\":\"It is, or is a safety component of, a product under one of those laws.\",\"kind\":\"boolean\"},\"third_party_assessment\":{\"absence\":\"unknown\",\"description\":\"That law asks for a third-party conformity assessment.\",\"kind\":\"boolean\"},\"procured_by_government\":{\"absence\":\"unknown\",\"description\":\"It is intended for, or bought by, public authorities.\",\"kind\":\"boolean\"},\"decision\":{\"absence\":\"unknown\",\"description\":\"Decisions that it takes or supports.\",\"kind\":\"record\",\"fields\":{\"about_people\":{\"absence\":\"unknown\",\"description\":\"It evaluates information about persons and leads to an outcome for them.\",\"kind\":\"boolean\"},\"significant\":{\"absence\":\"unknown\",\"description\":\"The outcome has legal or similarly significant effects.\",\"kind\":\"boolean\"},\"profiling\":{\"absence\":\"unknown\",\"description\":\"It profiles natural persons.\",\"kind\":\"boolean\"},\"human_involvement\":{\"absence\":\"unknown\",\"description\":\"Human part before the effect. Only `meaningful` (able, trained and entitled to decide otherwise, in every case) takes a decision out of automated decision-making.\",\"kind\":\"enum\",\"values\":[\"none\",\"token\",\"supervisory\",\"meaningful\"]},\"logic_summary\":{\"absence\":\"lacking\",\"description\":\"Plain summary of the logic involved.\",\"kind\":\"text\"},\"consequences\":{\"absence\":\"lacking\",\"description\":\"Significance and envisaged consequences for the person.\",\"kind\":\"text\"}}},\"interacts_with_persons\":{\"absence\":\"unknown\",\"description\":\"Natural persons interact with it directly.\",\"kind\":\"boolean\"},\"obviously_ai\":{\"absence\":\"no\",\"description\":\"It is claimed that anybody interacting sees it is AI.\",\"kind\":\"boolean\"},\"biometrics\":{\"absence\":\"unknown\",\"description\":\"Biometric functions; empty when none.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"identification\",\"verification\",\"categorisation\",\"emotion\"]}},\"affected_groups\":{\"absence\":\"unknown\",\"description\":\"Whom its output concerns.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"adults\",\"children\",\"vulnerable\",\"workers\",\"job-seekers\",\"patients\",\"students\",\"consumers\"]}},\"nations\":{\"absence\":\"unknown\",\"description\":\"Parts of the United Kingdom in which it is used.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"england\",\"wales\",\"scotland\",\"northern-ireland\"]}},\"vendors\":{\"absence\":\"no\",\"description\":\"Suppliers whose services or models the system calls.\",\"kind\":\"records\",\"fields\":{\"id\":{\"absence\":\"no\",\"description\":\"Short name of the supplier.\",\"kind\":\"string\"},\"trains_on_inputs\":{\"absence\":\"unknown\",\"description\":\"The supplier trains on what is sent to it.\",\"kind\":\"boolean\"},\"agreement\":{\"absence\":\"lacking\",\"description\":\"Written agreement.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"receives_personal_data\":{\"absence\":\"unknown\",\"description\":\"Personal data is sent to the supplier.\",\"kind\":\"boolean\"},\"retention\":{\"absence\":\"lacking\",\"description\":\"How long the supplier keeps what is sent to it.\",\"kind\":\"string\"},\"residency\":{\"absence\":\"lacking\",\"description\":\"Where the supplier keeps it.\",\"kind\":\"string\"},\"incident_terms\":{\"absence\":\"lacking\",\"description\":\"How the supplier tells of incidents.\",\"kind\":\"text\"},\"own_test\":{\"absence\":\"lacking\",\"description\":\"Own test of what the supplier claims.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}},\"screening\":{\"absence\":\"unknown\",\"description\":\"Screening against prohibited practices. `true` means the practice is present.\",\"kind\":\"record\",\"fields\":{\"practices\":{\"absence\":\"unknown\",\"description\":\"One answer for each practice.\",\"kind\":\"map\",\"keys\":[\"manipulation\",\"exploiting-vulnerability\",\"intimate-imagery\",\"child-sexual-abuse-material\",\"social-scoring\",\"crime-profiling\",\"face-scraping\",\"emotion-work-education\",\"biometric-sensitive-categorisation\",\"realtime-biometric-identification\"],\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"boolean\"}},\"reviewed_on\":{\"absence\":\"lacking\",\"description\":\"Day of the screening.\",\"kind\":\"date\"},\"reviewer\":{\"absence\":\"lacking\",\"description\":\"Who screened.\",\"kind\":\"string\"}}},\"classification_reason\":{\"absence\":\"lacking\",\"description\":\"Why it is, or is not, high-risk.\",\"kind\":\"text\"},\"derogation\":{\"absence\":\"unknown\",\"description\":\"Claim that a listed use is not high-risk.\",\"kind\":\"record\",\"fields\":{\"grounds\":{\"absence\":\"no\",\"description\":\"Grounds that are claimed.\",\"kind\":\"list\",\"of\":{\"absence\":\"no\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"narrow-procedural\",\"improves-human-result\",\"pattern-detection\",\"preparatory\"]}},\"assessment\":{\"absence\":\"lacking\",\"description\":\"The documented assessment behind the claim.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}},\"risk_management\":{\"absence\":\"lacking\",\"description\":\"Risk management system.\",\"kind\":\"record\",\"fields\":{\"register\":{\"absence\":\"lacking\",\"description\":\"Risk register: hazard, foreseeable misuse, estimate, measure, residual risk.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"residual_risk_accepted_by\":{\"absence\":\"lacking\",\"description\":\"Who accepted the residual risk.\",\"kind\":\"string\"},\"thresholds_set_on\":{\"absence\":\"lacking\",\"description\":\"Day on which test thresholds were fixed.\",\"kind\":\"date\"},\"tested_on\":{\"absence\":\"lacking\",\"description\":\"Day of the tests against those thresholds.\",\"kind\":\"date\"},\"vulnerable_groups\":{\"absence\":\"lacking\",\"description\":\"How persons under 18 and other vulnerable groups were considered.\",\"kind\":\"text\"}}},\"documentation\":{\"absence\":\"lacking\",\"description\":\"Technical documentation by heading.\",\"kind\":\"map\",\"keys\":[\"general-description\",\"development\",\"monitoring-and-control\",\"metrics-suitability\",\"risk-management\",\"lifecycle-changes\",\"standards-applied\",\"declaration-of-conformity\",\"post-market-plan\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}},\"instructions\":{\"absence\":\"lacking\",\"description\":\"Instructions for use by item.\",\"kind\":\"map\",\"keys\":[\"provider-identity\",\"purpose\",\"accuracy-levels\",\"risk-circumstances\",\"explainability\",\"group-performance\",\"input-specification\",\"output-interpretation\",\"predetermined-changes\",\"oversight\",\"resources-maintenance\",\"log-handling\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}},\"logging\":{\"absence\":\"lacking\",\"description\":\"Automatic event logs.\",\"kind\":\"record\",\"fields\":{\"events\":{\"absence\":\"lacking\",\"description\":\"What is recorded.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"risk-situations\",\"post-market-monitoring\",\"operation-monitoring\",\"use-period\",\"reference-database\",\"matched-input\",\"verifier-identity\"]}},\"retention_days\":{\"absence\":\"unknown\",\"description\":\"Days for which logs are kept.\",\"kind\":\"number\",\"unit\":\"days\"},\"shorter_retention_law\":{\"absence\":\"no\",\"description\":\"Law relied on for keeping them for a shorter time.\",\"kind\":\"string\"}}},\"oversight\":{\"absence\":\"lacking\",\"description\":\"Human oversight.\",\"kind\":\"record\",\"fields\":{\"understands_limits\":{\"absence\":\"lacking\",\"description\":\"How overseers learn capacities and limits.\",\"kind\":\"text\"},\"automation_bias\":{\"absence\":\"lacking\",\"description\":\"How over-reliance is countered.\",\"kind\":\"text\"},\"interpretation\":{\"absence\":\"lacking\",\"description\":\"How overseers interpret the output correctly.\",\"kind\":\"text\"},\"override\":{\"absence\":\"lacking\",\"description\":\"How a person disregards or reverses an output.\",\"kind\":\"text\"},\"stop\":{\"absence\":\"lacking\",\"description\":\"How a person stops the system.\",\"kind\":\"text\"},\"two_person_verification\":{\"absence\":\"unknown\",\"description\":\"Two competent persons verify an identification.\",\"kind\":\"boolean\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Role that oversees.\",\"kind\":\"string\"},\"timing\":{\"absence\":\"unknown\",\"description\":\"When the human review takes place.\",\"kind\":\"enum\",\"values\":[\"before-effect\",\"after-effect\"]},\"coverage\":{\"absence\":\"unknown\",\"description\":\"Which decisions are reviewed.\",\"kind\":\"enum\",\"values\":[\"all\",\"sample\"]},\"authority\":{\"absence\":\"lacking\",\"description\":\"What the reviewer may change.\",\"kind\":\"text\"},\"training\":{\"absence\":\"lacking\",\"description\":\"Training of the reviewers.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"data_access\":{\"absence\":\"lacking\",\"description\":\"What the reviewer sees.\",\"kind\":\"text\"},\"log\":{\"absence\":\"lacking\",\"description\":\"Record of the reviews.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}},\"performance\":{\"absence\":\"lacking\",\"description\":\"Declared accuracy and robustness.\",\"kind\":\"record\",\"fields\":{\"metrics\":{\"absence\":\"lacking\",\"description\":\"Declared metrics of the system.\",\"kind\":\"records\",\"fields\":{\"id\":{\"absence\":\"lacking\",\"description\":\"Name of the metric.\",\"kind\":\"string\"},\"task\":{\"absence\":\"lacking\",\"description\":\"Task it was measured on.\",\"kind\":\"string\"},\"dataset\":{\"absence\":\"lacking\",\"description\":\"Test set it was measured on.\",\"kind\":\"string\"},\"value\":{\"absence\":\"lacking\",\"description\":\"Result in the metric's own scale.\",\"kind\":\"number\"},\"group\":{\"absence\":\"lacking\",\"description\":\"Subgroup that the result is for.\",\"kind\":\"string\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day of measurement.\",\"kind\":\"date\"}}},\"report\":{\"absence\":\"lacking\",\"description\":\"Test report behind the metrics.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"drift_plan\":{\"absence\":\"lacking\",\"description\":\"How loss of accuracy is noticed in use.\",\"kind\":\"text\"},\"robustness\":{\"absence\":\"lacking\",\"description\":\"Robustness tests.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"feedback_loops\":{\"absence\":\"lacking\",\"description\":\"How feedback loops are countered in a system that goes on learning.\",\"kind\":\"text\"}}},\"fairness\":{\"absence\":\"lacking\",\"description\":\"Tests of equal treatment.\",\"kind\":\"record\",\"fields\":{\"report\":{\"absence\":\"lacking\",\"description\":\"Report with results by group.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"tested_attributes\":{\"absence\":\"lacking\",\"description\":\"Attributes with results by group.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"Attributes of persons that at least one regime protects.\",\"kind\":\"enum\",\"values\":[\"age\",\"disability\",\"gender-reassignment\",\"marital-status\",\"pregnancy\",\"race\",\"nationality\",\"religion-belief\",\"sex\",\"sexual-orientation\",\"caregiving\",\"language\",\"mental-health\",\"birthplace\",\"family-origin\",\"political-opinion\",\"union-membership\"]}},\"untested_attributes\":{\"absence\":\"lacking\",\"description\":\"Attributes that could not be tested.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"Attributes of persons that at least one regime protects.\",\"kind\":\"enum\",\"values\":[\"age\",\"disability\",\"gender-reassignment\",\"marital-status\",\"pregnancy\",\"race\",\"nationality\",\"religion-belief\",\"sex\",\"sexual-orientation\",\"caregiving\",\"language\",\"mental-health\",\"birthplace\",\"family-origin\",\"political-opinion\",\"union-membership\"]}},\"untested\":{\"absence\":\"lacking\",\"description\":\"Why attributes could not be tested.\",\"kind\":\"text\"},\"proxies_reviewed\":{\"absence\":\"lacking\",\"description\":\"How proxy variables were reviewed.\",\"kind\":\"text\"},\"justification\":{\"absence\":\"lacking\",\"description\":\"Justification of an indirect effect that remains.\",\"kind\":\"text\"},\"unmitigated_disparity\":{\"absence\":\"no\",\"description\":\"A disparity is known and not mitigated.\",\"kind\":\"boolean\"},\"residual_bias\":{\"absence\":\"lacking\",\"description\":\"Which bias remains and why it is tolerable.\",\"kind\":\"text\"},\"toolkit\":{\"absence\":\"lacking\",\"description\":\"Toolkit that produced the results.\",\"kind\":\"enum\",\"values\":[\"ai-verify-classification\",\"ai-verify-regression\",\"veritas\",\"other\"]}}},\"conformity\":{\"absence\":\"lacking\",\"description\":\"Conformity assessment.\",\"kind\":\"record\",\"fields\":{\"route\":{\"absence\":\"lacking\",\"description\":\"Assessment procedure followed.\",\"kind\":\"enum\",\"values\":[\"internal-control\",\"notified-body\",\"sectoral\"]},\"assessed_on\":{\"absence\":\"lacking\",\"description\":\"Day of the assessment.\",\"kind\":\"date\"},\"body\":{\"absence\":\"lacking\",\"description\":\"Notified body.\",\"kind\":\"string\"},\"certificate\":{\"absence\":\"lacking\",\"description\":\"Certificate number.\",\"kind\":\"string\"},\"declaration\":{\"absence\":\"lacking\",\"description\":\"Fields of the declaration of conformity that are filled.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"system-id\",\"provider\",\"sole-responsibility\",\"conformity-statement\",\"data-protection-statement\",\"standards\",\"notified-body\",\"signature\"]}},\"ce_marked\":{\"absence\":\"unknown\",\"description\":\"The CE marking is affixed.\",\"kind\":\"boolean\"}}},\"registration\":{\"absence\":\"lacking\",\"description\":\"Entries in public registers.\",\"kind\":\"record\",\"fields\":{\"eu_database_id\":{\"absence\":\"lacking\",\"description\":\"Entry in the EU database for high-risk AI systems.\",\"kind\":\"string\"},\"registered_on\":{\"absence\":\"lacking\",\"description\":\"Day of registration.\",\"kind\":\"date\"},\"deployer_registered_on\":{\"absence\":\"lacking\",\"description\":\"Day on which a public authority registered its use.\",\"kind\":\"date\"}}},\"worker_notice\":{\"absence\":\"lacking\",\"description\":\"Information of workers and their representatives before use.\",\"kind\":\"record\",\"fields\":{\"date\":{\"absence\":\"lacking\",\"description\":\"Day on which they were told.\",\"kind\":\"date\"},\"recipients\":{\"absence\":\"lacking\",\"description\":\"Who was told.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"workers\",\"representatives\"]}}}},\"disclosure\":{\"absence\":\"lacking\",\"description\":\"What persons are told.\",\"kind\":\"record\",\"fields\":{\"interaction\":{\"absence\":\"lacking\",\"description\":\"Wording that tells people that they deal with an AI.\",\"kind\":\"text\"},\"placement\":{\"absence\":\"lacking\",\"description\":\"Where and when it appears.\",\"kind\":\"string\"},\"privacy_notice\":{\"absence\":\"lacking\",\"description\":\"Privacy notice.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"candidate_notice\":{\"absence\":\"lacking\",\"description\":\"Notice to job candidates.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"output_reliability\":{\"absence\":\"lacking\",\"description\":\"Caution on the reliability of the output.\",\"kind\":\"text\"},\"biometric\":{\"absence\":\"lacking\",\"description\":\"What persons exposed to emotion recognition or categorisation are told.\",\"kind\":\"text\"},\"deepfake\":{\"absence\":\"lacking\",\"description\":\"Label of content that depicts real persons or events.\",\"kind\":\"text\"},\"generated_text\":{\"absence\":\"lacking\",\"description\":\"Label of generated text on matters of public interest.\",\"kind\":\"text\"},\"decision_subjects\":{\"absence\":\"lacking\",\"description\":\"Information of persons about whom decisions are made.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}},\"dpia\":{\"absence\":\"lacking\",\"description\":\"Data protection impact assessment.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the assessment.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day of the assessment.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the assessment.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"},\"residual_risk\":{\"absence\":\"unknown\",\"description\":\"Risk that remains.\",\"kind\":\"enum\",\"values\":[\"low\",\"medium\",\"high\"]},\"authority_consulted\":{\"absence\":\"unknown\",\"description\":\"The supervisory authority was consulted.\",\"kind\":\"boolean\"}},\"evidence\":[\"url\"]},\"redress\":{\"absence\":\"lacking\",\"description\":\"Ways for affected persons to react.\",\"kind\":\"record\",\"fields\":{\"decision_notice\":{\"absence\":\"lacking\",\"description\":\"Information given about the decision taken.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"representations\":{\"absence\":\"lacking\",\"description\":\"Way to make representations.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"human_intervention_owner\":{\"absence\":\"lacking\",\"description\":\"Role from which human intervention is obtained.\",\"kind\":\"string\"},\"contest\":{\"absence\":\"lacking\",\"description\":\"Way to contest the decision.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"response_days\":{\"absence\":\"unknown\",\"description\":\"Days within which a request is answered.\",\"kind\":\"number\",\"unit\":\"days\"},\"complaints\":{\"absence\":\"lacking\",\"description\":\"Way to complain about data protection.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"acknowledgement_days\":{\"absence\":\"unknown\",\"description\":\"Days within which a complaint is acknowledged.\",\"kind\":\"number\",\"unit\":\"days\"}}},\"recruitment\":{\"absence\":\"unknown\",\"description\":\"Facts of systems used in hiring.\",\"kind\":\"record\",\"fields\":{\"job_related_inputs\":{\"absence\":\"unknown\",\"description\":\"Only job-related data is used.\",\"kind\":\"boolean\"},\"human_final_decision\":{\"absence\":\"unknown\",\"description\":\"A person takes the final decision.\",\"kind\":\"boolean\"},\"infers_protected_attributes\":{\"absence\":\"unknown\",\"description\":\"It filters by, or infers, protected characteristics.\",\"kind\":\"boolean\"},\"vendor_instructions\":{\"absence\":\"lacking\",\"description\":\"Written processing instructions to the vendor.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"automated_decision_assessment\":{\"absence\":\"lacking\",\"description\":\"Own assessment of which stages are automated decisions.\",\"kind\":\"text\"},\"appeal\":{\"absence\":\"lacking\",\"description\":\"Way for candidates to appeal.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}},\"assurance\":{\"absence\":\"lacking\",\"description\":\"Assurance mechanisms by name.\",\"kind\":\"map\",\"keys\":[\"governance-framework\",\"algorithmic-impact-assessment\",\"equality-impact-assessment\",\"data-protection-impact-assessment\",\"bias-audit\",\"performance-testing\",\"risk-assessment\",\"model-card\",\"training\",\"user-feedback\",\"transparency\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}},\"provenance_marks\":{\"absence\":\"lacking\",\"description\":\"How generated content is marked; empty when it is not.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"signed-metadata\",\"watermark\",\"fingerprint\",\"visible-label\"]}},\"ai_verify\":{\"absence\":\"lacking\",\"description\":\"AI Verify process checklist.\",\"kind\":\"record\",\"fields\":{\"edition\":{\"absence\":\"lacking\",\"description\":\"Edition of the checklist; process ids of the editions collide.\",\"kind\":\"enum\",\"values\":[\"generative-2025\",\"toolkit-0.9.3\"]},\"checklist\":{\"absence\":\"lacking\",\"description\":\"Exported checklist.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"answered\":{\"absence\":\"unknown\",\"description\":\"Processes answered.\",\"kind\":\"number\",\"unit\":\"processes\"},\"processes\":{\"absence\":\"lacking\",\"description\":\"Ids of the processes answered.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"string\"}},\"without_elaboration\":{\"absence\":\"no\",\"description\":\"Ids answered with no or not applicable and without a reason.\",\"kind\":\"list\",\"of\":{\"absence\":\"no\",\"description\":\"\",\"kind\":\"string\"}}}},\"aisi\":{\"absence\":\"lacking\",\"description\":\"Evaluation by the perspectives of the Japan AI Safety Institute.\",\"kind\":\"record\",\"fields\":{\"perspectives\":{\"absence\":\"lacking\",\"description\":\"Result or reasoned exclusion per perspective.\",\"kind\":\"map\",\"keys\":[\"toxic-output\",\"misinformation\",\"fairness\",\"high-risk-use\",\"privacy\",\"security\",\"explainability\",\"robustness\",\"data-quality\",\"verifiability\",\"agent-perspective\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}}},\"use_review_on\":{\"absence\":\"lacking\",\"description\":\"Day on which proper use was last reviewed.\",\"kind\":\"date\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Who answers for the system.\",\"kind\":\"record\",\"fields\":{\"role\":{\"absence\":\"lacking\",\"description\":\"Role or person that answers.\",\"kind\":\"string\"},\"contact\":{\"absence\":\"lacking\",\"description\":\"How to reach it.\",\"kind\":\"string\"},\"reviewed_on\":{\"absence\":\"lacking\",\"description\":\"Day on which this was last confirmed.\",\"kind\":\"date\"}},\"evidence\":[\"role\"]},\"records\":{\"absence\":\"lacking\",\"description\":\"Documents kept about the system.\",\"kind\":\"map\",\"keys\":[\"risk-assessment\",\"impact-assessment\",\"fundamental-rights-assessment\",\"equality-analysis\",\"ethics-assessment\",\"accessibility-report\",\"threat-model\",\"security-test-report\",\"red-team-report\",\"validation-report\",\"monitoring-plan\",\"post-market-plan\",\"incident-process\",\"change-plan\",\"change-log\",\"user-guidance\",\"explanation-process\",\"affected-persons-notice\",\"rights-procedure\",\"misuse-report-route\",\"supplier-agreement\",\"transparency-record\",\"declaration-of-conformity\",\"clinical-safety-case\",\"hazard-log\",\"clinical-evaluation\",\"decommissioning-plan\",\"illegal-content-risk-assessment\",\"children-risk-assessment\",\"children-assessment\",\"consumer-law-tests\",\"safety-case\",\"dtac-assessment\",\"outcome-monitoring\",\"product-safety-assessment\",\"service-terms\",\"algorithm-dossier\",\"operating-context\",\"workflow-map\",\"inventory-entry\",\"architecture-description\",\"high-risk-review\",\"government-high-risk-sheet\",\"procurement-sheet\",\"contract-sheet\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}},\"monitoring\":{\"absence\":\"lacking\",\"description\":\"Monitoring in use.\",\"kind\":\"record\",\"fields\":{\"plan\":{\"absence\":\"lacking\",\"description\":\"The plan.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"metrics\":{\"absence\":\"lacking\",\"description\":\"What is measured in operation.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"string\"}},\"thresholds\":{\"absence\":\"lacking\",\"description\":\"Values that trigger action.\",\"kind\":\"text\"},\"drift\":{\"absence\":\"lacking\",\"description\":\"How drift is noticed.\",\"kind\":\"text\"},\"interval_days\":{\"absence\":\"unknown\",\"description\":\"Days between reviews.\",\"kind\":\"number\",\"unit\":\"days\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Role that watches.\",\"kind\":\"string\"},\"regression_test\":{\"absence\":\"lacking\",\"description\":\"Test of a new version against the results of the last one.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}},\"incidents\":{\"absence\":\"lacking\",\"description\":\"Handling of incidents of this system.\",\"kind\":\"record\",\"fields\":{\"process\":{\"absence\":\"lacking\",\"description\":\"The process.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"contact\":{\"absence\":\"lacking\",\"description\":\"Where an incident is reported.\",\"kind\":\"string\"},\"clock_start\":{\"absence\":\"lacking\",\"description\":\"Which event starts the clock of a report.\",\"kind\":\"text\"},\"recipient\":{\"absence\":\"lacking\",\"description\":\"Authority that receives reports.\",\"kind\":\"string\"},\"deadline_days\":{\"absence\":\"unknown\",\"description\":\"Days within which a serious incident is reported, in general.\",\"kind\":\"number\",\"unit\":\"days\"},\"death_deadline_days\":{\"absence\":\"unknown\",\"description\":\"Days within which a death is reported.\",\"kind\":\"number\",\"unit\":\"days\"},\"widespread_deadline_days\":{\"absence\":\"unknown\",\"description\":\"Days within which a widespread infringement or a disruption of critical infrastructure is reported.\",\"kind\":\"number\",\"unit\":\"days\"}}},\"security\":{\"absence\":\"lacking\",\"description\":\"Security of the system.\",\"kind\":\"record\",\"fields\":{\"threats\":{\"absence\":\"lacking\",\"description\":\"How each kind of attack is countered, or why it cannot occur.\",\"kind\":\"map\",\"keys\":[\"data-poisoning\",\"model-poisoning\",\"evasion\",\"confidentiality-attack\",\"model-flaw\",\"prompt-injection\",\"model-extraction\",\"denial-of-service\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"text\"}},\"access_control\":{\"absence\":\"lacking\",\"description\":\"Who may reach models, data, prompts and logs.\",\"kind\":\"text\"},\"patching\":{\"absence\":\"lacking\",\"description\":\"How updates are issued and which of them need new tests.\",\"kind\":\"text\"}}},\"explanation\":{\"absence\":\"lacking\",\"description\":\"Explanations that persons get.\",\"kind\":\"record\",\"fields\":{\"types\":{\"absence\":\"lacking\",\"description\":\"Kinds of explanation given.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"rationale\",\"responsibility\",\"data\",\"fairness\",\"safety\",\"impact\"]}},\"method\":{\"absence\":\"lacking\",\"description\":\"How an explanation is produced.\",\"kind\":\"text\"},\"audience\":{\"absence\":\"lacking\",\"description\":\"For whom it is made.\",\"kind\":\"string\"},\"data_types\":{\"absence\":\"lacking\",\"description\":\"Which data the result rests on and why they are relevant.\",\"kind\":\"text\"},\"influential_features\":{\"absence\":\"lacking\",\"description\":\"Which features weigh most.\",\"kind\":\"text\"}}},\"red_team\":{\"absence\":\"lacking\",\"description\":\"Tests by attack.\",\"kind\":\"record\",\"fields\":{\"report\":{\"absence\":\"lacking\",\"description\":\"Report of the tests.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"scope\":{\"absence\":\"lacking\",\"description\":\"What was attacked and from where.\",\"kind\":\"text\"},\"scenarios\":{\"absence\":\"lacking\",\"description\":\"Scenarios that were played.\",\"kind\":\"text\"},\"tester\":{\"absence\":\"lacking\",\"description\":\"Who tested.\",\"kind\":\"string\"},\"open_critical_findings\":{\"absence\":\"unknown\",\"description\":\"Critical findings that are still open.\",\"kind\":\"number\",\"unit\":\"findings\"}}},\"safeguards\":{\"absence\":\"lacking\",\"description\":\"Measures by the harm that they counter.\",\"kind\":\"map\",\"keys\":[\"intimate-imagery\",\"child-abuse-material\",\"likeness\",\"elections\",\"harmful-advice\",\"personal-data-output\",\"copyright-output\",\"input-filter\",\"output-filter\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A technical or organisational measure against one harm.\",\"kind\":\"record\",\"fields\":{\"measure\":{\"absence\":\"lacking\",\"description\":\"What is done and where it acts.\",\"kind\":\"text\"},\"tested_on\":{\"absence\":\"lacking\",\"description\":\"Day of the latest test.\",\"kind\":\"date\"},\"report\":{\"absence\":\"lacking\",\"description\":\"Result of that test.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}},\"evidence\":[\"measure\"]}},\"tools\":{\"absence\":\"unknown\",\"description\":\"Tools that an agent may call; empty when none.\",\"kind\":\"records\",\"fields\":{\"id\":{\"absence\":\"unknown\",\"description\":\"Name of the tool.\",\"kind\":\"string\"},\"effect\":{\"absence\":\"unknown\",\"description\":\"The strongest effect that a call can have.\",\"kind\":\"enum\",\"values\":[\"read\",\"write\",\"irreversible\"]},\"approval\":{\"absence\":\"unknown\",\"description\":\"When a person approves a call.\",\"kind\":\"enum\",\"values\":[\"none\",\"sampled\",\"every-call\"]},\"data_access\":{\"absence\":\"lacking\",\"description\":\"Which data it reaches.\",\"kind\":\"text\"}}},\"service_kinds\":{\"absence\":\"unknown\",\"description\":\"Kinds of online service that it is, or is part of; empty when none.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"user-to-user\",\"search\",\"pornographic-generator\",\"social-media\",\"app-store\",\"information-society-service\"]}},\"accessed_by_children\":{\"absence\":\"unknown\",\"description\":\"Children are likely to use it.\",\"kind\":\"boolean\"},\"output_context\":{\"absence\":\"unknown\",\"description\":\"Circumstances of its generated content; empty when none.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"assistive-editing\",\"no-substantial-alteration\",\"public-interest-text\",\"editorial-control\",\"artistic-work\",\"elections\"]}},\"inventory\":{\"absence\":\"lacking\",\"description\":\"Entry in the inventory of AI.\",\"kind\":\"record\",\"fields\":{\"entry\":{\"absence\":\"lacking\",\"description\":\"Identifier of the entry.\",\"kind\":\"string\"},\"scope\":{\"absence\":\"lacking\",\"description\":\"Where in the firm it is used.\",\"kind\":\"string\"},\"dependencies\":{\"absence\":\"lacking\",\"description\":\"Systems and suppliers that it depends on.\",\"kind\":\"string\"},\"validation_status\":{\"absence\":\"lacking\",\"description\":\"Whether it has been validated.\",\"kind\":\"string\"}}},\"materiality\":{\"absence\":\"lacking\",\"description\":\"Materiality of the risk.\",\"kind\":\"record\",\"fields\":{\"impact\":{\"absence\":\"lacking\",\"description\":\"Impact of a failure.\",\"kind\":\"enum\",\"values\":[\"low\",\"medium\",\"high\"]},\"complexity\":{\"absence\":\"lacking\",\"description\":\"Complexity of the model and its use.\",\"kind\":\"enum\",\"values\":[\"low\",\"medium\",\"high\"]},\"reliance\":{\"absence\":\"lacking\",\"description\":\"Reliance on its output.\",\"kind\":\"enum\",\"values\":[\"low\",\"medium\",\"high\"]},\"inherent\":{\"absence\":\"lacking\",\"description\":\"Inherent risk.\",\"kind\":\"enum\",\"values\":[\"low\",\"medium\",\"high\"]},\"residual\":{\"absence\":\"lacking\",\"description\":\"Residual risk.\",\"kind\":\"enum\",\"values\":[\"low\",\"medium\",\"high\"]},\"within_appetite\":{\"absence\":\"unknown\",\"description\":\"The residual risk is within the appetite of the firm.\",\"kind\":\"boolean\"},\"reviewed_on\":{\"absence\":\"lacking\",\"description\":\"Day of the latest review.\",\"kind\":\"date\"}}},\"generative_tests\":{\"absence\":\"lacking\",\"description\":\"Tests of a generative application by risk.\",\"kind\":\"map\",\"keys\":[\"hallucination-inaccuracy\",\"bias-in-decision-making\",\"undesirable-content\",\"data-leakage\",\"adversarial-prompts\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}},\"agent\":{\"absence\":\"lacking\",\"description\":\"Bounds and controls of an agent.\",\"kind\":\"record\",\"fields\":{\"suitability\":{\"absence\":\"lacking\",\"description\":\"Why the use suits an agent.\",\"kind\":\"text\"},\"autonomy\":{\"absence\":\"lacking\",\"description\":\"What it may do without being asked.\",\"kind\":\"text\"},\"identity\":{\"absence\":\"lacking\",\"description\":\"Identity under which it acts.\",\"kind\":\"text\"},\"stop\":{\"absence\":\"lacking\",\"description\":\"How it is stopped.\",\"kind\":\"text\"},\"user_disclosure\":{\"absence\":\"lacking\",\"description\":\"What users are told of its abilities.\",\"kind\":\"text\"},\"rollout\":{\"absence\":\"unknown\",\"description\":\"How it is brought into use.\",\"kind\":\"enum\",\"values\":[\"gradual\",\"full\"]},\"untrusted_input\":{\"absence\":\"lacking\",\"description\":\"How untrusted input is kept from tools.\",\"kind\":\"text\"},\"action_log\":{\"absence\":\"lacking\",\"description\":\"How actions are recorded.\",\"kind\":\"text\"},\"tests\":{\"absence\":\"unknown\",\"description\":\"Kinds of tests that were run on the whole workflow.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"task-execution\",\"policy-compliance\",\"tool-calling\",\"robustness\"]}}}},\"chatbot_card\":{\"absence\":\"lacking\",\"description\":\"Information card of a chatbot.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"human_role\":{\"absence\":\"lacking\",\"description\":\"Whether the system complements people or takes their place.\",\"kind\":\"enum\",\"values\":[\"complements\",\"replaces\"]},\"recourse\":{\"absence\":\"lacking\",\"description\":\"Channel for enquiry, appeal and review.\",\"kind\":\"text\"},\"data_stores\":{\"absence\":\"lacking\",\"description\":\"Stores of personal data that arise in use and have an owner and a retention period.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"prompts\",\"outputs\",\"tool-logs\",\"internal-data\"]}},\"sg\":{\"absence\":\"unknown\",\"description\":\"Facts that only the law of Singapore knows.\",\"kind\":\"record\",\"fields\":{\"basic_tier\":{\"absence\":\"unknown\",\"description\":\"The institution is in the basic tier of the guidelines on AI risk management.\",\"kind\":\"boolean\"},\"genai_roles\":{\"absence\":\"lacking\",\"description\":\"Roles of the guidelines on personal data in generative AI.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"model-provider\",\"system-provider\",\"system-deployer\",\"dataset-supplier\"]}},\"advert_guard\":{\"absence\":\"unknown\",\"description\":\"It blocks protected characteristics as criteria in job adverts.\",\"kind\":\"boolean\"},\"designated_service\":{\"absence\":\"no\",\"description\":\"It is a service designated under Part 10A of the Broadcasting Act.\",\"kind\":\"boolean\"},\"feat_fairness\":{\"absence\":\"lacking\",\"description\":\"Justification of personal attributes with the fairness test.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}},\"adjustments\":{\"absence\":\"lacking\",\"description\":\"Adjustments for persons with disabilities.\",\"kind\":\"record\",\"fields\":{\"alternative_route\":{\"absence\":\"lacking\",\"description\":\"Route without the automated step or adapted to the person.\",\"kind\":\"text\"},\"how_to_request\":{\"absence\":\"lacking\",\"description\":\"How a person asks for it.\",\"kind\":\"text\"},\"refused\":{\"absence\":\"no\",\"description\":\"Adjustments are refused.\",\"kind\":\"boolean\"}}},\"age_assurance\":{\"absence\":\"lacking\",\"description\":\"How the age of users is established.\",\"kind\":\"text\"},\"harm_unmitigated\":{\"absence\":\"no\",\"description\":\"A harm to a group of customers is known and not mitigated.\",\"kind\":\"boolean\"},\"validation\":{\"absence\":\"lacking\",\"description\":\"Validation of the model in its use.\",\"kind\":\"record\",\"fields\":{\"report\":{\"absence\":\"lacking\",\"description\":\"Report of the validation.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"independent\":{\"absence\":\"unknown\",\"description\":\"Those who validated did not develop.\",\"kind\":\"boolean\"},\"inventory_id\":{\"absence\":\"lacking\",\"description\":\"Entry in the inventory of models.\",\"kind\":\"string\"},\"tier\":{\"absence\":\"lacking\",\"description\":\"Tier or materiality in the inventory.\",\"kind\":\"string\"}}},\"medical\":{\"absence\":\"lacking\",\"description\":\"Facts of medical devices by market.\",\"kind\":\"record\",\"fields\":{\"clinical_safety_officer\":{\"absence\":\"lacking\",\"description\":\"Role or name of the clinical safety officer.\",\"kind\":\"string\"},\"sg\":{\"absence\":\"lacking\",\"description\":\"In Singapore.\",\"kind\":\"record\",\"fields\":{\"class\":{\"absence\":\"lacking\",\"description\":\"Class of the device.\",\"kind\":\"enum\",\"values\":[\"A\",\"B\",\"C\",\"D\"]},\"registration\":{\"absence\":\"lacking\",\"description\":\"Number of the registration.\",\"kind\":\"string\"},\"exceptions\":{\"absence\":\"no\",\"description\":\"Exceptions relied on.\",\"kind\":\"list\",\"of\":{\"absence\":\"no\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"in-house-reg3-6\",\"s66-2026\"]}},\"exception_conditions\":{\"absence\":\"unknown\",\"description\":\"Conditions of the exception that are met.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"public-healthcare\",\"standalone-mobile-application\",\"clinician-supervision\",\"notified-before-use\",\"endorsed\"]}}}},\"jp\":{\"absence\":\"lacking\",\"description\":\"In Japan.\",\"kind\":\"record\",\"fields\":{\"class\":{\"absence\":\"lacking\",\"description\":\"Class of the device.\",\"kind\":\"enum\",\"values\":[\"I\",\"II\",\"III\",\"IV\"]},\"approval\":{\"absence\":\"lacking\",\"description\":\"Number of the approval or certification.\",\"kind\":\"string\"},\"change_plan\":{\"absence\":\"lacking\",\"description\":\"Confirmed plan of changes.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}},\"change_control\":{\"absence\":\"lacking\",\"description\":\"How changes by learning are controlled.\",\"kind\":\"text\"},\"uk\":{\"absence\":\"lacking\",\"description\":\"In the United Kingdom.\",\"kind\":\"record\",\"fields\":{\"class\":{\"absence\":\"lacking\",\"description\":\"Class of the device.\",\"kind\":\"enum\",\"values\":[\"I\",\"IIa\",\"IIb\",\"III\"]},\"registration\":{\"absence\":\"lacking\",\"description\":\"Number of the registration.\",\"kind\":\"string\"},\"certificate\":{\"absence\":\"lacking\",\"description\":\"Certificate of the approved body.\",\"kind\":\"string\"}}}}},\"sandbox\":{\"absence\":\"no\",\"description\":\"Participation in a regulatory sandbox from which a waiver is derived.\",\"kind\":\"record\",\"fields\":{\"schemes\":{\"absence\":\"no\",\"description\":\"Which sandboxes they are.\",\"kind\":\"list\",\"of\":{\"absence\":\"no\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"ico\",\"fca\",\"mhra-airlock\",\"growth-lab\"]}},\"reference\":{\"absence\":\"lacking\",\"description\":\"Reference of the participation.\",\"kind\":\"string\"},\"scope\":{\"absence\":\"lacking\",\"description\":\"What the waiver covers.\",\"kind\":\"text\"},\"expires_on\":{\"absence\":\"lacking\",\"description\":\"Last day of the waiver.\",\"kind\":\"date\"},\"waives_statute\":{\"absence\":\"no\",\"description\":\"The waiver is said to lift a duty of a statute.\",\"kind\":\"boolean\"}}},\"uk\":{\"absence\":\"lacking\",\"description\":\"Facts that only the law of the United Kingdom knows.\",\"kind\":\"record\",\"fields\":{\"adm_condition\":{\"absence\":\"lacking\",\"description\":\"Condition under which a solely automated decision rests on special categories of data.\",\"kind\":\"enum\",\"values\":[\"explicit-consent\",\"contract-public-interest\",\"law-public-interest\",\"other\"]},\"law_enforcement_safeguards\":{\"absence\":\"lacking\",\"description\":\"Safeguards of automated decisions under Part 3 of the Data Protection Act 2018.\",\"kind\":\"text\"},\"atrs\":{\"absence\":\"lacking\",\"description\":\"Record under the Algorithmic Transparency Recording Standard.\",\"kind\":\"record\",\"fields\":{\"record\":{\"absence\":\"lacking\",\"description\":\"The record as published or drafted.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"exemption_reason\":{\"absence\":\"lacking\",\"description\":\"Why no record is published.\",\"kind\":\"text\"},\"phase\":{\"absence\":\"lacking\",\"description\":\"Phase that the record states.\",\"kind\":\"enum\",\"values\":[\"research\",\"pre-deployment\",\"pilot\",\"production\",\"retired\"]},\"fields\":{\"absence\":\"unknown\",\"description\":\"Fields of the record that are filled.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"name\",\"description\",\"contact\",\"organisation\",\"owner\",\"detailed-description\",\"scope\",\"process-integration\",\"human-review\",\"appeals\",\"architecture\",\"models\",\"development-data\",\"operational-data\",\"impact-assessments\",\"risks\"]}}}},\"playbook\":{\"absence\":\"lacking\",\"description\":\"Evidence by principle of the AI Playbook for government.\",\"kind\":\"map\",\"keys\":[\"limits\",\"lawful-ethical\",\"secure\",\"human-control\",\"life-cycle\",\"right-tool\",\"open\",\"commercial\",\"skills\",\"policies-assurance\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}},\"ethics_principles\":{\"absence\":\"lacking\",\"description\":\"Principles of the Data and AI Ethics Framework that were assessed.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"transparency\",\"accountability\",\"fairness\",\"privacy\",\"safety\",\"societal-impact\",\"environmental-sustainability\"]}}}},\"marking\":{\"absence\":\"lacking\",\"description\":\"Machine-readable marking by modality of the output.\",\"kind\":\"map\",\"keys\":[\"text\",\"speech\",\"audio\",\"image\",\"video\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"record\",\"fields\":{\"techniques\":{\"absence\":\"lacking\",\"description\":\"Techniques used.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"signed-metadata\",\"watermark\",\"fingerprint\",\"logging\"]}},\"detector\":{\"absence\":\"lacking\",\"description\":\"Where the mark can be checked.\",\"kind\":\"url\"}},\"evidence\":[\"techniques\"]}},\"editorial_owner\":{\"absence\":\"lacking\",\"description\":\"Who answers editorially for published text.\",\"kind\":\"string\"},\"fria\":{\"absence\":\"lacking\",\"description\":\"Parts of the fundamental rights impact assessment.\",\"kind\":\"record\",\"fields\":{\"parts\":{\"absence\":\"lacking\",\"description\":\"The six parts.\",\"kind\":\"map\",\"keys\":[\"process\",\"period\",\"persons\",\"risks\",\"oversight\",\"measures\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"text\"}},\"assessed_on\":{\"absence\":\"lacking\",\"description\":\"Day of the assessment.\",\"kind\":\"date\"},\"notified_on\":{\"absence\":\"lacking\",\"description\":\"Day on which the authority was told.\",\"kind\":\"date\"}}},\"deployment\":{\"absence\":\"lacking\",\"description\":\"How the deployer uses the system.\",\"kind\":\"record\",\"fields\":{\"instructions_version\":{\"absence\":\"lacking\",\"description\":\"Version of the instructions that is followed.\",\"kind\":\"string\"},\"input_check\":{\"absence\":\"lacking\",\"description\":\"How input data is checked for relevance.\",\"kind\":\"text\"},\"suspension\":{\"absence\":\"lacking\",\"description\":\"When use is suspended and whom the deployer tells.\",\"kind\":\"text\"}}},\"eu\":{\"absence\":\"lacking\",\"description\":\"Facts that only Union law knows.\",\"kind\":\"record\",\"fields\":{\"adm_exception\":{\"absence\":\"lacking\",\"description\":\"Exception under which a solely automated decision is taken.\",\"kind\":\"enum\",\"values\":[\"contract\",\"law\",\"explicit-consent\",\"other\"]},\"exemption_of_supplier\":{\"absence\":\"lacking\",\"description\":\"Why no agreement with a supplier is needed.\",\"kind\":\"text\"}}},\"continuity\":{\"absence\":\"lacking\",\"description\":\"What happens when a part fails.\",\"kind\":\"record\",\"fields\":{\"fallback\":{\"absence\":\"lacking\",\"description\":\"What takes over.\",\"kind\":\"text\"},\"rollback\":{\"absence\":\"lacking\",\"description\":\"How an earlier version is brought back.\",\"kind\":\"text\"}}},\"retrieval_rights\":{\"absence\":\"lacking\",\"description\":\"Rights in works that are retrieved and shown.\",\"kind\":\"record\",\"fields\":{\"basis\":{\"absence\":\"lacking\",\"description\":\"Basis for showing them.\",\"kind\":\"enum\",\"values\":[\"licence\",\"own\",\"public-domain\",\"minor-use\"]},\"excerpt_limit\":{\"absence\":\"lacking\",\"description\":\"How much of a work is shown.\",\"kind\":\"text\"}}},\"contract\":{\"absence\":\"lacking\",\"description\":\"Contract on the use or development of AI.\",\"kind\":\"record\",\"fields\":{\"type\":{\"absence\":\"lacking\",\"description\":\"Type of the contract.\",\"kind\":\"enum\",\"values\":[\"general-service\",\"customised\",\"new-development\"]},\"checklist_done\":{\"absence\":\"unknown\",\"description\":\"The checklist was gone through.\",\"kind\":\"boolean\"}}},\"components\":{\"absence\":\"lacking\",\"description\":\"Quality requirement and control by component of a generative system.\",\"kind\":\"map\",\"keys\":[\"foundation-model\",\"prompt\",\"retrieval\",\"external-integration\",\"input-filter\",\"output-filter\",\"user-interface\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"text\"}},\"rate_limit\":{\"absence\":\"lacking\",\"description\":\"How calls are limited.\",\"kind\":\"text\"},\"guideline_statement\":{\"absence\":\"lacking\",\"description\":\"Status by common principle of the AI Guidelines for Business.\",\"kind\":\"map\",\"keys\":[\"human-centric\",\"safety\",\"fairness\",\"privacy\",\"security\",\"transparency\",\"accountability\",\"education\",\"fair-competition\",\"innovation\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"met\",\"partly\",\"not-met\",\"not-applicable\"]}},\"mlqm\":{\"absence\":\"no\",\"description\":\"Levels of the Machine Learning Quality Management Guideline; empty when not used.\",\"kind\":\"record\",\"fields\":{\"levels\":{\"absence\":\"no\",\"description\":\"External levels that are declared.\",\"kind\":\"list\",\"of\":{\"absence\":\"no\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"AISL-0.1\",\"AISL-0.2\",\"AISL-1\",\"AISL-2\",\"AISL-3\",\"AISL-4\",\"AIPL-1\",\"AIPL-2\",\"AIFL-1\",\"AIFL-2\",\"AIPrL-1\",\"AIPrL-2\"]}},\"internal\":{\"absence\":\"lacking\",\"description\":\"Level of evidence by internal quality.\",\"kind\":\"map\",\"keys\":[\"A-1\",\"A-2\",\"B-1\",\"B-2-LS\",\"B-2-LE\",\"B-3\",\"C-1\",\"C-2\",\"D-1\",\"E-1\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"number\",\"unit\":\"level\"}}}},\"jp\":{\"absence\":\"unknown\",\"description\":\"Facts that only Japanese law knows.\",\"kind\":\"record\",\"fields\":{\"specified_recruitment_provider\":{\"absence\":\"unknown\",\"description\":\"It is a service of a specified provider of recruitment information.\",\"kind\":\"boolean\"},\"recruitment_filing\":{\"absence\":\"lacking\",\"description\":\"Notification of that service.\",\"kind\":\"record\",\"fields\":{\"number\":{\"absence\":\"lacking\",\"description\":\"Number of the notification.\",\"kind\":\"string\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day of the notification.\",\"kind\":\"date\"}}}}}}},\"model\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"record\",\"fields\":{\"name\":{\"absence\":\"lacking\",\"description\":\"Name of the model.\",\"kind\":\"string\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version judged.\",\"kind\":\"string\"},\"version_date\":{\"absence\":\"lacking\",\"description\":\"Day of that version.\",\"kind\":\"date\"},\"developer\":{\"absence\":\"lacking\",\"description\":\"Who developed it.\",\"kind\":\"string\"},\"contact\":{\"absence\":\"lacking\",\"description\":\"Where to ask about it.\",\"kind\":\"string\"},\"activities\":{\"absence\":\"unknown\",\"description\":\"What the organisation does with the model.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"What the organisation does with this subject; roles belong to the subject, not to the firm.\",\"kind\":\"enum\",\"values\":[\"develops\",\"offers\",\"integrates\",\"modifies\",\"uses\",\"imports\",\"distributes\",\"represents\",\"supplies-data\"]}},\"markets\":{\"absence\":\"unknown\",\"description\":\"Where it is offered or used.\",\"kind\":\"record\",\"fields\":{\"eu\":{\"absence\":\"unknown\",\"description\":\"One market.\",\"kind\":\"record\",\"fields\":{\"offered\":{\"absence\":\"unknown\",\"description\":\"Placed on this market, put into service there, or offered to persons there, paid or free.\",\"kind\":\"boolean\"},\"output_used\":{\"absence\":\"unknown\",\"description\":\"Its output is used in this market although it is not offered there.\",\"kind\":\"boolean\"},\"first_placed_on\":{\"absence\":\"unknown\",\"description\":\"Day of first supply on this market.\",\"kind\":\"date\"},\"in_service_on\":{\"absence\":\"unknown\",\"description\":\"Day it was first put into service in this market.\",\"kind\":\"date\"}}},\"uk\":{\"absence\":\"unknown\",\"description\":\"One market.\",\"kind\":\"record\",\"fields\":{\"offered\":{\"absence\":\"unknown\",\"description\":\"Placed on this market, put into service there, or offered to persons there, paid or free.\",\"kind\":\"boolean\"},\"output_used\":{\"absence\":\"unknown\",\"description\":\"Its output is used in this market although it is not offered there.\",\"kind\":\"boolean\"},\"first_placed_on\":{\"absence\":\"unknown\",\"description\":\"Day of first supply on this market.\",\"kind\":\"date\"},\"in_service_on\":{\"absence\":\"unknown\",\"description\":\"Day it was first put into service in this market.\",\"kind\":\"date\"}}},\"sg\":{\"absence\":\"unknown\",\"description\":\"One market.\",\"kind\":\"record\",\"fields\":{\"offered\":{\"absence\":\"unknown\",\"description\":\"Placed on this market, put into service there, or offered to persons there, paid or free.\",\"kind\":\"boolean\"},\"output_used\":{\"absence\":\"unknown\",\"description\":\"Its output is used in this market although it is not offered there.\",\"kind\":\"boolean\"},\"first_placed_on\":{\"absence\":\"unknown\",\"description\":\"Day of first supply on this market.\",\"kind\":\"date\"},\"in_service_on\":{\"absence\":\"unknown\",\"description\":\"Day it was first put into service in this market.\",\"kind\":\"date\"}}},\"jp\":{\"absence\":\"unknown\",\"description\":\"One market.\",\"kind\":\"record\",\"fields\":{\"offered\":{\"absence\":\"unknown\",\"description\":\"Placed on this market, put into service there, or offered to persons there, paid or free.\",\"kind\":\"boolean\"},\"output_used\":{\"absence\":\"unknown\",\"description\":\"Its output is used in this market although it is not offered there.\",\"kind\":\"boolean\"},\"first_placed_on\":{\"absence\":\"unknown\",\"description\":\"Day of first supply on this market.\",\"kind\":\"date\"},\"in_service_on\":{\"absence\":\"unknown\",\"description\":\"Day it was first put into service in this market.\",\"kind\":\"date\"}}}}},\"exclusions\":{\"absence\":\"no\",\"description\":\"Scope exclusions that are claimed.\",\"kind\":\"records\",\"fields\":{\"id\":{\"absence\":\"no\",\"description\":\"Which exclusion is claimed.\",\"kind\":\"enum\",\"values\":[\"military-defence-security\",\"sole-scientific-research\",\"pre-market-research\",\"personal-use\",\"international-cooperation\",\"state-secret\"]},\"reason\":{\"absence\":\"lacking\",\"description\":\"Why it holds.\",\"kind\":\"text\"}}},\"kinds\":{\"absence\":\"unknown\",\"description\":\"What kind of model it is.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"What kind of artefact it is. `rules-only` infers nothing; humans wrote its rules.\",\"kind\":\"enum\",\"values\":[\"supervised\",\"unsupervised\",\"reinforcement\",\"language-model\",\"generative\",\"multimodal\",\"retrieval-augmented\",\"agent\",\"physical\",\"chatbot\",\"rules-only\"]}},\"outputs\":{\"absence\":\"unknown\",\"description\":\"What it can generate.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"What it can generate or return. `text` includes source code; `prediction` is a score, class or ranking.\",\"kind\":\"enum\",\"values\":[\"prediction\",\"text\",\"speech\",\"audio\",\"image\",\"video\",\"three-d\",\"action\"]}},\"languages\":{\"absence\":\"lacking\",\"description\":\"Languages it was made for.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"string\"}},\"origin\":{\"absence\":\"unknown\",\"description\":\"Where the model comes from.\",\"kind\":\"enum\",\"values\":[\"own\",\"finetuned\",\"third-party-weights\",\"third-party-api\"]},\"datasets\":{\"absence\":\"unknown\",\"description\":\"Ids of the datasets that it was trained, tuned or tested on.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"string\"},\"link\":\"dataset\"},\"upstream_excludes\":{\"absence\":\"no\",\"description\":\"Markets for which the upstream provider expressly excludes its model.\",\"kind\":\"list\",\"of\":{\"absence\":\"no\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"eu\",\"uk\",\"sg\",\"jp\"]}},\"features\":{\"absence\":\"unknown\",\"description\":\"Input features about persons that the model reads.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"string\"}},\"features_with_exception\":{\"absence\":\"no\",\"description\":\"Features kept under a recorded legal exception.\",\"kind\":\"list\",\"of\":{\"absence\":\"no\",\"description\":\"\",\"kind\":\"string\"}},\"generality\":{\"absence\":\"unknown\",\"description\":\"Breadth of what the model can do.\",\"kind\":\"record\",\"fields\":{\"general\":{\"absence\":\"unknown\",\"description\":\"It shows significant generality and performs a wide range of distinct tasks.\",\"kind\":\"boolean\"},\"reason\":{\"absence\":\"lacking\",\"description\":\"Why.\",\"kind\":\"text\"}}},\"base\":{\"absence\":\"unknown\",\"description\":\"The model that this one was made from.\",\"kind\":\"record\",\"fields\":{\"name\":{\"absence\":\"unknown\",\"description\":\"Name of the base model.\",\"kind\":\"string\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the base model.\",\"kind\":\"string\"},\"general_purpose\":{\"absence\":\"unknown\",\"description\":\"The base model is a general-purpose AI model in the sense of Union law.\",\"kind\":\"boolean\"},\"systemic_risk\":{\"absence\":\"unknown\",\"description\":\"The base model is classified as one with systemic risk.\",\"kind\":\"boolean\"},\"training_flop\":{\"absence\":\"unknown\",\"description\":\"Training compute of the base model.\",\"kind\":\"quantity\",\"unit\":\"FLOP\"}}},\"modification\":{\"absence\":\"unknown\",\"description\":\"What was done to the base model.\",\"kind\":\"record\",\"fields\":{\"by\":{\"absence\":\"unknown\",\"description\":\"Who modified it.\",\"kind\":\"enum\",\"values\":[\"same-provider\",\"third-party\"]},\"training_flop\":{\"absence\":\"unknown\",\"description\":\"Compute of the modification.\",\"kind\":\"quantity\",\"unit\":\"FLOP\"}}},\"training\":{\"absence\":\"unknown\",\"description\":\"Training compute.\",\"kind\":\"record\",\"fields\":{\"direct_flop\":{\"absence\":\"unknown\",\"description\":\"Compute that directly updated parameters.\",\"kind\":\"quantity\",\"unit\":\"FLOP\"},\"cumulative_flop\":{\"absence\":\"unknown\",\"description\":\"All compute that contributed to the capabilities.\",\"kind\":\"quantity\",\"unit\":\"FLOP\"},\"planned_cumulative_flop\":{\"absence\":\"no\",\"description\":\"Estimate for a run that is planned or under way.\",\"kind\":\"quantity\",\"unit\":\"FLOP\"},\"method\":{\"absence\":\"lacking\",\"description\":\"How the figure was estimated.\",\"kind\":\"enum\",\"values\":[\"architecture\",\"hardware\",\"measured\",\"mixed\"]},\"parameters\":{\"absence\":\"lacking\",\"description\":\"Parameters that take part in a forward pass.\",\"kind\":\"quantity\",\"unit\":\"parameters\"},\"tokens\":{\"absence\":\"lacking\",\"description\":\"Tokens seen in training.\",\"kind\":\"quantity\",\"unit\":\"tokens\"},\"assumptions\":{\"absence\":\"lacking\",\"description\":\"Assumptions, what is counted and what is not.\",\"kind\":\"text\"},\"energy_kwh\":{\"absence\":\"lacking\",\"description\":\"Energy used in training.\",\"kind\":\"quantity\",\"unit\":\"kWh\"},\"emissions_gco2eq\":{\"absence\":\"lacking\",\"description\":\"Emissions of training.\",\"kind\":\"quantity\",\"unit\":\"g CO2eq\"},\"config_digest\":{\"absence\":\"lacking\",\"description\":\"Digest of the training configuration.\",\"kind\":\"string\"},\"commercial\":{\"absence\":\"unknown\",\"description\":\"Training served a commercial purpose.\",\"kind\":\"boolean\"},\"locations\":{\"absence\":\"unknown\",\"description\":\"Where the training data was copied and the training ran.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"eu\",\"uk\",\"sg\",\"jp\",\"elsewhere\"]}},\"phases\":{\"absence\":\"lacking\",\"description\":\"Parts of the training, each with the inputs of its estimate.\",\"kind\":\"records\",\"fields\":{\"kind\":{\"absence\":\"lacking\",\"description\":\"What the phase was for; regimes count some and not others.\",\"kind\":\"enum\",\"values\":[\"pretrain\",\"continue\",\"sft\",\"rl\",\"distill\",\"synthetic-generation\",\"reward-model\",\"evaluation\",\"discarded\",\"merge-parent\"]},\"architecture\":{\"absence\":\"lacking\",\"description\":\"Which formula fits; measured means that the cost of a forward pass is known.\",\"kind\":\"enum\",\"values\":[\"dense\",\"mixture-of-experts\",\"encoder-decoder\",\"state-space\",\"vision-transformer\",\"measured\",\"diffusion\"]},\"updates\":{\"absence\":\"lacking\",\"description\":\"What was trained: all parameters, an adapter through which gradients pass, or a head on frozen parameters.\",\"kind\":\"enum\",\"values\":[\"all\",\"adapter\",\"head\"]},\"attention\":{\"absence\":\"lacking\",\"description\":\"Whether the causal mask is exploited, which halves the cost of attention.\",\"kind\":\"enum\",\"values\":[\"full\",\"causal\"]},\"latents_cached\":{\"absence\":\"lacking\",\"description\":\"Outputs of frozen encoders were computed once and kept.\",\"kind\":\"boolean\"},\"public_output\":{\"absence\":\"lacking\",\"description\":\"Data generated, or targets of a teacher, are publicly accessible.\",\"kind\":\"boolean\"},\"training_flop\":{\"absence\":\"lacking\",\"description\":\"Compute of the phase as it was estimated or measured.\",\"kind\":\"quantity\",\"unit\":\"FLOP\"},\"parameters\":{\"absence\":\"lacking\",\"description\":\"Parameters that take part for each token; for a mixture of experts the active ones.\",\"kind\":\"quantity\",\"unit\":\"parameters\"},\"parameters_total\":{\"absence\":\"lacking\",\"description\":\"All parameters of a mixture of experts.\",\"kind\":\"quantity\",\"unit\":\"parameters\"},\"parameters_encoder\":{\"absence\":\"lacking\",\"description\":\"Parameters of the encoder.\",\"kind\":\"quantity\",\"unit\":\"parameters\"},\"parameters_decoder\":{\"absence\":\"lacking\",\"description\":\"Parameters of the decoder.\",\"kind\":\"quantity\",\"unit\":\"parameters\"},\"trained_parameters\":{\"absence\":\"lacking\",\"description\":\"Parameters of the adapter or head that was trained.\",\"kind\":\"quantity\",\"unit\":\"parameters\"},\"teacher_parameters\":{\"absence\":\"lacking\",\"description\":\"Parameters of the teacher.\",\"kind\":\"quantity\",\"unit\":\"parameters\"},\"reference_parameters\":{\"absence\":\"lacking\",\"description\":\"Parameters of the reference model.\",\"kind\":\"quantity\",\"unit\":\"parameters\"},\"reward_parameters\":{\"absence\":\"lacking\",\"description\":\"Parameters of the reward model.\",\"kind\":\"quantity\",\"unit\":\"parameters\"},\"tokens\":{\"absence\":\"lacking\",\"description\":\"Tokens seen in one pass, or in all where no epochs are declared.\",\"kind\":\"quantity\",\"unit\":\"tokens\"},\"unique_tokens\":{\"absence\":\"lacking\",\"description\":\"Different tokens; epochs tell how often each was seen.\",\"kind\":\"quantity\",\"unit\":\"tokens\"},\"tokens_encoder\":{\"absence\":\"lacking\",\"description\":\"Tokens that the encoder saw.\",\"kind\":\"quantity\",\"unit\":\"tokens\"},\"tokens_decoder\":{\"absence\":\"lacking\",\"description\":\"Tokens that the decoder saw.\",\"kind\":\"quantity\",\"unit\":\"tokens\"},\"rollout_tokens\":{\"absence\":\"lacking\",\"description\":\"Tokens generated in rollouts, discarded ones included.\",\"kind\":\"quantity\",\"unit\":\"tokens\"},\"epochs\":{\"absence\":\"lacking\",\"description\":\"Passes over the data.\",\"kind\":\"quantity\",\"unit\":\"passes\"},\"samples\":{\"absence\":\"lacking\",\"description\":\"Samples seen in one pass.\",\"kind\":\"quantity\",\"unit\":\"samples\"},\"patches\":{\"absence\":\"lacking\",\"description\":\"Patches of all images seen in one pass.\",\"kind\":\"quantity\",\"unit\":\"patches\"},\"forward_flop\":{\"absence\":\"lacking\",\"description\":\"Operations of one forward pass of one sample; a multiply-add is two.\",\"kind\":\"quantity\",\"unit\":\"FLOP\"},\"forward_macs\":{\"absence\":\"lacking\",\"description\":\"Multiply-adds of one forward pass of one sample.\",\"kind\":\"quantity\",\"unit\":\"multiply-adds\"},\"frozen_forward_flop\":{\"absence\":\"lacking\",\"description\":\"Operations of frozen encoders for one sample.\",\"kind\":\"quantity\",\"unit\":\"FLOP\"},\"layers\":{\"absence\":\"lacking\",\"description\":\"Layers with attention.\",\"kind\":\"quantity\",\"unit\":\"layers\"},\"width\":{\"absence\":\"lacking\",\"description\":\"Width of the model.\",\"kind\":\"quantity\",\"unit\":\"dimensions\"},\"sequence_length\":{\"absence\":\"lacking\",\"description\":\"Length of the context trained on.\",\"kind\":\"quantity\",\"unit\":\"tokens\"}}},\"runs\":{\"absence\":\"lacking\",\"description\":\"Runs on hardware, one for each type of accelerator and number format.\",\"kind\":\"records\",\"fields\":{\"phase\":{\"absence\":\"lacking\",\"description\":\"Id of the phase that it served; without it, all phases that have no runs of their own.\",\"kind\":\"string\"},\"accelerator\":{\"absence\":\"lacking\",\"description\":\"Name with form factor, such as H100 SXM.\",\"kind\":\"string\"},\"precision\":{\"absence\":\"lacking\",\"description\":\"Number format of the peak and of the utilisation.\",\"kind\":\"enum\",\"values\":[\"fp32\",\"tf32\",\"fp16\",\"bf16\",\"fp8\",\"fp4\"]},\"counting\":{\"absence\":\"lacking\",\"description\":\"What count and hours count.\",\"kind\":\"enum\",\"values\":[\"units\",\"cores\",\"dies\",\"boards\"]},\"utilisation_kind\":{\"absence\":\"lacking\",\"description\":\"Which utilisation: model FLOP, hardware FLOP, activity of processors, or the counter of the driver.\",\"kind\":\"enum\",\"values\":[\"mfu\",\"hfu\",\"sm-activity\",\"driver-counter\"]},\"checkpointing\":{\"absence\":\"lacking\",\"description\":\"Activations that were computed again.\",\"kind\":\"enum\",\"values\":[\"none\",\"selective\",\"full\"]},\"count\":{\"absence\":\"lacking\",\"description\":\"How many ran at the same time.\",\"kind\":\"quantity\",\"unit\":\"accelerators\"},\"wall_hours\":{\"absence\":\"lacking\",\"description\":\"Hours by the clock.\",\"kind\":\"quantity\",\"unit\":\"hours\"},\"wall_days\":{\"absence\":\"lacking\",\"description\":\"Days by the clock.\",\"kind\":\"quantity\",\"unit\":\"days\"},\"accelerator_hours\":{\"absence\":\"lacking\",\"description\":\"Hours of all accelerators added up.\",\"kind\":\"quantity\",\"unit\":\"hours\"},\"peak_tflops\":{\"absence\":\"lacking\",\"description\":\"Dense peak of one unit for the number format.\",\"kind\":\"quantity\",\"unit\":\"TFLOP/s\"},\"utilisation\":{\"absence\":\"lacking\",\"description\":\"Share of the dense peak, between 0 and 1.\",\"kind\":\"quantity\",\"unit\":\"share\"}}}}},\"systemic\":{\"absence\":\"no\",\"description\":\"Systemic risk.\",\"kind\":\"record\",\"fields\":{\"designated\":{\"absence\":\"no\",\"description\":\"Designated by the Commission.\",\"kind\":\"boolean\"},\"notified_on\":{\"absence\":\"no\",\"description\":\"Day of notification to the Commission.\",\"kind\":\"date\"},\"rebuttal\":{\"absence\":\"no\",\"description\":\"State of a rebuttal.\",\"kind\":\"enum\",\"values\":[\"none\",\"pending\",\"accepted\",\"rejected\"]},\"threshold_met_on\":{\"absence\":\"unknown\",\"description\":\"Day on which the threshold was met or known to be going to be met.\",\"kind\":\"date\"}}},\"release\":{\"absence\":\"unknown\",\"description\":\"How the model is made available.\",\"kind\":\"record\",\"fields\":{\"licence\":{\"absence\":\"lacking\",\"description\":\"SPDX id or name of the licence of the weights.\",\"kind\":\"string\"},\"licence_url\":{\"absence\":\"lacking\",\"description\":\"Text of a licence without SPDX id.\",\"kind\":\"url\"},\"public\":{\"absence\":\"unknown\",\"description\":\"What is public; empty when nothing is.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"weights\",\"architecture\",\"usage-information\"]}},\"rights\":{\"absence\":\"unknown\",\"description\":\"Rights that the licence grants.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"access\",\"use\",\"modify\",\"distribute\"]}},\"claims_exemption\":{\"absence\":\"no\",\"description\":\"The open-source exemption of Union law is relied on.\",\"kind\":\"boolean\"},\"updated_on\":{\"absence\":\"no\",\"description\":\"Day of the latest further training after release.\",\"kind\":\"date\"},\"downstream_data_access\":{\"absence\":\"unknown\",\"description\":\"The provider has access to the data of those who use the model.\",\"kind\":\"boolean\"},\"monetised\":{\"absence\":\"unknown\",\"description\":\"A price, a dual licence, paid-only hosting, or access against personal data.\",\"kind\":\"boolean\"},\"licence_restrictions\":{\"absence\":\"unknown\",\"description\":\"Restrictions of the licence; empty when none.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"non-commercial\",\"no-redistribution\",\"user-scale-threshold\",\"separate-commercial-licence\",\"field-of-use\",\"attribution\",\"share-alike\",\"safety\"]}}}},\"annex_xi\":{\"absence\":\"lacking\",\"description\":\"Items of the technical documentation of a general-purpose model.\",\"kind\":\"map\",\"keys\":[\"tasks\",\"acceptable-use\",\"release\",\"architecture\",\"modalities\",\"licence\",\"integration\",\"design\",\"data\",\"compute\",\"energy\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}},\"annex_xii\":{\"absence\":\"lacking\",\"description\":\"Items of the information for those who integrate a general-purpose model.\",\"kind\":\"map\",\"keys\":[\"tasks\",\"acceptable-use\",\"release\",\"interaction\",\"software-versions\",\"architecture\",\"modalities\",\"licence\",\"integration\",\"input-output\",\"data\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}},\"top_domains\":{\"absence\":\"lacking\",\"description\":\"List of the most used domains in the public summary of the training content.\",\"kind\":\"record\",\"fields\":{\"listed\":{\"absence\":\"lacking\",\"description\":\"Domains listed by name.\",\"kind\":\"number\",\"unit\":\"domains\"},\"crawled\":{\"absence\":\"lacking\",\"description\":\"Domains crawled in all.\",\"kind\":\"number\",\"unit\":\"domains\"}}},\"code_route\":{\"absence\":\"lacking\",\"description\":\"How the duties are met where a code of practice is not followed.\",\"kind\":\"text\"},\"copyright_policy\":{\"absence\":\"lacking\",\"description\":\"Policy to comply with copyright law.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"training_summary\":{\"absence\":\"lacking\",\"description\":\"Public summary of the training content.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"card\":{\"absence\":\"lacking\",\"description\":\"Sections of the model card.\",\"kind\":\"record\",\"fields\":{\"description\":{\"absence\":\"lacking\",\"description\":\"What the model is.\",\"kind\":\"section\"},\"intended_use\":{\"absence\":\"lacking\",\"description\":\"Intended use.\",\"kind\":\"section\"},\"out_of_scope_use\":{\"absence\":\"lacking\",\"description\":\"Out-of-scope, excluded or prohibited use.\",\"kind\":\"section\"},\"limitations\":{\"absence\":\"lacking\",\"description\":\"Known limitations.\",\"kind\":\"section\"},\"bias\":{\"absence\":\"lacking\",\"description\":\"Known bias.\",\"kind\":\"section\"},\"risks\":{\"absence\":\"lacking\",\"description\":\"Known risks and their mitigation.\",\"kind\":\"section\"},\"recommendations\":{\"absence\":\"lacking\",\"description\":\"Advice to users.\",\"kind\":\"section\"},\"how_it_works\":{\"absence\":\"lacking\",\"description\":\"Architecture and working.\",\"kind\":\"section\"},\"training_data\":{\"absence\":\"lacking\",\"description\":\"Training data and how it was collected.\",\"kind\":\"section\"},\"training_procedure\":{\"absence\":\"lacking\",\"description\":\"How it was trained.\",\"kind\":\"section\"},\"evaluation\":{\"absence\":\"lacking\",\"description\":\"How it was tested and with what result.\",\"kind\":\"section\"},\"human_oversight\":{\"absence\":\"lacking\",\"description\":\"Human oversight.\",\"kind\":\"section\"},\"safety\":{\"absence\":\"lacking\",\"description\":\"Safety tests and red-teaming.\",\"kind\":\"section\"},\"environmental_impact\":{\"absence\":\"lacking\",\"description\":\"Energy, emissions, hardware.\",\"kind\":\"section\"},\"operating_conditions\":{\"absence\":\"lacking\",\"description\":\"Conditions in which performance holds.\",\"kind\":\"section\"}}},\"evaluation\":{\"absence\":\"lacking\",\"description\":\"Measured results.\",\"kind\":\"record\",\"fields\":{\"metrics\":{\"absence\":\"lacking\",\"description\":\"Results reported for the model.\",\"kind\":\"records\",\"fields\":{\"id\":{\"absence\":\"lacking\",\"description\":\"Name of the metric.\",\"kind\":\"string\"},\"task\":{\"absence\":\"lacking\",\"description\":\"Task it was measured on.\",\"kind\":\"string\"},\"dataset\":{\"absence\":\"lacking\",\"description\":\"Test set it was measured on.\",\"kind\":\"string\"},\"value\":{\"absence\":\"lacking\",\"description\":\"Result in the metric's own scale.\",\"kind\":\"number\"},\"group\":{\"absence\":\"lacking\",\"description\":\"Subgroup that the result is for.\",\"kind\":\"string\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day of measurement.\",\"kind\":\"date\"}}},\"report\":{\"absence\":\"lacking\",\"description\":\"Report of the evaluation.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"red_team\":{\"absence\":\"lacking\",\"description\":\"Report of tests by attack.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"evaluator\":{\"absence\":\"lacking\",\"description\":\"Who evaluated.\",\"kind\":\"string\"}}},\"most_advanced\":{\"absence\":\"unknown\",\"description\":\"It is among the most advanced models of its time, by the developer's own account.\",\"kind\":\"boolean\"},\"weights_digest\":{\"absence\":\"lacking\",\"description\":\"Digest of the released weights.\",\"kind\":\"string\"},\"ip_disclosure\":{\"absence\":\"lacking\",\"description\":\"Public summary on model, training data and protection of intellectual property, or the explanation why items are left out.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"ip_disclosure_items\":{\"absence\":\"lacking\",\"description\":\"What that summary says, item by item; a reason stands for an item that is not disclosed.\",\"kind\":\"map\",\"keys\":[\"model\",\"data-types\",\"collection-methods\",\"crawler\",\"protection-measures\",\"record-keeping\",\"contact\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"string\"}},\"depicts_real_persons\":{\"absence\":\"unknown\",\"description\":\"It can output realistic depictions of real persons.\",\"kind\":\"boolean\"},\"claims\":{\"absence\":\"no\",\"description\":\"Statements made about the model that call for proof.\",\"kind\":\"list\",\"of\":{\"absence\":\"no\",\"description\":\"Statements that call for proof or that nobody may make, as found in the text of cards.\",\"kind\":\"enum\",\"values\":[\"certified-by-aisi\",\"unbiased\",\"supervised-by-eas\",\"not-current-guideline-version\",\"hiroshima-certified\"]}},\"records\":{\"absence\":\"lacking\",\"description\":\"Documents kept about the model.\",\"kind\":\"map\",\"keys\":[\"technical-documentation\",\"integrator-information\",\"evaluation-report\",\"red-team-report\",\"safety-report\",\"incident-process\",\"security-policy\",\"change-log\",\"data-list\",\"bill-of-materials\",\"data-handling-statement\",\"memorisation-test\",\"explainability-test\",\"robustness-test\",\"systemic-risk-report\",\"weights-protection\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}}},\"dataset\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"record\",\"fields\":{\"name\":{\"absence\":\"lacking\",\"description\":\"Name of the dataset.\",\"kind\":\"string\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version or revision.\",\"kind\":\"string\"},\"url\":{\"absence\":\"lacking\",\"description\":\"Where it is described or kept.\",\"kind\":\"url\"},\"role\":{\"absence\":\"unknown\",\"description\":\"The organisation's role for its personal data.\",\"kind\":\"enum\",\"values\":[\"controller\",\"processor\",\"none\"]},\"phases\":{\"absence\":\"unknown\",\"description\":\"What it is used for.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"What the data is used for\",\"kind\":\"enum\",\"values\":[\"pretrain\",\"finetune\",\"rag\",\"validate\",\"test\",\"inference\"]}},\"sources\":{\"absence\":\"unknown\",\"description\":\"Where the data comes from.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"own-collection\",\"users\",\"employees\",\"customers\",\"public-dataset\",\"licensed\",\"third-party\",\"web-crawl\",\"public-authority\",\"synthetic\",\"unknown\"]}},\"licence\":{\"absence\":\"unknown\",\"description\":\"SPDX id or name of its licence; `none` where there is none.\",\"kind\":\"string\"},\"personal\":{\"absence\":\"unknown\",\"description\":\"It holds information relating to identified or identifiable persons.\",\"kind\":\"boolean\"},\"sensitive_categories\":{\"absence\":\"unknown\",\"description\":\"Specially protected categories in it; empty when none.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"Categories of personal data with special protection in at least one regime.\",\"kind\":\"enum\",\"values\":[\"race-ethnicity\",\"political-opinion\",\"religion-belief\",\"union-membership\",\"genetic\",\"biometric-identification\",\"health\",\"sex-life-orientation\",\"criminal\",\"crime-victim\",\"social-status\",\"disability\",\"birthplace\",\"national-identifier\"]}},\"sensitive_condition\":{\"absence\":\"lacking\",\"description\":\"Condition relied on for those categories.\",\"kind\":\"record\",\"fields\":{\"eu\":{\"absence\":\"lacking\",\"description\":\"Condition under EU law.\",\"kind\":\"string\"},\"uk\":{\"absence\":\"lacking\",\"description\":\"Condition under UK law.\",\"kind\":\"string\"},\"sg\":{\"absence\":\"lacking\",\"description\":\"Condition under Singapore law.\",\"kind\":\"string\"},\"jp\":{\"absence\":\"lacking\",\"description\":\"Condition under Japanese law. `statistics-exception` is the one of the 2026 amendment.\",\"kind\":\"enum\",\"values\":[\"consent\",\"statutory-exception\",\"statistics-exception\"]}}},\"subject_groups\":{\"absence\":\"unknown\",\"description\":\"Whom the data is about.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"adults\",\"children\",\"employees\",\"job-seekers\",\"patients\",\"customers\",\"public\"]}},\"subjects_in\":{\"absence\":\"unknown\",\"description\":\"Where the persons are whom the data is about.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"eu\",\"uk\",\"sg\",\"jp\",\"elsewhere\"]}},\"jp\":{\"absence\":\"unknown\",\"description\":\"Facts that only Japanese law knows.\",\"kind\":\"record\",\"fields\":{\"serves_persons_in_japan\":{\"absence\":\"unknown\",\"description\":\"The data is handled in connection with goods or services for persons in Japan.\",\"kind\":\"boolean\"}}},\"basis\":{\"absence\":\"lacking\",\"description\":\"Legal basis per regime and phase.\",\"kind\":\"record\",\"fields\":{\"eu\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"map\",\"keys\":[\"pretrain\",\"finetune\",\"rag\",\"validate\",\"test\",\"inference\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"consent\",\"contract\",\"legal-obligation\",\"vital-interests\",\"public-task\",\"legitimate-interests\"]}},\"uk\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"map\",\"keys\":[\"pretrain\",\"finetune\",\"rag\",\"validate\",\"test\",\"inference\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"consent\",\"contract\",\"legal-obligation\",\"vital-interests\",\"public-task\",\"recognised-legitimate-interest\",\"legitimate-interests\"]}},\"sg\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"map\",\"keys\":[\"pretrain\",\"finetune\",\"rag\",\"validate\",\"test\",\"inference\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"consent\",\"deemed-conduct\",\"deemed-contract\",\"deemed-notification\",\"vital-interests\",\"publicly-available\",\"national-interest\",\"legitimate-interests\",\"business-asset-transaction\",\"business-improvement\",\"research\",\"public-agency-data\",\"employment\"]}},\"jp\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"map\",\"keys\":[\"pretrain\",\"finetune\",\"rag\",\"validate\",\"test\",\"inference\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"stated-purpose\",\"consent\",\"statutory-exception\"]}}}},\"basis_assessment\":{\"absence\":\"lacking\",\"description\":\"Balancing test or other assessment behind the basis.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"notice\":{\"absence\":\"lacking\",\"description\":\"Notice given to the persons.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the notice.\",\"kind\":\"url\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version shown at collection.\",\"kind\":\"string\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day of that version.\",\"kind\":\"date\"},\"purposes\":{\"absence\":\"lacking\",\"description\":\"Purposes that it names.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"training\",\"improvement\",\"evaluation\",\"service\",\"other\"]}},\"ai_specific\":{\"absence\":\"unknown\",\"description\":\"It says that the data trains AI.\",\"kind\":\"boolean\"},\"functions\":{\"absence\":\"lacking\",\"description\":\"Which functions of the product need it.\",\"kind\":\"text\"},\"data_types\":{\"absence\":\"lacking\",\"description\":\"Which types of data are used.\",\"kind\":\"text\"},\"how_used\":{\"absence\":\"lacking\",\"description\":\"How the data is used.\",\"kind\":\"text\"},\"how_to_decline\":{\"absence\":\"lacking\",\"description\":\"How to decline or withdraw.\",\"kind\":\"text\"}},\"evidence\":[\"url\"]},\"retention\":{\"absence\":\"lacking\",\"description\":\"How long it is kept.\",\"kind\":\"string\"},\"collection\":{\"absence\":\"lacking\",\"description\":\"How it was collected.\",\"kind\":\"record\",\"fields\":{\"period\":{\"absence\":\"lacking\",\"description\":\"Period of collection (YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by \\\"/\\\").\",\"kind\":\"string\"},\"method\":{\"absence\":\"lacking\",\"description\":\"How it was collected.\",\"kind\":\"text\"},\"purpose\":{\"absence\":\"lacking\",\"description\":\"Why it was collected.\",\"kind\":\"text\"},\"geography\":{\"absence\":\"lacking\",\"description\":\"Where it comes from.\",\"kind\":\"string\"},\"source_urls\":{\"absence\":\"lacking\",\"description\":\"Addresses that it was obtained from.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"string\"}},\"accessed_on\":{\"absence\":\"lacking\",\"description\":\"Day on which it was obtained.\",\"kind\":\"date\"}}},\"governance\":{\"absence\":\"lacking\",\"description\":\"Data governance.\",\"kind\":\"record\",\"fields\":{\"design_choices\":{\"absence\":\"lacking\",\"description\":\"Relevant design choices.\",\"kind\":\"text\"},\"preparation\":{\"absence\":\"lacking\",\"description\":\"Annotation, labelling, cleaning, enrichment, aggregation.\",\"kind\":\"text\"},\"labelling\":{\"absence\":\"lacking\",\"description\":\"Who labelled it, how, and how labels were checked for bias.\",\"kind\":\"text\"},\"assumptions\":{\"absence\":\"lacking\",\"description\":\"What the data is supposed to measure and represent.\",\"kind\":\"text\"},\"suitability\":{\"absence\":\"lacking\",\"description\":\"Availability, quantity and suitability.\",\"kind\":\"text\"},\"bias_examination\":{\"absence\":\"lacking\",\"description\":\"Examination for possible bias.\",\"kind\":\"text\"},\"bias_measures\":{\"absence\":\"lacking\",\"description\":\"Measures against it.\",\"kind\":\"text\"},\"gaps\":{\"absence\":\"lacking\",\"description\":\"Gaps and shortcomings, and how they are addressed.\",\"kind\":\"text\"},\"representativeness\":{\"absence\":\"lacking\",\"description\":\"Population and representativeness.\",\"kind\":\"text\"},\"access_control\":{\"absence\":\"lacking\",\"description\":\"Who may read it.\",\"kind\":\"text\"},\"unknown_origin_risk\":{\"absence\":\"lacking\",\"description\":\"Risk note for data of unknown origin.\",\"kind\":\"text\"}}},\"quality\":{\"absence\":\"lacking\",\"description\":\"Checks of quality by aspect.\",\"kind\":\"map\",\"keys\":[\"accuracy\",\"completeness\",\"veracity\",\"recency\",\"relevance\",\"integrity\",\"usability\",\"distribution\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"text\"}},\"digest\":{\"absence\":\"lacking\",\"description\":\"Digest or revision that pins its contents.\",\"kind\":\"string\"},\"updated_on\":{\"absence\":\"lacking\",\"description\":\"Day of the latest change.\",\"kind\":\"date\"},\"retention_days\":{\"absence\":\"unknown\",\"description\":\"Days for which it is kept.\",\"kind\":\"number\",\"unit\":\"days\"},\"disposal\":{\"absence\":\"lacking\",\"description\":\"How it is disposed of, copies in checkpoints and indexes included.\",\"kind\":\"text\"},\"minimisation\":{\"absence\":\"lacking\",\"description\":\"Why each personal field is needed.\",\"kind\":\"text\"},\"deidentification\":{\"absence\":\"lacking\",\"description\":\"How persons are made unidentifiable.\",\"kind\":\"text\"},\"security_measures\":{\"absence\":\"lacking\",\"description\":\"How it is protected.\",\"kind\":\"text\"},\"labels\":{\"absence\":\"lacking\",\"description\":\"Who labelled it, from which source, and how labels were tested for bias.\",\"kind\":\"text\"},\"lineage\":{\"absence\":\"lacking\",\"description\":\"Which version went into which version of a model, with which parameters.\",\"kind\":\"text\"},\"digital_barrier\":{\"absence\":\"unknown\",\"description\":\"It was reached past a digital barrier: a login, a paywall, measures against robots.\",\"kind\":\"boolean\"},\"redistributed\":{\"absence\":\"no\",\"description\":\"Copies of it are published or supplied to others.\",\"kind\":\"boolean\"},\"recipients\":{\"absence\":\"lacking\",\"description\":\"For whom copies are supplied.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"verification\",\"collaborative-research\",\"other\"]}},\"raw_personal_data_committed\":{\"absence\":\"no\",\"description\":\"Raw personal data is kept in the repository.\",\"kind\":\"boolean\"},\"consent_separable\":{\"absence\":\"unknown\",\"description\":\"Consent to training can be refused without losing the service.\",\"kind\":\"boolean\"},\"opt_out\":{\"absence\":\"lacking\",\"description\":\"How persons opt out.\",\"kind\":\"record\",\"fields\":{\"mechanism\":{\"absence\":\"lacking\",\"description\":\"How a person opts out.\",\"kind\":\"text\"},\"filter\":{\"absence\":\"lacking\",\"description\":\"Code or query that leaves out those who opted out.\",\"kind\":\"string\"},\"deadline\":{\"absence\":\"lacking\",\"description\":\"Last day of the period for opting out.\",\"kind\":\"date\"}}},\"business_improvement\":{\"absence\":\"lacking\",\"description\":\"Tests of the business-improvement exception.\",\"kind\":\"record\",\"fields\":{\"purpose\":{\"absence\":\"lacking\",\"description\":\"Purpose of the exception.\",\"kind\":\"enum\",\"values\":[\"bi-product\",\"bi-process\",\"bi-insight\",\"bi-personalise\"]},\"identifiable_necessary\":{\"absence\":\"unknown\",\"description\":\"The purpose cannot be reached without data on individuals.\",\"kind\":\"boolean\"},\"reasonable_person\":{\"absence\":\"lacking\",\"description\":\"Why a reasonable person would find it appropriate.\",\"kind\":\"text\"}}},\"research\":{\"absence\":\"unknown\",\"description\":\"Tests of the research exception.\",\"kind\":\"record\",\"fields\":{\"identifiable_necessary\":{\"absence\":\"unknown\",\"description\":\"The research needs data on individuals.\",\"kind\":\"boolean\"},\"public_benefit\":{\"absence\":\"unknown\",\"description\":\"It has a clear public benefit.\",\"kind\":\"boolean\"},\"no_decisions\":{\"absence\":\"unknown\",\"description\":\"Its results are not used for decisions about the individuals.\",\"kind\":\"boolean\"},\"not_identifying\":{\"absence\":\"unknown\",\"description\":\"Published results identify nobody.\",\"kind\":\"boolean\"}}},\"legitimate_interests_disclosed\":{\"absence\":\"unknown\",\"description\":\"Reliance on legitimate interests is disclosed to the persons.\",\"kind\":\"boolean\"},\"identity_numbers\":{\"absence\":\"unknown\",\"description\":\"It holds national identity numbers.\",\"kind\":\"boolean\"},\"identity_number_use\":{\"absence\":\"unknown\",\"description\":\"What identity numbers are used for.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"none\",\"identification\",\"authentication\"]}},\"bias_purpose\":{\"absence\":\"no\",\"description\":\"Sensitive categories are processed to find and correct bias.\",\"kind\":\"boolean\"},\"public\":{\"absence\":\"unknown\",\"description\":\"The dataset is published.\",\"kind\":\"boolean\"},\"bias_record\":{\"absence\":\"lacking\",\"description\":\"Record of the six conditions for processing sensitive categories against bias.\",\"kind\":\"map\",\"keys\":[\"no-other-data\",\"reuse-limits\",\"access-control\",\"no-transmission\",\"deletion\",\"reasons\"],\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"text\"}},\"crawler\":{\"absence\":\"lacking\",\"description\":\"User agent of the crawler.\",\"kind\":\"string\"},\"rights_contact\":{\"absence\":\"lacking\",\"description\":\"Where rights holders and persons concerned turn.\",\"kind\":\"string\"},\"pirate_sites_excluded\":{\"absence\":\"lacking\",\"description\":\"How known pirate sites are kept out.\",\"kind\":\"text\"},\"paid_database\":{\"absence\":\"unknown\",\"description\":\"It was copied from a database that is offered for pay for analysis.\",\"kind\":\"boolean\"},\"identifiable_likeness\":{\"absence\":\"unknown\",\"description\":\"It holds faces or voices by which persons can be recognised.\",\"kind\":\"boolean\"},\"likeness_consent\":{\"absence\":\"lacking\",\"description\":\"Consent to the use of faces or voices with its scope.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"medical_basis\":{\"absence\":\"lacking\",\"description\":\"Basis on which medical records are used.\",\"kind\":\"enum\",\"values\":[\"consent\",\"pseudonymised\",\"anonymised\",\"medical-infrastructure-act\"]},\"transfers\":{\"absence\":\"unknown\",\"description\":\"Transfers of personal data out of the country; empty when none.\",\"kind\":\"records\",\"fields\":{\"id\":{\"absence\":\"unknown\",\"description\":\"Country of destination.\",\"kind\":\"string\"},\"recipient\":{\"absence\":\"lacking\",\"description\":\"Who receives the data.\",\"kind\":\"string\"},\"mechanism\":{\"absence\":\"unknown\",\"description\":\"What makes the transfer lawful.\",\"kind\":\"enum\",\"values\":[\"adequacy\",\"contract-clauses\",\"binding-rules\",\"certification\",\"consent\",\"law\",\"equivalent-measures\"]},\"record\":{\"absence\":\"lacking\",\"description\":\"Record of the transfer.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}},\"records\":{\"absence\":\"lacking\",\"description\":\"Documents kept about the dataset.\",\"kind\":\"map\",\"keys\":[\"datasheet\",\"quality-report\",\"bias-report\",\"lineage\",\"licence-agreement\",\"supplier-agreement\",\"rights-procedure\",\"deletion-record\",\"security-measures\",\"processing-contract\",\"adverse-effect-assessment\",\"legitimate-interests-assessment\",\"barrier-assessment\",\"reidentification-test\",\"data-map\",\"screening-report\"],\"of\":{\"absence\":\"lacking\",\"description\":\"A piece of evidence kept somewhere, with the day it was made, its version and its owner.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}},\"third_party_works\":{\"absence\":\"unknown\",\"description\":\"It holds works or other subject matter of third parties.\",\"kind\":\"boolean\"},\"copyright_basis\":{\"absence\":\"unknown\",\"description\":\"Basis for copying those works.\",\"kind\":\"list\",\"of\":{\"absence\":\"unknown\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"licence\",\"public-domain\",\"own\",\"tdm-exception\",\"research-exception\",\"computational-analysis\",\"article-30-4\",\"none\",\"other\"]}},\"copyright_purpose\":{\"absence\":\"unknown\",\"description\":\"Purpose of the copying in the sense of the Japanese Copyright Act.\",\"kind\":\"enum\",\"values\":[\"non-enjoyment\",\"mixed\",\"enjoyment\"]},\"access\":{\"absence\":\"unknown\",\"description\":\"How access was gained.\",\"kind\":\"record\",\"fields\":{\"lawful\":{\"absence\":\"unknown\",\"description\":\"Access was lawful.\",\"kind\":\"boolean\"},\"how\":{\"absence\":\"unknown\",\"description\":\"How the works were reached.\",\"kind\":\"enum\",\"values\":[\"open\",\"account\",\"subscription\",\"paywall-circumvention\",\"terms-breach\"]},\"terms\":{\"absence\":\"lacking\",\"description\":\"Terms under which they were reached.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"infringing_source_known\":{\"absence\":\"no\",\"description\":\"A source is known to be infringing.\",\"kind\":\"boolean\"}}},\"opt_outs_honoured\":{\"absence\":\"unknown\",\"description\":\"Rights reservations were identified and honoured.\",\"kind\":\"boolean\"},\"opt_out_protocols\":{\"absence\":\"lacking\",\"description\":\"Protocols that were read.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"enum\",\"values\":[\"robots-txt\",\"tdm-reservation-protocol\",\"ai-txt\",\"metadata\",\"terms-of-service\",\"registry\",\"other\"]}},\"scraping\":{\"absence\":\"lacking\",\"description\":\"Safeguards for scraped personal data.\",\"kind\":\"record\",\"fields\":{\"alternatives\":{\"absence\":\"lacking\",\"description\":\"Alternatives that were considered.\",\"kind\":\"text\"},\"public_notice\":{\"absence\":\"lacking\",\"description\":\"Public notice to the persons.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"erasure\":{\"absence\":\"lacking\",\"description\":\"Way to object or have data erased.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]},\"excluded_sources\":{\"absence\":\"lacking\",\"description\":\"Sources and categories that were excluded.\",\"kind\":\"text\"}}},\"purpose\":{\"absence\":\"lacking\",\"description\":\"Published purpose of use.\",\"kind\":\"record\",\"fields\":{\"text\":{\"absence\":\"lacking\",\"description\":\"The purpose as published.\",\"kind\":\"text\"},\"names_ai_training\":{\"absence\":\"unknown\",\"description\":\"It names AI training.\",\"kind\":\"boolean\"},\"policy\":{\"absence\":\"lacking\",\"description\":\"Where it is published.\",\"kind\":\"record\",\"fields\":{\"url\":{\"absence\":\"lacking\",\"description\":\"Absolute https address of the document.\",\"kind\":\"url\"},\"date\":{\"absence\":\"lacking\",\"description\":\"Day the document was made or last confirmed.\",\"kind\":\"date\"},\"version\":{\"absence\":\"lacking\",\"description\":\"Version of the document.\",\"kind\":\"string\"},\"owner\":{\"absence\":\"lacking\",\"description\":\"Person or role responsible for it.\",\"kind\":\"string\"}},\"evidence\":[\"url\"]}}}}},\"repository\":{\"absence\":\"unknown\",\"description\":\"The repository itself. Its facts are found in the tree, never declared.\",\"kind\":\"record\",\"fields\":{\"files\":{\"absence\":\"lacking\",\"description\":\"Files of the repository, by sort.\",\"kind\":\"map\",\"keys\":[\"security-policy\",\"changelog\",\"licence\",\"code-of-conduct\",\"bill-of-materials\",\"dependency-lock\",\"prompts\",\"agent-instructions\",\"model-weights\",\"tests\",\"continuous-integration\",\"notebooks\"],\"of\":{\"absence\":\"lacking\",\"description\":\"Files of one sort that were found in the repository.\",\"kind\":\"record\",\"fields\":{\"paths\":{\"absence\":\"lacking\",\"description\":\"Their paths.\",\"kind\":\"list\",\"of\":{\"absence\":\"lacking\",\"description\":\"\",\"kind\":\"string\"}},\"digest\":{\"absence\":\"lacking\",\"description\":\"Digest over their paths and contents; it shows that something changed.\",\"kind\":\"string\"}},\"evidence\":[\"paths\"]}}}}}");
// .build/facts/vocabulary.js


function formatPath(segments) {
	return segments.map((s, i) => s.bracket ? `[${s.name}]` : i === 0 ? s.name : `.${s.name}`).join("");
}


// .build/compute/architecture-method.js
const TRAIN = 6;
const FORWARD = 2;
const PASS_THROUGH = 4;
const FORWARD_AND_BACKWARD = 3;
const OPERATIONS_PER_MULTIPLY_ADD = 2;
const ATTENTION = 12;
const EMBEDDINGS_MATTER_BELOW = 2e9;
var Work = class {
	missing = /* @__PURE__ */ new Set();
	assumptions = /* @__PURE__ */ new Set();
	inputs;
	constructor(inputs) {
		this.inputs = inputs;
	}
	has(name) {
		return (this.inputs.quantities[name]?.high ?? 0) > 0;
	}
	need(name) {
		const range = this.inputs.quantities[name];
		if (range && range.high > 0) return range;
		this.missing.add(name);
		return OPEN;
	}
	epochs() {
		if (this.has("epochs")) return this.need("epochs");
		this.assumptions.add("the amount of data is all that was seen, repetitions included");
		return exactly(1);
	}
	tokens() {
		if (!this.has("tokens") && this.has("unique_tokens")) return times(this.need("unique_tokens"), this.need("epochs"));
		return this.has("tokens") ? times(this.need("tokens"), this.epochs()) : this.need("tokens");
	}
	parameters() {
		const used = this.need("parameters");
		if (this.has("parameters") || !this.has("parameters_total")) return used;
		this.assumptions.add("only the total of the parameters is known, so the result is an upper bound");
		return {
			low: 0,
			high: this.need("parameters_total").high
		};
	}
};
const TRAINING = {
	dense: trainTokens,
	"mixture-of-experts": trainTokens,
	"state-space": trainTokens,
	"vision-transformer": (work) => ({
		flop: scaled(times(work.parameters(), work.need("patches"), work.epochs()), TRAIN),
		formula: "6 \u00d7 parameters \u00d7 patches"
	}),
	"encoder-decoder": (work) => ({
		flop: scaled(plus(times(work.need("parameters_encoder"), work.need("tokens_encoder")), times(work.need("parameters_decoder"), work.need("tokens_decoder"))), TRAIN),
		formula: "6 \u00d7 (encoder parameters \u00d7 its tokens + decoder parameters \u00d7 its tokens)"
	}),
	measured: (work) => ({
		flop: scaled(times(forwardOf(work), work.need("samples"), work.epochs()), FORWARD_AND_BACKWARD),
		formula: "3 \u00d7 operations of a forward pass \u00d7 samples"
	}),
	diffusion: trainDenoiser
};
function trainDenoiser(work) {
	const samples = times(work.need("samples"), work.epochs());
	const denoiser = scaled(times(forwardOf(work), samples), FORWARD_AND_BACKWARD);
	const cached = work.inputs.latentsCached === true;
	if (!cached && !work.has("frozen_forward_flop")) work.assumptions.add("no frozen encoder is counted: none is declared");
	return {
		flop: plus(denoiser, cached || !work.has("frozen_forward_flop") ? ZERO : times(work.need("frozen_forward_flop"), samples)),
		formula: "(3 \u00d7 denoiser + 1 \u00d7 frozen encoders, per forward pass) \u00d7 samples"
	};
}
function forwardOf(work) {
	if (work.has("forward_flop") || !work.has("forward_macs")) return work.need("forward_flop");
	work.assumptions.add("one multiply-add is two operations");
	return scaled(work.need("forward_macs"), OPERATIONS_PER_MULTIPLY_ADD);
}


const TELLING$2 = [
	["parameters_encoder", "encoder-decoder"],
	["parameters_decoder", "encoder-decoder"],
	["patches", "vision-transformer"],
	["frozen_forward_flop", "diffusion"],
	["forward_flop", "measured"],
	["forward_macs", "measured"]
];


const KINDS = {
	pretrain: (function (work) { return (whole(work, "update")); }),
	continue: (function (work) { return (whole(work, "update")); }),
	sft: (function (work) { return (whole(work, "update")); }),
	"reward-model": (work) => whole(work, "auxiliary"),
	discarded: (work) => whole(work, "discarded"),
	evaluation: (work) => ({
		parts: { evaluation: forwardOnly(work) },
		formula: "2 \u00d7 parameters \u00d7 tokens"
	}),
	distill: (work) => {
		const student = update(work);
		const teacher = scaled(times(work.need("teacher_parameters"), work.tokens()), FORWARD);
		return {
			parts: {
				update: student.flop,
				...generated(work, teacher)
			},
			formula: `${student.formula} + 2 \u00d7 teacher parameters \u00d7 tokens`
		};
	},
	"synthetic-generation": (work) => ({
		parts: generated(work, forwardOnly(work)),
		formula: "2 \u00d7 parameters \u00d7 tokens generated, discarded ones included"
	}),
	rl: (work) => {
		const policy = update(work);
		const passes = plus(work.parameters(), ...["reference_parameters", "reward_parameters"].map((name) => declaredOrNone(work, name)));
		return {
			parts: {
				update: policy.flop,
				rollout: scaled(times(passes, work.need("rollout_tokens")), FORWARD)
			},
			formula: `${policy.formula} + 2 \u00d7 (policy + reference + reward parameters) \u00d7 rollout tokens`
		};
	},
	"merge-parent": (work) => ({
		parts: { parent: work.need("training_flop") },
		formula: "as declared for those weights"
	})
};

function forwardOnly(work) {
	return scaled(times(work.parameters(), work.tokens()), FORWARD);
}
function declaredOrNone(work, name) {
	if (work.has(name)) return work.need(name);
	work.assumptions.add(`no ${name.replace("_parameters", "")} model is counted: none is declared`);
	return ZERO;
}
function generated(work, flop) {
	if (work.inputs.publicOutput === true) return { "public-generation": flop };
	if (work.inputs.publicOutput === false) return { "private-generation": flop };
	work.missing.add("public_output");
	return { "private-generation": {
		low: 0,
		high: flop.high
	} };
}
function mainPart({ kind, publicOutput }) {
	if (kind === "synthetic-generation") return publicOutput === true ? "public-generation" : "private-generation";
	return MAIN_PARTS[kind] ?? "update";
}
const MAIN_PARTS = {
	"reward-model": "auxiliary",
	evaluation: "evaluation",
	discarded: "discarded",
	"merge-parent": "parent"
};

// .build/compute/accelerators.gen.js
const ACCELERATORS = {
	"source": {
		"title": "Epoch AI, machine learning hardware data (ml_hardware.csv)",
		"url": "https://epoch.ai/data/machine-learning-hardware",
		"read_on": "2026-11-23"
	},
	"utilisation": {
		"usual": [.15, .6],
		"possible": [.05, .75],
		"recomputation": 1.3333333333333333,
		"summed_below": .02
	},
	"units": [
		{
			"id": "p100-sxm2",
			"names": ["p100"],
			"peak": {
				"fp32": 10.6,
				"fp16": 21.2
			}
		},
		{
			"id": "v100-sxm2",
			"names": ["v100"],
			"forms": ["sxm"],
			"peak": {
				"fp32": 15.7,
				"fp16": 125
			},
			"plain": [31.3]
		},
		{
			"id": "v100-pcie",
			"names": ["v100"],
			"forms": ["pcie"],
			"peak": {
				"fp32": 14.1,
				"fp16": 112
			},
			"plain": [28.2]
		},
		{
			"id": "t4",
			"names": ["t4"],
			"peak": {
				"fp32": 8.1,
				"fp16": 65
			}
		},
		{
			"id": "a100",
			"names": ["a100", "a800"],
			"peak": {
				"fp32": 19.5,
				"tf32": 156,
				"fp16": 312,
				"bf16": 312
			},
			"sparse": [624],
			"plain": [77.97]
		},
		{
			"id": "a10-pcie",
			"names": ["a10"],
			"peak": {
				"fp32": 31.2,
				"tf32": 62.5,
				"fp16": 125,
				"bf16": 125
			},
			"sparse": [250],
			"certainty": "memory"
		},
		{
			"id": "rtx-3090",
			"names": ["rtx3090", "3090"],
			"peak": {
				"fp32": 35.6,
				"fp16": 71,
				"bf16": 71
			},
			"certainty": "memory"
		},
		{
			"id": "rtx-4090",
			"names": ["rtx4090", "4090"],
			"peak": {
				"fp32": 82.6,
				"fp16": 330,
				"bf16": 330
			}
		},
		{
			"id": "l4",
			"names": ["l4"],
			"peak": {
				"fp32": 30.3,
				"fp16": 121,
				"bf16": 121
			},
			"sparse": [242]
		},
		{
			"id": "l40",
			"names": ["l40"],
			"peak": {
				"fp32": 90.5,
				"fp16": 181,
				"bf16": 181
			},
			"sparse": [362]
		},
		{
			"id": "h100-sxm",
			"names": ["h100", "h800"],
			"forms": ["sxm", "hbm3"],
			"peak": {
				"fp32": 66.9,
				"tf32": 494.7,
				"fp16": 989.4,
				"bf16": 989.4,
				"fp8": 1979
			},
			"sparse": [1979, 3958],
			"plain": [133.8]
		},
		{
			"id": "h100-pcie",
			"names": ["h100"],
			"forms": ["pcie"],
			"peak": {
				"fp32": 51.2,
				"tf32": 378,
				"fp16": 756,
				"bf16": 756,
				"fp8": 1513
			},
			"sparse": [1513, 3026]
		},
		{
			"id": "h100-nvl",
			"names": ["h100"],
			"forms": ["nvl"],
			"peak": {
				"fp32": 60,
				"fp16": 835.5,
				"bf16": 835.5
			},
			"sparse": [1671],
			"certainty": "memory"
		},
		{
			"id": "h200-sxm",
			"names": ["h200", "gh200"],
			"peak": {
				"fp32": 66.9,
				"tf32": 494.5,
				"fp16": 989.5,
				"bf16": 989.5,
				"fp8": 1979
			},
			"sparse": [1979, 3958],
			"plain": [133.8]
		},
		{
			"id": "h20",
			"names": ["h20"],
			"peak": {
				"fp32": 44,
				"tf32": 74,
				"fp16": 148,
				"bf16": 148,
				"fp8": 296
			},
			"certainty": "memory"
		},
		{
			"id": "b200",
			"names": ["b200"],
			"peak": {
				"tf32": 1125,
				"fp16": 2250,
				"bf16": 2250,
				"fp8": 4500,
				"fp4": 9e3
			},
			"sparse": [
				4500,
				9e3,
				18e3
			]
		},
		{
			"id": "b300",
			"names": ["b300"],
			"peak": {
				"fp32": 75,
				"tf32": 1100,
				"fp16": 2250,
				"bf16": 2250,
				"fp8": 4500,
				"fp4": 14e3
			},
			"sparse": [4500, 9e3]
		},
		{
			"id": "gb200",
			"names": ["gb200"],
			"peak": {
				"tf32": 1250,
				"fp16": 2500,
				"bf16": 2500,
				"fp8": 5e3,
				"fp4": 1e4
			},
			"sparse": [
				5e3,
				1e4,
				2e4
			],
			"parts": { "boards": 2 }
		},
		{
			"id": "gb300",
			"names": ["gb300"],
			"peak": {
				"fp32": 80,
				"tf32": 1250,
				"fp16": 2500,
				"bf16": 2500,
				"fp8": 5e3,
				"fp4": 15e3
			},
			"sparse": [5e3, 1e4],
			"parts": { "boards": 2 }
		},
		{
			"id": "tpu-v2",
			"names": ["tpuv2"],
			"peak": { "bf16": 46 },
			"parts": { "cores": 2 }
		},
		{
			"id": "tpu-v3",
			"names": ["tpuv3"],
			"peak": { "bf16": 123 },
			"parts": { "cores": 2 }
		},
		{
			"id": "tpu-v4",
			"names": ["tpuv4"],
			"peak": { "bf16": 275 }
		},
		{
			"id": "tpu-v5e",
			"names": ["tpuv5e"],
			"peak": { "bf16": 197 },
			"sparse": [393]
		},
		{
			"id": "tpu-v5p",
			"names": ["tpuv5p"],
			"peak": { "bf16": 459 },
			"sparse": [918]
		},
		{
			"id": "tpu-v6e",
			"names": ["tpuv6e", "trillium"],
			"peak": {
				"bf16": 918,
				"fp8": 918
			},
			"sparse": [1836]
		},
		{
			"id": "tpu-v7",
			"names": ["tpuv7", "ironwood"],
			"peak": {
				"bf16": 2307,
				"fp8": 4614
			}
		},
		{
			"id": "mi250x",
			"names": ["mi250x"],
			"peak": {
				"fp32": 47.9,
				"fp16": 383,
				"bf16": 383
			},
			"parts": { "dies": 2 }
		},
		{
			"id": "mi300x",
			"names": ["mi300x", "mi325x"],
			"peak": {
				"fp32": 163.4,
				"tf32": 653.7,
				"fp16": 1307.4,
				"bf16": 1307.4,
				"fp8": 2615
			},
			"sparse": [2614.9, 5229.8]
		},
		{
			"id": "mi300a",
			"names": ["mi300a"],
			"peak": {
				"fp32": 122.6,
				"tf32": 490.3,
				"fp16": 980.6,
				"bf16": 980.6,
				"fp8": 1961
			},
			"certainty": "memory"
		},
		{
			"id": "mi350x",
			"names": ["mi350x"],
			"peak": {
				"fp16": 2310,
				"bf16": 2310,
				"fp8": 4600,
				"fp4": 9200
			}
		},
		{
			"id": "mi355x",
			"names": ["mi355x"],
			"peak": {
				"fp16": 2517,
				"bf16": 2517,
				"fp8": 4600,
				"fp4": 9200
			}
		},
		{
			"id": "gaudi2",
			"names": ["gaudi2"],
			"peak": {
				"fp16": 450,
				"bf16": 450,
				"fp8": 865
			}
		},
		{
			"id": "gaudi3",
			"names": ["gaudi3"],
			"peak": {
				"fp32": 14.3,
				"tf32": 459,
				"fp16": 1678,
				"bf16": 1678,
				"fp8": 1678
			}
		},
		{
			"id": "trainium1",
			"names": [
				"trainium",
				"trainium1",
				"trn1"
			],
			"peak": {
				"fp32": 47.5,
				"tf32": 190,
				"fp16": 190,
				"bf16": 190
			}
		},
		{
			"id": "trainium2",
			"names": ["trainium2", "trn2"],
			"peak": {
				"fp16": 667,
				"bf16": 667,
				"fp8": 1299
			}
		},
		{
			"id": "trainium3",
			"names": ["trainium3", "trn3"],
			"peak": {
				"fp32": 183,
				"tf32": 671,
				"fp16": 671,
				"bf16": 671,
				"fp8": 2517,
				"fp4": 2517
			}
		},
		{
			"id": "ascend-910a-low",
			"names": ["ascend910a", "910a"],
			"peak": {
				"fp16": 256,
				"bf16": 256
			}
		},
		{
			"id": "ascend-910a-high",
			"names": ["ascend910a", "910a"],
			"peak": {
				"fp16": 320,
				"bf16": 320
			}
		},
		{
			"id": "ascend-910b-low",
			"names": ["ascend910b", "910b"],
			"peak": {
				"fp32": 94,
				"fp16": 280,
				"bf16": 280
			}
		},
		{
			"id": "ascend-910b-high",
			"names": ["ascend910b", "910b"],
			"peak": {
				"fp32": 94,
				"fp16": 400,
				"bf16": 400
			}
		},
		{
			"id": "ascend-910c",
			"names": ["ascend910c", "910c"],
			"peak": {
				"fp16": 800,
				"bf16": 800
			},
			"parts": { "dies": 2 }
		},
		{
			"id": "cerebras-cs-2",
			"names": [
				"cs2",
				"cerebras",
				"cerebrascs2"
			],
			"peak": {}
		},
		{
			"id": "a64fx",
			"names": ["a64fx", "fugaku"],
			"peak": {}
		}
	]
};
// .build/compute/accelerators.js
function acceleratorsNamed(name) {
	const words = name.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "").slice(0, 12);
	const runs = words.flatMap((_, i) => [
		1,
		2,
		3
	].map((length) => words.slice(i, i + length).join("")));
	const known = ACCELERATORS.units.filter((unit) => unit.names.some((alias) => runs.includes(alias)));
	const formed = known.filter(({ forms }) => forms?.some((form) => words.some((word) => word.startsWith(form))));
	return formed.length > 0 ? formed : known;
}
function densePeak(units, precision) {
	const peaks = units.map((unit) => unit.peak[precision]);
	const known = peaks.filter((peak) => peak !== void 0);
	if (known.length === 0 || known.length < peaks.length) return null;
	return {
		low: Math.min(...known) * 0xe8d4a51000,
		high: Math.max(...known) * 0xe8d4a51000
	};
}
const PEAK_ROUNDING = .01;
function slipOf(units, precision, peak) {
	const near = (value) => Math.abs(peak - value) <= value * PEAK_ROUNDING;
	if (units.some((unit) => near(unit.peak[precision] ?? 0))) return null;
	if (units.some((unit) => unit.sparse?.some(near))) return "sparse";
	return units.some((unit) => unit.plain?.some(near)) ? "plain" : null;
}
// .build/compute/hardware-method.js
const SECONDS_PER_HOUR = 3600;
const HOURS_PER_DAY = 24;
const TERA = 0xe8d4a51000;
function estimateByHardware(inputs) {
	const missing = [];
	const assumptions = [];
	const hours = hoursOf(inputs, missing);
	const peak = peakOf(inputs, missing, assumptions);
	const utilisation = utilisationOf(inputs, missing, assumptions);
	const atPeak = hours && peak ? scaled(times(hours, peak), SECONDS_PER_HOUR) : null;
	return {
		flop: atPeak ? times(atPeak, utilisation) : OPEN,
		hours,
		atPeak,
		assumptions,
		missing
	};
}
function hoursOf({ quantities: q }, missing) {
	if (q.accelerator_hours && q.accelerator_hours.high > 0) return q.accelerator_hours;
	const wall = q.wall_hours ?? (q.wall_days ? scaled(q.wall_days, HOURS_PER_DAY) : void 0);
	if (wall && q.count && wall.high > 0 && q.count.high > 0) return times(wall, q.count);
	missing.push(wall ? "count" : q.count ? "wall_hours" : "accelerator_hours");
	return null;
}
function peakOf(inputs, missing, assumptions) {
	const units = inputs.accelerator === null ? [] : acceleratorsNamed(inputs.accelerator);
	const share = shareOf(inputs, units, assumptions);
	const declared = inputs.quantities.peak_tflops;
	if (declared && declared.high > 0) return scaled(declared, TERA * share);
	if (inputs.accelerator === null || inputs.precision === null) {
		missing.push(inputs.accelerator === null ? "accelerator" : "precision");
		return null;
	}
	const table = densePeak(units, inputs.precision);
	if (table === null) {
		missing.push("peak_tflops");
		return null;
	}
	if (table.low < table.high) assumptions.push(`"${inputs.accelerator}" leaves open which is meant: ${units.map((u) => u.id).join(", ")}`);
	return scaled(table, share);
}
function shareOf({ counting }, units, assumptions) {
	const parts = counting === null || counting === "units" ? void 0 : units[0]?.parts?.[counting];
	if (parts === void 0) return 1;
	assumptions.push(counting === "boards" ? `${parts} units stand on one board` : `${parts} ${counting} make one unit`);
	return counting === "boards" ? parts : 1 / parts;
}
function utilisationOf(inputs, missing, assumptions) {
	const declared = inputs.quantities.utilisation;
	if (!declared || declared.high > 1 || declared.high <= 0) {
		missing.push("utilisation");
		const [low, high] = ACCELERATORS.utilisation.possible;
		assumptions.push(`model FLOP utilisation is not declared, so all that is possible stands: ${low} to ${high}`);
		return {
			low,
			high
		};
	}
	if (inputs.utilisationKind === "mfu") return declared;
	if (inputs.utilisationKind === "hfu") return withoutRecomputation(inputs, declared, assumptions);
	missing.push(inputs.utilisationKind === null ? "utilisation_kind" : "utilisation");
	const [least] = ACCELERATORS.utilisation.possible;
	assumptions.push("what a driver or profiler counts is busy time: model FLOP utilisation is at most that");
	return {
		low: Math.min(least, declared.low),
		high: declared.high
	};
}
function withoutRecomputation(inputs, declared, assumptions) {
	if (inputs.checkpointing === "none") return declared;
	const less = scaled(declared, 1 / ACCELERATORS.utilisation.recomputation);
	if (inputs.checkpointing === "full") {
		assumptions.push("hardware utilisation is divided by 4/3 for full recomputation of activations");
		return less;
	}
	assumptions.push("how much is recomputed is not declared, so none and all stand");
	return hull$1(less, declared);
}

// .build/compute/estimate.js
const NOTIONS = ["direct", "cumulative"];
const COUNTED$1 = {
	direct: {
		update: "whole",
		rollout: "perhaps",
		parent: "perhaps"
	},
	cumulative: {
		update: "whole",
		rollout: "whole",
		"private-generation": "whole",
		parent: "whole"
	}
};



function compareMethods(a, b, margin, declared) {
	if (meets(a, b)) return "agree";
	const [lower, upper] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
	if (upper * (1 - margin) > lower * (1 + margin)) return "disagree";
	return upper - lower > margin * (declared === null ? lower : middleOf(declared)) ? "differ" : "agree";
}




function countHardware(phases, hardware, notion) {
	const parents = phases.flatMap(partsOf$1).filter(([part]) => part === "parent");
	const kinds = phases.flatMap(machineParts).map(([part]) => COUNTED$1[notion][part]);
	if (phases.length > 0 && kinds.length === 0) return null;
	return closedOrNull(plus(kinds.every((kind) => kind === "whole") ? hardware : kinds.every((kind) => kind === void 0) ? ZERO : {
		low: 0,
		high: hardware.high
	}, ...parents.map((function (part) { return (countedOf(part, notion)); }))));
}

const LOOSE = 4;
function reconcile(a, b) {
	const loose = (r) => r.high > LOOSE * r.low;
	if (meets(a, b) && (loose(a) || loose(b))) return {
		low: Math.max(a.low, b.low),
		high: Math.min(a.high, b.high)
	};
	return hull$1(a, b);
}

function declaredFor$1(phases) {
	return phases.length === 0 ? null : sumOrNull(phases.map((p) => p.quantities.training_flop ?? null));
}


const AGREEMENTS = [
	"agree",
	"differ",
	"disagree"
];




// .build/compute/inconsistency.js


// .build/compute/phase-checks.js
const PARAMETERS_WITHIN = .1;
const FORMULA_WITHIN = .05;

function found$1(result, part, ...names) {
	return {
		...part,
		paths: names.map((name) => `${result.phase.path}.${name}`),
		suggestion: null
	};
}

function totalOnly(result, total) {
	const { tokens } = result.phase.quantities;
	const upper = tokens ? ` At most it is ${inFigures(exactly(scaled(times(total, tokens), 6).high))} FLOP.` : "";
	return found$1(result, {
		code: "mixture-total-only",
		weight: "warning",
		message: `Only the total of ${inFigures(total)} parameters is declared, not those that take part for each token.${upper}`,
		numbers: { total: middleOf(total) }
	}, "parameters", "parameters_total");
}
function totalUsed(estimate, result, active, total) {
	const { tokens } = result.phase.quantities;
	const wrong = tokens && total.low > active.high ? scaled(times(total, tokens), 6) : null;
	const declared = declaredFor(estimate, result);
	if (!wrong || !declared || !isNear(declared, wrong)) return [];
	return [atFigure(estimate, found$1(result, {
		code: "mixture-total-used",
		weight: "error",
		message: `${inFigures(declared)} FLOP is declared, which is 6 \u00d7 all ${inFigures(total)} parameters \u00d7 tokens; only ${inFigures(active)} take part for each token, which makes ${inFigures(result.flop)} FLOP.`,
		numbers: {
			declared: middleOf(declared),
			recomputed: middleOf(result.flop),
			factor: middleOf(total) / middleOf(active)
		}
	}, "training_flop", "parameters", "parameters_total"))];
}


const DATA = /* @__PURE__ */ new Set([
	"tokens",
	"epochs",
	"tokens_encoder",
	"tokens_decoder",
	"rollout_tokens",
	"samples",
	"patches"
]);


function atFigure({ plan }, slip) {
	const [own = "", ...rest] = slip.paths;
	const phase = plan.phases.find(({ path }) => own === `${path}.training_flop`);
	if (!phase || phase.quantities.training_flop) return slip;
	return {
		...slip,
		paths: [plan.declared.direct ? FIGURE_PATHS.direct : FIGURE_PATHS.cumulative, ...rest]
	};
}
function isNear(a, b) {
	return meets(widened(a, FORMULA_WITHIN), b);
}
// .build/compute/figure.js
const MANTISSA = String.raw`\d[\d.,_' ]*?`;
const WITH_POWER = new RegExp(String.raw`^(?:(${MANTISSA}) ?x ?)?10 ?\^ ?([+-]?\d{1,4})(?!\d)(.*)$`, "i");
const LOST_AFTER_TIMES = new RegExp(String.raw`^(${MANTISSA}) ?x ?10(\d{1,2})(?![\d.])(.*)$`, "i");
const PLAIN$1 = new RegExp(String.raw`^(${MANTISSA})(?:e([+-]?\d{1,5}))?(?! ?\d)(?![.,_'])(.*)$`, "i");
const LOST_BARE = /^10(1[5-9]|2\d)(?:\.0+)?$/;
function readFigure(text, operations) {
	const power = WITH_POWER.exec(text);
	if (power) return build(power[1] ?? "1", power[2] ?? "0", power[3] ?? "");
	const lost = LOST_AFTER_TIMES.exec(text);
	if (lost) return lostPower((lost[1] ?? "").replace(",", "."), lost[2] ?? "");
	const plain = PLAIN$1.exec(text);
	if (!plain) return trouble("not-a-quantity", "It asks for a number, such as 3.8e25.");
	const [mantissa = "", exponent, rest = ""] = plain.slice(1);
	const bare = operations && exponent === void 0 ? LOST_BARE.exec(mantissa.trim()) : null;
	if (bare) return lostPower("1", bare[1] ?? "");
	return build(mantissa, exponent ?? "0", rest);
}
function lostPower(mantissa, power) {
	const meant = `${mantissa}e${power}`;
	return {
		code: "lost-superscript",
		message: `10${power} looks like 10 to the power of ${power} whose superscript was lost in copying; write ${meant}.`,
		suggestion: /^\d+(?:\.\d+)?$/.test(mantissa) ? meant : null
	};
}
function build(written, exponent, rest) {
	const mantissa = readMantissa(written.trim());
	if ("code" in mantissa) return mantissa;
	const { digits, notes } = mantissa;
	if (exponent.startsWith("-")) return small(digits, exponent, notes, rest);
	return {
		value: Number(`${digits}e${exponent.replace("+", "")}`),
		digits,
		significantFigures: significantFiguresOf(digits),
		notes,
		rest: rest.trim()
	};
}
function small(digits, exponent, notes, rest) {
	return {
		value: Number(`${digits}e${exponent}`),
		digits,
		significantFigures: significantFiguresOf(digits),
		notes,
		rest: rest.trim()
	};
}
function significantFiguresOf(digits) {
	const all = digits.replace(".", "").replace(/^0+/, "");
	return Math.max(1, digits.includes(".") ? all.length : all.replace(/0+$/, "").length);
}
const DECIMAL_COMMA = "The comma is read as a decimal comma.";
const FORMS = [
	[/^\d+(?:\.\d+)?$/, (digits) => ({
		digits,
		notes: []
	})],
	[/^\d{1,3}(?:([ _'])\d{3})(?:\1\d{3})*(?:\.\d+)?$/, (text) => ({
		digits: text.replace(/[ _']/g, ""),
		notes: []
	})],
	[/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/, (text) => ({
		digits: text.replaceAll(",", ""),
		notes: []
	})],
	[/^\d{1,3},\d{3}\.\d+$/, (text) => ({
		digits: text.replace(",", ""),
		notes: []
	})],
	[/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/, (text) => ({
		digits: text.replaceAll(".", "").replace(",", "."),
		notes: ["Points are read as separators of thousands."]
	})],
	[/^\d+,(?:\d{1,2}|\d{4,})$/, (text) => ({
		digits: text.replace(",", "."),
		notes: [DECIMAL_COMMA]
	})],
	[/^0,\d{3}$/, (text) => ({
		digits: text.replace(",", "."),
		notes: [DECIMAL_COMMA]
	})]
];
function readMantissa(text) {
	const form = FORMS.find(([pattern]) => pattern.test(text));
	if (form) return form[1](text);
	return /^\d{1,3},\d{3}$/.test(text) ? trouble("ambiguous", "The comma can separate thousands or decimals; write the number without it.") : trouble("not-a-quantity", "Its digits are separated in no way that is known; write it as 3.8e25.");
}
function trouble(code, message) {
	return {
		code,
		message,
		suggestion: null
	};
}
// .build/compute/quantity-unit.js
const POWERS = {
	k: 1e3,
	m: 1e6,
	g: 1e9,
	t: 0xe8d4a51000,
	p: 0x38d7ea4c68000,
	e: 0xde0b6b3a7640000,
	z: 1e21,
	y: 1e24
};
const SECONDS = {
	day: 86400,
	hour: 3600,
	year: 31536e3
};
const SMALLEST_TOTAL = 0x56bc75e2d63100000;
const MULTIPLES = [
	[/^(?:k|thousand)$/i, 1e3],
	[/^(?:m|mn|mio|million|millions)$/i, 1e6],
	[/^(?:b|bn|g|billion|billions)$/i, 1e9],
	[/^(?:t|tn|trillion|trillions)$/i, 0xe8d4a51000],
	[/^quadrillion$/i, 0x38d7ea4c68000],
	[/^\u4e07$/, 1e4],
	[/^[\u5104\u4ebf]$/, 1e8],
	[/^(?:\u5146)$/, 0xe8d4a51000]
];
const COUNTED = /^(?:parameters?|params?|tokens?|patches|samples|images|gpus?|chips?|\u30d1\u30e9\u30e1\u30fc\u30bf|\u30d1\u30e9\u30e1\u30fc\u30bf\u30fc|\u30c8\u30fc\u30af\u30f3|\u53c2\u6570|\u500b)?$/i;
const FLOP_UNIT = /^(kilo|mega|giga|tera|peta|exa|zetta|yotta|[kmgtpezy])?[ -]?(?:floating[- ]point )?(flops?|operations|ops|\u6f14\u7b97)(.*)$/i;
const SHORT_UNIT = /^([tpe])(f)((?:\/s)?[- ]?(?:days?|hours?|years?))$/i;
const PER_SECOND = /^(?:\/ ?s(?:ec(?:ond)?)?|per second|s-1)$/;
const SPAN = /^(?:\/ ?s(?:ec(?:ond)?)?|per second)?[- \u00b7x*]{0,3}(day|hour|year)s?$/;
const HOURS = /^(?:[a-z][a-z0-9]+[- ]){0,3}(h|hrs?|hours?|days?|years?)$/i;
const HOURS_IN = {
	h: 1,
	d: 24,
	y: 8760
};
function readUnit(unit, value, asked) {
	return READERS$1[asked](unit, value);
}
const READERS$1 = {
	flop: (unit, value) => unit === "" ? plainly(1) : operations(unit, value, false),
	"flop-per-second": (unit, value) => unit === "" ? plainly(1) : operations(unit, value, true),
	count: readMultiple,
	hours: readHours,
	share: (unit) => unit === "" ? plainly(1) : unit === "%" ? plainly(.01, "The percentage is read as a share.") : wrongUnit(unit)
};
function operations(unit, value, rateAsked) {
	const match = FLOP_UNIT.exec(unit) ?? SHORT_UNIT.exec(unit);
	if (!match) return wrongUnit(unit);
	const prefix = (match[1] ?? "").charAt(0).toLowerCase();
	const factor = POWERS[prefix] ?? 1;
	const rest = (match[3] ?? "").trim().toLowerCase();
	const span = SPAN.exec(rest)?.[1];
	if (span !== void 0) return rateAsked ? wrongUnit(unit) : plainly(factor * (SECONDS[span] ?? 1));
	if (rest !== "" && !PER_SECOND.test(rest)) return wrongUnit(unit);
	const word = match[2] ?? "";
	if (rateAsked) return rest !== "" || /s$/i.test(word) ? plainly(factor) : {
		code: "wrong-unit",
		message: "It asks for operations per second, written FLOP/s."
	};
	if (rest !== "") return rate(value * factor, "\"per second\"");
	if (/S$/.test(word)) return rate(value * factor, "\"FLOPS\"");
	return /flops$/.test(word.toLowerCase()) && prefix !== "" && value * factor < SMALLEST_TOTAL ? rate(value * factor, `"${unit}"`) : plainly(factor);
}
function rate(flop, words) {
	const size = flop.toPrecision(2);
	return flop < SMALLEST_TOTAL ? {
		code: "rate",
		message: `${size} with ${words} is a rate, what machines do in a second; the total of all operations is asked for.`
	} : {
		code: "rate-or-total",
		message: `${size} with ${words} may be a rate or a total; write a total as FLOP, without "per second" and without "S".`
	};
}
function readMultiple(unit) {
	const match = /^([^\s]*) ?(.*)$/u.exec(unit);
	const [first, rest] = [match?.[1] ?? "", match?.[2] ?? ""];
	if (COUNTED.test(unit)) return plainly(1);
	for (const [word, thing] of [[first, rest], ...glued(unit)]) {
		const multiple = MULTIPLES.find(([pattern]) => pattern.test(word));
		if (multiple && COUNTED.test(thing)) return plainly(multiple[1]);
	}
	return wrongUnit(unit);
}
function glued(unit) {
	return /^[\u4e07\u5104\u4ebf\u5146]/.test(unit) ? [[unit.slice(0, 1), unit.slice(1).trim()]] : [];
}
function readHours(unit) {
	if (unit === "") return plainly(1);
	const scaled = /^([km]) ?(.+)$/i.exec(unit);
	const direct = HOURS.exec(unit)?.[1];
	const word = direct ?? HOURS.exec(scaled?.[2] ?? "")?.[1];
	if (word === void 0) return wrongUnit(unit);
	return plainly((direct === void 0 ? POWERS[(scaled?.[1] ?? "").toLowerCase()] ?? 1 : 1) * (HOURS_IN[word.charAt(0).toLowerCase()] ?? 1));
}
function plainly(factor, ...notes) {
	return {
		factor,
		notes
	};
}
function wrongUnit(unit) {
	return {
		code: "wrong-unit",
		message: `"${unit.slice(0, 40)}" is no unit of what is asked for here.`
	};
}
// .build/compute/quantity.js
const LONGEST = 120;
const UNITS = {
	flop: "FLOP",
	"flop-per-second": "FLOP/s",
	count: "1",
	hours: "h",
	share: "1"
};
function readQuantity(text, asked) {
	if (text.length > LONGEST) return refuse$2("not-a-quantity", "That is too long for a quantity.");
	const [body, margin] = splitMargin(normalise$2(text));
	const between = /^(.+?\d.*?) ?(?:\u2013|\u2014| to |\.\.) ?(\d.*)$/i.exec(body);
	if (between && margin === null) return readBetween(between[1] ?? "", between[2] ?? "", asked);
	const point = readPoint(body, asked);
	if (point.is === "refused" || margin === null) return point;
	return {
		...point,
		value: widened(point.value, margin),
		notes: [...point.notes, `It carries its own margin of ${margin * 100} %.`]
	};
}

function normalise$2(text) {
	return text.replace(/[\u207a\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079]+/gu, (digits) => `^${[...digits].map((d) => SUPERSCRIPTS[d] ?? d).join("")}`).normalize("NFKC").replace(/[\u2212\u2010\u2011]/gu, "-").trim().replace(/\s+/gu, " ").replaceAll("**", "^").replace(/ ?(?:[\u00d7\u00b7\u22c5\u2715xX*]) ?(?=10(?:\^| \^|\d))/gu, " x ").replace(/^(?:about|approximately|approx\.|circa|ca\.|~|\u2248|\u7d04|\u7ea6) ?/iu, "");
}
const SUPERSCRIPTS = Object.fromEntries([..."\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"].map((function (digit, i) { return ([digit, String(i)]); })).concat([["\u207a", "+"], ["\u207b", "-"]]));
function splitMargin(text) {
	const match = /^(.+?) ?\(?(?:\u00b1|\+\/-|\+-) ?(\d{1,3}(?:\.\d{1,4})?) ?%\)?$/.exec(text);
	return match ? [match[1] ?? "", Number(match[2]) / 100] : [text, null];
}
function readBetween(from, to, asked) {
	const high = readPoint(to, asked);
	if (high.is === "refused") return high;
	const unit = /[^\d.,e+^ x]+.*$/i.exec(to)?.[0] ?? "";
	const low = readPoint(/[a-df-wyz]/i.test(from) ? from : `${from} ${unit}`.trim(), asked);
	if (low.is === "refused") return low;
	if (low.value.low > high.value.high) return refuse$2("ambiguous", "The first end of the range is above the second.");
	return {
		...high,
		value: {
			low: low.value.low,
			high: high.value.high
		},
		significantFigures: Math.min(low.significantFigures, high.significantFigures),
		notes: [...low.notes, ...high.notes]
	};
}
function readPoint(text, asked) {
	if (/^-/.test(text)) return refuse$2("negative", "A quantity of training is not less than zero.");
	if (/^\+?(?:\.?inf(?:inity)?|\u221e)$/i.test(text)) return refuse$2("too-large", "An infinite amount is no estimate.");
	const figure = readFigure(text, asked === "flop");
	if ("code" in figure) return {
		is: "refused",
		...figure
	};
	if (figure.value === 0 && !/[1-9]/.test(figure.digits)) return refuse$2("zero", "Zero is no amount of training; leave it out if nothing was done.");
	if (!Number.isFinite(figure.value)) return refuse$2("too-large", "No machine holds that number; check its exponent.");
	return inUnit(figure, readUnit(figure.rest, figure.value, asked), asked);
}
function inUnit(figure, unit, asked) {
	if ("code" in unit) return {
		is: "refused",
		suggestion: null,
		...unit
	};
	const value = unit.factor === 1 ? figure.value : Number((figure.value * unit.factor).toPrecision(15));
	if (!Number.isFinite(value) || value === 0) return refuse$2("too-large", "With its unit no machine holds that number.");
	if (asked === "share" && value > 1) return tooLargeShare(value);
	return {
		is: "quantity",
		value: exactly(value),
		unit: UNITS[asked],
		significantFigures: figure.significantFigures,
		notes: [...figure.notes, ...unit.notes]
	};
}
function tooLargeShare(value) {
	if (value > 100) return refuse$2("impossible-share", `${value} is no share: a utilisation lies between 0 and 1.`);
	const share = String(Number((value / 100).toPrecision(12)));
	return {
		is: "refused",
		code: "percentage",
		message: `${value} looks like a percentage; a utilisation is written as a share of one, ${share}.`,
		suggestion: share
	};
}
function refuse$2(code, message) {
	return {
		is: "refused",
		code,
		message,
		suggestion: null
	};
}
// .build/compute/run-checks.js
const CHECKS$1 = [
	checkName,
	checkPeak,
	checkUtilisation,
	checkKind,
	checkImplied
];

function found({ result }, { code, weight, message, field, numbers = {}, write, writeTo }) {
	const path = `${result.run.path}.${field}`;
	const suggestion = write === void 0 ? null : {
		path: `${result.run.path}.${writeTo ?? field}`,
		value: write
	};
	return [{
		code,
		weight,
		message,
		paths: [path],
		numbers,
		suggestion
	}];
}
function checkName(context) {
	const { run } = context.result;
	if (run.accelerator === null || run.quantities.peak_tflops) return [];
	const name = JSON.stringify(run.accelerator.slice(0, 60));
	if (context.units.length === 0) return found(context, {
		code: "accelerator-unknown",
		weight: "warning",
		message: `${name} is not in the table of accelerators; declare its dense peak in TFLOP/s for the number format used.`,
		field: "peak_tflops"
	});
	const peak = run.precision && densePeak(context.units, run.precision);
	if (run.precision && !peak) return found(context, {
		code: "peak-unknown",
		weight: "warning",
		message: `No dense peak of ${name} is recorded for ${run.precision}; declare it in TFLOP/s.`,
		field: "peak_tflops"
	});
	if (!peak || peak.low === peak.high) return [];
	const [low, high] = [peak.low / 0xe8d4a51000, peak.high / 0xe8d4a51000];
	return found(context, {
		code: "accelerator-open",
		weight: "notice",
		message: `${name} can be any of ${context.units.map((u) => u.id).join(", ")}; their dense peaks reach from ${low} to ${high} TFLOP/s.`,
		field: "accelerator",
		numbers: {
			low,
			high
		}
	});
}
function checkPeak(context) {
	const { run } = context.result;
	const declared = run.quantities.peak_tflops;
	if (!declared || declared.low < declared.high) return [];
	const peak = declared.low;
	if (peak >= 1e9) return found(context, {
		code: "peak-unit",
		weight: "error",
		message: `${inFigures(declared)} is a peak in FLOP/s; it asks for TFLOP/s.`,
		field: "peak_tflops",
		numbers: { declared: peak },
		write: String(Number((peak / 0xe8d4a51000).toPrecision(12)))
	});
	if (run.precision === null || context.units.length === 0) return [];
	const slip = slipOf(context.units, run.precision, peak);
	const dense = densePeak(context.units, run.precision);
	const tera = dense ? scaled(dense, 1e-12) : null;
	const right = dense && dense.low === dense.high ? String(dense.low / 0xe8d4a51000) : void 0;
	if (slip !== null) return found(context, {
		code: slip === "sparse" ? "peak-sparse" : "peak-plain",
		weight: slip === "sparse" ? "error" : "warning",
		message: `${peak} TFLOP/s is ${SLIPS[slip]}${tera ? `; the dense peak for ${run.precision} is ${inFigures(tera)}` : ""}.`,
		field: "peak_tflops",
		numbers: {
			declared: peak,
			...tera ? { dense: middleOf(tera) } : {}
		},
		...right === void 0 ? {} : { write: right }
	});
	if (!tera || peak >= tera.low * .9 && peak <= tera.high * 1.1) return [];
	return found(context, {
		code: "peak-unknown",
		weight: "warning",
		message: `${peak} TFLOP/s is declared; the table has ${inFigures(tera)} for ${run.precision}.`,
		field: "peak_tflops",
		numbers: {
			declared: peak,
			dense: middleOf(tera)
		}
	});
}
const SLIPS = {
	sparse: "a headline figure for sparse matrices or integers, which dense training cannot reach",
	plain: "the peak of units that multiply no matrices"
};
function checkUtilisation(context) {
	const { quantities, utilisationKind } = context.result.run;
	const declared = quantities.utilisation;
	if (!declared) return [];
	const share = middleOf(declared);
	const numbers = { declared: share };
	if (declared.high > 100) return found(context, {
		code: "utilisation-impossible",
		weight: "error",
		message: `${inFigures(declared)} is no utilisation: it lies between 0 and 1.`,
		field: "utilisation",
		numbers
	});
	if (declared.high > 1) {
		const meant = String(Number((share / 100).toPrecision(12)));
		return found(context, {
			code: "utilisation-percent",
			weight: "error",
			message: `${inFigures(declared)} looks like a percentage; utilisation is a share of one: ${meant}.`,
			field: "utilisation",
			numbers,
			...declared.low === declared.high ? { write: meant } : {}
		});
	}
	return utilisationKind === "mfu" || utilisationKind === null ? unusual(context, declared, "utilisation", "is declared") : [];
}
function unusual(context, share, field, how) {
	const { usual, possible } = ACCELERATORS.utilisation;
	if (share.high >= usual[0] && share.low <= usual[1]) return [];
	const impossible = share.high < possible[0] || share.low > possible[1];
	return found(context, {
		code: "utilisation-unusual",
		weight: impossible ? "error" : "warning",
		message: `A model FLOP utilisation of ${inFigures(share)} ${how}; trainings lie between ${usual[0]} and ${usual[1]}${impossible ? "" : ", few outside"}.`,
		field,
		numbers: { utilisation: middleOf(share) }
	});
}
function checkKind(context) {
	const { utilisationKind: kind, checkpointing, quantities } = context.result.run;
	if (!quantities.utilisation || kind === "mfu") return [];
	const message = KIND_WORDS[kind ?? "none"];
	if (kind === "hfu" && checkpointing === "none") return [];
	return found(context, {
		code: "utilisation-not-mfu",
		weight: kind === "driver-counter" || kind === "sm-activity" ? "error" : "notice",
		message,
		field: kind === "hfu" ? "checkpointing" : "utilisation_kind",
		numbers: { declared: middleOf(quantities.utilisation) }
	});
}
const KIND_WORDS = {
	hfu: "Hardware FLOP utilisation counts activations computed again; with full recomputation it is 4/3 of model FLOP utilisation.",
	"sm-activity": "Activity of the processors tells how long they were busy, not how much of the peak was used; it cannot be used.",
	"driver-counter": "The driver's counter of utilisation tells whether anything ran (it reads 100 % at a third of the peak); it cannot be used.",
	none: "It is not said which utilisation this is; only model FLOP utilisation leads to the figure asked for."
};
function checkImplied(context) {
	const { stage, result } = context;
	const implied = stage.utilisation;
	if (implied === null || stage.runs.length !== 1) return partsOpen(context, null);
	const { count, accelerator_hours: total, wall_hours: hours } = result.run.quantities;
	if (!total && hours && count && count.low > 1 && implied.high < ACCELERATORS.utilisation.summed_below) {
		const once = scaled(implied, count.low);
		return found(context, {
			code: "hours-summed",
			weight: "error",
			message: `${inFigures(hours)} hours on each of ${inFigures(count)} accelerators imply a utilisation of ${inFigures(implied)}; if these hours are already the sum of all, it is ${inFigures(once)}: then they belong under accelerator_hours.`,
			field: "wall_hours",
			numbers: {
				implied: middleOf(implied),
				ifSummed: middleOf(once)
			}
		});
	}
	const parts = partsOpen(context, implied);
	return parts.length > 0 ? parts : unusual(context, implied, "utilisation", "follows from the architecture for this hardware");
}
function partsOpen(context, implied) {
	const { counting, accelerator, quantities } = context.result.run;
	const [part, number] = Object.entries(context.units[0]?.parts ?? {})[0] ?? [];
	if (counting !== null || part === void 0 || number === void 0 || quantities.peak_tflops) return [];
	const declared = quantities.utilisation;
	const ratio = implied && declared ? middleOf(declared) / middleOf(implied) : null;
	const factor = part === "boards" ? 1 / number : number;
	const fits = ratio !== null && Math.abs(ratio / factor - 1) < .2;
	return found(context, {
		code: "parts-or-units",
		weight: fits ? "warning" : "notice",
		message: `${JSON.stringify((accelerator ?? "").slice(0, 60))} ${PART_WORDS[part] ?? ""}${fits ? `, and the figures fit only if ${part} are counted` : ""}; say under counting which is meant.`,
		field: "counting",
		numbers: {
			parts: number,
			...ratio === null ? {} : { ratio }
		}
	});
}
const PART_WORDS = {
	cores: "has two cores in each chip, and tools count cores",
	dies: "has two dies on each card, and schedulers count dies",
	boards: "can mean one accelerator or a board with two"
};
// .build/compute/consistency.js
const ERROR_FACTOR = 3;
const RECOMPUTATION = 4 / 3;
const RECOMPUTATION_WITHIN = .04;
const CHECKS = [
	checkDeclared$1,
	checkPhaseFigures,
	checkMethods,
	checkSums,
	checkCumulative,
	checkSuperscripts,
	checkBase,
	checkPhases,
	checkRuns
];







const METHOD_CODES = {
	differ: "methods-differ",
	disagree: "methods-disagree"
};

const SUM_ROUNDING = .05;



function inputPaths({ stages }, method) {
	return stages.flatMap((s) => method === "hardware" ? s.runs.flatMap(({ run }) => inputPathsOf(run)) : s.phases.flatMap(({ phase }) => inputPathsOf(phase)));
}
function stagePaths(stage) {
	return [...stage.phases.flatMap(({ phase }) => inputPathsOf(phase)), ...stage.runs.flatMap(({ run }) => inputPathsOf(run))];
}
// .build/compute/standing.js



// .build/compute/thresholds.js





function reasonOf(views, { agreement }) {
	if (views.contradicted) return "contradicted";
	if (views.declared === null && agreement === "disagree") return "methods-disagree";
	return views.ranges.some(isClosed) ? "straddles" : "missing";
}
function decidersOf(threshold, estimate, views) {
	const deciders = [];
	const { stages, missing } = estimate;
	if (views.contradicted) deciders.push({
		message: "Settle which is right: the figure declared, or the inputs from which another one follows.",
		paths: [views.path, ...inputsOf(estimate)]
	});
	if (stages.some((s) => s.agreement === "disagree")) deciders.push({
		message: "The two methods contradict each other: correct the inputs of the one that is wrong.",
		paths: inputsOf(estimate)
	});
	const margin = decidingMargin(threshold, estimate);
	if (margin) deciders.push({
		message: margin,
		paths: [views.path]
	});
	if (views.declared === null) deciders.push({
		message: "Declare the figure, with its own uncertainty.",
		paths: [views.path]
	});
	if (missing.length > 0) deciders.push({
		message: "Declare what the estimate lacks.",
		paths: missing
	});
	return deciders;
}
function decidingMargin({ value, counts }, { plan }) {
	const figure = plan.declared[counts];
	if (!figure || figure.low < figure.high || value.low < value.high || figure.low === 0) return null;
	const share = Math.abs(value.low - figure.low) / figure.low;
	if (share === 0) return null;
	const percent = (Math.floor(share * 1e3) / 10).toString();
	return share < .001 ? "Declare a measured figure: it lies almost on the line." : `Declare the figure with an uncertainty of less than ${percent} %; it then lies ${figure.low > value.low ? "above" : "below"} the line.`;
}
function inputsOf({ stages }) {
	return stages.flatMap((function (stage) { return ([...stage.phases.map((function (p) { return (p.phase); })), ...stage.runs.map((r) => r.run)].flatMap(inputPathsOf)); }));
}
// .build/compute/regime.js

// .build/policy/compute-lines.js
const COMPUTE_TABLES = [
	"compute_lines",
	"compute_third",
	"compute_margin"
];

function asksForCompute(pack) {
	return linesOf$4(pack).length > 0;
}


const OPERATORS$1 = [">", ">="];
const COUNTS = [
	"direct",
	"cumulative",
	"modification"
];



// .build/findings/outcome.js

// .build/facts/calendar.js
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";







// .build/reports/plain-text.js
const WHITE_SPACE = /[\t\n\v\f\r\u0085\u00a0\u2028\u2029]+|\s{2,}/gu;
function name(character) {
	return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e\u3041-\u30ff\u4e00-\u9fff]*$/;





// .build/reports/messages.js
const MOST_NAME = 200;
const VERDICT_WORDS = {
	satisfied: "satisfied",
	violated: "violated",
	undetermined: "cannot be decided",
	"not-applicable": "does not apply"
};
const REASON_WORDS = {
	undeclared: "the evidence asked for is not declared",
	inadequate: "what is declared does not meet it",
	contradicted: "declarations contradict one another",
	undetermined: "facts that decide it are not declared"
};
const DISPOSITION_WORDS = {
	blocking: "blocks",
	advisory: "advice",
	upcoming: "lies ahead",
	waived: "waived"
};
const SEVERITY_WORDS = {
	error: "error",
	warning: "warning",
	notice: "notice"
};
const CONCLUSION_WORDS = {
	success: "nothing blocks",
	neutral: "neutral",
	action_required: "needs an answer",
	failure: "blocked"
};
const FORCE_WORDS = {
	law: "law",
	guidance: "guidance",
	voluntary: "voluntary",
	standard: "standard",
	proposal: "proposal, not in force"
};
const CERTAINTY_WORDS = {
	primary: "primary",
	secondary: "secondary",
	memory: "from memory"
};
const PROBLEM_WORDS = {
	evidence: "Evidence",
	configuration: "Configuration",
	pack: "Policy pack",
	fault: "Internal error",
	listing: "Listing"
};
const OWN_RULE_WORDS = {
	"evidence-problem": "A value that cannot be used counts as undeclared.",
	"compute-inconsistent": "A figure of compute and what it follows from have to agree.",
	"compute-not-restated": "A figure of compute follows from what a change alters.",
	"facts-conflict": "Rules that read the fact are judged with each value; the worst verdict stands.",
	"scope-narrowed": "A rule that applied at the merge base may stop to apply only if the trusted configuration agrees.",
	"evidence-removed": "Evidence that the merge base declared is gone."
};


const MONTHS$1 = "January February March April May June July August September October November December".split(" ");







const LAPSES_SOON_DAYS = 30;
function expiryInWords({ expires, lapsed }, asOf) {
	if (lapsed) return `expired on ${dateInWords(expires)}, without effect`;
	const soon = isDay(asOf) && expires <= plusDays(asOf, LAPSES_SOON_DAYS);
	return `until ${dateInWords(expires)}${soon ? " (lapses soon)" : ""}`;
}


const ANSWER_WORDS = {
	above: "above",
	"not-above": "not above",
	undetermined: "open whether above"
};

// .build/reports/text-paint.js
const CODES = {
	bad: "1;31",
	good: "1;32",
	heading: "1",
	warn: "33",
	dim: "2"
};

// .build/findings/shared-words.js
var SharedWords = class {
	#texts = /* @__PURE__ */ new Map();
	#lists = /* @__PURE__ */ new Map();
	#made = /* @__PURE__ */ new Map();
	text(text) {
		if (text === null) return text;
		const known = this.#texts.get(text);
		if (known !== void 0) return known;
		this.#texts.set(text, text);
		return text;
	}
	list(list) {
		const key = list.join("\0");
		const known = this.#lists.get(key);
		if (known !== void 0 && known.length === list.length) return known;
		this.#lists.set(key, list);
		return list;
	}
	of(kind, from, make) {
		const values = this.#made.get(kind) ?? /* @__PURE__ */ new Map();
		if (values.size === 0) this.#made.set(kind, values);
		const known = values.get(from);
		if (known !== void 0) return known;
		const made = make();
		values.set(from, made);
		return made;
	}
};
// .build/findings/assessment.js














// .build/findings/wording.js
const MARKETS = {
	eu: "European Union",
	uk: "United Kingdom",
	sg: "Singapore",
	jp: "Japan"
};
const MARKET_IDS = Object.keys(MARKETS);





function joinWords(around, own) {
	return around === "" ? own : `${around}: ${lowerFirst(own)}`;
}
const LACK_WORDS = {
	undeclared: "Not declared",
	conflict: "Declared with values that differ",
	incomplete: "A list that may not be whole",
	wide: "A range too wide to decide",
	"reason-only": "A reason in place of a value",
	value: "Declared, and not enough to decide"
};


const MAX_NAMED = 5;


function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// .build/findings/question-words.js
const NOUNS$1 = {
	org: "the organisation",
	system: "the system",
	model: "the model",
	dataset: "the dataset",
	repository: "the repository"
};
const ASKED$1 = {
	"markets presence": "In which markets is {noun} offered, or its output used?",
	"markets dates": "When was {noun} first placed on each market, or put into service there?",
	uses: "What is {noun} used for?",
	activities: "What does your organisation do with {noun}?",
	kinds: "What kind is {noun}?",
	outputs: "What can {noun} generate or return?",
	phase: "Where does {noun} stand in its life?",
	models: "Which models is {noun} built on?",
	datasets: "Which datasets belong to {noun}, all of them?",
	personal: "Does {noun} hold personal data?",
	established: "Where is {noun} established?",
	interacts_with_persons: "Do people interact with {noun} directly?",
	decision: "What part does {noun} play in decisions about people?",
	nations: "In which parts of the United Kingdom is {noun} used?",
	version_date: "From which day is the version of {noun} that is judged?",
	origin: "Where does {noun} come from?",
	basis: "On which legal basis is {noun} used, for each regime and phase?"
};

const MAX_NAME = 60;


const KEYS = {
	org: "organisation",
	system: "system",
	model: "model",
	dataset: "dataset"
};



const MAX_CHOICES = 6;
const MAX_CHOICE_COLUMNS = 56;


const MAX_FLOW = 80;


// .build/findings/deciding-facts.js




// .build/findings/locate.js
const FIRST_LINE = {
	startLine: 1,
	startColumn: 1,
	endLine: 1,
	endColumn: 1
};
const MAX_RELATED = 8;
const FRAME_LINES = 7;
const FALLBACK_PATH = "ai-system.yml";
function firstLine(path) {
	return {
		path,
		range: FIRST_LINE
	};
}








function fittingFile(assessment, subject) {
	const read = evidenceRead(assessment);
	const kind = kindOf$1(subject);
	const fitting = read.find((reading) => reading.subjects.some((function (s) { return (s.kind === kind); })));
	const native = read.find((reading) => reading.declaration !== null);
	const any = fitting ?? native ?? read[0] ?? assessment.readings.find((r) => r.state === "unreadable");
	return any ? firstLine(any.path) : null;
}


// .build/findings/rule-findings.js
const UPCOMING_DAYS = 730;
const MAX_FOUND = 3;
const MAX_ITEM_TEXTS = 6;
const MAX_ELEMENTS = 6;












function conflictingFacts(assessment, judgement) {
	return distinctRefs([
		...judgement.read,
		...judgement.missing,
		...judgement.items.flatMap((i) => i.missing)
	]).filter((function (ref) { return (assessment.conflictsAt.has(pairKey(ref.subject, ref.path))); }));
}





function openWithoutFacts(judgement, conflict) {
	if (conflict !== "") return "";
	if (judgement.moot) return "Whether it applies is open, but everything it asks for is declared.";
	return judgement.upcoming?.confirmed === false || judgement.missing.length === 0 ? "No fact remains to be declared; a person has to settle what the notes and the cited provision leave open." : "";
}





const SEVERITY_RANK = {
	error: 3,
	warning: 2,
	notice: 1
};
// .build/findings/questions.js
const MAX_QUESTIONS = 7;
const LATER = .25;




const SCOPING = /* @__PURE__ */ new Set([
	"uses",
	"activities",
	"phase",
	"kinds",
	"outputs",
	"models",
	"datasets",
	"personal"
]);



const COMPUTE$1 = /^(training|base|modification)\b/;
function placeToDeclare(assessment, { subject, path }) {
	return declarationFor(assessment, subject, kindOf$1(subject), [path]).path;
}

// .build/evidence/blob-id.js

// .build/evidence/source.js
const LOCAL_CAPACITY = 5e4;
// .build/evidence/directory.js
const MAX_ENTRIES = 1e5;
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);






function refuse$1(reason) {
	return {
		ok: false,
		reason
	};
}
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}
// .build/evidence/compute-declared.js

const COMPUTE = /^(?:training\.(?:phases|runs|parameters|tokens|\w*_flop)|modification\.training_flop)/;
// .build/evidence/policy-text.js
const MAX_BYTES$1 = 1e6;


// .build/evidence/evidence-names.js
const DECLARATIONS = [
	"ai-system",
	"data-provenance",
	"training-compute"
];
const DECLARATION_NAME = /(?:^|[._-])(?:ai[-_]system|data[-_]provenance|training[-_]compute)(?:$|[._-])/i;
const CARD_NAME = /model[-_ ]?card/i;
const ARTEFACT_NAMES = [
	[/^(?:md|markdown)$/, /(?:data(?:set)?|system|sub)[-_ ]?card|data[-_ ]?sheet|(?:^|[-_ ])atrs(?:$|[-_ ])|algorithmic[-_ ]transparency|^(?:bias|explainability|privacy|safety)$/i],
	[/^json$/, /model[-_ ]?card|bom|cdx|spdx|croissant|provenance|^(?:adapter_)?config$|^trainer_state$|^metadata$/i],
	[/^json$/, /result|eval|checklist|moonshot|aiverify|aisev|manifest|sigstore|intoto|attestation|emission|atrs|algorithmic[-_ ]transparency|documentation/i],
	[/^json$/, /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}/],
	[/^ya?ml$/, /model[-_ ]?card|^dvc$|documentation|viewpoint/i],
	[/^csv$/, /emission/i],
	[/^(?:dvc|sig|jsonl)$/, /./],
	[/^lock$/, /^dvc$/],
	[/^$/, /^MLmodel$/]
];
const ARTEFACT_FOLDERS = /^(?:systems|evals?|\.?eval_results|results|model[-_]?cards?|sbom|bom|compliance)$/i;
const OTHERS_FILE = /(?:^|[-_.])(?:lock|workspace)\.ya?ml$|^(?:pnpm-lock|mkdocs|_config|docker-compose|compose|codecov|dependabot|chart|kustomization)\.ya?ml$|^(?:package|package-lock|tsconfig.*|composer|\.?eslint.*|biome|manifest)\.json$|^\.|\.schema\.json$/i;
const OTHER_FOLDERS = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	"bower_components",
	"vendor",
	".venv",
	"venv",
	"site-packages",
	"__pycache__",
	".tox",
	".circleci"
]);

function isTreeFile(path) {
	return /\.(?:json|csv)$/i.test(path);
}

// .build/evidence/glob.js
const MAX_PATTERN = 1e3;
function matchesGlob(pattern, path) {
	if (pattern.length > MAX_PATTERN) return false;
	const parts = pattern.replace(/^\.?\//, "").split("/").filter((function (part) { return (part !== ""); }));
	if (parts.length === 0) return false;
	const wanted = pattern.startsWith("/") || parts.length > 1 ? parts : ["**", ...parts];
	const names = path.split("/");
	for (let length = 1; length <= names.length; length++) if (matchesNames(wanted, names.slice(0, length))) return true;
	return false;
}

function matchesNames(pattern, names) {
	return matchSequence(pattern.length, names.length, (i) => pattern[i] === "**", (i, j) => matchesName(pattern[i] ?? "", names[j] ?? ""));
}
function matchesName(pattern, name) {
	return matchSequence(pattern.length, name.length, (i) => pattern[i] === "*", (i, j) => pattern[i] === "?" || pattern[i] === name[j]);
}
function matchSequence(patternLength, length, isWild, isSame) {
	let i = 0;
	let j = 0;
	let wild = -1;
	let resume = 0;
	while (j < length) if (i < patternLength && isWild(i)) {
		wild = i++;
		resume = j;
	} else if (i < patternLength && isSame(i, j)) {
		i++;
		j++;
	} else if (wild >= 0) {
		i = wild + 1;
		j = ++resume;
	} else return false;
	while (i < patternLength && isWild(i)) i++;
	return i === patternLength;
}
// .build/evidence/discover.js
const MAX_FILE_BYTES = 1048576;
const MAX_PROMISED = 2e3;




const ORDER = [
	"declaration",
	"card",
	"readme",
	"artefact",
	"other"
];




// .build/evidence/document.js







// .build/evidence/json-document.js
const NUMBER$1 = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const COMMENT = /\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//y;
const WORDS$1 = [
	["true", true],
	["false", false],
	["null", null],
	["NaN", "NaN"],
	["Infinity", "Infinity"],
	["-Infinity", "-Infinity"]
];
var Refusal$1 = class extends Error {
	code;
	at;
	constructor(code, message, at) {
		super(message);
		this.code = code;
		this.at = at;
	}
};
function parseJson(source) {
	try {
		return {
			ok: true,
			root: readWhole({
				source,
				at: 0
			})
		};
	} catch (error) {
		if (!(error instanceof Refusal$1)) throw error;
		const range = rangeBetween(source, error.at, error.at + 1);
		return {
			ok: false,
			trouble: {
				code: error.code,
				message: error.message,
				range
			}
		};
	}
}
function readWhole(cursor) {
	const root = readValue$1(cursor, 1);
	skipSpace(cursor);
	if (cursor.at < cursor.source.text.length) throw refuse(cursor, "It goes on after the end of its JSON value.");
	return root;
}
function readValue$1(cursor, depth) {
	skipSpace(cursor);
	const start = cursor.at;
	const text = cursor.source.text;
	if (depth > 64) throw new Refusal$1("too-deep", `Its values are nested more than 64 deep.`, start);
	if (text[start] === "{") return readMapping(cursor, depth);
	if (text[start] === "[") return readList$1(cursor, depth);
	if (text[start] === "\"") {
		const value = readString$1(cursor);
		return {
			kind: "scalar",
			value,
			source: value,
			quoted: true,
			range: rangeFrom(cursor, start)
		};
	}
	for (const [word, value] of WORDS$1) {
		if (!text.startsWith(word, start)) continue;
		cursor.at += word.length;
		return {
			kind: "scalar",
			value,
			source: word,
			quoted: false,
			range: rangeFrom(cursor, start)
		};
	}
	const number = match(cursor, NUMBER$1);
	if (number === "") throw refuse(cursor, "It is not valid JSON here: a value is missing or cut off.");
	return {
		kind: "scalar",
		value: Number(number),
		source: number,
		quoted: false,
		range: rangeFrom(cursor, start)
	};
}
function readMapping(cursor, depth) {
	const start = cursor.at++;
	const entries = [];
	const seen = /* @__PURE__ */ new Set();
	while (!closes(cursor, "}", entries.length > 0)) {
		const from = cursor.at;
		const key = readString$1(cursor);
		const keyRange = rangeFrom(cursor, from);
		if (seen.has(key)) throw new Refusal$1("duplicate-key", `The key "${key.slice(0, 60)}" stands twice in one mapping; remove one of the two.`, from);
		seen.add(key);
		skipSpace(cursor);
		if (cursor.source.text[cursor.at] !== ":") throw refuse(cursor, "It is not valid JSON here: a colon is missing.");
		cursor.at++;
		const value = readValue$1(cursor, depth + 1);
		entries.push({
			key,
			keyRange,
			value,
			range: spanRange(keyRange, value.range)
		});
	}
	return {
		kind: "mapping",
		entries,
		range: rangeFrom(cursor, start)
	};
}
function readList$1(cursor, depth) {
	const start = cursor.at++;
	const items = [];
	while (!closes(cursor, "]", items.length > 0)) items.push(readValue$1(cursor, depth + 1));
	return {
		kind: "list",
		items,
		range: rangeFrom(cursor, start)
	};
}
function closes(cursor, bracket, afterElement) {
	skipSpace(cursor);
	const char = cursor.source.text[cursor.at];
	if (char === void 0) throw refuse(cursor, `Its JSON is cut off: a closing ${bracket} is missing.`);
	if (char === bracket) {
		cursor.at++;
		return true;
	}
	if (!afterElement) return false;
	if (char !== ",") throw refuse(cursor, "It is not valid JSON here: a comma is missing.");
	cursor.at++;
	skipSpace(cursor);
	if (cursor.source.text[cursor.at] !== bracket) return false;
	cursor.at++;
	return true;
}
function readString$1(cursor) {
	const text = cursor.source.text;
	const start = cursor.at;
	if (text[start] !== "\"") throw refuse(cursor, "It is not valid JSON here: quoted text is missing.");
	let end = start + 1;
	while (end < text.length && text[end] !== "\"" && text.charCodeAt(end) >= 32) end += text[end] === "\\" ? 2 : 1;
	if (text[end] !== "\"") throw refuse(cursor, "It is not valid JSON here: quoted text is not closed.");
	cursor.at = end + 1;
	try {
		return String(JSON.parse(text.slice(start, end + 1)));
	} catch {
		throw new Refusal$1("invalid-json", "It is not valid JSON here: quoted text holds an unknown escape.", start);
	}
}
function match(cursor, pattern) {
	pattern.lastIndex = cursor.at;
	const found = pattern.exec(cursor.source.text)?.[0] ?? "";
	cursor.at += found.length;
	return found;
}
function skipSpace(cursor) {
	do
		match(cursor, SPACE);
	while (cursor.source.text[cursor.at] === "/" && match(cursor, COMMENT) !== "");
}
function rangeFrom(cursor, start) {
	return rangeBetween(cursor.source, start, cursor.at);
}
function refuse(cursor, message) {
	return new Refusal$1("invalid-json", message, Math.min(cursor.at, Math.max(0, cursor.source.text.length - 1)));
}
// .build/evidence/yaml-document.js
const MAX_ALIASED = 1e4;
const MAX_BRACKETS = 400;
const WORDS = {
	tag: "tag:yaml.org,2002:str",
	default: true,
	test: /^(?:[^~nNtTfF\d+.-]|[ntfNTF].{5})/,
	resolve: (function (text) { return (text); })
};
const OPTIONS = {
	version: "1.2",
	schema: "core",
	resolveKnownTags: false,
	uniqueKeys: false,
	prettyErrors: false,
	strict: true,
	logLevel: "error",
	customTags: (function (tags) { return ([WORDS, ...tags]); })
};
var Refusal = class extends Error {
	trouble;
	constructor(trouble) {
		super(trouble.message);
		this.trouble = trouble;
	}
};



function convertAlias(conversion, name, range) {
	const target = conversion.anchors.get(name);
	if (!target) throw new Refusal(invalid(`The alias *${name.slice(0, 40)} names no anchor above it.`, range));
	conversion.aliased += countNodes(target, MAX_ALIASED);
	if (conversion.aliased > MAX_ALIASED) throw new Refusal({
		code: "too-many-aliases",
		message: "Its aliases repeat more values than are read.",
		range
	});
	return {
		...target,
		range
	};
}



function countNodes(node, limit) {
	let count = 0;
	const stack = [node];
	for (let next = stack.pop(); next && count <= limit; next = stack.pop()) {
		count++;
		if (next.kind === "list") stack.push(...next.items.slice(0, limit));
		if (next.kind === "mapping") stack.push(...next.entries.slice(0, limit).map((entry) => entry.value));
	}
	return count;
}

function emptyScalar(range) {
	return {
		kind: "scalar",
		value: null,
		source: "",
		quoted: false,
		range
	};
}
function endOf$1(range) {
	return {
		...range,
		startLine: range.endLine,
		startColumn: range.endColumn
	};
}
function tooDeep(range) {
	return {
		code: "too-deep",
		message: `Its values are nested more than 64 deep.`,
		range
	};
}
function invalid(message, range) {
	return {
		code: "invalid-yaml",
		message,
		range
	};
}
function plainMessage(code, message) {
	if (code === "MULTIPLE_DOCS") return "It holds several YAML documents; keep one per file.";
	return `It is not valid YAML here: ${(message.split("\n")[0] ?? "").slice(0, 160)}.`;
}

function joinQuotedLines(text) {
	const parts = text.split("\n");
	let result = "";
	let inside = false;
	for (const [i, line] of parts.entries()) {
		const opens = inside ? null : /^[\s-]{0,40}(?:"[^"]{1,80}"|[\w-]{1,80})\s{0,10}:\s{1,10}"/.exec(line);
		if (opens) inside = closingQuote(line, opens[0].length) < 0;
		else if (inside) inside = closingQuote(line, 0) < 0;
		const kept = inside && line.endsWith("\r") ? `${line.slice(0, -1)} ` : line;
		result += i === parts.length - 1 ? kept : `${kept}${inside ? " " : "\n"}`;
	}
	return result;
}
function closingQuote(line, from) {
	for (let i = from; i < line.length; i++) if (line[i] === "\\") i++;
	else if (line[i] === "\"") return i;
	return -1;
}
// .build/evidence/evidence-file.js


// .build/facts/spelling.js
const MAX_DISTANCE = 3;
function findNearest(text, words) {
	const wanted = fold$1(text.slice(0, 80));
	if (wanted === "") return null;
	const same = words.filter((word) => fold$1(word) === wanted);
	if (same.length === 1 && same[0] !== void 0) return {
		word: same[0],
		certain: true
	};
	let best = null;
	for (const word of words) {
		const distance = editDistance(wanted, fold$1(word));
		if (distance > MAX_DISTANCE || distance * 3 > Math.max(wanted.length, 4)) continue;
		if (best === null || distance < best.distance) best = {
			word,
			distance,
			unique: true
		};
		else if (distance === best.distance) best = {
			...best,
			unique: false
		};
	}
	if (best === null) return null;
	return {
		word: best.word,
		certain: best.unique && best.distance <= 2 && wanted.length >= 5
	};
}
function fold$1(text) {
	return text.toLowerCase().replace(/[\s_-]+/g, "-");
}
function editDistance(a, b) {
	if (Math.abs(a.length - b.length) > MAX_DISTANCE) return 4;
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			next.push(least);
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}
function meantInstead(text, words) {
	const nearest = findNearest(text, [...words]);
	return nearest === null ? "" : `; did you mean "${nearest.word}"?`;
}
// .build/evidence/problems.js



function renameKey(entry, key) {
	const quoted = entry.keyRange.endColumn - entry.keyRange.startColumn > entry.key.length;
	return {
		range: entry.keyRange,
		text: quoted ? JSON.stringify(key) : key,
		title: `Rename the key to ${key}`
	};
}
function unknownKey(path, entry, known, taken, where) {
	const nearest = findNearest(entry.key, known);
	const hint = nearest ? ` Did you mean ${quote(nearest.word)}?` : "";
	const message = `${quote(entry.key)} is no key ${where}; nothing under it is read.${hint}`;
	const fix = nearest?.certain === true && !taken.includes(nearest.word) ? renameKey(entry, nearest.word) : null;
	return {
		...problemAt(path, "unknown-key", entry.keyRange, message),
		fix
	};
}
// .build/evidence/fact-draft.js


function addProblem(draft, range, path, code, message, fix = null) {
	const fact = {
		subject: draft.subject,
		path
	};
	draft.problems.push({
		...problemAt(draft.path, code, range, message),
		fact,
		fix
	});
}
// .build/facts/letters.js







// .build/evidence/placeholder.js
const BLANKS = [
	/more information (?:is )?needed/i,
	/\{\{|\}\}|\{%/,
	/\[\s*(?:insert|to confirm|to decide|to be|pending|fill|your|add|todo|tbd|describe|specify|provide)\b[^\]]{0,300}\]/i,
	/\byour answer here\b/i,
	/\blorem ipsum\b/i,
	/\bno (?:further )?description (?:is )?(?:available|provided|given)\b/i
];
const MAY_BE_BLANK = /[[{}<]|needed|answer|ipsum|description/i;
const REMINDERS = /* @__PURE__ */ new Set([
	"todo",
	"tbd",
	"tba",
	"tbc",
	"wip",
	"fixme",
	"xxx",
	"placeholder",
	"fill in",
	"fill me in",
	"to be determined",
	"to be decided",
	"to be defined",
	"to be added",
	"to be confirmed",
	"to be completed",
	"to be done",
	"coming soon",
	"work in progress",
	"changeme",
	"change me",
	"noassertion",
	"needs more information",
	"under construction",
	"your name here",
	"\u672a\u5b9a",
	"\u8981\u78ba\u8a8d",
	"\u8981\u4fee\u6b63",
	"\u4f5c\u6210\u4e2d",
	"\u6e96\u5099\u4e2d",
	"\u5f85\u8865\u5145",
	"\u5f85\u5b9a",
	"por definir",
	"\u00e0 d\u00e9finir",
	"\u00e0 compl\u00e9ter",
	"noch offen",
	"zu erg\u00e4nzen"
]);
const UNKNOWNS = /* @__PURE__ */ new Set([
	"unknown",
	"unk",
	"n/a",
	"na",
	"n.a.",
	"not available",
	"not known",
	"not specified",
	"unspecified",
	"null",
	"nil",
	"undefined",
	"\u4e0d\u660e",
	"inconnu",
	"desconocido",
	"no disponible",
	"no disponibles",
	"no aplica",
	"not applicable",
	"non applicable",
	"entf\u00e4llt",
	"no especificado",
	"non disponible",
	"non pr\u00e9cis\u00e9",
	"nicht verf\u00fcgbar",
	"nicht angegeben",
	"undisclosed",
	"not disclosed",
	"\u975e\u516c\u958b",
	"\u672a\u516c\u958b",
	"\u672a\u516c\u5f00",
	"unbekannt"
]);


function hasAngleBlank(text) {
	for (const [, inner = ""] of text.matchAll(/<([^<>\n]{1,200})>/gu)) {
		if (/[@:/=]/.test(inner)) continue;
		if (new RegExp("^\\p{L}[\\p{L}\\p{N}\\p{Pd}_ ,.'\\u2019\\u2026]*$", "u").test(inner) && !MARKUP.has(inner.trim().toLowerCase())) return true;
		if (/^(?:\u2026|\.\.\.)$/.test(inner.trim())) return true;
	}
	return false;
}
const MARKUP = new Set("a abbr b blockquote body br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 head hr html i img ins kbd li ol p picture pre s script small span strike strong style sub summary sup table tbody td th thead title tr tt u ul var video source iframe".split(" "));

function hasUnspaced(text) {
	return (text.match(new RegExp("[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]", "gu"))?.length ?? 0) >= 8;
}
// .build/evidence/markdown-prose.js
const MAX_EXTRACT = 600;
const TEMPLATE_TEXT = [
	/made aware of the risks/i,
	/base template for new/i,
	/can be estimated using\b.{0,80}\bimpact calculator/i,
	/code below to get started/i,
	/raw template/i
];
const NOTHING_TOLD = /^(?:no se ha[n]? (?:publicado|realizado|indicado)|no (?:benchmarks?|results?|evaluations?|information|data|metrics) (?:ha(?:ve|s)|are|is|were|was)\b|not (?:yet )?(?:evaluated|published)\b|aucun(?:e)? (?:\u00e9valuation|r\u00e9sultat|donn\u00e9e)|keine (?:ergebnisse|angaben|daten)\b)/i;




// .build/evidence/web-address.js
const RESERVED = /* @__PURE__ */ new Set([
	"example.com",
	"example.org",
	"example.net",
	"example.edu",
	"localhost"
]);
const RESERVED_ENDS = [
	".localhost",
	".local",
	".internal",
	".invalid",
	".test",
	".lan",
	".home.arpa"
];


// .build/evidence/fields.js
function readFields$1(draft, root, fields) {
	for (const { at, to, as } of fields) {
		const found = (typeof at === "string" ? [at] : at).flatMap((path) => valuesAt$1(root, path));
		if (as === "words") readWords$1(draft, found, to);
		else if (as === "prose") readProse(draft, found, to);
		else readFirst(draft, found, to, as);
	}
}
function valuesAt$1(root, path) {
	let found = [{
		node: root,
		range: root.range
	}];
	for (const step of path.split(".")) {
		const many = step.endsWith("[]");
		const key = many ? step.slice(0, -2) : step;
		found = found.flatMap(({ node }) => {
			const entry = node.kind === "mapping" ? entryOf(node, key) : void 0;
			if (!entry) return [];
			if (!many) return [{
				node: entry.value,
				range: entry.range
			}];
			return entry.value.kind === "list" ? entry.value.items.map((item) => ({
				node: item,
				range: item.range
			})) : [];
		});
	}
	return found;
}
function textAt(root, path) {
	for (const { node } of valuesAt$1(root, path)) {
		const text = asText(node);
		if (text !== null) return text;
	}
	return null;
}
function readFirst(draft, found, path, convert) {
	for (const { node, range } of found) {
		const value = convert(node);
		if (value === null) continue;
		addFact$1(draft, range, path, value);
		return;
	}
}
function readWords$1(draft, found, path) {
	const told = found.flatMap(({ node, range }) => wordsOf$3(node).map((word) => ({
		word,
		range
	})));
	addList(draft, spanOf(told), path, [...new Set(told.map(({ word }) => word))]);
}
function readProse(draft, found, path) {
	const told = found.flatMap(({ node, range }) => wordsOf$3(node, Number.MAX_SAFE_INTEGER).map((text) => ({
		text,
		range
	})));
	const text = told.map((part) => part.text).join(" ");
	if (isProse(text)) addFact$1(draft, spanOf(told), path, clip(text));
}
const NOWHERE = {
	startLine: 1,
	startColumn: 1,
	endLine: 1,
	endColumn: 1
};
function spanOf(places) {
	const ranges = places.map(({ range }) => range);
	return spanRange(ranges.toSorted((a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn)[0] ?? NOWHERE, ranges.toSorted((a, b) => b.endLine - a.endLine || b.endColumn - a.endColumn)[0] ?? NOWHERE);
}
const MAX_WORD = 300;
function wordsOf$3(node, longest = MAX_WORD) {
	if (node.kind === "mapping") return [];
	if (node.kind === "list") return node.items.flatMap((item) => item.kind === "scalar" ? wordsOf$3(item, longest) : []);
	if (node.value === null || typeof node.value === "boolean") return [];
	const text = node.source.trim();
	return text.length > longest || absenceOf$1(text) !== null || hasBlank(text) ? [] : [text];
}
function asText(node) {
	return node.kind === "scalar" ? wordsOf$3(node)[0] ?? null : null;
}
function asNumber(node) {
	if (node.kind !== "scalar" || typeof node.value === "boolean" || node.value === null) return null;
	return numberIn(node.source);
}
function numberIn(text) {
	const bare = text.trim();
	if (!/^[-+]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:e[-+]?\d{1,3})?$/i.test(bare)) return null;
	const number = Number(bare);
	return Number.isFinite(number) ? number : null;
}
function asDay(node) {
	const text = node.kind === "scalar" ? node.source.trim() : "";
	const day = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.,]{2,20}(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)?.[1] ?? "";
	return isDay(day) ? day : null;
}
function asAddress(node) {
	const text = asText(node);
	return text !== null && addressTrouble(text) === null ? text : null;
}
function asSha256(node) {
	const digits = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(node.kind === "scalar" ? node.source.trim() : "")?.[1];
	if (digits === void 0 || digits.toLowerCase() === EMPTY_SHA256) return null;
	return `sha256:${digits.toLowerCase()}`;
}
const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
function asOneOf(words) {
	return (node) => {
		const text = asText(node);
		return text !== null && Object.hasOwn(words, text) ? words[text] ?? null : null;
	};
}
// .build/evidence/front-matter.js
const METADATA_KEY = /^[A-Za-z][\w-]{0,60}[ \t]{0,8}:(?:\s|$)/;


function endOfOpenBlock(lines, from) {
	for (let at = from + 1; at < lines.length; at++) {
		const line = lines[at] ?? "";
		if ((lines[at - 1] ?? "").trim() !== "" || line.trim() === "") continue;
		if (!METADATA_KEY.test(line) && !/^(?:\s|- |#\s?\w+:)/.test(line)) return at;
	}
	return lines.length;
}
// .build/evidence/markdown-document.js


function closesFence(fence, bare) {
	return bare.length >= fence.length && [...bare].every((char) => char === fence.char);
}

const RAW_TAGS = /^<(script|style|pre|textarea)(?:[\s>]|$)/i;
const BLOCK_TAGS = /^<\/?(?:address|article|aside|body|center|details|dialog|dir|div|dl|dd|dt|fieldset|figure|figcaption|footer|form|frame|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|option|picture|section|source|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|img|a|br|!|\?)(?:[\s/>a-z]|$)/i;






function isDelimiterRow(line) {
	return line.includes("-") && line.includes("|") && /^[\s|:-]+$/.test(line);
}
function addRow(scan, index, bare) {
	const cells = cellsOf(bare).map((cell) => stripMarkup(cell).trim());
	const [name = "", value = ""] = cells;
	const label = scan.columns === 2 && cells.length === 2 && name !== "" && name.length <= 60 ? {
		name,
		value
	} : null;
	scan.sections.at(-1)?.lines.push({
		line: index + 1,
		raw: bare,
		text: cells.join(" ").trim(),
		label
	});
}
function cellsOf(bare) {
	const cells = bare.split(/(?<!\\)\|/);
	if (cells[0]?.trim() === "") cells.shift();
	if (cells.at(-1)?.trim() === "") cells.pop();
	return cells;
}



const MAX_TARGET = 2e3;
const MARKS = /[\\[\]<*_`]/;


function isOfWord(char) {
	return char === "_" || hasLetterOrDigit(char);
}
function skipImageOrTag(line, at) {
	const image = line[at] === "!";
	const end = line.indexOf(image ? "]" : ">", at);
	if (end < 0) return null;
	if (image) return {
		text: "",
		end: skipTarget(line, end)
	};
	const inner = line.slice(at + 1, Math.min(end, at + 300));
	return {
		text: /^https?:|^[^\s=]+@[^\s=]+$/i.test(inner) ? inner : "",
		end
	};
}


// .build/evidence/format.js
function unreadable(path, trouble) {
	return {
		state: "unreadable",
		reason: `${trouble.message} (line ${trouble.range.startLine})`,
		declaration: null,
		subjects: [],
		facts: [],
		problems: [{
			code: trouble.code,
			path,
			range: trouble.range,
			message: trouble.message,
			fact: null,
			fix: null
		}]
	};
}
// .build/facts/reference.js


// .build/evidence/subject-key.js
const GENERIC_FOLDERS = /* @__PURE__ */ new Set([
	"docs",
	"doc",
	"documentation",
	".github",
	"model",
	"models",
	"model-card",
	"model_card",
	"modelcard",
	"model-cards",
	"model_cards",
	"cards",
	"src",
	"reports",
	"data",
	"dataset",
	"datasets",
	"config",
	"configs",
	"results",
	"evals",
	"eval",
	"output",
	"outputs",
	"systems",
	"evaluation",
	".eval_results",
	"logs",
	"artifacts",
	"checkpoints",
	"mlruns"
]);
const CHECKPOINT = /^checkpoint-\d+$/i;


// .build/evidence/tree-format.js
function startDraft(file, format) {
	return {
		file,
		format,
		subjects: [],
		facts: [],
		problems: []
	};
}
function addSubject(draft, kind, name, range, how = "structured", founds = kind !== "model") {
	const { key, named } = subjectKey(draft.file.path, name, kind);
	if (!draft.subjects.some((known) => known.kind === kind && known.key === key)) draft.subjects.push({
		kind,
		key,
		name: name ?? key,
		named,
		founds: named || founds,
		range,
		how,
		cards: []
	});
	const { file, format, facts, problems } = draft;
	return {
		path: file.path,
		format,
		how,
		subject: subjectId(kind, key),
		complete: false,
		facts,
		problems
	};
}
function finish$1({ subjects, facts, problems }) {
	return {
		state: "read",
		reason: null,
		declaration: null,
		subjects,
		facts,
		problems
	};
}
function treeFormat({ id, hint, promise, recognise, isForm, read }) {
	return {
		id,
		async read(file) {
			if (!isTree$1(file) || !hint.test(file.source.text)) return null;
			const parsed = file.tree();
			if (!parsed.ok) return promise?.test(file.source.text) ? unreadable(file.path, parsed.trouble) : null;
			const roots = rootsOf(parsed.root).filter(recognise);
			if (roots.length === 0 || isForm?.(parsed.root)) return null;
			const draft = startDraft(file, id);
			for (const root of roots) await read(draft, root);
			return finish$1(draft);
		}
	};
}
const MAX_RECORDS = 200;
function rootsOf(root) {
	return (root.kind === "list" ? root.items.slice(0, MAX_RECORDS) : [root]).filter((node) => node.kind === "mapping");
}
const TREES = /* @__PURE__ */ new Set([
	"json",
	"yml",
	"yaml",
	"dvc",
	"lock",
	"sig",
	""
]);
function isTree$1(file) {
	return (file.class === "artefact" || file.class === "other") && TREES.has(file.extension);
}
// .build/evidence/formats/card-headings.js
const HEADINGS = {
	"card.description": [
		"model description",
		"about",
		"about this model",
		"about the model",
		"model details",
		"model summary",
		"model overview",
		"description",
		"overview",
		"introduction",
		"summary",
		"model information",
		"basic information",
		"\u30e2\u30c7\u30eb\u306e\u8aac\u660e",
		"\u30e2\u30c7\u30eb\u6982\u8981",
		"\u30e2\u30c7\u30eb\u306e\u6982\u8981",
		"\u30e2\u30c7\u30eb\u8a73\u7d30",
		"\u6982\u8981",
		"description du modele",
		"presentation",
		"modellbeschreibung",
		"beschreibung",
		"descripcion",
		"descripcion del modelo",
		"\u6a21\u578b\u63cf\u8ff0",
		"\u6a21\u578b\u4ecb\u7ecd",
		"\u6a21\u578b\u7b80\u4ecb",
		"\u6a21\u578b\u6982\u8ff0",
		"resumen",
		"resume",
		"zusammenfassung",
		"vue d\u2019ensemble",
		"vision general",
		"uberblick"
	],
	"card.intended_use": [
		"intended use",
		"intended uses",
		"intended uses and limitations",
		"intended use and limitations",
		"intended use cases",
		"primary intended uses",
		"uses",
		"use",
		"direct use",
		"downstream use",
		"use cases",
		"use case",
		"model use",
		"intended purpose",
		"intended users",
		"primary intended users",
		"intended applications",
		"\u60f3\u5b9a\u7528\u9014",
		"\u60f3\u5b9a\u3055\u308c\u308b\u7528\u9014",
		"\u5229\u7528\u7528\u9014",
		"\u610f\u56f3\u3055\u308c\u305f\u7528\u9014",
		"\u7528\u9014",
		"cas d\u2019usage",
		"cas d'usage",
		"usage prevu",
		"utilisation prevue",
		"uso previsto",
		"usos previstos",
		"casos de uso",
		"verwendungszweck",
		"einsatzzweck",
		"anwendungsfalle",
		"\u9884\u671f\u7528\u9014",
		"\u7528\u9014\u8bf4\u660e",
		"\u4f7f\u7528\u573a\u666f",
		"evaluated use",
		"primary use cases"
	],
	"card.out_of_scope_use": [
		"out-of-scope use",
		"out-of-scope uses",
		"out of scope use",
		"out of scope uses",
		"out-of-scope use cases",
		"out-of-scope",
		"out of scope",
		"misuse",
		"misuse and malicious use",
		"misuse, malicious use, and out-of-scope use",
		"prohibited uses",
		"prohibited use",
		"excluded uses",
		"excluded use",
		"not intended for",
		"\u60f3\u5b9a\u5916\u306e\u7528\u9014",
		"\u5bfe\u8c61\u5916\u306e\u7528\u9014",
		"\u7981\u6b62\u4e8b\u9805",
		"usages exclus",
		"utilisations exclues",
		"hors perimetre",
		"usos no previstos",
		"usos fuera de alcance",
		"usos prohibidos",
		"nicht vorgesehene verwendung",
		"ausgeschlossene verwendung",
		"\u8d85\u8303\u56f4\u4f7f\u7528",
		"\u7981\u6b62\u7528\u9014"
	],
	"card.limitations": [
		"intended uses and limitations",
		"intended use and limitations",
		"limitations",
		"limitation",
		"known limitations",
		"model limitations",
		"technical limitations",
		"limits",
		"limitations and bias",
		"limitations and biases",
		"limitations and risks",
		"bias, risks, and limitations",
		"bias, risks and limitations",
		"risks, limitations and biases",
		"risks and limitations",
		"biases, risks, and limitations",
		"caveats",
		"caveats and recommendations",
		"known issues",
		"limitations and caveats",
		"limitations and recommendations",
		"risk, limitations and biases",
		"performance and limitations",
		"\u5236\u9650\u4e8b\u9805",
		"\u5236\u9650",
		"\u9650\u754c",
		"\u5236\u7d04",
		"\u6ce8\u610f\u4e8b\u9805",
		"limites",
		"limitations connues",
		"limites et biais",
		"limitaciones",
		"limitaciones y sesgos",
		"einschrankungen",
		"grenzen",
		"bekannte einschrankungen",
		"\u5c40\u9650\u6027",
		"\u9650\u5236",
		"\u6a21\u578b\u5c40\u9650\u6027",
		"limitaciones y advertencias",
		"limitations et biais",
		"connues"
	],
	"card.bias": [
		"bias",
		"biases",
		"known biases",
		"bias and fairness",
		"fairness",
		"fairness and bias",
		"limitations and bias",
		"limitations and biases",
		"bias, risks, and limitations",
		"bias, risks and limitations",
		"risks, limitations and biases",
		"biases, risks, and limitations",
		"risk, limitations and biases",
		"\u30d0\u30a4\u30a2\u30b9",
		"\u504f\u308a",
		"\u516c\u5e73\u6027",
		"biais",
		"sesgo",
		"sesgos",
		"limites et biais",
		"limitaciones y sesgos",
		"verzerrung",
		"verzerrungen",
		"fairness und verzerrung",
		"\u504f\u89c1",
		"\u504f\u5dee",
		"biais potentiels",
		"bias considerations",
		"sesgos potenciales"
	],
	"card.risks": [
		"risks",
		"known risks",
		"risks and mitigations",
		"risk and mitigation",
		"risks and limitations",
		"limitations and risks",
		"bias, risks, and limitations",
		"bias, risks and limitations",
		"risks, limitations and biases",
		"biases, risks, and limitations",
		"risk, limitations and biases",
		"ethical considerations",
		"ethical considerations and risks",
		"ethics",
		"broader impact",
		"broader impacts",
		"risk management",
		"\u30ea\u30b9\u30af",
		"\u502b\u7406\u7684\u914d\u616e",
		"risques",
		"considerations ethiques",
		"riesgos",
		"consideraciones eticas",
		"risiken",
		"ethische uberlegungen",
		"\u98ce\u9669",
		"\u4f26\u7406\u8003\u91cf",
		"broader implications",
		"implications"
	],
	"card.recommendations": [
		"recommendations",
		"recommendation",
		"advice to users",
		"guidance for users",
		"caveats and recommendations",
		"limitations and recommendations",
		"\u63a8\u5968\u4e8b\u9805",
		"recommandations",
		"recomendaciones",
		"empfehlungen",
		"\u5efa\u8bae"
	],
	"card.how_it_works": [
		"model architecture",
		"architecture details",
		"model architecture details",
		"architecture overview",
		"architecture",
		"model architecture and objective",
		"architecture and objective",
		"technical specifications",
		"how it works",
		"technical details",
		"model structure",
		"\u30e2\u30c7\u30eb\u69cb\u9020",
		"\u30e2\u30c7\u30eb\u30a2\u30fc\u30ad\u30c6\u30af\u30c1\u30e3",
		"\u30a2\u30fc\u30ad\u30c6\u30af\u30c1\u30e3",
		"\u4ed5\u7d44\u307f",
		"architecture du modele",
		"arquitectura",
		"arquitectura del modelo",
		"modellarchitektur",
		"architektur",
		"funktionsweise",
		"\u6a21\u578b\u7ed3\u6784",
		"\u6a21\u578b\u67b6\u6784",
		"model specs",
		"arquitectura y entrenamiento",
		"model type"
	],
	"card.training_data": [
		"training data",
		"corpora",
		"corpus",
		"training corpora",
		"training corpus",
		"training dataset",
		"training datasets",
		"training and evaluation data",
		"training and validation data",
		"dataset",
		"datasets",
		"data",
		"pretraining data",
		"pre-training data",
		"training set",
		"data sources",
		"training data sources",
		"\u5b66\u7fd2\u30c7\u30fc\u30bf",
		"\u8a13\u7df4\u30c7\u30fc\u30bf",
		"\u5b66\u7fd2\u30c7\u30fc\u30bf\u30bb\u30c3\u30c8",
		"\u5b66\u7fd2\u306b\u7528\u3044\u305f\u30c7\u30fc\u30bf",
		"\u30c7\u30fc\u30bf\u30bb\u30c3\u30c8",
		"donnees d'entrainement",
		"donnees d\u2019entrainement",
		"datos de entrenamiento",
		"conjunto de datos",
		"trainingsdaten",
		"datensatz",
		"\u8bad\u7ec3\u6570\u636e",
		"\u8bad\u7ec3\u6570\u636e\u96c6",
		"\u6570\u636e\u96c6",
		"training data characteristics",
		"dataset composition",
		"jeu de donnees"
	],
	"card.training_procedure": [
		"training procedure",
		"training",
		"training details",
		"training process",
		"training methodology",
		"pretraining",
		"pre-training",
		"fine-tuning",
		"finetuning",
		"training hyperparameters",
		"hyperparameters",
		"training regime",
		"training setup",
		"training configuration",
		"\u5b66\u7fd2\u624b\u9806",
		"\u5b66\u7fd2\u65b9\u6cd5",
		"\u5b66\u7fd2",
		"\u8a13\u7df4\u624b\u9806",
		"\u30d5\u30a1\u30a4\u30f3\u30c1\u30e5\u30fc\u30cb\u30f3\u30b0",
		"procedure d'entrainement",
		"procedure d\u2019entrainement",
		"procedimiento de entrenamiento",
		"entrenamiento",
		"trainingsverfahren",
		"\u8bad\u7ec3\u8fc7\u7a0b",
		"\u8bad\u7ec3\u65b9\u6cd5",
		"\u8bad\u7ec3\u6d41\u7a0b",
		"training specs",
		"arquitectura y entrenamiento",
		"entrainement",
		"training settings"
	],
	"card.evaluation": [
		"evaluation",
		"evaluation results",
		"eval results",
		"validation metrics",
		"validation results",
		"evaluation metrics",
		"test result",
		"test metrics",
		"evaluation data",
		"evaluation procedure",
		"results",
		"performance",
		"metrics",
		"model performance",
		"performance metrics",
		"benchmarks",
		"benchmark results",
		"benchmark",
		"quantitative analyses",
		"test results",
		"testing data, factors and metrics",
		"accuracy",
		"\u8a55\u4fa1",
		"\u8a55\u4fa1\u7d50\u679c",
		"\u6027\u80fd",
		"\u6027\u80fd\u8a55\u4fa1",
		"resultats",
		"performances",
		"evaluacion",
		"resultados",
		"rendimiento",
		"bewertung",
		"ergebnisse",
		"auswertung",
		"\u8bc4\u4f30",
		"\u8bc4\u6d4b\u7ed3\u679c",
		"\u8bc4\u4f30\u7ed3\u679c",
		"\u6027\u80fd\u6307\u6807",
		"metriques",
		"performance characteristics",
		"metricas",
		"benchmarks y rendimiento",
		"leistung",
		"performance and limitations"
	],
	"card.human_oversight": [
		"human oversight",
		"oversight",
		"human review",
		"human in the loop",
		"human-in-the-loop",
		"human supervision",
		"\u4eba\u9593\u306b\u3088\u308b\u76e3\u8996",
		"\u4eba\u306b\u3088\u308b\u76e3\u7763",
		"\u4eba\u7684\u76e3\u8996",
		"controle humain",
		"supervision humaine",
		"supervision humana",
		"menschliche aufsicht",
		"\u4eba\u5de5\u76d1\u7763",
		"\u4eba\u7c7b\u76d1\u7763"
	],
	"card.safety": [
		"safety",
		"safety testing",
		"safety tests",
		"safety evaluation",
		"safety evaluations",
		"red teaming",
		"red-teaming",
		"safety and red teaming",
		"safety and security",
		"security",
		"responsible ai",
		"responsible release",
		"\u5b89\u5168\u6027",
		"\u5b89\u5168\u6027\u8a55\u4fa1",
		"\u30ec\u30c3\u30c9\u30c1\u30fc\u30df\u30f3\u30b0",
		"securite",
		"surete",
		"seguridad",
		"sicherheit",
		"\u5b89\u5168\u8bc4\u4f30"
	],
	"card.environmental_impact": [
		"environmental impact",
		"environmental impact and carbon footprint",
		"carbon footprint",
		"carbon emissions",
		"co2 emissions",
		"co2 emission",
		"energy consumption",
		"environmental considerations",
		"\u74b0\u5883\u5f71\u97ff",
		"\u74b0\u5883\u3078\u306e\u5f71\u97ff",
		"impact environnemental",
		"empreinte carbone",
		"impacto ambiental",
		"huella de carbono",
		"umweltauswirkungen",
		"co2-fu\u00dfabdruck",
		"\u73af\u5883\u5f71\u54cd",
		"\u78b3\u6392\u653e"
	],
	"card.operating_conditions": [
		"operating conditions",
		"operational conditions",
		"conditions of use",
		"deployment conditions",
		"factors",
		"relevant factors",
		"performance conditions",
		"\u52d5\u4f5c\u6761\u4ef6",
		"\u5229\u7528\u6761\u4ef6",
		"conditions d'utilisation",
		"conditions d\u2019utilisation",
		"condiciones de uso",
		"betriebsbedingungen",
		"\u8fd0\u884c\u6761\u4ef6",
		"requisitos de hardware",
		"hardware recommande",
		"hardware requirements",
		"software integration",
		"configuration requise",
		"hardwareanforderungen",
		"\u786c\u4ef6\u8981\u6c42",
		"\u63a8\u5968\u74b0\u5883"
	]
};
const LABELS = {
	developer: [
		"developed by",
		"developer",
		"developers",
		"model developer",
		"model developers",
		"created by",
		"author",
		"authors",
		"model authors",
		"organization developing the model",
		"person or organization developing model",
		"\u958b\u767a\u8005",
		"\u4f5c\u6210\u8005",
		"\u958b\u767a\u5143",
		"developpe par",
		"developpeur",
		"desarrollado por",
		"desarrollador",
		"entwickelt von",
		"entwickler",
		"\u5f00\u53d1\u8005",
		"\u4f5c\u8005"
	],
	contact: [
		"contact",
		"contact information",
		"model card contact",
		"point of contact",
		"\u554f\u3044\u5408\u308f\u305b",
		"\u304a\u554f\u3044\u5408\u308f\u305b",
		"\u9023\u7d61\u5148",
		"contacto",
		"kontakt",
		"\u8054\u7cfb\u65b9\u5f0f"
	],
	licence: [
		"license",
		"licence",
		"model license",
		"license/terms of use",
		"\u30e9\u30a4\u30bb\u30f3\u30b9",
		"\u4f7f\u7528\u30e9\u30a4\u30bb\u30f3\u30b9",
		"licencia",
		"lizenz",
		"\u8bb8\u53ef\u8bc1",
		"\u8bb8\u53ef\u534f\u8bae"
	],
	base: [
		"finetuned from model",
		"finetuned from",
		"fine-tuned from",
		"fine-tuned from model",
		"base model",
		"parent model",
		"\u30d9\u30fc\u30b9\u30e2\u30c7\u30eb",
		"modelo base",
		"basismodell",
		"\u57fa\u7840\u6a21\u578b",
		"model family",
		"modele de base",
		"modelo de origen"
	],
	parameters: [
		"parameters",
		"number of parameters",
		"n parameters",
		"nparameters",
		"n params",
		"num parameters",
		"parameter count",
		"total parameters",
		"params",
		"model parameters",
		"\u30d1\u30e9\u30e1\u30fc\u30bf\u6570",
		"nombre de parametres",
		"parametros totales",
		"numero de parametros",
		"parameteranzahl",
		"\u53c2\u6570\u91cf"
	],
	tokens: [
		"number of tokens",
		"training tokens",
		"token count",
		"trained tokens",
		"\u5b66\u7fd2\u30c8\u30fc\u30af\u30f3\u6570",
		"\u8bad\u7ec3\u8bcd\u5143\u6570"
	],
	datasets: [
		"dataset",
		"datasets",
		"training dataset",
		"training datasets",
		"\u5b66\u7fd2\u30c7\u30fc\u30bf\u30bb\u30c3\u30c8",
		"jeu de donnees",
		"\u8bad\u7ec3\u6570\u636e\u96c6"
	],
	languages: [
		"language",
		"languages",
		"language(s)",
		"language(s) (nlp)",
		"supported languages",
		"\u8a00\u8a9e",
		"\u5bfe\u5fdc\u8a00\u8a9e",
		"langue",
		"langues",
		"idioma",
		"idiomas",
		"sprache",
		"sprachen",
		"\u8bed\u8a00",
		"idiomas soportados",
		"langues prises en charge",
		"unterstutzte sprachen"
	],
	type: [
		"model type",
		"type",
		"type of model",
		"\u30e2\u30c7\u30eb\u306e\u7a2e\u985e",
		"type de modele",
		"tipo de modelo",
		"modelltyp",
		"\u6a21\u578b\u7c7b\u578b"
	],
	version: [
		"model version",
		"version",
		"\u30d0\u30fc\u30b8\u30e7\u30f3",
		"\u7248\u672c"
	]
};
const PATHS = /* @__PURE__ */ new Map();
for (const [path, words] of Object.entries(HEADINGS)) for (const word of words) PATHS.set(word, [...PATHS.get(word) ?? [], path]);
const MEANINGS = /* @__PURE__ */ new Map();
for (const [meaning, words] of Object.entries(LABELS)) for (const word of words) MEANINGS.set(word, meaning);
const OPENINGS = [[/^(?:evaluation (?:of|on)|results on) /, ["card.evaluation"]]];


const USAGE = /^(?:how to (?:use|get started)\b|(?:get|getting) started\b|usages?$|quick ?start|\u4f7f\u3044\u65b9|\u4f7f\u7528\u65b9\u6cd5|utilisation$|uso$|como usar|verwendung$)/;


// .build/evidence/formats/card-subcards.js
const QUESTIONS = {
	"intended task/domain": "card.intended_use",
	"intended application and domain": "card.intended_use",
	"intended domain": "card.intended_use",
	"intended users": "card.intended_use",
	"intended user": "card.intended_use",
	"model application(s)": "card.intended_use",
	"model application field(s)": "card.intended_use",
	"describe how the model works": "card.how_it_works",
	"technical limitations": "card.limitations",
	"technical limitations and mitigation": "card.limitations",
	"potential known risk": "card.risks",
	"potential known risks": "card.risks",
	"potential known risks and mitigation": "card.risks",
	"measures taken to mitigate against unwanted bias": "card.bias",
	"verified to have met prescribed nvidia quality standards": null,
	"performance metrics": null,
	"generatable or reverse engineerable personal data": null,
	"personal data used to create this model": null,
	"is there provenance for all datasets used in training": null,
	"applicable privacy policy": null,
	"describe the life critical impact": null,
	"describe the life critical impact (if present)": null,
	"use case restrictions": null,
	"model and dataset restrictions": null
};
const QUESTIONS_OF_A_SUBCARD = 2;
const SUBCARD = /explainability|bias|privacy|safety|security|subcard/i;
const modelSubcard = {
	id: "model-subcard",
	async read(file) {
		if (!isAlone(file)) return null;
		const sections = parseMarkdown(file.source);
		if (sections.some(({ level, title }) => level > 0 && !SUBCARD.test(title) && questionOf(title) === void 0)) return null;
		if (sections.flatMap(({ title, lines }) => [title, ...lines.map(({ label }) => label?.name ?? "")]).filter((name) => questionOf(name) !== void 0).length < QUESTIONS_OF_A_SUBCARD) return null;
		const draft = startDraft(file, "model-subcard");
		readSubcards(addSubject(draft, "model", null, rangeOfLines(file.source, 1, 1), "labelled", true), file.source, sections);
		if (draft.facts.length === 0 && hasBlank(file.source.text)) return null;
		const founds = draft.facts.length > 0;
		return {
			...finish$1(draft),
			subjects: draft.subjects.map((subject) => ({
				...subject,
				founds
			}))
		};
	}
};



const NOTHING$1 = /^(?:none\b|not applicable\b|n\/?a\b|(?:yes|no)[.,]?$)/i;
const OVERVIEW = /* @__PURE__ */ new Set([
	"license/terms of use",
	"deployment geography",
	"software integration",
	"model version(s)"
]);

function nameAtStart(description) {
	return new RegExp("^((?=\\S*[\\p{Lu}\\d][^\\s]*[\\p{Lu}\\d])\\p{Lu}[\\p{L}\\d.+-]*(?: [\\p{Lu}\\d][\\p{L}\\d.+-]*){0,4}) (?:is|was|answers|classifies|converts|creates|detects|embeds|enables|estimates|extracts|generates|performs|predicts|produces|recogni[sz]es|reconstructs|segments|summari[sz]es|tracks|transcribes|translates|understands) ", "u").exec(description)?.[1] ?? null;
}

const VERSION$1 = /^v?\d{1,4}(?:\.\d{1,4}){1,3}(?:[-+.][\w.]{1,20})?$/i;

// .build/evidence/written-quantity.js
const ASKED = {
	FLOP: "flop",
	"TFLOP/s": "flop-per-second",
	hours: "hours",
	share: "share",
	parameters: "count",
	tokens: "count",
	patches: "count",
	samples: "count",
	accelerators: "count",
	passes: "count"
};
const DIVISORS = { "TFLOP/s": 0xe8d4a51000 };
function readWritten(text, unit) {
	const asked = unit !== void 0 && Object.hasOwn(ASKED, unit) ? ASKED[unit] : void 0;
	if (asked === void 0 || !/\d/.test(text) || asked === "flop-per-second" && !/flop/i.test(text)) return null;
	const found = readQuantity(text, asked);
	if (found.is === "refused") return {
		is: "refused",
		message: found.message,
		write: found.suggestion
	};
	const end = (value) => Number((value / (DIVISORS[unit ?? ""] ?? 1)).toPrecision(12));
	const [low, high] = [end(found.value.low), end(found.value.high)];
	return {
		is: "value",
		value: low === high ? low : {
			low,
			high
		}
	};
}

// .build/evidence/leaf-value.js
const ABSENT$2 = { is: "absent" };

const NOUNS = {
	boolean: "true or false",
	text: "text",
	section: "text",
	string: "text",
	date: "a date written YYYY-MM-DD",
	url: "an absolute https address",
	number: "a number",
	quantity: "a number, {low, high} or {value, uncertainty}",
	enum: "one word of a closed list"
};
const READERS = {
	boolean: readBoolean,
	text: readText,
	section: readText,
	string: readString,
	date: readDate,
	url: readAddress,
	number: readNumber,
	quantity: readNumber,
	enum: (function (node, type) { return (type.kind === "enum" ? readWord(node, type.values) : ABSENT$2); })
};
const BOOLEANS = {
	true: "true",
	false: "false",
	yes: "true",
	no: "false",
	on: "true",
	off: "false",
	y: "true",
	n: "false"
};






function fixFor(node, write) {
	return write === null ? null : replaceValue(node, write.replace(/e(?=\d)/, "e+"), `Write ${write}`, true);
}
const QUANTITY_KEYS = /* @__PURE__ */ new Set([
	"value",
	"uncertainty",
	"low",
	"high"
]);
function readInterval(node) {
	const numbers = /* @__PURE__ */ new Map();
	for (const { key, value: part } of node.entries) {
		if (!QUANTITY_KEYS.has(key) || key === "uncertainty" || part.kind === "scalar" && part.value === null) continue;
		if (part.kind !== "scalar" || typeof part.value !== "number" || !Number.isFinite(part.value) || part.value < 0) return wrong(`Its ${key} asks for a finite number of at least zero.`);
		numbers.set(key, part.value);
	}
	const [low, high, middle] = [
		numbers.get("low"),
		numbers.get("high"),
		numbers.get("value")
	];
	const uncertainty = entryOf(node, "uncertainty")?.value;
	if (low !== void 0 && high !== void 0) {
		if (middle !== void 0 || uncertainty) return wrong("Write either {low, high} or {value, uncertainty}, not both.");
		return low <= high ? interval(low, high) : wrong("Its low end is above its high end.");
	}
	if (low !== void 0 || high !== void 0) return wrong("An interval needs both low and high.");
	if (middle === void 0) return ABSENT$2;
	if (!uncertainty) return value(middle);
	const percent = uncertainty.kind === "scalar" ? /^\u00b1?\s?(\d{1,6}(?:\.\d{1,6})?)\s?%$/.exec(uncertainty.source.trim()) : null;
	if (!percent) return wrong("Its uncertainty asks for a percentage such as \"30%\".");
	const share = Number(percent[1]) / 100;
	const top = middle * (1 + share);
	if (!Number.isFinite(top)) return wrong("Its uncertainty leads to no finite number.");
	return interval(Math.max(0, middle * (1 - share)), top);
}
function interval(low, high) {
	return value({
		low: Number(low.toPrecision(12)),
		high: Number(high.toPrecision(12))
	});
}



// .build/evidence/formats/licence-id.js
const HUB_ONLY = /* @__PURE__ */ new Set([
	"openrail",
	"openrail++",
	"creativeml-openrail-m",
	"bigscience-openrail-m",
	"bigscience-bloom-rail-1.0",
	"bigcode-openrail-m",
	"deepfloyd-if-license",
	"llama2",
	"llama3",
	"llama3.1",
	"llama3.2",
	"llama3.3",
	"llama4",
	"gemma",
	"apple-ascl",
	"apple-amlr",
	"intel-research",
	"fair-noncommercial-research-license",
	"h-research",
	"lgpl-lr",
	"open-mdw",
	"grok2-community"
]);
const HUB_TO_SPDX = {
	"c-uda": "C-UDA-1.0",
	gfdl: "GFDL-1.3-or-later",
	odbl: "ODbL-1.0",
	"odc-by": "ODC-By-1.0",
	pddl: "PDDL-1.0"
};
const FAMILIES = /* @__PURE__ */ new Set([
	"cc",
	"gpl",
	"lgpl",
	"agpl",
	"bsd",
	"bsl",
	"creative commons",
	"open source",
	"proprietary",
	"commercial"
]);
let ids = null;
async function readLicence(written) {
	const text = written.trim();
	const word = text.toLowerCase();
	if (HUB_ONLY.has(word)) return {
		is: "named",
		id: word
	};
	if (FAMILIES.has(word)) return { is: "family" };
	ids ??= loadIds();
	const id = (Object.hasOwn(HUB_TO_SPDX, word) ? HUB_TO_SPDX[word] : void 0) ?? (await ids).get(word);
	if (id !== void 0) return {
		is: "spdx",
		id
	};
	return text.length > 200 ? {
		is: "unknown",
		fix: null
	} : readWording(text);
}
async function licenceNamed(written) {
	if (written === null || written.length > 200) return null;
	const licence = await readLicence(written);
	if (licence.is === "family") return null;
	return licence.is === "unknown" ? licence.fix ?? written : licence.id;
}
async function loadIds() {
	const [current, deprecated] = await Promise.all([__webpack_require__.e(/* import() */ 204).then(__webpack_require__.t.bind(__webpack_require__, 5204, 19)), __webpack_require__.e(/* import() */ 389).then(__webpack_require__.t.bind(__webpack_require__, 3389, 19))]);
	return new Map([...current.default, ...deprecated.default].map((id) => [id.toLowerCase(), id]));
}
async function readWording(text) {
	if (/\s(?:AND|OR|WITH)\s/.test(text)) {
		const { default: parse } = await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.t.bind(__webpack_require__, 3326, 23));
		if (succeeds(() => parse(text))) return {
			is: "spdx",
			id: text
		};
	}
	const { default: correct } = await __webpack_require__.e(/* import() */ 728).then(__webpack_require__.t.bind(__webpack_require__, 5728, 23));
	const meant = text.length > 80 ? null : correct(text, { upgrade: false });
	return {
		is: "unknown",
		fix: meant !== null && foldLicence(meant) === foldLicence(text) ? meant : null
	};
}
function succeeds(action) {
	try {
		action();
		return true;
	} catch {
		return false;
	}
}
function foldLicence(text) {
	return text.toLowerCase().replace(/\b(?:the|software|licen[cs]e|version|v(?=\d))\b/g, " ").replace(/\bv(?=\d)/g, "").replace(/(\d)\.0\b/g, "$1").replace(/[^a-z0-9.]+/g, "");
}
// .build/evidence/formats/pipeline-tags.js
const CLASSIFIES = {
	kinds: ["supervised"],
	outputs: ["prediction"]
};
const PREDICTS = {
	kinds: [],
	outputs: ["prediction"]
};
const WRITES = {
	kinds: ["language-model", "generative"],
	outputs: ["text"]
};
const PAINTS = {
	kinds: ["generative"],
	outputs: ["image"]
};
const FILMS = {
	kinds: ["generative"],
	outputs: ["video"]
};
const SHAPES = {
	kinds: ["generative"],
	outputs: ["three-d"]
};
const DESCRIBES$1 = {
	kinds: ["multimodal", "generative"],
	outputs: ["text"]
};
const PIPELINE_TAGS = {
	"text-classification": CLASSIFIES,
	"token-classification": CLASSIFIES,
	"image-classification": CLASSIFIES,
	"audio-classification": CLASSIFIES,
	"video-classification": CLASSIFIES,
	"tabular-classification": CLASSIFIES,
	"tabular-regression": CLASSIFIES,
	"object-detection": CLASSIFIES,
	"image-segmentation": CLASSIFIES,
	"time-series-forecasting": CLASSIFIES,
	"zero-shot-classification": PREDICTS,
	"zero-shot-image-classification": PREDICTS,
	"zero-shot-object-detection": PREDICTS,
	"sentence-similarity": PREDICTS,
	"feature-extraction": PREDICTS,
	"text-ranking": PREDICTS,
	"depth-estimation": PREDICTS,
	"keypoint-detection": PREDICTS,
	"voice-activity-detection": PREDICTS,
	"fill-mask": {
		kinds: ["language-model"],
		outputs: ["prediction", "text"]
	},
	"question-answering": {
		kinds: ["supervised"],
		outputs: ["text"]
	},
	"table-question-answering": {
		kinds: ["supervised"],
		outputs: ["text"]
	},
	"automatic-speech-recognition": {
		kinds: ["supervised"],
		outputs: ["text"]
	},
	"text-generation": WRITES,
	text2text: WRITES,
	"text2text-generation": WRITES,
	summarization: WRITES,
	translation: WRITES,
	conversational: {
		kinds: [
			"language-model",
			"generative",
			"chatbot"
		],
		outputs: ["text"]
	},
	"text-to-image": PAINTS,
	"image-to-image": PAINTS,
	"unconditional-image-generation": PAINTS,
	"text-to-video": FILMS,
	"image-to-video": FILMS,
	"video-to-video": FILMS,
	"text-to-3d": SHAPES,
	"image-to-3d": SHAPES,
	"text-to-speech": {
		kinds: ["generative"],
		outputs: ["speech", "audio"]
	},
	"text-to-audio": {
		kinds: ["generative"],
		outputs: ["audio"]
	},
	"audio-to-audio": {
		kinds: ["generative"],
		outputs: ["audio"]
	},
	"image-to-text": DESCRIBES$1,
	"image-text-to-text": DESCRIBES$1,
	"audio-text-to-text": DESCRIBES$1,
	"video-text-to-text": DESCRIBES$1,
	"visual-question-answering": DESCRIBES$1,
	"document-question-answering": DESCRIBES$1,
	"any-to-any": {
		kinds: ["multimodal", "generative"],
		outputs: []
	},
	"reinforcement-learning": {
		kinds: ["reinforcement"],
		outputs: ["action"]
	},
	robotics: {
		kinds: ["physical"],
		outputs: ["action"]
	}
};
const TYPE_PHRASES = [
	[/language model|causal lm|masked lm|decoder-only|\bllm\b|\u8a00\u8a9e\u30e2\u30c7\u30eb|\u8bed\u8a00\u6a21\u578b/i, "language-model"],
	[/generative|diffusion|text generation|\u751f\u6210/i, "generative"],
	[/multi-?modal|vision-language/i, "multimodal"],
	[/classifi|regress|supervised|gradient[- ]boost|\u5206\u985e/i, "supervised"],
	[/reinforcement/i, "reinforcement"],
	[/retrieval[- ]augmented|\brag\b/i, "retrieval-augmented"],
	[/chat ?bot|conversational/i, "chatbot"]
];


// .build/evidence/formats/card-metadata.js
const MODEL_KEYS$1 = [
	"library_name",
	"pipeline_tag",
	"base_model",
	"base_model_relation",
	"model-index",
	"co2_eq_emissions",
	"datasets",
	"metrics",
	"widget",
	"inference",
	"new_version",
	"model_index",
	"pipeline-tag",
	"model_creator",
	"quantized_by"
];
const SHARED_KEYS = [
	"license",
	"license_name",
	"license_link",
	"language",
	"tags",
	"thumbnail",
	"licence",
	"liscence"
];
const DATASET_KEYS = [
	"task_categories",
	"task_ids",
	"size_categories",
	"source_datasets",
	"annotations_creators",
	"language_creators",
	"pretty_name",
	"dataset_info",
	"configs",
	"multilinguality",
	"paperswithcode_id",
	"licenses",
	"YAML tags"
];
const OTHER_KEYS = [
	"layout",
	"permalink",
	"slug",
	"sidebar_position",
	"sidebar_label",
	"nav_order",
	"sdk",
	"app_file",
	"colorFrom",
	"weight",
	"draft",
	"categories",
	"date",
	"author",
	"excerpt",
	"hide_table_of_contents",
	"id"
];
const KNOWN_KEYS = [
	"license",
	"license_name",
	"license_link",
	"language",
	"library_name",
	"pipeline_tag",
	"tags",
	"datasets",
	"metrics",
	"base_model",
	"base_model_relation",
	"new_version",
	"model-index",
	"co2_eq_emissions",
	"thumbnail",
	"widget",
	"inference"
];
const OLD_KEYS = { model_index: "model-index" };
const MISSPELT = {
	lang: "language",
	tag: "tags",
	licence: "license"
};
const CARD_LINE = /^(?:license|language|tags|library_name|pipeline_tag|base_model|datasets|metrics|model-index|co2_eq_emissions)[ \t]{0,20}:/;














const MAX_RESULTS = 500;






// .build/evidence/written-day.js
const MONTHS = [
	[
		"january",
		"janvier",
		"enero",
		"januar"
	],
	[
		"february",
		"f\u00e9vrier",
		"febrero",
		"februar"
	],
	[
		"march",
		"mars",
		"marzo",
		"m\u00e4rz"
	],
	[
		"april",
		"avril",
		"abril"
	],
	[
		"may",
		"mai",
		"mayo"
	],
	[
		"june",
		"juin",
		"junio",
		"juni"
	],
	[
		"july",
		"juillet",
		"julio",
		"juli"
	],
	[
		"august",
		"ao\u00fbt",
		"agosto"
	],
	[
		"september",
		"septembre",
		"septiembre"
	],
	[
		"october",
		"octobre",
		"octubre",
		"oktober"
	],
	[
		"november",
		"novembre",
		"noviembre"
	],
	[
		"december",
		"d\u00e9cembre",
		"diciembre",
		"dezember"
	]
];
function dayWritten(text) {
	const american = new RegExp("^(\\p{L}{3,12}) (\\d{1,2}),? (\\d{4})\\b", "u").exec(text);
	const other = new RegExp("^(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:de )?(\\p{L}{3,12}) (?:de )?(\\d{4})\\b", "u").exec(text);
	const [day = "", month = "", year = ""] = american ? [
		american[2],
		american[1],
		american[3]
	] : [
		other?.[1],
		other?.[2],
		other?.[3]
	];
	const numeric = numericDay(text);
	if (numeric !== null) return numeric;
	const number = MONTHS.findIndex((names) => names.includes(month.toLowerCase())) + 1;
	const written = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
	return number > 0 && isDay(written) ? written : null;
}
function numericDay(text) {
	const [, first = "", second = "", year = ""] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text) ?? [];
	const [a, b] = [Number(first), Number(second)];
	if (year === "" || a > 12 === b > 12) return null;
	const [day, month] = a > 12 ? [first, second] : [second, first];
	const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return isDay(written) ? written : null;
}
// .build/evidence/formats/card-sentences.js
const ORIGINAL = String.raw`(?:distil)?(?:bert|roberta|xlm-roberta|gpt2|m?t5|albert|electra|deberta(?:-v\d)?|m?bart|vit|wav2vec2|whisper)-(?:tiny|mini|small|medium|base|large|xl|xxl)(?:-v\d)?(?:-multilingual)?(?:-(?:un)?cased)?`;
const HUB = String.raw`https:\/\/huggingface\.co\/([\w.-]{1,96}\/[\w.-]{1,96})`;
const FIRST_LINES = 12;
const SENTENCES = [
	{
		path: "developer",
		under: null,
		says: /\b(?:developed|created|published|trained|released) by (?:researchers at )?([A-Z0-9][\w&.-]*(?: [A-Z][\w&.-]*){0,2})|\b(?:desarrollado|publicado|creado|entrenado(?: desde cero)?) por (?:el usuario )?([\w.-]{3,40})|\bpor el usuario ([\w.-]{3,40})/
	},
	{
		path: "developer",
		under: null,
		says: new RegExp("\\b[Tt]h(?:e|is) model (?:was|is|has been) (?:developed|created|trained|released) (?:using .{0,200}? )?by \\[([^\\]]{2,60})\\]\\(|\\b[Tt]his model was (?:trained|created|built|made) by (?!the\\b|our\\b|an?\\b|fine|\\w+ing\\b)([\\w.-]{3,40})\\b|^Authors?: (\\p{Lu}[^.;:]{3,200})$", "u")
	},
	{
		path: "developer",
		under: /contact|kontakt/,
		says: new RegExp("\\bthe author (\\p{Lu}[\\p{L}'\\u2019-]{1,30}(?: \\p{Lu}[\\p{L}'\\u2019-]{1,30}){1,3})", "u")
	},
	{
		path: "base.name",
		under: /./,
		says: new RegExp([
			String.raw`\b(?:shar(?:e|es|ing)|provides?|is|are|releas(?:e|es|ing)) (?:an? |the )?(?:smaller|distilled|pruned|quantized|compressed) versions? of \[([\w./-]{3,100})\]\(`,
			String.raw`^\[([\w./-]{3,100})\]\([^)\s]{1,300}\) fine-?tuned (?:for|on|to)\b`,
			String.raw`\binitiali[sz]ed (?:it )?(?:with|from) (?:the )?(?:pre-?trained )?weights of \[?([\w./-]{3,100})`,
			String.raw`\busing \[([\w./-]{3,100})\]\([^)\s]{1,300}\) as (?:the|its|a) base model\b`,
			String.raw`\b(?:using|used) [^.]{0,60}?\(?${HUB}\)? as (?:the |a )?(?:pre-?trained|base) model\b`,
			String.raw`\bmodel was fine-?tuned (?:using|from|on top of) (?:the )?\[[^\]]{1,80}\]\(${HUB}\)`,
			String.raw`^(?:[A-Z]\w{1,30}['\u2019]s )?(${ORIGINAL}) (?:model )?(?:trained on|fine-?tuned (?:in|on|for|to))\b`
		].join("|"))
	},
	{
		path: "base.name",
		under: /./,
		says: /\bThis model is a fine-?tuned version of [[`*]{0,3}([\w./-]{3,100})|\bfine-?tun(?:e|ing) (?:del modelo(?: base)?) `([^`]{3,100})`|\bcuantizaci\u00f3n del checkpoint ([\w./-]{3,100})|^Fine-?tuned (?:version of )?[[`*]{0,3}([\w-]{2,40}\/[\w.-]{2,60})|\ba [*`]{0,2}([a-z][\w.-]{3,60})[*`]{0,2} model (?:that was )?fine-?tuned on\b|\busing [[`*]{0,3}([\w./-]{3,60}?)[\]`*]{0,3} as the base model\b/
	},
	{
		path: "version_date",
		under: /./,
		says: /\b(?:(?:was|were) (?:first )?(?:released|published) on|se public\u00f3 el|a \u00e9t\u00e9 publi\u00e9 le|wurde am) ([^.;]{8,30})/i
	},
	{
		path: "contact",
		under: /contact|feedback|kontakt|\u554f\u3044\u5408\u308f\u305b|questions/,
		says: /([\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4})|\((https:\/\/forms\.[^)\s]{1,120})\)/
	},
	{
		path: "release.licence",
		under: /licen[cs]e|lizenz|licencia/,
		says: /\bweights (?:are|is) (?:released|licensed|provided) under (?:the |a )?\[?(Creative Commons [A-Za-z -]{8,60} \d\.\d|Apache(?: License,?)? (?:Version )?2\.0|MIT)/
	}
];

function releaseWritten(text) {
	const [, version = "", written = ""] = new RegExp("^[^\\p{L}\\p{N}]{0,8}(?:tag|release|version)\\s+(v?\\d{1,4}(?:\\.\\d{1,4}){0,3})\\b[^\\p{L}\\p{N}]{1,12}(.{6,30})", "iu").exec(text) ?? [];
	return {
		version,
		day: dayWritten(written)
	};
}


function tidy(path, value) {
	if (path === "version_date") return dayWritten(value);
	if (path !== "release.licence") return /\b(?:Ltd|Inc|Corp|Co)\.$/.test(value) ? value : value.replace(/[.,]+$/, "");
	if (/^Apache/.test(value)) return "Apache-2.0";
	const version = /\d\.\d$/.exec(value)?.[0];
	if (version === void 0) return value;
	return [
		"CC-BY",
		...[
			/NonCommercial/i,
			/ShareAlike/i,
			/NoDerivatives/i
		].map((word, i) => word.test(value) ? [
			"NC",
			"SA",
			"ND"
		][i] : null).filter((part) => part !== null),
		version
	].join("-");
}
// .build/evidence/formats/card-name.js


const IS_ORIGINAL = new RegExp(`^${ORIGINAL}$`, "i");
const GREETING = /^(?:welcome|introduction|overview|about|how|using|getting started|readme|what|this)\b/i;
function nameInCode(text) {
	const ids = /* @__PURE__ */ new Set();
	for (const [, id = ""] of text.matchAll(/\bfrom_pretrained\(\s{0,8}["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g)) ids.add(id);
	return ids.size === 1 ? [...ids][0] ?? null : null;
}

function isIdentifier(title) {
	return new RegExp("^(?=.*[-_/\\d])[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,95}(?:\\/[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,95})?$", "u").test(title);
}

// .build/evidence/formats/card-tables.js
const MAX_ROWS = 200;
const MAX_COLUMNS = 50;

function isOwnName(cell, names) {
	const name = bareName(cell);
	return OF_THIS_MODEL.test(cell) || name.length > 2 && names.some((own) => bareName(own) === name);
}
const OF_THIS_MODEL = /\((?:this|our) model\)/i;
function bareName(text) {
	return lettersAndDigits((bareCell(text).split("/").at(-1) ?? "").toLowerCase(), "");
}



// .build/evidence/formats/card-body.js
function hasCardHeading(sections) {
	return sections.some(({ level, title }) => level >= 1 && level <= 2 && /^model[\s-]?card(?:\s+(?:for|of)\b|\s*[:\u2013\u2014-]|\s*$)|\bmodel[\s-]?card$/i.test(title.trim()));
}

const OF_TRAINING = /* @__PURE__ */ new Set(["card.training_procedure", "card.training_data"]);




const LIMIT = /\bnot\b|n['\u2019]t\b|\b(?:limit|however|cannot|bias|only|fail|struggl|poor|worse|wrong|error|caution|beware)/i;

const OF_THE_MODEL$1 = /* @__PURE__ */ new Set(["card.description", "card.how_it_works"]);

const TEXT_PATHS = {
	developer: "developer",
	contact: "contact",
	base: "base.name",
	version: "version"
};

async function readLicenceLabel(draft, range, value, told) {
	const licence = await readLicence(value);
	const id = licence.is === "spdx" || licence.is === "named" ? licence.id : licence.is === "unknown" ? licence.fix : null;
	if (id !== null) addFact$1(draft, range, "release.licence", id, "labelled");
	else if (!told.has("release.licence") && licence.is === "unknown" && value.length <= 120) addFact$1(draft, range, "release.licence", value, "labelled");
	told.add("release.licence");
}
function readCount(draft, range, path, text, told) {
	const read = readQuantity(text.replace(/\s*[([].*$/, ""), "count");
	if (told.has(path) || read.is !== "quantity" || read.value.low < 1e3) return;
	told.add(path);
	const { low, high } = read.value;
	addFact$1(draft, range, path, low === high ? low : {
		low,
		high
	}, "labelled");
}
function isName(text) {
	return text.length <= 80 && text.split(/\s+/).length <= 4 && !/[,;]|\d{3}/.test(text);
}
function languagesIn(text) {
	const words = text.replace(/\s+only\b.*$/i, "").replace(/\s*\([^)]*\)/g, "").split(/[,;/\u3001\uff0c]|\s(?:and|und|et|y)\s/u).map((word) => foldHeading(word));
	return [...new Set(words.filter((word) => word !== "" && word.length <= 40 && absenceOf$1(word) === null))].slice(0, 100);
}
// .build/evidence/formats/card-claims.js
const PHRASES = {
	"certified-by-aisi": /\b(?:aisi|ai safety institute)[- ]?(?:certified|approved|endorsed)\b|\b(?:certified|approved|endorsed)\s+by\s+(?:the\s+)?(?:japan(?:ese)?\s+)?(?:aisi|ai safety institute)\b/i,
	"not-current-guideline-version": /\bai guidelines for business\b[^.\n]{0,40}?\bv(?:er(?:sion)?)?\.?\s?1\.(?:0|01|1)\b/i,
	"hiroshima-certified": /\bhiroshima(?:\s+ai)?\s+process[- ](?:certified|certification)\b/i,
	"supervised-by-eas": /\b(?:complies|compliant|in line)\s+with\s+(?:the\s+)?(?:eas|employment agency standards)\b|\bsupervised\s+by\s+(?:the\s+)?employment agency standards\b/i,
	unbiased: /\b(?:is|are)\s+(?:completely\s+|fully\s+)?(?:unbiased|free\s+(?:of|from)\s+bias)\b/i
};
const TELLING$1 = /aisi|safety institute|guidelines for business|hiroshima|employment agency|\beas\b|unbiased|bias\b/i;
const DENIED = /\b(?:not|never|no|neither|without|cannot)\b/i;

// .build/evidence/metric-list.js
const MAX_METRICS = 500;

const LIST = "evaluation.metrics";

// .build/evidence/formats/card-figures.js
const FIGURE = /^(\d{1,6}(?:\.\d{1,20})?)\s?(%|\/\s?\d{1,4})?(?:\s*\u00b1\s*\d{1,6}(?:\.\d{1,10})?)?(?:\s*\([^)]{0,200}\))?$/;
const ACHIEVED = /achieves the following results on the (?:evaluation|test) set/i;
const METRIC = /accuracy|\bacc\b|\bloss\b|meteor|chrf|matthews|precision|recall|\bf1\b|f-score|\bauc\b|bleu|rouge|\bR-[12L](?:-f)?\b|\bwer\b|\bcer\b|perplexity|\bppl\b|\bmrr\b|ndcg|exact match|\bscore\b|\bmae\b|\brmse\b|\u6b63\u89e3\u7387|\u7cbe\u5ea6|exactitud|pr\u00e9cision|genauigkeit|\u51c6\u786e\u7387/i;
const BETTER = /[\u2191\u2193]/u;
const DESCRIBES = /param|\bsize|layer|hidden|\bdim|epoch|\bsteps?\b|batch|vocab|length|\btime\b|speed|latency|memory|\byears?\b|\bdate|flops|tokens|download/i;
const COMPARED = /\b(?:baseline|previous|reference|sota|random|human)\b/i;
const MODELS = /^(?:models?|name|method|system)$/i;
const FIGURE_AT_END = /\s{0,4}[:=\uff1a]\s{0,4}([\d.]{1,24}\s?%?)$/;



function rowsOf(source, task, { heads, rows, caption }, names) {
	const isOwn = (cell) => isOwnName(cell, names);
	const view = {
		heads: heads.map(bareCell),
		task,
		captioned: METRIC.exec(caption)?.[0] ?? null,
		column: heads.findIndex((head, i) => i > 0 && isOwn(head)),
		comparesRows: MODELS.test(bareCell(heads[0] ?? "")) || rows.some(({ cells }) => isOwn(cells[0] ?? ""))
	};
	return rows.filter(({ cells }) => !view.comparesRows || isOwn(cells[0] ?? "")).flatMap(({ cells, line }) => {
		const range = rangeOfLines(source, line, line);
		return figuresOf(view, cells.map(bareCell)).map((figure) => ({
			...figure,
			range
		}));
	});
}
function figuresOf(view, cells) {
	const { heads, task, captioned, column, comparesRows } = view;
	const values = cells.map((cell) => FIGURE.exec(cell)?.[1]).map((digits) => digits === void 0 ? null : Number(digits));
	if (captioned !== null && values.every((value) => value !== null)) return values.map((value, i) => ({
		name: captioned,
		task,
		dataset: heads[i] ?? null,
		value
	}));
	if (heads.length < 3) return [];
	const [name = ""] = cells;
	return values.flatMap((value, i) => {
		const head = heads[i] ?? "";
		if (value === null || i === 0) return [];
		if (column > 0) return i === column && !DESCRIBES.test(name) ? [{
			name,
			task,
			value
		}] : [];
		if (METRIC.test(head) || BETTER.test(head) && !DESCRIBES.test(head)) return [{
			name: head,
			task: comparesRows ? task : name || task,
			value
		}];
		return !comparesRows && METRIC.test(name) && !COMPARED.test(head) ? [{
			name,
			task,
			group: head,
			value
		}] : [];
	});
}
// .build/evidence/formats/card-quantities.js
const NUMBER = String.raw`\d{1,3}(?:,\d{3}){1,4}|\d{1,6}(?:\.\d{1,6})?`;
const SCALE = String.raw`(?:\s?(?:thousand|million|billion|trillion|[KMBT]))`;
const GRAMS = {
	g: 1,
	kg: 1e3,
	t: 1e6
};
function count(number, scale) {
	const read = readQuantity(`${number} ${scale}`.trim(), "count");
	return read.is === "quantity" && read.value.low === read.value.high && read.value.low >= 1e3 ? read.value.low : null;
}
function grams(number, unit) {
	const factor = GRAMS[unit.toLowerCase()];
	return factor === void 0 ? null : Number((Number(number.replaceAll(",", "")) * factor).toPrecision(12));
}
const STATEMENTS = [
	{
		path: "training.parameters",
		says: new RegExp(String.raw`\b(?:this|the|our) (?:repository|model|card)\b[^.]{0,40}? (?:provides|presents|introduces|releases|is) an? (${NUMBER})(${SCALE})[- ]parameters? |^[^.]{2,120}\bmodel,? with (${NUMBER})(${SCALE}) parameters\b|^(${NUMBER})(${SCALE}) parameters$`, "i"),
		amount: count
	},
	{
		path: "training.tokens",
		says: new RegExp(String.raw`\b(?:this|the|our) model (?:was|is|has been) (?:pre-?)?trained (?:for|on) (${NUMBER})(${SCALE}) tokens\b`, "i"),
		amount: count
	},
	{
		path: "training.emissions_gco2eq",
		says: /\b(?:total|carbon|CO2|estimated) emissions (?:at|of|were|was|are) ([\d,]{1,9}(?:\.\d{1,6})?) ?(kg|g|t) ?(?:of )?CO2/i,
		amount: grams
	}
];
const TELLING = /\d.{0,80}(?:param|tokens|CO2)/i;
const OF_THE_MODEL = /* @__PURE__ */ new Set([
	"card.description",
	"card.how_it_works",
	"card.training_procedure",
	"card.environmental_impact"
]);
const LABELLED = [{
	path: "training.emissions_gco2eq",
	name: /^(?:co2|carbon|co2eq) (?:emitted|emissions?)$/,
	value: /^[~\u2248]?\s?(\d{1,9}(?:\.\d{1,9})?) ?(kg|g|t) ?(?:of )?CO2/i,
	under: "card.environmental_impact",
	amount: grams
}, {
	path: "training.energy_kwh",
	name: /^energy(?: (?:used|consumed|consumption))?$/,
	value: /^[~\u2248]?\s?(\d{1,9}(?:\.\d{1,9})?) ?(kwh)\b/i,
	under: "card.environmental_impact",
	amount: (number) => Number(number)
}];



const COLUMNS = [[
	/^(?:(?:number of )?param(?:eter)?s|#\s?params)$/i,
	"training.parameters",
	(cell) => count(cell, "")
], [
	/^training (?:flops?|compute \(flops?\))$/i,
	"training.direct_flop",
	flop
]];
function flop(cell) {
	const read = readQuantity(cell, "flop");
	return read.is === "quantity" && read.value.low === read.value.high && read.value.low > 0 ? read.value.low : null;
}

// .build/evidence/metadata-block.js
const MAX_LINES = 2e3;
const MAX_LOST = 5;
function salvageBlock(source, start, end) {
	const chunks = chunksOf(source, start, end);
	if (chunks === null) return null;
	const entries = [];
	const lost = [];
	for (const [first, last] of chunks) {
		const read = readChunk(source, first, last);
		if (read === null) return null;
		entries.push(...read.entries);
		if (read.lostFrom <= last) lost.push(rangeOfLines(source, read.lostFrom + 1, last + 1));
	}
	if (new Set(entries.map(({ key }) => key)).size < entries.length) return null;
	return {
		root: {
			kind: "mapping",
			entries,
			range: rangeBetween(source, start, end)
		},
		lost
	};
}
function chunksOf(source, start, end) {
	const first = source.starts.findIndex((offset) => offset >= start);
	const chunks = [];
	for (let at = first; (source.starts[at] ?? end) < end; at++) {
		if (at - first >= MAX_LINES) return null;
		const line = source.lines[at] ?? "";
		const chunk = chunks.at(-1);
		if (METADATA_KEY.test(line)) chunks.push([at, at]);
		else if (chunk && line.trim() !== "") chunk[1] = at;
		else if (!chunk && line.trim() !== "" && !line.startsWith("#")) return null;
	}
	return chunks.length === 0 ? null : chunks;
}
function readChunk(source, first, last) {
	for (let end = last; end >= first && end >= last - MAX_LOST; end--) {
		const parsed = parseYaml(source, source.starts[first] ?? 0, source.starts[end + 1] ?? source.text.length);
		if (parsed.ok && parsed.root.kind === "mapping") return {
			entries: parsed.root.entries,
			lostFrom: end + 1
		};
		if (/^\s/.test(source.lines[end] ?? "")) return null;
	}
	return null;
}
// .build/evidence/formats/card-top.js




// .build/evidence/formats/card-training.js
const ACCELERATOR = /^(?:accelerators?|gpus?|gpu type|gpu model|hardware type|hardware|accelerator type|training hardware)$/;
const NODES = /^(?:number of )?nodes$/;
const PER_NODE = /^(?:number of )?(?:accelerators|gpus) per (?:instance|node)$/;
const COUNT = /^(?:number of (?:gpus|accelerators)|gpu count|accelerator count)$/;
const DURATION = /^(?:training )?duration$/;
const CONSUMER = /\b(?:GeForce|[RG]TX|Quadro|Radeon) \w/;
const SENTENCE = /\b(\d{1,5}(?:\.\d{1,3})?) hours on (\d{1,6})\s?[x\u00d7]?\s?((?:NVIDIA |AMD |Google )?[A-Z][\w-]{1,12}(?: \d{1,3}GB)?) (?:GPUs?|TPUs?)\b/;

const MAX_RUNS = 20;



const NAME = String.raw`((?:NVIDIA )?(?:Tesla )?(?:V-?100|A100|H100|P100)|TPU ?v\d(?:-\d{1,4})?)`;
const TRAINED = new RegExp(String.raw`\b(?:pre-?)?train(?:ed|ing)?\b[^.]{0,160}?\b(?:on|using|with|utili[sz]ing) (?:(?:an?|the) )?(?:(single|one|\d{1,5}) ?[x\u00d7*]? ?)?${NAME}\b`, "i");
const TOOK = new RegExp(String.raw`\btook (?:about |around |approximately |roughly )?(\d{1,5}(?:\.\d{1,3})?) hours (?:with|on|using) (?:(?:an?|the) )?(?:(single|one|\d{1,5}) ?[x\u00d7*]? ?)?${NAME}\b`, "i");
const TOTAL = /\btotal of (\d{1,5}(?:\.\d{1,3})?) hours\b/i;
const NODES_OF = /\b(\d{1,4}) (?:compute )?nodes of (\d{1,3}) (?:GPUs|TPUs|accelerators)\b/i;
const POSSIBLE = /\b(?:you|fits?|runs?|needs?|requires?|can|could|may|might|should)\b/i;

function runOf(name, number, hours, range) {
	return {
		accelerator: {
			name,
			range
		},
		count: number === null ? null : {
			number,
			range
		},
		hours: amount(hours, range),
		nodes: null
	};
}
function amount(digits, range) {
	return digits === void 0 || Number(digits) <= 0 ? null : {
		number: Number(digits),
		range
	};
}

const USED = new RegExp(String.raw`^(?:(\d{1,5}) ?[x\u00d7*]? ?)?${NAME}(?: GPUs?| TPUs?)?(?: for (?:about |around )?(\d{1,5}(?:\.\d{1,3})?) hours\b|$)`, "i");



// .build/evidence/formats/hugging-face-model-card.js
const FORMAT$2 = "hugging-face-model-card";
const huggingFaceModelCard = {
	id: FORMAT$2,
	async read(file) {
		if (file.class !== "card" && file.class !== "readme" && !file.namedAsCard) return null;
		const named = file.class === "card" || file.namedAsCard;
		if (file.source.text.trim() === "") return named ? readEmpty(file) : null;
		const top = readTop(file, named);
		if (top.is === "broken") return isTemplate(file) ? null : unreadable(file.path, top.trouble);
		if (top.is === "other") return null;
		if (top.is === "none" && !named && !mentionsCard(file)) return null;
		const sections = withTitle(top, parseMarkdown(file.source, top.bodyLine));
		if (top.is === "none" && !named && !hasCardHeading(sections)) return null;
		if (top.is === "none" && describesTool(sections)) return null;
		return readCard(file, top, sections);
	}
};
function mentionsCard(file) {
	return file.source.lines.some((line, index) => /model[\s-]?card/i.test(line) && (/^ {0,3}#/.test(line) || /^ {0,3}(?:=+|-+)\s*$/.test(file.source.lines[index + 1] ?? "")));
}

const NO_MODEL = /\b(?:is|are) (?:\*{0,2}not\*{0,2}|explicitly not) an? (?:machine[- ]learning|ML|AI|trained|statistical) model\b|\bdoes not (?:use|contain|include) (?:any )?(?:machine[- ]learning|ML|trained|neural|a trained) ?(?:models?|networks?)?\b|\bno machine[- ]learning (?:model|is)\b/i;
function describesTool(sections) {
	return sections.slice(0, 12).some(({ lines }) => lines.some(({ text }) => NO_MODEL.test(text.slice(0, 1e3))));
}
function isTemplate(file) {
	return /\{\{[^{}\n]{1,200}\}\}|\{%|\[\s{0,4}insert\b/i.test(file.source.text);
}
function readEmpty(file) {
	const range = rangeOfLines(file.source, 1, 1);
	const { key, named } = keyOf$1(file.path, null);
	const problem = problemAt(file.path, "empty-card", range, "The model card is empty; it declares nothing about the model.");
	return {
		state: "read",
		reason: null,
		declaration: null,
		subjects: [{
			kind: "model",
			key,
			name: key,
			named,
			founds: true,
			range,
			how: "prose",
			cards: [file.path]
		}],
		facts: [],
		problems: [problem]
	};
}

// .build/evidence/vocabulary-reader.js
const BESIDE = [
	"source",
	"as_of",
	"by"
];
const QUANTITY = [
	"uncertainty",
	"low",
	"high"
];
const REASONS = {
	not_applicable: "not-applicable",
	unknown: "unknowable"
};





function checkBeside(draft, entry, place) {
	const read = readLeaf({
		kind: entry.key === "as_of" ? "date" : "string",
		absence: "lacking",
		description: ""
	}, entry.value);
	if (read.is === "wrong") report(draft, place, read.code, entry.range, `${entry.key}: ${read.message}`, read.fix);
}


function reportMissingList(draft, type, node, place) {
	if (node.kind !== "scalar") {
		report(draft, place, "wrong-type", node.range, "It asks for a list.");
		return;
	}
	const read = readLeaf(type.of, node);
	if (read.is === "absent") return;
	if (read.is === "wrong") {
		report(draft, place, read.code, node.range, read.message, read.fix);
		return;
	}
	const text = `[${node.quoted ? JSON.stringify(node.source) : node.source}]`;
	const fix = node.range.startLine === node.range.endLine ? {
		range: node.range,
		text,
		title: "Write it as a list"
	} : null;
	report(draft, place, "wrong-type", node.range, "It asks for a list, even of one.", fix);
}
const ELEMENT_ID = /^[ -Z\\^-~\u00a0-\u{10ffff}]{1,120}$/u;






// .build/evidence/formats/native-declaration.js
const FORMAT$1 = "native-declaration";
const VERSION = "v1";
const KNOWN = DECLARATIONS.map((function (kind) { return (`${kind}/${VERSION}`); }));
const ORGANISATION = {
	kind: "org",
	many: false
};
const MODEL_KEYS = {
	model: {
		kind: "model",
		many: false
	},
	models: {
		kind: "model",
		many: true
	}
};
const SUBJECT_KEYS = {
	"ai-system": {
		organisation: ORGANISATION,
		system: {
			kind: "system",
			many: false
		},
		systems: {
			kind: "system",
			many: true
		},
		...MODEL_KEYS
	},
	"data-provenance": {
		dataset: {
			kind: "dataset",
			many: false
		},
		datasets: {
			kind: "dataset",
			many: true
		}
	},
	"training-compute": MODEL_KEYS
};
const IGNORED = /* @__PURE__ */ new Set(["declaration", "$schema"]);
const nativeDeclaration = {
	id: FORMAT$1,
	async read(file) {
		if (file.class !== "declaration" && file.class !== "other") return null;
		const text = file.source.text;
		if (claimOf(file) === null && file.class === "other") return null;
		const parsed = file.tree();
		if (!parsed.ok) return unreadable(file.path, parsed.trouble);
		if (text.trim() === "" || parsed.root.kind === "scalar" && parsed.root.value === null) return emptyFile(file);
		return parsed.root.kind === "mapping" ? readDeclaration(file, parsed.root) : null;
	}
};


function emptyFile(file) {
	if (file.class !== "declaration") return null;
	const range = rangeOfLines(file.source, 1, 1);
	const message = `The file declares nothing; begin with "declaration: ${KNOWN[0]}" or another of: ${KNOWN.join(", ")}.`;
	return {
		state: "read",
		reason: null,
		declaration: null,
		subjects: [],
		facts: [],
		problems: [problemAt(file.path, "empty-declaration", range, message)]
	};
}



function reportShape(draft, node, message) {
	draft.problems.push(problemAt(draft.file.path, "wrong-type", node.range, message));
}




// .build/evidence/formats/index.js
const FIRST_FORMATS = [
	nativeDeclaration,
	modelSubcard,
	huggingFaceModelCard
];


// .build/evidence/repository.js
const SORTS = {
	"security-policy": /^(?:\.github\/|docs\/)?security\.(?:md|txt|rst)$|^\.well-known\/security\.txt$/m,
	changelog: /(?:^|\/)(?:changelog|changes|history|release[-_]notes)(?:\.(?:md|rst|txt))?$/m,
	licence: /(?:^|\/)(?:licen[cs]e|copying)(?:[.-][^/\n]*)?$/m,
	"code-of-conduct": /^(?:\.github\/|docs\/)?code_of_conduct\.md$/m,
	"bill-of-materials": /(?:^|\/)(?:[^/\n]*[._-])?(?:sbom|aibom|mlbom|bom|cyclonedx|spdx)(?:[._-][^/\n]*)?\.(?:json|xml|ya?ml|spdx)$/m,
	"dependency-lock": /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|pipfile\.lock|pdm\.lock|conda-lock\.ya?ml|cargo\.lock|go\.sum|gemfile\.lock)$/m,
	prompts: /(?:^|\/)(?:system[-_])?prompts?(?:\/[^/\n]+)+$|(?:^|\/)(?:[^/\n]*[._-])?(?:system[-_]?prompt|prompt)s?\.(?:md|txt|ya?ml|json|j2|jinja|jinja2|prompt)$|\.prompt(?:\.(?:md|ya?ml))?$/m,
	"agent-instructions": /(?:^|\/)(?:agents|claude|gemini|copilot-instructions)\.md$|(?:^|\/)\.cursorrules$/m,
	"model-weights": /\.(?:safetensors|gguf|ggml|pt|pth|ckpt|onnx|h5|keras|tflite|mlmodel)$|(?:^|\/)pytorch_model[^/\n]*\.bin$/m,
	tests: /(?:^|\/)(?:tests?|__tests__|spec)\/.+\.[a-z]+$|(?:^|\/)test_[^/\n]+\.py$/m,
	"continuous-integration": /^\.github\/workflows\/[^/\n]+\.ya?ml$|^\.gitlab-ci\.yml$|(?:^|\/)jenkinsfile$/m,
	notebooks: /\.ipynb$/m
};
const MAX_PATHS = 20;

const FORMAT = "tree";

function factsOfSort(sort, entries) {
	const [first] = entries;
	if (first === void 0) return [];
	const at = {
		subject: subjectId("repository", "repository"),
		state: "declared",
		origin: originOf$1(first.path)
	};
	const paths = entries.slice(0, MAX_PATHS).map((entry) => entry.path);
	const listed = {
		...at,
		path: `files[${sort}].paths`,
		value: paths,
		complete: paths.length === entries.length
	};
	if (entries.some((entry) => entry.blob === null)) return [listed];
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha1");
	for (const { path, blob } of entries) digest.update(`${path}\0${blob}\0`);
	return [listed, {
		...at,
		path: `files[${sort}].digest`,
		value: digest.digest("hex")
	}];
}
// .build/evidence/read-evidence.js








const TOO_LARGE = `It is larger than ${MAX_FILE_BYTES} bytes and is not read; keep evidence small and link to the rest.`;


function startsLikeCard(bytes) {
	return /^\s*---\s*\n(?:[^\n]*\n){0,40}?(?:license|language|tags|library_name|pipeline_tag|base_model|datasets|model-index)\s{0,9}:/.test(latin(bytes));
}
function startsLikeDeclaration(bytes) {
	return /^["']?declaration["']?\s{0,9}:\s{0,9}["']?[\w-]{1,60}\/v/m.test(latin(bytes));
}
function latin(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8192)).toString("latin1");
}

function promises(task) {
	return task.namedAsCard || task.class === "card" || task.class === "declaration";
}
function without$1(task, blob, code, reason) {
	if (!promises(task)) return notEvidence(task, blob);
	const path = task.entry.path;
	return {
		reading: {
			path,
			blob,
			format: null,
			state: "unreadable",
			reason,
			declaration: null,
			subjects: [],
			facts: [],
			problems: [{
				code,
				path,
				range: {
					startLine: 1,
					startColumn: 1,
					endLine: 1,
					endColumn: 1
				},
				message: reason,
				fact: null,
				fix: null
			}]
		},
		lines: null
	};
}
function notEvidence(task, blob) {
	return {
		reading: {
			path: task.entry.path,
			blob,
			format: null,
			state: "not-evidence",
			reason: null,
			declaration: null,
			subjects: [],
			facts: [],
			problems: []
		},
		lines: null
	};
}

// .build/compute/short-form.js


// .build/facts/base-models.js
const OF_THE_BASE = {
	version: "base.version",
	"generality.general": "base.general_purpose",
	"training.cumulative_flop": "base.training_flop"
};

function factsBySubject(facts) {
	const groups = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		if (!Object.hasOwn(OF_THE_BASE, fact.path) || fact.state !== "declared") continue;
		const group = groups.get(fact.subject);
		if (group) group.push(fact);
		else groups.set(fact.subject, [fact]);
	}
	return groups;
}
// .build/facts/disagreement.js
const FREE_TEXT = /* @__PURE__ */ new Set([
	"text",
	"section",
	"string"
]);


const DATE = ".date";

function isOfRecord(fact) {
	const open = fact.path.lastIndexOf("[");
	return open > 0 && typeAt(fact, fact.path.slice(0, open))?.kind === "records";
}



function isNumeric(value) {
	return typeof value === "number" || isInterval(value);
}
function ends(value) {
	return typeof value === "number" ? {
		low: value,
		high: value
	} : value;
}
// .build/facts/owners.js



function nearest(mention, inFolder) {
	for (let folder = folderOf(mention.place.path);; folder = folderOf(folder)) {
		const ids = inFolder.get(`${mention.kind}\0${folder}`);
		if (ids) return ids.size === 1 ? [...ids][0] ?? null : null;
		if (folder === "") return null;
	}
}

// .build/facts/dossier.js

function withFacts(dossier, further) {
	const facts = [...dossier.facts, ...further].sort(byPrecedence);
	return {
		...dossier,
		facts,
		conflicts: findConflicts(facts)
	};
}


function byLatest(a, b) {
	if (typeof a.value !== "string" || typeof b.value !== "string" || !isDayOfDocument(a)) return 0;
	return compare$1(b.value, a.value);
}










const MAX_INFERRED_DATASETS = 50;

// .build/evidence/recompute.js


const SUMS = [
	"direct",
	"cumulative",
	"modification"
];


function problemOf(estimate, found, texts) {
	const at = found.paths.find((path) => originOf(estimate, path) !== null);
	const origin = at === void 0 ? null : originOf(estimate, at);
	if (at === void 0 || origin === null) return null;
	return {
		code: found.code,
		path: origin.path,
		range: origin.range,
		message: found.message,
		fact: {
			subject: estimate.plan.subject,
			path: at
		},
		fix: found.suggestion && fixOf$1(found.suggestion, estimate, texts),
		check: {
			rule: "compute-inconsistent",
			severity: found.weight === "notice" ? "notice" : "warning",
			remedy: found.suggestion ? `Write ${found.suggestion.value} if that is what is meant.` : "Correct the figure that is wrong, or declare what explains the difference."
		}
	};
}
function fixOf$1({ path, value }, estimate, texts) {
	const origin = originOf(estimate, path);
	if (!origin || origin.range.startLine !== origin.range.endLine) return null;
	const { startLine, startColumn, endColumn } = origin.range;
	const text = texts.get(origin.path)?.[startLine - 1]?.slice(startColumn - 1, endColumn - 1) ?? "";
	const parts = /^([^:#]*:\s*)?[\d.,]+ ?%?$/.exec(text);
	return parts && {
		range: origin.range,
		text: `${parts[1] ?? ""}${value}`,
		title: `Write ${value}`
	};
}
// .build/findings/blocking.js
const BLOCKING_TABLE = [
	{
		row: 1,
		situation: "Could not evaluate: an error of ours, an unreadable pack or configuration, or no rule evaluated; also in observe mode",
		checkRun: "failure",
		title: "could not evaluate",
		commitStatus: "error",
		exitCode: 2
	},
	{
		row: 2,
		situation: "Evidence that cannot be read",
		checkRun: "failure",
		title: "evidence cannot be read",
		commitStatus: "failure",
		exitCode: 1
	},
	{
		row: 3,
		situation: "A rule is violated and not waived, its severity reaches `fail-on`, and its certainty allows it to block",
		checkRun: "failure",
		title: "blocked",
		commitStatus: "failure",
		exitCode: 1
	},
	{
		row: 4,
		situation: "The same, but undetermined; or the scope has been narrowed; or declarations contradict one another",
		checkRun: "action_required",
		title: "needs an answer",
		commitStatus: "failure",
		exitCode: 1
	},
	{
		row: 5,
		situation: "Rows 2 to 4 in observe mode",
		checkRun: "neutral",
		title: "not enforced",
		commitStatus: "success",
		exitCode: 0
	},
	{
		row: 6,
		situation: "Nothing to judge, nothing at the merge base either, and the configuration expects nothing",
		checkRun: "neutral",
		title: "nothing to judge",
		commitStatus: "success",
		exitCode: 0
	},
	{
		row: 7,
		situation: "Everything else, including that no rule applies",
		checkRun: "success",
		title: "nothing blocks",
		commitStatus: "success",
		exitCode: 0
	}
];


function rowOfProblem(kind) {
	return kind === "evidence" || kind === "listing" ? 2 : 1;
}


// .build/findings/compare.js


function fixedDrafts(base, head, assessment) {
	const open = draftsByRule(head);
	return base.filter((draft) => {
		const same = open.get(pairKey(draft.rule, draft.subject)) ?? [];
		if (draft.kind !== "own") {
			const judgement = assessment.judgementOf(draft.rule, draft.subject);
			return same.length === 0 && judgement !== void 0 && isAnswered(judgement);
		}
		return !same.some((other) => other.cause === draft.cause && other.keys.join() === draft.keys.join()) && assessment.readingAt.get(draft.location.path)?.state === "read";
	});
}
function isAnswered(judgement) {
	if (judgement.verdict === "satisfied") return true;
	return judgement.verdict === "not-applicable" && judgement.upcoming?.verdict === "satisfied";
}
// .build/findings/draft.js

const OWN_DRAFT = {
	jurisdiction: null,
	items: [],
	assumed: [],
	citation: null,
	appliesFrom: null,
	upcoming: null,
	notes: [],
	controls: [],
	leavesToHumans: null,
	routes: [],
	kind: "own",
	certainty: null,
	moot: false
};
const SCOPE_DRAFT = {
	...OWN_DRAFT,
	rule: "scope-narrowed",
	verdict: "undetermined",
	severity: "error",
	snippet: null,
	fix: null,
	blocks: "always"
};
// .build/findings/compute-not-restated.js
const FIGURES = [
	"training.direct_flop",
	"training.cumulative_flop",
	"modification.training_flop"
];
const INPUT = /^training\.(?:phases\b|runs\b|parameters$|tokens$)/;
function notRestatedDrafts(head, base) {
	return head.dossier.subjects.flatMap(({ id, kind }) => {
		if (kind !== "model") return [];
		const [now, before] = [factsByPath(head, id), factsByPath(base, id)];
		const figures = FIGURES.filter((path) => now.has(path));
		const restated = figures.some((path) => valuesAt(now, path) !== valuesAt(before, path));
		const changed = [.../* @__PURE__ */ new Set([...now.keys(), ...before.keys()])].filter((path) => INPUT.test(path) && valuesAt(now, path) !== valuesAt(before, path)).sort();
		const figure = now.get(figures[0] ?? "")?.[0];
		return figure && !restated && changed.length > 0 ? [draftOf(head, id, figure, figures, changed)] : [];
	});
}
function factsByPath(tree, subject) {
	const found = /* @__PURE__ */ new Map();
	for (const fact of tree.factsOf.get(subject) ?? []) if (fact.origin.how !== "derived") appendTo$1(found, fact.path, fact);
	return found;
}
function valuesAt(facts, path) {
	return (facts.get(path) ?? []).map((fact) => `${fact.state} ${showValue(fact.value)}`).join("\n");
}
function draftOf(head, subject, figure, figures, changed) {
	const named = (paths) => namePaths(paths.map((path) => `model.${path}`));
	return {
		...OWN_DRAFT,
		rule: "compute-not-restated",
		title: "Training compute was not worked out again",
		subject,
		verdict: "undetermined",
		severity: "warning",
		message: `This change alters ${named(changed)}, and what is declared as ${named(figures)} stays as it was.`,
		location: placeOf$1(figure),
		related: [],
		facts: shownFacts(head, [{
			subject,
			path: figure.path
		}]),
		missingFacts: [],
		remedy: "Work the figure out again and declare it, or say in the assumptions why it still holds.",
		snippet: null,
		fix: null,
		cause: "compute-not-restated",
		keys: changed.map((path) => `changed ${path}`),
		blocks: "never"
	};
}
// .build/findings/disposition.js
const CERTAINTY_RANK = {
	primary: 3,
	secondary: 2,
	memory: 1
};
function isLapsed(entry, asOf) {
	return entry.expires < asOf;
}




const SOFTENERS = [
	{
		when: (function (draft) { return (draft.blocks === "never"); }),
		reason: () => null
	},
	{
		when: (function (draft) { return (draft.moot); }),
		reason: () => "moot: nothing remains to be declared"
	},
	{
		when: (function (draft, _change, configuration) { return (draft.certainty !== null && CERTAINTY_RANK[draft.certainty] < CERTAINTY_RANK[configuration.certainty]); }),
		reason: (function (draft, configuration) { return (`certainty: ${draft.certainty}; only rules of certainty ${configuration.certainty} or better block`); })
	},
	{
		when: (function (draft, change, configuration) { return (configuration.blocks === "new" && change === "existing" && draft.blocks !== "always"); }),
		reason: () => "existing: it is at the merge base already, and the configuration blocks new findings only"
	}
];

// .build/findings/evidence-findings.js


function textWithin(line, { range }) {
	const end = range.endLine === range.startLine ? range.endColumn - 1 : line.length;
	return line.slice(range.startColumn - 1, end).trim();
}




function isRecomputed({ facts }) {
	return facts.slice(1).every((fact) => fact.origin.format === "recomputation");
}
function draftOfConflict(assessment, conflict) {
	const path = fullPath(conflict);
	const native = conflict.facts.filter((function (fact) { return (fact.origin.how === "declared"); }));
	const blocks = native.length > 1;
	const derived = !blocks && conflict.facts.filter((fact) => fact.origin.how !== "derived").length < 2;
	const [first, ...others] = blocks ? [...native, ...conflict.facts.filter((f) => !native.includes(f))] : conflict.facts;
	if (!first) throw new RangeError(`the conflict over ${path} names no values`);
	const location = placeOf$1(first);
	return {
		...OWN_DRAFT,
		rule: "facts-conflict",
		title: blocks ? "Declarations contradict one another" : "Evidence gives different values for one fact",
		subject: conflict.subject,
		verdict: "undetermined",
		severity: blocks ? "error" : derived ? "notice" : "warning",
		message: `${path} has values that differ: ${[first, ...others].map(valueAndPlace).join("; ")}.`,
		location,
		related: distinctPlaces(location, others.map((fact) => ({
			...placeOf$1(fact),
			why: `here ${path} is ${showValue(fact.value)}`
		}))),
		facts: shownFacts(assessment, [conflict]),
		missingFacts: [],
		remedy: blocks ? "Keep one declaration of this fact and remove or correct the other; neither overrides the other." : "Make both places say the same. Rules that read the fact are judged with each value, and the worst verdict stands.",
		snippet: null,
		fix: null,
		cause: blocks ? "declarations differ" : "values differ",
		keys: [conflict.path],
		blocks: blocks ? "may" : "never"
	};
}
function valueAndPlace(fact) {
	const { path, range } = fact.origin;
	return `${fact.state === "declared" ? showValue(fact.value) : `${fact.state} (${showValue(fact.value)})`}${isInterval(fact.value) ? ", a range," : ""} in ${path}, line ${range.startLine}`;
}
function draftOfDuplicate(assessment, duplicate) {
	const name = assessment.subjects.get(duplicate.subject)?.name ?? duplicate.subject;
	const places = duplicate.places.toSorted((a, b) => a.path === b.path ? a.range.startLine - b.range.startLine : a.path < b.path ? -1 : 1);
	const [first, ...others] = places;
	if (!first) throw new RangeError(`the duplicate declaration of ${duplicate.subject} names no places`);
	const location = {
		path: first.path,
		range: first.range
	};
	return {
		...OWN_DRAFT,
		rule: "facts-conflict",
		title: "Declared more than once",
		subject: duplicate.subject,
		verdict: "undetermined",
		severity: "error",
		message: `${name} is declared by more than one ${duplicate.declaration} file: ${places.map((p) => p.path).join(", ")}.`,
		location,
		related: distinctPlaces(location, others.map((place) => ({
			path: place.path,
			range: place.range,
			why: "the same subject is declared here"
		}))),
		facts: [],
		missingFacts: [],
		remedy: "Keep one declaration for each subject; a second one is a contradiction, never an override.",
		snippet: null,
		fix: null,
		cause: "declared twice",
		keys: [duplicate.declaration],
		blocks: "may"
	};
}

// .build/findings/evidence-removed.js
function removedDrafts(head, base, lacks) {
	const rules = /* @__PURE__ */ new Map();
	for (const { rule, lacked } of lacks) for (const ref of lacked) {
		const key = pairKey(ref.subject, ref.path);
		const entry = rules.get(key) ?? {
			ref,
			rules: /* @__PURE__ */ new Set()
		};
		entry.rules.add(rule);
		rules.set(key, entry);
	}
	return [...rules.values()].filter(({ ref }) => wasRemoved(head, base, ref)).map((entry) => draftOfRemoval(head, base, entry.ref, [...entry.rules].toSorted()));
}
function wasRemoved(head, base, ref) {
	const declared = (tree) => factsWithin(tree, ref).some((fact) => fact.state === "declared");
	const stays = factsWithin(base, ref).some((fact) => head.readingAt.get(fact.origin.path)?.state === "read");
	return declared(base) && !declared(head) && stays;
}
function draftOfRemoval(head, base, ref, rules) {
	const [before] = factsWithin(base, ref);
	const description = describeFact(kindOf$1(ref.subject), ref.path);
	const what = ref.path.startsWith("card.") ? "the section" : "the declaration of";
	const named = description === "" ? fullPath(ref) : `${lowerFirst(description)} (${fullPath(ref)})`;
	const origin = before?.origin.path ?? null;
	return {
		...OWN_DRAFT,
		rule: "evidence-removed",
		title: "Evidence removed",
		subject: ref.subject,
		verdict: "undetermined",
		severity: "warning",
		message: `This change removes ${what} ${named}. Without it ${counted(rules.length, "rule")} newly ${rules.length === 1 ? "fails" : "fail"} or cannot be decided: ${namePaths(rules)}.`,
		location: placeOfRemoval(head, ref, origin),
		related: [],
		facts: shownFacts(base, [ref]),
		missingFacts: [fullPath(ref)],
		remedy: "Put it back, or replace it by what holds now.",
		snippet: null,
		fix: null,
		cause: "removed",
		keys: [ref.path],
		blocks: "never"
	};
}
function placeOfRemoval(head, ref, origin) {
	const { location } = locate(head, {
		subject: ref.subject,
		deciding: [],
		missing: [ref]
	});
	if (origin === null || location.path === origin || head.readingAt.get(origin)?.state !== "read") return location;
	return firstLine(origin);
}
// .build/findings/finding-order.js
const DISPOSITION_RANK = {
	blocking: 0,
	advisory: 1,
	waived: 2,
	upcoming: 3
};
const VERDICT_RANK$1 = {
	violated: 0,
	undetermined: 1,
	"not-applicable": 2,
	satisfied: 3
};



// .build/findings/fingerprint.js


// .build/findings/scope-subjects.js
function isScoped(judgement) {
	return startOf(judgement) !== null;
}
function startOf(judgement) {
	if (judgement.verdict !== "not-applicable") return "";
	const { upcoming } = judgement;
	if (upcoming === null || upcoming.conditional || upcoming.verdict === "not-applicable") return null;
	return upcoming.from;
}
function isNarrower(before, after) {
	if (after.moot && isDecided(before)) return true;
	const [from, to] = [startOf(before), startOf(after)];
	return from !== null && (to === null || to > from);
}
function isDecided(judgement) {
	const verdict = judgement.upcoming?.verdict ?? judgement.verdict;
	return verdict === "satisfied" || verdict === "violated";
}
function successionOf(head, base) {
	const missing = base.dossier.subjects.filter((subject) => !head.subjects.has(subject.id));
	const free = new Set(head.dossier.subjects.filter((s) => !base.subjects.has(s.id) && !s.implicit));
	const gone = [];
	const heirs = /* @__PURE__ */ new Map();
	const unreadable = [];
	for (const subject of missing.filter((s) => !s.implicit)) {
		const concerned = concerning(base, subject);
		if (isUnreadableNow(head, subject)) {
			unreadable.push(subject.id);
			continue;
		}
		if (concerned.length === 0) continue;
		const heir = [...free].find((candidate) => candidate.kind === subject.kind && inherits(head, candidate, concerned));
		if (heir) {
			free.delete(heir);
			heirs.set(subject.id, [heir.id]);
		} else gone.push({
			subject: subject.id,
			rules: concerned.map((judgement) => judgement.rule.id)
		});
	}
	for (const subject of missing.filter((s) => s.implicit)) {
		const declared = head.dossier.subjects.filter((s) => s.kind === subject.kind && !base.subjects.has(s.id));
		const concerned = concerning(base, subject);
		if (declared.length > 0) heirs.set(subject.id, declared.map((function (s) { return (s.id); })));
		else if (concerned.length > 0 && head.dossier.subjects.every((s) => s.kind !== subject.kind)) gone.push({
			subject: subject.id,
			rules: concerned.map((judgement) => judgement.rule.id)
		});
	}
	return {
		gone,
		heirs,
		unreadable
	};
}
function concerning(assessment, subject) {
	return assessment.judgements.filter((judgement) => judgement.subject === subject.id && isScoped(judgement));
}
function inherits(head, candidate, concerned) {
	return concerned.every((before) => {
		const after = head.judgementOf(before.rule.id, candidate.id);
		return after !== void 0 && !isNarrower(before, after);
	});
}
function isUnreadableNow(head, subject) {
	return subject.places.some((place) => head.readingAt.get(place.path)?.state === "unreadable");
}
// .build/findings/scope-evidence.js
function goneEvidenceDrafts(head, base, succession) {
	const readers = readersOf(base);
	return base.readings.filter((reading) => reading.state !== "not-evidence" && !isStillEvidence(head, reading)).flatMap((reading) => reading.state === "unreadable" ? [draftOfUnread(reading)] : draftOfRead(head, base, succession, readers, reading));
}
function isStillEvidence(head, reading) {
	const now = head.readingAt.get(reading.path);
	if (now && now.state !== "not-evidence") return true;
	return reading.blob !== null && head.readings.some((r) => r.blob === reading.blob && r.state === reading.state);
}
function readersOf(base) {
	const readers = /* @__PURE__ */ new Map();
	const told = (judgement) => judgement.read.map((ref) => ({
		...ref,
		rule: judgement.rule.id
	}));
	for (const { subject, path, rule } of base.judgements.filter(isScoped).flatMap(told)) appendTo$1(readers, subject, {
		path,
		rule
	});
	return readers;
}
function draftOfRead(head, base, succession, readers, reading) {
	const gone = new Set(succession.gone.map((entry) => entry.subject));
	const lost = base.dossier.facts.filter((fact) => fact.origin.path === reading.path && !gone.has(fact.subject) && !isKept(head, succession, fact));
	const rules = /* @__PURE__ */ new Set();
	const read = lost.filter((fact) => {
		const by = (readers.get(fact.subject) ?? []).filter((r) => isWithin(fact.path, r.path));
		for (const { rule } of by) rules.add(rule);
		return by.length > 0;
	});
	const [first] = read;
	if (!first) return [];
	const paths = [...new Set(read.map(fullPath))];
	return [{
		...SCOPE_DRAFT,
		title: "This change removes evidence",
		subject: first.subject,
		message: `${reading.path} was evidence at the merge base and is not any more. Nothing else declares ${namePaths(paths)}, on which ${counted(rules.size, "rule")} ${rules.size === 1 ? "rests" : "rest"}: ${namePaths([...rules].toSorted())}.`,
		location: firstLine(reading.path),
		related: [],
		facts: [],
		missingFacts: paths,
		remedy: "Restore the file or declare these facts elsewhere. If it is meant to go, someone trusted has to say so in the configuration of the default branch.",
		cause: "evidence gone",
		keys: [reading.path]
	}];
}
function isKept(head, succession, fact) {
	return [fact.subject, ...succession.heirs.get(fact.subject) ?? []].some((subject) => factsAt(head, {
		subject,
		path: fact.path
	}).length > 0);
}
function draftOfUnread(reading) {
	return {
		...SCOPE_DRAFT,
		title: "This change removes evidence that could not be read",
		subject: "org:org",
		message: `${reading.path} could not be read at the merge base and is gone now, so nobody can say what it declared.`,
		location: firstLine(reading.path),
		related: [],
		facts: [],
		missingFacts: [],
		remedy: "Restore the file in a form that can be read. If it is meant to go, someone trusted has to say so in the configuration of the default branch.",
		cause: "evidence gone",
		keys: [pairKey("unread", reading.path)]
	};
}
// .build/findings/scope.js
function scopeDrafts(head, base, configuration) {
	const succession = successionOf(head, base);
	const gone = new Map(succession.gone.map(({ subject, rules }) => [subject, new Set(rules)]));
	const byFact = /* @__PURE__ */ new Map();
	for (const narrowed of narrowedRules(head, base, succession)) {
		const changed = changedFacts(head, base, narrowed);
		if (changed.some((ref) => isAgreed(head, base, narrowed, ref, configuration))) continue;
		const blamed = changed.length > 0 ? changed : [{
			subject: narrowed.before.subject,
			path: ""
		}];
		for (const ref of blamed) {
			const ofGone = gone.get(ref.subject);
			if (ofGone) {
				ofGone.add(narrowed.before.rule.id);
				continue;
			}
			const key = pairKey(ref.subject, ref.path);
			const entry = byFact.get(key) ?? {
				ref,
				rules: /* @__PURE__ */ new Set()
			};
			entry.rules.add(narrowed.before.rule.id);
			byFact.set(key, entry);
		}
	}
	return [
		...goneEvidenceDrafts(head, base, succession),
		...[...gone].map(([subject, rules]) => draftOfGone(head, base, subject, [...rules].toSorted())),
		...[...byFact.values()].map(({ ref, rules }) => draftOfFact(head, base, ref, [...rules].toSorted()))
	];
}
function narrowedRules(head, base, succession) {
	const gone = /* @__PURE__ */ new Set([...succession.gone.map((entry) => entry.subject), ...succession.unreadable]);
	return base.judgements.filter((before) => isScoped(before) && !gone.has(before.subject)).flatMap((before) => {
		const after = (succession.heirs.get(before.subject) ?? [before.subject]).map((heir) => head.judgementOf(before.rule.id, heir) ?? null);
		if (after.some((judgement) => judgement !== null && !isNarrower(before, judgement))) return [];
		return [{
			before,
			after: after[0] ?? null
		}];
	});
}
function changedFacts(head, base, narrowed) {
	for (const judgement of [narrowed.after, narrowed.before]) {
		if (!judgement) continue;
		const changed = distinctRefs([
			...judgement.read,
			...judgement.assumed,
			...judgement.missing,
			...judgement.items.flatMap((function (item) { return (item.missing); }))
		]).filter((ref) => valuesOf(head, ref) !== valuesOf(base, ref));
		if (changed.length > 0) return changed;
	}
	return [];
}
function valuesOf(assessment, ref) {
	const values = factsWithin(assessment, ref).map((f) => JSON.stringify([
		f.path,
		f.state,
		f.value,
		f.complete ?? null
	]));
	return [...new Set(values)].toSorted().join("\n");
}
const MARKET_FACT = /^markets\.([a-z]+)\.(offered|output_used)$/;
function isAgreed(head, base, narrowed, ref, { scope }) {
	const market = MARKET_FACT.exec(ref.path)?.[1];
	if (market !== void 0) return !(scope.markets === null || scope.markets.includes(market)) && narrowed.before.rule.jurisdiction === market && !servesMarket(head, ref.subject, market);
	if (ref.path !== "activities" || scope.activities === null) return false;
	const [now, then] = [head, base].map((tree) => listAt(tree, ref));
	if (!now) return false;
	const floor = scope.activities;
	return then ? then.every((activity) => now.includes(activity) || !floor.includes(activity)) : floor.every((activity) => now.includes(activity));
}
function servesMarket(assessment, subject, market) {
	return ["offered", "output_used"].some((leaf) => factsAt(assessment, {
		subject,
		path: `markets.${market}.${leaf}`
	}).some((fact) => fact.value === true));
}
function listAt(assessment, ref) {
	const value = factsAt(assessment, ref)[0]?.value;
	return Array.isArray(value) ? value : null;
}
function draftOfFact(head, base, ref, rules) {
	const declared = factsAt(head, ref).length > 0 ? [ref] : [];
	const { location, related } = locate(head, {
		subject: ref.subject,
		deciding: declared,
		missing: [ref]
	});
	const market = MARKET_FACT.exec(ref.path)?.[1];
	const effect = `${counted(rules.length, "rule")} that applied or could not be decided at the merge base no longer ${rules.length === 1 ? "applies" : "apply"}, or only later: ${namePaths(rules)}.`;
	const description = ref.path === "" ? "" : describeFact(kindOf$1(ref.subject), ref.path);
	const what = `${fullPath(ref)}${description === "" ? "" : ` (${lowerFirst(description)})`}`;
	return {
		...SCOPE_DRAFT,
		title: "This change narrows what is judged",
		subject: ref.subject,
		message: ref.path === "" ? `For ${nameOf$1(base, ref.subject)}, ${effect} No fact that they read differs, so the change lies in what it is linked to.` : `${what} changes from ${inWords(base, ref)} to ${inWords(head, ref)}. ${effect}`,
		location,
		related,
		facts: shownFacts(head, declared),
		missingFacts: declared.length > 0 || ref.path === "" ? [] : [fullPath(ref)],
		remedy: `If this is meant, someone trusted has to say so ${market === void 0 ? "in the configuration of the default branch" : `under scope.markets in the configuration of the default branch (by listing the markets served, without ${marketName(market)})`}; else restore the value.`,
		cause: "fact changed",
		keys: [ref.path]
	};
}
function inWords(assessment, ref) {
	const facts = factsWithin(assessment, ref);
	const values = [...new Set(facts.map((f) => f.path === ref.path ? showValue(f.value) : `${f.path}: ${showValue(f.value)}`))];
	return values.length === 0 ? "undeclared" : `"${values.slice(0, 3).join("; ")}"`;
}
function draftOfGone(head, base, subject, rules) {
	const paths = [...new Set((base.subjects.get(subject)?.places ?? []).map((function (place) { return (place.path); })))].toSorted();
	const path = paths.find((path) => head.readingAt.get(path)?.state === "read") ?? paths[0];
	const location = path === void 0 ? locate(head, {
		subject,
		deciding: [],
		missing: []
	}).location : firstLine(path);
	const where = paths.length === 0 ? "" : `, declared in ${namePaths(paths)},`;
	return {
		...SCOPE_DRAFT,
		title: `This change removes a ${kindOf$1(subject)} from what is judged`,
		subject,
		message: `${nameOf$1(base, subject)}${where} is gone. ${counted(rules.length, "rule")} that applied or could not be decided at the merge base ${rules.length === 1 ? "is" : "are"} judged for it no more: ${namePaths(rules)}.`,
		location,
		related: [],
		facts: [],
		missingFacts: [],
		remedy: "If it is meant to go, someone trusted has to say so in the configuration of the default branch; else restore its declaration.",
		cause: "subject gone",
		keys: []
	};
}
function nameOf$1(assessment, subject) {
	const found = assessment.subjects.get(subject);
	return found ? `The ${found.kind === "org" ? "organisation" : found.kind} ${found.name}` : subject;
}
// .build/findings/scope-floor.js
function expectsSomething({ scope }) {
	return scope.expects.length > 0 || (scope.markets?.length ?? 0) > 0 || (scope.activities?.length ?? 0) > 0;
}

function offeredSubjects(head) {
	return head.dossier.subjects.filter((s) => s.kind === "system" || s.kind === "model").map((function (s) { return (s.id); }));
}
function expectedKind(head, kind) {
	if (head.dossier.subjects.some((subject) => subject.kind === kind && !subject.implicit)) return [];
	return [floorDraft(head, {
		key: `expects ${kind}`,
		title: `No ${kind} is declared`,
		message: `The configuration of the default branch expects a ${kind}; none is declared here.`,
		remedy: `Declare the ${kind}, or take "${kind}" out of scope.expects in the configuration of the default branch.`,
		denials: []
	})];
}
function floorMarket(head, market) {
	const subjects = offeredSubjects(head);
	if (subjects.some((subject) => servesMarket(head, subject, market))) return [];
	const denials = subjects.flatMap((subject) => factsAt(head, {
		subject,
		path: `markets.${market}.offered`
	}).filter((fact) => fact.value === false));
	if (denials.length === 0 && subjects.length > 0) return [];
	return [floorDraft(head, {
		key: `market ${market}`,
		title: `${marketName(market)} is dropped`,
		message: denials.length > 0 ? `The configuration of the default branch says that ${marketName(market)} is served; what is declared here says that it is not.` : `The configuration of the default branch says that ${marketName(market)} is served; no system and no model is found here.`,
		remedy: `Correct the declaration, or take "${market}" out of scope.markets in the configuration of the default branch.`,
		denials
	})];
}
function floorActivity(head, activity) {
	const subjects = offeredSubjects(head);
	const lists = subjects.flatMap((subject) => factsAt(head, {
		subject,
		path: "activities"
	}));
	if (lists.some((fact) => Array.isArray(fact.value) && fact.value.includes(activity))) return [];
	if (lists.length === 0 && subjects.length > 0) return [];
	return [floorDraft(head, {
		key: `activity ${activity}`,
		title: `The activity "${activity}" is dropped`,
		message: `The configuration of the default branch names the activity "${activity}"; ${lists.length > 0 ? "none of the lists declared here does" : "no system and no model is found here"}.`,
		remedy: `Correct the declaration, or take "${activity}" out of scope.activities in the configuration of the default branch.`,
		denials: lists
	})];
}
function floorDraft(head, ground) {
	const subject = ground.denials[0]?.subject ?? "org:org";
	return {
		...SCOPE_DRAFT,
		title: ground.title,
		subject,
		message: ground.message,
		...locate(head, {
			subject,
			deciding: ground.denials,
			missing: []
		}),
		facts: shownFacts(head, ground.denials),
		missingFacts: [],
		remedy: ground.remedy,
		cause: "floor",
		keys: [ground.key]
	};
}
// .build/policy/duty-calendar.js
function dutyCalendar(packs, from, to) {
	return packs.flatMap((pack) => pack.rules.flatMap(changesOf)).filter(({ on }) => on >= from && on <= to).toSorted((a, b) => compare(a.on, b.on) || compare(a.jurisdiction, b.jurisdiction) || compare(a.rule, b.rule) || compare(a.part ?? "", b.part ?? ""));
}




function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// .build/findings/tally.js
const VERDICT_RANK = {
	violated: 4,
	undetermined: 3,
	satisfied: 2,
	"not-applicable": 1
};










// .build/findings/could-not-evaluate.js
function couldNotEvaluate(problems, run) {
	const { checkRun, row, exitCode } = blockingEntry(1);
	return {
		tool: run.tool,
		mode: run.mode ?? "gate",
		asOf: run.asOf,
		commit: run.commit,
		base: run.base,
		conclusion: checkRun,
		row,
		exitCode,
		packs: [],
		config: run.config,
		overrides: [],
		inputsIgnored: run.inputsIgnored,
		evidence: [],
		subjects: [],
		jurisdictions: (run.jurisdictions ?? MARKET_IDS).map((id) => ({
			id,
			title: marketName(id),
			conclusion: checkRun,
			row,
			counts: {
				satisfied: 0,
				violated: 0,
				undetermined: 0,
				notApplicable: 0
			},
			blocking: 0,
			upcoming: 0,
			waived: 0,
			nextDate: null
		})),
		results: [],
		findings: [],
		questions: [],
		problems: problems.length > 0 ? problems : [{
			kind: "fault",
			code: "unnamed-problem",
			path: null,
			line: null,
			message: "The evaluation stopped without naming a reason; please report this."
		}],
		truncated: [],
		controls: {},
		reuse: {
			facts: 0,
			shared: 0
		},
		demonstrations: 0,
		information: [],
		compute: [],
		proposed: null
	};
}
// .build/findings/settle.js


function removals(head, base, found, changeAt) {
	return removedDrafts(head, base, found.filter((draft) => draft.kind !== "own" && draft.upcoming === null && changeAt(draft) === "new").flatMap((draft) => {
		const judgement = head.judgementOf(draft.rule, draft.subject);
		return judgement ? [{
			rule: draft.rule,
			lacked: lackedFacts(judgement)
		}] : [];
	}));
}







// .build/policy/condition-error.js
var ConditionError = class extends Error {
	condition;
	constructor(message, condition) {
		super(`${message} in the condition "${condition}"`);
		this.name = "ConditionError";
		this.condition = condition;
	}
};
// .build/policy/fact-index.js
const ABSENT$1 = { state: "absent" };
const NO_CHOICE = /* @__PURE__ */ new Map();
const EARLIER = "before/";
function earlierSubject(subject) {
	return `${EARLIER}${subject}`;
}

var FactIndex = class {
	dossier;
	#bySubject = /* @__PURE__ */ new Map();
	#subjects = /* @__PURE__ */ new Map();
	#conflicts = /* @__PURE__ */ new Map();
	before;
	#refs = /* @__PURE__ */ new Map();
	#targets = /* @__PURE__ */ new Map();
	#sources = /* @__PURE__ */ new Map();
	#byKind = /* @__PURE__ */ new Map();
	#shared = /* @__PURE__ */ new Map();
	#reasoned = /* @__PURE__ */ new Map();
	constructor(dossier, before = null) {
		this.dossier = dossier;
		this.before = before;
		for (const subject of dossier.subjects) {
			this.#subjects.set(subject.id, subject);
			this.#bySubject.set(subject.id, /* @__PURE__ */ new Map());
			appendTo(this.#byKind, subject.kind, subject.id);
		}
		for (const { from, to } of dossier.links) {
			appendTo(this.#targets, `${from}\0${kindOf(to)}`, to);
			appendTo(this.#sources, `${to}\0${kindOf(from)}`, from);
		}
		for (const fact of dossier.facts) {
			const paths = this.#bySubject.get(fact.subject);
			if (paths && !paths.has(fact.path)) paths.set(fact.path, fact);
			if (fact.state !== "declared") appendTo(this.#reasoned, fact.subject, fact.path);
		}
		for (const paths of this.#reasoned.values()) paths.sort((function (a, b) { return (b.length - a.length); }));
		for (const conflict of dossier.conflicts) this.#conflicts.set(refKey(conflict), conflict);
	}
	ref(subject, path) {
		const known = this.#refs.get(path) ?? {
			path,
			bySubject: /* @__PURE__ */ new Map()
		};
		if (known.bySubject.size === 0) this.#refs.set(path, known);
		const ref = known.bySubject.get(subject) ?? {
			subject,
			path: known.path
		};
		known.bySubject.set(subject, ref);
		return ref;
	}
	ofKind(kind) {
		return this.#byKind.get(kind) ?? [];
	}
	targets(from, kind) {
		return this.#targets.get(`${from}\0${kind}`) ?? [];
	}
	sources(to, kind) {
		return this.#sources.get(`${to}\0${kind}`) ?? [];
	}
	once(key, make) {
		if (!this.#shared.has(key)) this.#shared.set(key, make());
		return this.#shared.get(key);
	}
	subject(id) {
		return this.#subjects.get(id);
	}
	conflict(ref) {
		if (this.#conflicts.size === 0) return void 0;
		return this.#conflicts.get(refKey(ref));
	}
	find(ref, chosen) {
		const past = subjectEarlier(ref.subject);
		if (past !== null) return this.before?.find({
			subject: past,
			path: ref.path
		}, NO_CHOICE) ?? ABSENT$1;
		const paths = this.#bySubject.get(ref.subject);
		if (!paths || paths.size === 0) return ABSENT$1;
		const exact = (chosen.size > 0 ? chosen.get(refKey(ref)) : void 0) ?? paths.get(ref.path);
		if (exact) return {
			state: exact.state,
			fact: exact
		};
		for (const path of this.#reasoned.get(ref.subject) ?? []) {
			if (!isWithin(ref.path, path)) continue;
			const above = chosen.get(refKey({
				subject: ref.subject,
				path
			})) ?? paths.get(path);
			if (above && above.state !== "declared") return {
				state: above.state,
				fact: above
			};
		}
		return ABSENT$1;
	}
};



// .build/policy/value.js
const NEVER = { kind: "never" };
const NOTHING = [];


const TRUE = bare(true);
const FALSE = bare(false);




const MANY = 32;










const TABLE_LISTS = /* @__PURE__ */ new WeakMap();


// .build/policy/bindings.js
const BINDINGS = {
	org: names("org", "repository", "systems", "models", "datasets"),
	system: names("org", "repository", "system", "models", "datasets"),
	model: names("org", "repository", "model", "datasets", "systems"),
	dataset: names("org", "repository", "dataset", "models", "systems"),
	repository: names("org", "repository", "systems", "models", "datasets")
};
const BEFORE = "before";


function earlier(kind, subject) {
	return nodeOf(earlierSubject(subject), kind);
}










// .build/policy/operators.js

const UNDECIDED = {
	value: void 0,
	missing: []
};
function mayGoOn(...lists) {
	return {
		value: void 0,
		missing: lists.flatMap((list) => list.gaps)
	};
}
const OPERATORS = {
	"!_": (function ([a], text) {
		if (typeof a !== "boolean") throw new ConditionError("\"!\" negates conditions", text);
		return answer(!a);
	}),
	"-_": ([a], text) => arithmetic(a, 0, (x) => [-x.high, -x.low], text),
	"==": (function ([a, b], text) { return (equal(a, b, text)); }),
	"!=": (function ([a, b], text) {
		const same = equal(a, b, text);
		return same.value === void 0 ? same : answer(!same.value);
	}),
	"<": (function ([a, b], text) { return (ordered(b, a, true, text)); }),
	"<=": (function ([a, b], text) { return (ordered(b, a, false, text)); }),
	">": (function ([a, b], text) { return (ordered(a, b, true, text)); }),
	">=": (function ([a, b], text) { return (ordered(a, b, false, text)); }),
	"+": ([a, b], text) => arithmetic(a, b, (x, y) => [x.low + y.low, x.high + y.high], text),
	"-": ([a, b], text) => arithmetic(a, b, (x, y) => [x.low - y.high, x.high - y.low], text),
	"*": (function ([a, b], text) { return (arithmetic(a, b, (function (x, y) { return (corners(x, y, (function (p, q) { return (p * q); }))); }), text)); }),
	"/": (function ([a, b], text) { return (arithmetic(a, b, (function (x, y) { return (y.low <= 0 && y.high >= 0 ? [NaN, NaN] : corners(x, y, (function (p, q) { return (p / q); }))); }), text)); }),
	in: (function ([a, b], text) { return (contains(a, b, text)); }),
	hull: ([a, b], text) => arithmetic(a, b, (x, y) => [Math.min(x.low, y.low), Math.max(x.high, y.high)], text)
};







// .build/policy/functions.js
const FUNCTIONS = {
	overlap: {
		parameters: ["list", "list"],
		result: "boolean",
		call: overlap
	},
	size: {
		parameters: ["list"],
		result: "number",
		call: size
	},
	plus_days: {
		parameters: ["day", "number"],
		result: "day",
		call: shift(plusDays)
	},
	plus_months: {
		parameters: ["day", "number"],
		result: "day",
		call: shift(plusMonths)
	},
	earliest: {
		parameters: ["day", "day"],
		result: "day",
		call: pick((a, b) => a <= b)
	},
	latest: {
		parameters: ["day", "day"],
		result: "day",
		call: pick((a, b) => a >= b)
	},
	ceil: {
		parameters: ["number"],
		result: "number",
		call: ([a]) => numeric([a], ([x]) => [Math.ceil(x.low), Math.ceil(x.high)])
	},
	min: {
		parameters: ["number", "number"],
		result: "number",
		call: (v) => numeric(v, ([x, y]) => [Math.min(x.low, y.low), Math.min(x.high, y.high)])
	},
	max: {
		parameters: ["number", "number"],
		result: "number",
		call: (v) => numeric(v, ([x, y]) => [Math.max(x.low, y.low), Math.max(x.high, y.high)])
	},
	widen: {
		parameters: ["number", "number"],
		result: "number",
		call: widen
	},
	mentions: {
		parameters: ["text", "list"],
		result: "boolean",
		call: mentions
	},
	naming: {
		parameters: [
			"list",
			"list",
			"list"
		],
		result: "list",
		call: naming
	}
};






function numeric(values, combine) {
	const ends = values.map((v) => v === void 0 ? null : toInterval(v));
	const [x, y] = [ends[0], ends[1] ?? ends[0]];
	if (!x || !y) return UNDECIDED;
	const [low, high] = combine([x, y]);
	const value = fromInterval(low, high);
	return value === void 0 ? UNDECIDED : answer(value);
}

function mentions([text, words], condition) {
	if (typeof text !== "string") throw new ConditionError("a text is expected", condition);
	const listed = list(words, condition);
	const folded = fold(text);
	if (foldedWords(listed).some((function (word) { return (folded.includes(word)); }))) return answer(true);
	return listed.complete ? answer(false) : mayGoOn(listed);
}


const FOLDED = /* @__PURE__ */ new WeakMap();

// .build/policy/evaluate-condition.js


const SPECIAL = {
	value: (function (tree) { return (known(tree.args[0])); }),
	id: evaluateName,
	list: evaluateList,
	".": evaluateMember,
	"[]": evaluateIndex,
	"&&": (function (tree, scope, text) { return (junction(tree, scope, text, false)); }),
	"||": (function (tree, scope, text) { return (junction(tree, scope, text, true)); }),
	"?:": evaluateChoice,
	call: evaluateCall,
	rcall: evaluateMacro
};

















function hull(a, b) {
	if (a === void 0 || b === void 0) return void 0;
	if (a === b) return a;
	return (OPERATORS.hull?.([a, b], ""))?.value;
}






function filtered(source, list, results) {
	const items = list.items.filter((_, i) => results[i]?.value === true);
	const complete = list.complete && results.every((r) => r.value !== void 0);
	return derive({
		kind: "list",
		items,
		complete,
		gaps: complete ? [] : union([list.gaps, missingOf(results)])
	}, [source, ...results]);
}
function mapped(source, list, results) {
	if (results.some((function (r) { return (r.value === void 0); }))) return derive(void 0, [source, ...results], missingOf(results));
	return derive({
		kind: "list",
		items: results.map((r) => r.value),
		complete: list.complete,
		gaps: list.gaps
	}, [source, ...results]);
}
// .build/policy/scope.js
const STEP_BUDGET = 5e5;

// .build/policy/date-table.js
const ALWAYS = {
	state: "in-force",
	from: null,
	confirmed: true,
	possible: [],
	missing: [],
	assumed: [],
	read: [],
	notes: []
};

const NO_ROW = {
	on: "never",
	if: null,
	confirmed: true,
	note: null
};
const CONFIRM = "The expected date has passed: confirm that the provision has commenced.";
// .build/policy/ground.js



const NO_ITEMS = [];

// .build/policy/evidence-state.js
const ABSENT = {
	kind: "absent",
	read: []
};


// .build/policy/severity.js
const STRICTEST_FIRST = [
	"error",
	"warning",
	"notice"
];


// .build/policy/item.js
const PASSED = {
	verdict: "satisfied",
	reason: null,
	missing: [],
	notApplicable: [],
	parts: []
};








function gap(setting, missing) {
	return outcome(setting, {
		...PASSED,
		verdict: "undetermined",
		reason: "undetermined",
		missing
	}, null);
}










// .build/policy/trace.js
const MAX_DEPTH = 8;
function traceCondition(condition, scope) {
	return trace(condition.tree, condition.text, scope, 0);
}
function trace(tree, text, scope, depth) {
	const result = evaluateTree(tree, scope, text);
	return {
		text: wordsOf$1(text, tree.from ?? 0, tree.to ?? text.length),
		value: result.value === void 0 ? result.outside ? "outside the published table" : "unknown" : words(result.value),
		missing: result.missing,
		children: depth >= MAX_DEPTH ? [] : children(tree, text, scope, depth)
	};
}
function wordsOf$1(text, from, to) {
	let [open, lacking] = [0, 0];
	for (const [bracket] of text.slice(from, to).replace(/'[^']*'|"[^"]*"/g, "").matchAll(/[()]/g)) if (bracket === "(") open += 1;
	else if (open > 0) open -= 1;
	else lacking += 1;
	const before = new RegExp(`(?:\\(\\s*){${lacking}}$`).exec(text.slice(0, from))?.[0] ?? "";
	const after = new RegExp(`^(?:\\s*\\)){${open}}`).exec(text.slice(to))?.[0] ?? "";
	return `${before}${text.slice(from, to)}${after}`;
}
function children(tree, text, scope, depth) {
	if (tree.op === "id") {
		const name = String(tree.args[0]);
		const definition = scope.bindings.has(name) || !Object.hasOwn(scope.definitions, name) ? void 0 : scope.definitions[name];
		return definition ? [trace(definition.tree, definition.text, scope, depth + 1)] : [];
	}
	if (tree.op === "." || tree.op === "[]" || tree.op === "rcall" || tree.op === "value" || tree.op === "list") return [];
	if (tree.op === "call" && (tree.args[0] === "known" || tree.args[0] === "not_applicable")) return [];
	return tree.args.filter(isTree).filter((child) => explains(child, scope)).map((child) => trace(child, text, scope, depth + 1));
}
function isTree(argument) {
	return typeof argument === "object" && argument !== null;
}
function explains(tree, scope) {
	if (tree.op === "value") return false;
	if (tree.op === "list") return tree.args.filter(isTree).some((t) => explains(t, scope));
	return !(tree.op === "id" && Object.hasOwn(scope.tables, String(tree.args[0])));
}
function words(value) {
	if (isNever(value)) return "never";
	if (isNode$1(value)) return value.path === "" ? value.subject : value.path;
	if (isTable(value)) return "a table";
	if (isList(value)) return `[${value.items.map(words).join(", ")}]${value.complete ? "" : " and perhaps more"}`;
	if (typeof value === "object") return `${value.low} to ${value.high}`;
	return String(value);
}
// .build/policy/judge.js
const NO_TRACE = {
	when: null,
	items: []
};
const MAX_COMBINATIONS = 64;
const CERTAINTY = [
	"primary",
	"secondary",
	"memory"
];
const VERDICTS_WORST_FIRST = [
	"violated",
	"undetermined",
	"satisfied",
	"not-applicable"
];




function rank(judgement) {
	const later = judgement.upcoming ? VERDICTS_WORST_FIRST.indexOf(judgement.upcoming.verdict) : 3;
	return VERDICTS_WORST_FIRST.indexOf(judgement.verdict) * 4 + later;
}
function lightness(judgement) {
	return (judgement.moot || judgement.upcoming?.conditional === true ? STRICTEST_FIRST.length : 0) + STRICTEST_FIRST.indexOf(judgement.severity);
}

const COMPARING = [
	"consistency",
	"claim",
	"change"
];







function traceRule(rule, judged, asOf) {
	const scope = {
		...judged,
		budget: { steps: STEP_BUDGET },
		memo: /* @__PURE__ */ new Map(),
		days: /* @__PURE__ */ new Map()
	};
	const dated = onDay(scope, asOf);
	return {
		when: rule.when ? traceCondition(rule.when, scope) : null,
		items: rule.requires.flatMap((item) => {
			const condition = item.holds ?? item.never;
			return condition && !item.each ? [{
				id: item.id,
				node: traceCondition(condition, dated)
			}] : [];
		})
	};
}
// .build/policy/built-in.js
let loaded = null;


const LINE_END = 10;

// .build/policy/positioned-yaml.js
const MAX_BYTES = 1e6;
function readYaml(path, text, validate, problems) {
	if (text.length > MAX_BYTES) {
		problems.push({
			path,
			line: 1,
			message: `the file is larger than ${MAX_BYTES} characters`
		});
		return null;
	}
	const lines = new yaml__WEBPACK_IMPORTED_MODULE_5__/* .LineCounter */ .HN();
	const document = parsed(text, lines);
	if (document === null) {
		problems.push({
			path,
			line: 1,
			message: "the file is nested too deeply"
		});
		return null;
	}
	for (const error of document.errors) problems.push({
		path,
		line: lines.linePos(error.pos[0]).line,
		message: error.message
	});
	const before = problems.length;
	for (const { key, at } of repeatedKeys(document)) problems.push({
		path,
		line: lines.linePos(at).line,
		message: `the key "${key}" stands here twice`
	});
	if (document.errors.length > 0 || problems.length > before) return null;
	let value;
	try {
		value = document.toJS({ maxAliasCount: 50 });
	} catch (error) {
		problems.push({
			path,
			line: 1,
			message: error instanceof Error ? error.message : String(error)
		});
		return null;
	}
	const pairs = pairFinder();
	const lineOf = (route) => lineAt(document.contents, route, lines, pairs);
	if (!validate(value)) {
		for (const error of mostSpecific(validate.errors ?? [])) problems.push({
			path,
			line: lineOf(routeOf(error)),
			message: describe(error)
		});
		return null;
	}
	return {
		path,
		value,
		lineOf
	};
}
function parsed(text, lineCounter) {
	try {
		return (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .parseDocument */ .Tp)(text, {
			lineCounter,
			uniqueKeys: false,
			version: "1.2",
			schema: "core",
			prettyErrors: false
		});
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
function repeatedKeys(document) {
	const found = [];
	(0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .visit */ .YR)(document, { Map(_, map) {
		const seen = /* @__PURE__ */ new Set();
		for (const { key } of map.items) {
			const name = (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isScalar */ .jn)(key) ? String(key.value) : null;
			if (name !== null && seen.has(name)) found.push({
				key: name,
				at: key.range?.[0] ?? 0
			});
			if (name !== null) seen.add(name);
		}
	} });
	return found;
}
function pairFinder() {
	const known = /* @__PURE__ */ new WeakMap();
	const indexed = (map) => new Map(map.items.flatMap((p) => (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isPair */ .tO)(p) && (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isScalar */ .jn)(p.key) ? [[String(p.key.value), p]] : []));
	return (map, key) => {
		const pairs = known.get(map) ?? indexed(map);
		known.set(map, pairs);
		return pairs.get(key);
	};
}
function lineAt(root, route, lines, pairOf) {
	let node = root;
	let offset = node?.range?.[0] ?? 0;
	for (const step of route) if ((0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh)(node)) {
		const pair = pairOf(node, String(step));
		if (!pair) break;
		offset = pair.key.range?.[0] ?? offset;
		node = pair.value;
	} else if ((0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isSeq */ .oP)(node)) {
		node = node.items[Number(step)];
		offset = node?.range?.[0] ?? offset;
	} else break;
	return lines.linePos(offset).line;
}
function routeOf(error) {
	const route = error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => /^\d+$/.test(part) ? Number(part) : part);
	const extra = error.params.additionalProperty ?? error.params.propertyName;
	return extra === void 0 ? route : [...route, String(extra)];
}
const MOST_ERRORS = 200;
function mostSpecific(errors) {
	const plain = errors.filter((e) => ![
		"oneOf",
		"anyOf",
		"if"
	].includes(e.keyword));
	const chosen = (plain.length > 0 ? plain : errors).slice(0, MOST_ERRORS);
	const deepest = chosen.filter((e) => !/\/(oneOf|anyOf)\//.test(e.schemaPath) || !chosen.some((o) => o.instancePath.startsWith(`${e.instancePath}/`)));
	return [...new Map(deepest.map((e) => [`${e.instancePath}|${describe(e)}`, e])).values()].slice(0, 20);
}
function describe(error) {
	const where = error.instancePath === "" ? "" : `${error.instancePath.slice(1).replaceAll("/", ".")}: `;
	if (error.keyword === "additionalProperties") return `${where}there is no key "${error.params.additionalProperty}"`;
	if (error.keyword === "required") return `${where}"${error.params.missingProperty}" is missing`;
	if (error.keyword === "enum") return `${where}one of ${error.params.allowedValues.join(", ")} is expected`;
	if (error.keyword === "const") return `${where}${JSON.stringify(error.params.allowedValue)} is expected`;
	return `${where}${error.message ?? error.keyword}`;
}
const EMPTY = {};





// .build/policy/profile.js

function raise(rule) {
	if (rule.kind === "information") return rule;
	return {
		...rule,
		severity: rule.severity.map(step),
		requires: rule.requires.map(raiseItem)
	};
}
function raiseItem(item) {
	return {
		...item,
		severity: item.severity.map(step),
		any: item.any.map(raiseItem)
	};
}
function step(row) {
	return row.is === "notice" ? {
		...row,
		is: "warning"
	} : row;
}
// .build/policy/load-policy.js

function listsBranch(path, text, name) {
	return parseConfiguration(path, text).file.rest.trustedBranches.includes(name);
}
function configurationProblem(path, line, message) {
	return {
		kind: "configuration",
		code: "configuration",
		path,
		line,
		message
	};
}
function packProblem(code, path, line, message) {
	return {
		kind: "pack",
		code,
		path,
		line,
		message
	};
}
const OWN_RULES = [
	"scope-narrowed",
	"facts-conflict",
	"evidence-removed",
	"evidence-problem",
	"compute-inconsistent",
	"compute-not-restated"
];



async function packFiles(reader, folder, problems) {
	const files = [];
	for (const path of await reader.listFolder(folder)) {
		if (!/\.ya?ml$/.test(path)) continue;
		const read = await reader.readText(path);
		if (read.state === "read") files.push({
			path,
			text: read.text
		});
		else problems.push(packProblem("unreadable", path, null, read.state === "unreadable" ? read.reason : "cannot be read"));
	}
	return files;
}
// .build/policy/routes.js

// .build/gate.js

async function positioned(packs) {
	const { positionConditions } = await Promise.all(/* import() */[__webpack_require__.e(337), __webpack_require__.e(360)]).then(__webpack_require__.bind(__webpack_require__, 9360));
	return packs.map(positionConditions);
}

function failed(request, policy, problems) {
	return {
		outcome: couldNotEvaluate(problems, {
			tool: _release_js__WEBPACK_IMPORTED_MODULE_1__.t,
			asOf: request.today,
			commit: request.head.commit,
			base: request.base?.commit ?? null,
			config: policy.config,
			inputsIgnored: policy.ignored
		}),
		head: null,
		packs: []
	};
}




function packsOf(policy) {
	return policy.judge?.packs.map((p) => p.digest).join() ?? "";
}
// .build/reports/arrangement.js




const MOST_QUESTIONS = 7;



// .build/reports/causes.js
const MOST_TOGETHER = 50;




// .build/reports/headline.js
const MOST_PROBLEM_WORDS = 160;
const ANSWERS = {
	1: (outcome) => `Could not evaluate: ${couldNot(outcome)}`,
	2: (outcome) => {
		const files = outcome.problems.filter((problem) => problem.kind === "evidence").length;
		return `Blocked: ${join$1([
			files > 0 ? `${plural(files, "evidence file")} cannot be read` : "",
			outcome.problems.some((problem) => problem.kind === "listing") ? "the files cannot be listed whole" : "",
			...openParts(outcome)
		])}.`;
	},
	3: (function (outcome) { return (`Blocked: ${join$1(openParts(outcome))}.`); }),
	4: (outcome) => `Answers needed: ${join$1(openParts(outcome))}.`,
	5: (outcome) => `Not enforced (observe mode): ${join$1([...unreadableParts(outcome), ...openParts(outcome)])}.`,
	6: () => "Nothing to judge: no declaration, model card or dataset card was found, and none is expected.",
	7: nothingBlocks
};

function couldNot(outcome) {
	const causes = outcome.problems.filter((problem) => problem.kind !== "evidence" && problem.kind !== "listing");
	const [first] = causes;
	if (!first) return "no rule was evaluated.";
	const more = causes.length > 1 ? ` (and ${plural(causes.length - 1, "more problem")})` : "";
	const words = cutPoints(visible(first.message), MOST_PROBLEM_WORDS).replace(/[.\u2026]?$/, (end) => end || ".");
	return `${PROBLEM_WORDS[first.kind].toLowerCase()}: ${words}${more}`;
}
function unreadableParts(outcome) {
	const files = outcome.problems.filter((problem) => problem.kind === "evidence").length;
	return files > 0 ? [`${plural(files, "evidence file")} cannot be read`] : [];
}



function nothingBlocks(outcome) {
	const counts = totalCounts(outcome);
	const applicable = counts.satisfied + counts.violated + counts.undetermined;
	const { advisory, asked, waived } = arrange(outcome.findings);
	if (applicable === 0 && advisory.length === 0) return `Nothing blocks: of ${plural(counts.notApplicable, "verdict")}, none says that a rule applies today.`;
	return `Nothing blocks: ${join$1([
		counts.satisfied > 0 ? `${plural(counts.satisfied, "verdict")} satisfied` : "",
		advisory.length > 0 ? `${plural(advisory.length, "finding")} to consider` : "",
		asked.length > 0 ? waiting(asked, "open") : "",
		waived.length > 0 ? `${plural(waived.length, "finding")} waived` : ""
	])}.`;
}


// .build/reports/code-frame.js
const MOST_RANGE_LINES = 3;
const AROUND = 1;
const LEAD = 20;

function endOf(range, line) {
	return range.endLine === range.startLine ? range.endColumn - 1 : line.length;
}
function scroll(text, start, room) {
	const cut = start + LEAD > room ? Math.max(0, start - LEAD) : 0;
	return cut === 0 ? {
		text,
		cut
	} : {
		text: `\u2026${text.slice(cut + 1)}`,
		cut
	};
}


function underline(text, start, end, room) {
	const before = columns(text.slice(0, Math.max(0, start)), room);
	if (before >= room) return "";
	const inside = columns(text.slice(Math.max(0, start), Math.max(start, end)), room);
	return `${" ".repeat(before)}${"^".repeat(Math.max(1, Math.min(inside, room - before)))}`;
}
function columns(text, room) {
	return [...visibleLine(`${text.slice(0, room * 2)}.`)].length - 1;
}
// .build/reports/text-finding.js
const MOST_WORDS = 1200;
const MOST_SOURCES = 12;
const MOST_TEXTS = 6;
const FRAME_WIDTH = 80;
const INDENT = "    ";



function compactFinding(cause, style) {
	const [source = ""] = distinct(cause.findings.map((finding) => sourceWords(finding, style.asOf)));
	const more = cause.findings.length > 1 ? `; told once for ${plural(cause.findings.length, "rule")}` : "";
	const { first } = cause;
	const head = `  ${placeInWords(first.location)}  ${wouldBlock(first) ? "blocks" : SEVERITY_WORDS[first.severity]}${tagsOf(cause)}  `;
	return [cutPoints(`${head}${cutPoints(visible(first.message), Math.max(20, style.width - [...head].length))}`, style.width), style.paint("dim", cutPoints(`${INDENT}${source}${more}`, Math.max(style.width, 160)))];
}








// .build/reports/text.js
const FIRST_CONTACT_LINES = 10;
const MOST_BLOCKING = 50;
const MOST_ADVISORY = 10;
const MOST_COMPACT = 3;
const MOST_DATES = 12;
const MOST_PROBLEMS = 20;
const MOST_SNIPPET_LINES = 16;
const MORE = "check --format json lists all";






function firstContactSections(context) {
	const { outcome, parts, paint, width } = context;
	const blocking = groupByCause(parts.blocking);
	const causes = [...blocking, ...groupByCause(parts.advisory)];
	const kept = causes.slice(0, MOST_COMPACT);
	const isLeft = (findings) => findings.filter((finding) => !kept.some((cause) => cause.findings.includes(finding))).length;
	const left = [isLeft(parts.blocking), isLeft(parts.advisory)];
	const words = [`${left[0]} more to resolve`, `${left[1]} more to consider`].filter((_, index) => (left[index] ?? 0) > 0);
	const findings = causes.length === 0 ? [] : [
		paint("heading", blocking.length > 0 ? "Findings" : "To consider"),
		...kept.flatMap((cause) => compactFinding(cause, {
			asOf: outcome.asOf,
			paint,
			width
		})),
		...words.length > 0 ? [`  ${listed(words)}: ${MORE}`] : []
	];
	return blocking.length > 0 ? [
		findings,
		questionLines(context),
		upcomingLines(context, FIRST_CONTACT_LINES - findings.length - 2)
	] : [
		questionLines(context),
		findings,
		upcomingLines(context, FIRST_CONTACT_LINES - findings.length - 2)
	];
}


function nextDateLines(outcome) {
	if (totalCounts(outcome).satisfied === 0) return [];
	const dates = outcome.jurisdictions.flatMap(({ id, nextDate }) => nextDate === null ? [] : [`${jurisdictionTag(id)} ${dateInWords(nextDate)}`]);
	return dates.length === 0 ? [] : [`Next dates: ${dates.join(", ")}`];
}




// .build/cli/gate-commands.js
var gate_commands_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({ runGateCommand: (function () { return (runGateCommand); }) });

const FORMATS = {
	check: [
		"text",
		"json",
		"markdown"
	],
	facts: ["text", "json"],
	compute: ["text", "json"],
	init: ["text"],
	explain: ["text"]
};
function oneFile(source, name) {
	return {
		...source,
		list: async () => {
			const listing = await source.list();
			return {
				...listing,
				entries: listing.entries.filter(({ path }) => path === name)
			};
		}
	};
}
function usage(message) {
	return {
		text: `${message}\n`,
		exitCode: 2,
		stream: "stderr"
	};
}







/***/ }),

/***/ 9584:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: (function () { return ((/* binding */ __exportAll)); })
/* harmony export */ });
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __exportAll = (function (all, no_symbols) {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
});



/***/ }),

/***/ 2545:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

module.exports = __webpack_require__.p + "packs.gen.jsonl";

/***/ }),

/***/ 1117:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {

// Generated from schemas/ by `npm run generate`; do not edit.

exports.L = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ai-policy-gate.example/schemas/configuration/v1","title":"Configuration of AI Policy Gate (.github/ai-policy.yml)","type":"object","additionalProperties":false,"properties":{"jurisdictions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"description":"Packs to judge by; all built-in ones by default."},"enforce":{"enum":["gate","observe"],"description":"observe reports everything and blocks nothing that the evidence says; our own errors still fail."},"fail-on":{"enum":["error","warning"],"description":"The mildest severity that blocks."},"blocks":{"enum":["all","new"],"description":"new: findings that the merge base has too are advisory in pull requests."},"certainty":{"enum":["secondary","primary"],"description":"The weakest certainty of text and date that may block."},"scope":{"type":"object","additionalProperties":false,"description":"A floor that no pull request can lower.","properties":{"markets":{"type":"array","items":{"enum":["eu","uk","sg","jp"]}},"activities":{"type":"array","items":{"enum":["develops","offers","integrates","modifies","uses","imports","distributes","represents","supplies-data"]}},"expects":{"type":"array","items":{"enum":["system","model"]}}}},"include":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"maxItems":100},"exclude":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"maxItems":100},"packs":{"type":"array","items":{"type":"string","minLength":1},"maxItems":20,"description":"Folders of organisation packs at the trusted ref."},"profiles":{"type":"object","description":"Profiles of packs, by pack id: voluntary instruments that are taken one step more seriously.","additionalProperties":{"type":"array","uniqueItems":true,"items":{"type":"string"}}},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","severity","reason","owner","expires"],"properties":{"rule":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"severity":{"enum":["error","warning","notice","off"]},"reason":{"type":"string","minLength":10},"owner":{"type":"string","minLength":2},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"trusted-branches":{"type":"array","items":{"type":"string","minLength":1}},"allow-past-as-of":{"type":"boolean"},"as-of":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"Judge as of this day instead of today."}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (__webpack_require__(6214)/* ["default"] */ .A);
const pattern4 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ai-policy-gate.example/schemas/configuration/v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.jurisdictions !== undefined){
let data0 = data.jurisdictions;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/jurisdictions",schemaPath:"#/properties/jurisdictions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/jurisdictions/" + i0,schemaPath:"#/properties/jurisdictions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/jurisdictions/" + i0,schemaPath:"#/properties/jurisdictions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath:instancePath+"/jurisdictions",schemaPath:"#/properties/jurisdictions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath:instancePath+"/jurisdictions",schemaPath:"#/properties/jurisdictions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.enforce !== undefined){
let data2 = data.enforce;
if(!((data2 === "gate") || (data2 === "observe"))){
const err6 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema31.properties.enforce.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["fail-on"] !== undefined){
let data3 = data["fail-on"];
if(!((data3 === "error") || (data3 === "warning"))){
const err7 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema31.properties["fail-on"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.blocks !== undefined){
let data4 = data.blocks;
if(!((data4 === "all") || (data4 === "new"))){
const err8 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues: schema31.properties.blocks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.certainty !== undefined){
let data5 = data.certainty;
if(!((data5 === "secondary") || (data5 === "primary"))){
const err9 = {instancePath:instancePath+"/certainty",schemaPath:"#/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema31.properties.certainty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.scope !== undefined){
let data6 = data.scope;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((key1 === "markets") || (key1 === "activities")) || (key1 === "expects"))){
const err10 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.markets !== undefined){
let data7 = data6.markets;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(!((((data8 === "eu") || (data8 === "uk")) || (data8 === "sg")) || (data8 === "jp"))){
const err11 = {instancePath:instancePath+"/scope/markets/" + i2,schemaPath:"#/properties/scope/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scope.properties.markets.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/scope/markets",schemaPath:"#/properties/scope/properties/markets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.activities !== undefined){
let data9 = data6.activities;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
let data10 = data9[i3];
if(!(((((((((data10 === "develops") || (data10 === "offers")) || (data10 === "integrates")) || (data10 === "modifies")) || (data10 === "uses")) || (data10 === "imports")) || (data10 === "distributes")) || (data10 === "represents")) || (data10 === "supplies-data"))){
const err13 = {instancePath:instancePath+"/scope/activities/" + i3,schemaPath:"#/properties/scope/properties/activities/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scope.properties.activities.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/scope/activities",schemaPath:"#/properties/scope/properties/activities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.expects !== undefined){
let data11 = data6.expects;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
let data12 = data11[i4];
if(!((data12 === "system") || (data12 === "model"))){
const err15 = {instancePath:instancePath+"/scope/expects/" + i4,schemaPath:"#/properties/scope/properties/expects/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scope.properties.expects.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/scope/expects",schemaPath:"#/properties/scope/properties/expects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.include !== undefined){
let data13 = data.include;
if(Array.isArray(data13)){
if(data13.length > 100){
const err18 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len4 = data13.length;
for(let i5=0; i5<len4; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(func2(data14) > 200){
const err19 = {instancePath:instancePath+"/include/" + i5,schemaPath:"#/properties/include/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data14) < 1){
const err20 = {instancePath:instancePath+"/include/" + i5,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/include/" + i5,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.exclude !== undefined){
let data15 = data.exclude;
if(Array.isArray(data15)){
if(data15.length > 100){
const err23 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len5 = data15.length;
for(let i6=0; i6<len5; i6++){
let data16 = data15[i6];
if(typeof data16 === "string"){
if(func2(data16) > 200){
const err24 = {instancePath:instancePath+"/exclude/" + i6,schemaPath:"#/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data16) < 1){
const err25 = {instancePath:instancePath+"/exclude/" + i6,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/exclude/" + i6,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.packs !== undefined){
let data17 = data.packs;
if(Array.isArray(data17)){
if(data17.length > 20){
const err28 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len6 = data17.length;
for(let i7=0; i7<len6; i7++){
let data18 = data17[i7];
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err29 = {instancePath:instancePath+"/packs/" + i7,schemaPath:"#/properties/packs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/packs/" + i7,schemaPath:"#/properties/packs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.profiles !== undefined){
let data19 = data.profiles;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
let data20 = data19[key2];
if(Array.isArray(data20)){
const len7 = data20.length;
for(let i8=0; i8<len7; i8++){
if(typeof data20[i8] !== "string"){
const err32 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/properties/profiles/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i9 = data20.length;
let j1;
if(i9 > 1){
const indices1 = {};
for(;i9--;){
let item1 = data20[i9];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err33 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i9+" are identical)"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break;
}
indices1[item1] = i9;
}
}
}
else {
const err34 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.overrides !== undefined){
let data22 = data.overrides;
if(Array.isArray(data22)){
const len8 = data22.length;
for(let i10=0; i10<len8; i10++){
let data23 = data22[i10];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.rule === undefined){
const err36 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data23.severity === undefined){
const err37 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23.reason === undefined){
const err38 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data23.owner === undefined){
const err39 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data23.expires === undefined){
const err40 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data23){
if(!(((((key3 === "rule") || (key3 === "severity")) || (key3 === "reason")) || (key3 === "owner")) || (key3 === "expires"))){
const err41 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data23.rule !== undefined){
let data24 = data23.rule;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err42 = {instancePath:instancePath+"/overrides/" + i10+"/rule",schemaPath:"#/properties/overrides/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/overrides/" + i10+"/rule",schemaPath:"#/properties/overrides/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data23.severity !== undefined){
let data25 = data23.severity;
if(!((((data25 === "error") || (data25 === "warning")) || (data25 === "notice")) || (data25 === "off"))){
const err44 = {instancePath:instancePath+"/overrides/" + i10+"/severity",schemaPath:"#/properties/overrides/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.reason !== undefined){
let data26 = data23.reason;
if(typeof data26 === "string"){
if(func2(data26) < 10){
const err45 = {instancePath:instancePath+"/overrides/" + i10+"/reason",schemaPath:"#/properties/overrides/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/overrides/" + i10+"/reason",schemaPath:"#/properties/overrides/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.owner !== undefined){
let data27 = data23.owner;
if(typeof data27 === "string"){
if(func2(data27) < 2){
const err47 = {instancePath:instancePath+"/overrides/" + i10+"/owner",schemaPath:"#/properties/overrides/items/properties/owner/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/overrides/" + i10+"/owner",schemaPath:"#/properties/overrides/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23.expires !== undefined){
let data28 = data23.expires;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err49 = {instancePath:instancePath+"/overrides/" + i10+"/expires",schemaPath:"#/properties/overrides/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/overrides/" + i10+"/expires",schemaPath:"#/properties/overrides/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data["trusted-branches"] !== undefined){
let data29 = data["trusted-branches"];
if(Array.isArray(data29)){
const len9 = data29.length;
for(let i11=0; i11<len9; i11++){
let data30 = data29[i11];
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err53 = {instancePath:instancePath+"/trusted-branches/" + i11,schemaPath:"#/properties/trusted-branches/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/trusted-branches/" + i11,schemaPath:"#/properties/trusted-branches/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/trusted-branches",schemaPath:"#/properties/trusted-branches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data["allow-past-as-of"] !== undefined){
if(typeof data["allow-past-as-of"] !== "boolean"){
const err56 = {instancePath:instancePath+"/allow-past-as-of",schemaPath:"#/properties/allow-past-as-of/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data["as-of"] !== undefined){
let data32 = data["as-of"];
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err57 = {instancePath:instancePath+"/as-of",schemaPath:"#/properties/as-of/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/as-of",schemaPath:"#/properties/as-of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



/***/ })

};
;