"use strict";
exports.id = 177;
exports.ids = [177,996];
exports.modules = {

/***/ 2177:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showCompute: () => (/* binding */ showCompute)
/* harmony export */ });
/* harmony import */ var _main_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4541);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);


// .build/compute/sheet.js
function buildSheet(plan, regime) {
	const estimate = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.qt)(plan, regime.margin);
	return {
		subject: plan.subject,
		margin: regime.margin,
		inputs: plan.inputs.map((fact) => ({
			fact,
			unit: unitOf(fact)
		})),
		stages: estimate.stages.map(stageOf),
		figures: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.Kt.map((notion) => figureOf(estimate, notion)),
		shareOfBase: shareOfBase(estimate),
		assumptions: estimate.assumptions,
		missing: estimate.missing,
		thresholds: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(estimate, regime).map((threshold) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(threshold, estimate)),
		inconsistencies: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Wt)(estimate)
	};
}
function unitOf({ subject, path }) {
	const type = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(subject.slice(0, subject.indexOf(":")), path);
	return type && "unit" in type ? type.unit ?? null : null;
}
function stageOf(stage) {
	const { architecture, hardware, agreement, factor, utilisation } = stage;
	return {
		phases: stage.phases.map(({ phase, formula, flop, missing }) => ({
			id: phase.id,
			kind: phase.kind,
			formula,
			flop,
			missing
		})),
		runs: stage.runs.map(({ run, hours, flop, missing }) => ({
			id: run.id,
			accelerator: run.accelerator,
			hours,
			flop,
			missing
		})),
		architecture,
		hardware,
		agreement,
		factor,
		utilisation
	};
}
function figureOf({ plan, totals }, counts) {
	const amounts = totals?.[counts] ?? null;
	return {
		counts,
		declared: plan.declared[counts],
		architecture: amounts?.architecture ?? null,
		hardware: amounts?.hardware ?? null,
		phases: amounts?.phases ?? null,
		recomputed: amounts && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.nn)(amounts.best) ? amounts.best : null
	};
}
function shareOfBase({ plan, totals }) {
	const { base, modification } = plan.declared;
	const part = modification ?? (plan.modifies ? totals?.direct.best ?? null : null);
	if (!base || !part || base.low === 0 || !(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.nn)(part)) return null;
	return {
		low: part.low / base.high,
		high: part.high / base.low
	};
}
// .build/reports/log-scale.js
const CELLS = 60;
const LABEL = 22;
function drawScale(rows, marks) {
	const ends = [...rows, ...marks].flatMap(({ low, high }) => [low, high]).filter((n) => n > 0 && Number.isFinite(n));
	if (ends.length === 0 || rows.length === 0) return [];
	const logs = ends.map(Math.log10);
	const first = Math.floor(Math.min(...logs)) - 1;
	const last = Math.ceil(Math.max(...logs)) + 1;
	const cell = (n) => Math.round((Math.log10(n) - first) / (last - first) * CELLS);
	const place = (n) => n <= 0 ? 0 : Number.isFinite(n) ? Math.min(CELLS, Math.max(0, cell(n))) : CELLS;
	const bars = rows.map((row) => `${row.label.padEnd(LABEL)}${barOf$1(row, place)}`);
	const lines = marks.map((mark) => `${" ".repeat(LABEL)}${markOf(mark, place)}`);
	return [
		...bars,
		...axisOf(first, last, place),
		...lines
	].map((line) => line.trimEnd());
}
function barOf$1({ low, high }, place) {
	const [from, to] = [place(low), place(high)];
	const cells = Array.from({ length: 61 }, (_, i) => i >= from && i <= to ? "=" : " ");
	if (from === to) cells[from] = "#";
	if (low <= 0) cells[0] = "<";
	if (!Number.isFinite(high)) cells[CELLS] = ">";
	return cells.join("");
}
function axisOf(first, last, place) {
	const cells = Array.from({ length: 61 }, () => "-");
	const numbers = Array.from({ length: 68 }, () => " ");
	const step = Math.ceil((last - first) / 10);
	for (let power = first; power <= last; power++) {
		const at = place(10 ** power);
		cells[at] = "+";
		if ((power - first) % step === 0) numbers.splice(at, `1e${power}`.length, ...`1e${power}`);
	}
	return [`${" ".repeat(LABEL)}${cells.join("")}`, `${" ".repeat(LABEL)}${numbers.join("")}`];
}
function markOf({ label, low, high }, place) {
	const [from, to] = [place(low), place(high)];
	const sign = from === to ? "^" : `^${"~".repeat(Math.max(0, to - from - 1))}^`;
	return to + label.length + 1 <= 61 ? `${" ".repeat(from)}${sign} ${label}` : `${label} `.padStart(from) + sign;
}
// .build/reports/compute-sheet.js
const COMPUTE_SCHEMA = "ai-policy/compute/v1";
const RENDERERS = {
	text: renderSheets,
	json: renderComputeJson
};
function renderCompute(report, format) {
	return RENDERERS[format](report);
}
function renderSheets({ sheets, notAsked }) {
	const parts = sheets.map(sheetLines).map((function (lines) { return (lines.join("\n")); }));
	if (sheets.length === 0) parts.push("No model declares anything about its training compute.");
	if (notAsked.length > 0) parts.push(`${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(notAsked.map((id) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(id).toUpperCase()))}: not requested in this jurisdiction.`);
	return `${parts.join("\n\n")}\n`;
}
function sheetLines(sheet) {
	return [
		`Training compute of ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(sheet.subject)}`,
		...section("Inputs", sheet.inputs.map(inputLine)),
		...section("Estimates", sheet.stages.flatMap(stageLines)),
		...section("Figures in FLOP", figureLines(sheet)),
		...section("Scale", scaleOf(sheet)),
		...section("Lines", sheet.thresholds.flatMap((t) => thresholdLines(t, sheet))),
		...section("What does not fit together", sheet.inconsistencies.flatMap((slip) => slipLines(slip, sheet))),
		...section("Assumptions", sheet.assumptions.map(_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt))
	];
}
function section(title, lines) {
	return lines.length === 0 ? [] : [
		"",
		title,
		...lines.map((line) => `  ${line}`.trimEnd())
	];
}
function inputLine({ fact, unit }) {
	const value = `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(valueInWords(fact.value)), 120)}${unit === null ? "" : ` ${unit}`}`;
	return `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(fact.path)} = ${value}  ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.At)(fact.origin)}`;
}
function valueInWords(value) {
	const plain = (n) => n >= 1e6 ? n.toExponential().replace("e+", "e") : String(n);
	if (typeof value === "number") return plain(value);
	return typeof value === "object" && "low" in value ? `${plain(value.low)} to ${plain(value.high)}` : (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(value);
}
const AGREEMENT_WORDS = {
	agree: "the methods agree",
	differ: "the methods differ by more than the margin",
	disagree: "the methods disagree"
};
function stageLines(stage) {
	const { phases, runs, agreement, factor, utilisation } = stage;
	const compared = agreement && factor !== null ? [`${AGREEMENT_WORDS[agreement]} (${inWords(exact(factor))} times apart)`] : [];
	return [
		...phases.map((p) => `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(p.id)} (${p.kind}), by architecture: ${inWords(p.flop)}, ${p.formula}${lacking(p.missing)}`),
		...runs.map((r) => {
			const hours = r.hours ? ` over ${inWords(r.hours)} hours` : "";
			return `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(r.id)} (${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(r.accelerator ?? "accelerator not declared")}), by hardware: ${inWords(r.flop)}${hours}${lacking(r.missing)}`;
		}),
		...utilisation ? [`utilisation implied by the architecture: ${inWords(utilisation)}`] : [],
		...compared
	];
}
function lacking(missing) {
	return missing.length === 0 ? "" : `; lacks ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(missing.map(_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt))}`;
}
const COUNTS_WORDS = {
	direct: "updates of parameters",
	cumulative: "all that counts"
};
function figureLines({ figures, shareOfBase }) {
	const row = (figure) => {
		const known = [
			["declared", figure.declared],
			["sum of phases", figure.phases],
			["architecture", figure.architecture],
			["hardware", figure.hardware]
		].flatMap(([name, range]) => range ? [`${name} ${inWords(range)}`] : []);
		return `${COUNTS_WORDS[figure.counts]}: ${known.length === 0 ? "not known" : known.join(", ")}`;
	};
	const share = shareOfBase ? [`share of the original model: ${inWords(shareOfBase)}`] : [];
	return [...figures.map(row), ...share];
}
function scaleOf({ figures, thresholds }) {
	const rows = figures.flatMap((figure) => [...barOf(`${figure.counts} declared`, figure.declared), ...barOf(`${figure.counts} worked out`, figure.recomputed)]);
	const compared = thresholds.flatMap(({ threshold, amount }) => barOf(`against ${threshold.id}`, amount));
	const marks = thresholds.map(({ threshold }) => ({
		label: `${threshold.operator} ${inWords(threshold.value)}`,
		...threshold.value
	}));
	return drawScale([...rows, ...compared], marks);
}
function barOf(label, range) {
	return range ? [{
		label: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(label),
		low: range.low,
		high: range.high
	}] : [];
}
const ANSWER_WORDS = {
	">": {
		above: "exceeded",
		"not-above": "not exceeded",
		undetermined: "undetermined"
	},
	">=": {
		above: "reached",
		"not-above": "not reached",
		undetermined: "undetermined"
	}
};
const REASON_WORDS = {
	straddles: "the line lies inside the interval",
	"methods-disagree": "the two methods disagree",
	contradicted: "the declared figure and the inputs contradict each other",
	missing: "what is known has no upper end"
};
function thresholdLines({ threshold, answer, reason, amount, decades, decides }, sheet) {
	const why = reason === null ? "" : `: ${REASON_WORDS[reason]}`;
	const distance = decades ? `; ${away(decades)}` : "";
	const since = threshold.since === null ? "" : `, since ${threshold.since}`;
	return [
		`${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(threshold.title)} (${threshold.operator} ${inWords(threshold.value)} FLOP, ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(threshold.provision)}${since}): ${ANSWER_WORDS[threshold.operator][answer]}${why}`,
		`  compared: ${amount ? inWords(amount) : "nothing is known"}${distance}`,
		...threshold.note === null ? [] : [`  ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(threshold.note)}`],
		...decides.map(({ message, paths }) => `  to decide it: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(message)} ${paths.map((p) => placeOf(p, sheet)).join(", ")}`.trimEnd())
	];
}
function away({ low, high }) {
	const size = (n) => String(Math.abs(Number(n.toFixed(2))));
	const side = (n) => n > 0 ? "above" : "below";
	if (size(low) === size(high) && side(low) === side(high)) return `${size(low)} powers of ten ${side(low)} the line`;
	return side(low) === side(high) ? `${size(low)} to ${size(high)} powers of ten ${side(low)} the line` : `from ${size(low)} powers of ten below to ${size(high)} above the line`;
}
function slipLines({ weight, message, paths, suggestion }, sheet) {
	return [
		`${weight}: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(message)}`,
		`  ${paths.map((path) => placeOf(path, sheet)).join(", ")}`,
		...suggestion ? [`  write ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(suggestion.path)}: ${suggestion.value}`] : []
	];
}
function placeOf(path, { inputs }) {
	const input = inputs.find(({ fact }) => fact.path === path) ?? inputs.find(({ fact }) => fact.path.startsWith(`${path}.`));
	return input ? `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(path)} (${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.At)(input.fact.origin)})` : `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(path)} (not declared)`;
}
function exact(value) {
	return {
		low: value,
		high: value
	};
}
function inWords({ low, high }) {
	const [from, to] = [figure(low), figure(high)];
	if (!Number.isFinite(high)) return low > 0 ? `at least ${from}` : "no bound";
	return from === to ? from : `${from} to ${to}`;
}
function figure(value) {
	if (value === 0) return "0";
	if (value >= 1e6 || value < .001) return value.toExponential(2).replace(/\.?0+e/, "e").replace("e+", "e");
	return String(Number(value.toPrecision(3)));
}
function renderComputeJson({ sheets, notAsked }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)({
		schema: COMPUTE_SCHEMA,
		sheets: sheets.map(jsonOf),
		not_requested_in: notAsked
	});
}
function jsonOf(sheet) {
	return {
		subject: sheet.subject,
		margin: sheet.margin,
		inputs: sheet.inputs.map(inputJson),
		stages: sheet.stages.map(stageJson),
		figures: sheet.figures.map(figureJson),
		share_of_base: ends(sheet.shareOfBase),
		thresholds: sheet.thresholds.map(thresholdJson),
		inconsistencies: sheet.inconsistencies.map(({ code, weight, message, paths, numbers, suggestion }) => ({
			code,
			weight,
			message,
			paths,
			numbers,
			suggestion
		})),
		assumptions: sheet.assumptions,
		missing: sheet.missing
	};
}
function inputJson({ fact: { path, value, origin }, unit }) {
	return {
		path,
		value: typeof value === "object" && "low" in value ? ends(value) : value,
		unit,
		origin: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(origin)
	};
}
function stageJson({ phases, runs, architecture, hardware, agreement, factor, utilisation }) {
	return {
		phases: phases.map(({ id, kind, formula, flop, missing }) => ({
			id,
			kind,
			formula,
			flop: ends(flop),
			missing
		})),
		runs: runs.map(({ id, accelerator, hours, flop, missing }) => ({
			id,
			accelerator,
			hours: ends(hours),
			flop: ends(flop),
			missing
		})),
		architecture: ends(architecture),
		hardware: ends(hardware),
		agreement,
		factor: factor !== null && Number.isFinite(factor) ? factor : null,
		utilisation: ends(utilisation)
	};
}
function figureJson({ counts, declared, phases, architecture, hardware, recomputed }) {
	return {
		counts,
		declared: ends(declared),
		phases: ends(phases),
		architecture: ends(architecture),
		hardware: ends(hardware),
		recomputed: ends(recomputed)
	};
}
function thresholdJson({ threshold, answer, reason, amount, decades, decides }) {
	const { id, title, value, operator, counts, provision, since, note } = threshold;
	return {
		id,
		title,
		value: ends(value),
		operator,
		counts,
		provision,
		since,
		note,
		answer,
		reason,
		amount: ends(amount),
		decades: ends(decades),
		decides: decides.map(({ message, paths }) => ({
			message,
			paths
		}))
	};
}
function ends(range) {
	return range ? {
		low: range.low,
		high: Number.isFinite(range.high) ? range.high : null
	} : null;
}
// .build/cli/compute-command.js
function showCompute(run, format) {
	const dossier = run.head?.dossier;
	if (!dossier) return {
		text: "",
		exitCode: 2
	};
	const lines = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(run.packs);
	const sheets = dossier.subjects.filter((function ({ kind }) { return (kind === "model"); })).map(({ id }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.tn)(dossier, id)).filter(({ inputs }) => inputs.length > 0).map((plan) => buildSheet(plan, lines));
	const notAsked = run.packs.filter((pack) => !(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(pack)).map((function (pack) { return (pack.jurisdiction); }));
	const unreadable = run.outcome.evidence.some((e) => e.state === "unreadable");
	return {
		text: renderCompute({
			sheets,
			notAsked
		}, format === "json" ? "json" : "text"),
		exitCode: unreadable ? 1 : 0
	};
}



/***/ }),

/***/ 996:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ originOf),
/* harmony export */   r: () => (/* binding */ serialise),
/* harmony export */   t: () => (/* binding */ json_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);

// .build/reports/json.js
var json_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({ renderJson: () => renderJson });
const REPORT_SCHEMA = "ai-policy/report/v1";
const PIECE = 1 << 20;
function* renderJson(outcome) {
	let piece = "";
	for (const text of written(reportOf(outcome))) {
		piece += text;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = "";
	}
	yield piece;
}
function serialise(value) {
	return `${indented(value, "")}\n`;
}
function indented(value, by) {
	return JSON.stringify(value, null, 2).replaceAll("\n", `\n${by}`).replace(new RegExp("[\\u007f-\\u009f\\p{Cf}\\u2028\\u2029]", "gu"), escapeUnits);
}
var Listed = class {
	#items;
	#as;
	constructor(items, as) {
		this.#items = items;
		this.#as = as;
	}
	*written() {
		let before = "[";
		for (const item of this.#items) {
			yield `${before}\n    ${indented(this.#as(item), "    ")}`;
			before = ",";
		}
		yield this.#items.length === 0 ? "[]" : "\n  ]";
	}
};
function* written(report) {
	let before = "{";
	for (const [key, part] of Object.entries(report)) {
		yield `${before}\n  ${JSON.stringify(key)}: `;
		if (part instanceof Listed) yield* part.written();
		else yield indented(part, "  ");
		before = ",";
	}
	yield "\n}\n";
}
function escapeUnits(character) {
	return Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
}
function reportOf(outcome) {
	return {
		schema: REPORT_SCHEMA,
		tool: {
			version: outcome.tool.version,
			digest: outcome.tool.digest
		},
		mode: outcome.mode,
		as_of: outcome.asOf,
		commit: outcome.commit,
		base: outcome.base,
		conclusion: outcome.conclusion,
		row: outcome.row,
		exit_code: outcome.exitCode,
		packs: outcome.packs.map(({ id, version, digest, jurisdiction, title, reviewedOn, origin }) => ({
			id,
			version,
			digest,
			jurisdiction,
			title,
			reviewed_on: reviewedOn,
			origin
		})),
		config: outcome.config && {
			path: outcome.config.path,
			commit: outcome.config.commit,
			digest: outcome.config.digest
		},
		overrides: outcome.overrides.map(({ rule, severity, reason, owner, expires, lapsed }) => ({
			rule,
			severity,
			reason,
			owner,
			expires,
			lapsed
		})),
		waivers: waiversOf(outcome),
		inputs_ignored: outcome.inputsIgnored.map(({ input, value, reason }) => ({
			input,
			value,
			reason
		})),
		evidence: new Listed(outcome.evidence, (function ({ path, blob, format, state, reason }) { return (({
			path,
			blob,
			format,
			state,
			reason
		})); })),
		subjects: new Listed(outcome.subjects, ({ id, kind, name, implicit, files }) => ({
			id,
			kind,
			name,
			implicit,
			files
		})),
		jurisdictions: outcome.jurisdictions.map(jurisdictionOf),
		results: new Listed(outcome.results, ({ rule, subject, verdict }) => ({
			rule,
			subject,
			verdict
		})),
		findings: new Listed(outcome.findings, findingOf),
		questions: outcome.questions.map(questionOf),
		problems: outcome.problems.map(({ kind, code, path, line, message }) => ({
			kind,
			code,
			path,
			line,
			message
		})),
		truncated: outcome.truncated,
		controls: sortedByKey(outcome.controls, (verdicts) => sortedByKey(verdicts, (verdict) => verdict)),
		reuse: {
			facts: outcome.reuse.facts,
			shared: outcome.reuse.shared
		},
		demonstrations: outcome.demonstrations,
		information: outcome.information.map(({ rule, jurisdiction, text, url }) => ({
			rule,
			jurisdiction,
			text,
			url
		})),
		compute: outcome.compute.map(({ subject, figures, lines }) => ({
			subject,
			figures: figures.map(({ counts, declared, recomputed }) => ({
				counts,
				declared,
				recomputed
			})),
			lines: lines.map(({ id, title, provision, answer, decides }) => ({
				id,
				title,
				provision,
				answer,
				decides
			}))
		})),
		proposed: outcome.proposed
	};
}
function waiversOf(outcome) {
	const holding = outcome.overrides.filter((override) => override.severity === "off" && !override.lapsed);
	return outcome.findings.filter((finding) => finding.disposition === "waived" && finding.change !== "fixed").map((finding) => {
		const override = holding.find((candidate) => candidate.rule === finding.rule);
		return {
			finding: finding.id,
			fingerprint: finding.fingerprint,
			rule: finding.rule,
			subject: finding.subject,
			reason: override?.reason ?? finding.dispositionReason,
			owner: override?.owner ?? null,
			expires: override?.expires ?? null
		};
	});
}
function jurisdictionOf(jurisdiction) {
	const { counts } = jurisdiction;
	return {
		id: jurisdiction.id,
		title: jurisdiction.title,
		conclusion: jurisdiction.conclusion,
		row: jurisdiction.row,
		counts: {
			satisfied: counts.satisfied,
			violated: counts.violated,
			undetermined: counts.undetermined,
			not_applicable: counts.notApplicable
		},
		blocking: jurisdiction.blocking,
		upcoming: jurisdiction.upcoming,
		waived: jurisdiction.waived,
		next_date: jurisdiction.nextDate
	};
}
function findingOf(finding) {
	const { citation, upcoming, fix } = finding;
	return {
		id: finding.id,
		rule: finding.rule,
		title: finding.title,
		jurisdiction: finding.jurisdiction,
		subject: finding.subject,
		verdict: finding.verdict,
		severity: finding.severity,
		disposition: finding.disposition,
		disposition_reason: finding.dispositionReason,
		message: finding.message,
		items: finding.items.map(({ id, reason, missing, element }) => ({
			id,
			reason,
			missing,
			element
		})),
		location: placeOf(finding.location),
		related: finding.related.map((place) => ({
			path: place.path,
			lines: [place.range.startLine, place.range.endLine],
			why: place.why
		})),
		facts: finding.facts.map(factOf),
		missing_facts: finding.missingFacts,
		assumed: finding.assumed,
		citation: citation && {
			instrument: citation.instrument,
			title: citation.title,
			provision: citation.provision,
			url: citation.url,
			force: citation.force,
			certainty: {
				text: citation.certainty.text,
				date: citation.certainty.date
			}
		},
		applies_from: finding.appliesFrom,
		upcoming: upcoming && {
			from: upcoming.from,
			confirmed: upcoming.confirmed,
			conditional: upcoming.conditional,
			verdict: upcoming.verdict
		},
		notes: finding.notes,
		remedy: finding.remedy,
		snippet: finding.snippet,
		fix: fix && {
			title: fix.title,
			location: placeOf(fix.place),
			lines: fix.lines
		},
		controls: finding.controls,
		leaves_to_humans: finding.leavesToHumans,
		routes: finding.routes.map(({ to, sure }) => ({
			to,
			sure
		})),
		fingerprint: finding.fingerprint,
		change: finding.change
	};
}
function placeOf({ path, range }) {
	return {
		path,
		start_line: range.startLine,
		end_line: range.endLine
	};
}
function factOf({ path, subject, value, origin }) {
	return {
		path,
		subject,
		value,
		origin: originOf(origin)
	};
}
function originOf({ path, range, format, how }) {
	return {
		path,
		start_line: range.startLine,
		end_line: range.endLine,
		format,
		how
	};
}
function questionOf({ fact, subject, ask, decides, rules, path, snippet }) {
	return {
		fact,
		subject,
		ask,
		decides,
		rules,
		path,
		snippet
	};
}
function sortedByKey(record, map) {
	const entries = Object.entries(record).toSorted((function ([a], [b]) { return (a < b ? -1 : a > b ? 1 : 0); }));
	return Object.fromEntries(entries.map(([key, value]) => [key, map(value)]));
}



/***/ })

};
;