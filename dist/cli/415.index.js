"use strict";
exports.id = 415;
exports.ids = [415,120];
exports.modules = {

/***/ 9120:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ controls_gen_exports),
/* harmony export */   t: () => (/* binding */ controls_gen_default)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);

// .build/policy/controls.gen.json
var controls_gen_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({ default: () => controls_gen_default });
var controls_gen_default = [
	"id.model-identity",
	"id.provider-contact",
	"id.intended-use",
	"id.prohibited-use",
	"id.risk-class",
	"id.architecture",
	"id.upstream-components",
	"id.licence",
	"data.sources",
	"data.composition",
	"data.preparation",
	"data.quality",
	"data.representativeness",
	"data.synthetic",
	"data.integrity",
	"data.versioning",
	"priv.personal-data",
	"priv.special-category",
	"priv.dpia",
	"priv.rights-retention",
	"cr.policy",
	"cr.training-summary",
	"compute.flop-total",
	"compute.method",
	"compute.hardware",
	"compute.modification-share",
	"energy.training",
	"eval.performance",
	"eval.test-set",
	"eval.thresholds",
	"eval.red-team",
	"eval.independent",
	"eval.reproducible",
	"sec.robustness",
	"sec.adversarial",
	"sec.access",
	"sec.vuln-disclosure",
	"sec.fallback",
	"fair.group-metrics",
	"fair.mitigation",
	"fair.legal-attributes",
	"fair.accessibility",
	"tr.instructions",
	"tr.ai-notice",
	"tr.content-marking",
	"tr.explanation",
	"tr.limitations",
	"tr.contest",
	"ho.design",
	"ho.competence",
	"mon.logging",
	"mon.post-deployment",
	"mon.incidents",
	"mon.change",
	"gov.policy",
	"gov.owner",
	"gov.risk-register",
	"gov.impact",
	"gov.qms",
	"gov.suppliers",
	"conf.technical-file",
	"conf.assessment",
	"conf.registration",
	"conf.threshold-notice",
	"conf.public-report"
];



/***/ }),

/***/ 2415:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicyCommand: () => (/* binding */ runPolicyCommand)
/* harmony export */ });
/* harmony import */ var _main_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4541);
/* harmony import */ var _load_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9338);
/* harmony import */ var _controls_gen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8815);






// .build/policy/examples.js
const ORIGIN = {
	path: "example",
	range: {
		startLine: 1,
		startColumn: 1,
		endLine: 1,
		endColumn: 1
	},
	format: "example",
	how: "declared"
};
const SINGLE = ["org", "repository"];
const LISTS = {
	systems: "system",
	models: "model",
	datasets: "dataset"
};
function testExamples(rule, pack, examples) {
	return examples.map((example) => {
		try {
			const { facts, subject } = exampleFacts(rule.subject, example);
			const judgement = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.d)(rule, pack, subject, facts, {
				asOf: example.as_of,
				trace: false
			});
			return {
				rule: rule.id,
				title: example.title,
				problems: differences(example, judgement)
			};
		} catch (error) {
			return {
				rule: rule.id,
				title: example.title,
				problems: [error instanceof Error ? error.message : String(error)]
			};
		}
	});
}
function exampleFacts(kind, example) {
	const { dossier, subject } = exampleDossier(kind, example);
	const before = example.before === void 0 ? null : exampleDossier(kind, {
		...example,
		facts: { [kind]: example.before }
	});
	return {
		facts: new _main_job_js__WEBPACK_IMPORTED_MODULE_0__.g(dossier, before === null ? null : new _main_job_js__WEBPACK_IMPORTED_MODULE_0__.g(before.dossier)),
		subject
	};
}
function exampleDossier(kind, example) {
	const subjects = [];
	const facts = [];
	const add = (subjectKind, key, data) => {
		const id = `${subjectKind}:${key}`;
		subjects.push({
			id,
			kind: subjectKind,
			key,
			name: key,
			implicit: false,
			places: [ORIGIN]
		});
		collect(id, _main_job_js__WEBPACK_IMPORTED_MODULE_0__.$t[subjectKind], [], data, facts);
	};
	const given = example.facts;
	add("org", "org", given.org ?? {});
	add("repository", "repository", given.repository ?? {});
	if (!SINGLE.includes(kind)) add(kind, "subject", given[kind] ?? {});
	for (const [name, listKind] of Object.entries(LISTS)) {
		if (listKind === kind && given[name] !== void 0) throw new Error(`facts.${name}: the rule judges one ${kind}, write facts.${kind}`);
		const entries = given[name] ?? [];
		for (const entry of entries) add(listKind, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.j)(String(entry.id)), entry);
	}
	const own = `${kind}:${SINGLE.includes(kind) ? kind : "subject"}`;
	linkAll(kind, own, subjects, facts, example.incomplete ?? []);
	return {
		dossier: {
			subjects,
			facts,
			conflicts: [],
			duplicates: [],
			links: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.v)(subjects, facts)
		},
		subject: own
	};
}
function linkAll(kind, own, subjects, facts, incomplete) {
	const declare = (subject, path, target) => {
		if (facts.some((f) => f.subject === subject && f.path === path)) return;
		const value = subjects.filter((s) => s.kind === target).map((s) => s.key);
		const complete = !incomplete.includes(path) && !incomplete.includes(kind === target ? "systems" : path);
		facts.push({
			subject,
			path,
			value,
			state: "declared",
			complete,
			origin: ORIGIN
		});
	};
	for (const subject of subjects) {
		if (subject.kind === "system") {
			declare(subject.id, "models", "model");
			declare(subject.id, "datasets", "dataset");
		}
		if (subject.kind === "model") declare(subject.id, "datasets", "dataset");
	}
	if (kind === "model" && incomplete.includes("datasets")) open(facts, own, "datasets");
}
function open(facts, subject, path) {
	const at = facts.findIndex((f) => f.subject === subject && f.path === path);
	const fact = facts[at];
	if (fact) facts[at] = {
		...fact,
		complete: false
	};
}
function collect(subject, type, route, data, facts) {
	const path = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(route);
	if (data === null || data === void 0) return;
	const reason = stateOf(data);
	if (reason) facts.push({
		subject,
		path,
		value: reason.text,
		state: reason.state,
		origin: ORIGIN
	});
	else if (type.kind === "record" || type.kind === "map") collectParts(subject, type, route, data, facts);
	else if (type.kind === "records") collectRecords(subject, type, route, data, facts);
	else {
		const { value, complete } = plainValue(data);
		if (!fits(type, value)) throw new Error(`facts: ${show(value)} is no value of ${subject.replace(/:.*/, "")}.${path}`);
		facts.push({
			subject,
			path,
			value,
			state: "declared",
			...type.kind === "list" ? { complete } : {},
			origin: ORIGIN
		});
	}
}
function fits(type, value) {
	switch (type.kind) {
		case "boolean": return typeof value === "boolean";
		case "number": return typeof value === "number";
		case "quantity": return typeof value === "number" || (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.rn)(value);
		case "enum": return typeof value === "string" && type.values.includes(value);
		case "date": return typeof value === "string" && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.It)(value);
		case "list": return Array.isArray(value) && value.every((word) => fits(type.of, word));
		default: return typeof value === "string";
	}
}
function collectParts(subject, type, route, data, facts) {
	const entries = Object.entries(data);
	for (const [name, child] of entries) {
		if (name === "id" && route.length === 0) continue;
		const segment = {
			name,
			bracket: type.kind === "map"
		};
		const below = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(type, segment);
		if (!below) throw new Error(`facts: the vocabulary has no ${subject.replace(/:.*/, "")}.${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Yt)([...route, segment])}`);
		collect(subject, below, [...route, segment], child, facts);
	}
}
function collectRecords(subject, type, route, data, facts) {
	const entries = data;
	const ids = entries.map((entry, i) => String(entry.id ?? i + 1));
	facts.push({
		subject,
		path: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(route),
		value: ids,
		state: "declared",
		complete: true,
		origin: ORIGIN
	});
	entries.forEach((entry, i) => {
		const segment = {
			name: ids[i] ?? "",
			bracket: true
		};
		const element = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(type, segment);
		const { id: _, ...rest } = entry;
		if (element) collect(subject, element, [...route, segment], rest, facts);
	});
}
function stateOf(data) {
	if (typeof data !== "object" || data === null) return null;
	if ("not_applicable" in data) return {
		state: "not-applicable",
		text: String(data.not_applicable)
	};
	if ("unknown" in data) return {
		state: "unknowable",
		text: String(data.unknown)
	};
	return null;
}
function plainValue(data) {
	if (Array.isArray(data)) return {
		value: data.map(String),
		complete: true
	};
	if (typeof data === "object" && data !== null && "value" in data) {
		const wrapped = data;
		return {
			value: plainValue(wrapped.value).value,
			complete: wrapped.complete ?? true
		};
	}
	return {
		value: data,
		complete: true
	};
}
function differences(example, judgement) {
	const problems = [];
	const expect = (what, expected, actual) => {
		if (JSON.stringify(expected) !== JSON.stringify(actual)) problems.push(`${what}: expected ${show(expected)}, got ${show(actual)}`);
	};
	expect("verdict", example.verdict, judgement.verdict);
	const failing = judgement.items.filter((i) => i.verdict === judgement.verdict && i.verdict !== "satisfied").map(label);
	if (example.failing !== void 0) expect("failing", [...example.failing].sort(), [...new Set(failing)].sort());
	const missing = [...judgement.missing, ...judgement.items.flatMap((i) => i.missing)].map(fullPath);
	if (example.missing !== void 0) expect("missing", [...example.missing].sort(), [...new Set(missing)].sort());
	else if (example.verdict !== judgement.verdict && missing.length > 0) problems.push(`missing: ${show(missing)}`);
	if (example.assumed !== void 0) expect("assumed", [...example.assumed].sort(), judgement.assumed.map(fullPath).sort());
	if (example.severity !== void 0) expect("severity", example.severity, judgement.severity);
	if (example.applies_from !== void 0) expect("applies_from", example.applies_from, judgement.appliesFrom);
	if (example.upcoming !== void 0) expect("upcoming", example.upcoming, judgement.upcoming?.from);
	if (example.upcoming_verdict !== void 0) expect("upcoming_verdict", example.upcoming_verdict, judgement.upcoming?.verdict);
	if (example.note !== void 0 && !judgement.notes.some((note) => note.includes(example.note ?? ""))) problems.push(`note: expected "${example.note}", got ${show(judgement.notes)}`);
	if (example.informs !== void 0) expect("informs", example.informs, judgement.informs);
	if (example.moot !== void 0) expect("moot", example.moot, judgement.moot);
	return problems;
}
function label(item) {
	return `${item.id}:${item.reason ?? item.verdict}${item.element === null ? "" : `[${item.element}]`}`;
}
function fullPath(ref) {
	const [kind, key] = [ref.subject.slice(0, ref.subject.indexOf(":")), ref.subject.slice(ref.subject.indexOf(":") + 1)];
	return key === "subject" || key === kind ? `${kind}.${ref.path}` : `${kind}(${key}).${ref.path}`;
}
function show(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
// .build/policy/example-facts.js
const LINKS = /* @__PURE__ */ new Set([
	"system.models",
	"system.datasets",
	"model.datasets"
]);
function exampleFactProblems(rule, pack, examples) {
	const read = [...(0,_load_pack_js__WEBPACK_IMPORTED_MODULE_1__.r)(rule, pack)];
	const isRead = (path) => LINKS.has(path) || read.some((other) => overlaps(path, other));
	return examples.flatMap((example) => {
		const stated = new Set(example.irrelevant ?? []);
		const named = namedFacts(rule, example);
		return [...[...named].filter((path) => !isRead(path) && !stated.has(path)).map((path) => `"${example.title}" names ${path}, which the rule does not read`), ...[...stated].filter((path) => !named.has(path) || isRead(path)).map((path) => `"${example.title}" calls ${path} irrelevant: ${named.has(path) ? "the rule reads it" : "it does not name it"}`)];
	});
}
function namedFacts(rule, example) {
	const { facts } = exampleDossier(rule.subject, example).dossier;
	return new Set(facts.map(({ subject, path }) => `${subject.split(":")[0]}.${path.replace(/\[[^\]]*\]/g, "[]")}`));
}
function overlaps(a, b) {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return long.startsWith(short) && (long.length === short.length || /^[.[]/.test(long.slice(short.length)));
}
// .build/policy/mutations.js
function mutationsOf(rule) {
	const as = (what, changes) => ({
		what,
		rule: {
			...rule,
			...changes
		}
	});
	const { when } = rule;
	return [
		...when === null ? [] : [as("\"when\" removed", { when: null }), as("\"when\" negated", { when: negated(when) })],
		...rowMutations(rule.from).map(({ what, value }) => as(what, { from: value })),
		...severityMutations(rule.severity).map(({ what, value }) => as(what, { severity: value })),
		...rule.until === null ? [] : [-1, 1].map((days) => as(`"until" shifted by ${days}`, { until: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(rule.until ?? "", days) })),
		...listMutations(rule.requires).map(({ what, value }) => as(what, { requires: value }))
	];
}
function negated({ text, tree }) {
	return {
		text: `!(${text})`,
		tree: {
			op: "!_",
			args: [tree]
		}
	};
}
function replaced(list, at, value) {
	return list.map((entry, i) => i === at ? value : entry);
}
function without(list, at) {
	return list.filter((_, i) => i !== at);
}
function rowMutations(rows) {
	return rows.flatMap((row, i) => [...(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.It)(row.on) ? [-1, 1].map((days) => ({
		what: `the day ${row.on} shifted by ${days}`,
		value: replaced(rows, i, {
			...row,
			on: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(row.on, days)
		})
	})) : [], ...row.if === null ? [] : [{
		what: `the condition of the day ${row.on} negated`,
		value: replaced(rows, i, {
			...row,
			if: negated(row.if)
		})
	}]]);
}
function severityMutations(rows) {
	return rows.flatMap((row, i) => row.if === null ? [] : [{
		what: `the condition of the severity ${row.is} negated`,
		value: replaced(rows, i, {
			...row,
			if: negated(row.if)
		})
	}]);
}
function listMutations(items) {
	return items.flatMap((item, i) => [{
		what: `the item "${item.id}" dropped`,
		value: without(items, i)
	}, ...itemMutations(item).map(({ what, value }) => ({
		what: `${what} (item "${item.id}")`,
		value: replaced(items, i, value)
	}))]);
}
const CONDITIONS = [
	"if",
	"when",
	"holds",
	"never"
];
function itemMutations(item) {
	return [
		...CONDITIONS.flatMap((name) => {
			const condition = item[name];
			return condition === null ? [] : [{
				what: `"${name}" negated`,
				value: {
					...item,
					[name]: negated(condition)
				}
			}];
		}),
		...item.declared.length < 2 ? [] : item.declared.map((path, i) => ({
			what: `"${path.text}" no longer asked for`,
			value: {
				...item,
				declared: without(item.declared, i)
			}
		})),
		...item.any.length === 0 ? [] : listMutations(item.any).map(({ what, value }) => ({
			what,
			value: {
				...item,
				any: value
			}
		})),
		...rowMutations(item.from).map(({ what, value }) => ({
			what,
			value: {
				...item,
				from: value
			}
		})),
		...severityMutations(item.severity).map(({ what, value }) => ({
			what,
			value: {
				...item,
				severity: value
			}
		})),
		...eachMutations(item.each).map(({ what, value }) => ({
			what,
			value: {
				...item,
				each: value
			}
		}))
	];
}
function eachMutations(each) {
	if (each?.kind !== "entries") return [];
	return each.entries.flatMap((entry, i) => rowMutations(entry.from).map(({ what, value }) => ({
		what: `${what} for "${entry.id}"`,
		value: {
			...each,
			entries: replaced(each.entries, i, {
				...entry,
				from: value
			})
		}
	})));
}
// .build/policy/coverage.js
function parseRegister(text) {
	const register = (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg)(text);
	for (const [jurisdiction, ids] of Object.entries(register)) if (!Array.isArray(ids) || !ids.every((id) => typeof id === "string")) throw new Error(`the register must list ids under "${jurisdiction}"`);
	return register;
}
function coverageOf(register, packs) {
	return Object.entries(register).map(([jurisdiction, ids]) => {
		const own = packs.filter(({ pack }) => pack.jurisdiction === jurisdiction);
		const covered = /* @__PURE__ */ new Map();
		for (const { covers } of own) for (const [rule, answered] of covers) for (const id of answered) covered.set(id, rule);
		const leftOut = new Set(own.flatMap(({ notEncoded }) => Object.keys(notEncoded)));
		const known = new Set(ids);
		const problems = [
			...ids.filter((id) => !covered.has(id) && !leftOut.has(id)).map((id) => `${id} has no rule and no entry under not_encoded`),
			...ids.filter((id) => covered.has(id) && leftOut.has(id)).map((id) => `${id} is answered by the rule ${covered.get(id)} and stands under not_encoded too`),
			...[...covered].filter(([id, rule]) => !known.has(id) && id !== rule).map(([id, rule]) => `the rule ${rule} covers ${id}, which the register lacks`),
			...[...leftOut].filter((id) => !known.has(id)).map((id) => `not_encoded has ${id}, which the register lacks`)
		];
		return {
			jurisdiction,
			obligations: ids.length,
			byRule: ids.filter((id) => covered.has(id)).length,
			leftOut: ids.filter((id) => !covered.has(id) && leftOut.has(id)).length,
			problems
		};
	});
}
// .build/cli/policy-packs.js
function findPacks(target, only) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(target) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(target).isDirectory()) return [];
	const isPack = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, "pack.yml"));
	const folders = isPack(target) ? [target] : (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(target).sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(target, name)).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(path).isDirectory() && isPack(path));
	const controls = controlsBeside(target);
	return folders.map((folder) => {
		const load = (0,_load_pack_js__WEBPACK_IMPORTED_MODULE_1__.t)(filesOf(folder), folder, controls);
		return {
			folder,
			loaded: load.loaded,
			problems: load.problems
		};
	}).filter((found) => only === null || found.loaded?.pack.id === only || found.folder.endsWith(`/${only}`));
}
function filesOf(folder) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(folder, {
		recursive: true,
		encoding: "utf8"
	}).filter((name) => /\.ya?ml$/.test(name)).sort().map((name) => ({
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(".", (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name)).replaceAll("\\", "/"),
		text: (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name), "utf8")
	}));
}
function controlsBeside(target) {
	for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(target, "controls.yml"), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(target, "..", "controls.yml")]) {
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path)) continue;
		const ids = [...(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path, "utf8").matchAll(/^ {2}([a-z]+\.[a-z0-9-]+):/gm)].map((m) => m[1] ?? "");
		return new Set(ids);
	}
	return new Set(_controls_gen_js__WEBPACK_IMPORTED_MODULE_2__.t);
}
function nothingFound(target, only) {
	return {
		text: `no pack${only ? ` "${only}"` : ""} found under ${target}: a pack is a folder with pack.yml\n`,
		exitCode: 2
	};
}
function describeProblem(problem) {
	return `${problem.path}:${problem.line}: ${problem.message}`;
}
function count(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
// .build/cli/policy-inventory.js
function printCoverage({ folder, packs }) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, "obligations.yml");
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path)) return {
		text: `there is no register ${path}\n`,
		exitCode: 2
	};
	const unread = packs.flatMap(({ problems }) => problems);
	if (unread.length > 0) return {
		text: `${unread.map(describeProblem).join("\n")}\n`,
		exitCode: 2
	};
	const loaded = packs.flatMap((found) => found.loaded ? [found.loaded] : []);
	const rows = coverageOf(parseRegister((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path, "utf8")), loaded).filter(({ jurisdiction }) => loaded.some(({ pack }) => pack.jurisdiction === jurisdiction));
	const problems = rows.flatMap((row) => row.problems);
	return {
		text: `${[...problems, ...rows.map(({ jurisdiction, obligations, byRule, leftOut }) => `${jurisdiction}: ${count(obligations, "obligation")}, ${byRule} answered by rules, ${leftOut} left out with a reason, ${obligations - byRule - leftOut} open`)].join("\n")}\n`,
		exitCode: problems.length > 0 ? 1 : 0
	};
}
const UNREAD = ["memory", "secondary"];
function printCertainty({ packs }) {
	const rules = packs.flatMap((found) => found.loaded?.pack.rules ?? []);
	const lines = UNREAD.flatMap((level) => {
		const listed = rules.filter((rule) => weakest(rule) === level);
		return listed.length === 0 ? [] : [`${level === "memory" ? "From memory" : "From secondary sources"}: ${count(listed.length, "rule")}`, ...listed.map(({ id, source }) => `  ${id}: ${source.instrument} ${source.provision} (text ${source.certainty.text}, date ${source.certainty.date})`)];
	});
	const primary = rules.filter((rule) => weakest(rule) === "primary").length;
	return {
		text: `${[...lines, `Read in the official text: ${count(primary, "rule")}`].join("\n")}\n`,
		exitCode: 0
	};
}
function weakest({ source }) {
	const both = [source.certainty.text, source.certainty.date];
	return UNREAD.find((level) => both.includes(level)) ?? "primary";
}
function printCalendar({ packs, flags }) {
	const [from, to] = [flags.from, flags.to];
	for (const [name, day] of Object.entries({
		from,
		to
	})) if (typeof day !== "string" || !(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.It)(day)) return {
		text: `--${name} needs a day, YYYY-MM-DD\n`,
		exitCode: 2,
		stream: "stderr"
	};
	const changes = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__._)(packs.flatMap((found) => found.loaded ? [found.loaded.pack] : []), String(from), String(to));
	const lines = [];
	let heading = "";
	for (const change of changes) {
		const own = `${change.on} ${change.jurisdiction.toUpperCase()}`;
		if (own !== heading) lines.push(own);
		heading = own;
		lines.push(`  ${describeChange(change)}`);
	}
	lines.push(`${count(changes.length, "change")} from ${from} to ${to}`);
	return {
		text: `${lines.join("\n")}\n`,
		exitCode: 0
	};
}
function describeChange({ rule, title, change, part, condition, confirmed, provision }) {
	const what = part === null ? change : `part ${part} ${change}`;
	const whom = condition === null ? "" : `, where ${condition}`;
	return `${rule} ${confirmed ? what : `${what} (expected)`}: ${title} (${provision})${whom}`;
}
// .build/cli/policy-commands.js
const SUBCOMMANDS = {
	lint: lintPacks,
	test: testPacks,
	coverage: printCoverage,
	certainty: printCertainty,
	calendar: printCalendar
};
function runPolicyCommand(operands, flags) {
	const [name = "", folder = "policies"] = operands;
	const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : void 0;
	if (!subcommand) return {
		text: `there is no "policy ${name}"; there are ${Object.keys(SUBCOMMANDS).join(", ")}\n`,
		exitCode: 2,
		stream: "stderr"
	};
	const only = typeof flags.pack === "string" ? flags.pack : null;
	const packs = findPacks(folder, only);
	return packs.length === 0 ? nothingFound(folder, only) : subcommand({
		folder,
		packs,
		flags
	});
}
function lintPacks({ packs }) {
	const problems = packs.flatMap((p) => p.problems);
	const lines = problems.map(describeProblem);
	const rules = packs.reduce((sum, p) => sum + (p.loaded?.pack.rules.length ?? 0), 0);
	lines.push(`${count(packs.length, "pack")}, ${count(rules, "rule")}, ${count(problems.length, "problem")}`);
	return {
		text: `${lines.join("\n")}\n`,
		exitCode: problems.length > 0 ? 2 : 0
	};
}
function testPacks({ folder, packs, flags }) {
	const only = typeof flags.rule === "string" ? flags.rule : null;
	const problems = packs.flatMap((p) => p.problems);
	const tested = packs.flatMap(({ loaded }) => loaded === null ? [] : loaded.pack.rules.filter((rule) => only === null || rule.id === only).map((rule) => testRule(rule, loaded, flags.mutate === true)));
	if (tested.length === 0) return {
		text: `no rule${only ? ` "${only}"` : ""} found under ${folder}\n`,
		exitCode: 2
	};
	const sum = (of) => tested.reduce((total, entry) => total + of(entry), 0);
	const [failed, survived] = [sum((t) => t.failed), sum((t) => t.survived)];
	return {
		text: `${[
			...problems.map(describeProblem),
			...tested.flatMap((t) => t.lines),
			`${count(tested.length, "rule")}, ${count(sum((t) => t.examples), "example")}, ${failed} failed`,
			...flags.mutate === true ? [`${count(sum((t) => t.mutations), "mutation")}, ${survived} survived`] : []
		].join("\n")}\n`,
		exitCode: problems.length > 0 ? 2 : failed + survived > 0 ? 1 : 0
	};
}
function testRule(rule, { pack, examples }, mutate) {
	const own = examples.get(rule.id) ?? [];
	const wrong = testExamples(rule, pack, own).filter((result) => result.problems.length > 0);
	const facts = wrong.length > 0 ? [] : exampleFactProblems(rule, pack, own);
	const mutations = mutate ? mutationsOf(rule) : [];
	const survivors = mutations.filter((m) => testExamples(m.rule, pack, own).every((r) => r.problems.length === 0));
	return {
		lines: [
			...wrong.flatMap((result) => [`${rule.id}: "${result.title}"`, ...result.problems.map((p) => `  ${p}`)]),
			...facts.map((problem) => `${rule.id}: ${problem}`),
			...survivors.map(({ what }) => `${rule.id}: no example fails with ${what}`)
		],
		examples: own.length,
		failed: wrong.length + facts.length,
		mutations: mutations.length,
		survived: survivors.length
	};
}



/***/ })

};
;