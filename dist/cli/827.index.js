export const id = 827;
export const ids = [827];
export const modules = {

/***/ 7493:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ checkConsistency)
});

// EXTERNAL MODULE: ./.build/compute/estimate.js + 2 modules
var compute_estimate = __webpack_require__(8148);
// EXTERNAL MODULE: ./.build/compute/inconsistency.js
var inconsistency = __webpack_require__(8277);
// EXTERNAL MODULE: ./.build/compute/interval.js
var compute_interval = __webpack_require__(1791);
// EXTERNAL MODULE: ./.build/compute/training-inputs.js
var training_inputs = __webpack_require__(2960);
;// CONCATENATED MODULE: ./.build/compute/phase-checks.js



const PARAMETERS_WITHIN = 0.1;
const FORMULA_WITHIN = 0.05;
function checkPhases(estimate) {
    const phases = estimate.stages.flatMap((s) => s.phases);
    return phases.flatMap((result) => [
        ...checkMixture(estimate, result),
        ...checkEncoderDecoder(estimate, result),
        ...checkTokens(result),
        ...checkParameters(estimate, result),
    ]);
}
function found(result, part, ...names) {
    return { ...part, paths: names.map((name) => `${result.phase.path}.${name}`), suggestion: null };
}
function checkMixture(estimate, result) {
    const { parameters: active, parameters_total: total } = result.phase.quantities;
    if (!total)
        return [];
    if (!active)
        return [totalOnly(result, total)];
    if (active.low <= total.high)
        return totalUsed(estimate, result, active, total);
    const message = `More parameters (${(0,inconsistency/* inFigures */.N)(active)}) take part for each token than there are (${(0,inconsistency/* inFigures */.N)(total)}).`;
    const numbers = { active: (0,compute_interval/* middleOf */.XV)(active), total: (0,compute_interval/* middleOf */.XV)(total) };
    const slip = { code: 'mixture-active-above-total', weight: 'error', message, numbers };
    return [found(result, slip, 'parameters', 'parameters_total')];
}
function totalOnly(result, total) {
    const { tokens } = result.phase.quantities;
    const upper = tokens ? ` At most it is ${(0,inconsistency/* inFigures */.N)((0,compute_interval/* exactly */.pV)((0,compute_interval/* scaled */.vK)((0,compute_interval/* times */.Hn)(total, tokens), 6).high))} FLOP.` : '';
    const message = `Only the total of ${(0,inconsistency/* inFigures */.N)(total)} parameters is declared, not those that take part for each token.${upper}`;
    const slip = { code: 'mixture-total-only', weight: 'warning', message, numbers: { total: (0,compute_interval/* middleOf */.XV)(total) } };
    return found(result, slip, 'parameters', 'parameters_total');
}
function totalUsed(estimate, result, active, total) {
    const { tokens } = result.phase.quantities;
    const wrong = tokens && total.low > active.high ? (0,compute_interval/* scaled */.vK)((0,compute_interval/* times */.Hn)(total, tokens), 6) : null;
    const declared = declaredFor(estimate, result);
    if (!wrong || !declared || !isNear(declared, wrong))
        return [];
    const message = `${(0,inconsistency/* inFigures */.N)(declared)} FLOP is declared, which is 6 \u00d7 all ${(0,inconsistency/* inFigures */.N)(total)} parameters \u00d7 tokens; only ${(0,inconsistency/* inFigures */.N)(active)} take part for each token, which makes ${(0,inconsistency/* inFigures */.N)(result.flop)} FLOP.`;
    const numbers = {
        declared: (0,compute_interval/* middleOf */.XV)(declared),
        recomputed: (0,compute_interval/* middleOf */.XV)(result.flop),
        factor: (0,compute_interval/* middleOf */.XV)(total) / (0,compute_interval/* middleOf */.XV)(active),
    };
    const slip = { code: 'mixture-total-used', weight: 'error', message, numbers };
    return [atFigure(estimate, found(result, slip, 'training_flop', 'parameters', 'parameters_total'))];
}
function checkEncoderDecoder(estimate, result) {
    const q = result.phase.quantities;
    const [encoder, decoder, left, right] = [
        q.parameters_encoder,
        q.parameters_decoder,
        q.tokens_encoder,
        q.tokens_decoder,
    ];
    const declared = declaredFor(estimate, result);
    if (!encoder || !decoder || !left || !right || !declared)
        return [];
    const all = encoder.high + decoder.high;
    const naive = [left.high, left.high + right.high].map((tokens) => (0,compute_interval/* exactly */.pV)(6 * all * tokens));
    if (isNear(declared, result.flop) || !naive.some((wrong) => isNear(declared, wrong)))
        return [];
    const message = `${(0,inconsistency/* inFigures */.N)(declared)} FLOP counts every token in encoder and decoder; each half sees its own tokens, which makes ${(0,inconsistency/* inFigures */.N)(result.flop)} FLOP.`;
    const numbers = { declared: (0,compute_interval/* middleOf */.XV)(declared), recomputed: (0,compute_interval/* middleOf */.XV)(result.flop) };
    const slip = { code: 'encoder-decoder-as-one', weight: 'warning', message, numbers };
    return [atFigure(estimate, found(result, slip, 'training_flop', 'parameters_encoder', 'parameters_decoder'))];
}
function checkTokens(result) {
    const lacking = result.missing.filter((name) => DATA.has(name));
    if (lacking.length === 0 || result.phase.quantities.training_flop)
        return [];
    return [
        found(result, {
            code: 'tokens-missing',
            weight: 'notice',
            message: `The amount of data is not declared (${lacking.join(', ')}), so the method by architecture gives no upper end.`,
            numbers: {},
        }, ...lacking),
    ];
}
const DATA = new Set(['tokens', 'epochs', 'tokens_encoder', 'tokens_decoder', 'rollout_tokens', 'samples', 'patches']);
function checkParameters({ plan }, result) {
    const own = result.phase.quantities.parameters;
    const whole = plan.parameters;
    const kinds = new Set(['pretrain', 'continue']);
    if (!own || !whole || result.phase.path === 'training' || !kinds.has(result.phase.kind) || (0,compute_interval/* meets */.D)(own, whole))
        return [];
    const factor = (0,compute_interval/* factorBetween */.gY)(own, whole);
    const tolerated = (0,compute_interval/* meets */.D)((0,compute_interval/* widened */["do"])(own, PARAMETERS_WITHIN), whole);
    return [
        {
            code: 'parameters-differ',
            weight: tolerated ? 'notice' : 'warning',
            message: `${(0,inconsistency/* inFigures */.N)(own)} parameters in this phase, ${(0,inconsistency/* inFigures */.N)(whole)} for the model${tolerated ? '; the difference is within 10 %' : ''}.`,
            paths: [`${result.phase.path}.parameters`, 'training.parameters'],
            numbers: { phase: (0,compute_interval/* middleOf */.XV)(own), model: (0,compute_interval/* middleOf */.XV)(whole), factor },
            suggestion: null,
        },
    ];
}
function declaredFor({ plan, stages }, { phase }) {
    const only = stages.flatMap((s) => s.phases).length === 1;
    return phase.quantities.training_flop ?? (only ? (plan.declared.direct ?? plan.declared.cumulative) : null);
}
function atFigure({ plan }, slip) {
    const [own = '', ...rest] = slip.paths;
    const phase = plan.phases.find(({ path }) => own === `${path}.training_flop`);
    if (!phase || phase.quantities.training_flop)
        return slip;
    return { ...slip, paths: [plan.declared.direct ? training_inputs/* FIGURE_PATHS */.i$.direct : training_inputs/* FIGURE_PATHS */.i$.cumulative, ...rest] };
}
function isNear(a, b) {
    return (0,compute_interval/* meets */.D)((0,compute_interval/* widened */["do"])(a, FORMULA_WITHIN), b);
}

// EXTERNAL MODULE: ./.build/compute/quantity.js + 2 modules
var quantity = __webpack_require__(4076);
// EXTERNAL MODULE: ./.build/compute/accelerators.gen.js
var accelerators_gen = __webpack_require__(658);
// EXTERNAL MODULE: ./.build/compute/accelerators.js
var accelerators = __webpack_require__(254);
;// CONCATENATED MODULE: ./.build/compute/run-checks.js




const CHECKS = [
    checkName,
    checkPeak,
    checkUtilisation,
    checkKind,
    checkImplied,
];
function checkRuns({ stages }) {
    return stages.flatMap((stage) => stage.runs.flatMap((result) => {
        const { accelerator } = result.run;
        const units = accelerator === null ? [] : (0,accelerators/* acceleratorsNamed */.YO)(accelerator);
        return CHECKS.flatMap((check) => check({ result, units, stage }));
    }));
}
function run_checks_found({ result }, { code, weight, message, field, numbers = {}, write, writeTo }) {
    const path = `${result.run.path}.${field}`;
    const suggestion = write === undefined ? null : { path: `${result.run.path}.${writeTo ?? field}`, value: write };
    return [{ code, weight, message, paths: [path], numbers, suggestion }];
}
function checkName(context) {
    const { run } = context.result;
    if (run.accelerator === null || run.quantities.peak_tflops)
        return [];
    const name = JSON.stringify(run.accelerator.slice(0, 60));
    if (context.units.length === 0)
        return run_checks_found(context, {
            code: 'accelerator-unknown',
            weight: 'warning',
            message: `${name} is not in the table of accelerators; declare its dense peak in TFLOP/s for the number format used.`,
            field: 'peak_tflops',
        });
    const peak = run.precision && (0,accelerators/* densePeak */.Jz)(context.units, run.precision);
    if (run.precision && !peak)
        return run_checks_found(context, {
            code: 'peak-unknown',
            weight: 'warning',
            message: `No dense peak of ${name} is recorded for ${run.precision}; declare it in TFLOP/s.`,
            field: 'peak_tflops',
        });
    if (!peak || peak.low === peak.high)
        return [];
    const [low, high] = [peak.low / 1e12, peak.high / 1e12];
    return run_checks_found(context, {
        code: 'accelerator-open',
        weight: 'notice',
        message: `${name} can be any of ${context.units.map((u) => u.id).join(', ')}; their dense peaks reach from ${low} to ${high} TFLOP/s.`,
        field: 'accelerator',
        numbers: { low, high },
    });
}
function checkPeak(context) {
    const { run } = context.result;
    const declared = run.quantities.peak_tflops;
    if (!declared || declared.low < declared.high)
        return [];
    const peak = declared.low;
    if (peak >= 1e9)
        return run_checks_found(context, {
            code: 'peak-unit',
            weight: 'error',
            message: `${(0,inconsistency/* inFigures */.N)(declared)} is a peak in FLOP/s; it asks for TFLOP/s.`,
            field: 'peak_tflops',
            numbers: { declared: peak },
            write: String(Number((peak / 1e12).toPrecision(12))),
        });
    if (run.precision === null || context.units.length === 0)
        return [];
    const slip = (0,accelerators/* slipOf */.Kj)(context.units, run.precision, peak);
    const dense = (0,accelerators/* densePeak */.Jz)(context.units, run.precision);
    const tera = dense ? (0,compute_interval/* scaled */.vK)(dense, 1e-12) : null;
    const right = dense && dense.low === dense.high ? String(dense.low / 1e12) : undefined;
    if (slip !== null)
        return run_checks_found(context, {
            code: slip === 'sparse' ? 'peak-sparse' : 'peak-plain',
            weight: slip === 'sparse' ? 'error' : 'warning',
            message: `${peak} TFLOP/s is ${SLIPS[slip]}${tera ? `; the dense peak for ${run.precision} is ${(0,inconsistency/* inFigures */.N)(tera)}` : ''}.`,
            field: 'peak_tflops',
            numbers: { declared: peak, ...(tera ? { dense: (0,compute_interval/* middleOf */.XV)(tera) } : {}) },
            ...(right === undefined ? {} : { write: right }),
        });
    if (!tera || (peak >= tera.low * 0.9 && peak <= tera.high * 1.1))
        return [];
    return run_checks_found(context, {
        code: 'peak-unknown',
        weight: 'warning',
        message: `${peak} TFLOP/s is declared; the table has ${(0,inconsistency/* inFigures */.N)(tera)} for ${run.precision}.`,
        field: 'peak_tflops',
        numbers: { declared: peak, dense: (0,compute_interval/* middleOf */.XV)(tera) },
    });
}
const SLIPS = {
    sparse: 'a headline figure for sparse matrices or integers, which dense training cannot reach',
    plain: 'the peak of units that multiply no matrices',
};
function checkUtilisation(context) {
    const { quantities, utilisationKind } = context.result.run;
    const declared = quantities.utilisation;
    if (!declared)
        return [];
    const share = (0,compute_interval/* middleOf */.XV)(declared);
    const numbers = { declared: share };
    if (declared.high > 100)
        return run_checks_found(context, {
            code: 'utilisation-impossible',
            weight: 'error',
            message: `${(0,inconsistency/* inFigures */.N)(declared)} is no utilisation: it lies between 0 and 1.`,
            field: 'utilisation',
            numbers,
        });
    if (declared.high > 1) {
        const meant = String(Number((share / 100).toPrecision(12)));
        return run_checks_found(context, {
            code: 'utilisation-percent',
            weight: 'error',
            message: `${(0,inconsistency/* inFigures */.N)(declared)} looks like a percentage; utilisation is a share of one: ${meant}.`,
            field: 'utilisation',
            numbers,
            ...(declared.low === declared.high ? { write: meant } : {}),
        });
    }
    return utilisationKind === 'mfu' || utilisationKind === null
        ? unusual(context, declared, 'utilisation', 'is declared')
        : [];
}
function unusual(context, share, field, how) {
    const { usual, possible } = accelerators_gen/* ACCELERATORS */.B.utilisation;
    if (share.high >= usual[0] && share.low <= usual[1])
        return [];
    const impossible = share.high < possible[0] || share.low > possible[1];
    return run_checks_found(context, {
        code: 'utilisation-unusual',
        weight: impossible ? 'error' : 'warning',
        message: `A model FLOP utilisation of ${(0,inconsistency/* inFigures */.N)(share)} ${how}; trainings lie between ${usual[0]} and ${usual[1]}${impossible ? '' : ', few outside'}.`,
        field,
        numbers: { utilisation: (0,compute_interval/* middleOf */.XV)(share) },
    });
}
function checkKind(context) {
    const { utilisationKind: kind, checkpointing, quantities } = context.result.run;
    if (!quantities.utilisation || kind === 'mfu')
        return [];
    const message = KIND_WORDS[kind ?? 'none'];
    if (kind === 'hfu' && checkpointing === 'none')
        return [];
    return run_checks_found(context, {
        code: 'utilisation-not-mfu',
        weight: kind === 'driver-counter' || kind === 'sm-activity' ? 'error' : 'notice',
        message,
        field: kind === 'hfu' ? 'checkpointing' : 'utilisation_kind',
        numbers: { declared: (0,compute_interval/* middleOf */.XV)(quantities.utilisation) },
    });
}
const KIND_WORDS = {
    hfu: 'Hardware FLOP utilisation counts activations computed again; with full recomputation it is 4/3 of model FLOP utilisation.',
    'sm-activity': 'Activity of the processors tells how long they were busy, not how much of the peak was used; it cannot be used.',
    'driver-counter': "The driver's counter of utilisation tells whether anything ran (it reads 100 % at a third of the peak); it cannot be used.",
    none: 'It is not said which utilisation this is; only model FLOP utilisation leads to the figure asked for.',
};
function checkImplied(context) {
    const { stage, result } = context;
    const implied = stage.utilisation;
    if (implied === null || stage.runs.length !== 1)
        return partsOpen(context, null);
    const { count, accelerator_hours: total, wall_hours: hours } = result.run.quantities;
    if (!total && hours && count && count.low > 1 && implied.high < accelerators_gen/* ACCELERATORS */.B.utilisation.summed_below) {
        const once = (0,compute_interval/* scaled */.vK)(implied, count.low);
        return run_checks_found(context, {
            code: 'hours-summed',
            weight: 'error',
            message: `${(0,inconsistency/* inFigures */.N)(hours)} hours on each of ${(0,inconsistency/* inFigures */.N)(count)} accelerators imply a utilisation of ${(0,inconsistency/* inFigures */.N)(implied)}; if these hours are already the sum of all, it is ${(0,inconsistency/* inFigures */.N)(once)}: then they belong under accelerator_hours.`,
            field: 'wall_hours',
            numbers: { implied: (0,compute_interval/* middleOf */.XV)(implied), ifSummed: (0,compute_interval/* middleOf */.XV)(once) },
        });
    }
    const parts = partsOpen(context, implied);
    return parts.length > 0
        ? parts
        : unusual(context, implied, 'utilisation', 'follows from the architecture for this hardware');
}
function partsOpen(context, implied) {
    const { counting, accelerator, quantities } = context.result.run;
    const [part, number] = Object.entries(context.units[0]?.parts ?? {})[0] ?? [];
    if (counting !== null || part === undefined || number === undefined || quantities.peak_tflops)
        return [];
    const declared = quantities.utilisation;
    const ratio = implied && declared ? (0,compute_interval/* middleOf */.XV)(declared) / (0,compute_interval/* middleOf */.XV)(implied) : null;
    const factor = part === 'boards' ? 1 / number : number;
    const fits = ratio !== null && Math.abs(ratio / factor - 1) < 0.2;
    return run_checks_found(context, {
        code: 'parts-or-units',
        weight: fits ? 'warning' : 'notice',
        message: `${JSON.stringify((accelerator ?? '').slice(0, 60))} ${PART_WORDS[part] ?? ''}${fits ? `, and the figures fit only if ${part} are counted` : ''}; say under counting which is meant.`,
        field: 'counting',
        numbers: { parts: number, ...(ratio === null ? {} : { ratio }) },
    });
}
const PART_WORDS = {
    cores: 'has two cores in each chip, and tools count cores',
    dies: 'has two dies on each card, and schedulers count dies',
    boards: 'can mean one accelerator or a board with two',
};

;// CONCATENATED MODULE: ./.build/compute/consistency.js







const ERROR_FACTOR = 3;
const RECOMPUTATION = 4 / 3;
const RECOMPUTATION_WITHIN = 0.04;
const consistency_CHECKS = [
    checkDeclared,
    checkPhaseFigures,
    checkMethods,
    checkSums,
    checkCumulative,
    checkSuperscripts,
    checkBase,
    checkPhases,
    checkRuns,
];
function checkConsistency(estimate) {
    return consistency_CHECKS.flatMap((check) => check(estimate));
}
function checkDeclared(estimate) {
    const { plan, totals } = estimate;
    if (totals === null)
        return [];
    const wholes = [
        ['direct', 'direct'],
        ['cumulative', 'cumulative'],
        ...(plan.modifies ? [['modification', 'direct']] : []),
    ];
    const found = wholes.flatMap(([figure, notion]) => {
        const declared = plan.declared[figure];
        const { architecture, hardware } = totals[notion];
        const ways = [
            ['architecture', architecture],
            ['hardware', hardware],
        ].filter(([, way]) => way !== null && way.high > 0);
        if (declared === null)
            return [];
        return ways.flatMap(([method, way]) => way ? againstDeclared(estimate, training_inputs/* FIGURE_PATHS */.i$[figure], declared, method, way) : []);
    });
    return toldOnce(found);
}
function toldOnce(all) {
    return all.flatMap((slip, i) => {
        const same = all.filter(({ message }) => message === slip.message);
        const paths = [...new Set([...same.map((s) => s.paths[0] ?? ''), ...slip.paths])];
        return all.findIndex(({ message }) => message === slip.message) === i ? [{ ...slip, paths }] : [];
    });
}
function checkPhaseFigures(estimate) {
    return estimate.stages.flatMap(({ phases }) => phases.flatMap(({ phase, flop }) => {
        const declared = phase.quantities.training_flop;
        if (!declared || !Number.isFinite(flop.high) || phase.kind === 'merge-parent')
            return [];
        return againstDeclared(estimate, `${phase.path}.training_flop`, declared, 'architecture', flop).map((found) => ({
            ...found,
            code: found.code === 'declared-differs' ? 'phase-differs' : found.code,
        }));
    }));
}
function againstDeclared(estimate, path, declared, method, found) {
    const interval = (0,compute_estimate/* withMargin */.Zd)(declared, estimate.margin);
    const recomputation = recomputationSlip(estimate, path, declared, method, found);
    if (recomputation)
        return [recomputation];
    if ((0,compute_interval/* meets */.D)(interval, found))
        return [];
    const factor = (0,compute_interval/* factorBetween */.gY)(declared, found);
    const limit = declared.low < declared.high ? 'its own range' : `its margin of ${Math.round(estimate.margin * 100)} %`;
    return [
        {
            code: 'declared-differs',
            weight: factor > ERROR_FACTOR ? 'error' : 'warning',
            message: `${(0,inconsistency/* inFigures */.N)(declared)} FLOP is declared; by ${method} it is ${(0,inconsistency/* inFigures */.N)(found)} FLOP, ${(0,inconsistency/* inFigures */.N)((0,compute_interval/* exactly */.pV)(factor))} times ${found.low > declared.high ? 'more' : 'less'} and outside ${limit}.`,
            paths: [path, ...inputPaths(estimate, method)],
            numbers: { declared: (0,compute_interval/* middleOf */.XV)(declared), recomputed: (0,compute_interval/* middleOf */.XV)(found), factor },
            suggestion: null,
        },
    ];
}
function recomputationSlip({ stages }, path, declared, method, found) {
    const ratio = (0,compute_interval/* middleOf */.XV)(declared) / (0,compute_interval/* middleOf */.XV)(found);
    if (method !== 'architecture' || Math.abs(ratio / RECOMPUTATION - 1) > RECOMPUTATION_WITHIN)
        return null;
    const checkpointed = stages
        .flatMap((s) => s.runs)
        .some(({ run }) => run.checkpointing === 'full' || run.checkpointing === 'selective');
    const hfu = stages.flatMap((s) => s.runs).some(({ run }) => run.utilisationKind === 'hfu');
    return {
        code: 'declared-counts-recomputation',
        weight: checkpointed || hfu ? 'warning' : 'notice',
        message: `${(0,inconsistency/* inFigures */.N)(declared)} FLOP is about 4/3 of the ${(0,inconsistency/* inFigures */.N)(found)} FLOP that follow from the architecture: recomputation of activations seems to be counted, which is not asked for.`,
        paths: [path],
        numbers: {
            declared: (0,compute_interval/* middleOf */.XV)(declared),
            recomputed: (0,compute_interval/* middleOf */.XV)(found),
            ratio,
            without: (0,compute_interval/* middleOf */.XV)(declared) / RECOMPUTATION,
        },
        suggestion: null,
    };
}
function checkMethods(estimate) {
    return estimate.stages.flatMap((stage) => {
        const { architecture, hardware, agreement, factor } = stage;
        if (architecture === null || hardware === null || factor === null || agreement === null || agreement === 'agree')
            return [];
        const weight = agreement === 'disagree' && factor > ERROR_FACTOR ? 'error' : 'warning';
        const implied = stage.utilisation
            ? ` The inputs of the architecture imply a utilisation of ${(0,inconsistency/* inFigures */.N)(stage.utilisation)}.`
            : '';
        return [
            {
                code: METHOD_CODES[agreement],
                weight,
                message: `By architecture it is ${(0,inconsistency/* inFigures */.N)(architecture)} FLOP, by hardware ${(0,inconsistency/* inFigures */.N)(hardware)} FLOP: ${(0,inconsistency/* inFigures */.N)((0,compute_interval/* exactly */.pV)(factor))} times apart.${implied}`,
                paths: stagePaths(stage),
                numbers: {
                    architecture: (0,compute_interval/* middleOf */.XV)(architecture),
                    hardware: (0,compute_interval/* middleOf */.XV)(hardware),
                    factor,
                    ...(stage.utilisation ? { utilisation: (0,compute_interval/* middleOf */.XV)(stage.utilisation) } : {}),
                },
                suggestion: null,
            },
        ];
    });
}
const METHOD_CODES = {
    differ: 'methods-differ',
    disagree: 'methods-disagree',
};
function checkSums({ plan, totals, margin, stages }) {
    if (totals === null || !plan.phasesComplete)
        return [];
    const paths = stages.flatMap((s) => s.phases).map(({ phase }) => `${phase.path}.training_flop`);
    return ['direct', 'cumulative'].flatMap((notion) => {
        const [declared, sum] = [plan.declared[notion], totals[notion].phases];
        if (!declared || !sum)
            return [];
        const numbers = { declared: (0,compute_interval/* middleOf */.XV)(declared), phases: (0,compute_interval/* middleOf */.XV)(sum) };
        const found = (code, message) => [
            { code, weight: 'error', message, paths: [training_inputs/* FIGURE_PATHS */.i$[notion], ...paths], numbers, suggestion: null },
        ];
        if (sum.low > declared.high * (1 + SUM_ROUNDING))
            return found('phases-exceed-total', `Its phases add up to ${(0,inconsistency/* inFigures */.N)(sum)} FLOP, more than the ${(0,inconsistency/* inFigures */.N)(declared)} FLOP declared for the whole.`);
        if (declared.low > sum.high * (1 + margin))
            return found('total-exceeds-phases', `${(0,inconsistency/* inFigures */.N)(declared)} FLOP is declared for the whole; its phases add up to no more than ${(0,inconsistency/* inFigures */.N)(sum)} FLOP.`);
        return [];
    });
}
const SUM_ROUNDING = 0.05;
function checkCumulative({ plan }) {
    const { direct, cumulative } = plan.declared;
    if (!direct || !cumulative || cumulative.high >= direct.low)
        return [];
    return [
        {
            code: 'cumulative-below-direct',
            weight: 'error',
            message: `The whole (${(0,inconsistency/* inFigures */.N)(cumulative)} FLOP) cannot be less than the part that updated parameters (${(0,inconsistency/* inFigures */.N)(direct)} FLOP).`,
            paths: [training_inputs/* FIGURE_PATHS */.i$.cumulative, training_inputs/* FIGURE_PATHS */.i$.direct],
            numbers: { direct: (0,compute_interval/* middleOf */.XV)(direct), cumulative: (0,compute_interval/* middleOf */.XV)(cumulative) },
            suggestion: null,
        },
    ];
}
function checkSuperscripts({ plan }) {
    const figures = Object.entries(training_inputs/* FIGURE_PATHS */.i$).map(([name, path]) => [path, plan.declared[name]]);
    const phases = plan.phases.map((phase) => [`${phase.path}.training_flop`, phase.quantities.training_flop ?? null]);
    return [...figures, ...phases].flatMap(([path, value]) => {
        const meant = value && value.low === value.high ? (0,quantity/* lostSuperscript */.$F)(value.low) : null;
        if (value === null || meant === null)
            return [];
        const suggestion = { path, value: meant };
        return [
            {
                code: 'lost-superscript',
                weight: 'error',
                message: `${value.low} FLOP looks like a power of ten whose superscript was lost in copying: ${meant}.`,
                paths: [path],
                numbers: { declared: value.low, meant: Number(meant) },
                suggestion,
            },
        ];
    });
}
function checkBase({ plan }) {
    const { modification, base } = plan.declared;
    if (!plan.modifies || base !== null)
        return [];
    return [
        {
            code: 'base-absent',
            weight: 'notice',
            message: 'The compute of the original model is not declared, so the share of the modification cannot be worked out; the fallback for unknown originals stands.',
            paths: [training_inputs/* FIGURE_PATHS */.i$.base],
            numbers: modification ? { modification: (0,compute_interval/* middleOf */.XV)(modification) } : {},
            suggestion: null,
        },
    ];
}
function inputPaths({ stages }, method) {
    return stages.flatMap((s) => method === 'hardware'
        ? s.runs.flatMap(({ run }) => (0,training_inputs/* inputPathsOf */.mM)(run))
        : s.phases.flatMap(({ phase }) => (0,training_inputs/* inputPathsOf */.mM)(phase)));
}
function stagePaths(stage) {
    return [
        ...stage.phases.flatMap(({ phase }) => (0,training_inputs/* inputPathsOf */.mM)(phase)),
        ...stage.runs.flatMap(({ run }) => (0,training_inputs/* inputPathsOf */.mM)(run)),
    ];
}


/***/ }),

/***/ 8148:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xm: () => (/* binding */ NOTIONS),
  hU: () => (/* binding */ estimateTraining),
  lc: () => (/* binding */ inputsAt),
  Zd: () => (/* binding */ withMargin)
});

// EXTERNAL MODULE: ./.build/compute/interval.js
var interval = __webpack_require__(1791);
;// CONCATENATED MODULE: ./.build/compute/architecture-method.js

const TRAIN = 6;
const FORWARD = 2;
const PASS_THROUGH = 4;
const FORWARD_AND_BACKWARD = 3;
const OPERATIONS_PER_MULTIPLY_ADD = 2;
const ATTENTION = 12;
const EMBEDDINGS_MATTER_BELOW = 2e9;
class Work {
    missing = new Set();
    assumptions = new Set();
    inputs;
    constructor(inputs) {
        this.inputs = inputs;
    }
    has(name) {
        return (this.inputs.quantities[name]?.high ?? 0) > 0;
    }
    need(name) {
        const range = this.inputs.quantities[name];
        if (range && range.high > 0)
            return range;
        this.missing.add(name);
        return interval/* OPEN */.vP;
    }
    epochs() {
        if (this.has('epochs'))
            return this.need('epochs');
        this.assumptions.add('the amount of data is all that was seen, repetitions included');
        return (0,interval/* exactly */.pV)(1);
    }
    tokens() {
        if (!this.has('tokens') && this.has('unique_tokens'))
            return (0,interval/* times */.Hn)(this.need('unique_tokens'), this.need('epochs'));
        return this.has('tokens') ? (0,interval/* times */.Hn)(this.need('tokens'), this.epochs()) : this.need('tokens');
    }
    parameters() {
        const used = this.need('parameters');
        if (this.has('parameters') || !this.has('parameters_total'))
            return used;
        this.assumptions.add('only the total of the parameters is known, so the result is an upper bound');
        return { low: 0, high: this.need('parameters_total').high };
    }
}
const TRAINING = {
    dense: trainTokens,
    'mixture-of-experts': trainTokens,
    'state-space': trainTokens,
    'vision-transformer': (work) => ({
        flop: (0,interval/* scaled */.vK)((0,interval/* times */.Hn)(work.parameters(), work.need('patches'), work.epochs()), TRAIN),
        formula: '6 \u00d7 parameters \u00d7 patches',
    }),
    'encoder-decoder': (work) => ({
        flop: (0,interval/* scaled */.vK)((0,interval/* plus */.tY)((0,interval/* times */.Hn)(work.need('parameters_encoder'), work.need('tokens_encoder')), (0,interval/* times */.Hn)(work.need('parameters_decoder'), work.need('tokens_decoder'))), TRAIN),
        formula: '6 \u00d7 (encoder parameters \u00d7 its tokens + decoder parameters \u00d7 its tokens)',
    }),
    measured: (work) => ({
        flop: (0,interval/* scaled */.vK)((0,interval/* times */.Hn)(forwardOf(work), work.need('samples'), work.epochs()), FORWARD_AND_BACKWARD),
        formula: '3 \u00d7 operations of a forward pass \u00d7 samples',
    }),
    diffusion: trainDenoiser,
};
function trainDenoiser(work) {
    const samples = (0,interval/* times */.Hn)(work.need('samples'), work.epochs());
    const denoiser = (0,interval/* scaled */.vK)((0,interval/* times */.Hn)(forwardOf(work), samples), FORWARD_AND_BACKWARD);
    const cached = work.inputs.latentsCached === true;
    if (!cached && !work.has('frozen_forward_flop'))
        work.assumptions.add('no frozen encoder is counted: none is declared');
    const frozen = cached || !work.has('frozen_forward_flop') ? interval/* ZERO */.f2 : (0,interval/* times */.Hn)(work.need('frozen_forward_flop'), samples);
    return { flop: (0,interval/* plus */.tY)(denoiser, frozen), formula: '(3 \u00d7 denoiser + 1 \u00d7 frozen encoders, per forward pass) \u00d7 samples' };
}
function forwardOf(work) {
    if (work.has('forward_flop') || !work.has('forward_macs'))
        return work.need('forward_flop');
    work.assumptions.add('one multiply-add is two operations');
    return (0,interval/* scaled */.vK)(work.need('forward_macs'), OPERATIONS_PER_MULTIPLY_ADD);
}
function trainTokens(work) {
    const [parameters, tokens] = [work.parameters(), work.tokens()];
    if (parameters.high < EMBEDDINGS_MATTER_BELOW)
        work.assumptions.add('in a model of this size it matters whether embeddings are among the parameters');
    const dense = (0,interval/* scaled */.vK)((0,interval/* times */.Hn)(parameters, tokens), TRAIN);
    const attention = attentionTerm(work, tokens);
    return attention
        ? { flop: (0,interval/* plus */.tY)(dense, attention), formula: '6 \u00d7 parameters \u00d7 tokens + attention' }
        : { flop: dense, formula: '6 \u00d7 parameters \u00d7 tokens' };
}
function attentionTerm(work, tokens) {
    if (work.inputs.architecture === 'state-space')
        return null;
    if (!work.has('layers') || !work.has('width') || !work.has('sequence_length')) {
        work.assumptions.add('attention is left out: layers, width and sequence length are not all declared');
        return null;
    }
    const whole = (0,interval/* scaled */.vK)((0,interval/* times */.Hn)(work.need('layers'), work.need('width'), work.need('sequence_length'), tokens), ATTENTION);
    const half = (0,interval/* scaled */.vK)(whole, 1 / 2);
    if (work.inputs.attention === 'full')
        return whole;
    if (work.inputs.attention === 'causal')
        return half;
    work.assumptions.add('whether the causal mask is exploited is not declared, so both conventions stand');
    return (0,interval/* hull */.mj)(half, whole);
}
const TELLING = [
    ['parameters_encoder', 'encoder-decoder'],
    ['parameters_decoder', 'encoder-decoder'],
    ['patches', 'vision-transformer'],
    ['frozen_forward_flop', 'diffusion'],
    ['forward_flop', 'measured'],
    ['forward_macs', 'measured'],
];
function architectureOf(work) {
    if (work.inputs.architecture !== null)
        return work.inputs.architecture;
    const told = TELLING.find(([name]) => work.has(name))?.[1];
    if (told === undefined)
        work.assumptions.add('no architecture is declared; every parameter is taken to see every token');
    return told ?? 'dense';
}
function update(work) {
    const { updates } = work.inputs;
    if (updates !== 'adapter' && updates !== 'head')
        return TRAINING[architectureOf(work)](work);
    const tokens = work.tokens();
    const frozen = (0,interval/* times */.Hn)(work.parameters(), tokens);
    const trained = (0,interval/* scaled */.vK)((0,interval/* times */.Hn)(work.need('trained_parameters'), tokens), TRAIN);
    return updates === 'adapter'
        ? {
            flop: (0,interval/* plus */.tY)((0,interval/* scaled */.vK)(frozen, PASS_THROUGH), trained),
            formula: '4 \u00d7 frozen parameters \u00d7 tokens + 6 \u00d7 adapter parameters \u00d7 tokens',
        }
        : {
            flop: (0,interval/* plus */.tY)((0,interval/* scaled */.vK)(frozen, FORWARD), trained),
            formula: '2 \u00d7 frozen parameters \u00d7 tokens + 6 \u00d7 trained parameters \u00d7 tokens',
        };
}
const KINDS = {
    pretrain: (work) => whole(work, 'update'),
    continue: (work) => whole(work, 'update'),
    sft: (work) => whole(work, 'update'),
    'reward-model': (work) => whole(work, 'auxiliary'),
    discarded: (work) => whole(work, 'discarded'),
    evaluation: (work) => ({ parts: { evaluation: forwardOnly(work) }, formula: '2 \u00d7 parameters \u00d7 tokens' }),
    distill: (work) => {
        const student = update(work);
        const teacher = (0,interval/* scaled */.vK)((0,interval/* times */.Hn)(work.need('teacher_parameters'), work.tokens()), FORWARD);
        return {
            parts: { update: student.flop, ...generated(work, teacher) },
            formula: `${student.formula} + 2 \u00d7 teacher parameters \u00d7 tokens`,
        };
    },
    'synthetic-generation': (work) => ({
        parts: generated(work, forwardOnly(work)),
        formula: '2 \u00d7 parameters \u00d7 tokens generated, discarded ones included',
    }),
    rl: (work) => {
        const policy = update(work);
        const passes = (0,interval/* plus */.tY)(work.parameters(), ...['reference_parameters', 'reward_parameters'].map((name) => declaredOrNone(work, name)));
        return {
            parts: { update: policy.flop, rollout: (0,interval/* scaled */.vK)((0,interval/* times */.Hn)(passes, work.need('rollout_tokens')), FORWARD) },
            formula: `${policy.formula} + 2 \u00d7 (policy + reference + reward parameters) \u00d7 rollout tokens`,
        };
    },
    'merge-parent': (work) => ({
        parts: { parent: work.need('training_flop') },
        formula: 'as declared for those weights',
    }),
};
function whole(work, part) {
    const { flop, formula } = update(work);
    return { parts: { [part]: flop }, formula };
}
function forwardOnly(work) {
    return (0,interval/* scaled */.vK)((0,interval/* times */.Hn)(work.parameters(), work.tokens()), FORWARD);
}
function declaredOrNone(work, name) {
    if (work.has(name))
        return work.need(name);
    work.assumptions.add(`no ${name.replace('_parameters', '')} model is counted: none is declared`);
    return interval/* ZERO */.f2;
}
function generated(work, flop) {
    if (work.inputs.publicOutput === true)
        return { 'public-generation': flop };
    if (work.inputs.publicOutput === false)
        return { 'private-generation': flop };
    work.missing.add('public_output');
    return { 'private-generation': { low: 0, high: flop.high } };
}
function mainPart({ kind, publicOutput }) {
    if (kind === 'synthetic-generation')
        return publicOutput === true ? 'public-generation' : 'private-generation';
    return MAIN_PARTS[kind] ?? 'update';
}
const MAIN_PARTS = {
    'reward-model': 'auxiliary',
    evaluation: 'evaluation',
    discarded: 'discarded',
    'merge-parent': 'parent',
};
function estimateByArchitecture(inputs) {
    const work = new Work(inputs);
    const { parts, formula } = KINDS[inputs.kind](work);
    return { parts, formula, assumptions: [...work.assumptions], missing: [...work.missing] };
}

// EXTERNAL MODULE: ./.build/compute/accelerators.gen.js
var accelerators_gen = __webpack_require__(658);
// EXTERNAL MODULE: ./.build/compute/accelerators.js
var accelerators = __webpack_require__(254);
;// CONCATENATED MODULE: ./.build/compute/hardware-method.js



const SECONDS_PER_HOUR = 3600;
const HOURS_PER_DAY = 24;
const TERA = 1e12;
function estimateByHardware(inputs) {
    const missing = [];
    const assumptions = [];
    const hours = hoursOf(inputs, missing);
    const peak = peakOf(inputs, missing, assumptions);
    const utilisation = utilisationOf(inputs, missing, assumptions);
    const atPeak = hours && peak ? (0,interval/* scaled */.vK)((0,interval/* times */.Hn)(hours, peak), SECONDS_PER_HOUR) : null;
    return { flop: atPeak ? (0,interval/* times */.Hn)(atPeak, utilisation) : interval/* OPEN */.vP, hours, atPeak, assumptions, missing };
}
function hoursOf({ quantities: q }, missing) {
    if (q.accelerator_hours && q.accelerator_hours.high > 0)
        return q.accelerator_hours;
    const wall = q.wall_hours ?? (q.wall_days ? (0,interval/* scaled */.vK)(q.wall_days, HOURS_PER_DAY) : undefined);
    if (wall && q.count && wall.high > 0 && q.count.high > 0)
        return (0,interval/* times */.Hn)(wall, q.count);
    missing.push(wall ? 'count' : q.count ? 'wall_hours' : 'accelerator_hours');
    return null;
}
function peakOf(inputs, missing, assumptions) {
    const units = inputs.accelerator === null ? [] : (0,accelerators/* acceleratorsNamed */.YO)(inputs.accelerator);
    const share = shareOf(inputs, units, assumptions);
    const declared = inputs.quantities.peak_tflops;
    if (declared && declared.high > 0)
        return (0,interval/* scaled */.vK)(declared, TERA * share);
    if (inputs.accelerator === null || inputs.precision === null) {
        missing.push(inputs.accelerator === null ? 'accelerator' : 'precision');
        return null;
    }
    const table = (0,accelerators/* densePeak */.Jz)(units, inputs.precision);
    if (table === null) {
        missing.push('peak_tflops');
        return null;
    }
    if (table.low < table.high)
        assumptions.push(`"${inputs.accelerator}" leaves open which is meant: ${units.map((u) => u.id).join(', ')}`);
    return (0,interval/* scaled */.vK)(table, share);
}
function shareOf({ counting }, units, assumptions) {
    const parts = counting === null || counting === 'units' ? undefined : units[0]?.parts?.[counting];
    if (parts === undefined)
        return 1;
    assumptions.push(counting === 'boards' ? `${parts} units stand on one board` : `${parts} ${counting} make one unit`);
    return counting === 'boards' ? parts : 1 / parts;
}
function utilisationOf(inputs, missing, assumptions) {
    const declared = inputs.quantities.utilisation;
    if (!declared || declared.high > 1 || declared.high <= 0) {
        missing.push('utilisation');
        const [low, high] = accelerators_gen/* ACCELERATORS */.B.utilisation.possible;
        assumptions.push(`model FLOP utilisation is not declared, so all that is possible stands: ${low} to ${high}`);
        return { low, high };
    }
    if (inputs.utilisationKind === 'mfu')
        return declared;
    if (inputs.utilisationKind === 'hfu')
        return withoutRecomputation(inputs, declared, assumptions);
    missing.push(inputs.utilisationKind === null ? 'utilisation_kind' : 'utilisation');
    const [least] = accelerators_gen/* ACCELERATORS */.B.utilisation.possible;
    assumptions.push('what a driver or profiler counts is busy time: model FLOP utilisation is at most that');
    return { low: Math.min(least, declared.low), high: declared.high };
}
function withoutRecomputation(inputs, declared, assumptions) {
    if (inputs.checkpointing === 'none')
        return declared;
    const less = (0,interval/* scaled */.vK)(declared, 1 / accelerators_gen/* ACCELERATORS */.B.utilisation.recomputation);
    if (inputs.checkpointing === 'full') {
        assumptions.push('hardware utilisation is divided by 4/3 for full recomputation of activations');
        return less;
    }
    assumptions.push('how much is recomputed is not declared, so none and all stand');
    return (0,interval/* hull */.mj)(less, declared);
}
function impliedUtilisation(flop, atPeak) {
    return atPeak === null || atPeak.low <= 0 || !(0,interval/* isClosed */.Lx)(flop) ? null : (0,interval/* over */.Zh)(flop, atPeak);
}

// EXTERNAL MODULE: ./.build/compute/training-inputs.js
var training_inputs = __webpack_require__(2960);
;// CONCATENATED MODULE: ./.build/compute/estimate.js




const NOTIONS = ['direct', 'cumulative'];
const COUNTED = {
    direct: { update: 'whole', rollout: 'perhaps', parent: 'perhaps' },
    cumulative: { update: 'whole', rollout: 'whole', 'private-generation': 'whole', parent: 'whole' },
};
function estimateTraining(plan, margin) {
    const stages = stagesOf(plan).map(({ phases, runs }) => estimateStage(phases, runs, margin));
    const totals = stages.length === 0
        ? null
        : { direct: totalOf(plan, stages, 'direct'), cumulative: totalOf(plan, stages, 'cumulative') };
    const phases = stages.flatMap((s) => s.phases);
    const runs = stages.flatMap((s) => s.runs);
    return {
        plan,
        margin,
        stages,
        totals,
        agreement: worstOf(stages.map((s) => s.agreement)),
        assumptions: [...new Set([...phases, ...runs].flatMap((e) => e.assumptions))],
        missing: [...new Set([...missingOf(stages), ...(plan.modifies && !plan.declared.base ? [training_inputs/* FIGURE_PATHS */.i$.base] : [])])],
    };
}
function stagesOf({ phases, runs }) {
    const ids = new Set(phases.map((p) => p.id));
    const loose = runs.filter((r) => r.phase === null || !ids.has(r.phase));
    const own = (phase) => runs.filter((r) => r.phase === phase.id);
    if (loose.length === 0)
        return phases.map((phase) => ({ phases: [phase], runs: own(phase) }));
    const alone = phases.filter((phase) => own(phase).length === 0);
    const served = phases.filter((phase) => own(phase).length > 0);
    return [...served.map((phase) => ({ phases: [phase], runs: own(phase) })), { phases: alone, runs: loose }];
}
function estimateStage(phases, runs, margin) {
    const estimated = phases.map((phase) => {
        const estimate = estimateByArchitecture(phase);
        return { ...estimate, phase, flop: (0,interval/* plus */.tY)(...machineParts(estimate).map(([, flop]) => flop)) };
    });
    const ran = runs.map((run) => ({ ...estimateByHardware(run), run }));
    const architecture = closedOrNull(estimated.length === 0 ? interval/* OPEN */.vP : (0,interval/* plus */.tY)(...estimated.map((e) => e.flop)));
    const hardware = closedOrNull(ran.length === 0 ? interval/* OPEN */.vP : (0,interval/* plus */.tY)(...ran.map((r) => r.flop)));
    const comparable = architecture !== null && hardware !== null && architecture.high > 0;
    const peaks = ran.map((r) => r.atPeak);
    const atPeak = peaks.length > 0 && peaks.every((p) => p !== null) ? (0,interval/* plus */.tY)(...peaks) : null;
    return {
        phases: estimated,
        runs: ran,
        architecture,
        hardware,
        agreement: comparable ? compareMethods(architecture, hardware, margin, declaredFor(phases)) : null,
        factor: comparable ? (0,interval/* factorBetween */.gY)(architecture, hardware) : null,
        utilisation: architecture && architecture.high > 0 ? impliedUtilisation(architecture, atPeak) : null,
        counted: {
            direct: amountsOf(estimated, hardware, 'direct'),
            cumulative: amountsOf(estimated, hardware, 'cumulative'),
        },
    };
}
function compareMethods(a, b, margin, declared) {
    if ((0,interval/* meets */.D)(a, b))
        return 'agree';
    const [lower, upper] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
    if (upper * (1 - margin) > lower * (1 + margin))
        return 'disagree';
    return upper - lower > margin * (declared === null ? lower : (0,interval/* middleOf */.XV)(declared)) ? 'differ' : 'agree';
}
function partsOf({ parts }) {
    return Object.entries(parts);
}
function machineParts(estimate) {
    return partsOf(estimate).filter(([part]) => part !== 'parent');
}
function amountsOf(phases, hardware, notion) {
    const architecture = phases.length === 0 ? interval/* OPEN */.vP : (0,interval/* plus */.tY)(...phases.flatMap(partsOf).map((part) => countedOf(part, notion)));
    const byHardware = hardware && countHardware(phases, hardware, notion);
    const declared = phases.length === 0 ? null : sumOrNull(phases.map((p) => declaredCount(p, notion)));
    const known = [closedOrNull(architecture), byHardware].filter((r) => r !== null);
    return {
        architecture: closedOrNull(architecture),
        hardware: byHardware,
        phases: declared,
        best: known.length > 0 ? known.reduce(reconcile) : (declared ?? architecture),
    };
}
function countedOf([part, flop], notion) {
    const how = COUNTED[notion][part];
    return how === 'whole' ? flop : how === 'perhaps' ? { low: 0, high: flop.high } : interval/* ZERO */.f2;
}
function countHardware(phases, hardware, notion) {
    const parents = phases.flatMap(partsOf).filter(([part]) => part === 'parent');
    const kinds = phases.flatMap(machineParts).map(([part]) => COUNTED[notion][part]);
    if (phases.length > 0 && kinds.length === 0)
        return null;
    const ran = kinds.every((kind) => kind === 'whole')
        ? hardware
        : kinds.every((kind) => kind === undefined)
            ? interval/* ZERO */.f2
            : { low: 0, high: hardware.high };
    return closedOrNull((0,interval/* plus */.tY)(ran, ...parents.map((part) => countedOf(part, notion))));
}
function declaredCount({ phase }, notion) {
    const flop = phase.quantities.training_flop;
    return flop === undefined ? null : countedOf([mainPart(phase), flop], notion);
}
const LOOSE = 4;
function reconcile(a, b) {
    const loose = (r) => r.high > LOOSE * r.low;
    if ((0,interval/* meets */.D)(a, b) && (loose(a) || loose(b)))
        return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
    return (0,interval/* hull */.mj)(a, b);
}
function totalOf(plan, stages, notion) {
    const base = notion === 'cumulative' && plan.modifies ? (plan.declared.base ?? interval/* OPEN */.vP) : interval/* ZERO */.f2;
    const amounts = stages.map((s) => s.counted[notion]);
    const all = (ways) => {
        const sum = sumOrNull(ways);
        return sum && closedOrNull((0,interval/* plus */.tY)(sum, base));
    };
    const best = (0,interval/* plus */.tY)(...amounts.map((a) => a.best), base);
    return {
        architecture: all(amounts.map((a) => a.architecture)),
        hardware: all(amounts.map((a) => a.hardware)),
        phases: all(amounts.map((a) => a.phases)),
        best: plan.phasesComplete ? best : { low: best.low, high: Number.POSITIVE_INFINITY },
    };
}
function declaredFor(phases) {
    return phases.length === 0 ? null : sumOrNull(phases.map((p) => p.quantities.training_flop ?? null));
}
function sumOrNull(ranges) {
    return ranges.every((r) => r !== null) ? (0,interval/* plus */.tY)(...ranges) : null;
}
function closedOrNull(range) {
    return (0,interval/* isClosed */.Lx)(range) ? range : null;
}
const AGREEMENTS = ['agree', 'differ', 'disagree'];
function worstOf(all) {
    const worst = Math.max(...all.map((a) => (a === null ? -1 : AGREEMENTS.indexOf(a))), -1);
    return AGREEMENTS[worst] ?? null;
}
function missingOf(stages) {
    return stages.flatMap((stage) => {
        const byPhase = stage.phases
            .filter((p) => !p.phase.quantities.training_flop)
            .flatMap((p) => p.missing.map((name) => `${p.phase.path}.${name}`));
        const byRun = stage.runs.flatMap((r) => r.missing.map((name) => `${r.run.path}.${name}`));
        const whole = (missing, results) => results.length > 0 && missing.length === 0;
        return whole(byPhase, stage.phases) || whole(byRun, stage.runs) ? [] : [...byPhase, ...byRun];
    });
}
function withMargin(figure, margin) {
    return figure.low < figure.high || figure.exact ? figure : (0,interval/* widened */["do"])(figure, margin);
}
function inputsAt({ stages }) {
    return stages.flatMap((stage) => [...stage.phases.map((p) => p.phase), ...stage.runs.map((r) => r.run)].flatMap(training_inputs/* inputPathsOf */.mM));
}


/***/ }),

/***/ 8277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inFigures)
/* harmony export */ });
function inFigures({ low, high }) {
    const three = (n) => n === 0 ? '0' : n >= 1e5 || n < 1e-3 ? trim(n.toExponential(2)) : String(Number(n.toPrecision(3)));
    if (low === high || three(low) === three(high))
        return three(low);
    return Number.isFinite(high) ? `${three(low)} to ${three(high)}` : `at least ${three(low)}`;
}
function trim(exponential) {
    return exponential.replace(/\.?0+e/, 'e').replace('e+', 'e');
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

/***/ 5197:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ linesFor)
/* harmony export */ });
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2850);

function linesFor(estimate, { thresholds, third }) {
    return third !== null && estimate.plan.modifies ? [...thresholds, (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .thirdThreshold */ .B)(estimate, third)] : thresholds;
}


/***/ }),

/***/ 1710:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8148);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1791);
/* harmony import */ var _training_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2960);



function standingOf(counts, estimate) {
    const { plan, margin, totals } = estimate;
    const figure = plan.declared[counts];
    const path = _training_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .FIGURE_PATHS */ .i$[counts];
    const amounts = totals && (counts === 'modification' ? (plan.modifies ? totals.direct : null) : totals[counts]);
    const part = counts === 'cumulative' ? plan.declared.direct : null;
    const floor = part ? [{ low: (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .withMargin */ .Zd)(part, margin).low, high: Number.POSITIVE_INFINITY }] : [];
    if (figure === null) {
        const worked = amounts ? [(0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .isClosed */ .Lx)(amounts.best) ? (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .widened */ ["do"])(amounts.best, margin) : amounts.best] : [];
        return { path, declared: null, outside: [], worked: narrowest(worked, floor) };
    }
    const declared = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .withMargin */ .Zd)(figure, margin);
    const outside = [...(amounts ? waysOf(amounts) : []), ...floor].filter((way) => !(0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .meets */ .D)(way, declared));
    return { path, declared, outside, worked: [] };
}
function waysOf({ architecture, hardware, phases, best }) {
    return [architecture, hardware, phases, best].filter((way) => way !== null);
}
function narrowest(worked, atLeast) {
    const [result, bound] = [worked[0], atLeast[0]];
    if (!result || !bound)
        return [...worked, ...atLeast];
    return result.high >= bound.low ? [{ low: Math.max(result.low, bound.low), high: result.high }] : [result, bound];
}


/***/ }),

/***/ 2850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ thirdThreshold),
/* harmony export */   n: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8148);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1791);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1710);
/* harmony import */ var _training_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2960);




function thirdThreshold({ plan, margin }, rule) {
    const { base } = plan.declared;
    const third = (range) => (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .over */ .Zh)(range, (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)(3));
    const byClass = plan.baseSystemicRisk === null
        ? { low: rule.general, high: rule.systemic }
        : (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)(plan.baseSystemicRisk ? rule.systemic : rule.general);
    const note = base
        ? 'One third of the compute declared for the original model.'
        : plan.baseSystemicRisk === null
            ? 'The compute of the original model is not declared, nor whether it has systemic risk: both fallbacks stand.'
            : `The compute of the original model is not declared: one third of ${plan.baseSystemicRisk ? rule.systemic : rule.general} stands for it.`;
    return {
        id: 'one-third',
        title: 'Modification above one third of the original',
        value: third(base ? (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .withMargin */ .Zd)(base, margin) : byClass),
        operator: '>',
        counts: 'modification',
        provision: rule.provision,
        since: rule.since,
        note,
    };
}
function assess(threshold, estimate) {
    const views = viewsOf(threshold, estimate);
    const amount = views.ranges.length === 0 ? null : views.ranges.reduce((a, b) => (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .hull */ .mj)(a, b));
    const sides = views.ranges.map((range) => (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .exceeds */ .Or)(range, threshold.operator, threshold.value));
    const answer = answerOf(sides, plannedSide(threshold, estimate));
    return {
        threshold,
        answer,
        reason: answer === 'undetermined' ? reasonOf(views, estimate) : null,
        amount,
        decades: amount && (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .isClosed */ .Lx)(amount) && amount.low > 0 ? (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .decadesFrom */ .G1)(amount, threshold.value) : null,
        decides: answer === 'undetermined' ? decidersOf(threshold, estimate, views) : [],
    };
}
function viewsOf({ counts }, estimate) {
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .Y)(counts, estimate);
    const { declared, outside, worked } = standing;
    return { ...standing, ranges: declared ? [declared, ...outside] : worked, contradicted: outside.length > 0 };
}
function plannedSide({ counts, operator, value }, { plan, margin }) {
    const { planned } = plan.declared;
    return counts === 'cumulative' && planned ? (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .exceeds */ .Or)((0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .withMargin */ .Zd)(planned, margin), operator, value) : undefined;
}
function answerOf(sides, planned) {
    if (planned === true || (sides.length > 0 && sides.every((side) => side === true)))
        return 'above';
    const below = sides.length > 0 && sides.every((side) => side === false);
    return below && planned !== null ? 'not-above' : 'undetermined';
}
function reasonOf(views, { agreement }) {
    if (views.contradicted)
        return 'contradicted';
    if (views.declared === null && agreement === 'disagree')
        return 'methods-disagree';
    return views.ranges.some(_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .isClosed */ .Lx) ? 'straddles' : 'missing';
}
function decidersOf(threshold, estimate, views) {
    const deciders = [];
    const { stages, missing } = estimate;
    if (views.contradicted)
        deciders.push({
            message: 'Settle which is right: the figure declared, or the inputs from which another one follows.',
            paths: [views.path, ...inputsOf(estimate)],
        });
    if (stages.some((s) => s.agreement === 'disagree'))
        deciders.push({
            message: 'The two methods contradict each other: correct the inputs of the one that is wrong.',
            paths: inputsOf(estimate),
        });
    const margin = decidingMargin(threshold, estimate);
    if (margin)
        deciders.push({ message: margin, paths: [views.path] });
    if (views.declared === null)
        deciders.push({ message: 'Declare the figure, with its own uncertainty.', paths: [views.path] });
    if (missing.length > 0)
        deciders.push({ message: 'Declare what the estimate lacks.', paths: missing });
    return deciders;
}
function decidingMargin({ value, counts }, { plan }) {
    const figure = plan.declared[counts];
    if (!figure || figure.low < figure.high || value.low < value.high || figure.low === 0)
        return null;
    const share = Math.abs(value.low - figure.low) / figure.low;
    if (share === 0)
        return null;
    const percent = (Math.floor(share * 1000) / 10).toString();
    return share < 0.001
        ? 'Declare a measured figure: it lies almost on the line.'
        : `Declare the figure with an uncertainty of less than ${percent} %; it then lies ${figure.low > value.low ? 'above' : 'below'} the line.`;
}
function inputsOf({ stages }) {
    return stages.flatMap((stage) => [...stage.phases.map((p) => p.phase), ...stage.runs.map((r) => r.run)].flatMap(_training_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputPathsOf */ .mM));
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


/***/ })

};
