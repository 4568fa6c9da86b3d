"use strict";
exports.id = 748;
exports.ids = [748];
exports.modules = {

/***/ 8748:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initialise: () => (/* binding */ initialise)
/* harmony export */ });
/* harmony import */ var _main_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4541);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



// .build/reports/declaration-draft.js
function renderDraft({ declaration, subjects, questions }) {
	const parts = [...new Set(subjects.map(({ subject }) => subject.kind))].map((kind) => {
		const own = subjects.filter(({ subject }) => subject.kind === kind);
		const [only] = own;
		if (kind === "org" && only) return ["organisation:", ...linesOf(only, "  ")];
		if (own.length === 1 && only) return [
			`${kind}:`,
			`  id: ${quoted(only.id)}`,
			...linesOf(only, "  ")
		];
		return [`${kind}s:`, ...own.flatMap((one) => [`  - id: ${quoted(one.id)}`, ...linesOf(one, "    ")])];
	});
	const head = [`declaration: ${declaration}/v1`, "# Written from what this repository says; every value names its place. Check it, then answer what is open."];
	const asked = questions.flatMap(({ ask, decides, snippet }) => [
		"",
		`# ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(ask)} (decides ${decides})`,
		...bodyOf(snippet).map((line) => `#${line === "" ? "" : ` ${line}`}`)
	]);
	const open = asked.length === 0 ? [] : [
		"",
		"# Open questions, those that decide most first.",
		...asked
	];
	return `${[
		...head,
		...parts.flatMap((lines) => ["", ...lines]),
		...open
	].join("\n")}\n`;
}
function bodyOf(snippet) {
	return snippet.trimEnd().split("\n").filter((line) => !/^declaration:/.test(line) && !/^ {2}id:/.test(line));
}
function branch() {
	return {
		children: /* @__PURE__ */ new Map(),
		isList: false,
		isOpen: false,
		lines: []
	};
}
function linesOf({ subject, facts, card }, indent) {
	const root = branch();
	const byPath = /* @__PURE__ */ new Map();
	for (const fact of facts) byPath.set(fact.path, [...byPath.get(fact.path) ?? [], fact]);
	for (const [path, values] of byPath) plant(root, subject, path, values);
	return [...card === null ? [] : [`${indent}card: ${quoted(card)}`], ...render(root, indent)];
}
function plant(root, subject, path, values) {
	const segments = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(path) ?? [];
	let at = root;
	let walked = "";
	for (const segment of segments) {
		if (segment.bracket && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(subject.kind, walked)?.kind === "records") at.isList = true;
		walked = segment.bracket ? `${walked}[${segment.name}]` : walked === "" ? segment.name : `${walked}.${segment.name}`;
		const next = at.children.get(segment.name) ?? branch();
		at.children.set(segment.name, next);
		at = next;
	}
	if ((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(subject.kind, path)?.kind === "records") {
		at.isOpen = values.some(({ complete }) => complete === false);
		return;
	}
	const isSettled = values.length === 1 && values[0]?.complete !== false && values[0]?.state === "declared";
	at.lines = values.map((fact) => ({
		text: `${written(fact.value)}  # ${placeOf(fact)}`,
		commented: !isSettled
	}));
}
function placeOf({ origin, complete, state }) {
	const note = state !== "declared" ? `, ${state}` : complete === false ? ", perhaps not all: complete the list" : "";
	return `${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(origin.path)}:${origin.range.startLine}${note}`;
}
function render(node, indent) {
	return [...node.children].flatMap(([name, child]) => {
		const key = /^[a-z][a-z0-9_-]*$/.test(name) ? name : quoted(name);
		if (child.lines.length > 0) return child.lines.map(({ text, commented }) => `${commented ? "# " : ""}${indent}${key}: ${text}`);
		const all = child.isList ? elements(child, `${indent}  `) : render(child, `${indent}  `);
		if (all.length === 0) return [];
		const inner = child.isOpen ? all.map((line) => line.startsWith("#") ? line : `# ${line}`) : all;
		return [`${inner.every((line) => line.startsWith("#")) ? "# " : ""}${indent}${key}:`, ...inner];
	});
}
function elements(list, indent) {
	return [...list.children].flatMap(([id, element]) => {
		const inner = render(element, `${indent}  `);
		return [`${inner.every((line) => line.startsWith("#")) ? "# " : ""}${indent}- id: ${quoted(id)}`, ...inner];
	});
}
function written(value) {
	if (Array.isArray(value)) return `[${value.map(quoted).join(", ")}]`;
	if ((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.rn)(value)) return `{ low: ${value.low}, high: ${value.high} }`;
	return typeof value === "string" ? quoted(value) : String(value);
}
function quoted(text) {
	return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// .build/cli/init-command.js
const COMPUTE = /^(?:training|modification)\.|^base\.training_flop$/;
const NOT_DECLARED = /^(?:card\.|claims$)/;
function initialise(run, directory, dryRun) {
	if (!run.head) return {
		text: "",
		exitCode: 2
	};
	const known = new Set(run.head.readings.map(({ declaration }) => declaration));
	const drafts = _main_job_js__WEBPACK_IMPORTED_MODULE_0__.ut.map((declaration) => ({
		declaration,
		file: `${declaration}.yml`,
		subjects: subjectsOf(declaration, run.head, directory),
		questions: run.outcome.questions.filter((question) => declarationOf(question) === declaration)
	}));
	const told = [];
	let written = 0;
	for (const { file, ...draft } of drafts) {
		const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file);
		if (known.has(draft.declaration)) told.push(`${draft.declaration} is declared already and was left as it is.`);
		else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target)) told.push(`${file} exists and was left as it is.`);
		else if (draft.subjects.length === 0) told.push(`Nothing is known for ${file} yet; it was not written.`);
		else {
			const text = renderDraft(draft);
			if (dryRun) told.push(`--- ${file}\n${text}`);
			else (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(target, text, { flag: "wx" });
			if (!dryRun) told.push(`Wrote ${file}: check each value, answer the open questions, then run "facts" and "check".`);
			written++;
		}
	}
	return {
		text: `${told.join("\n")}\n`,
		exitCode: written > 0 ? 0 : 1
	};
}
function declarationOf({ fact, path }) {
	return _main_job_js__WEBPACK_IMPORTED_MODULE_0__.ut.find((declaration) => path.endsWith(`${declaration}.yml`)) ?? (fact.startsWith("dataset.") ? "data-provenance" : "ai-system");
}
const KINDS = {
	"ai-system": [
		"org",
		"system",
		"model"
	],
	"data-provenance": ["dataset"],
	"training-compute": ["model"]
};
function subjectsOf(declaration, { dossier }, directory) {
	const facts = /* @__PURE__ */ new Map();
	for (const fact of dossier.facts) {
		if (NOT_DECLARED.test(fact.path) || fact.origin.format === "recomputation" || fact.origin.how === "derived") continue;
		if (fact.subject.startsWith("model:") && COMPUTE.test(fact.path) !== (declaration === "training-compute")) continue;
		facts.set(fact.subject, [...facts.get(fact.subject) ?? [], fact]);
	}
	return dossier.subjects.filter(({ kind }) => KINDS[declaration].includes(kind)).map((subject) => ({
		subject,
		id: subject.implicit ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.j)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory))) || "system" : subject.key,
		facts: distinct(facts.get(subject.id) ?? []),
		card: declaration === "ai-system" && subject.kind === "model" ? cardOf(subject) : null
	})).filter(({ subject, facts: own }) => own.length > 0 || declaration === "ai-system" && subject.kind !== "org");
}
function distinct(facts) {
	return [...new Map(facts.map((fact) => [`${fact.path}\0${fact.state}\0${JSON.stringify(fact.value)}`, fact])).values()];
}
function cardOf({ places }) {
	const card = places.find(({ path }) => /\.(?:md|markdown)$/i.test(path));
	return card ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(card.path) : null;
}



/***/ })

};
;