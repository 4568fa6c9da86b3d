"use strict";
exports.id = 391;
exports.ids = [391];
exports.modules = {

/***/ 391:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FURTHER_FORMATS: () => (/* binding */ FURTHER_FORMATS)
/* harmony export */ });
/* harmony import */ var _main_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4541);

// .build/evidence/formats/ai-verify-checklist.js
const ANSWER = /^(?:yes|no|n\/?a|not applicable)$/i;
const KEY = /^(completed|elaboration)-(\d{1,2}\.\d{1,2}\.\d{1,2})$/;
const aiVerifyChecklist = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "ai-verify-checklist",
	hint: /"completed-\d{1,2}\.\d{1,2}\.\d{1,2}"/,
	promise: null,
	recognise: ({ entries }) => entries.filter(({ key }) => KEY.test(key)).length * 10 >= entries.length * 9,
	read: readChecklist
});
function readChecklist(draft, root) {
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "system", null, root.range);
	const answers = answersOf(root);
	const bare = answers.filter(({ word, reasoned }) => !/^yes$/i.test(word) && !reasoned);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, root.range, "ai_verify.processes", inOrder(answers));
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.U)(bare), "ai_verify.without_elaboration", inOrder(bare));
}
function answersOf(root) {
	const reasons = /* @__PURE__ */ new Set();
	for (const { key, value } of root.entries) {
		const [, part, process = ""] = KEY.exec(key) ?? [];
		if (part === "elaboration" && value.kind === "scalar" && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Y)(value.source) === null) reasons.add(process);
	}
	return root.entries.flatMap(({ key, value, range }) => {
		const [, part, process = ""] = KEY.exec(key) ?? [];
		const word = part === "completed" && value.kind === "scalar" ? value.source.trim() : "";
		return ANSWER.test(word) ? [{
			process,
			word,
			range,
			reasoned: reasons.has(process)
		}] : [];
	});
}
function inOrder(answers) {
	return answers.map(({ process }) => process).toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
}
// .build/evidence/formats/ai-verify-result.js
const TOOLKITS = {
	"aiverify.stock.fairness_metrics_toolbox_for_classification": "ai-verify-classification",
	"aiverify.stock.fairness_metrics_toolbox_for_regression": "ai-verify-regression",
	"aiverify.stock.veritas": "veritas"
};
const ATTRIBUTES = {
	age: "age",
	disability: "disability",
	gender: "sex",
	language: "language",
	marital_status: "marital-status",
	nationality: "nationality",
	pregnancy: "pregnancy",
	race: "race",
	religion: "religion-belief",
	sex: "sex",
	sexual_orientation: "sexual-orientation"
};
const aiVerifyResult = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "ai-verify-result",
	hint: /"gid"\s*:\s*"aiverify\./,
	promise: null,
	recognise: (root) => [
		"gid",
		"testArguments",
		"output"
	].every((key) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, key).length > 0),
	read: readResult$1
});
function readResult$1(draft, root) {
	const gid = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "gid") ?? "";
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "system", null, root.range);
	const [output] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "output");
	if (output?.node.kind !== "mapping") {
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.et)(facts, output?.range ?? root.range, "fairness.report", "invalid-result", "The output of this test is no record of results; keep the file as the toolkit wrote it.");
		return;
	}
	const toolkit = Object.hasOwn(TOOLKITS, gid) ? TOOLKITS[gid] : void 0;
	if (gid.includes("robustness") || gid.includes("corruption")) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, [{
		at: "startTime",
		to: "performance.robustness.date",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
	}]);
	const [name] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "gid");
	if (toolkit === void 0 || !name) return;
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, name.range, "fairness.toolkit", toolkit);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, [{
		at: "startTime",
		to: "fairness.report.date",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
	}]);
	const tested = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(output.node, "sensitive_feature");
	const attributes = tested.flatMap(({ node }) => node.kind === "list" ? node.items : [node]).flatMap(attributeOf);
	if (tested[0]) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, tested[0].range, "fairness.tested_attributes", [...new Set(attributes)]);
}
function attributeOf(node) {
	const word = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node)?.toLowerCase().replaceAll(/[\s-]/g, "_") ?? "";
	const attribute = Object.hasOwn(ATTRIBUTES, word) ? ATTRIBUTES[word] : void 0;
	return attribute === void 0 ? [] : [attribute];
}
// .build/evidence/formats/aisev-result.js
const PERSPECTIVES = [
	["toxic-output", /toxic|harmful information|\u6709\u5bb3\u60c5\u5831/i],
	["misinformation", /misinformation|\u507d\u8aa4\u60c5\u5831/i],
	["fairness", /fairness|\u516c\u5e73\u6027/i],
	["high-risk-use", /high-?risk|unintended use|\u30cf\u30a4\u30ea\u30b9\u30af/i],
	["privacy", /privacy|\u30d7\u30e9\u30a4\u30d0\u30b7\u30fc/i],
	["security", /security|\u30bb\u30ad\u30e5\u30ea\u30c6\u30a3/i],
	["explainability", /explainab|\u8aac\u660e\u53ef\u80fd\u6027/i],
	["robustness", /robust|\u30ed\u30d0\u30b9\u30c8/i],
	["data-quality", /data quality|\u30c7\u30fc\u30bf\u54c1\u8cea/i],
	["verifiability", /verifiab|\u691c\u8a3c\u53ef\u80fd\u6027/i]
];
const aisevResult = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "aisev-result",
	hint: /"tenPerspectives"/,
	promise: null,
	recognise: (root) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "tenPerspectives[]").length > 0 && ["evaluationResultName", "targetModelName"].every((key) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, key) !== null),
	read: readResult
});
function readResult(draft, root) {
	const model = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "targetModelName"), root.range);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(model, root, [{
		at: "evaluatedDate",
		to: "evaluation.report.date",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
	}]);
	const scored = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "tenPerspectives[]").flatMap(({ node, range }) => {
		const name = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "perspective")?.trim() ?? "";
		const perspective = PERSPECTIVES.find(([, words]) => words.test(name))?.[0];
		const [score] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "totalScore");
		const value = score ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(score.node) : null;
		return perspective === void 0 || value === null ? [] : [{
			name: perspective,
			value,
			range
		}];
	});
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.y)(model, scored);
	const [day] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "evaluatedDate");
	const date = day ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.I)(day.node) : null;
	if (!day || date === null || scored.length === 0) return;
	const system = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "system", null, root.range, "structured", false);
	for (const { name } of scored) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(system, day.range, `aisi.perspectives[${name}].date`, date);
}
// .build/evidence/formats/atrs-record.js
const FIELDS$5 = [
	["name", /^name$/],
	["description", /^description$/],
	["contact", /^contact(?: email)?$/],
	["organisation", /^organisation(?: or department)?$/],
	["owner", /^senior responsible owner$/],
	["detailed-description", /^detailed description$/],
	["scope", /^scope$/],
	["process-integration", /^(?:process )?integration(?: into (?:the )?process)?$/],
	["human-review", /^human decisions(?: and review)?$/],
	["appeals", /^appeals and review$/],
	["architecture", /^system architecture$/],
	["models", /^models?(?: name)?$/],
	["development-data", /^(?:development data(?: description)?|datasets?(?: and (?:their )?purposes)?)$/],
	["operational-data", /^(?:operational data|data sources(?: and types)?)$/],
	["impact-assessments", /^impact assessments?(?: name)?$/],
	["risks", /^risks(?: and mitigations)?$/]
];
const PHASES = {
	"pre-deployment": "pre-deployment",
	"beta-pilot": "pilot",
	"beta/pilot": "pilot",
	pilot: "pilot",
	production: "production",
	retired: "retired"
};
const METADATA = "algorithmic_transparency_record_";
const atrsRecord = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "atrs-record",
	hint: /algorithmic_transparency_record_/,
	promise: null,
	recognise: (root) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "title") !== null && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "details.metadata").some(({ node }) => node.kind === "mapping" && node.entries.some(({ key }) => key.startsWith(METADATA))),
	read: readPublished
});
function readPublished(draft, root) {
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "system", (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "title"), root.range);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, [
		{
			at: "title",
			to: "name",
			as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
		},
		{
			at: `details.metadata.${METADATA}date_published`,
			to: "uk.atrs.record.date",
			as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
		},
		{
			at: `details.metadata.${METADATA}atrs_version`,
			to: "uk.atrs.record.version",
			as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
		},
		{
			at: `details.metadata.${METADATA}phase`,
			to: "uk.atrs.phase",
			as: (node) => phaseOf((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node))
		}
	]);
	const [path] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "base_path");
	const slug = path ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(path.node) : null;
	if (path && slug !== null && /^\/algorithmic-transparency-records\/[\w-]{1,200}$/.test(slug)) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, path.range, "uk.atrs.record.url", `https://www.gov.uk${slug}`);
	const [body] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "details.body");
	const filled = [...(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "details.body"), ...(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "details.body[].content")].map(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node)).flatMap((text) => text === null ? [] : fieldsOf((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.N)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.ot)(text))));
	if (body) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, body.range, "uk.atrs.fields", [...new Set(filled)]);
}
const atrsDraft = {
	id: "atrs-draft",
	async read(file) {
		const { source } = file;
		if (file.extension !== "md" && file.extension !== "markdown") return null;
		if (!/algorithmic transparency record/i.test(source.text) || !/tier 2/i.test(source.text)) return null;
		const sections = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.N)(source);
		if (![1, 2].every((tier) => sections.some(({ level, title }) => level > 0 && tierOf(title) === tier))) return null;
		const draft = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.k)(file, "atrs-draft");
		const line = sections.find((function ({ level }) { return (level > 0); }))?.line ?? 1;
		const first = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.st)(source, line, line);
		const name = firstLineOf(sections, "name");
		const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "system", name?.text ?? null, first);
		if (name) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.st)(source, name.line, name.line), "name", name.text, "labelled");
		addPhase(facts, source, sections);
		const fields = fieldsOf(sections);
		if (fields.length > 0) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, first, "uk.atrs.fields", fields, "labelled");
		return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.O)(draft);
	}
};
function addPhase(facts, source, sections) {
	const said = firstLineOf(sections, "phase");
	const phase = phaseOf(said?.text ?? null);
	if (said && phase !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.st)(source, said.line, said.line), "uk.atrs.phase", phase, "labelled");
}
function tierOf(title) {
	return Number(/^tier (\d)\b/.exec(fieldTitle(title))?.[1] ?? 0);
}
function phaseOf(text) {
	const word = text?.trim().toLowerCase() ?? "";
	return Object.hasOwn(PHASES, word) ? PHASES[word] ?? null : null;
}
function fieldTitle(title) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.E)(title.replace(/^[\s*]*\d{1,2}(?:\.\d{1,2}){0,3}\.?\s*[-\u2013\u2014:]?\s*/, ""));
}
function fieldsOf(sections) {
	const filled = sections.flatMap(({ title, lines }) => {
		const own = lines.some((line) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.K)(line) !== "") ? [fieldTitle(title)] : [];
		const labelled = lines.flatMap((line) => line.label !== null && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.K)(line) !== "" ? [fieldTitle(line.label.name)] : []);
		return [...own, ...labelled];
	});
	return FIELDS$5.filter(([, title]) => filled.some((name) => title.test(name))).map(([field]) => field);
}
function firstLineOf(sections, field) {
	for (const { title, lines } of sections) for (const line of lines) {
		const isField = line.label === null ? fieldTitle(title) === field : fieldTitle(line.label.name) === field;
		const text = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.K)(line);
		if (isField && text !== "" && text.length <= 150) return {
			text,
			line: line.line
		};
	}
	return null;
}
// .build/evidence/formats/codecarbon.js
const MAX_ROWS = 2e4;
const MAX_PROJECTS = 200;
const UNNAMED = "codecarbon";
const GRAMS_IN_A_KILOGRAM = 1e3;
const SECONDS_IN_AN_HOUR = 3600;
const PLACES = {
	GBR: "uk",
	SGP: "sg",
	JPN: "jp"
};
const UNION = new Set("AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE".split(" "));
const RUNS_A_MODEL = /inference|prediction|evaluation|serving|deployment/i;
const TRAINS = /train|tuning|tune/i;
const codeCarbon = {
	id: "codecarbon",
	async read(file) {
		if (file.extension !== "csv") return null;
		const columns = new Set((file.source.lines[0] ?? "").split(","));
		if (columns.has("task_name") || !COLUMNS.every((column) => columns.has(column))) return null;
		const table = await rowsOf(file.source);
		if (!table.ok) return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.M)(file.path, table.trouble);
		const draft = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.k)(file, "codecarbon");
		for (const [name, rows] of projectsOf(table.rows)) {
			if (RUNS_A_MODEL.test(name) && !TRAINS.test(name)) continue;
			const own = withoutSnapshots(rows);
			const range = placeOf(file.source, own);
			const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", name === UNNAMED || name === "" ? null : name, range);
			addSums(facts, own, range, file.source);
			addRun$1(facts, own, range);
		}
		return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.O)(draft);
	}
};
const COLUMNS = [
	"emissions",
	"duration",
	"energy_consumed",
	"project_name"
];
async function rowsOf(source) {
	const { CsvError, parse } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
	try {
		const rows = parse(source.lines.join("\n"), {
			columns: true,
			info: true,
			record_delimiter: "\n",
			relax_column_count: true,
			skip_empty_lines: true,
			to: 20001,
			max_record_size: 1e5
		}).map(({ record, info }) => ({
			cells: record,
			line: info.lines
		}));
		const message = `It has more than ${MAX_ROWS} rows, and a sum over some of them would be wrong; split the file.`;
		return rows.length > MAX_ROWS ? refuse(source, "too-many-rows", message, MAX_ROWS) : {
			ok: true,
			rows
		};
	} catch (error) {
		return refuse(source, "invalid-csv", "It is not a table here: a quote is not closed or stands within a word.", error instanceof CsvError && typeof error.lines === "number" ? error.lines : 1);
	}
}
function refuse(source, code, message, line) {
	const last = Math.max(1, Math.min(line, source.lines.length));
	return {
		ok: false,
		trouble: {
			code,
			message,
			range: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.st)(source, last, last)
		}
	};
}
function projectsOf(rows) {
	const projects = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const name = row.cells.project_name ?? "";
		const known = projects.get(name);
		if (known) known.push(row);
		else projects.set(name, [row]);
	}
	return [...projects].slice(0, MAX_PROJECTS);
}
function withoutSnapshots(rows) {
	const kept = [];
	const places = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const run = row.cells.run_id ?? "";
		const place = run === "" ? void 0 : places.get(run);
		const earlier = place === void 0 ? void 0 : kept[place];
		if (place !== void 0 && earlier && goesOn(earlier, row)) kept[place] = row;
		else places.set(run, kept.push(row) - 1);
	}
	return kept;
}
function goesOn(earlier, later) {
	const [before, after] = [earlier, later].map(({ cells }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.V)(cells.duration ?? "") ?? NaN);
	if (before === void 0 || after === void 0) return false;
	return after > before && secondOf(later) - after < secondOf(earlier);
}
function secondOf({ cells }) {
	const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})/.exec(cells.timestamp ?? "");
	return written ? Date.parse(`${written[1]}T${written[2]}Z`) / 1e3 : NaN;
}
function placeOf(source, rows) {
	const lines = rows.map(({ line }) => line);
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.st)(source, Math.min(...lines), Math.max(...lines));
}
function figure({ cells }, column) {
	const number = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.V)(cells[column] ?? "");
	return number !== null && number >= 0 ? number : null;
}
function sum(rows, column) {
	let total = 0;
	for (const row of rows) {
		const number = figure(row, column);
		if (number === null) return null;
		total += number;
	}
	return total;
}
function addSums(facts, rows, range, source) {
	const energy = sum(rows, "energy_consumed");
	const emissions = sum(rows, "emissions");
	if (energy !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, range, "training.energy_kwh", rounded(energy));
	if (emissions !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, range, "training.emissions_gco2eq", rounded(emissions * GRAMS_IN_A_KILOGRAM));
	const lacking = rows.filter((row) => figure(row, "energy_consumed") === null || figure(row, "emissions") === null);
	const [first] = lacking;
	if (first) {
		const message = `${lacking.length} of ${rows.length} rows lack energy or emissions, so that no sum is known; remove what did not run, or measure it again.`;
		const place = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.st)(source, first.line, first.line);
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.et)(facts, place, `training.${energy === null ? "energy_kwh" : "emissions_gco2eq"}`, "missing-figure", message);
	}
	const places = [...new Set(rows.map(({ cells }) => cells.country_iso_code ?? "").filter((code) => code !== ""))].map((code) => UNION.has(code) ? "eu" : PLACES[code] ?? "elsewhere");
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, range, "training.locations", [...new Set(places)]);
}
function addRun$1(facts, rows, range) {
	const run = "training.runs[measured]";
	const seconds = sum(rows, "duration");
	if (seconds === null || seconds === 0) return;
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, range, "training.runs", ["measured"]);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, range, `${run}.wall_hours`, rounded(seconds / SECONDS_IN_AN_HOUR));
	const models = new Set(rows.map(({ cells }) => cells.gpu_model ?? ""));
	const counts = new Set(rows.map(({ cells }) => Number(cells.gpu_count || NaN)));
	const [model, count = NaN] = [([...models][0] ?? "").replace(/^\d+ x /, ""), [...counts][0]];
	if (models.size !== 1 || model === "" || /\d x /.test(model)) return;
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, range, `${run}.accelerator`, model);
	if (counts.size === 1 && Number.isInteger(count) && count > 0) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, range, `${run}.count`, count);
}
function rounded(value) {
	return Number(value.toPrecision(12));
}
// .build/evidence/formats/croissant.js
const FIELDS$4 = [
	{
		at: "name",
		to: "name",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: "version",
		to: "version",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: "url",
		to: "url",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.F
	},
	{
		at: "datemodified",
		to: "updated_on",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
	},
	{
		at: [
			"datacollection",
			"datacollectionrawdata",
			"datacollectionraw",
			"datacollectiontype"
		],
		to: "collection.method",
		as: "prose"
	},
	{
		at: [
			"datapreprocessingprotocol",
			"datamanipulationprotocol",
			"dataimputationprotocol"
		],
		to: "governance.preparation",
		as: "prose"
	},
	{
		at: [
			"dataannotationprotocol",
			"dataannotationplatform",
			"dataannotationanalysis",
			"annotatordemographics",
			"machineannotationtools"
		],
		to: "governance.labelling",
		as: "prose"
	},
	{
		at: ["databiases", "databias"],
		to: "governance.bias_examination",
		as: "prose"
	},
	{
		at: ["datalimitations", "datacollectionmissingdata"],
		to: "governance.gaps",
		as: "prose"
	},
	{
		at: ["datausecases", "usecases"],
		to: "governance.suitability",
		as: "prose"
	}
];
const croissant = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "croissant",
	hint: /mlcommons\.org\/(?:croissant|schema)/,
	promise: /mlcommons\.org\/croissant\/\d/,
	recognise: (root) => /^(?:sc:|schema:)?Dataset$/.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "@type") ?? ""),
	read: readDescription
});
async function readDescription(draft, original) {
	const root = withPlainKeys(original);
	const [name] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "name");
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "dataset", name ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(name.node) : null, name?.range ?? root.range);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, FIELDS$4);
	addPeriod(facts, root);
	await addLicence$3(facts, root);
	addDigest$2(facts, root);
	addLineage(facts, root);
}
function withPlainKeys(root) {
	const entries = root.entries.map((entry) => ({
		...entry,
		key: entry.key.replace(/^\w{1,10}:/, "").toLowerCase()
	}));
	return {
		...root,
		entries
	};
}
function addPeriod(facts, root) {
	const whole = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "datacollectiontimeframe").flatMap(elements);
	const ends = ["datacollectiontimeframestart", "datacollectiontimeframeend"].flatMap((key) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, key));
	const found = whole.length > 0 ? whole : ends.length === 2 ? ends : [];
	const told = found.flatMap((one) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(one.node) ?? []);
	if (found[0] && told.length === found.length) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, found[0].range, "collection.period", told.join("/"));
}
function elements(found) {
	return found.node.kind === "list" ? found.node.items.map((node) => ({
		node,
		range: found.range
	})) : [found];
}
const NO_LICENCE = /^(?:other|unknown|none|public|various|see .*)$/i;
async function addLicence$3(facts, root) {
	const found = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "license").flatMap(elements);
	const [only] = found;
	if (!only || found.length > 1) return;
	const written = only.node.kind === "mapping" ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(only.node, "url") ?? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(only.node, "name") : (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(only.node);
	if (written === null || NO_LICENCE.test(written)) return;
	const id = /^https?:\/\//i.test(written) ? licenceAt(written) : written;
	if (id === null) return;
	const licence = await (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.w)(id);
	if (licence !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, only.range, "licence", licence);
}
function licenceAt(address) {
	const listed = /^https?:\/\/(?:www\.)?(?:spdx\.org|choosealicense\.com|opensource\.org)\/licenses?\/([\w.+-]+?)(?:\.html)?\/?$/i.exec(address)?.[1];
	if (listed !== void 0) return listed;
	const [, kind, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/i.exec(address) ?? [];
	if (kind !== void 0 && version !== void 0) return `CC-${kind.toUpperCase()}-${version}`;
	return /creativecommons\.org\/publicdomain\/zero\/1\.0/i.test(address) ? "CC0-1.0" : null;
}
function addDigest$2(facts, root) {
	const files = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "distribution[]").filter(({ node }) => /FileObject$/.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "@type") ?? ""));
	const [hash] = files.length === 1 && files[0] ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(files[0].node, "sha256") : [];
	const digest = hash ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.z)(hash.node) : null;
	if (hash && digest !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, hash.range, "digest", digest);
}
function addLineage(facts, root) {
	const found = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "wasderivedfrom").flatMap(elements);
	const told = found.flatMap(({ node }) => sourceNamed(node) ?? []);
	const range = found[0]?.range;
	if (range && told.length > 0) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, range, "lineage", `Derived from ${told.join(", ")}`);
}
function sourceNamed(node) {
	if (node.kind !== "mapping") return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node);
	return [
		"prov:label",
		"name",
		"prov:atLocation",
		"url",
		"@id"
	].map((key) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, key)).find((function (text) { return (text !== null); })) ?? null;
}
// .build/evidence/formats/cyclonedx.js
const PARAMETERS$1 = "modelCard.modelParameters";
const CONSIDERATIONS = "modelCard.considerations";
const APPROACHES = {
	supervised: "supervised",
	unsupervised: "unsupervised",
	"reinforcement-learning": "reinforcement"
};
const MODEL_FIELDS$1 = [
	{
		at: "name",
		to: "name",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: "version",
		to: "version",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: "description",
		to: "card.description",
		as: "prose"
	},
	{
		at: `${PARAMETERS$1}.modelArchitecture`,
		to: "card.how_it_works",
		as: "prose"
	},
	{
		at: [`${CONSIDERATIONS}.users`, `${CONSIDERATIONS}.useCases`],
		to: "card.intended_use",
		as: "prose"
	},
	{
		at: [`${CONSIDERATIONS}.technicalLimitations`, `${CONSIDERATIONS}.performanceTradeoffs`],
		to: "card.limitations",
		as: "prose"
	},
	{
		at: inEach("ethicalConsiderations", ["name", "mitigationStrategy"]),
		to: "card.risks",
		as: "prose"
	},
	{
		at: inEach("fairnessAssessments", [
			"groupAtRisk",
			"benefits",
			"harms",
			"mitigationStrategy"
		]),
		to: "card.bias",
		as: "prose"
	}
];
function inEach(list, keys) {
	return keys.map((key) => `${CONSIDERATIONS}.${list}[].${key}`);
}
const cycloneDx = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "cyclonedx",
	hint: /"bomFormat"\s*:\s*"CycloneDX"/,
	promise: /"type"\s*:\s*"machine-learning-model"/,
	recognise: (root) => componentsOf(root).some(({ node }) => isModel(node) || datasetsIn(node).length > 0),
	read: readBill
});
const MAX_NESTING = 8;
function componentsOf(root) {
	const found = [...(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "metadata.component"), ...(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "components[]")];
	let level = found;
	for (let depth = 0; depth < MAX_NESTING && level.length > 0; depth++) {
		level = level.flatMap(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "components[]"));
		found.push(...level);
	}
	return found;
}
function isModel(node) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "type") === "machine-learning-model" || (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "modelCard").length > 0;
}
function datasetsIn(node) {
	if ((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "type") !== "data") return [];
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "data[]").filter((data) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(data.node, "type") === "dataset");
}
async function readBill(draft, root) {
	const components = componentsOf(root);
	const names = new Map(components.map(({ node }) => [(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "bom-ref") ?? "", (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "name")]));
	for (const { node, range } of components) if (isModel(node)) {
		await readModel$2(draft, node, range, names);
		for (const data of (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, `${PARAMETERS$1}.datasets[]`)) if ((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(data.node, "name") !== null) await readDataset(draft, data.node, data.range);
	} else if (datasetsIn(node).length > 0) await readDataset(draft, node, range);
}
async function readModel$2(draft, node, range, names) {
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "name"), range);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, withoutSchemaWords(node), MODEL_FIELDS$1);
	addDeveloper(facts, node);
	await addLicence$2(facts, node, "release.licence");
	addDigest$1(facts, node, "weights_digest");
	const [approach] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, `${PARAMETERS$1}.approach.type`);
	const kind = APPROACHES[approach ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(approach.node) ?? "" : ""];
	if (approach && kind !== void 0) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, approach.range, "kinds", [kind]);
	addNames(facts, "datasets", (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, `${PARAMETERS$1}.datasets[]`), (data) => {
		const ref = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(data, "ref");
		return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(data, "name") ?? (ref === null ? null : names.get(ref) ?? null);
	});
	const bases = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "pedigree.ancestors[]").filter((found) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(found.node, "name") !== null);
	if (bases[0]) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, bases[0].range, "base.name", bases.map((found) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(found.node, "name")).join(" + "));
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.y)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "modelCard.quantitativeAnalysis.performanceMetrics[]").flatMap(metricOf$1));
	addEnergy$1(facts, node);
}
const HUBS = /^(?:hugging\s*face(?:,? inc\.?)?|github|kaggle|modelscope)$/i;
function addDeveloper(facts, node) {
	for (const at of [
		"manufacturer.name",
		"supplier.name",
		"publisher",
		"authors[].name",
		"author"
	]) {
		const found = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, at).filter((one) => !HUBS.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(one.node) ?? "github"));
		if (!found[0]) continue;
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, found[0].range, "developer", found.map((one) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(one.node)).join(", "));
		return;
	}
}
async function addLicence$2(facts, node, path) {
	const found = [
		"license.id",
		"license.name",
		"expression"
	].flatMap((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, `licenses[].${at}`));
	const [only] = found;
	const licence = found.length === 1 && only ? await (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.w)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(only.node)) : null;
	if (only && licence !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, only.range, path, licence);
	if (path === "release.licence" && found.length === 1) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, node, [{
		at: "licenses[].license.url",
		to: "release.licence_url",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.F
	}]);
}
function addDigest$1(facts, node, path) {
	for (const { node: hash, range } of (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "hashes[]")) {
		const [content] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(hash, "content");
		const digest = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(hash, "alg") === "SHA-256" && content ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.z)(content.node) : null;
		if (digest === null) continue;
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, range, path, digest);
		return;
	}
}
function addNames(facts, path, found, nameOf) {
	const names = found.flatMap(({ node }) => nameOf(node) ?? []);
	const [first, last] = [found[0]?.range, found.at(-1)?.range];
	if (first && last) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.ct)(first, last), path, [...new Set(names)]);
}
function metricOf$1({ node, range }) {
	const [value] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "value");
	const name = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "type");
	if (!value || name === null) return [];
	return [{
		name,
		value: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(value.node),
		range: value.range ?? range,
		group: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "slice")
	}];
}
const GRAMS_IN_A_TONNE = 1e6;
function addEnergy$1(facts, node) {
	const consumptions = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, `${CONSIDERATIONS}.environmentalConsiderations.energyConsumptions[]`).filter((found) => ["training", "fine-tuning"].includes((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(found.node, "activity") ?? ""));
	for (const [part, unit, factor, path] of [[
		"activityEnergyCost",
		"kWh",
		1,
		"training.energy_kwh"
	], [
		"co2CostEquivalent",
		"tCO2eq",
		GRAMS_IN_A_TONNE,
		"training.emissions_gco2eq"
	]]) {
		const found = consumptions.flatMap((one) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(one.node, part));
		const amounts = found.flatMap(({ node: amount }) => {
			const [value] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(amount, "value");
			const number = value && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(amount, "unit") === unit ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(value.node) : null;
			return number === null || number < 0 ? [] : [number * factor];
		});
		const [first] = found;
		if (first && amounts.length === consumptions.length && amounts.length > 0) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, first.range, path, Number(amounts.reduce((sum, one) => sum + one, 0).toPrecision(12)));
	}
}
async function readDataset(draft, node, range) {
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "dataset", (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "name"), range);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, node, [{
		at: "name",
		to: "name",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	}, {
		at: "version",
		to: "version",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	}]);
	await addLicence$2(facts, node, "licence");
	addDigest$1(facts, node, "digest");
}
const SCHEMA_WORDS = /\bgoes here$|\?$|^(?:the (?:name|type|value|architecture|groups or individuals|lower bound|upper bound)\b.*(?:\bof\b|\bat\b)|what (?:are|is) the\b|strategy used to address|expected (?:benefits|harms) to the identified|with respect to the benefits and harms)/i;
function withoutSchemaWords(node) {
	if (node.kind === "list") return {
		...node,
		items: node.items.map(withoutSchemaWords)
	};
	if (node.kind === "mapping") return {
		...node,
		entries: node.entries.map((entry) => ({
			...entry,
			value: withoutSchemaWords(entry.value)
		}))
	};
	return typeof node.value === "string" && SCHEMA_WORDS.test(node.value.slice(0, 200)) ? {
		...node,
		value: null,
		source: ""
	} : node;
}
// .build/evidence/formats/data-provenance-initiative.js
const MAX_DATASETS = 200;
const dataProvenanceInitiative = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "data-provenance-initiative",
	hint: /"Unique Dataset Identifier"/,
	promise: null,
	recognise: (root) => recordsOf(root).length > 0,
	read: readSummary
});
function recordsOf(root) {
	return root.entries.map(({ value }) => value).filter((node) => node.kind === "mapping").filter((node) => ["Unique Dataset Identifier", "Dataset Name"].every((key) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, key).length > 0)).slice(0, MAX_DATASETS);
}
async function readSummary(draft, root) {
	for (const record of recordsOf(root)) {
		const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "dataset", (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(record, "Dataset Name"), record.range);
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, record, [{
			at: "Dataset Name",
			to: "name",
			as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
		}, {
			at: "Process Description",
			to: "collection.method",
			as: "prose"
		}]);
		const licences = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(record, "Licenses[].License");
		const [only] = licences;
		const licence = licences.length === 1 && only ? await (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.w)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(only.node)) : null;
		if (only && licence !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, only.range, "licence", licence);
	}
}
// .build/evidence/formats/data-provenance-standard.js
const FIELDS$3 = [
	{
		at: "source.title",
		to: "name",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: "source.location",
		to: "url",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.F
	},
	{
		at: ["use.privacy-enhancing[].tool-used", "use.privacy-indicators[].tool.description"],
		to: "deidentification",
		as: (node) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node)
	}
];
const METHODS = [
	[/^web-scraping/, "web-crawl"],
	[/^(?:ai-)?synthetic|-synthetic(?:-|$)/, "synthetic"],
	[/^user-generated-content/, "users"]
];
const PERSONAL = /^(?:pi|pii|pfi|phi|spi)$/;
const dataProvenanceStandard = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "data-provenance-standard",
	hint: /["']?(?:generation-method|origin-geography)["']?\s*:/,
	promise: null,
	recognise: (root) => [
		"source.title",
		"source.issuer",
		"provenance",
		"use"
	].every((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at).length > 0) && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "$schema").length === 0,
	read: readRecord
});
async function readRecord(draft, root) {
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "dataset", (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "source.title"), root.range);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, FIELDS$3);
	const [period] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "provenance.generation-period");
	const [start, end] = period ? [(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(period.node, "start"), (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(period.node, "end")] : [null, null];
	if (period && start !== null && end !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, period.range, "collection.period", `${start}/${end}`);
	const places = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "provenance.origin-geography[]");
	const named = places.flatMap(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "state") ?? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "country") ?? []);
	if (places[0] && named.length > 0) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, places[0].range, "collection.geography", named.join(", "));
	addSources(facts, root);
	addPersonal(facts, root);
	const licences = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "use.license").flatMap(({ node }) => node.kind === "list" ? node.items : [node]);
	const [only] = licences;
	const licence = licences.length === 1 && only ? await (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.w)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(only)) : null;
	if (only && licence !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, only.range, "licence", licence);
}
function addSources(facts, root) {
	const found = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "provenance.generation-method[]");
	const sources = found.flatMap(({ node }) => {
		const code = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "code") ?? "";
		return METHODS.filter(([pattern]) => pattern.test(code)).map(([, source]) => source);
	});
	if (found[0]) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, found[0].range, "sources", [...new Set(sources)]);
}
function addPersonal(facts, root) {
	const classes = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "use.classification[]").map(({ node, range }) => ({
		code: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "code") ?? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "regulation") ?? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "regulation.code") ?? "",
		range
	}));
	const personal = classes.find(({ code }) => PERSONAL.test(code));
	const health = classes.find(({ code }) => code === "phi");
	if (personal) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, personal.range, "personal", true);
	if (health) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, health.range, "sensitive_categories", ["health"]);
}
// .build/evidence/formats/dataset-headings.js
const HEADINGS = {
	"collection.purpose": [
		"curation rationale",
		"motivation",
		"rationale",
		"\u30c7\u30fc\u30bf\u4f5c\u6210\u306e\u52d5\u6a5f",
		"motivation et objectifs",
		"motivaci\u00f3n"
	],
	"collection.method": [
		"source data",
		"data collection and processing",
		"initial data collection and normalization",
		"collection process",
		"collection",
		"data collection",
		"\u30c7\u30fc\u30bf\u53ce\u96c6",
		"collecte des donn\u00e9es",
		"recolecci\u00f3n de datos",
		"datenerhebung",
		"\u6570\u636e\u6536\u96c6"
	],
	"governance.labelling": [
		"annotations",
		"annotation process",
		"annotation",
		"labeling",
		"labelling",
		"\u30a2\u30ce\u30c6\u30fc\u30b7\u30e7\u30f3",
		"\u6807\u6ce8"
	],
	"governance.preparation": [
		"preprocessing",
		"preprocessing/cleaning/labeling",
		"preprocessing / cleaning / labeling",
		"preprocessing, cleaning and labeling",
		"preprocessing/cleaning",
		"data preprocessing",
		"cleaning",
		"\u524d\u51e6\u7406",
		"pr\u00e9traitement",
		"preprocesamiento",
		"vorverarbeitung",
		"\u9884\u5904\u7406"
	],
	"governance.bias_examination": [
		"discussion of biases",
		"bias",
		"biases",
		"known biases",
		"bias, risks, and limitations",
		"bias, risks and limitations",
		"\u30d0\u30a4\u30a2\u30b9",
		"biais",
		"sesgos"
	],
	"governance.gaps": [
		"other known limitations",
		"known limitations",
		"limitations",
		"bias, risks, and limitations",
		"bias, risks and limitations",
		"errors and noise",
		"\u5236\u9650\u4e8b\u9805",
		"limites",
		"limitaciones",
		"einschr\u00e4nkungen"
	]
};
const QUESTIONS = [
	[/^for what purpose was (?:the|this) dataset created/, "collection.purpose"],
	[/^(?:how was|what mechanisms.*used to) .*(?:acquired|collect)/, "collection.method"],
	[/^over what time\s?frame/, "collection.period"],
	[/^was any preprocessing|^how (?:was|were) .*(?:preprocessed|cleaned)/, "governance.preparation"],
	[/^how (?:was|were) .*(?:labell?ed|annotated)/, "governance.labelling"],
	[/^are there any errors, sources of noise/, "governance.gaps"],
	[/limits on the retention/, "retention"]
];
const PATHS = /* @__PURE__ */ new Map();
for (const [path, words] of Object.entries(HEADINGS)) for (const word of words) PATHS.set(word, [...PATHS.get(word) ?? [], path]);
function pathsOfDatasetHeading(title) {
	const folded = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.E)(title);
	const asked = QUESTIONS.find(([words]) => words.test(folded));
	return PATHS.get(folded) ?? (asked ? [asked[1]] : []);
}
const SECTIONS = [
	/^motivation$/,
	/^composition$/,
	/^collection(?: process)?$/,
	/^preprocessing\b/,
	/^uses$/,
	/^distribution$/,
	/^maintenance$/
];
function datasheetSections(titles) {
	const folded = titles.map(_main_job_js__WEBPACK_IMPORTED_MODULE_0__.E);
	return SECTIONS.filter((section) => folded.some((title) => section.test(title))).length;
}
// .build/evidence/formats/dataset-statements.js
async function readStatements(facts, source, sections) {
	const add = (line, path, value) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.st)(source, line.line, line.line), path, value, "labelled");
	const opening = sections.find(({ lines }) => lines.length > 0);
	for (const line of opening?.lines.slice(0, 6) ?? []) {
		const version = /\bfor version (\d+(?:\.\d+){0,3})\b/i.exec(line.text)?.[1];
		if (version === void 0) continue;
		add(line, "version", version);
		break;
	}
	const licence = sections.find(({ title }) => /^(?:under what )?licen[cs]e$|^licensing$/.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.E)(title)));
	for (const line of licence?.lines ?? []) {
		const id = licenceIn(line.raw);
		const named = id === null ? null : await (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.w)(id);
		if (named === null) continue;
		add(line, "licence", named);
		break;
	}
	const admitted = sections.find(({ title }) => /confidential|sensitive|personal|identif/.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.E)(title)))?.lines.find(({ text }) => ADMISSION.test(text) && !DENIAL.test(text));
	if (admitted) add(admitted, "personal", true);
}
const ADMISSION = /\b(?:contain(?:s|ing)?|includes?|residual|assume)\b[^.]{0,40}\b(?:personal data|PII|personally identifiable information)\b/i;
const DENIAL = /\b(?:no|not|never|without|none)\b/i;
function licenceIn(text) {
	if (/creative\s?commons[^\n]{0,40}zero|\bCC-?0\b/i.test(text)) return "CC0-1.0";
	const [, kind, version] = /\bCC[- ](BY(?:-(?:NC|SA|ND))*)[- ]?v?(\d\.\d)\b/i.exec(text) ?? [];
	return kind !== void 0 && version !== void 0 ? `CC-${kind.toUpperCase()}-${version}` : null;
}
const PERIOD = /\bcollected (?:between|from) ([^.;]{8,30}?) (?:and|to|until) ([^.;]{8,30})/i;
function readPeriod(facts, source, sections) {
	for (const { text, line } of sections.flatMap((function ({ lines }) { return (lines); }))) {
		const [, first = "", second = ""] = PERIOD.exec(text.slice(0, 2e3)) ?? [];
		const [from, to] = [(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.b)(first), (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.b)(second)];
		if (from === null || to === null) continue;
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.st)(source, line, line), "collection.period", `${from}/${to}`, "prose");
		return;
	}
}
// .build/evidence/formats/dataset-document.js
const SECTIONS_OF_A_DATASHEET = 3;
const huggingFaceDatasetCard = {
	id: "hugging-face-dataset-card",
	async read(file) {
		const block = isMarkdown(file) ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.P)(file.source) : null;
		if (!block?.closed) return null;
		const parsed = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.rt)(file.source, block.start, block.end);
		if (!parsed.ok || parsed.root.kind !== "mapping" || (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.x)(parsed.root) !== "dataset") return null;
		return readDocument$1(file, "hugging-face-dataset-card", parsed.root, block.bodyLine);
	}
};
const datasheet = {
	id: "datasheet",
	async read(file) {
		if (!isMarkdown(file) || !/data\s?sheet|dataset/i.test(file.source.text)) return null;
		const sections = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.N)(file.source);
		const opening = sections.slice(0, 2).flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)]);
		if (!(opening.slice(0, 6).some((text) => /\bthis data\s?sheet\b/i.test(text)) && /\bdataset\b/i.test(opening.join(" "))) && datasheetSections(sections.map(({ title }) => title)) < SECTIONS_OF_A_DATASHEET) return null;
		return readDocument$1(file, "datasheet", null, 1);
	}
};
function isMarkdown(file) {
	return file.extension === "md" || file.extension === "markdown";
}
async function readDocument$1(file, format, metadata, bodyLine) {
	const sections = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.N)(file.source, bodyLine);
	const given = metadata ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.at)(metadata, "pretty_name") : void 0;
	const pretty = given ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(given.value) : null;
	const titled = titleOf(sections);
	const name = pretty ?? titled?.name ?? null;
	const line = titled?.line ?? 1;
	const draft = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.k)(file, format);
	const place = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.st)(file.source, line, line);
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "dataset", name, place, metadata ? "structured" : "prose");
	if (given && pretty !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, given.range, "name", pretty, "structured");
	else if (titled) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, place, "name", titled.name, "labelled");
	if (metadata) await addLicence$1(facts, metadata);
	else await readStatements(facts, file.source, sections);
	readSections(facts, file, sections);
	if (!draft.facts.some(({ path }) => path === "collection.period")) readPeriod(facts, file.source, sections);
	return draft.facts.length === 0 && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.X)(file.source.text) ? null : (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.O)(draft);
}
function titleOf(sections) {
	const first = sections.find((function ({ level }) { return (level === 1); }));
	if (!first || first.title.length > 150 || (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.X)(first.title)) return null;
	const name = first.title.replace(/^(?:data(?:set)?\s*card|data\s?sheet)\s*(?:for|of|:|-|\u2013|\u2014)?\s*/i, "").replace(/\s*[:\u2013\u2014-]?\s*(?:data(?:set)?\s*card|data\s?sheet)$/i, "").replace(/^["'[\u201c]+|["'\]\u201d]+$/g, "").trim();
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Z)(name) && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Y)(name) === null ? {
		name,
		line: first.line
	} : null;
}
async function addLicence$1(facts, metadata) {
	const entry = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.at)(metadata, "license") ?? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.at)(metadata, "licenses");
	const nodes = entry?.value.kind === "list" ? entry.value.items : entry ? [entry.value] : [];
	const [only] = nodes;
	const written = nodes.length === 1 && only ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(only) : null;
	if (!entry || written === null) return;
	const named = written.toLowerCase() === "other" ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.at)(metadata, "license_name")?.value ?? null : only;
	const licence = named ? await (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.w)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(named)) : null;
	if (licence !== null && !/^other$/i.test(licence)) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, entry.range, "licence", licence);
}
const NOTHING = /^(?:\[?n\/?a\]?|none|no annotations?\.?|not applicable)\.?$/i;
function readSections(facts, file, sections) {
	const told = /* @__PURE__ */ new Set();
	for (const [index, section] of sections.entries()) {
		const paths = section.level === 0 ? [] : pathsOfDatasetHeading(section.title);
		if (paths.length === 0) continue;
		const said = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.q)(sections, index, (title) => isElsewhere(paths, pathsOfDatasetHeading(title))).filter((line) => !NOTHING.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.K)(line)));
		const prose = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.J)(file.source, section.line, said);
		for (const path of paths) {
			if (prose === null || told.has(path)) continue;
			told.add(path);
			(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, prose.range, path, path === "collection.period" ? prose.text.slice(0, 200) : prose.text, "prose");
		}
	}
}
function isElsewhere(paths, below) {
	return below.length > 0 && !below.some((path) => paths.includes(path));
}
// .build/evidence/formats/dvc-file.js
const MAX_OUTPUTS = 200;
const dvcFile = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "dvc-file",
	hint: /^outs:/m,
	promise: null,
	recognise: (root) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "stages").length === 0 && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "outs[]").some(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "path") !== null),
	read: readOutputs
});
function readOutputs(draft, root) {
	if (draft.file.extension !== "dvc") return;
	for (const { node, range } of (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "outs[]").slice(0, MAX_OUTPUTS)) {
		const path = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "path");
		if (path === null) continue;
		const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "dataset", path, range);
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "path")[0]?.range ?? range, "name", path);
		const [digest] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "md5");
		const digits = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "md5");
		if (digest && digits !== null && /^[0-9a-f]{32}(?:\.dir)?$/.test(digits)) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, digest.range, "digest", `md5:${digits}`);
		const [source] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "deps[].repo.url");
		const url = source ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "deps[].repo.url") : null;
		if (source && url !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, source.range, "lineage", `Imported from ${url}`);
	}
}
// .build/evidence/formats/hub-evaluation.js
const hubEvaluation = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "hub-evaluation",
	hint: /\btask_id\s*:/,
	promise: null,
	recognise: (root) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "dataset.id") !== null && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "dataset.task_id").length > 0 && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "value").length > 0,
	isForm: (root) => (root.kind === "list" ? root.items : [root]).some(hasVariable),
	read(draft, root) {
		const [value] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "value");
		const number = value ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(value.node) : null;
		if (!value || number === null) return;
		const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", null, root.range);
		const [dataset, task] = [(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "dataset.id"), (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "dataset.task_id")];
		const setting = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "notes");
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.y)(facts, [{
			name: task ?? "result",
			dataset,
			task,
			setting,
			value: number,
			range: value.range
		}]);
		const [date] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "date");
		const day = date ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.I)(date.node) : null;
		if (date && day !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, date.range, "evaluation.report.date", day);
	}
});
function hasVariable(result) {
	return ["value", "dataset.task_id"].some((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(result, at).some(({ node }) => isVariable(node)));
}
function isVariable(node) {
	if (node.kind === "scalar") return /^\{[^{}\n]{1,60}\}$/.test(node.source.trim());
	const [only, more] = node.kind === "mapping" ? node.entries : [];
	return only?.value.kind === "scalar" && only.value.value === null && more === void 0;
}
// .build/evidence/hub-name.js
const NAME = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,120}(?:\\/[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,120})?(?::[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,60})?$", "u");
const FOLDERS = new Set("model models checkpoint checkpoints ckpt ckpts weights output outputs out result results run runs log logs data dataset datasets local tmp home root mnt content workspace experiments saved saved_models artifacts".split(" "));
const FILE = /\.(?:jsonl?|csv|tsv|parquet|arrow|txt|ya?ml|bin|pt|pth|gguf|safetensors|zip|gz|zst)$/i;
function hubName(text) {
	const name = text.trim();
	if (!NAME.test(name) || FILE.test(name) || (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Y)(name) !== null) return null;
	return FOLDERS.has((name.split("/")[0] ?? "").toLowerCase()) ? null : name;
}
function asHubName(node) {
	const text = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node);
	return text === null ? null : hubName(text);
}
// .build/evidence/formats/inspect-log.js
const STANDS_FOR_NONE = /^(?:mockllm|none)(?:\/|$)/;
const inspectLog = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "inspect-log",
	hint: /"eval"\s*:/,
	promise: null,
	recognise: (root) => [
		"version",
		"status",
		"eval.task",
		"eval.model"
	].every((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at).length > 0) && !STANDS_FOR_NONE.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "eval.model") ?? ""),
	read: readLog
});
function readLog(draft, root) {
	const [model] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "eval.model");
	const name = model ? modelNamed$1((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(model.node) ?? "") : null;
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", name, model?.range ?? root.range);
	if (model && name !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, model.range, "name", name);
	const status = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "status")[0];
	if (status && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(status.node) !== "success") {
		const message = `The run is ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(status.node) ?? "unfinished"}: its figures are no result; run it to the end.`;
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.et)(facts, status.range, "evaluation.metrics", "unfinished-run", message);
		return;
	}
	const partial = partOf$1(root);
	if (partial) {
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.et)(facts, partial.range, "evaluation.metrics", "partial-run", "Only part of the samples were run: it shows that tests were made, and no result.");
		return;
	}
	const metrics = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "results.scores[]").flatMap((score) => metricsOf$1(root, score));
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.y)(facts, metrics);
	if (metrics.some(({ value }) => value !== null)) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, [{
		at: "eval.created",
		to: "evaluation.report.date",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
	}]);
}
function modelNamed$1(model) {
	const parts = model.split("/");
	return hubName(parts.length > 2 || parts[0] === "hf" ? parts.slice(1).join("/") : model);
}
function metricsOf$1(root, { node: score }) {
	const task = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "eval.task");
	const setting = [(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(score, "scorer"), (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(score, "reducer")].filter((word) => word !== null).join(" ");
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(score, "metrics").flatMap(({ node }) => node.kind === "mapping" ? node.entries : []).filter(({ key }) => !/stderr|^(?:std|var)$/.test(key)).flatMap(({ key, value }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(value, "value").map(({ node, range }) => {
		return {
			name: key,
			task,
			setting,
			value: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(node),
			range
		};
	}));
}
function partOf$1(root) {
	const [limit, samples, epochs] = [
		"eval.config.limit",
		"eval.dataset.samples",
		"eval.config.epochs"
	].map((at) => {
		const [found] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at);
		return found && !(found.node.kind === "scalar" && found.node.value === null) ? found : null;
	});
	const [completed] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "results.completed_samples");
	const [all, times, done] = [
		samples,
		epochs,
		completed
	].map((found) => found ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(found.node) : null);
	if (typeof all !== "number" || typeof done !== "number" || !completed) return limit ?? null;
	return done < all * (times ?? 1) ? limit ?? completed : null;
}
// .build/evidence/formats/lm-evaluation.js
const lmEvaluation = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "lm-evaluation",
	hint: /"results"\s*:/,
	promise: null,
	recognise: (root) => [
		"versions",
		"n-shot",
		"lm_eval_version"
	].some((key) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, key).length > 0) && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "config.model").length > 0 && ["mapping", "list"].includes((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "results")[0]?.node.kind ?? ""),
	read: readResults
});
function readResults(draft, root) {
	const model = modelNamed(root);
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", model?.name ?? null, model?.range ?? root.range);
	if (model) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, model.range, "name", model.name);
	const partial = partOf(root);
	if (partial) {
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.et)(facts, partial.range, "evaluation.metrics", "partial-run", "The run is over part of the data, and its figures are no result; run it without a limit.");
		return;
	}
	const revision = revisionOf(root);
	if (model && revision !== null && STEP.test(revision)) {
		const message = `The figures are of ${(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.tt)(revision)}, a step of the training; add those of the model that is given out.`;
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.et)(facts, model.range, "evaluation.metrics", "checkpoint-results", message);
	}
	const metrics = metricsOf(root);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.y)(facts, metrics);
	if (metrics.some(({ value }) => value !== null)) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, [{
		at: "date",
		to: "evaluation.report.date",
		as: asDayOfSeconds
	}]);
}
const STEP = /^(?:global_?)?(?:step|iter|ckpt|checkpoint)[-_]?\d+$/i;
const asDayOfSeconds = (node) => {
	const seconds = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(node);
	return seconds !== null && seconds > 1e9 && seconds < 1e10 ? (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 10) : null;
};
function argumentOf(args, name) {
	if (args.kind === "mapping") return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(args, name);
	const text = args.kind === "scalar" ? `,${args.source.slice(0, 4e3)}` : "";
	const from = text.indexOf(`,${name}=`);
	return from < 0 ? null : text.slice(from + name.length + 2).split(",")[0] ?? null;
}
function modelNamed(root) {
	const [args] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "config.model_args");
	const [told] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "model_name");
	const written = [
		"peft",
		"delta",
		"pretrained"
	].map((word) => args ? argumentOf(args.node, word) : null).find((word) => word !== null) ?? null;
	const place = written === null ? told : args;
	const name = hubName(written ?? (told ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(told.node) ?? "" : ""));
	return name !== null && place ? {
		name,
		range: place.range
	} : null;
}
function partOf(root) {
	const known = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "n-samples").flatMap(({ node }) => node.kind === "mapping" ? node.entries : []).flatMap(({ value, range }) => {
		const [original, effective] = ["original", "effective"].map((key) => {
			const [found] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(value, key);
			return found ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(found.node) : null;
		});
		return typeof original === "number" && typeof effective === "number" ? [{
			node: value,
			range,
			original,
			effective
		}] : [];
	});
	if (known.length > 0) return known.find(({ original, effective }) => effective < original) ?? null;
	const [limit] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "config.limit");
	return limit && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(limit.node) !== null && !/^(?:none|null)$/i.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(limit.node) ?? "") ? limit : null;
}
function metricsOf(root) {
	const [results] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "results");
	const [revision, shots] = [revisionOf(root), shotsOf(root)];
	if (results?.node.kind !== "mapping") return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "results[]").flatMap(({ node }) => metricsOfPrompt(node));
	return results.node.entries.flatMap(({ key: task, value: node }) => {
		const setting = [shots(task), revision].filter((word) => word !== null).join(" ");
		const entries = node.kind === "mapping" ? node.entries : [];
		const filtered = entries.some(({ key }) => key.includes(","));
		return entries.filter(({ key }) => key.includes(",") === filtered && !NO_METRIC.test(key)).map(({ key, value, range }) => {
			return {
				name: key.replace(/,none$/, ""),
				task,
				setting,
				value: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(value),
				range
			};
		});
	});
}
const NO_METRIC = /stderr|^(?:alias|name|samples?|sample_len|sample_count|num_fewshot|version)$/;
function metricsOfPrompt(node) {
	if (node.kind !== "mapping") return [];
	const [task, setting] = [(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "task_name") ?? "task", (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "prompt_name")];
	const keys = new Set(node.entries.map(({ key }) => key));
	return node.entries.filter(({ key }) => keys.has(`${key}_stderr`)).map(({ key, value, range }) => ({
		name: key,
		task,
		setting,
		value: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(value),
		range
	}));
}
function shotsOf(root) {
	const [shown] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "n-shot");
	const entries = shown?.node.kind === "mapping" ? shown.node.entries : [];
	const byTask = new Map(entries.map(({ key, value }) => [key, value]));
	const [ofAll] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "config.num_fewshot");
	return (task) => {
		const own = byTask.get(task) ?? ofAll?.node;
		const shots = own ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(own) : null;
		return shots === null ? null : `${shots} shot`;
	};
}
function revisionOf(root) {
	const [args] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "config.model_args");
	const revision = args ? argumentOf(args.node, "revision") : null;
	return revision === null || revision === "main" ? null : revision.slice(0, 60);
}
// .build/evidence/formats/mlflow-model.js
const mlflowModel = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "mlflow-model",
	hint: /^flavors:/m,
	promise: null,
	recognise: (root) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "flavors")[0]?.node.kind === "mapping" && [
		"utc_time_created",
		"run_id",
		"model_uuid"
	].some((key) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, key) !== null),
	read: readModel$1
});
function readModel$1(draft, root) {
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", null, root.range, "structured", true);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, [{
		at: "utc_time_created",
		to: "version_date",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
	}]);
	for (const { node, range } of (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "flavors").flatMap(flavoursOf)) {
		const meaning = meaningOf((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node) ?? "");
		if (!meaning) continue;
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, range, "kinds", meaning.kinds);
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, range, "outputs", meaning.outputs);
		return;
	}
}
function flavoursOf({ node }) {
	return (node.kind === "mapping" ? node.entries.map(({ value }) => value) : []).flatMap((flavour) => [...(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(flavour, "task"), ...(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(flavour, "model_class")]);
}
function meaningOf(word) {
	if (/^[\w.]+(?:Classifier|Regressor)$/.test(word)) return _main_job_js__WEBPACK_IMPORTED_MODULE_0__.S["tabular-classification"];
	return Object.hasOwn(_main_job_js__WEBPACK_IMPORTED_MODULE_0__.S, word) ? _main_job_js__WEBPACK_IMPORTED_MODULE_0__.S[word] : void 0;
}
// .build/evidence/formats/mlperf-system.js
const SERVES = /\b(?:datacenter|edge)\b/i;
const mlperfSystem = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "mlperf-system",
	hint: /"accelerators_per_node"/,
	promise: null,
	recognise: (root) => [
		"submitter",
		"system_name",
		"accelerator_model_name"
	].every((key) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, key).length > 0) && !SERVES.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "system_type") ?? ""),
	read: readSystem
});
function readSystem(draft, root) {
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", null, root.range);
	const [model] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "accelerator_model_name");
	const name = model ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(model.node) : null;
	const [nodes] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "number_of_nodes");
	const [each] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "accelerators_per_node");
	const count = nodes && each ? ((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(nodes.node) ?? 0) * ((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(each.node) ?? 0) : 0;
	if (!model || name === null) return;
	const run = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.j)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "system_name") ?? "") || "system";
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, model.range, "training.runs", [run]);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, model.range, `training.runs[${run}].accelerator`, name);
	if (nodes && each && Number.isInteger(count) && count > 0) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.U)([nodes, each]), `training.runs[${run}].count`, count);
}
// .build/evidence/formats/model-card-toolkit.js
function both(at) {
	return [`considerations.${at}`, `considerations.${at}[].description`];
}
const FIELDS$2 = [
	{
		at: "model_details.name",
		to: "name",
		as: ownWords
	},
	{
		at: "model_details.version.name",
		to: "version",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: "model_details.version.date",
		to: "version_date",
		as: dayWritten
	},
	{
		at: [
			"model_details.short_description",
			"model_details.overview",
			"model_details.documentation",
			"model_details.description"
		],
		to: "card.description",
		as: "prose"
	},
	{
		at: "language",
		to: "languages",
		as: "words"
	},
	{
		at: "model_parameters.model_architecture",
		to: "card.how_it_works",
		as: "prose"
	},
	{
		at: [
			"model_parameters.data[].description",
			"model_parameters.data.train.description",
			"model_parameters.training_datasets[].description"
		],
		to: "card.training_data",
		as: "prose"
	},
	{
		at: ["description", "methodology"].map((part) => `model_parameters.training_procedure.${part}`),
		to: "card.training_procedure",
		as: "prose"
	},
	{
		at: [
			"description",
			"sota_comparison",
			"uncertainty_quantification"
		].map((part) => `quantitative_analysis.evaluation_procedure.${part}`),
		to: "card.evaluation",
		as: "prose"
	},
	{
		at: "base_model",
		to: "base.name",
		as: asHubName
	},
	{
		at: both("out_of_scope_uses"),
		to: "card.out_of_scope_use",
		as: "prose"
	},
	{
		at: [...both("users"), ...both("use_cases")],
		to: "card.intended_use",
		as: "prose"
	},
	{
		at: [...both("limitations"), ...both("tradeoffs")],
		to: "card.limitations",
		as: "prose"
	},
	{
		at: ["considerations.ethical_considerations[].name", "considerations.ethical_considerations[].mitigation_strategy"],
		to: "card.risks",
		as: "prose"
	}
];
const PARTS = [
	"model_parameters",
	"quantitative_analysis",
	"considerations"
];
const modelCardToolkit = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "model-card-toolkit",
	hint: /\bmodel_details["']?\s*:/,
	promise: null,
	recognise: (root) => (PARTS.some((part) => isRecord(root, part)) || (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "model_details.name").length > 0 && isBare(root)) && isRecord(root, "model_details") && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "$schema").length === 0,
	read: readCard$1
});
function isBare(root) {
	return root.entries.length === 1 || (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "schema_version").length > 0;
}
function isRecord(root, at) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at)[0]?.node.kind === "mapping";
}
async function readCard$1(draft, root) {
	const [name] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "model_details.name");
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", name ? ownWords(name.node) : null, name?.range ?? root.range);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, FIELDS$2);
	for (const [at, to] of [["model_details.owners[].name", "developer"], ["model_details.owners[].contact", "contact"]]) {
		const owners = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at);
		const names = owners.flatMap(({ node }) => ownWords(node) ?? []);
		if (owners[0] && names.length > 0) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, owners[0].range, to, names.join(", "));
	}
	const licences = [
		"license",
		"licenses[].identifier",
		"licenses[].custom_text"
	].flatMap((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, `model_details.${at}`));
	const licence = licences.length === 1 && licences[0] ? await (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.w)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(licences[0].node)) : null;
	if (licences[0] && licence !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, licences[0].range, "release.licence", licence);
	addDatasets(facts, root);
	addParameters(facts, root);
	addRun(facts, root);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.y)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "quantitative_analysis.performance_metrics[]").map(metricOf));
}
function addDatasets(facts, root) {
	const [list] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "datasets");
	const names = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "datasets[]").flatMap(({ node }) => asHubName(node) ?? []);
	if (list) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, list.range, "datasets", [...new Set(names)]);
}
const PARAMETERS = /^\s*[-*]?\s*(?:total |number of )?parameters\s*:\s*([^(\n]{1,40})/im;
function addParameters(facts, root) {
	for (const { node, range } of (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "model_parameters.model_architecture")) {
		const [, written] = PARAMETERS.exec(textOf(node)) ?? [];
		const count = written === void 0 ? null : (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(written.trim(), "count");
		if (count?.is !== "quantity" || count.value.low < 1e3) continue;
		const { low, high } = count.value;
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, range, "training.parameters", low === high ? low : {
			low,
			high
		});
	}
}
const HARDWARE = /^(\d{1,5})\s?[x\u00d7]\s?((?:(?!\s(?:and|or|with)\s|\d\s?[x\u00d7]\s)[^,;+/(]){2,60}?)(?:\s+GPUs?)?$/i;
function addRun(facts, root) {
	const [hardware] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "model_parameters.compute_infrastructure.hardware");
	const [, count, name] = HARDWARE.exec(hardware ? textOf(hardware.node).trim() : "") ?? [];
	if (!hardware || name === void 0 || (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(name).length === 0 || Number(count) < 1) return;
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, hardware.range, "training.runs", ["training"]);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, hardware.range, "training.runs[training].accelerator", name.trim());
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, hardware.range, "training.runs[training].count", Number(count));
}
function textOf(node) {
	return node.kind === "scalar" && typeof node.value === "string" ? node.value.slice(0, 1e4) : "";
}
function metricOf({ node, range }) {
	const [value] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "value");
	return {
		name: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "type") ?? "metric",
		value: value ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(value.node) : null,
		range: value?.range ?? range,
		group: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "slice")
	};
}
function ownWords(node) {
	const text = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node);
	return text !== null && /^(?:name|overview|description|contact|owner)\d?$/i.test(text) ? null : text;
}
function dayWritten(node) {
	const text = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node) ?? "";
	const slashed = /^(\d{4})\/(\d{2})\/(\d{2})$/.exec(text);
	const american = /^(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})$/.exec(text);
	const parts = slashed ? slashed.slice(1) : american ? [
		american[3],
		american[1],
		american[2]
	] : null;
	if (parts === null) return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.I)(node);
	const iso = parts.map((part) => String(part).padStart(2, "0")).join("-");
	return node.kind === "scalar" ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.I)({
		...node,
		value: iso,
		source: iso
	}) : null;
}
// .build/evidence/formats/model-documentation.js
const FIELDS$1 = [
	{
		at: "general.model_name",
		to: "name",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: "general.model_version",
		to: "version",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: "general.provider",
		to: "developer",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: "general.release_date",
		to: "version_date",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
	},
	{
		at: "general.union_market_release_date",
		to: "markets.eu.first_placed_on",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
	},
	{
		at: "general.model_authenticity",
		to: "weights_digest",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.z
	},
	{
		at: "properties.architecture",
		to: "card.how_it_works",
		as: "prose"
	},
	{
		at: "distribution.licence_link",
		to: "release.licence_url",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.F
	},
	{
		at: "use.acceptable_use_policy",
		to: "annex_xi[acceptable-use].url",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.F
	},
	{
		at: "use.intended_uses",
		to: "card.intended_use",
		as: "prose"
	},
	{
		at: "use.restricted_uses",
		to: "card.out_of_scope_use",
		as: "prose"
	},
	{
		at: ["use.required_hardware", "use.required_software"],
		to: "card.operating_conditions",
		as: "prose"
	},
	{
		at: ["training.design_specifications", "training.decision_rationale"],
		to: "card.training_procedure",
		as: "prose"
	},
	{
		at: [
			"data.how_obtained_and_selected",
			"data.scope_and_characteristics",
			"data.curation_methodologies"
		],
		to: "card.training_data",
		as: "prose"
	},
	{
		at: "data.bias_measures",
		to: "card.bias",
		as: "prose"
	},
	{
		at: "compute.methodology",
		to: "training.method",
		as: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.R)({
			architecture: "architecture",
			hardware: "hardware",
			measured: "measured",
			mixed: "mixed"
		})
	}
];
const AMOUNTS = [
	[
		"properties.total_model_size",
		"training.parameters",
		"parameters",
		1
	],
	[
		"compute.training_compute",
		"training.cumulative_flop",
		"FLOP",
		1
	],
	[
		"data.number_of_tokens",
		"training.tokens",
		"tokens",
		1
	],
	[
		"energy.training_energy_mwh",
		"training.energy_kwh",
		"kWh",
		1e3
	]
];
const MODALITIES = {
	text: "text",
	images: "image",
	image: "image",
	audio: "audio",
	video: "video"
};
const modelDocumentation = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "model-documentation",
	hint: /\bmodel_documentation["']?\s*:/,
	promise: /^["']?model_documentation["']?\s*:\s*["']?v\d/m,
	recognise: (root) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "model_documentation") === "v1",
	read: readForm
});
async function readForm(draft, root) {
	const [name] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "general.model_name");
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", name ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(name.node) : null, name?.range ?? root.range, "structured", true);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, FIELDS$1);
	for (const amount of AMOUNTS) addAmount(facts, root, amount);
	const [outputs] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "properties.output_modalities");
	const words = outputs?.node.kind === "list" ? outputs.node.items.map((node) => ((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node) ?? "").toLowerCase()) : [];
	const known = words.flatMap((word) => Object.hasOwn(MODALITIES, word) ? [MODALITIES[word] ?? ""] : []);
	if (outputs && known.length > 0) {
		const origin = {
			path: facts.path,
			range: outputs.range,
			format: facts.format,
			how: facts.how
		};
		const complete = known.length === words.length;
		facts.facts.push({
			subject: facts.subject,
			path: "outputs",
			value: known,
			state: "declared",
			complete,
			origin
		});
	}
	const bases = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "general.model_dependencies[]").flatMap(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node) ?? []);
	const [base] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "general.model_dependencies");
	if (base && bases.length > 0) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, base.range, "base.name", bases.join(" + "));
	const [licence] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "distribution.licence");
	const id = licence ? await (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.w)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(licence.node)) : null;
	if (licence && id !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, licence.range, "release.licence", id);
}
function addAmount(facts, root, [at, to, unit, factor]) {
	const [found] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at);
	if (!found) return;
	const number = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(found.node);
	const written = number === null && factor === 1 ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.T)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(found.node) ?? "", unit) : null;
	if (number !== null && number > 0) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, found.range, to, Number((number * factor).toPrecision(12)));
	else if (written?.is === "value") (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, found.range, to, written.value);
}
// .build/evidence/formats/moonshot-result.js
const moonshotResult = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "moonshot-result",
	hint: /"(?:prompt_selection_percentage|run_metadata)"/,
	promise: null,
	recognise: (root) => isLibrary(root) || isContinuous(root),
	read: (draft, root) => isLibrary(root) ? readLibrary(draft, root) : readContinuous(draft, root)
});
function isLibrary(root) {
	return [
		"metadata.endpoints",
		"metadata.prompt_selection_percentage",
		"results"
	].every((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at).length > 0);
}
function isContinuous(root) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "run_metadata.run_id").length > 0 && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "run_results").length > 0;
}
function readLibrary(draft, root) {
	const status = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "metadata.status");
	const [share] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "metadata.prompt_selection_percentage");
	const summaries = [...(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "results.cookbooks[].recipes[]"), ...(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "results.recipes[]")].flatMap(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "evaluation_summary[]").map((found) => ({
		recipe: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "id") ?? "recipe",
		...found
	})));
	const drafts = /* @__PURE__ */ new Map();
	for (const name of new Set(summaries.map(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "model_id")))) drafts.set(name, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", name, root.range));
	if (drafts.size === 0) drafts.set(null, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", null, root.range));
	const percent = share ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(share.node) : null;
	for (const facts of drafts.values()) {
		if (status !== "completed") {
			tellUnfinished(facts, root.range, `This run of Moonshot is ${status ?? "not said to be completed"}`);
			continue;
		}
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, [{
			at: "metadata.end_time",
			to: "evaluation.report.date",
			as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
		}]);
		if (percent !== null && percent < 100 && share) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.et)(facts, share.range, "evaluation.metrics", "partial-run", `Only ${percent} % of the prompts were run: it shows that tests were made, and no result.`);
	}
	if (status !== "completed" || percent === null || percent < 100) return;
	for (const [name, facts] of drafts) {
		const figures = summaries.filter(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "model_id") === name).flatMap(({ recipe, node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "avg_grade_value").map((found) => ({
			name: recipe,
			value: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(found.node),
			range: found.range
		})));
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.y)(facts, figures);
	}
}
function readContinuous(draft, root) {
	const runs = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "run_results[]");
	for (const name of new Set(runs.map(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "metadata.connector.model")))) {
		const own = runs.filter(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "metadata.connector.model") === name);
		const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", name, root.range);
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, [{
			at: "run_metadata.end_time",
			to: "evaluation.report.date",
			as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
		}]);
		const scores = own.flatMap(({ node, range }) => {
			const found = figuresOf$1(node);
			if (found.length === 0) tellUnfinished(facts, range, "This run of Moonshot has no summary and counts as failed");
			return found;
		});
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.y)(facts, scores);
	}
}
function figuresOf$1(run) {
	const task = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(run, "metadata.test_name") ?? "test";
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(run, "results.evaluation_summary").flatMap(({ node }) => node.kind !== "mapping" ? [] : node.entries.flatMap((metric) => metric.value.kind !== "mapping" ? [] : metric.value.entries.map(({ key, value, range }) => ({
		name: key,
		task,
		value: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(value),
		range
	}))));
}
function tellUnfinished(facts, range, what) {
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.et)(facts, range, "evaluation.metrics", "unfinished-run", `${what}; run it again and keep the finished result.`);
}
// .build/evidence/formats/patra-model-card.js
const FIELDS = [
	{
		at: ["ai_model.name", "name"],
		to: "name",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: ["ai_model.version", "version"],
		to: "version",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: ["author", "ai_model.owner"],
		to: "developer",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: ["foundational_model", "ai_model.foundational_model"],
		to: "base.name",
		as: asBase
	}
];
const DESCRIPTIONS = [["short_description", "full_description"], ["ai_model.description"]];
const OWN = [
	"short_description",
	"full_description",
	"input_type",
	"input_data",
	"bias_analysis",
	"model_requirements"
];
const FIGURE = /accuracy|\bprecision$|\brecall\b|\bf1\b|\bf score|\bauc\b|\broc\b|\bloss$|\b(?:mae|mse|rmse|r2|map|iou|wer|cer|tpr|fpr)\b|bleu|rouge|meteor|perplexity|\bparity\b|\bodds\b|equal opportunity|disparate impact/i;
const patraModelCard = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "patra-model-card",
	hint: /"ai_model"\s*:/,
	promise: null,
	recognise: (root) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "ai_model")[0]?.node.kind === "mapping" && [
		"name",
		"author",
		"ai_model.name",
		"ai_model.license"
	].every((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at).length > 0) && OWN.filter((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at).length > 0).length >= 3 && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "$schema").length === 0,
	read: readCard
});
async function readCard(draft, root) {
	const [name] = ["ai_model.name", "name"].flatMap((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at)).filter(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node));
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", name ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(name.node) : null, name?.range ?? root.range, "structured", true);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, FIELDS);
	for (const at of DESCRIPTIONS) if (!facts.facts.some(({ path }) => path === "card.description")) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, [{
		at,
		to: "card.description",
		as: "prose"
	}]);
	const [licence] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "ai_model.license");
	const id = licence ? await (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.w)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(licence.node)) : null;
	if (licence && id !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, licence.range, "release.licence", id);
	const [category] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "category");
	if (category) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, category.range, "kinds", (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.C)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(category.node) ?? ""));
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.y)(facts, [
		...accuracyOf(root),
		...["metrics", "model_metrics"].flatMap((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, `ai_model.${at}`).flatMap((found) => figuresIn(found))),
		...(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "bias_analysis").flatMap((found) => figuresIn(found)),
		...metricsBeside(root)
	]);
}
function asBase(node) {
	const text = ((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node) ?? "").replace(/^https:\/\/huggingface\.co\/(?=[^/]+\/[^/]+$)/, "");
	return /^(?:none|no|false)$/i.test(text) ? null : hubName(text);
}
function accuracyOf(root) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "ai_model.test_accuracy").map(({ node, range }) => ({
		name: "test_accuracy",
		value: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(node),
		range
	})).filter(({ value }) => value !== null && value > 0 && value <= 100);
}
function figuresIn({ node }, group = null) {
	const pairs = [];
	if (node.kind === "mapping") pairs.push(...node.entries.map(({ key, value, range }) => ({
		name: key,
		node: value,
		range
	})));
	if (node.kind === "list") for (const item of node.items) for (const value of (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(item, "value")) pairs.push({
		name: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(item, "key") ?? "",
		node: value.node,
		range: value.range
	});
	return pairs.flatMap(({ name, node: value, range }) => {
		if (value.kind === "mapping") return group === null ? figuresIn({ node: value }, name) : [];
		return FIGURE.test(name.replaceAll(/[_-]/g, " ")) ? [{
			name,
			value: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(value),
			range,
			group
		}] : [];
	});
}
function metricsBeside(root) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "metadata").flatMap(({ node }) => node.kind !== "mapping" ? [] : node.entries.filter(({ key }) => /metrics$/i.test(key)).flatMap(({ value }) => figuresIn({ node: value })));
}
// .build/evidence/formats/signed-statement.js
const MAX_PAYLOAD = 1e6;
const STATEMENT = /^https:\/\/in-toto\.io\/Statement\//;
const signedStatement = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "signed-statement",
	hint: /in-toto|sigstore\.bundle/,
	promise: null,
	recognise: (root) => isBundle(root) || STATEMENT.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "_type") ?? ""),
	read: readStatement
});
function isBundle(root) {
	return /^application\/vnd\.dev\.sigstore\.bundle/.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "mediaType") ?? "") && payloadOf(root) !== void 0;
}
function payloadOf(root) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "dsseEnvelope.payload")[0];
}
function readStatement(draft, root) {
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", null, root.range);
	const payload = payloadOf(root);
	const statement = payload ? decoded(payload.node) : root;
	if (statement === null) {
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.et)(facts, payload?.range ?? root.range, "weights_digest", "invalid-signature", "The payload of this bundle is no in-toto statement; sign the model again.");
		return;
	}
	const files = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(statement, "predicate.resources[]");
	const digests = (files.length > 0 ? files : (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(statement, "subject[]")).map(({ node }) => digestOf(node));
	if (digests.some((digest) => digest === "empty")) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.et)(facts, payload?.range ?? root.range, "weights_digest", "empty-digest", "One of its digests is that of an empty file: nothing is proved by it.");
	const [only] = digests;
	if (digests.length === 1 && only != null && only !== "empty") (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, payload?.range ?? root.range, "weights_digest", only);
}
function decoded(node) {
	const text = node.kind === "scalar" ? node.source : "";
	if (text.length > MAX_PAYLOAD || !/^[A-Za-z0-9+/=_-]+$/.test(text)) return null;
	const parsed = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.it)((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.ot)(Buffer.from(text, "base64").toString("utf8")));
	if (!parsed.ok || parsed.root.kind !== "mapping" || !STATEMENT.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(parsed.root, "_type") ?? "")) return null;
	return parsed.root;
}
function digestOf(resource) {
	const written = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(resource, "digest.sha256")[0] ?? ((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(resource, "algorithm") === "sha256" ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(resource, "digest")[0] : void 0);
	if (!written) return null;
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.z)(written.node) ?? (/^e3b0c44298fc/.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(written.node) ?? "") ? "empty" : null);
}
// .build/evidence/formats/spdx3.js
const MODEL_FIELDS = [
	{
		at: "name",
		to: "name",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: ["software_packageVersion", "packageVersion"],
		to: "version",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: "releaseTime",
		to: "version_date",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.I
	},
	{
		at: ["ai_informationAboutApplication"],
		to: "card.intended_use",
		as: "prose"
	},
	{
		at: ["ai_limitation"],
		to: "card.limitations",
		as: "prose"
	},
	{
		at: ["ai_informationAboutTraining", "ai_modelDataPreprocessing"],
		to: "card.training_procedure",
		as: "prose"
	},
	{
		at: ["description", "summary"],
		to: "card.description",
		as: "prose"
	}
];
const DATASET_FIELDS = [
	{
		at: "name",
		to: "name",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: ["software_packageVersion", "packageVersion"],
		to: "version",
		as: _main_job_js__WEBPACK_IMPORTED_MODULE_0__.B
	},
	{
		at: "dataset_dataCollectionProcess",
		to: "collection.method",
		as: "prose"
	},
	{
		at: "dataset_dataPreprocessing",
		to: "governance.preparation",
		as: "prose"
	},
	{
		at: "dataset_knownBias",
		to: "governance.bias_examination",
		as: "prose"
	},
	{
		at: "dataset_datasetNoise",
		to: "governance.gaps",
		as: "prose"
	},
	{
		at: "dataset_intendedUse",
		to: "governance.suitability",
		as: "prose"
	},
	{
		at: "dataset_anonymizationMethodUsed",
		to: "deidentification",
		as: "prose"
	}
];
const KINDS = /* @__PURE__ */ new Set([
	"supervised",
	"unsupervised",
	"reinforcement",
	"generative",
	"multimodal"
]);
const MAX_ELEMENTS = 2e4;
const spdx3 = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "spdx3",
	hint: /spdx\.org\/rdf\/3\./,
	promise: /AIPackage|DatasetPackage/,
	recognise: (root) => elementsOf(root).some((element) => kindOf(element) !== null),
	read: readDocument
});
function elementsOf(root) {
	const graph = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.at)(root, "@graph")?.value;
	return (graph?.kind === "list" ? graph.items.slice(0, MAX_ELEMENTS) : []).filter((node) => node.kind === "mapping");
}
function kindOf(element) {
	const type = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(element, "type") ?? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(element, "@type") ?? "";
	if (/^(?:ai[_:])?AIPackage$/i.test(type)) return "model";
	return /^(?:dataset[_:])?DatasetPackage$/i.test(type) ? "dataset" : null;
}
function idOf(element) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(element, "spdxId") ?? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(element, "@id");
}
async function readDocument(draft, root) {
	const elements = elementsOf(root);
	const graph = {
		byId: new Map(elements.flatMap((element) => idOf(element) === null ? [] : [[idOf(element) ?? "", element]])),
		relationships: elements.filter((element) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(element, "relationshipType").length > 0).map((node) => ({
			node,
			range: node.range
		}))
	};
	for (const element of elements) {
		const kind = kindOf(element);
		if (kind === null) continue;
		const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, kind, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(element, "name"), element.range);
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, element, kind === "model" ? MODEL_FIELDS : DATASET_FIELDS);
		addDigest(facts, element, kind === "model" ? "weights_digest" : "digest");
		await addLicence(facts, element, graph, kind === "model" ? "release.licence" : "licence");
		if (kind === "model") readModel(facts, element, graph);
	}
}
function readModel(facts, element, graph) {
	const types = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(element, "ai_typeOfModel");
	const kinds = types.flatMap(({ node }) => node.kind === "list" ? node.items : [node]).flatMap((node) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node) ?? []).map((word) => word.toLowerCase()).filter((word) => KINDS.has(word));
	if (types[0]) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, types[0].range, "kinds", [...new Set(kinds)]);
	const [supplier] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(element, "suppliedBy");
	const name = supplier ? nameOf((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(supplier.node), graph) : null;
	if (supplier && name !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, supplier.range, "developer", name);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.y)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(element, "ai_metric[]").flatMap(({ node }) => {
		const [value] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "value");
		return value ? [{
			name: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "key") ?? "metric",
			value: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(value.node),
			range: value.range
		}] : [];
	}));
	addEnergy(facts, element);
	addRelated(facts, element, graph, ["trainedOn", "testedOn"], "datasets");
	addRelated(facts, element, graph, ["descendantOf"], "base.name");
}
function nameOf(id, graph) {
	const element = id === null ? void 0 : graph.byId.get(id);
	return element ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(element, "name") : null;
}
const KILOWATT_HOURS = {
	kilowattHour: 1,
	megajoule: 1 / 3.6
};
function addEnergy(facts, element) {
	const found = ["ai_trainingEnergyConsumption", "ai_finetuningEnergyConsumption"].flatMap((part) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(element, `ai_energyConsumption.${part}[]`));
	const known = found.map(({ node }) => {
		const [quantity] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "ai_energyQuantity");
		const unit = KILOWATT_HOURS[(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "ai_energyUnit") ?? ""];
		const number = quantity ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(quantity.node) : null;
		return number === null || number < 0 || unit === void 0 ? null : number * unit;
	}).filter((amount) => amount !== null);
	const [first] = found;
	if (first && known.length === found.length) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, first.range, "training.energy_kwh", Number(known.reduce((sum, one) => sum + one, 0).toPrecision(12)));
}
function addDigest(facts, element, path) {
	for (const { node, range } of (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(element, "verifiedUsing[]")) {
		const [value] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(node, "hashValue");
		const digest = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "algorithm") === "sha256" && value ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.z)(value.node) : null;
		if (digest === null) continue;
		(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, range, path, digest);
		return;
	}
}
function relatedTo(element, { relationships }, types) {
	const id = idOf(element);
	return relationships.filter(({ node }) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "from") === id && types.includes((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "relationshipType") ?? "")).map((found) => {
		const to = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(found.node, "to").flatMap(({ node }) => node.kind === "list" ? node.items : [node]);
		return {
			...found,
			targets: to.flatMap((node) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node) ?? [])
		};
	});
}
function addRelated(facts, element, graph, types, path) {
	const found = relatedTo(element, graph, types);
	const names = [...new Set(found.flatMap(({ targets }) => targets.flatMap((id) => nameOf(id, graph) ?? [])))];
	const [first] = found;
	if (!first || names.length === 0) return;
	if (path === "datasets") (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, first.range, path, names);
	else (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, first.range, path, names.join(" + "));
}
async function addLicence(facts, element, graph, path) {
	const found = relatedTo(element, graph, ["hasDeclaredLicense"]);
	const targets = found.flatMap(({ targets }) => targets);
	const [first, only] = [found[0], targets[0]];
	if (!first || only === void 0 || targets.length > 1) return;
	const node = graph.byId.get(only);
	const expression = node ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(node, "simplelicensing_licenseExpression") : null;
	const listed = /^https:\/\/spdx\.org\/licenses\/([\w.+-]+)$/.exec(only)?.[1] ?? null;
	const licence = await (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.w)(expression ?? listed);
	if (licence !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, first.range, path, licence);
}
// .build/evidence/formats/trainer-state.js
const COST = /^eval_(?:runtime|samples|num_tokens|model_preparation_time|mem_.*|.*_(?:per_second|samples|runtime))$/;
const trainerState = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "trainer-state",
	hint: /"log_history"\s*:/,
	promise: null,
	recognise: (root) => [
		"log_history",
		"global_step",
		"max_steps",
		"is_world_process_zero"
	].every((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at).length > 0),
	read: readState
});
function readState(draft, root) {
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", null, root.range);
	const step = numberAt(root, "global_step");
	if (step === null || step <= 0 || step !== numberAt(root, "max_steps")) return;
	const last = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "log_history[]").filter(({ node }) => numberAt(node, "step") === step).findLast((entry) => figuresOf(entry).length > 0);
	const figures = last ? figuresOf(last) : [];
	const [best] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "best_metric");
	const value = best ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(best.node) : null;
	if (value === null ? isTold(root, "best_model_checkpoint") : !figures.some((figure) => figure.value === value)) return;
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.y)(facts, figures);
}
function figuresOf({ node }) {
	if (node.kind !== "mapping") return [];
	return node.entries.filter(({ key }) => key.startsWith("eval_") && !COST.test(key)).map(({ key, value, range }) => ({
		name: key.slice(5),
		value: (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(value),
		range
	})).filter((figure) => figure.value !== null);
}
function numberAt(root, at) {
	const [found] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at);
	return found ? (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.L)(found.node) : null;
}
function isTold(root, at) {
	return (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at).some(({ node }) => node.kind !== "scalar" || node.value !== null);
}
// .build/evidence/formats/training-config.js
const TOOLS = [
	["base_model", "micro_batch_size"],
	["base_model", "sequence_len"],
	["train-iters", "num-layers"],
	["train_iters", "num_layers"],
	["max_duration", "global_train_batch_size"]
];
const DATA = [
	"datasets[].path",
	"pretraining_dataset",
	"pretraining_dataset[].path",
	"train_loader.dataset.hf_name"
];
const LOADERS = /* @__PURE__ */ new Set([
	"json",
	"jsonl",
	"csv",
	"parquet",
	"text",
	"arrow",
	"pandas",
	"imagefolder",
	"audiofolder"
]);
const trainingConfig = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "training-config",
	hint: /\b(?:base_model|train[-_]iters|global_train_batch_size)["']?\s*:/,
	promise: null,
	recognise: (root) => TOOLS.some((keys) => keys.every((key) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, key).length > 0)),
	read: readConfig$1
});
function readConfig$1(draft, root) {
	const [pushed] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "hub_model_id");
	const name = pushed ? asHubName(pushed.node) : null;
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", name, pushed?.range ?? root.range);
	if (pushed && name !== null) (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.Q)(facts, pushed.range, "name", name);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, [{
		at: ["base_model", ...startOf(root)],
		to: "base.name",
		as: asHubName
	}]);
	const data = DATA.flatMap((at) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, at)).flatMap(({ node, range }) => {
		const dataset = asHubName(node);
		return dataset === null || LOADERS.has(dataset.toLowerCase()) ? [] : [{
			dataset,
			range
		}];
	});
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.U)(data), "datasets", [...new Set(data.map(({ dataset }) => dataset))]);
}
function startOf(root) {
	const [weights] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "model.pretrained");
	return weights?.node.kind === "scalar" && weights.node.value === false ? [] : ["model.pretrained_model_name_or_path"];
}
// .build/evidence/formats/transformers-config.js
const transformersConfig = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
	id: "transformers-config",
	hint: /"model_type"/,
	promise: null,
	recognise: (root) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "model_type") !== null && ((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "architectures[]").length > 0 || (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "transformers_version") !== null),
	read: readConfig
});
function readConfig(draft, root) {
	const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", null, root.range, "structured", true);
	const [architecture] = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "architectures");
	const generates = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "architectures[]").some(({ node }) => /ForCausalLM$/.test((0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.B)(node) ?? ""));
	if (!architecture || !generates) return;
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, architecture.range, "kinds", ["language-model", "generative"]);
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.$)(facts, architecture.range, "outputs", ["text"]);
}
// .build/evidence/formats/further-formats.js
const FURTHER_FORMATS = [
	huggingFaceDatasetCard,
	datasheet,
	modelCardToolkit,
	patraModelCard,
	modelDocumentation,
	cycloneDx,
	spdx3,
	croissant,
	dataProvenanceStandard,
	dataProvenanceInitiative,
	transformersConfig,
	(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.A)({
		id: "adapter-config",
		hint: /"peft_type"/,
		promise: null,
		recognise: (root) => (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.W)(root, "peft_type") !== null && (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.G)(root, "base_model_name_or_path").length > 0,
		read(draft, root) {
			const facts = (0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.D)(draft, "model", null, root.range, "structured", true);
			(0,_main_job_js__WEBPACK_IMPORTED_MODULE_0__.H)(facts, root, [{
				at: "base_model_name_or_path",
				to: "base.name",
				as: asHubName
			}]);
		}
	}),
	trainingConfig,
	trainerState,
	mlflowModel,
	dvcFile,
	codeCarbon,
	mlperfSystem,
	lmEvaluation,
	inspectLog,
	hubEvaluation,
	aiVerifyResult,
	aiVerifyChecklist,
	moonshotResult,
	aisevResult,
	atrsRecord,
	atrsDraft,
	signedStatement
];



/***/ })

};
;