#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2869:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: (function () { return ((/* binding */ RELEASE)); })
/* harmony export */ });
// .build/release.js
const RELEASE = {
	"version": "0.1.0",
	"digest": "11dc7724911122835014cc70ab59542e02c3cbc003820a58a1d9d272ed863d7f"
};



/***/ }),

/***/ 181:
/***/ (function (module) {

module.exports = require("buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = require("process");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	((function () {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (function (module) {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		});
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	((function () {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (function (exports, definition) {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		});
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	((function () {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (function (chunkId) {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((function (promises, key) {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}), []));
/******/ 		});
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	((function () {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (function (chunkId) {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		});
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	((function () {
/******/ 		__nccwpck_require__.o = (function (obj, prop) { return ((Object.prototype.hasOwnProperty.call(obj, prop))); })
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	((function () {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (function (exports) {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		});
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/publicPath */
/******/ 	((function () {
/******/ 		__nccwpck_require__.p = "";
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	((function () {
/******/ 		__nccwpck_require__.b = require("url").pathToFileURL(__filename);
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (function (chunk) {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		});
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (function (chunkId, promises) {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		});
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	}))();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./.build/joined/cli/release.js
var release = __nccwpck_require__(2869);
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = require("node:events");
;// CONCATENATED MODULE: ./.build/joined/cli/cli.js


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
main(process.argv.slice(2));
async function main(words) {
	try {
		await tell(await answer(words));
	} catch (error) {
		await tell({
			text: `ai-policy could not evaluate: this is a fault of the tool, not a finding.\n${error instanceof Error ? error.stack ?? error.message : String(error)}\n`,
			stream: "stderr",
			exitCode: 2
		});
	}
}
async function tell({ pieces = [], text, stream, exitCode }) {
	const out = stream === "stderr" ? process.stderr : process.stdout;
	out.on("error", (function () { return (process.exit(exitCode)); }));
	for (const piece of pieces) if (!out.write(piece)) await (0,external_node_events_namespaceObject.once)(out, "drain");
	out.write(text, (function () { return (process.exit(exitCode)); }));
}
async function answer(words) {
	const parsed = parseArguments(words);
	return parsed.ok ? run(parsed.arguments) : {
		text: `${parsed.message}\n`,
		stream: "stderr",
		exitCode: 2
	};
}
async function run({ command, operands, flags }) {
	if (command === "help") return {
		text: renderHelp(),
		exitCode: 0
	};
	if (command === "version") return {
		text: `ai-policy ${release.t.version} (${release.t.digest.slice(0, 12)})\n`,
		exitCode: 0
	};
	if (command === "policy") {
		const { runPolicyCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(337), __nccwpck_require__.e(96), __nccwpck_require__.e(541), __nccwpck_require__.e(338), __nccwpck_require__.e(415)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2415));
		return runPolicyCommand(operands, flags);
	}
	const { runGateCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(96), __nccwpck_require__.e(541)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4541)).then((function (n) { return (n.t); }));
	return runGateCommand(command, operands, flags, {
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		colour: process.stdout.isTTY === true && process.env.NO_COLOR === void 0,
		width: process.stdout.columns ?? 80
	});
}


module.exports = __webpack_exports__;
/******/ })()
;