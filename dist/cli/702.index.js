export const id = 702;
export const ids = [702];
export const modules = {

/***/ 2702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recompute: () => (/* binding */ recompute)
});

// EXTERNAL MODULE: ./.build/compute/consistency.js + 2 modules
var consistency = __webpack_require__(7493);
// EXTERNAL MODULE: ./.build/compute/estimate.js + 2 modules
var compute_estimate = __webpack_require__(8148);
// EXTERNAL MODULE: ./.build/compute/plan-from-facts.js
var plan_from_facts = __webpack_require__(6852);
// EXTERNAL MODULE: ./.build/compute/inconsistency.js
var inconsistency = __webpack_require__(8277);
// EXTERNAL MODULE: ./.build/compute/interval.js
var interval = __webpack_require__(1791);
// EXTERNAL MODULE: ./.build/compute/regime.js
var compute_regime = __webpack_require__(5197);
// EXTERNAL MODULE: ./.build/compute/thresholds.js
var thresholds = __webpack_require__(2850);
;// CONCATENATED MODULE: ./.build/compute/short-form.js





function shortFormOf(estimate, regime) {
    const { plan, totals } = estimate;
    const figures = compute_estimate/* NOTIONS */.xm.map((counts) => ({
        counts,
        declared: inWords(plan.declared[counts]),
        recomputed: inWords(totals?.[counts].best ?? null),
    })).filter(({ declared, recomputed }) => declared !== null || recomputed !== null);
    if (figures.length === 0)
        return null;
    return {
        subject: plan.subject,
        figures,
        lines: (0,compute_regime/* linesFor */.b)(estimate, regime).map((threshold) => {
            const { answer, decides } = (0,thresholds/* assess */.n)(threshold, estimate);
            const { id, title, provision } = threshold;
            return { id, title, provision, answer, decides: decides.map((decider) => decider.message) };
        }),
    };
}
function inWords(range) {
    return range === null || (!(0,interval/* isClosed */.Lx)(range) && range.low === 0) ? null : (0,inconsistency/* inFigures */.N)(range);
}

// EXTERNAL MODULE: ./.build/compute/standing.js
var standing = __webpack_require__(1710);
// EXTERNAL MODULE: ./.build/facts/dossier.js + 2 modules
var facts_dossier = __webpack_require__(2489);
;// CONCATENATED MODULE: ./.build/evidence/recompute.js






function recompute(dossier, readings, texts, regime) {
    const models = dossier.subjects.filter((subject) => subject.kind === 'model');
    const facts = bySubject(dossier.facts);
    const estimates = models.map(({ id }) => (0,compute_estimate/* estimateTraining */.hU)((0,plan_from_facts/* planOf */.X)({ facts: facts.get(id) ?? [] }, id), regime.margin));
    const contradicting = estimates.flatMap(contradictingFacts);
    const problems = estimates.flatMap((estimate) => (0,consistency/* checkConsistency */.z)(estimate).flatMap((found) => problemOf(estimate, found, texts) ?? []));
    return {
        dossier: contradicting.length === 0 ? dossier : (0,facts_dossier/* withFacts */.Qj)(dossier, contradicting),
        readings: readings.map((reading) => {
            const own = problems.filter((problem) => problem.path === reading.path);
            return own.length === 0 ? reading : { ...reading, problems: [...reading.problems, ...own] };
        }),
        compute: estimates.flatMap((estimate) => shortFormOf(estimate, regime) ?? []),
    };
}
function bySubject(facts) {
    const groups = new Map();
    for (const fact of facts) {
        const group = groups.get(fact.subject);
        if (group)
            group.push(fact);
        else
            groups.set(fact.subject, [fact]);
    }
    return groups;
}
const SUMS = ['direct', 'cumulative', 'modification'];
function contradictingFacts(estimate) {
    const origin = (0,compute_estimate/* inputsAt */.lc)(estimate)
        .map((path) => originOf(estimate, path))
        .find((found) => found !== null);
    if (!origin)
        return [];
    return SUMS.flatMap((counts) => {
        const { path, outside } = (0,standing/* standingOf */.Y)(counts, estimate);
        const distinct = new Map(outside.map((range) => [`${range.low} ${range.high}`, range]));
        return [...distinct.values()].map(({ low, high }) => ({
            subject: estimate.plan.subject,
            path,
            value: low === high ? low : { low, high: Number.isFinite(high) ? high : Number.MAX_VALUE },
            state: 'declared',
            origin: { ...origin, format: plan_from_facts/* RECOMPUTATION */.f, how: 'derived' },
        }));
    });
}
function originOf({ plan }, path) {
    const exact = plan.inputs.find((fact) => fact.path === path);
    const below = (fact) => fact.path.startsWith(`${path}.`) || fact.path.startsWith(`${path}[`);
    return (exact ?? plan.inputs.find(below))?.origin ?? null;
}
function problemOf(estimate, found, texts) {
    const at = found.paths.find((path) => originOf(estimate, path) !== null);
    const origin = at === undefined ? null : originOf(estimate, at);
    if (at === undefined || origin === null)
        return null;
    return {
        code: found.code,
        path: origin.path,
        range: origin.range,
        message: found.message,
        fact: { subject: estimate.plan.subject, path: at },
        fix: found.suggestion && fixOf(found.suggestion, estimate, texts),
        check: {
            rule: 'compute-inconsistent',
            severity: found.weight === 'notice' ? 'notice' : 'warning',
            remedy: found.suggestion
                ? `Write ${found.suggestion.value} if that is what is meant.`
                : 'Correct the figure that is wrong, or declare what explains the difference.',
        },
    };
}
function fixOf({ path, value }, estimate, texts) {
    const origin = originOf(estimate, path);
    if (!origin || origin.range.startLine !== origin.range.endLine)
        return null;
    const { startLine, startColumn, endColumn } = origin.range;
    const text = texts.get(origin.path)?.[startLine - 1]?.slice(startColumn - 1, endColumn - 1) ?? '';
    const parts = /^([^:#]*:\s*)?[\d.,]+ ?%?$/.exec(text);
    return parts && { range: origin.range, text: `${parts[1] ?? ''}${value}`, title: `Write ${value}` };
}


/***/ })

};
