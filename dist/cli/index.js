#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7661:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2478);

// .build/cli/arguments.js
const SELECTION = [
	"jurisdiction",
	"as-of",
	"config",
	"fail-on",
	"observe"
];
const COMMANDS = {
	check: {
		usage: "check [DIR] [--base REF] [--head REF] [--format text|json|markdown]",
		summary: "Judge a directory, or a commit of its repository.",
		flags: [
			...SELECTION,
			"base",
			"head",
			"format",
			"no-colour"
		],
		operands: [0, 1]
	},
	facts: {
		usage: "facts [DIR|FILE] [--format text|json]",
		summary: "List every fact that was read, with its place and the rules that read it.",
		flags: [...SELECTION, "format"],
		operands: [0, 1]
	},
	compute: {
		usage: "compute [DIR|FILE] [--format text|json]",
		summary: "Recompute training compute and hold it against the thresholds.",
		flags: [...SELECTION, "format"],
		operands: [0, 1]
	},
	init: {
		usage: "init [DIR] [--dry-run]",
		summary: "Write the three declarations from what the repository already says; nothing is overwritten.",
		flags: [...SELECTION, "dry-run"],
		operands: [0, 1]
	},
	explain: {
		usage: "explain RULE [DIR]",
		summary: "Show the law, dates, condition and facts behind one rule.",
		flags: [...SELECTION, "no-colour"],
		operands: [1, 2]
	},
	policy: {
		usage: "policy lint|test|coverage|certainty|calendar [FOLDER] [--pack ID]",
		summary: "Check policy packs, run the examples of their rules, or list what they hold.",
		flags: [
			"pack",
			"rule",
			"mutate",
			"from",
			"to"
		],
		operands: [1, 2]
	}
};
const FLAGS = {
	jurisdiction: {
		value: "eu,uk,sg,jp",
		help: "Judge by these only."
	},
	"as-of": {
		value: "DATE",
		help: "Judge as of this day (YYYY-MM-DD); today, UTC, by default."
	},
	config: {
		value: "FILE",
		help: "Configuration file; .github/ai-policy.yml by default."
	},
	"fail-on": {
		value: "error|warning",
		help: "The mildest severity that blocks."
	},
	observe: {
		value: null,
		help: "Report everything, block nothing that the evidence says."
	},
	base: {
		value: "REF",
		help: "Compare with the merge base of this commit."
	},
	head: {
		value: "REF",
		help: "Judge this commit instead of the working directory."
	},
	format: {
		value: "FORMAT",
		help: "text by default."
	},
	"no-colour": {
		value: null,
		help: "Print without colour."
	},
	"dry-run": {
		value: null,
		help: "Print what would be written (init)."
	},
	pack: {
		value: "ID",
		help: "Only this pack."
	},
	rule: {
		value: "ID",
		help: "Only this rule (policy test)."
	},
	mutate: {
		value: null,
		help: "Also test small wrong versions of each rule (policy test)."
	},
	from: {
		value: "DATE",
		help: "First day (policy calendar)."
	},
	to: {
		value: "DATE",
		help: "Last day (policy calendar)."
	}
};
function parseArguments(args) {
	const [name, ...rest] = args;
	if (name === void 0 || name === "help" || name === "--help" || name === "-h") return simple("help");
	if (name === "--version" || name === "version") return simple("version");
	if (!Object.hasOwn(COMMANDS, name)) return wrong(`there is no command "${name}"`);
	const command = name;
	const entry = COMMANDS[command];
	const flags = {};
	const operands = [];
	for (let i = 0; i < rest.length; i++) {
		const word = rest[i] ?? "";
		if (word === "--help") return simple("help");
		if (!word.startsWith("--")) {
			operands.push(word);
			continue;
		}
		const [flag = "", inline] = word.slice(2).split(/=(.*)/s);
		const known = entry.flags.includes(flag) ? FLAGS[flag] : void 0;
		if (!known) return wrong(`"${command}" has no flag --${flag}`);
		const value = known.value === null ? true : inline ?? rest[++i];
		if (value === void 0) return wrong(`--${flag} needs a value: ${known.value}`);
		flags[flag] = value;
	}
	const [min, max] = entry.operands;
	if (operands.length < min || operands.length > max) return wrong(`usage: ai-policy ${entry.usage}`);
	return {
		ok: true,
		arguments: {
			command,
			operands,
			flags
		}
	};
}
function simple(command) {
	return {
		ok: true,
		arguments: {
			command,
			operands: [],
			flags: {}
		}
	};
}
function wrong(message) {
	return {
		ok: false,
		message: `${message}\nRun "ai-policy help" for all commands.`
	};
}
function renderHelp() {
	const lines = ["AI Policy Gate checks AI evidence in a repository against the rules of the EU, the UK, Singapore and Japan.", ""];
	for (const entry of Object.values(COMMANDS)) lines.push(`  ai-policy ${entry.usage}`, `      ${entry.summary}`);
	lines.push("", "Flags:");
	for (const [name, flag] of Object.entries(FLAGS)) lines.push(`  ${`--${name}${flag.value ? ` ${flag.value}` : ""}`.padEnd(28)}${flag.help}`);
	lines.push("", "Exit code 0: nothing blocks. 1: something blocks. 2: could not evaluate.", "");
	return lines.join("\n");
}
// .build/cli.js
process.exitCode = await main(process.argv.slice(2));
async function main(words) {
	const parsed = parseArguments(words);
	if (!parsed.ok) {
		process.stderr.write(`${parsed.message}\n`);
		return 2;
	}
	try {
		const result = await run(parsed.arguments);
		(result.stream === "stderr" ? process.stderr : process.stdout).write(result.text);
		return result.exitCode;
	} catch (error) {
		const text = error instanceof Error ? error.stack ?? error.message : String(error);
		process.stderr.write(`ai-policy could not evaluate: this is a fault of the tool, not a finding.\n${text}\n`);
		return 2;
	}
}
async function run({ command, operands, flags }) {
	if (command === "help") return {
		text: renderHelp(),
		exitCode: 0
	};
	if (command === "version") return {
		text: `ai-policy ${_release_js__WEBPACK_IMPORTED_MODULE_0__.t.version} (${_release_js__WEBPACK_IMPORTED_MODULE_0__.t.digest.slice(0, 12)})\n`,
		exitCode: 0
	};
	if (command === "policy") {
		const { runPolicyCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(337), __nccwpck_require__.e(96), __nccwpck_require__.e(16), __nccwpck_require__.e(385), __nccwpck_require__.e(816)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1816));
		return runPolicyCommand(operands, flags);
	}
	const { runGateCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(96), __nccwpck_require__.e(16), __nccwpck_require__.e(587)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9587));
	return runGateCommand(command, operands, flags, {
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		colour: process.stdout.isTTY === true && process.env.NO_COLOR === void 0,
		width: process.stdout.columns ?? 80
	});
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RELEASE)
/* harmony export */ });
// .build/release.js
const RELEASE = {
	"version": "0.1.0",
	"digest": "785255fbc68001ab2e16657bb63abe107c7c9b3513efed1cf47efd233e04315d"
};



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7661);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
