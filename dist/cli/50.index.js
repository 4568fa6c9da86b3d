export const id = 50;
export const ids = [50];
export const modules = {

/***/ 3050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initialise: () => (/* binding */ initialise)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/compute/plan-from-facts.js
var plan_from_facts = __webpack_require__(6852);
// EXTERNAL MODULE: ./.build/evidence/evidence-names.js
var evidence_names = __webpack_require__(6012);
// EXTERNAL MODULE: ./.build/facts/reference.js
var reference = __webpack_require__(8183);
// EXTERNAL MODULE: ./.build/facts/fact.js
var fact = __webpack_require__(8678);
// EXTERNAL MODULE: ./.build/facts/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(7200);
// EXTERNAL MODULE: ./.build/reports/plain-text.js
var plain_text = __webpack_require__(2708);
;// CONCATENATED MODULE: ./.build/reports/declaration-draft.js



function renderDraft({ declaration, subjects, questions }) {
    const kinds = [...new Set(subjects.map(({ subject }) => subject.kind))];
    const parts = kinds.map((kind) => {
        const own = subjects.filter(({ subject }) => subject.kind === kind);
        const [only] = own;
        if (kind === 'org' && only)
            return ['organisation:', ...linesOf(only, '  ')];
        if (own.length === 1 && only)
            return [`${kind}:`, `  id: ${quoted(only.id)}`, ...linesOf(only, '  ')];
        return [`${kind}s:`, ...own.flatMap((one) => [`  - id: ${quoted(one.id)}`, ...linesOf(one, '    ')])];
    });
    const head = [
        `declaration: ${declaration}/v1`,
        '# Written from what this repository says; every value names its place. Check it, then answer what is open.',
    ];
    const asked = questions.flatMap(({ ask, decides, snippet }) => [
        '',
        `# ${(0,plain_text/* visible */.RK)(ask)} (decides ${decides})`,
        ...bodyOf(snippet).map((line) => `#${line === '' ? '' : ` ${line}`}`),
    ]);
    const open = asked.length === 0 ? [] : ['', '# Open questions, those that decide most first.', ...asked];
    return `${[...head, ...parts.flatMap((lines) => ['', ...lines]), ...open].join('\n')}\n`;
}
function bodyOf(snippet) {
    return snippet
        .trimEnd()
        .split('\n')
        .filter((line) => !/^declaration:/.test(line) && !/^ {2}id:/.test(line));
}
function branch() {
    return { children: new Map(), isList: false, isOpen: false, lines: [] };
}
function linesOf({ subject, facts, card }, indent) {
    const root = branch();
    const byPath = new Map();
    for (const fact of facts)
        byPath.set(fact.path, [...(byPath.get(fact.path) ?? []), fact]);
    for (const [path, values] of byPath)
        plant(root, subject, path, values);
    const own = card === null ? [] : [`${indent}card: ${quoted(card)}`];
    return [...own, ...render(root, indent)];
}
function plant(root, subject, path, values) {
    const segments = (0,vocabulary/* parsePath */.Rr)(path) ?? [];
    let at = root;
    let walked = '';
    for (const segment of segments) {
        const isElement = segment.bracket && (0,vocabulary/* typeOf */.QP)(subject.kind, walked)?.kind === 'records';
        if (isElement)
            at.isList = true;
        walked = segment.bracket
            ? `${walked}[${segment.name}]`
            : walked === ''
                ? segment.name
                : `${walked}.${segment.name}`;
        const next = at.children.get(segment.name) ?? branch();
        at.children.set(segment.name, next);
        at = next;
    }
    if ((0,vocabulary/* typeOf */.QP)(subject.kind, path)?.kind === 'records') {
        at.isOpen = values.some(({ complete }) => complete === false);
        return;
    }
    const isSettled = values.length === 1 && values[0]?.complete !== false && values[0]?.state === 'declared';
    at.lines = values.map((fact) => ({ text: `${written(fact.value)}  # ${placeOf(fact)}`, commented: !isSettled }));
}
function placeOf({ origin, complete, state }) {
    const note = state !== 'declared' ? `, ${state}` : complete === false ? ', perhaps not all: complete the list' : '';
    return `${(0,plain_text/* visible */.RK)(origin.path)}:${origin.range.startLine}${note}`;
}
function render(node, indent) {
    return [...node.children].flatMap(([name, child]) => {
        const key = /^[a-z][a-z0-9_-]*$/.test(name) ? name : quoted(name);
        if (child.lines.length > 0)
            return child.lines.map(({ text, commented }) => `${commented ? '# ' : ''}${indent}${key}: ${text}`);
        const all = child.isList ? declaration_draft_elements(child, `${indent}  `) : render(child, `${indent}  `);
        if (all.length === 0)
            return [];
        const inner = child.isOpen ? all.map((line) => (line.startsWith('#') ? line : `# ${line}`)) : all;
        const isBare = inner.every((line) => line.startsWith('#'));
        return [`${isBare ? '# ' : ''}${indent}${key}:`, ...inner];
    });
}
function declaration_draft_elements(list, indent) {
    return [...list.children].flatMap(([id, element]) => {
        const inner = render(element, `${indent}  `);
        const isBare = inner.every((line) => line.startsWith('#'));
        return [`${isBare ? '# ' : ''}${indent}- id: ${quoted(id)}`, ...inner];
    });
}
function written(value) {
    if (Array.isArray(value))
        return `[${value.map(quoted).join(', ')}]`;
    if ((0,fact/* isInterval */.wR)(value))
        return `{ low: ${value.low}, high: ${value.high} }`;
    return typeof value === 'string' ? quoted(value) : String(value);
}
function quoted(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./.build/cli/init-command.js







const COMPUTE = /^(?:training|modification)\.|^base\.training_flop$/;
const NOT_DECLARED = /^(?:card\.|claims$)/;
function initialise(run, directory, dryRun) {
    if (!run.head)
        return { text: '', exitCode: 2 };
    const known = new Set(run.head.readings.map(({ declaration }) => declaration));
    const drafts = evidence_names/* DECLARATIONS */.UJ.map((declaration) => ({
        declaration,
        file: `${declaration}.yml`,
        subjects: subjectsOf(declaration, run.head, directory),
        questions: run.outcome.questions.filter((question) => declarationOf(question) === declaration),
    }));
    const told = [];
    let written = 0;
    for (const { file, ...draft } of drafts) {
        const target = (0,external_node_path_.join)(directory, file);
        if (known.has(draft.declaration))
            told.push(`${draft.declaration} is declared already and was left as it is.`);
        else if ((0,external_node_fs_.existsSync)(target))
            told.push(`${file} exists and was left as it is.`);
        else if (draft.subjects.length === 0)
            told.push(`Nothing is known for ${file} yet; it was not written.`);
        else {
            const text = renderDraft(draft);
            if (dryRun)
                told.push(`--- ${file}\n${text}`);
            else
                (0,external_node_fs_.writeFileSync)(target, text, { flag: 'wx' });
            if (!dryRun)
                told.push(`Wrote ${file}: check each value, answer the open questions, then run "facts" and "check".`);
            written++;
        }
    }
    return { text: `${told.join('\n')}\n`, exitCode: written > 0 ? 0 : 1 };
}
function declarationOf({ fact, path }) {
    const named = evidence_names/* DECLARATIONS */.UJ.find((declaration) => path.endsWith(`${declaration}.yml`));
    return named ?? (fact.startsWith('dataset.') ? 'data-provenance' : 'ai-system');
}
const KINDS = {
    'ai-system': ['org', 'system', 'model'],
    'data-provenance': ['dataset'],
    'training-compute': ['model'],
};
function subjectsOf(declaration, { dossier }, directory) {
    const facts = new Map();
    for (const fact of dossier.facts) {
        if (NOT_DECLARED.test(fact.path) || fact.origin.format === plan_from_facts/* RECOMPUTATION */.f || fact.origin.how === 'derived')
            continue;
        if (fact.subject.startsWith('model:') && COMPUTE.test(fact.path) !== (declaration === 'training-compute'))
            continue;
        facts.set(fact.subject, [...(facts.get(fact.subject) ?? []), fact]);
    }
    return dossier.subjects
        .filter(({ kind }) => KINDS[declaration].includes(kind))
        .map((subject) => ({
        subject,
        id: subject.implicit ? (0,reference/* slug */.y)((0,external_node_path_.basename)((0,external_node_path_.resolve)(directory))) || 'system' : subject.key,
        facts: distinct(facts.get(subject.id) ?? []),
        card: declaration === 'ai-system' && subject.kind === 'model' ? cardOf(subject) : null,
    }))
        .filter(({ subject, facts: own }) => own.length > 0 || (declaration === 'ai-system' && subject.kind !== 'org'));
}
function distinct(facts) {
    return [
        ...new Map(facts.map((fact) => [`${fact.path}\0${fact.state}\0${JSON.stringify(fact.value)}`, fact])).values(),
    ];
}
function cardOf({ places }) {
    const card = places.find(({ path }) => /\.(?:md|markdown)$/i.test(path));
    return card ? (0,plain_text/* visible */.RK)(card.path) : null;
}


/***/ }),

/***/ 6852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf),
/* harmony export */   f: () => (/* binding */ RECOMPUTATION)
/* harmony export */ });
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8678);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
/* harmony import */ var _training_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2960);



const RECOMPUTATION = 'recomputation';
const PHASES = 'training.phases';
const RUNS = 'training.runs';
const WHOLE = 'training';
function planOf(dossier, subject) {
    const facts = factsOf(dossier, subject);
    const runs = entriesOf(facts, RUNS).map((id) => runOf(facts, id));
    const phases = entriesOf(facts, PHASES).map((id) => phaseOf(facts, id));
    const modification = figureAt(facts, _training_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FIGURE_PATHS */ .i$.modification);
    const origin = facts.get('origin')?.[0]?.value;
    return {
        subject,
        phases: phases.length > 0 ? phases : wholeOf(facts),
        runs,
        phasesComplete: facts.get(PHASES)?.[0]?.complete !== false,
        declared: {
            direct: figureAt(facts, _training_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FIGURE_PATHS */ .i$.direct),
            cumulative: figureAt(facts, _training_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FIGURE_PATHS */ .i$.cumulative),
            planned: figureAt(facts, _training_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FIGURE_PATHS */ .i$.planned),
            modification,
            base: figureAt(facts, _training_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FIGURE_PATHS */ .i$.base),
        },
        modifies: origin === 'finetuned' || modification !== null || rangeAt(facts, _training_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FIGURE_PATHS */ .i$.base) !== null,
        baseSystemicRisk: booleanAt(facts, 'base.systemic_risk'),
        parameters: rangeAt(facts, 'training.parameters'),
        inputs: inputsOf(facts),
    };
}
function factsOf({ facts }, subject) {
    const found = new Map();
    for (const fact of facts) {
        if (fact.subject !== subject || fact.state !== 'declared' || fact.origin.format === RECOMPUTATION)
            continue;
        const group = found.get(fact.path);
        if (group)
            group.push(fact);
        else
            found.set(fact.path, [fact]);
    }
    return found;
}
const BESIDE = /^training\.(?:assumptions|energy_kwh|emissions_gco2eq|config_digest|commercial|locations|method)$/;
function inputsOf(facts) {
    return [...facts.values()]
        .flat()
        .filter(({ path }) => /^(?:training\.|modification\.training_flop$|base\.(?:training_flop|systemic_risk)$)/.test(path))
        .filter(({ path }) => !BESIDE.test(path));
}
function entriesOf(facts, path) {
    const value = facts.get(path)?.[0]?.value;
    return Array.isArray(value) ? value : [];
}
function figureAt(facts, path) {
    const value = facts.get(path)?.[0]?.value;
    const range = (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(value);
    return range !== null && (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .isInterval */ .wR)(value) && range.low === range.high ? { ...range, exact: true } : range;
}
function rangeAt(facts, path) {
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(facts.get(path)?.[0]?.value);
}
function booleanAt(facts, path) {
    const value = facts.get(path)?.[0]?.value;
    return typeof value === 'boolean' ? value : null;
}
function stringAt(facts, path) {
    const value = facts.get(path)?.[0]?.value;
    return typeof value === 'string' ? value : null;
}
function wordAt(facts, path, words) {
    const value = stringAt(facts, path);
    return words.find((word) => word === value) ?? null;
}
function quantitiesAt(facts, path, names) {
    const found = {};
    for (const name of names) {
        const range = rangeAt(facts, `${path}.${name}`);
        if (range)
            found[name] = range;
    }
    return found;
}
function phaseOf(facts, id) {
    const path = `${PHASES}[${id}]`;
    return {
        id,
        path,
        kind: wordAt(facts, `${path}.kind`, _training_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_KINDS */ .M3) ?? 'continue',
        architecture: wordAt(facts, `${path}.architecture`, _training_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .ARCHITECTURES */ .Xe),
        updates: wordAt(facts, `${path}.updates`, ['all', 'adapter', 'head']),
        attention: wordAt(facts, `${path}.attention`, ['full', 'causal']),
        latentsCached: booleanAt(facts, `${path}.latents_cached`),
        publicOutput: booleanAt(facts, `${path}.public_output`),
        quantities: quantitiesAt(facts, path, _training_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_QUANTITIES */ .GU),
    };
}
function wholeOf(facts) {
    const quantities = quantitiesAt(facts, WHOLE, ['parameters', 'tokens']);
    if (Object.keys(quantities).length === 0)
        return [];
    return [
        {
            id: WHOLE,
            path: WHOLE,
            kind: 'continue',
            architecture: null,
            updates: null,
            attention: null,
            latentsCached: null,
            publicOutput: null,
            quantities,
        },
    ];
}
const PRECISIONS = ['fp32', 'tf32', 'fp16', 'bf16', 'fp8', 'fp4'];
function runOf(facts, id) {
    const path = `${RUNS}[${id}]`;
    return {
        id,
        path,
        phase: stringAt(facts, `${path}.phase`),
        accelerator: stringAt(facts, `${path}.accelerator`),
        precision: wordAt(facts, `${path}.precision`, PRECISIONS),
        counting: wordAt(facts, `${path}.counting`, ['units', 'cores', 'dies', 'boards']),
        utilisationKind: wordAt(facts, `${path}.utilisation_kind`, [
            'mfu',
            'hfu',
            'sm-activity',
            'driver-counter',
        ]),
        checkpointing: wordAt(facts, `${path}.checkpointing`, ['none', 'selective', 'full']),
        quantities: quantitiesAt(facts, path, _training_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_QUANTITIES */ .gc),
    };
}


/***/ }),

/***/ 2960:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ PHASE_QUANTITIES),
/* harmony export */   M3: () => (/* binding */ PHASE_KINDS),
/* harmony export */   Xe: () => (/* binding */ ARCHITECTURES),
/* harmony export */   gc: () => (/* binding */ RUN_QUANTITIES),
/* harmony export */   i$: () => (/* binding */ FIGURE_PATHS),
/* harmony export */   mM: () => (/* binding */ inputPathsOf)
/* harmony export */ });
const PHASE_KINDS = [
    'pretrain',
    'continue',
    'sft',
    'rl',
    'distill',
    'synthetic-generation',
    'reward-model',
    'evaluation',
    'discarded',
    'merge-parent',
];
const ARCHITECTURES = [
    'dense',
    'mixture-of-experts',
    'encoder-decoder',
    'state-space',
    'vision-transformer',
    'measured',
    'diffusion',
];
const PHASE_QUANTITIES = [
    'training_flop',
    'parameters',
    'parameters_total',
    'parameters_encoder',
    'parameters_decoder',
    'trained_parameters',
    'teacher_parameters',
    'reference_parameters',
    'reward_parameters',
    'tokens',
    'unique_tokens',
    'tokens_encoder',
    'tokens_decoder',
    'rollout_tokens',
    'epochs',
    'samples',
    'patches',
    'forward_flop',
    'forward_macs',
    'frozen_forward_flop',
    'layers',
    'width',
    'sequence_length',
];
const RUN_QUANTITIES = [
    'count',
    'wall_hours',
    'wall_days',
    'accelerator_hours',
    'peak_tflops',
    'utilisation',
];
const FIGURE_PATHS = {
    direct: 'training.direct_flop',
    cumulative: 'training.cumulative_flop',
    planned: 'training.planned_cumulative_flop',
    modification: 'modification.training_flop',
    base: 'base.training_flop',
};
function inputPathsOf(part) {
    const names = Object.keys(part.quantities).filter((name) => name !== 'training_flop');
    return names.length === 0 ? [part.path] : names.map((name) => `${part.path}.${name}`);
}


/***/ }),

/***/ 2708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   y4: () => (/* binding */ cutPoints)
/* harmony export */ });
/* unused harmony export hidesSomething */
const INVISIBLE = /(?![\u{fe0e}\u{fe0f}])[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
const WHITE_SPACE = /[\t\n\v\f\r\u0085\u00a0\u2028\u2029]+|\s{2,}/gu;
function name(character) {
    return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
function visible(text) {
    return text.replace(WHITE_SPACE, ' ').replace(INVISIBLE, name).trim();
}
function visibleLine(line) {
    return line.replaceAll('\t', '  ').replace(INVISIBLE, name).trimEnd();
}
function hidesSomething(text) {
    return text.search(INVISIBLE) >= 0;
}
function cutPoints(text, limit) {
    const points = [...text.slice(0, limit * 2 + 2)];
    return points.length <= limit ? text : `${points.slice(0, Math.max(0, limit - 1)).join('')}\u2026`;
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && [...longer].length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    if (line !== '')
        lines.push(line);
    return lines;
}


/***/ })

};
