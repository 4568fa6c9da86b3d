"use strict";
exports.id = 758;
exports.ids = [758];
exports.modules = {

/***/ 8758:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPack: () => (/* binding */ loadPack)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(927);
/* harmony import */ var _parse_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7555);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _policy_validators_gen_cjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6355);




function definitionChains(definitions) {
	const uses = new Map(Object.entries(definitions).map(([name, condition]) => {
		return [name, namesIn(condition.tree).filter((n) => Object.hasOwn(definitions, n))];
	}));
	const settled = /* @__PURE__ */ new Set();
	let open = [...uses.keys()];
	for (let level = 0; level <= 16 && open.length > 0; level++) {
		const next = open.filter((name) => (uses.get(name) ?? []).every((used) => settled.has(used)));
		for (const name of next) settled.add(name);
		open = open.filter((name) => !settled.has(name));
	}
	const circles = circlesAmong(open, uses);
	return {
		circles,
		deep: circles.length > 0 ? [] : open
	};
}
function circlesAmong(open, uses) {
	const among = new Set(open);
	const passed = /* @__PURE__ */ new Set();
	const circles = [];
	for (const start of open) {
		const path = [];
		const onPath = /* @__PURE__ */ new Map();
		let name = start;
		while (name !== void 0 && !passed.has(name)) {
			passed.add(name);
			onPath.set(name, path.push(name) - 1);
			name = uses.get(name)?.find((used) => among.has(used));
		}
		const from = name === void 0 ? void 0 : onPath.get(name);
		if (from !== void 0 && name !== void 0) circles.push([...path.slice(from), name]);
	}
	return circles;
}
function namesIn(tree) {
	if (tree.op === "id") return [String(tree.args[0])];
	return tree.args.filter((a) => typeof a === "object" && a !== null).flatMap(namesIn);
}
// .build/policy/typing.js
const ANY = { kind: "any" };
function join(a, b) {
	if (a.kind === "any") return b;
	if (b.kind === "any") return a;
	if (a.kind === "text" && b.kind === "text") return {
		kind: "text",
		values: a.values && b.values ? [.../* @__PURE__ */ new Set([...a.values, ...b.values])] : null
	};
	if (a.kind === "list" && b.kind === "list") return {
		kind: "list",
		of: join(a.of, b.of)
	};
	if (a.kind === "node" && b.kind === "node") return a.subject === b.subject && a.path === b.path ? a : ANY;
	return a.kind === b.kind ? a : ANY;
}
function branchProblems(a, b) {
	if (a.kind === "any" || b.kind === "any" || join(a, b).kind !== "any") return [];
	return [`the branches of "?:" differ: a ${a.kind} and a ${b.kind}`];
}
function comparisonProblems(a, b, op, withEmptyList) {
	if (a.kind === "any" || b.kind === "any") return [];
	if (a.kind === "day" || b.kind === "day") return dayProblems(a, b);
	if (a.kind !== b.kind) return [`a ${a.kind} is compared with a ${b.kind}`];
	const problems = [];
	if (a.kind === "text" && b.kind === "text") problems.push(...wordProblems(a.values, b.values));
	if (a.kind === "node" || a.kind === "table") problems.push(`a ${a.kind} cannot be compared; compare its parts or ids`);
	if (a.kind === "list" && !withEmptyList) problems.push("lists are compared with [] only; use overlap() or \"in\"");
	if (!["==", "!="].includes(op) && a.kind !== "number") problems.push(`"${op}" orders numbers and dates, not a ${a.kind}`);
	return problems;
}
function dayProblems(a, b) {
	const other = a.kind === "day" ? b : a;
	if (other.kind === "day") return [];
	const words = other.kind === "text" ? other.values ?? [] : [];
	if (words.length === 1 && (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.H)(words[0] ?? "")) return [];
	return [`a date is compared with "${words[0] ?? other.kind}", a day 'YYYY-MM-DD' is expected`];
}
function wordProblems(a, b) {
	if (!a || !b) return [];
	const [few, many] = a.length <= b.length ? [a, b] : [b, a];
	return few.filter((w) => w !== "" && !many.includes(w)).map((w) => `"${w}" is not one of ${many.join(", ")}`);
}
function membershipProblems(item, list) {
	if (list.kind === "any") return [];
	if (list.kind === "table") return item.kind === "text" || item.kind === "any" ? [] : [`the keys of a table are text, not a ${item.kind}`];
	if (list.kind !== "list") return [`"in" looks into a ${list.kind}`];
	return sharedProblems(item, list.of, "in");
}
function overlapProblems(a, b) {
	return a.kind === "list" && b.kind === "list" ? sharedProblems(a.of, b.of, "overlap") : [];
}
function sharedProblems(a, b, what) {
	if (a.kind === "text" && b.kind === "text") return wordProblems(a.values, b.values);
	const compound = [a, b].find((t) => t.kind === "node" || t.kind === "list" || t.kind === "table");
	if (compound) return [`"${what}" looks for words and numbers, not a ${compound.kind}; compare ids`];
	return a.kind !== b.kind && a.kind !== "any" && b.kind !== "any" && ![a.kind, b.kind].includes("day") ? [`"${what}" looks for a ${a.kind} among a ${b.kind}`] : [];
}
// .build/policy/infer-type.js
const BOOLEAN = { kind: "boolean" };
const NUMBER = { kind: "number" };
function inferType(tree, typing, problems) {
	const rule = RULES[tree.op];
	return rule ? rule(tree, typing, problems) : ANY;
}
const RULES = {
	value: (tree) => literal(tree.args[0]),
	id: inferName,
	list: (tree, typing, problems) => {
		const parts = trees(tree).map((t) => inferType(t, typing, problems));
		return {
			kind: "list",
			of: parts.reduce(join, parts[0] ?? ANY)
		};
	},
	".": (tree, typing, problems) => {
		const object = inferType(first(tree), typing, problems);
		notePath(object, `.${tree.args[1]}`, typing);
		return member(object, String(tree.args[1]), false, null, problems);
	},
	"[]": (tree, typing, problems) => {
		const key = trees(tree)[1];
		const keyType = key ? inferType(key, typing, problems) : ANY;
		const values = keyType.kind === "text" ? keyType.values : null;
		const object = inferType(first(tree), typing, problems);
		notePath(object, "[]", typing);
		return member(object, values?.[0] ?? "", true, values, problems);
	},
	"&&": conditions,
	"||": conditions,
	"!_": conditions,
	"?:": (tree, typing, problems) => {
		const [test, yes, no] = trees(tree).map((t) => inferType(t, typing, problems));
		expect(test, "boolean", "the condition of \"?:\"", problems);
		problems.push(...branchProblems(yes ?? ANY, no ?? ANY));
		return join(yes ?? ANY, no ?? ANY);
	},
	"==": compare,
	"!=": compare,
	"<": compare,
	"<=": compare,
	">": compare,
	">=": compare,
	"+": arithmetic,
	"-": arithmetic,
	"*": arithmetic,
	"/": arithmetic,
	"-_": arithmetic,
	in: inferIn,
	call: inferCall,
	rcall: inferMacro
};
function notePath(object, step, typing) {
	if (object.kind !== "node") return;
	const above = object.path === "" ? "" : `.${object.path.replace(/\[[^\]]*\]/g, "[]")}`;
	typing.paths.add(`${object.subject}${above}${step}`);
}
function trees(tree) {
	return tree.args.filter((a) => typeof a === "object" && a !== null);
}
function first(tree) {
	return trees(tree)[0];
}
function literal(value) {
	if (typeof value === "boolean") return BOOLEAN;
	if (typeof value === "number") return NUMBER;
	return {
		kind: "text",
		values: [String(value)]
	};
}
function inferName(tree, typing, problems) {
	const name = String(tree.args[0]);
	const bound = typing.names.get(name);
	if (bound) return bound;
	const memo = typing.memo.get(name);
	if (memo) return memo;
	const definition = Object.hasOwn(typing.definitions, name) ? typing.definitions[name] : void 0;
	if (definition) {
		const inner = [];
		const type = inferType(definition.tree, {
			...typing,
			names: typing.fixed
		}, inner);
		problems.push(...inner.map((message) => `in the definition "${name}": ${message}`));
		typing.memo.set(name, type);
		return type;
	}
	const table = Object.hasOwn(typing.tables, name) ? typing.tables[name] : void 0;
	if (table !== void 0) return tableType(table);
	const known = [
		...typing.names.keys(),
		...Object.keys(typing.definitions),
		...Object.keys(typing.tables)
	];
	problems.push(`nothing is called "${name}" here${(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.q)(name, known)}`);
	return ANY;
}
function tableType(value) {
	if (Array.isArray(value)) {
		const parts = value.map((v) => tableType(v));
		return {
			kind: "list",
			of: parts.reduce(join, parts[0] ?? ANY)
		};
	}
	if (typeof value === "object") return {
		kind: "table",
		value
	};
	return literal(value);
}
function member(object, name, bracket, keys, problems) {
	if (object.kind === "any") return ANY;
	if (object.kind === "table") return tableMember(object.value, bracket ? keys : [name], problems);
	if (object.kind !== "node") {
		problems.push(`${bracket ? `["${name}"]` : `.${name}`} of a ${object.kind}`);
		return ANY;
	}
	if (name === "id" && !bracket) return {
		kind: "text",
		values: null
	};
	const parent = object.path === "" ? _action_js__WEBPACK_IMPORTED_MODULE_0__.it[object.subject] : (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.rt)(object.subject, object.path);
	if (parent === null) return ANY;
	if (bracket && keys === null) {
		problems.push(`"${object.path}" has the keys of a closed list; a key of any text may miss them`);
		return ANY;
	}
	for (const key of bracket ? keys ?? [] : [name]) if (!(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.nt)(parent, {
		name: key,
		bracket
	})) {
		problems.push(noSuchPath(object.subject, below(object.path, key, bracket), key, parent));
		return ANY;
	}
	const path = below(object.path, name, bracket);
	const type = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.rt)(object.subject, path);
	return type ? ofFact(type, object.subject, path) : ANY;
}
function noSuchPath(subject, path, key, parent) {
	const names = parent.kind === "map" ? parent.keys : parent.kind === "record" ? Object.keys(parent.fields) : [];
	return `the vocabulary has no "${subject}.${path}"${(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.q)(key, names)}`;
}
function below(path, name, bracket) {
	return (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.et)([...(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.tt)(path) ?? [], {
		name,
		bracket
	}]);
}
function tableMember(table, keys, problems) {
	const rows = keys?.filter((k) => Object.hasOwn(table, k)) ?? Object.keys(table);
	if (keys?.length === 1 && rows.length === 0) problems.push(`the table has no "${keys[0]}"`);
	return rows.map((k) => tableType(table[k])).reduce(join, ANY);
}
function ofFact(type, subject, path) {
	switch (type.kind) {
		case "boolean": return BOOLEAN;
		case "number":
		case "quantity": return NUMBER;
		case "date": return { kind: "day" };
		case "enum": return {
			kind: "text",
			values: type.values
		};
		case "list": return {
			kind: "list",
			of: {
				kind: "text",
				values: type.of.kind === "enum" ? type.of.values : null
			}
		};
		case "records": return {
			kind: "list",
			of: {
				kind: "node",
				subject,
				path: `${path}[*]`
			}
		};
		case "record":
		case "map": return {
			kind: "node",
			subject,
			path
		};
		default: return {
			kind: "text",
			values: null
		};
	}
}
function conditions(tree, typing, problems) {
	for (const part of trees(tree)) expect(inferType(part, typing, problems), "boolean", `an operand of "${tree.op.replace("_", "")}"`, problems);
	return BOOLEAN;
}
function expect(type, kind, what, problems) {
	if (type && type.kind !== kind && type.kind !== "any") problems.push(`${what} must be a ${kind}, not a ${type.kind}`);
}
function nameProblems(name, { names, definitions, tables }) {
	return names.has(name) || Object.hasOwn(definitions, name) || Object.hasOwn(tables, name) ? [`the name "${name}" is taken`] : [];
}
function factPathProblems(tree, typing) {
	let at = tree;
	while (at.op === "." || at.op === "[]") at = first(at);
	const start = at.op === "id" ? inferType(at, typing, []) : null;
	return tree !== at && !(tree.op === "." && tree.args[1] === "id") && (start?.kind === "node" || start?.kind === "any") ? [] : ["a fact path is expected"];
}
function arithmetic(tree, typing, problems) {
	for (const part of trees(tree)) expect(inferType(part, typing, problems), "number", `an operand of "${tree.op.replace("_", "")}"`, problems);
	return NUMBER;
}
function compare(tree, typing, problems) {
	const [a, b] = trees(tree).map((t) => inferType(t, typing, problems));
	const withEmptyList = trees(tree).some((t) => t.op === "list" && t.args.length === 0);
	if (a && b) problems.push(...comparisonProblems(a, b, tree.op, withEmptyList));
	return BOOLEAN;
}
function inferIn(tree, typing, problems) {
	const [item, list] = trees(tree).map((t) => inferType(t, typing, problems));
	if (item && list) problems.push(...membershipProblems(item, list));
	return BOOLEAN;
}
const PARAMETERS = {
	list: "list",
	day: "day",
	number: "number",
	text: "text"
};
function inferCall(tree, typing, problems) {
	const name = String(tree.args[0]);
	const args = trees(tree).map((t) => inferType(t, typing, problems));
	if (name === "known" || name === "not_applicable") {
		const path = trees(tree)[0];
		if (path) problems.push(...factPathProblems(path, typing).map((message) => `${name}(): ${message}`));
		if (args[0]?.kind === "node") problems.push(`${name}() asks for one fact, not for a record or map`);
		return BOOLEAN;
	}
	const entry = Object.hasOwn(_action_js__WEBPACK_IMPORTED_MODULE_0__.r, name) ? _action_js__WEBPACK_IMPORTED_MODULE_0__.r[name] : void 0;
	entry?.parameters.forEach((parameter, i) => {
		const arg = args[i];
		if (!(parameter === "day" && arg?.kind === "text" && arg.values?.every(_action_js__WEBPACK_IMPORTED_MODULE_0__.H))) expect(arg, PARAMETERS[parameter], `argument ${i + 1} of ${name}()`, problems);
	});
	const [a, b] = args;
	if (name === "overlap" && a && b) problems.push(...overlapProblems(a, b));
	if (entry?.result === "list") return a ?? ANY;
	return entry ? { kind: entry.result } : ANY;
}
function inferMacro(tree, typing, problems) {
	const [target, variable, body] = trees(tree);
	const list = target ? inferType(target, typing, problems) : ANY;
	expect(list, "list", `what "${tree.args[0]}" runs over`, problems);
	const element = list.kind === "list" ? list.of : ANY;
	const name = String(variable?.args[0]);
	problems.push(...nameProblems(name, typing));
	const inner = {
		...typing,
		names: new Map(typing.names).set(name, element)
	};
	const result = body ? inferType(body, inner, problems) : ANY;
	if (tree.args[0] === "map") return {
		kind: "list",
		of: result
	};
	expect(result, "boolean", `the condition of "${tree.args[0]}"`, problems);
	return tree.args[0] === "filter" ? list : BOOLEAN;
}
// .build/policy/unused-names.js
function unusedNames({ rules, definitions, tables, routes }) {
	const read = new Set(_action_js__WEBPACK_IMPORTED_MODULE_0__.o);
	collect([
		rules,
		definitions,
		routes
	], read);
	return [...Object.keys(definitions), ...Object.keys(tables)].filter((name) => !read.has(name));
}
function collect(part, names) {
	if (typeof part !== "object" || part === null) return;
	if ("op" in part && part.op === "id" && "args" in part && Array.isArray(part.args)) names.add(String(part.args[0]));
	for (const inner of Object.values(part)) collect(inner, names);
}
// .build/policy/lint-pack.js
function lintPack(whole, packPath, positions, controls) {
	const problems = [];
	const report = (path, route, message) => problems.push({
		path,
		line: positions.get(path)?.lineOf(route) ?? 1,
		message
	});
	const { circles, deep } = definitionChains(whole.definitions);
	for (const circle of circles) report(packPath, ["definitions", circle[0] ?? ""], `definitions go in a circle: ${circle.join(" \u2192 ")}`);
	for (const name of deep) report(packPath, ["definitions", name], `"${name}" rests on more than 16 definitions in a row`);
	const pack = withoutDefinitions(whole, [...circles.flat(), ...deep]);
	const seen = /* @__PURE__ */ new Set();
	for (const rule of pack.rules) {
		if (seen.has(rule.id)) report(rule.file, ["id"], `the id ${rule.id} is used twice`);
		seen.add(rule.id);
		lintRule(rule, pack, controls, (route, message) => report(rule.file, route, message));
	}
	for (const [name, { raises }] of Object.entries(pack.profiles)) for (const [i, instrument] of raises.entries()) if (!pack.instruments.some((known) => known.id === instrument)) report(packPath, [
		"profiles",
		name,
		"raises",
		i
	], unknownInstrument(instrument, pack));
	lintDefinitions(pack, (route, message) => report(packPath, route, message));
	for (const name of unusedNames(whole)) report(packPath, [Object.hasOwn(whole.tables, name) ? "tables" : "definitions", name], `nothing reads "${name}"; remove it`);
	pack.routes.forEach((route, i) => {
		const typing = typingFor("system", pack, false);
		for (const message of typeProblems(route.when, "boolean", typing)) report(packPath, [
			"routes",
			i,
			"when"
		], message);
	});
	return problems;
}
function withoutDefinitions(pack, names) {
	const anything = {
		text: "",
		tree: {
			op: "anything",
			args: []
		}
	};
	return {
		...pack,
		definitions: {
			...pack.definitions,
			...Object.fromEntries(names.map((name) => [name, anything]))
		}
	};
}
function unknownInstrument(id, pack) {
	const known = pack.instruments.map((instrument) => instrument.id);
	return `the pack has no instrument "${id}"${(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.q)(id, known) || `; it has ${known.join(", ")}`}`;
}
const RESERVED = /* @__PURE__ */ new Set([
	"as_of",
	_action_js__WEBPACK_IMPORTED_MODULE_0__.i,
	...Object.values(_action_js__WEBPACK_IMPORTED_MODULE_0__.a).flatMap((names) => Object.keys(names))
]);
function lintDefinitions(pack, report) {
	for (const part of ["definitions", "tables"]) for (const name of Object.keys(pack[part]).filter((n) => RESERVED.has(n))) report([part, name], `the name "${name}" is taken`);
	for (const [name, condition] of Object.entries(pack.definitions)) {
		if (Object.hasOwn(pack.tables, name)) report(["definitions", name], `"${name}" is both a definition and a table`);
		const best = [...Object.keys(_action_js__WEBPACK_IMPORTED_MODULE_0__.a).map((kind) => typeProblems(condition, null, typingFor(kind, pack, true)))].sort((a, b) => a.length - b.length)[0] ?? [];
		for (const message of best) report(["definitions", name], message);
	}
}
function lintRule(rule, pack, controls, report, paths = /* @__PURE__ */ new Set()) {
	if (!pack.instruments.find((i) => i.id === rule.source.instrument)) report(["source", "instrument"], unknownInstrument(rule.source.instrument, pack));
	if (!rule.id.startsWith(`${pack.jurisdiction}-`)) report(["id"], `ids begin with "${pack.jurisdiction}-"`);
	if (rule.source.force !== "law" && severities(rule).includes("error")) report(["severity"], "\"error\" needs binding law (force: law)");
	for (const control of rule.controls) if (controls && !controls.has(control)) report(["controls"], `the catalogue has no control "${control}"${(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.q)(control, controls)}`);
	const without = {
		...typingFor(rule.subject, pack, false, rule.kind === "change"),
		paths
	};
	const dated = {
		...typingFor(rule.subject, pack, true, rule.kind === "change"),
		paths
	};
	const check = (condition, type, route, typing) => {
		if (condition) for (const message of typeProblems(condition, type, typing)) report(route, message);
	};
	check(rule.when, "boolean", ["when"], without);
	lintDates(rule.from, ["from"], (c, route) => check(c, "boolean", route, dated), report);
	lintSeverity(rule.severity, ["severity"], (c, route) => check(c, "boolean", route, dated), report);
	if (rule.kind === "information" && severities(rule).some((s) => s !== "notice")) report(["severity"], "a rule that only informs is a notice");
	const ids = /* @__PURE__ */ new Set();
	rule.requires.forEach((item, i) => {
		if (ids.has(item.id)) report([
			"requires",
			i,
			"id"
		], `the item id ${item.id} is used twice`);
		ids.add(item.id);
		lintItem(item, ["requires", i], dated, check, report);
	});
}
function lintItem(item, route, outer, check, report) {
	const typing = item.each && item.as ? withElement(item.each, item.as, outer) : outer;
	if (item.as) for (const message of nameProblems(item.as, outer)) report([...route, "as"], message);
	if (item.if && !item.each) report([...route, "if"], "\"if\" chooses elements of \"each\"; without it write \"when\"");
	if (item.each?.kind === "expression") check(item.each.condition, "list", [...route, "each"], outer);
	check(item.if, "boolean", [...route, "if"], typing);
	check(item.when, "boolean", [...route, "when"], outer);
	check(item.holds, "boolean", [...route, "holds"], typing);
	check(item.never, "boolean", [...route, "never"], typing);
	item.declared.forEach((path, i) => {
		const where = [
			...route,
			"declared",
			i
		];
		if (factPathProblems(path.tree, typing).length > 0) report(where, `"${path.text}" is no fact path`);
		if (rootOf(path.tree) === "before") report(where, `"${path.text}": nobody can declare what was there before`);
		check(path, null, where, typing);
	});
	lintDates(item.from, [...route, "from"], (c, r) => check(c, "boolean", r, outer), report);
	lintSeverity(item.severity, [...route, "severity"], (c, r) => check(c, "boolean", r, outer), report);
	if (item.each?.kind === "entries") for (const [i, entry] of item.each.entries.entries()) lintDates(entry.from, [
		...route,
		"each",
		i,
		"from"
	], (c, r) => check(c, "boolean", r, outer), report);
	for (const [i, alternative] of item.any.entries()) lintItem(alternative, [
		...route,
		"any",
		i
	], typing, check, report);
}
function rootOf(tree) {
	const [first] = tree.args;
	if (tree.op === "id") return String(first);
	return typeof first === "object" && first !== null ? rootOf(first) : null;
}
function withElement(each, name, outer) {
	const element = each.kind === "entries" ? {
		kind: "text",
		values: each.entries.map((e) => e.id)
	} : elementOf(inferType(each.condition.tree, outer, []));
	return {
		...outer,
		names: new Map(outer.names).set(name, element)
	};
}
function elementOf(list) {
	return list.kind === "list" ? list.of : { kind: "any" };
}
function lintDates(rows, route, check, report) {
	rows.forEach((row, i) => {
		if (row.if) check(row.if, [
			...route,
			i,
			"if"
		]);
		if (row.if === null && i < rows.length - 1) report([...route, i + 1], "no row after one without \"if\" is ever read");
	});
}
function lintSeverity(rows, route, check, report) {
	rows.forEach((row, i) => {
		if (row.if) check(row.if, [
			...route,
			i,
			"if"
		]);
		const before = rows[i - 1];
		if (before && _action_js__WEBPACK_IMPORTED_MODULE_0__.n.indexOf(row.is) <= _action_js__WEBPACK_IMPORTED_MODULE_0__.n.indexOf(before.is)) report([...route, i], "each row is less strict than the one before");
		if (before && before.if === null) report([...route, i], "no row after one without \"if\" is ever read");
		if (row.if && i === rows.length - 1) report([...route, i], "the last row has no \"if\"");
	});
}
function severities(rule) {
	const ofItem = (item) => [...item.severity.map((r) => r.is), ...item.any.flatMap(ofItem)];
	return [...rule.severity.map((r) => r.is), ...rule.requires.flatMap(ofItem)];
}
function typingFor(kind, pack, dated, compared = false) {
	const names = /* @__PURE__ */ new Map();
	for (const [name, bound] of Object.entries(_action_js__WEBPACK_IMPORTED_MODULE_0__.a[kind])) {
		const subject = {
			kind: "node",
			subject: bound.kind,
			path: ""
		};
		names.set(name, bound.list ? {
			kind: "list",
			of: subject
		} : subject);
	}
	if (dated) names.set("as_of", { kind: "day" });
	const fixed = new Map(names);
	if (compared) names.set(_action_js__WEBPACK_IMPORTED_MODULE_0__.i, {
		kind: "node",
		subject: kind,
		path: ""
	});
	return {
		names,
		fixed,
		definitions: pack.definitions,
		tables: pack.tables,
		memo: /* @__PURE__ */ new Map(),
		paths: /* @__PURE__ */ new Set()
	};
}
function typeProblems(condition, expected, typing) {
	const problems = [];
	const type = inferType(condition.tree, typing, problems);
	if (problems.length === 0 && expected !== null && type.kind !== expected && type.kind !== "any") problems.push(`${expected === "boolean" ? "a condition" : `a ${expected}`} is expected, "${condition.text}" is a ${type.kind}`);
	return problems;
}
// .build/policy/pack-builder.js
const UNPARSED = {
	text: "false",
	tree: {
		op: "value",
		args: [false],
		from: 0,
		to: 5
	}
};
var PackBuilder = class {
	#yaml;
	#problems;
	#timelines;
	constructor(yaml, problems, timelines) {
		this.#yaml = yaml;
		this.#problems = problems;
		this.#timelines = timelines;
	}
	timelines(raw) {
		return Object.fromEntries(Object.entries(raw).map(([name, rows]) => [name, this.#dates(rows, ["timelines", name])]));
	}
	condition(text, route) {
		const parsed = (0,_parse_condition_js__WEBPACK_IMPORTED_MODULE_1__.t)(text);
		if (parsed.ok) return parsed.condition;
		this.#report(route, `${parsed.problem.message} (at character ${parsed.problem.at + 1} of "${text}")`);
		return UNPARSED;
	}
	days(entries) {
		for (const [route, day] of entries) this.#day(day, route);
	}
	rule(raw, pack) {
		this.days(raw.examples.map((example, i) => [[
			"examples",
			i,
			"as_of"
		], example.as_of]));
		return {
			id: raw.id,
			jurisdiction: pack.jurisdiction,
			pack: pack.id,
			kind: raw.kind ?? "duty",
			subject: raw.subject,
			title: raw.title,
			source: raw.source,
			when: raw.when === void 0 ? null : this.condition(raw.when, ["when"]),
			from: raw.from === void 0 ? [] : this.#dates(raw.from, ["from"]),
			until: raw.until === void 0 ? null : this.#day(raw.until, ["until"]),
			severity: this.#severity(raw.severity, ["severity"]),
			requires: (raw.requires ?? []).map((item, i) => this.#item(item, ["requires", i])),
			controls: raw.controls,
			leavesToHumans: raw.leaves_to_humans.trim(),
			finding: raw.finding.trim(),
			remedy: raw.remedy.trim(),
			snippet: raw.snippet ?? null,
			supersedes: raw.supersedes ?? [],
			waivable: raw.waivable ?? true,
			file: this.#yaml.path
		};
	}
	#item(raw, route) {
		const optional = (key) => raw[key] === void 0 ? null : this.condition(raw[key], [...route, key]);
		return {
			id: raw.id,
			each: raw.each === void 0 ? null : this.#each(raw.each, [...route, "each"]),
			as: raw.as ?? null,
			if: optional("if"),
			when: optional("when"),
			declared: (raw.declared ?? []).map((path, i) => this.condition(path, [
				...route,
				"declared",
				i
			])),
			holds: optional("holds"),
			never: optional("never"),
			any: (raw.any ?? []).map((item, i) => this.#item(item, [
				...route,
				"any",
				i
			])),
			from: raw.from === void 0 ? [] : this.#dates(raw.from, [...route, "from"]),
			severity: raw.severity === void 0 ? [] : this.#severity(raw.severity, [...route, "severity"]),
			notApplicable: raw.na ?? "refused",
			reason: raw.reason ?? null,
			finding: raw.finding?.trim() ?? null,
			remedy: raw.remedy?.trim() ?? null,
			snippet: raw.snippet ?? null
		};
	}
	#each(raw, route) {
		if (typeof raw === "string") return {
			kind: "expression",
			condition: this.condition(raw, route)
		};
		return {
			kind: "entries",
			entries: raw.map((entry, i) => typeof entry === "string" ? {
				id: entry,
				from: []
			} : {
				id: entry.id,
				from: entry.from === void 0 ? [] : this.#dates(entry.from, [
					...route,
					i,
					"from"
				])
			})
		};
	}
	#dates(raw, route) {
		if (typeof raw === "string" && /^[a-z]/.test(raw)) return this.#timeline(raw, route);
		if (typeof raw === "string") return [{
			on: this.#day(raw, route),
			if: null,
			confirmed: true,
			note: null
		}];
		return raw.map((row, i) => ({
			on: row.on === "never" ? "never" : this.#day(row.on, [
				...route,
				i,
				"on"
			]),
			if: row.if === void 0 ? null : this.condition(row.if, [
				...route,
				i,
				"if"
			]),
			confirmed: row.confirmed ?? true,
			note: row.note ?? null
		}));
	}
	#timeline(name, route) {
		const rows = Object.hasOwn(this.#timelines, name) ? this.#timelines[name] : void 0;
		if (!rows) {
			const known = Object.keys(this.#timelines);
			this.#report(route, `the pack has no timeline "${name}"${(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.q)(name, known)}`);
		}
		return rows ?? [];
	}
	#severity(raw, route) {
		if (typeof raw === "string") return [{
			is: raw,
			if: null
		}];
		return raw.map((row, i) => ({
			is: row.is,
			if: row.if === void 0 ? null : this.condition(row.if, [
				...route,
				i,
				"if"
			])
		}));
	}
	#day(text, route) {
		if (!(0,_action_js__WEBPACK_IMPORTED_MODULE_0__.H)(text)) this.#report(route, `${text} is no day of the calendar; write YYYY-MM-DD`);
		return text;
	}
	#report(route, message) {
		this.#problems.push({
			path: this.#yaml.path,
			line: this.#yaml.lineOf(route),
			message
		});
	}
};
// .build/policy/load-pack.js
function loadPack(files, origin, controls) {
	const sorted = [...files].sort((function (a, b) { return (a.path < b.path ? -1 : 1); }));
	const head = sorted.find((f) => /(^|\/)pack\.ya?ml$/.test(f.path));
	if (!head) return {
		ok: false,
		loaded: null,
		problems: [{
			path: sorted[0]?.path ?? origin,
			line: 1,
			message: `${origin} has no pack.yml`
		}]
	};
	const problems = [];
	const packYaml = (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.t)(head.path, head.text, _policy_validators_gen_cjs__WEBPACK_IMPORTED_MODULE_3__/* .validatePack */ ._, problems);
	const ruleFiles = sorted.filter((f) => f !== head && /\/rules\/[^/]+\.ya?ml$/.test(`/${f.path}`));
	for (const stray of sorted.filter((f) => f !== head && !ruleFiles.includes(f))) problems.push({
		path: stray.path,
		line: 1,
		message: "neither pack.yml nor a rule in rules/: nothing would read it"
	});
	if (ruleFiles.length === 0) problems.push({
		path: head.path,
		line: 1,
		message: "the pack has no rules"
	});
	const ruleYamls = ruleFiles.map((f) => (0,_action_js__WEBPACK_IMPORTED_MODULE_0__.t)(f.path, f.text, _policy_validators_gen_cjs__WEBPACK_IMPORTED_MODULE_3__/* .validateRule */ .J, problems));
	if (!packYaml) return {
		ok: false,
		loaded: null,
		problems
	};
	const raw = packYaml.value;
	const builder = new PackBuilder(packYaml, problems, {});
	builder.days([[["reviewed_on"], raw.reviewed_on], ...Object.entries(raw.instruments).map(([id, i]) => [[
		"instruments",
		id,
		"date"
	], i.date])]);
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256");
	const folder = head.path.slice(0, head.path.lastIndexOf("/") + 1);
	for (const { path, text } of sorted) digest.update(`${path.startsWith(folder) ? path.slice(folder.length) : path}\0${text}\0`);
	const timelines = builder.timelines(raw.timelines ?? {});
	const examples = /* @__PURE__ */ new Map();
	const covers = /* @__PURE__ */ new Map();
	const rules = [];
	for (const yaml of ruleYamls) {
		if (!yaml) continue;
		const rule = new PackBuilder(yaml, problems, timelines).rule(yaml.value, raw);
		const expected = yaml.path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
		if (rule.id !== expected) problems.push({
			path: yaml.path,
			line: yaml.lineOf(["id"]),
			message: `the rule ${rule.id} must be in a file of that name`
		});
		const written = yaml.value;
		examples.set(rule.id, written.examples);
		covers.set(rule.id, written.covers ?? [rule.id]);
		rules.push(rule);
	}
	const pack = {
		id: raw.id,
		jurisdiction: raw.jurisdiction,
		title: raw.title,
		version: raw.version,
		reviewedOn: raw.reviewed_on,
		instruments: Object.entries(raw.instruments).map(([id, i]) => ({
			...i,
			id,
			sources: i.sources ?? []
		})),
		definitions: Object.fromEntries(Object.entries(raw.definitions ?? {}).map(([name, text]) => [name, builder.condition(text, ["definitions", name])])),
		tables: raw.tables ?? {},
		routes: (raw.routes ?? []).map((r, i) => ({
			to: r.to,
			when: builder.condition(r.when, [
				"routes",
				i,
				"when"
			]),
			why: r.why ?? null
		})),
		rules,
		profiles: raw.profiles ?? {},
		origin,
		digest: digest.digest("hex")
	};
	const positions = new Map([packYaml, ...ruleYamls.filter((y) => y !== null)].map((y) => [y.path, y]));
	problems.push(...lintPack(pack, head.path, positions, controls));
	const loaded = {
		pack,
		examples,
		covers,
		notEncoded: raw.not_encoded ?? {}
	};
	if (problems.length === 0) return {
		ok: true,
		loaded,
		problems: []
	};
	return {
		ok: false,
		loaded,
		problems: problems.sort((a, b) => a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)
	};
}



/***/ }),

/***/ 7555:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(927);
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);


// .build/policy/parse-condition.js
const BINARY = /* @__PURE__ */ new Set([
	"==",
	"!=",
	"<",
	"<=",
	">",
	">=",
	"+",
	"-",
	"*",
	"/",
	"in"
]);
const MACROS = /* @__PURE__ */ new Set([
	"exists",
	"all",
	"map",
	"filter"
]);
const PATH_FUNCTIONS = /* @__PURE__ */ new Set(["known", "not_applicable"]);
const MAX_DEPTH = 24;
const MAX_LENGTH = 2e3;
var Refused = class extends Error {
	at;
	constructor(message, at) {
		super(message);
		this.at = at;
	}
};
function parseCondition(text) {
	if (text.length > MAX_LENGTH) return refuse(`a condition is at most ${MAX_LENGTH} characters; name parts of it as definitions`, 0);
	try {
		return {
			ok: true,
			condition: {
				text,
				tree: reduce((0,_marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text).ast, 0)
			}
		};
	} catch (error) {
		if (error instanceof Refused) return refuse(error.message, error.at);
		return refuse(`not an expression: ${error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error)}`, 0);
	}
}
function refuse(message, at) {
	return {
		ok: false,
		problem: {
			message,
			at
		}
	};
}
function reduce(node, depth) {
	if (depth > MAX_DEPTH) throw new Refused("nested too deeply; name parts of it as definitions", node.start);
	const at = {
		from: node.start,
		to: node.end
	};
	const down = (child) => reduce(child, depth + 1);
	const args = node.args;
	if (node.op === "value") return {
		op: "value",
		args: [literal(args, node.start)],
		...at
	};
	if (node.op === "id") return {
		op: "id",
		args: [String(args)],
		...at
	};
	if (node.op === "!_" || node.op === "-_") return {
		op: node.op,
		args: [down(args)],
		...at
	};
	const list = args;
	if (node.op === "&&" || node.op === "||") return {
		op: node.op,
		args: operandsOf(node, node.op).map(down),
		...at
	};
	if (BINARY.has(node.op) || node.op === "list" || node.op === "?:") return {
		op: node.op,
		args: list.map(down),
		...at
	};
	if (node.op === ".") return {
		op: ".",
		args: [down(list[0]), String(list[1])],
		...at
	};
	if (node.op === "[]") return {
		op: "[]",
		args: [down(list[0]), down(index(list[1]))],
		...at
	};
	if (node.op === "call") return call(args, at, down);
	if (node.op === "rcall") return macro(args, at, down);
	throw new Refused(`"${node.op}" is not allowed in conditions`, node.start);
}
function operandsOf(node, op) {
	if (node.op !== op) return [node];
	return node.args.flatMap((child) => operandsOf(child, op));
}
function literal(value, at) {
	if (typeof value === "bigint") return Number(value);
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	throw new Refused("only text, numbers, true and false are allowed", at);
}
function index(node) {
	if (node.op === "value" && typeof node.args !== "string") throw new Refused("lists are not indexed by number", node.start);
	return node;
}
function call([name, args], at, down) {
	const entry = Object.hasOwn(_action_js__WEBPACK_IMPORTED_MODULE_0__.r, name) ? _action_js__WEBPACK_IMPORTED_MODULE_0__.r[name] : void 0;
	const expected = PATH_FUNCTIONS.has(name) ? 1 : entry?.parameters.length;
	if (expected === void 0) throw new Refused(`"${name}" is not allowed in conditions`, at.from);
	if (args.length !== expected) throw new Refused(`"${name}" takes ${expected} arguments`, at.from);
	return {
		op: "call",
		args: [name, ...args.map(down)],
		...at
	};
}
function macro([name, target, args], at, down) {
	if (name === "size" && args.length === 0) return {
		op: "call",
		args: ["size", down(target)],
		...at
	};
	if (!MACROS.has(name)) throw new Refused(`"${name}" is not allowed in conditions`, at.from);
	if (args.length !== 2 || args[0]?.op !== "id") throw new Refused(`"${name}" takes a name and a condition`, at.from);
	return {
		op: "rcall",
		args: [
			name,
			down(target),
			...args.map(down)
		],
		...at
	};
}



/***/ }),

/***/ 6355:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {

// Generated from schemas/ by `npm run generate`; do not edit.

exports.J = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ai-policy-gate.example/schemas/rule/v1","title":"A rule of a policy pack","type":"object","additionalProperties":false,"required":["id","subject","title","source","severity","controls","leaves_to_humans","finding","remedy","examples"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","description":"Stable for ever: <jurisdiction>-<area>-<obligation>."},"kind":{"enum":["duty","consistency","claim","change","information"],"default":"duty","description":"duty: asks for something. consistency: compares declarations. claim: judges statements found in the text. change: compares with `before`, the same subject at the merge base. What the last three cannot compare is not applicable. information: gives no verdict, one line while `when` holds."},"subject":{"enum":["org","system","model","dataset","repository"],"description":"Judged once for each subject of this kind."},"title":{"type":"string","minLength":3},"source":{"type":"object","additionalProperties":false,"required":["instrument","provision","url","force","certainty"],"properties":{"instrument":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"provision":{"type":"string","minLength":3},"url":{"type":"string","pattern":"^https://[^\\s/]+\\.[^\\s/]+"},"force":{"enum":["law","guidance","voluntary","standard","proposal"]},"certainty":{"type":"object","additionalProperties":false,"required":["text","date"],"properties":{"text":{"enum":["primary","secondary","memory"]},"date":{"enum":["primary","secondary","memory"]}}}}},"when":{"type":"string","minLength":1,"maxLength":2000,"description":"Whether the rule applies; as_of may not be read here."},"from":{"$ref":"#/$defs/dates"},"until":{"$ref":"#/$defs/day"},"severity":{"$ref":"#/$defs/severity"},"requires":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/item"}},"controls":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true},"leaves_to_humans":{"type":"string","minLength":3},"finding":{"type":"string","minLength":3},"remedy":{"type":"string","minLength":3},"snippet":{"type":"string"},"supersedes":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"waivable":{"type":"boolean","default":true,"description":"False: no override can switch the rule off."},"covers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"description":"Obligations of policies/obligations.yml that the rule answers, where they are not its own id alone."},"examples":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/example"}}},"$defs":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"severity":{"oneOf":[{"enum":["error","warning","notice"]},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"enum":["error","warning","notice"]},"if":{"type":"string","minLength":1,"maxLength":2000}}}}]},"dates":{"oneOf":[{"$ref":"#/$defs/day"},{"type":"string","pattern":"^[a-z][a-z0-9_]*$","description":"A timeline of the pack."},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"on":{"oneOf":[{"$ref":"#/$defs/day"},{"const":"never"}]},"if":{"type":"string","minLength":1,"maxLength":2000},"confirmed":{"type":"boolean"},"note":{"type":"string","minLength":3}}}}]},"item":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"each":{"oneOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"array","minItems":1,"items":{"oneOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"from":{"$ref":"#/$defs/dates"}}}]}}]},"as":{"type":"string","pattern":"^[a-z][a-z_]*$"},"if":{"type":"string","minLength":1,"maxLength":2000},"when":{"type":"string","minLength":1,"maxLength":2000},"declared":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":2000}},"holds":{"type":"string","minLength":1,"maxLength":2000},"never":{"type":"string","minLength":1,"maxLength":2000},"any":{"type":"array","minItems":2,"items":{"$ref":"#/$defs/item"}},"from":{"$ref":"#/$defs/dates"},"severity":{"$ref":"#/$defs/severity"},"na":{"enum":["refused","accepted"]},"reason":{"enum":["undeclared","inadequate","contradicted"]},"finding":{"type":"string","minLength":3},"remedy":{"type":"string","minLength":3},"snippet":{"type":"string"}},"anyOf":[{"required":["declared"]},{"required":["holds"]},{"required":["never"]},{"required":["any"]}],"dependentRequired":{"each":["as"],"as":["each"]}},"example":{"type":"object","additionalProperties":false,"required":["title","as_of","facts","verdict"],"properties":{"title":{"type":"string","minLength":3},"as_of":{"$ref":"#/$defs/day"},"facts":{"type":"object","additionalProperties":false,"properties":{"org":{"type":"object"},"system":{"type":"object"},"model":{"type":"object"},"dataset":{"type":"object"},"systems":{"type":"array","items":{"type":"object","required":["id"]}},"models":{"type":"array","items":{"type":"object","required":["id"]}},"datasets":{"type":"array","items":{"type":"object","required":["id"]}},"repository":{"type":"object"}}},"incomplete":{"type":"array","items":{"enum":["systems","models","datasets"]}},"verdict":{"enum":["satisfied","violated","undetermined","not-applicable"]},"failing":{"type":"array","items":{"type":"string"}},"missing":{"type":"array","items":{"type":"string"}},"assumed":{"type":"array","items":{"type":"string"}},"severity":{"enum":["error","warning","notice"]},"applies_from":{"$ref":"#/$defs/day"},"upcoming":{"$ref":"#/$defs/day"},"upcoming_verdict":{"enum":["satisfied","violated","undetermined","not-applicable"]},"moot":{"type":"boolean"},"before":{"type":"object","description":"Change rules: the facts of the same subject at the merge base; without it nothing is compared."},"informs":{"type":"boolean","description":"Information rules: whether the line is given."},"irrelevant":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"},"description":"Facts named on purpose although the rule does not read them: the example shows that they do not count."},"note":{"type":"string","minLength":3,"description":"A part of a note that the judgement carries."}},"if":{"properties":{"verdict":{"const":"violated"}}},"then":{"required":["failing"]}}},"description":"Without `from` a rule has been in force longer than its dossier dates: no day is shown.","if":{"properties":{"kind":{"const":"information"}},"required":["kind"]},"then":{"properties":{"requires":false}},"else":{"required":["requires"]}};
const schema33 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const schema36 = {"oneOf":[{"enum":["error","warning","notice"]},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"enum":["error","warning","notice"]},"if":{"type":"string","minLength":1,"maxLength":2000}}}}]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (__webpack_require__(6214)/* ["default"] */ .A);
const pattern4 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^https://[^\\s/]+\\.[^\\s/]+", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema32 = {"oneOf":[{"$ref":"#/$defs/day"},{"type":"string","pattern":"^[a-z][a-z0-9_]*$","description":"A timeline of the pack."},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"on":{"oneOf":[{"$ref":"#/$defs/day"},{"const":"never"}]},"if":{"type":"string","minLength":1,"maxLength":2000},"confirmed":{"type":"boolean"},"note":{"type":"string","minLength":3}}}}]};
const pattern8 = new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""};
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
const err3 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs6 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/oneOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.on === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/2/items/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data0){
if(!((((key0 === "on") || (key0 === "if")) || (key0 === "confirmed")) || (key0 === "note"))){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/2/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.on !== undefined){
let data1 = data0.on;
const _errs12 = errors;
let valid5 = false;
let passing1 = null;
const _errs13 = errors;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err7 = {instancePath:instancePath+"/" + i0+"/on",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/on",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs13 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs16 = errors;
if("never" !== data1){
const err9 = {instancePath:instancePath+"/" + i0+"/on",schemaPath:"#/oneOf/2/items/properties/on/oneOf/1/const",keyword:"const",params:{allowedValue: "never"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs16 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err10 = {instancePath:instancePath+"/" + i0+"/on",schemaPath:"#/oneOf/2/items/properties/on/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data0.if !== undefined){
let data2 = data0.if;
if(typeof data2 === "string"){
if(func2(data2) > 2000){
const err11 = {instancePath:instancePath+"/" + i0+"/if",schemaPath:"#/oneOf/2/items/properties/if/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data2) < 1){
const err12 = {instancePath:instancePath+"/" + i0+"/if",schemaPath:"#/oneOf/2/items/properties/if/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/" + i0+"/if",schemaPath:"#/oneOf/2/items/properties/if/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.confirmed !== undefined){
if(typeof data0.confirmed !== "boolean"){
const err14 = {instancePath:instancePath+"/" + i0+"/confirmed",schemaPath:"#/oneOf/2/items/properties/confirmed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.note !== undefined){
let data4 = data0.note;
if(typeof data4 === "string"){
if(func2(data4) < 3){
const err15 = {instancePath:instancePath+"/" + i0+"/note",schemaPath:"#/oneOf/2/items/properties/note/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/" + i0+"/note",schemaPath:"#/oneOf/2/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/2/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
var items0 = true;
}
}
}
if(!valid0){
const err19 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate21.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema37 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"each":{"oneOf":[{"type":"string","minLength":1,"maxLength":2000},{"type":"array","minItems":1,"items":{"oneOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"from":{"$ref":"#/$defs/dates"}}}]}}]},"as":{"type":"string","pattern":"^[a-z][a-z_]*$"},"if":{"type":"string","minLength":1,"maxLength":2000},"when":{"type":"string","minLength":1,"maxLength":2000},"declared":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":2000}},"holds":{"type":"string","minLength":1,"maxLength":2000},"never":{"type":"string","minLength":1,"maxLength":2000},"any":{"type":"array","minItems":2,"items":{"$ref":"#/$defs/item"}},"from":{"$ref":"#/$defs/dates"},"severity":{"$ref":"#/$defs/severity"},"na":{"enum":["refused","accepted"]},"reason":{"enum":["undeclared","inadequate","contradicted"]},"finding":{"type":"string","minLength":3},"remedy":{"type":"string","minLength":3},"snippet":{"type":"string"}},"anyOf":[{"required":["declared"]},{"required":["holds"]},{"required":["never"]},{"required":["any"]}],"dependentRequired":{"each":["as"],"as":["each"]}};
const pattern12 = new RegExp("^[a-z][a-z_]*$", "u");
const wrapper0 = {validate: validate23};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.declared === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "declared"},message:"must have required property '"+"declared"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.holds === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "holds"},message:"must have required property '"+"holds"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.never === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "never"},message:"must have required property '"+"never"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.each !== undefined){
let data1 = data.each;
const _errs10 = errors;
let valid2 = false;
let passing0 = null;
const _errs11 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 2000){
const err9 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs11 === errors;
if(_valid1){
valid2 = true;
passing0 = 0;
}
const _errs13 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err12 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs16 = errors;
let valid5 = false;
let passing1 = null;
const _errs17 = errors;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/each/" + i0,schemaPath:"#/properties/each/oneOf/1/items/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs17 === errors;
if(_valid2){
valid5 = true;
passing1 = 0;
}
const _errs19 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err14 = {instancePath:instancePath+"/each/" + i0,schemaPath:"#/properties/each/oneOf/1/items/oneOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "id") || (key1 === "from"))){
const err15 = {instancePath:instancePath+"/each/" + i0,schemaPath:"#/properties/each/oneOf/1/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.id !== undefined){
if(typeof data2.id !== "string"){
const err16 = {instancePath:instancePath+"/each/" + i0+"/id",schemaPath:"#/properties/each/oneOf/1/items/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.from !== undefined){
if(!(validate21(data2.from, {instancePath:instancePath+"/each/" + i0+"/from",parentData:data2,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/each/" + i0,schemaPath:"#/properties/each/oneOf/1/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs19 === errors;
if(_valid2 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err18 = {instancePath:instancePath+"/each/" + i0,schemaPath:"#/properties/each/oneOf/1/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs13 === errors;
if(_valid1 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err20 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.as !== undefined){
let data5 = data.as;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
const err21 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z_]*$"},message:"must match pattern \""+"^[a-z][a-z_]*$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.if !== undefined){
let data6 = data.if;
if(typeof data6 === "string"){
if(func2(data6) > 2000){
const err23 = {instancePath:instancePath+"/if",schemaPath:"#/properties/if/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data6) < 1){
const err24 = {instancePath:instancePath+"/if",schemaPath:"#/properties/if/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/if",schemaPath:"#/properties/if/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.when !== undefined){
let data7 = data.when;
if(typeof data7 === "string"){
if(func2(data7) > 2000){
const err26 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data7) < 1){
const err27 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.declared !== undefined){
let data8 = data.declared;
if(Array.isArray(data8)){
if(data8.length < 1){
const err29 = {instancePath:instancePath+"/declared",schemaPath:"#/properties/declared/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func2(data9) > 2000){
const err30 = {instancePath:instancePath+"/declared/" + i1,schemaPath:"#/properties/declared/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data9) < 1){
const err31 = {instancePath:instancePath+"/declared/" + i1,schemaPath:"#/properties/declared/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/declared/" + i1,schemaPath:"#/properties/declared/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/declared",schemaPath:"#/properties/declared/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.holds !== undefined){
let data10 = data.holds;
if(typeof data10 === "string"){
if(func2(data10) > 2000){
const err34 = {instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data10) < 1){
const err35 = {instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.never !== undefined){
let data11 = data.never;
if(typeof data11 === "string"){
if(func2(data11) > 2000){
const err37 = {instancePath:instancePath+"/never",schemaPath:"#/properties/never/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data11) < 1){
const err38 = {instancePath:instancePath+"/never",schemaPath:"#/properties/never/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/never",schemaPath:"#/properties/never/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.any !== undefined){
let data12 = data.any;
if(Array.isArray(data12)){
if(data12.length < 2){
const err40 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(wrapper0.validate(data12[i2], {instancePath:instancePath+"/any/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate21(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
let data15 = data.severity;
const _errs45 = errors;
let valid12 = false;
let passing2 = null;
const _errs46 = errors;
if(!(((data15 === "error") || (data15 === "warning")) || (data15 === "notice"))){
const err42 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema36.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid3 = _errs46 === errors;
if(_valid3){
valid12 = true;
passing2 = 0;
}
const _errs47 = errors;
if(Array.isArray(data15)){
if(data15.length < 1){
const err43 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.is === undefined){
const err44 = {instancePath:instancePath+"/severity/" + i3,schemaPath:"#/$defs/severity/oneOf/1/items/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "is") || (key2 === "if"))){
const err45 = {instancePath:instancePath+"/severity/" + i3,schemaPath:"#/$defs/severity/oneOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data16.is !== undefined){
let data17 = data16.is;
if(!(((data17 === "error") || (data17 === "warning")) || (data17 === "notice"))){
const err46 = {instancePath:instancePath+"/severity/" + i3+"/is",schemaPath:"#/$defs/severity/oneOf/1/items/properties/is/enum",keyword:"enum",params:{allowedValues: schema36.oneOf[1].items.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data16.if !== undefined){
let data18 = data16.if;
if(typeof data18 === "string"){
if(func2(data18) > 2000){
const err47 = {instancePath:instancePath+"/severity/" + i3+"/if",schemaPath:"#/$defs/severity/oneOf/1/items/properties/if/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func2(data18) < 1){
const err48 = {instancePath:instancePath+"/severity/" + i3+"/if",schemaPath:"#/$defs/severity/oneOf/1/items/properties/if/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/severity/" + i3+"/if",schemaPath:"#/$defs/severity/oneOf/1/items/properties/if/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/severity/" + i3,schemaPath:"#/$defs/severity/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err51 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid3 = _errs47 === errors;
if(_valid3 && valid12){
valid12 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid12 = true;
passing2 = 1;
}
}
if(!valid12){
const err52 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data.na !== undefined){
let data19 = data.na;
if(!((data19 === "refused") || (data19 === "accepted"))){
const err53 = {instancePath:instancePath+"/na",schemaPath:"#/properties/na/enum",keyword:"enum",params:{allowedValues: schema37.properties.na.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.reason !== undefined){
let data20 = data.reason;
if(!(((data20 === "undeclared") || (data20 === "inadequate")) || (data20 === "contradicted"))){
const err54 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema37.properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.finding !== undefined){
let data21 = data.finding;
if(typeof data21 === "string"){
if(func2(data21) < 3){
const err55 = {instancePath:instancePath+"/finding",schemaPath:"#/properties/finding/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/finding",schemaPath:"#/properties/finding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.remedy !== undefined){
let data22 = data.remedy;
if(typeof data22 === "string"){
if(func2(data22) < 3){
const err57 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
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
const err58 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.snippet !== undefined){
if(typeof data.snippet !== "string"){
const err59 = {instancePath:instancePath+"/snippet",schemaPath:"#/properties/snippet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.each !== undefined){
if(data.as === undefined){
const err60 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "each",
    missingProperty: "as",
    depsCount: 1,
    deps: "as"},message:"must have property as when property each is present"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.as !== undefined){
if(data.each === undefined){
const err61 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "as",
    missingProperty: "each",
    depsCount: 1,
    deps: "each"},message:"must have property each when property as is present"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["title","as_of","facts","verdict"],"properties":{"title":{"type":"string","minLength":3},"as_of":{"$ref":"#/$defs/day"},"facts":{"type":"object","additionalProperties":false,"properties":{"org":{"type":"object"},"system":{"type":"object"},"model":{"type":"object"},"dataset":{"type":"object"},"systems":{"type":"array","items":{"type":"object","required":["id"]}},"models":{"type":"array","items":{"type":"object","required":["id"]}},"datasets":{"type":"array","items":{"type":"object","required":["id"]}},"repository":{"type":"object"}}},"incomplete":{"type":"array","items":{"enum":["systems","models","datasets"]}},"verdict":{"enum":["satisfied","violated","undetermined","not-applicable"]},"failing":{"type":"array","items":{"type":"string"}},"missing":{"type":"array","items":{"type":"string"}},"assumed":{"type":"array","items":{"type":"string"}},"severity":{"enum":["error","warning","notice"]},"applies_from":{"$ref":"#/$defs/day"},"upcoming":{"$ref":"#/$defs/day"},"upcoming_verdict":{"enum":["satisfied","violated","undetermined","not-applicable"]},"moot":{"type":"boolean"},"before":{"type":"object","description":"Change rules: the facts of the same subject at the merge base; without it nothing is compared."},"informs":{"type":"boolean","description":"Information rules: whether the line is given."},"irrelevant":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"},"description":"Facts named on purpose although the rule does not read them: the example shows that they do not count."},"note":{"type":"string","minLength":3,"description":"A part of a note that the judgement carries."}},"if":{"properties":{"verdict":{"const":"violated"}}},"then":{"required":["failing"]}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verdict !== undefined){
if("violated" !== data.verdict){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.failing === undefined){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "failing"},message:"must have required property '"+"failing"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.as_of === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as_of"},message:"must have required property '"+"as_of"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.facts === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.verdict === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema39.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 3){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.as_of !== undefined){
let data2 = data.as_of;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err10 = {instancePath:instancePath+"/as_of",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/as_of",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.facts !== undefined){
let data3 = data.facts;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((((((key1 === "org") || (key1 === "system")) || (key1 === "model")) || (key1 === "dataset")) || (key1 === "systems")) || (key1 === "models")) || (key1 === "datasets")) || (key1 === "repository"))){
const err12 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.org !== undefined){
let data4 = data3.org;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err13 = {instancePath:instancePath+"/facts/org",schemaPath:"#/properties/facts/properties/org/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.system !== undefined){
let data5 = data3.system;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err14 = {instancePath:instancePath+"/facts/system",schemaPath:"#/properties/facts/properties/system/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.model !== undefined){
let data6 = data3.model;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err15 = {instancePath:instancePath+"/facts/model",schemaPath:"#/properties/facts/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.dataset !== undefined){
let data7 = data3.dataset;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err16 = {instancePath:instancePath+"/facts/dataset",schemaPath:"#/properties/facts/properties/dataset/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.systems !== undefined){
let data8 = data3.systems;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
const err17 = {instancePath:instancePath+"/facts/systems/" + i0,schemaPath:"#/properties/facts/properties/systems/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/facts/systems/" + i0,schemaPath:"#/properties/facts/properties/systems/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/facts/systems",schemaPath:"#/properties/facts/properties/systems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.models !== undefined){
let data10 = data3.models;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
const err20 = {instancePath:instancePath+"/facts/models/" + i1,schemaPath:"#/properties/facts/properties/models/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
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
const err21 = {instancePath:instancePath+"/facts/models/" + i1,schemaPath:"#/properties/facts/properties/models/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/facts/models",schemaPath:"#/properties/facts/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.datasets !== undefined){
let data12 = data3.datasets;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
const err23 = {instancePath:instancePath+"/facts/datasets/" + i2,schemaPath:"#/properties/facts/properties/datasets/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/facts/datasets/" + i2,schemaPath:"#/properties/facts/properties/datasets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/facts/datasets",schemaPath:"#/properties/facts/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.repository !== undefined){
let data14 = data3.repository;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err26 = {instancePath:instancePath+"/facts/repository",schemaPath:"#/properties/facts/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err27 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.incomplete !== undefined){
let data15 = data.incomplete;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(!(((data16 === "systems") || (data16 === "models")) || (data16 === "datasets"))){
const err28 = {instancePath:instancePath+"/incomplete/" + i3,schemaPath:"#/properties/incomplete/items/enum",keyword:"enum",params:{allowedValues: schema39.properties.incomplete.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/incomplete",schemaPath:"#/properties/incomplete/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.verdict !== undefined){
let data17 = data.verdict;
if(!((((data17 === "satisfied") || (data17 === "violated")) || (data17 === "undetermined")) || (data17 === "not-applicable"))){
const err30 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema39.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.failing !== undefined){
let data18 = data.failing;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(typeof data18[i4] !== "string"){
const err31 = {instancePath:instancePath+"/failing/" + i4,schemaPath:"#/properties/failing/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/failing",schemaPath:"#/properties/failing/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.missing !== undefined){
let data20 = data.missing;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
if(typeof data20[i5] !== "string"){
const err33 = {instancePath:instancePath+"/missing/" + i5,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.assumed !== undefined){
let data22 = data.assumed;
if(Array.isArray(data22)){
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
if(typeof data22[i6] !== "string"){
const err35 = {instancePath:instancePath+"/assumed/" + i6,schemaPath:"#/properties/assumed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.severity !== undefined){
let data24 = data.severity;
if(!(((data24 === "error") || (data24 === "warning")) || (data24 === "notice"))){
const err37 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema39.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.applies_from !== undefined){
let data25 = data.applies_from;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err38 = {instancePath:instancePath+"/applies_from",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/applies_from",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.upcoming !== undefined){
let data26 = data.upcoming;
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
const err40 = {instancePath:instancePath+"/upcoming",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/upcoming",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.upcoming_verdict !== undefined){
let data27 = data.upcoming_verdict;
if(!((((data27 === "satisfied") || (data27 === "violated")) || (data27 === "undetermined")) || (data27 === "not-applicable"))){
const err42 = {instancePath:instancePath+"/upcoming_verdict",schemaPath:"#/properties/upcoming_verdict/enum",keyword:"enum",params:{allowedValues: schema39.properties.upcoming_verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.moot !== undefined){
if(typeof data.moot !== "boolean"){
const err43 = {instancePath:instancePath+"/moot",schemaPath:"#/properties/moot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.before !== undefined){
let data29 = data.before;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err44 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.informs !== undefined){
if(typeof data.informs !== "boolean"){
const err45 = {instancePath:instancePath+"/informs",schemaPath:"#/properties/informs/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.irrelevant !== undefined){
let data31 = data.irrelevant;
if(Array.isArray(data31)){
if(data31.length < 1){
const err46 = {instancePath:instancePath+"/irrelevant",schemaPath:"#/properties/irrelevant/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len7 = data31.length;
for(let i7=0; i7<len7; i7++){
if(typeof data31[i7] !== "string"){
const err47 = {instancePath:instancePath+"/irrelevant/" + i7,schemaPath:"#/properties/irrelevant/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let i8 = data31.length;
let j0;
if(i8 > 1){
const indices0 = {};
for(;i8--;){
let item0 = data31[i8];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err48 = {instancePath:instancePath+"/irrelevant",schemaPath:"#/properties/irrelevant/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
break;
}
indices0[item0] = i8;
}
}
}
else {
const err49 = {instancePath:instancePath+"/irrelevant",schemaPath:"#/properties/irrelevant/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.note !== undefined){
let data33 = data.note;
if(typeof data33 === "string"){
if(func2(data33) < 3){
const err50 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ai-policy-gate.example/schemas/rule/v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined){
if("information" !== data.kind){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requires !== undefined){
const err2 = {instancePath:instancePath+"/requires",schemaPath:"#/then/properties/requires/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.requires = true;
props0.kind = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requires === undefined){
const err3 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "requires"},message:"must have required property '"+"requires"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.subject === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.title === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.source === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.severity === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.controls === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controls"},message:"must have required property '"+"controls"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.leaves_to_humans === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leaves_to_humans"},message:"must have required property '"+"leaves_to_humans"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.finding === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "finding"},message:"must have required property '"+"finding"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.remedy === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"},message:"must have required property '"+"remedy"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.examples === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!(((((data3 === "duty") || (data3 === "consistency")) || (data3 === "claim")) || (data3 === "change")) || (data3 === "information"))){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.subject !== undefined){
let data4 = data.subject;
if(!(((((data4 === "org") || (data4 === "system")) || (data4 === "model")) || (data4 === "dataset")) || (data4 === "repository"))){
const err19 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",params:{allowedValues: schema31.properties.subject.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(typeof data5 === "string"){
if(func2(data5) < 3){
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
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
const err21 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.instrument === undefined){
const err22 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "instrument"},message:"must have required property '"+"instrument"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.provision === undefined){
const err23 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "provision"},message:"must have required property '"+"provision"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.url === undefined){
const err24 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.force === undefined){
const err25 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "force"},message:"must have required property '"+"force"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.certainty === undefined){
const err26 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "instrument") || (key1 === "provision")) || (key1 === "url")) || (key1 === "force")) || (key1 === "certainty"))){
const err27 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.instrument !== undefined){
let data7 = data6.instrument;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err28 = {instancePath:instancePath+"/source/instrument",schemaPath:"#/properties/source/properties/instrument/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/source/instrument",schemaPath:"#/properties/source/properties/instrument/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.provision !== undefined){
let data8 = data6.provision;
if(typeof data8 === "string"){
if(func2(data8) < 3){
const err30 = {instancePath:instancePath+"/source/provision",schemaPath:"#/properties/source/properties/provision/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/source/provision",schemaPath:"#/properties/source/properties/provision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.url !== undefined){
let data9 = data6.url;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err32 = {instancePath:instancePath+"/source/url",schemaPath:"#/properties/source/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/]+\\.[^\\s/]+"},message:"must match pattern \""+"^https://[^\\s/]+\\.[^\\s/]+"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.force !== undefined){
let data10 = data6.force;
if(!(((((data10 === "law") || (data10 === "guidance")) || (data10 === "voluntary")) || (data10 === "standard")) || (data10 === "proposal"))){
const err34 = {instancePath:instancePath+"/source/force",schemaPath:"#/properties/source/properties/force/enum",keyword:"enum",params:{allowedValues: schema31.properties.source.properties.force.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.certainty !== undefined){
let data11 = data6.certainty;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.text === undefined){
const err35 = {instancePath:instancePath+"/source/certainty",schemaPath:"#/properties/source/properties/certainty/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11.date === undefined){
const err36 = {instancePath:instancePath+"/source/certainty",schemaPath:"#/properties/source/properties/certainty/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "text") || (key2 === "date"))){
const err37 = {instancePath:instancePath+"/source/certainty",schemaPath:"#/properties/source/properties/certainty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.text !== undefined){
let data12 = data11.text;
if(!(((data12 === "primary") || (data12 === "secondary")) || (data12 === "memory"))){
const err38 = {instancePath:instancePath+"/source/certainty/text",schemaPath:"#/properties/source/properties/certainty/properties/text/enum",keyword:"enum",params:{allowedValues: schema31.properties.source.properties.certainty.properties.text.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.date !== undefined){
let data13 = data11.date;
if(!(((data13 === "primary") || (data13 === "secondary")) || (data13 === "memory"))){
const err39 = {instancePath:instancePath+"/source/certainty/date",schemaPath:"#/properties/source/properties/certainty/properties/date/enum",keyword:"enum",params:{allowedValues: schema31.properties.source.properties.certainty.properties.date.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/source/certainty",schemaPath:"#/properties/source/properties/certainty/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.when !== undefined){
let data14 = data.when;
if(typeof data14 === "string"){
if(func2(data14) > 2000){
const err42 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data14) < 1){
const err43 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate21(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
let data16 = data.until;
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
const err45 = {instancePath:instancePath+"/until",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
const err46 = {instancePath:instancePath+"/until",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.severity !== undefined){
let data17 = data.severity;
const _errs36 = errors;
let valid8 = false;
let passing0 = null;
const _errs37 = errors;
if(!(((data17 === "error") || (data17 === "warning")) || (data17 === "notice"))){
const err47 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema36.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid1 = _errs37 === errors;
if(_valid1){
valid8 = true;
passing0 = 0;
}
const _errs38 = errors;
if(Array.isArray(data17)){
if(data17.length < 1){
const err48 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.is === undefined){
const err49 = {instancePath:instancePath+"/severity/" + i0,schemaPath:"#/$defs/severity/oneOf/1/items/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "is") || (key3 === "if"))){
const err50 = {instancePath:instancePath+"/severity/" + i0,schemaPath:"#/$defs/severity/oneOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data18.is !== undefined){
let data19 = data18.is;
if(!(((data19 === "error") || (data19 === "warning")) || (data19 === "notice"))){
const err51 = {instancePath:instancePath+"/severity/" + i0+"/is",schemaPath:"#/$defs/severity/oneOf/1/items/properties/is/enum",keyword:"enum",params:{allowedValues: schema36.oneOf[1].items.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.if !== undefined){
let data20 = data18.if;
if(typeof data20 === "string"){
if(func2(data20) > 2000){
const err52 = {instancePath:instancePath+"/severity/" + i0+"/if",schemaPath:"#/$defs/severity/oneOf/1/items/properties/if/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func2(data20) < 1){
const err53 = {instancePath:instancePath+"/severity/" + i0+"/if",schemaPath:"#/$defs/severity/oneOf/1/items/properties/if/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err54 = {instancePath:instancePath+"/severity/" + i0+"/if",schemaPath:"#/$defs/severity/oneOf/1/items/properties/if/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err55 = {instancePath:instancePath+"/severity/" + i0,schemaPath:"#/$defs/severity/oneOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid1 = _errs38 === errors;
if(_valid1 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err57 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.requires !== undefined){
let data21 = data.requires;
if(Array.isArray(data21)){
if(data21.length < 1){
const err58 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(!(validate23(data21[i1], {instancePath:instancePath+"/requires/" + i1,parentData:data21,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.controls !== undefined){
let data23 = data.controls;
if(Array.isArray(data23)){
if(data23.length < 1){
const err60 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(typeof data23[i2] !== "string"){
const err61 = {instancePath:instancePath+"/controls/" + i2,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
let i3 = data23.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data23[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err62 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err63 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.leaves_to_humans !== undefined){
let data25 = data.leaves_to_humans;
if(typeof data25 === "string"){
if(func2(data25) < 3){
const err64 = {instancePath:instancePath+"/leaves_to_humans",schemaPath:"#/properties/leaves_to_humans/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/leaves_to_humans",schemaPath:"#/properties/leaves_to_humans/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.finding !== undefined){
let data26 = data.finding;
if(typeof data26 === "string"){
if(func2(data26) < 3){
const err66 = {instancePath:instancePath+"/finding",schemaPath:"#/properties/finding/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/finding",schemaPath:"#/properties/finding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.remedy !== undefined){
let data27 = data.remedy;
if(typeof data27 === "string"){
if(func2(data27) < 3){
const err68 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.snippet !== undefined){
if(typeof data.snippet !== "string"){
const err70 = {instancePath:instancePath+"/snippet",schemaPath:"#/properties/snippet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data29 = data.supersedes;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i4=0; i4<len3; i4++){
let data30 = data29[i4];
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
const err71 = {instancePath:instancePath+"/supersedes/" + i4,schemaPath:"#/properties/supersedes/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/supersedes/" + i4,schemaPath:"#/properties/supersedes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.waivable !== undefined){
if(typeof data.waivable !== "boolean"){
const err74 = {instancePath:instancePath+"/waivable",schemaPath:"#/properties/waivable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.covers !== undefined){
let data32 = data.covers;
if(Array.isArray(data32)){
if(data32.length < 1){
const err75 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len4 = data32.length;
for(let i5=0; i5<len4; i5++){
let data33 = data32[i5];
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err76 = {instancePath:instancePath+"/covers/" + i5,schemaPath:"#/properties/covers/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/covers/" + i5,schemaPath:"#/properties/covers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
let i6 = data32.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data32[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err78 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break;
}
indices1[item1] = i6;
}
}
}
else {
const err79 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.examples !== undefined){
let data34 = data.examples;
if(Array.isArray(data34)){
if(data34.length < 1){
const err80 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len5 = data34.length;
for(let i7=0; i7<len5; i7++){
if(!(validate27(data34[i7], {instancePath:instancePath+"/examples/" + i7,parentData:data34,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports._ = validate29;
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ai-policy-gate.example/schemas/pack/v1","title":"A policy pack","type":"object","additionalProperties":false,"required":["id","jurisdiction","title","version","reviewed_on","instruments"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"jurisdiction":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","minLength":3},"version":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$"},"reviewed_on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"instruments":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","issuer","force","url","date"],"properties":{"title":{"type":"string","minLength":3},"issuer":{"type":"string","minLength":3},"force":{"enum":["law","guidance","voluntary","standard","proposal"]},"url":{"type":"string","pattern":"^https://[^\\s/]+\\.[^\\s/]+"},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"sources":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","class"],"properties":{"key":{"type":"string"},"class":{"enum":["primary","secondary","memory"]}}}}}}},"definitions":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":2000}},"tables":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"},"additionalProperties":{"type":["array","object","number","string","boolean"]}},"routes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["to","when"],"properties":{"to":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"when":{"type":"string","minLength":1,"maxLength":2000},"why":{"type":"string","minLength":3}}}},"profiles":{"type":"object","description":"Sets of voluntary instruments that a team can choose to take more seriously: notices become warnings.","propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["title","raises"],"properties":{"title":{"type":"string","minLength":3},"raises":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}}},"not_encoded":{"type":"object","description":"Obligations of policies/obligations.yml for which there is no rule, each with the reason.","propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"type":"string","minLength":20}},"timelines":{"type":"object","description":"Date tables that several rules share, by name; a rule writes the name under from.","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"},"additionalProperties":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["on"],"properties":{"on":{"oneOf":[{"$ref":"#/$defs/day"},{"const":"never"}]},"if":{"type":"string","minLength":1,"maxLength":2000},"confirmed":{"type":"boolean"},"note":{"type":"string","minLength":3}}}}}},"$defs":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}};
const schema44 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern20 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ai-policy-gate.example/schemas/pack/v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.jurisdiction === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jurisdiction"},message:"must have required property '"+"jurisdiction"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.reviewed_on === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviewed_on"},message:"must have required property '"+"reviewed_on"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.instruments === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instruments"},message:"must have required property '"+"instruments"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.jurisdiction !== undefined){
let data1 = data.jurisdiction;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/jurisdiction",schemaPath:"#/properties/jurisdiction/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/jurisdiction",schemaPath:"#/properties/jurisdiction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func2(data2) < 3){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(typeof data3 === "string"){
if(!pattern20.test(data3)){
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reviewed_on !== undefined){
let data4 = data.reviewed_on;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err15 = {instancePath:instancePath+"/reviewed_on",schemaPath:"#/properties/reviewed_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reviewed_on",schemaPath:"#/properties/reviewed_on/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.instruments !== undefined){
let data5 = data.instruments;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err17 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data5){
const _errs14 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err18 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid1 = _errs14 === errors;
if(!valid1){
const err20 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.title === undefined){
const err21 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/instruments/additionalProperties/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.issuer === undefined){
const err22 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/instruments/additionalProperties/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.force === undefined){
const err23 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/instruments/additionalProperties/required",keyword:"required",params:{missingProperty: "force"},message:"must have required property '"+"force"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.url === undefined){
const err24 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/instruments/additionalProperties/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.date === undefined){
const err25 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/instruments/additionalProperties/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data6){
if(!((((((key3 === "title") || (key3 === "issuer")) || (key3 === "force")) || (key3 === "url")) || (key3 === "date")) || (key3 === "sources"))){
const err26 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/instruments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.title !== undefined){
let data7 = data6.title;
if(typeof data7 === "string"){
if(func2(data7) < 3){
const err27 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/instruments/additionalProperties/properties/title/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/instruments/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.issuer !== undefined){
let data8 = data6.issuer;
if(typeof data8 === "string"){
if(func2(data8) < 3){
const err29 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/instruments/additionalProperties/properties/issuer/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
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
const err30 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/instruments/additionalProperties/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.force !== undefined){
let data9 = data6.force;
if(!(((((data9 === "law") || (data9 === "guidance")) || (data9 === "voluntary")) || (data9 === "standard")) || (data9 === "proposal"))){
const err31 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/force",schemaPath:"#/properties/instruments/additionalProperties/properties/force/enum",keyword:"enum",params:{allowedValues: schema43.properties.instruments.additionalProperties.properties.force.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.url !== undefined){
let data10 = data6.url;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err32 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/instruments/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/]+\\.[^\\s/]+"},message:"must match pattern \""+"^https://[^\\s/]+\\.[^\\s/]+"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/instruments/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.date !== undefined){
let data11 = data6.date;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
const err34 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/instruments/additionalProperties/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/instruments/additionalProperties/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.sources !== undefined){
let data12 = data6.sources;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.key === undefined){
const err36 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + i0,schemaPath:"#/properties/instruments/additionalProperties/properties/sources/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data13.class === undefined){
const err37 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + i0,schemaPath:"#/properties/instruments/additionalProperties/properties/sources/items/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key4 in data13){
if(!((key4 === "key") || (key4 === "class"))){
const err38 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + i0,schemaPath:"#/properties/instruments/additionalProperties/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.key !== undefined){
if(typeof data13.key !== "string"){
const err39 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + i0+"/key",schemaPath:"#/properties/instruments/additionalProperties/properties/sources/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.class !== undefined){
let data15 = data13.class;
if(!(((data15 === "primary") || (data15 === "secondary")) || (data15 === "memory"))){
const err40 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + i0+"/class",schemaPath:"#/properties/instruments/additionalProperties/properties/sources/items/properties/class/enum",keyword:"enum",params:{allowedValues: schema43.properties.instruments.additionalProperties.properties.sources.items.properties.class.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + i0,schemaPath:"#/properties/instruments/additionalProperties/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",schemaPath:"#/properties/instruments/additionalProperties/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/instruments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/instruments/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.definitions !== undefined){
let data16 = data.definitions;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
const _errs39 = errors;
if(typeof key5 === "string"){
if(!pattern8.test(key5)){
const err45 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid7 = _errs39 === errors;
if(!valid7){
const err46 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
for(const key6 in data16){
let data17 = data16[key6];
if(typeof data17 === "string"){
if(func2(data17) > 2000){
const err47 = {instancePath:instancePath+"/definitions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/definitions/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func2(data17) < 1){
const err48 = {instancePath:instancePath+"/definitions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/definitions/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/definitions/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/definitions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.tables !== undefined){
let data18 = data.tables;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
const _errs45 = errors;
if(typeof key7 === "string"){
if(!pattern8.test(key7)){
const err51 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var valid9 = _errs45 === errors;
if(!valid9){
const err52 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
for(const key8 in data18){
let data19 = data18[key8];
if((((!data19 || typeof data19 != "object") && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "string")) && (typeof data19 !== "boolean")){
const err53 = {instancePath:instancePath+"/tables/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{type: schema43.properties.tables.additionalProperties.type},message:"must be array,object,number,string,boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.routes !== undefined){
let data20 = data.routes;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.to === undefined){
const err55 = {instancePath:instancePath+"/routes/" + i1,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data21.when === undefined){
const err56 = {instancePath:instancePath+"/routes/" + i1,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key9 in data21){
if(!(((key9 === "to") || (key9 === "when")) || (key9 === "why"))){
const err57 = {instancePath:instancePath+"/routes/" + i1,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data21.to !== undefined){
let data22 = data21.to;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err58 = {instancePath:instancePath+"/routes/" + i1+"/to",schemaPath:"#/properties/routes/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/routes/" + i1+"/to",schemaPath:"#/properties/routes/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data21.when !== undefined){
let data23 = data21.when;
if(typeof data23 === "string"){
if(func2(data23) > 2000){
const err60 = {instancePath:instancePath+"/routes/" + i1+"/when",schemaPath:"#/properties/routes/items/properties/when/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func2(data23) < 1){
const err61 = {instancePath:instancePath+"/routes/" + i1+"/when",schemaPath:"#/properties/routes/items/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/routes/" + i1+"/when",schemaPath:"#/properties/routes/items/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data21.why !== undefined){
let data24 = data21.why;
if(typeof data24 === "string"){
if(func2(data24) < 3){
const err63 = {instancePath:instancePath+"/routes/" + i1+"/why",schemaPath:"#/properties/routes/items/properties/why/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/routes/" + i1+"/why",schemaPath:"#/properties/routes/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/routes/" + i1,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.profiles !== undefined){
let data25 = data.profiles;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key10 in data25){
const _errs62 = errors;
if(typeof key10 === "string"){
if(!pattern4.test(key10)){
const err67 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key10};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key10};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var valid14 = _errs62 === errors;
if(!valid14){
const err69 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
for(const key11 in data25){
let data26 = data25[key11];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.title === undefined){
const err70 = {instancePath:instancePath+"/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data26.raises === undefined){
const err71 = {instancePath:instancePath+"/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/required",keyword:"required",params:{missingProperty: "raises"},message:"must have required property '"+"raises"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key12 in data26){
if(!((key12 === "title") || (key12 === "raises"))){
const err72 = {instancePath:instancePath+"/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data26.title !== undefined){
let data27 = data26.title;
if(typeof data27 === "string"){
if(func2(data27) < 3){
const err73 = {instancePath:instancePath+"/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/profiles/additionalProperties/properties/title/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/profiles/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data26.raises !== undefined){
let data28 = data26.raises;
if(Array.isArray(data28)){
if(data28.length < 1){
const err75 = {instancePath:instancePath+"/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/raises",schemaPath:"#/properties/profiles/additionalProperties/properties/raises/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
const err76 = {instancePath:instancePath+"/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/raises/" + i2,schemaPath:"#/properties/profiles/additionalProperties/properties/raises/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/raises/" + i2,schemaPath:"#/properties/profiles/additionalProperties/properties/raises/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
let i3 = data28.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data28[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err78 = {instancePath:instancePath+"/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/raises",schemaPath:"#/properties/profiles/additionalProperties/properties/raises/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err79 = {instancePath:instancePath+"/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/raises",schemaPath:"#/properties/profiles/additionalProperties/properties/raises/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/profiles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.not_encoded !== undefined){
let data30 = data.not_encoded;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key13 in data30){
const _errs76 = errors;
if(typeof key13 === "string"){
if(!pattern4.test(key13)){
const err82 = {instancePath:instancePath+"/not_encoded",schemaPath:"#/properties/not_encoded/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",propertyName:key13};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/not_encoded",schemaPath:"#/properties/not_encoded/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key13};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var valid20 = _errs76 === errors;
if(!valid20){
const err84 = {instancePath:instancePath+"/not_encoded",schemaPath:"#/properties/not_encoded/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
for(const key14 in data30){
let data31 = data30[key14];
if(typeof data31 === "string"){
if(func2(data31) < 20){
const err85 = {instancePath:instancePath+"/not_encoded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/not_encoded/additionalProperties/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/not_encoded/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/not_encoded/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/not_encoded",schemaPath:"#/properties/not_encoded/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.timelines !== undefined){
let data32 = data.timelines;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key15 in data32){
const _errs83 = errors;
if(typeof key15 === "string"){
if(!pattern8.test(key15)){
const err88 = {instancePath:instancePath+"/timelines",schemaPath:"#/properties/timelines/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\"",propertyName:key15};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var valid22 = _errs83 === errors;
if(!valid22){
const err89 = {instancePath:instancePath+"/timelines",schemaPath:"#/properties/timelines/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
for(const key16 in data32){
let data33 = data32[key16];
if(Array.isArray(data33)){
if(data33.length < 1){
const err90 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timelines/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len3 = data33.length;
for(let i4=0; i4<len3; i4++){
let data34 = data33[i4];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.on === undefined){
const err91 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/timelines/additionalProperties/items/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key17 in data34){
if(!((((key17 === "on") || (key17 === "if")) || (key17 === "confirmed")) || (key17 === "note"))){
const err92 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/timelines/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data34.on !== undefined){
let data35 = data34.on;
const _errs91 = errors;
let valid27 = false;
let passing0 = null;
const _errs92 = errors;
if(typeof data35 === "string"){
if(!pattern7.test(data35)){
const err93 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/on",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/on",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid0 = _errs92 === errors;
if(_valid0){
valid27 = true;
passing0 = 0;
}
const _errs95 = errors;
if("never" !== data35){
const err95 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/on",schemaPath:"#/properties/timelines/additionalProperties/items/properties/on/oneOf/1/const",keyword:"const",params:{allowedValue: "never"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid0 = _errs95 === errors;
if(_valid0 && valid27){
valid27 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid27 = true;
passing0 = 1;
}
}
if(!valid27){
const err96 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/on",schemaPath:"#/properties/timelines/additionalProperties/items/properties/on/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
if(data34.if !== undefined){
let data36 = data34.if;
if(typeof data36 === "string"){
if(func2(data36) > 2000){
const err97 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/if",schemaPath:"#/properties/timelines/additionalProperties/items/properties/if/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(func2(data36) < 1){
const err98 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/if",schemaPath:"#/properties/timelines/additionalProperties/items/properties/if/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/if",schemaPath:"#/properties/timelines/additionalProperties/items/properties/if/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data34.confirmed !== undefined){
if(typeof data34.confirmed !== "boolean"){
const err100 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/confirmed",schemaPath:"#/properties/timelines/additionalProperties/items/properties/confirmed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data34.note !== undefined){
let data38 = data34.note;
if(typeof data38 === "string"){
if(func2(data38) < 3){
const err101 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/note",schemaPath:"#/properties/timelines/additionalProperties/items/properties/note/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/note",schemaPath:"#/properties/timelines/additionalProperties/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/timelines/additionalProperties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/timelines/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/timelines/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/timelines",schemaPath:"#/properties/timelines/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



/***/ })

};
;