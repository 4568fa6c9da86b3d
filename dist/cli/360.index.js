"use strict";
exports.id = 360;
exports.ids = [360];
exports.modules = {

/***/ 8039:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _main_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4541);
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
	const entry = Object.hasOwn(_main_job_js__WEBPACK_IMPORTED_MODULE_0__.p, name) ? _main_job_js__WEBPACK_IMPORTED_MODULE_0__.p[name] : void 0;
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

/***/ 9360:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   positionConditions: () => (/* binding */ positionConditions)
/* harmony export */ });
/* harmony import */ var _parse_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8039);

// .build/policy/position-conditions.js
function positionConditions(pack) {
	return restored(pack);
}
function restored(value) {
	if (Array.isArray(value)) return value.map(restored);
	if (typeof value !== "object" || value === null) return value;
	if ("tree" in value && "text" in value && typeof value.text === "string") {
		const parsed = (0,_parse_condition_js__WEBPACK_IMPORTED_MODULE_0__.t)(value.text);
		return parsed.ok ? parsed.condition : value;
	}
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, restored(part)]));
}



/***/ })

};
;