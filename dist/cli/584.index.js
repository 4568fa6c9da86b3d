"use strict";
exports.id = 584;
exports.ids = [584];
exports.modules = {

/***/ 584:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitSource: () => (/* binding */ gitSource),
/* harmony export */   mergeBase: () => (/* binding */ mergeBase),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _main_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4541);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_1__);


// .build/evidence/git-commit.js
const MAX_ENTRIES = 1e5;
const MAX_LISTING = 67108864;
const ID = /^[0-9a-f]{40}$/;
const SAFE = [
	"--no-pager",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"diff.external=",
	"-c",
	"protocol.allow=never",
	"-c",
	"core.quotePath=false"
];
const ENVIRONMENT = {
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_PAGER: "cat",
	LC_ALL: "C"
};
async function gitSource(repository, ref, subdirectory = "") {
	const commit = await resolveCommit(repository, ref);
	if (typeof commit !== "string") return commit;
	const folder = subdirectory.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
	if (folder.includes("..")) return { error: `The directory ${subdirectory} leaves the repository.` };
	const tree = await resolveTree(repository, commit, folder);
	if (typeof tree !== "string") return tree;
	let listing = null;
	const read = blobReader(repository);
	return {
		label: commit,
		commit,
		capacity: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.dt,
		parallel: 64,
		list() {
			listing ??= listTree(repository, tree);
			return listing;
		},
		read: (entry, limit) => readBlob(read, entry, limit)
	};
}
async function repositoryOf(directory) {
	const run = await git(directory, [
		"rev-parse",
		"--show-toplevel",
		"--show-prefix"
	], 8192);
	const [root = "", prefix = ""] = run.ok ? run.output.toString("utf8").split("\n") : [];
	if (root === "") return { error: `${directory} lies in no git repository.` };
	return {
		root,
		subdirectory: prefix.replace(/\/$/, "")
	};
}
async function mergeBase(repository, a, b) {
	const [first, second] = [await resolveCommit(repository, a), await resolveCommit(repository, b)];
	if (typeof first !== "string") return first;
	if (typeof second !== "string") return second;
	const run = await git(repository, [
		"merge-base",
		first,
		second
	], 4096);
	const id = run.ok ? run.output.toString("latin1").trim() : "";
	if (ID.test(id)) return id;
	return { error: `${a} and ${b} have no common ancestor in this clone; fetch more history (fetch-depth: 0).` };
}
async function resolveCommit(repository, ref) {
	if (ref.startsWith("-")) return { error: `The ref ${JSON.stringify(ref)} begins with a dash; git would take it for an option.` };
	if (ref === "" || /[\0-\x20\x7f]/.test(ref)) return { error: `The ref ${JSON.stringify(ref)} is empty or holds blanks.` };
	const run = await git(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	], 4096);
	const id = run.ok ? run.output.toString("latin1").trim() : "";
	if (ID.test(id)) return id;
	if (!run.ok && run.missing) return { error: "Git is not installed or cannot be started." };
	const said = run.ok || run.message === "" ? "" : ` Git said: ${run.message}`;
	return { error: `The ref ${JSON.stringify(ref)} names no commit of the repository ${repository}.${said}` };
}
async function resolveTree(repository, commit, folder) {
	const inside = folder.length === 0 ? commit : await resolveId(repository, `${commit}:${folder.join("/")}`);
	return (inside === null ? null : await resolveId(repository, `${inside}^{tree}`)) ?? { error: `The commit ${commit} holds no directory ${folder.join("/")}.` };
}
async function resolveId(repository, name) {
	const run = await git(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		name
	], 4096);
	const id = run.ok ? run.output.toString("latin1").trim() : "";
	return ID.test(id) ? id : null;
}
async function listTree(repository, tree) {
	const run = await git(repository, [
		"ls-tree",
		"-r",
		"-z",
		"-l",
		"--full-tree",
		tree
	], MAX_LISTING);
	if (!run.ok) throw new Error(`git could not list the tree ${tree}: ${run.message}`);
	const records = run.output.toString("utf8").split("\0").filter((record) => record !== "");
	const entries = records.slice(0, MAX_ENTRIES).flatMap(parseRecord);
	const truncated = records.length > MAX_ENTRIES ? `The tree holds more than ${MAX_ENTRIES} entries; the rest was not listed.` : null;
	return {
		entries: entries.sort((function (a, b) { return (a.path < b.path ? -1 : a.path > b.path ? 1 : 0); })),
		truncated
	};
}
function parseRecord(record) {
	const match = /^(\d{6}) (\w+) ([0-9a-f]{40}) +(\d+|-)\t/.exec(record);
	if (!match) return [];
	const [head, mode = "", , id = "", size = "-"] = match;
	const kind = mode === "160000" ? "submodule" : mode === "120000" ? "link" : "file";
	return [{
		path: record.slice(head.length),
		kind,
		size: size === "-" ? null : Number(size),
		blob: kind === "submodule" ? null : id
	}];
}
async function readBlob(read, entry, limit) {
	if (entry.kind === "link") return {
		ok: false,
		reason: "It is a link, and links are not followed."
	};
	if (entry.kind === "submodule") return {
		ok: false,
		reason: "It is a submodule, which is not read."
	};
	if (entry.size !== null && entry.size > limit) return {
		ok: false,
		reason: `It is larger than ${limit} bytes.`
	};
	if (entry.blob === null || !ID.test(entry.blob)) return {
		ok: false,
		reason: "It has no id in the tree."
	};
	const bytes = await read(entry.blob);
	if (typeof bytes === "string") return {
		ok: false,
		reason: `Git could not read it (${bytes}).`
	};
	return {
		ok: true,
		bytes,
		blob: entry.blob
	};
}
function blobReader(repository) {
	let waiting = [];
	let busy = false;
	const run = async () => {
		busy = true;
		while (waiting.length > 0) {
			const batch = waiting;
			waiting = [];
			const input = batch.map(({ id }) => `${id}\n`).join("");
			const result = await git(repository, ["cat-file", "--batch"], batch.length * (_main_job_js__WEBPACK_IMPORTED_MODULE_0__.lt + 128), input);
			if (result.ok) answer(batch, result.output);
			else for (const { resolve } of batch) resolve(result.message);
		}
		busy = false;
	};
	return (id) => new Promise((resolve) => {
		waiting.push({
			id,
			resolve
		});
		if (!busy) run();
	});
}
function answer(batch, output) {
	let at = 0;
	for (const { id, resolve } of batch) {
		const end = output.indexOf(10, at);
		const [, size] = /^[0-9a-f]{40} blob (\d+)$/.exec(output.toString("latin1", at, Math.max(at, end))) ?? [];
		if (size === void 0) {
			resolve(`no blob ${id}`);
			at = end < 0 ? output.length : end + 1;
			continue;
		}
		const start = end + 1;
		at = start + Number(size) + 1;
		resolve(new Uint8Array(output.subarray(start, start + Number(size))));
	}
}
function git(repository, args, maxBuffer, input) {
	const options = {
		env: gitEnvironment(),
		encoding: "buffer",
		maxBuffer,
		windowsHide: true,
		timeout: 12e4
	};
	return new Promise((resolve) => {
		const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile)("git", [
			...SAFE,
			"-C",
			repository,
			...args
		], options, (error, output, errors) => {
			if (!error) resolve({
				ok: true,
				output
			});
			else {
				const message = errors.toString("utf8").split("\n")[0]?.slice(0, 200) ?? "";
				resolve({
					ok: false,
					missing: error.code === "ENOENT",
					message
				});
			}
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end(input ?? "");
	});
}
function gitEnvironment() {
	const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
	return {
		...Object.fromEntries(kept),
		...ENVIRONMENT
	};
}



/***/ })

};
;