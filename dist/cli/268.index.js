"use strict";
exports.id = 268;
exports.ids = [268];
exports.modules = {

/***/ 1268:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _main_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4541);

// .build/reports/fit-sections.js
const COUNT_ROOM = 120;
function fitSections(first, sections, limit) {
	const kept = sections.map(() => 0);
	let room = limit - first.length - 2;
	const order = sections.map((function (_, index) { return (index); })).toSorted((a, b) => rankAt(sections, a) - rankAt(sections, b) || a - b);
	const lines = COUNT_ROOM * sections.length;
	for (const index of order) {
		const section = sections[index];
		if (!section || section.entries.length === 0) continue;
		let left = room - lines - frameLength(section);
		for (const entry of section.entries) {
			left -= entry.length + section.between.length;
			if (left < 0) break;
			kept[index] = (kept[index] ?? 0) + 1;
			room -= entry.length + section.between.length;
		}
		if ((kept[index] ?? 0) > 0) room -= frameLength(section);
	}
	const text = [first, ...sections.flatMap((section, index) => renderSection(section, kept[index] ?? 0))].join("\n\n");
	return text.length <= limit ? text : first;
}
function rankAt(sections, index) {
	return sections[index]?.rank ?? Number.POSITIVE_INFINITY;
}
function frameLength(section) {
	const fold = section.folded === null ? 0 : foldOpen(section.folded).length + FOLD_CLOSE.length;
	return section.head.length + section.foot.length + fold + 8;
}
const FOLD_CLOSE = "\n\n</details>";
function foldOpen(title) {
	return `<details><summary>${title}</summary>\n\n`;
}
function renderSection(section, kept) {
	const cut = section.entries.length - kept;
	const weight = section.entries.slice(kept).reduce((sum, _, index) => sum + (section.weights?.[kept + index] ?? 1), 0);
	const told = cut > 0 ? [`_Left out for length: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(weight, ...section.noun)}._`] : [];
	if (kept === 0) return told;
	const body = [
		...section.head === "" ? [] : [section.head],
		section.entries.slice(0, kept).join(section.between),
		...told,
		...section.foot === "" ? [] : [section.foot]
	];
	const joint = section.head.endsWith("|") ? "\n" : "\n\n";
	const [head, ...rest] = body;
	const text = section.head === "" ? body.join("\n\n") : `${head}${joint}${rest.join("\n\n")}`;
	return [section.folded === null ? text : `${foldOpen(section.folded)}${text}${FOLD_CLOSE}`];
}
// .build/reports/markdown-escape.js
const BREAK = "&#8203;";
const ENTITIES = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;"
};
const BLOCK_START = /^([#+\-=:~]|\d{1,9}(?=[.)](?:\s|$)))/;
function escapeMarkdown(text) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(text).replace(/[<>&]/g, (character) => ENTITIES[character] ?? character).replace(/[\\`*[\]|~$!{}]/g, "\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/#(?=\d)/g, `#${BREAK}`).replaceAll("@", `@${BREAK}`).replace(/\b(GH-)(?=\d)/gi, `$1${BREAK}`).replace(/:(?=\/\/)/g, `:${BREAK}`).replace(/\b(www)(?=\.)/gi, `$1${BREAK}`).replace(/\b(mailto|xmpp)(?=:)/gi, `$1${BREAK}`).replace(BLOCK_START, (start) => /^\d/.test(start) ? `${start}${BREAK}` : `\\${start}`);
}
function inlineCode(text) {
	const shown = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(text);
	if (shown === "" || /[|\\]/.test(shown)) return escapeMarkdown(shown);
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
function fencedBlock(lines, language) {
	return fence(lines.map(_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Ft), language);
}
function fence(lines, language) {
	const ticks = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
	return [
		`${ticks}${language}`,
		...lines,
		ticks
	].join("\n");
}
const MOST_ADDRESS = 2e3;
function linkTo(label, url) {
	if (url === null || url.length > MOST_ADDRESS || !/^https?:\/\/[^\s/]/.test(url)) return label;
	return `[${label}](${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(url).replace(/[\s<>\\|`"()[\]]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`)})`;
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
// .build/reports/finding-markdown.js
const MOST_WORDS = 1200;
const MOST_NAME = 200;
const MOST_SOURCES = 12;
const MOST_REMEDIES = 6;
const MOST_NAMES = 12;
const MOST_SNIPPET_LINES = 40;
function prose(text) {
	return escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(text, MOST_WORDS));
}
function code(text) {
	return inlineCode((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(text, MOST_NAME));
}
function nameOf(text) {
	return escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(text, MOST_NAME));
}
function standingWords(cause) {
	const { first } = cause;
	const tags = [...new Set(cause.findings.flatMap((function (finding) { return (finding.jurisdiction ?? []); })))];
	const where = tags.length > 0 ? ` (${tags.map((tag) => escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(tag))).join(", ")})` : "";
	return `${first.disposition === "advisory" && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.l)(first) ? "not enforced" : _main_job_js__WEBPACK_IMPORTED_MODULE_0__.gt[first.disposition]}, ${_main_job_js__WEBPACK_IMPORTED_MODULE_0__.bt[first.severity]}${where}`;
}
function foundLines(cause) {
	const lines = wordsOf(cause, (function (finding) { return (finding.message); }));
	const rest = lines.length - MOST_SOURCES;
	return rest > 0 ? [...lines.slice(0, MOST_SOURCES), `and ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(rest, "more finding")} here`] : lines;
}
function wordsOf(cause, choose) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.i)(cause, choose).map(({ askers, text }) => {
		const tags = askers.map((asker) => escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(asker))).join(", ");
		return tags === "" ? prose(text) : `${tags}: ${prose(text)}`;
	});
}
function sourceLines(cause, asOf) {
	const lines = cause.findings.map((finding) => sourceLine(finding, asOf));
	const distinct = [...new Set(lines)];
	const rest = distinct.length - MOST_SOURCES;
	return rest > 0 ? [...distinct.slice(0, MOST_SOURCES), `and ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(rest, "more provision")}`] : distinct;
}
function sourceLine(finding, asOf) {
	const { source, standing } = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(finding, asOf);
	return `${finding.jurisdiction === null ? "" : `${escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(finding.jurisdiction))}: `}${linkTo(escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(source, 300)), finding.citation?.url ?? null)} \u2014 ${escapeMarkdown(standing)}`;
}
function remedyBlocks(cause, withSnippet) {
	const remedies = wordsOf(cause, (function (finding) { return (finding.remedy); }));
	const snippet = withSnippet ? cause.findings.find((function (finding) { return (finding.snippet !== null); }))?.snippet : null;
	return [...remedies.length > 0 ? [`**To do:** ${remedies.slice(0, MOST_REMEDIES).join(" ")}`] : [], ...snippet ? [snippetBlock(snippet)] : []];
}
function snippetBlock(snippet) {
	const lines = snippet.replace(/\n+$/, "").split("\n");
	const cut = lines.length - MOST_SNIPPET_LINES;
	return fencedBlock((cut > 0 ? [...lines.slice(0, MOST_SNIPPET_LINES), `# ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(cut, "more line")}`] : lines).map((line) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(line, 400)), "yaml");
}
function smallPrint(cause) {
	const { findings } = cause;
	const distinct = (texts) => [...new Set(texts)];
	const rules = distinct(findings.map((function (finding) { return (finding.rule); }))).map(code);
	const routes = distinct(findings.flatMap((finding) => finding.routes.map(({ to, sure }) => `${to}${sure ? "" : " (perhaps)"}`))).map(nameOf);
	const humans = distinct(findings.flatMap((finding) => finding.leavesToHumans ?? [])).map(prose);
	const reasons = distinct(findings.flatMap((function (finding) { return (finding.dispositionReason ?? []); }))).map(prose);
	const assumed = distinct(findings.flatMap((finding) => finding.assumed)).map(code);
	const notes = distinct(findings.flatMap((function (finding) { return (finding.notes); }))).map(prose);
	return [
		`Rules: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(rules, MOST_NAMES)}`,
		...routes.length > 0 ? [`Points to: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(routes, MOST_NAMES)}`] : [],
		...humans.length > 0 ? [`Left to a person: ${humans.slice(0, 3).join(" ")}`] : [],
		...reasons.length > 0 ? [`Standing: ${reasons.slice(0, 3).join("; ")}`] : [],
		...assumed.length > 0 ? [`Assumed, as nothing is declared: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(assumed, MOST_NAMES)}`] : [],
		...notes.slice(0, 4)
	];
}
function questionBlock(question, heading) {
	const decides = `takes part in ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(question.decides, "open verdict")}`;
	return [`${heading} **${prose(question.ask)}** \u2014 ${decides}. Declare ${code(question.fact)} in ${code(question.path)}:`, snippetBlock(question.snippet)].join("\n\n");
}
// .build/reports/summary-section.js
const BASE = {
	head: "",
	entries: [],
	between: "\n",
	foot: "",
	rank: 5,
	noun: ["line", "lines"],
	folded: null,
	quiet: false
};
function placeLink(context, { path, range }) {
	return lineLink(context, path, range.startLine, range.endLine);
}
function lineLink({ links }, path, start, end) {
	return linkTo(inlineCode((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.At)({
		path,
		range: { startLine: start }
	}), 300)), links(path, start, end));
}
// .build/reports/summary-findings.js
function blockingSection(context) {
	const head = context.outcome.mode === "observe" ? "#### Would block if enforced" : "#### What blocks";
	return {
		...findingsSection(context, context.parts.blocking),
		head,
		rank: 2
	};
}
function advisorySection(context) {
	const { advisory } = context.parts;
	return {
		...findingsSection(context, advisory),
		folded: `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(advisory.length, "finding")} to consider`,
		rank: 7
	};
}
function findingsSection(context, findings) {
	const causes = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.r)(findings);
	return {
		...BASE,
		entries: causes.map((cause) => findingBlock(context, cause)),
		weights: causes.map((cause) => cause.findings.length),
		between: "\n\n",
		noun: ["finding", "findings"]
	};
}
function findingBlock(context, cause) {
	const { first } = cause;
	const related = first.related.slice(0, 3).map((place) => `${placeLink(context, place)} (${prose(place.why)})`);
	const shown = first.change === "new" && context.outcome.base !== null ? ", new" : "";
	return [
		`**${nameOf(first.title)}** \u2014 ${standingWords(cause)}${shown}, ${placeLink(context, first.location)}`,
		...foundLines(cause),
		...related.length > 0 ? [`See also ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(related)}.`] : [],
		bullets([...sourceLines(cause, context.outcome.asOf), ...smallPrint(cause)]),
		...remedyBlocks(cause, true)
	].join("\n\n");
}
function changeSection(context) {
	const { outcome, parts, leftOut } = context;
	if (outcome.base === null) return BASE;
	const current = outcome.findings.filter((finding) => finding.change !== "fixed");
	const fresh = current.filter((finding) => finding.change === "new").length;
	const counts = `- New: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(fresh, "finding")}; there before: ${current.length - fresh}; fixed: ${parts.fixed.length}.`;
	const removed = current.filter((finding) => finding.rule === "evidence-removed" && finding.change === "new");
	const notInline = leftOut > 0 ? [`- ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(leftOut, "finding")} could not be told on a line; this summary counts them all.`] : [];
	if (current.length + parts.fixed.length === 0 && leftOut === 0) return BASE;
	return {
		...BASE,
		head: "#### This pull request",
		entries: [
			counts,
			...notInline,
			...removed.map((finding) => `- ${placeLink(context, finding.location)}: ${prose(finding.message)}`)
		],
		rank: 4
	};
}
function fixedSection({ outcome, parts }) {
	const causes = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.r)(parts.fixed);
	return {
		...BASE,
		entries: causes.map(({ first, findings }) => {
			const sources = [...new Set(findings.map((finding) => sourceLine(finding, outcome.asOf)))];
			return `- ${nameOf(first.title)} \u2014 ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(sources, 4)}`;
		}),
		weights: causes.map((cause) => cause.findings.length),
		folded: `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(parts.fixed.length, "finding")} fixed by this pull request`,
		rank: 6,
		noun: ["fixed finding", "fixed findings"]
	};
}
function waitingSection(context) {
	const { asked } = context.parts;
	const entries = asked.map((finding) => {
		const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(finding.missingFacts.map((fact) => code(fact)), 5);
		return `- ${code(finding.rule)} (${nameOf(finding.subject)}): ${facts} \u2014 ${sourceLine(finding, context.outcome.asOf)}`;
	});
	return {
		...BASE,
		entries,
		folded: `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(asked.length, "verdict")} waiting for facts`,
		rank: 9,
		noun: ["verdict", "verdicts"]
	};
}
function waivedSection(context) {
	const { waived } = context.parts;
	const entries = waived.map((finding) => {
		const why = finding.dispositionReason === null ? "" : `; ${prose(finding.dispositionReason)}`;
		return `- ${placeLink(context, finding.location)}: ${prose(finding.message)} \u2014 ${sourceLine(finding, context.outcome.asOf)}${why}`;
	});
	return {
		...BASE,
		entries,
		folded: `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(waived.length, "finding")} waived`,
		rank: 6,
		noun: ["waived finding", "waived findings"]
	};
}
function bullets(lines) {
	return lines.map((line) => `- ${line}`).join("\n");
}
// .build/reports/summary-sections.js
function jurisdictionsSection({ outcome }) {
	const rows = outcome.jurisdictions.map(({ id, title, row, conclusion, counts, upcoming, waived, nextDate }) => {
		const answer = row === 5 ? "not enforced" : row === 1 ? "could not evaluate" : _main_job_js__WEBPACK_IMPORTED_MODULE_0__.ht[conclusion];
		return `| ${[
			`${escapeMarkdown(title)} (${escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(id))})`,
			answer,
			...[
				counts.violated,
				counts.undetermined,
				counts.satisfied,
				counts.notApplicable,
				upcoming,
				waived
			].map(String),
			nextDate === null ? "\u2013" : escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(nextDate))
		].join(" | ")} |`;
	});
	const names = "Jurisdiction,Answer,Violated,Open,Satisfied,Not applicable,Upcoming,Waived,Next date".split(",");
	return {
		...BASE,
		head: `| ${names.join(" | ")} |\n|${" --- |".repeat(names.length)}`,
		entries: rows,
		rank: 0,
		noun: ["jurisdiction", "jurisdictions"],
		quiet: true
	};
}
function problemsSection(context) {
	const { problems, truncated } = context.outcome;
	const entries = problems.map(({ kind, path, line, message }) => {
		const place = path === null ? "" : ` ${lineLink(context, path, line ?? 1, line ?? 1)}:`;
		return `- ${_main_job_js__WEBPACK_IMPORTED_MODULE_0__.vt[kind]}:${place} ${prose(message)}`;
	});
	const cut = truncated.map((words) => `- Cut: ${prose(words)}`);
	return {
		...BASE,
		head: "#### Problems",
		entries: [...entries, ...cut],
		rank: 1.7,
		noun: ["problem", "problems"]
	};
}
function questionsSection({ outcome, parts }) {
	const { shown, more } = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.s)(outcome);
	const open = parts.asked.length;
	return {
		...BASE,
		head: `#### Questions\n\n${open > 0 ? `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(open, "verdict")} cannot be reached until facts are declared. ` : ""}These answers settle most:`,
		entries: shown.map((question, index) => questionBlock(question, `${index + 1}.`)),
		between: "\n\n",
		foot: more > 0 ? `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(more, "more question")} in the JSON report.` : "",
		rank: 1.5,
		noun: ["question", "questions"]
	};
}
function upcomingSection({ outcome, parts }) {
	const entries = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.c)(outcome, parts.upcoming).map((row) => {
		const when = `${row.confirmed ? "from" : "expected from"} ${escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(row.from))}`;
		const where = row.jurisdictions.map((id) => escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(id))).join(", ");
		const fate = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.o)(row) === "" ? "" : `; ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.o)(row)}`;
		const condition = row.condition === null ? "" : `. ${prose(row.condition)}`;
		return `- ${when}: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.jt)(row.rules, "rule")} (${where}) for ${nameOf(row.subject)}${fate}${condition}`;
	});
	return {
		...BASE,
		head: "#### What comes next",
		entries,
		rank: 5,
		noun: ["upcoming date", "upcoming dates"]
	};
}
function overridesSection({ outcome }) {
	const overrides = outcome.overrides.map((override) => {
		const { rule, severity, reason, owner } = override;
		const expiry = escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(override, outcome.asOf));
		const what = severity === "off" ? "waived" : `set to ${severity}`;
		return `- ${code(rule)} is ${what} by ${prose(owner)} ${override.lapsed ? `**${expiry}**` : expiry}: ${prose(reason)}`;
	});
	const ignored = outcome.inputsIgnored.map(({ input, value, reason }) => `- Input ${code(`${input}: ${value}`)} was ignored: ${prose(reason)}`);
	return {
		...BASE,
		head: "#### Overrides and ignored inputs",
		entries: [...overrides, ...ignored],
		rank: 1,
		noun: ["override or input", "overrides or inputs"]
	};
}
function notesSection({ notes }) {
	return {
		...BASE,
		head: "#### Notes",
		entries: notes.map((note) => `- ${prose(note)}`),
		rank: 3,
		noun: ["note", "notes"]
	};
}
function proposedSection({ outcome }) {
	if (outcome.proposed === null) return BASE;
	const lines = outcome.proposed.split("\n").filter((line) => line.trim() !== "");
	return {
		...BASE,
		head: "#### Under the configuration that this change proposes\n\nIt was judged under the one in force. The proposed one would change this:",
		entries: lines.map((line) => `- ${prose(line)}`),
		rank: 4
	};
}
function controlsSection({ outcome }) {
	const ids = outcome.jurisdictions.map((jurisdiction) => jurisdiction.id);
	const rows = Object.entries(outcome.controls).toSorted((function ([a], [b]) { return (a < b ? -1 : a > b ? 1 : 0); }));
	const cell = (verdict) => verdict === void 0 ? "\u2013" : _main_job_js__WEBPACK_IMPORTED_MODULE_0__.xt[verdict];
	return {
		...BASE,
		head: `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(outcome)} That is reuse, not legal recognition.\n\n| Control | ${ids.map((id) => escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(id))).join(" | ")} |\n|${" --- |".repeat(ids.length + 1)}`,
		entries: rows.map(([control, verdicts]) => `| ${[code(control), ...ids.map((id) => cell(verdicts[id]))].join(" | ")} |`),
		folded: "Controls by jurisdiction (worst verdict)",
		rank: 10,
		noun: ["control", "controls"],
		quiet: true
	};
}
function computeSection({ outcome }) {
	const entries = outcome.compute.map((model) => `- ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.wt)(model, code, prose)}`);
	return {
		...BASE,
		entries,
		folded: "Training compute",
		rank: 8,
		noun: ["model", "models"],
		quiet: true
	};
}
function informationSection({ outcome }) {
	const entries = outcome.information.map(({ jurisdiction, text, rule }) => `- ${escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(jurisdiction))}: ${prose(text)} (${code(rule)})`);
	const addresses = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Et)(outcome).map((line) => `- ${prose(line)}`);
	return {
		...BASE,
		entries: [...entries, ...addresses],
		folded: "For information",
		rank: 9,
		noun: ["line", "lines"],
		quiet: true
	};
}
function humansSection({ outcome }) {
	const rules = /* @__PURE__ */ new Map();
	for (const finding of outcome.findings) if (finding.leavesToHumans !== null && finding.change !== "fixed") rules.set(finding.rule, finding.leavesToHumans);
	const entries = [...rules].map(([rule, words]) => `- ${code(rule)}: ${prose(words)}`);
	return {
		...BASE,
		entries,
		folded: "What is left to a person",
		rank: 11,
		noun: ["rule", "rules"]
	};
}
function closingSection({ outcome, name }) {
	const packs = outcome.packs.map((pack) => `${code(pack.id)} ${nameOf(pack.version)}, reviewed ${escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(pack.reviewedOn))}`);
	const judged = outcome.commit === null ? "the working directory" : `commit ${code(outcome.commit)}`;
	const base = outcome.base === null ? "" : `, compared with ${code(outcome.base)}`;
	const config = outcome.config === null ? "defaults, no configuration file" : code(outcome.config.path);
	return {
		...BASE,
		entries: [
			`- Judged: ${judged}${base}, as of ${escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(outcome.asOf))}, by version ${prose(outcome.tool.version)} with ${config}.`,
			...packs.length > 0 ? [`- Policy packs: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(packs, 12)}.`] : [],
			`- To judge again: push a commit. The checks are ${code(name)} and ${code(`${name}/\u2026`)}.`,
			"- To understand a rule: `ai-policy explain` with its id.",
			"- To waive a rule: an entry under `overrides` in `.github/ai-policy.yml` on the default branch, with reason, owner and expiry.",
			"- To turn the gate off: `enforce: observe` in that file reports without blocking; removing the workflow ends it.",
			"- This states what is declared and what a provision asks for; it is no legal advice."
		],
		folded: "About this answer",
		rank: 8,
		quiet: true
	};
}
// .build/reports/summary.js
const SUMMARY_LIMIT = 65e3;
function renderSummary(outcome, options) {
	const context = {
		outcome,
		parts: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.a)(outcome.findings),
		links: options.links,
		name: options.name,
		leftOut: options.leftOut ?? 0,
		notes: options.notes ?? []
	};
	const first = `**${escapeMarkdown((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.n)(outcome), 600))}**`;
	const said = [
		jurisdictionsSection(context),
		problemsSection(context),
		blockingSection(context),
		questionsSection(context),
		changeSection(context),
		fixedSection(context),
		upcomingSection(context),
		overridesSection(context),
		notesSection(context),
		proposedSection(context),
		advisorySection(context),
		waitingSection(context),
		waivedSection(context),
		computeSection(context),
		informationSection(context),
		controlsSection(context),
		humansSection(context)
	].filter((section) => section.entries.length > 0);
	if (outcome.row === 6 && said.every((section) => section.quiet)) return first;
	return fitSections(first, [...said, closingSection(context)], options.limit ?? SUMMARY_LIMIT);
}



/***/ })

};
;