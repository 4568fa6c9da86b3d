"use strict";
exports.id = 996;
exports.ids = [996];
exports.modules = {

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