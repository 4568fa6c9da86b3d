"use strict";
exports.id = 667;
exports.ids = [667,996];
exports.modules = {

/***/ 3667:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {
var keyOf = (function (ref) {
	return `${ref.subject}\0${ref.path}`;
});

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listFacts: () => (/* binding */ listFacts)
/* harmony export */ });
/* harmony import */ var _main_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4541);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);


// .build/reports/facts-report.js
const FACTS_SCHEMA = "ai-policy/facts/v1";
const MOST_RULES = 4;
const RENDERERS = {
	text: renderTable,
	json: renderFactsJson
};
function renderFacts(report, format) {
	return RENDERERS[format](report);
}
function renderFactsJson({ facts, conflicts, unreadable, undeclared }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.r)({
		schema: FACTS_SCHEMA,
		facts: facts.map(({ fact, unit, rules }) => ({
			...factOf(fact),
			unit,
			origin: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(fact.origin),
			rules
		})),
		conflicts: conflicts.map(({ subject, path, facts: values }) => ({
			subject,
			path,
			values: values.map((fact) => ({
				value: jsonValue(fact.value),
				state: fact.state,
				origin: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(fact.origin)
			}))
		})),
		unreadable: unreadable.map(({ path, format, reason }) => ({
			path,
			format,
			reason
		})),
		undeclared: undeclared.map(({ subject, path, declareIn, rules }) => ({
			subject,
			path,
			declare_in: declareIn,
			rules
		}))
	});
}
function factOf({ subject, path, value, state, complete }) {
	return {
		subject,
		path,
		value: jsonValue(value),
		state,
		complete: complete ?? null
	};
}
function jsonValue(value) {
	return typeof value === "object" && "low" in value ? {
		low: value.low,
		high: value.high
	} : value;
}
function renderTable({ facts, conflicts, unreadable, undeclared }) {
	const subjects = /* @__PURE__ */ new Map();
	for (const reported of facts) {
		const { subject } = reported.fact;
		subjects.set(subject, [...subjects.get(subject) ?? [], ...factLines(reported)]);
	}
	const head = [
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(facts.length, "fact"),
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(conflicts.length, "conflict"),
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(unreadable.length, "unreadable file"),
		`${undeclared.length} undeclared`
	];
	return `${[
		[`${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(head)}.`],
		...[...subjects].map(([subject, lines]) => [(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(subject), ...lines]),
		titled("Conflicts", conflicts.flatMap(conflictLines)),
		titled("Unreadable", unreadable.map(({ path, reason }) => `  ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(path)}: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(reason ?? "could not be read")}`)),
		titled("Undeclared, though rules read them", undeclared.map(({ subject, path, declareIn, rules }) => `  ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(subject)} ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(path)}  ${rulesWords(rules)}${declareIn === null ? "" : `; declare it in ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(declareIn)}`}`))
	].filter((function (lines) { return (lines.length > 0); })).map((function (lines) { return (lines.join("\n")); })).join("\n\n")}\n`;
}
function titled(title, lines) {
	return lines.length === 0 ? [] : [title, ...lines];
}
function factLines({ fact, unit, rules }) {
	const value = `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(fact.value)), 200)}${unit === null ? "" : ` ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(unit)}`}`;
	const state = fact.state === "declared" ? "" : ` [${fact.state}]`;
	const partial = fact.complete === false ? " [perhaps not all]" : "";
	return [`  ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(fact.path)} = ${value}${state}${partial}`, `    ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.At)(fact.origin)} (${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(fact.origin.format)}, ${fact.origin.how})  ${rulesWords(rules)}`];
}
function rulesWords(rules) {
	if (rules.length === 0) return "read by no rule";
	return `read by ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(rules.length, "rule")}: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(rules.map(_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt), MOST_RULES)}`;
}
function conflictLines({ subject, path, facts }) {
	return [`  ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(subject)} ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(path)}`, ...facts.map((fact) => `    ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(fact.value)), 200)}  ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.At)(fact.origin)} (${fact.origin.how})`)];
}
// .build/cli/facts-command.js
function listFacts(run, format) {
	const dossier = run.head?.dossier;
	if (!dossier) return {
		text: "",
		exitCode: 2
	};
	const judgements = run.head?.judgements ?? [];
	const readers = rulesBy(judgements, (j) => j.read);
	const askers = rulesBy(judgements, (j) => [...j.missing, ...j.items.flatMap((i) => i.missing)]);
	const declared = new Set(dossier.facts.map(keyOf));
	const head = run.head ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.pt)(run.head) : null;
	const placeOf = (ref) => head === null || ref.subject.startsWith("repository:") ? null : (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.ft)(head, ref);
	const report = {
		facts: dossier.facts.map((fact) => ({
			fact,
			unit: unitOf(fact),
			rules: readers.get(keyOf(fact))?.rules ?? []
		})),
		conflicts: dossier.conflicts,
		unreadable: run.outcome.evidence.filter((e) => e.state === "unreadable"),
		undeclared: [...askers.values()].filter(({ ref }) => !declared.has(keyOf(ref))).map(({ ref, rules }) => ({
			...ref,
			rules,
			declareIn: placeOf(ref)
		})).sort((a, b) => b.rules.length - a.rules.length || (keyOf(a) < keyOf(b) ? -1 : 1))
	};
	return {
		text: renderFacts(report, format === "json" ? "json" : "text"),
		exitCode: report.unreadable.length > 0 ? 1 : 0
	};
}

function unitOf({ subject, path }) {
	const type = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(subject.slice(0, subject.indexOf(":")), path);
	return type && "unit" in type ? type.unit ?? null : null;
}
function rulesBy(judgements, refs) {
	const found = /* @__PURE__ */ new Map();
	for (const judgement of judgements) for (const ref of refs(judgement)) {
		const entry = found.get(keyOf(ref)) ?? {
			ref,
			rules: []
		};
		if (!entry.rules.includes(judgement.rule.id)) entry.rules.push(judgement.rule.id);
		found.set(keyOf(ref), entry);
	}
	return found;
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