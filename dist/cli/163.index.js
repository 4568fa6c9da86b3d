"use strict";
exports.id = 163;
exports.ids = [163];
exports.modules = {

/***/ 9163:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _main_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4541);

// .build/reports/explain.js
const MOST_NODES = 400;
const MOST_LISTED = 40;
const SHADES = {
	satisfied: "good",
	violated: "bad",
	undetermined: "warn",
	"not-applicable": "dim"
};
function renderExplain(judgement, context, options) {
	const paint = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.mt)(options.colour);
	const { rule, verdict } = judgement;
	return `${[
		[`${paint(SHADES[verdict], `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(rule.id)}: ${_main_job_js__WEBPACK_IMPORTED_MODULE_0__.xt[verdict]}`)} for ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(context.subjectName)}`, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(rule.title)],
		section(paint, "Law", lawLines(judgement, context)),
		section(paint, "Dates", dateLines(judgement, context.asOf)),
		section(paint, "Condition", conditionLines(judgement)),
		section(paint, "What it asks for", itemLines(judgement)),
		section(paint, "Facts read", factLines(judgement, context.facts)),
		section(paint, "What would change the verdict", changeLines(judgement)),
		section(paint, "Left to a person", rule.leavesToHumans === "" ? [] : [(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(rule.leavesToHumans)])
	].filter((function (lines) { return (lines.length > 0); })).map((function (lines) { return (lines.join("\n")); })).join("\n\n")}\n`;
}
function section(paint, title, lines) {
	return lines.length === 0 ? [] : [paint("heading", title), ...lines.map((function (line) { return (`  ${line}`); }))];
}
function lawLines({ rule, certainty }, { instrumentTitle }) {
	return [
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(`${instrumentTitle}, ${rule.source.provision}`),
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(rule.source.url),
		`${_main_job_js__WEBPACK_IMPORTED_MODULE_0__._t[rule.source.force]}, ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.St)(rule.source.certainty)}`,
		...certainty === "memory" ? ["A provision known from memory only advises, whatever its severity."] : []
	];
}
function dateLines(judgement, asOf) {
	const { appliesFrom, possibleDates, upcoming, upcomingItems, rule } = judgement;
	const since = appliesFrom !== null && appliesFrom <= asOf ? "since" : "from";
	return [
		`judged as of ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(asOf)}`,
		...appliesFrom === null ? [] : [`applies ${since} ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(appliesFrom)}`],
		...possibleDates.length > 1 ? [`first day still open: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)(possibleDates.map(_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt))}`] : [],
		...upcoming === null ? [] : [`${upcoming.confirmed ? "starts on" : "expected, not enacted, from"} ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(upcoming.from)}; verdict as of that day${upcoming.conditional ? ", if it applies, which it does not as things stand" : ""}: ${_main_job_js__WEBPACK_IMPORTED_MODULE_0__.xt[upcoming.verdict]}`],
		...upcomingItems.map((item) => `the part "${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(item.id)}" starts on ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(item.from)}`),
		...rule.until === null ? [] : [`applies until ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(rule.until)}`],
		...judgement.notes.map(_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)
	];
}
function conditionLines({ rule, trace }) {
	if (trace.when === null) return [rule.when === null ? "always applies" : "was not reached"];
	return treeLines(trace.when);
}
function treeLines(node) {
	const lines = [];
	let cut = 0;
	const visit = (at, depth) => {
		if (lines.length >= MOST_NODES) cut += 1;
		else lines.push(`${"  ".repeat(depth)}${valueWord(at)}  ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(at.text), 200)}${missingWords(at)}`);
		for (const child of at.children) visit(child, depth + 1);
	};
	visit(node, 0);
	return cut > 0 ? [...lines, `and ${cut} more parts`] : lines;
}
function valueWord(node) {
	return `[${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(node.value), 80)}]`;
}
function missingWords({ missing, children }) {
	return missing.length > 0 && children.length === 0 ? `  <- not declared: ${names(missing)}` : "";
}
function itemLines({ items, trace }) {
	return items.flatMap((item) => {
		const node = trace.items.find((candidate) => candidate.id === item.id)?.node;
		const isOpen = item.verdict !== "satisfied";
		return [
			`${itemName(item)}: ${_main_job_js__WEBPACK_IMPORTED_MODULE_0__.xt[item.verdict]}${item.reason === null ? "" : ` (${_main_job_js__WEBPACK_IMPORTED_MODULE_0__.yt[item.reason]})`}`,
			...item.missing.length > 0 && isOpen ? [`  facts: ${names(item.missing)}`] : [],
			...item.finding === null || !isOpen ? [] : [`  ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(item.finding)}`],
			...item.notApplicable.map(({ fact, reason }) => `  ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(fact.path)} is declared not applicable: ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(reason)}`),
			...node ? treeLines(node).map((function (line) { return (`  ${line}`); })) : []
		];
	});
}
function itemName({ id, element }) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(element === null ? id : `${id}[${element}]`);
}
function factLines({ read, assumed }, facts) {
	const shown = facts.map((fact) => {
		const how = fact.origin.how === "declared" ? "" : ` (${fact.origin.how})`;
		return `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(fact.path)} = ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Nt)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(fact.value), 200)}  ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.At)(fact.origin)}${how}`;
	});
	const none = shown.length === 0 && read.length === 0 ? ["none of the facts it reads is declared"] : [];
	const neutral = assumed.map((ref) => `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(ref.path)} is not declared; taken as not having happened`);
	return [
		...none,
		...capped(shown),
		...neutral
	];
}
function capped(lines) {
	const more = lines.length - MOST_LISTED;
	return more > 0 ? [...lines.slice(0, MOST_LISTED), `and ${more} more`] : lines;
}
function changeLines(judgement) {
	const { verdict, upcoming, rule, missing } = judgement;
	const open = judgement.items.filter((function (item) { return (item.verdict !== "satisfied"); }));
	const declare = missing.length > 0 && verdict === "undetermined" ? [`declare ${names(missing)}`] : [];
	const items = open.map((item) => `${itemName(item)}: ${toDo(item)}`);
	const conflict = judgement.contradicted ? ["make the declarations that contradict one another say the same"] : [];
	const said = {
		satisfied: ["another value of a fact above, or its removal", ...dateChange(judgement)],
		violated: [
			...conflict,
			...items,
			...rule.remedy === "" ? [] : [(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(rule.remedy)]
		],
		undetermined: [
			...conflict,
			...declare,
			...items,
			...judgement.moot ? ["nothing remains to be declared: what it asks for is there, whether it applies or not"] : []
		],
		"not-applicable": upcoming === null ? ["a fact that makes a part above [false] hold", ...dateChange(judgement)] : [`the day it starts, ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(upcoming.from)}`]
	}[verdict];
	return said.length > 0 ? said : ["a person has to settle what the notes and the cited provision leave open"];
}
function dateChange({ upcomingItems }) {
	return upcomingItems.map((item) => `the part "${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(item.id)}" from ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(item.from)}`);
}
function toDo(item) {
	const verb = item.reason === "inadequate" || item.reason === "contradicted" ? "another value of" : "declare";
	const facts = item.missing.length > 0 ? `${verb} ${names(item.missing)}` : _main_job_js__WEBPACK_IMPORTED_MODULE_0__.yt[item.reason ?? "undetermined"];
	return item.remedy === null ? facts : `${facts}. ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(item.remedy)}`;
}
function names(refs) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.kt)([...new Set(refs.map((ref) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(`${ref.subject} ${ref.path}`)))], 12);
}
// .build/cli/explain-command.js
function explain(run, rule, colour) {
	const known = run.packs.flatMap((p) => p.rules.map((r) => r.id));
	if (!known.includes(rule)) {
		const near = known.filter((id) => id.includes(rule)).slice(0, 5);
		return {
			text: `there is no rule "${rule}"${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""}\n`,
			exitCode: 2,
			stream: "stderr"
		};
	}
	const judgements = (run.head?.judgements ?? []).filter((j) => j.rule.id === rule);
	if (judgements.length === 0) return {
		text: `${rule} is judged for each ${run.packs.flatMap((p) => p.rules).find((r) => r.id === rule)?.subject}, and none was found here.\n`,
		exitCode: 0
	};
	return {
		text: judgements.map((judgement) => renderExplain(judgement, contextOf(run, judgement), { colour })).join("\n"),
		exitCode: 0
	};
}
function contextOf(run, judgement) {
	const instrument = run.packs.find((p) => p.id === judgement.rule.pack)?.instruments.find((i) => i.id === judgement.rule.source.instrument);
	return {
		subjectName: run.head?.dossier.subjects.find((s) => s.id === judgement.subject)?.name ?? judgement.subject,
		instrumentTitle: instrument?.title ?? judgement.rule.source.instrument,
		facts: judgement.read.flatMap((ref) => shown(run, ref)),
		asOf: run.outcome.asOf
	};
}
function shown(run, { subject, path }) {
	const facts = run.head?.dossier.facts.filter((f) => f.subject === subject && f.path === path) ?? [];
	const kind = subject.slice(0, subject.indexOf(":"));
	return facts.map((f) => ({
		path: `${kind}.${path}`,
		subject,
		value: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(f.value),
		origin: f.origin
	}));
}



/***/ })

};
;