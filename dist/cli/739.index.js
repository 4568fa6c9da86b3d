export const id = 739;
export const ids = [739,586];
export const modules = {

/***/ 3739:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showCompute: () => (/* binding */ showCompute)
});

// EXTERNAL MODULE: ./.build/compute/plan-from-facts.js
var plan_from_facts = __webpack_require__(6852);
// EXTERNAL MODULE: ./.build/facts/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(7200);
// EXTERNAL MODULE: ./.build/compute/consistency.js + 2 modules
var consistency = __webpack_require__(7493);
// EXTERNAL MODULE: ./.build/compute/estimate.js + 2 modules
var compute_estimate = __webpack_require__(8148);
// EXTERNAL MODULE: ./.build/compute/interval.js
var interval = __webpack_require__(1791);
// EXTERNAL MODULE: ./.build/compute/regime.js
var compute_regime = __webpack_require__(5197);
// EXTERNAL MODULE: ./.build/compute/thresholds.js
var thresholds = __webpack_require__(2850);
;// CONCATENATED MODULE: ./.build/compute/sheet.js






function buildSheet(plan, regime) {
    const estimate = (0,compute_estimate/* estimateTraining */.hU)(plan, regime.margin);
    return {
        subject: plan.subject,
        margin: regime.margin,
        inputs: plan.inputs.map((fact) => ({ fact, unit: unitOf(fact) })),
        stages: estimate.stages.map(stageOf),
        figures: compute_estimate/* NOTIONS */.xm.map((notion) => figureOf(estimate, notion)),
        shareOfBase: shareOfBase(estimate),
        assumptions: estimate.assumptions,
        missing: estimate.missing,
        thresholds: (0,compute_regime/* linesFor */.b)(estimate, regime).map((threshold) => (0,thresholds/* assess */.n)(threshold, estimate)),
        inconsistencies: (0,consistency/* checkConsistency */.z)(estimate),
    };
}
function unitOf({ subject, path }) {
    const type = (0,vocabulary/* typeOf */.QP)(subject.slice(0, subject.indexOf(':')), path);
    return type && 'unit' in type ? (type.unit ?? null) : null;
}
function stageOf(stage) {
    const { architecture, hardware, agreement, factor, utilisation } = stage;
    return {
        phases: stage.phases.map(({ phase, formula, flop, missing }) => ({
            id: phase.id,
            kind: phase.kind,
            formula,
            flop,
            missing,
        })),
        runs: stage.runs.map(({ run, hours, flop, missing }) => ({
            id: run.id,
            accelerator: run.accelerator,
            hours,
            flop,
            missing,
        })),
        architecture,
        hardware,
        agreement,
        factor,
        utilisation,
    };
}
function figureOf({ plan, totals }, counts) {
    const amounts = totals?.[counts] ?? null;
    return {
        counts,
        declared: plan.declared[counts],
        architecture: amounts?.architecture ?? null,
        hardware: amounts?.hardware ?? null,
        phases: amounts?.phases ?? null,
        recomputed: amounts && (0,interval/* isClosed */.Lx)(amounts.best) ? amounts.best : null,
    };
}
function shareOfBase({ plan, totals }) {
    const { base, modification } = plan.declared;
    const part = modification ?? (plan.modifies ? (totals?.direct.best ?? null) : null);
    if (!base || !part || base.low === 0 || !(0,interval/* isClosed */.Lx)(part))
        return null;
    return { low: part.low / base.high, high: part.high / base.low };
}

// EXTERNAL MODULE: ./.build/policy/compute-lines.js
var compute_lines = __webpack_require__(5630);
// EXTERNAL MODULE: ./.build/findings/outcome.js
var outcome = __webpack_require__(9837);
// EXTERNAL MODULE: ./.build/reports/json.js
var json = __webpack_require__(7586);
;// CONCATENATED MODULE: ./.build/reports/log-scale.js
const CELLS = 60;
const LABEL = 22;
function drawScale(rows, marks) {
    const ends = [...rows, ...marks].flatMap(({ low, high }) => [low, high]).filter((n) => n > 0 && Number.isFinite(n));
    if (ends.length === 0 || rows.length === 0)
        return [];
    const logs = ends.map(Math.log10);
    const first = Math.floor(Math.min(...logs)) - 1;
    const last = Math.ceil(Math.max(...logs)) + 1;
    const cell = (n) => Math.round(((Math.log10(n) - first) / (last - first)) * CELLS);
    const place = (n) => (n <= 0 ? 0 : Number.isFinite(n) ? Math.min(CELLS, Math.max(0, cell(n))) : CELLS);
    const bars = rows.map((row) => `${row.label.padEnd(LABEL)}${barOf(row, place)}`);
    const lines = marks.map((mark) => `${' '.repeat(LABEL)}${markOf(mark, place)}`);
    return [...bars, ...axisOf(first, last, place), ...lines].map((line) => line.trimEnd());
}
function barOf({ low, high }, place) {
    const [from, to] = [place(low), place(high)];
    const cells = Array.from({ length: CELLS + 1 }, (_, i) => (i >= from && i <= to ? '=' : ' '));
    if (from === to)
        cells[from] = '#';
    if (low <= 0)
        cells[0] = '<';
    if (!Number.isFinite(high))
        cells[CELLS] = '>';
    return cells.join('');
}
function axisOf(first, last, place) {
    const cells = Array.from({ length: CELLS + 1 }, () => '-');
    const numbers = Array.from({ length: CELLS + 8 }, () => ' ');
    const step = Math.ceil((last - first) / 10);
    for (let power = first; power <= last; power++) {
        const at = place(10 ** power);
        cells[at] = '+';
        if ((power - first) % step === 0)
            numbers.splice(at, `1e${power}`.length, ...`1e${power}`);
    }
    return [`${' '.repeat(LABEL)}${cells.join('')}`, `${' '.repeat(LABEL)}${numbers.join('')}`];
}
function markOf({ label, low, high }, place) {
    const [from, to] = [place(low), place(high)];
    const sign = from === to ? '^' : `^${'~'.repeat(Math.max(0, to - from - 1))}^`;
    return to + label.length + 1 <= CELLS + 1 ? `${' '.repeat(from)}${sign} ${label}` : `${label} `.padStart(from) + sign;
}

// EXTERNAL MODULE: ./.build/reports/messages.js
var messages = __webpack_require__(6552);
// EXTERNAL MODULE: ./.build/reports/plain-text.js
var plain_text = __webpack_require__(2708);
;// CONCATENATED MODULE: ./.build/reports/compute-sheet.js





const COMPUTE_SCHEMA = 'ai-policy/compute/v1';
const RENDERERS = {
    text: renderSheets,
    json: renderComputeJson,
};
function renderCompute(report, format) {
    return RENDERERS[format](report);
}
function renderSheets({ sheets, notAsked }) {
    const parts = sheets.map(sheetLines).map((lines) => lines.join('\n'));
    if (sheets.length === 0)
        parts.push('No model declares anything about its training compute.');
    if (notAsked.length > 0)
        parts.push(`${(0,messages/* listed */.KE)(notAsked.map((id) => (0,plain_text/* visible */.RK)(id).toUpperCase()))}: not requested in this jurisdiction.`);
    return `${parts.join('\n\n')}\n`;
}
function sheetLines(sheet) {
    return [
        `Training compute of ${(0,plain_text/* visible */.RK)(sheet.subject)}`,
        ...section('Inputs', sheet.inputs.map(inputLine)),
        ...section('Estimates', sheet.stages.flatMap(stageLines)),
        ...section('Figures in FLOP', figureLines(sheet)),
        ...section('Scale', scaleOf(sheet)),
        ...section('Lines', sheet.thresholds.flatMap((t) => thresholdLines(t, sheet))),
        ...section('What does not fit together', sheet.inconsistencies.flatMap((slip) => slipLines(slip, sheet))),
        ...section('Assumptions', sheet.assumptions.map(plain_text/* visible */.RK)),
    ];
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`.trimEnd())];
}
function inputLine({ fact, unit }) {
    const value = `${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(valueInWords(fact.value)), 120)}${unit === null ? '' : ` ${unit}`}`;
    return `${(0,plain_text/* visible */.RK)(fact.path)} = ${value}  ${(0,messages/* placeInWords */.cF)(fact.origin)}`;
}
function valueInWords(value) {
    const plain = (n) => (n >= 1e6 ? n.toExponential().replace('e+', 'e') : String(n));
    if (typeof value === 'number')
        return plain(value);
    return typeof value === 'object' && 'low' in value ? `${plain(value.low)} to ${plain(value.high)}` : (0,outcome/* showValue */.v)(value);
}
const AGREEMENT_WORDS = {
    agree: 'the methods agree',
    differ: 'the methods differ by more than the margin',
    disagree: 'the methods disagree',
};
function stageLines(stage) {
    const { phases, runs, agreement, factor, utilisation } = stage;
    const compared = agreement && factor !== null ? [`${AGREEMENT_WORDS[agreement]} (${inWords(exact(factor))} times apart)`] : [];
    return [
        ...phases.map((p) => `${(0,plain_text/* visible */.RK)(p.id)} (${p.kind}), by architecture: ${inWords(p.flop)}, ${p.formula}${lacking(p.missing)}`),
        ...runs.map((r) => {
            const hours = r.hours ? ` over ${inWords(r.hours)} hours` : '';
            return `${(0,plain_text/* visible */.RK)(r.id)} (${(0,plain_text/* visible */.RK)(r.accelerator ?? 'accelerator not declared')}), by hardware: ${inWords(r.flop)}${hours}${lacking(r.missing)}`;
        }),
        ...(utilisation ? [`utilisation implied by the architecture: ${inWords(utilisation)}`] : []),
        ...compared,
    ];
}
function lacking(missing) {
    return missing.length === 0 ? '' : `; lacks ${(0,messages/* listed */.KE)(missing.map(plain_text/* visible */.RK))}`;
}
const COUNTS_WORDS = {
    direct: 'updates of parameters',
    cumulative: 'all that counts',
};
function figureLines({ figures, shareOfBase }) {
    const row = (figure) => {
        const ways = [
            ['declared', figure.declared],
            ['sum of phases', figure.phases],
            ['architecture', figure.architecture],
            ['hardware', figure.hardware],
        ];
        const known = ways.flatMap(([name, range]) => (range ? [`${name} ${inWords(range)}`] : []));
        return `${COUNTS_WORDS[figure.counts]}: ${known.length === 0 ? 'not known' : known.join(', ')}`;
    };
    const share = shareOfBase ? [`share of the original model: ${inWords(shareOfBase)}`] : [];
    return [...figures.map(row), ...share];
}
function scaleOf({ figures, thresholds }) {
    const rows = figures.flatMap((figure) => [
        ...compute_sheet_barOf(`${figure.counts} declared`, figure.declared),
        ...compute_sheet_barOf(`${figure.counts} worked out`, figure.recomputed),
    ]);
    const compared = thresholds.flatMap(({ threshold, amount }) => compute_sheet_barOf(`against ${threshold.id}`, amount));
    const marks = thresholds.map(({ threshold }) => ({
        label: `${threshold.operator} ${inWords(threshold.value)}`,
        ...threshold.value,
    }));
    return drawScale([...rows, ...compared], marks);
}
function compute_sheet_barOf(label, range) {
    return range ? [{ label: (0,plain_text/* visible */.RK)(label), low: range.low, high: range.high }] : [];
}
const ANSWER_WORDS = {
    '>': { above: 'exceeded', 'not-above': 'not exceeded', undetermined: 'undetermined' },
    '>=': { above: 'reached', 'not-above': 'not reached', undetermined: 'undetermined' },
};
const REASON_WORDS = {
    straddles: 'the line lies inside the interval',
    'methods-disagree': 'the two methods disagree',
    contradicted: 'the declared figure and the inputs contradict each other',
    missing: 'what is known has no upper end',
};
function thresholdLines({ threshold, answer, reason, amount, decades, decides }, sheet) {
    const why = reason === null ? '' : `: ${REASON_WORDS[reason]}`;
    const distance = decades ? `; ${away(decades)}` : '';
    const since = threshold.since === null ? '' : `, since ${threshold.since}`;
    return [
        `${(0,plain_text/* visible */.RK)(threshold.title)} (${threshold.operator} ${inWords(threshold.value)} FLOP, ${(0,plain_text/* visible */.RK)(threshold.provision)}${since}): ${ANSWER_WORDS[threshold.operator][answer]}${why}`,
        `  compared: ${amount ? inWords(amount) : 'nothing is known'}${distance}`,
        ...(threshold.note === null ? [] : [`  ${(0,plain_text/* visible */.RK)(threshold.note)}`]),
        ...decides.map(({ message, paths }) => `  to decide it: ${(0,plain_text/* visible */.RK)(message)} ${paths.map((p) => placeOf(p, sheet)).join(', ')}`.trimEnd()),
    ];
}
function away({ low, high }) {
    const size = (n) => String(Math.abs(Number(n.toFixed(2))));
    const side = (n) => (n > 0 ? 'above' : 'below');
    if (size(low) === size(high) && side(low) === side(high))
        return `${size(low)} powers of ten ${side(low)} the line`;
    return side(low) === side(high)
        ? `${size(low)} to ${size(high)} powers of ten ${side(low)} the line`
        : `from ${size(low)} powers of ten below to ${size(high)} above the line`;
}
function slipLines({ weight, message, paths, suggestion }, sheet) {
    return [
        `${weight}: ${(0,plain_text/* visible */.RK)(message)}`,
        `  ${paths.map((path) => placeOf(path, sheet)).join(', ')}`,
        ...(suggestion ? [`  write ${(0,plain_text/* visible */.RK)(suggestion.path)}: ${suggestion.value}`] : []),
    ];
}
function placeOf(path, { inputs }) {
    const input = inputs.find(({ fact }) => fact.path === path) ?? inputs.find(({ fact }) => fact.path.startsWith(`${path}.`));
    return input ? `${(0,plain_text/* visible */.RK)(path)} (${(0,messages/* placeInWords */.cF)(input.fact.origin)})` : `${(0,plain_text/* visible */.RK)(path)} (not declared)`;
}
function exact(value) {
    return { low: value, high: value };
}
function inWords({ low, high }) {
    const [from, to] = [figure(low), figure(high)];
    if (!Number.isFinite(high))
        return low > 0 ? `at least ${from}` : 'no bound';
    return from === to ? from : `${from} to ${to}`;
}
function figure(value) {
    if (value === 0)
        return '0';
    if (value >= 1e6 || value < 1e-3)
        return value
            .toExponential(2)
            .replace(/\.?0+e/, 'e')
            .replace('e+', 'e');
    return String(Number(value.toPrecision(3)));
}
function renderComputeJson({ sheets, notAsked }) {
    return (0,json.serialise)({ schema: COMPUTE_SCHEMA, sheets: sheets.map(jsonOf), not_requested_in: notAsked });
}
function jsonOf(sheet) {
    return {
        subject: sheet.subject,
        margin: sheet.margin,
        inputs: sheet.inputs.map(inputJson),
        stages: sheet.stages.map(stageJson),
        figures: sheet.figures.map(figureJson),
        share_of_base: ends(sheet.shareOfBase),
        thresholds: sheet.thresholds.map(thresholdJson),
        inconsistencies: sheet.inconsistencies.map(({ code, weight, message, paths, numbers, suggestion }) => ({
            code,
            weight,
            message,
            paths,
            numbers,
            suggestion,
        })),
        assumptions: sheet.assumptions,
        missing: sheet.missing,
    };
}
function inputJson({ fact: { path, value, origin }, unit }) {
    const shown = typeof value === 'object' && 'low' in value ? ends(value) : value;
    return { path, value: shown, unit, origin: (0,json.originOf)(origin) };
}
function stageJson({ phases, runs, architecture, hardware, agreement, factor, utilisation }) {
    return {
        phases: phases.map(({ id, kind, formula, flop, missing }) => ({ id, kind, formula, flop: ends(flop), missing })),
        runs: runs.map(({ id, accelerator, hours, flop, missing }) => ({
            id,
            accelerator,
            hours: ends(hours),
            flop: ends(flop),
            missing,
        })),
        architecture: ends(architecture),
        hardware: ends(hardware),
        agreement,
        factor: factor !== null && Number.isFinite(factor) ? factor : null,
        utilisation: ends(utilisation),
    };
}
function figureJson({ counts, declared, phases, architecture, hardware, recomputed }) {
    return {
        counts,
        declared: ends(declared),
        phases: ends(phases),
        architecture: ends(architecture),
        hardware: ends(hardware),
        recomputed: ends(recomputed),
    };
}
function thresholdJson({ threshold, answer, reason, amount, decades, decides }) {
    const { id, title, value, operator, counts, provision, since, note } = threshold;
    return {
        id,
        title,
        value: ends(value),
        operator,
        counts,
        provision,
        since,
        note,
        answer,
        reason,
        amount: ends(amount),
        decades: ends(decades),
        decides: decides.map(({ message, paths }) => ({ message, paths })),
    };
}
function ends(range) {
    return range ? { low: range.low, high: Number.isFinite(range.high) ? range.high : null } : null;
}

;// CONCATENATED MODULE: ./.build/cli/compute-command.js




function showCompute(run, format) {
    const dossier = run.head?.dossier;
    if (!dossier)
        return { text: '', exitCode: 2 };
    const lines = (0,compute_lines/* computeLines */.Lf)(run.packs);
    const sheets = dossier.subjects
        .filter(({ kind }) => kind === 'model')
        .map(({ id }) => (0,plan_from_facts/* planOf */.X)(dossier, id))
        .filter(({ inputs }) => inputs.length > 0)
        .map((plan) => buildSheet(plan, lines));
    const notAsked = run.packs.filter((pack) => !(0,compute_lines/* asksForCompute */.dD)(pack)).map((pack) => pack.jurisdiction);
    const unreadable = run.outcome.evidence.some((e) => e.state === 'unreadable');
    return {
        text: renderCompute({ sheets, notAsked }, format === 'json' ? 'json' : 'text'),
        exitCode: unreadable ? 1 : 0,
    };
}


/***/ }),

/***/ 7586:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT_SCHEMA: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   originOf: () => (/* binding */ originOf),
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   serialise: () => (/* binding */ serialise)
/* harmony export */ });
const REPORT_SCHEMA = 'ai-policy/report/v1';
function renderJson(outcome) {
    return serialise(reportOf(outcome));
}
function serialise(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, escapeUnits)}\n`;
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
}
function reportOf(outcome) {
    return {
        schema: REPORT_SCHEMA,
        tool: { version: outcome.tool.version, digest: outcome.tool.digest },
        mode: outcome.mode,
        as_of: outcome.asOf,
        commit: outcome.commit,
        base: outcome.base,
        conclusion: outcome.conclusion,
        row: outcome.row,
        exit_code: outcome.exitCode,
        packs: outcome.packs.map(({ id, version, digest, jurisdiction, title, reviewedOn, origin }) => ({
            id,
            version,
            digest,
            jurisdiction,
            title,
            reviewed_on: reviewedOn,
            origin,
        })),
        config: outcome.config && {
            path: outcome.config.path,
            commit: outcome.config.commit,
            digest: outcome.config.digest,
        },
        overrides: outcome.overrides.map(({ rule, severity, reason, owner, expires, lapsed }) => ({
            rule,
            severity,
            reason,
            owner,
            expires,
            lapsed,
        })),
        waivers: waiversOf(outcome),
        inputs_ignored: outcome.inputsIgnored.map(({ input, value, reason }) => ({ input, value, reason })),
        evidence: outcome.evidence.map(({ path, blob, format, state, reason }) => ({ path, blob, format, state, reason })),
        subjects: outcome.subjects.map(({ id, kind, name, implicit, files }) => ({ id, kind, name, implicit, files })),
        jurisdictions: outcome.jurisdictions.map(jurisdictionOf),
        results: outcome.results.map(({ rule, subject, verdict }) => ({ rule, subject, verdict })),
        findings: outcome.findings.map(findingOf),
        questions: outcome.questions.map(questionOf),
        problems: outcome.problems.map(({ kind, code, path, line, message }) => ({ kind, code, path, line, message })),
        truncated: outcome.truncated,
        controls: sortedByKey(outcome.controls, (verdicts) => sortedByKey(verdicts, (verdict) => verdict)),
        reuse: { facts: outcome.reuse.facts, shared: outcome.reuse.shared },
        information: outcome.information.map(({ rule, jurisdiction, text, url }) => ({ rule, jurisdiction, text, url })),
        compute: outcome.compute.map(({ subject, figures, lines }) => ({
            subject,
            figures: figures.map(({ counts, declared, recomputed }) => ({ counts, declared, recomputed })),
            lines: lines.map(({ id, title, provision, answer, decides }) => ({ id, title, provision, answer, decides })),
        })),
        proposed: outcome.proposed,
    };
}
function waiversOf(outcome) {
    const holding = outcome.overrides.filter((override) => override.severity === 'off' && !override.lapsed);
    return outcome.findings
        .filter((finding) => finding.disposition === 'waived' && finding.change !== 'fixed')
        .map((finding) => {
        const override = holding.find((candidate) => candidate.rule === finding.rule);
        return {
            finding: finding.id,
            fingerprint: finding.fingerprint,
            rule: finding.rule,
            subject: finding.subject,
            reason: override?.reason ?? finding.dispositionReason,
            owner: override?.owner ?? null,
            expires: override?.expires ?? null,
        };
    });
}
function jurisdictionOf(jurisdiction) {
    const { counts } = jurisdiction;
    return {
        id: jurisdiction.id,
        title: jurisdiction.title,
        conclusion: jurisdiction.conclusion,
        row: jurisdiction.row,
        counts: {
            satisfied: counts.satisfied,
            violated: counts.violated,
            undetermined: counts.undetermined,
            not_applicable: counts.notApplicable,
        },
        blocking: jurisdiction.blocking,
        upcoming: jurisdiction.upcoming,
        waived: jurisdiction.waived,
        next_date: jurisdiction.nextDate,
    };
}
function findingOf(finding) {
    const { citation, upcoming, fix } = finding;
    return {
        id: finding.id,
        rule: finding.rule,
        title: finding.title,
        jurisdiction: finding.jurisdiction,
        subject: finding.subject,
        verdict: finding.verdict,
        severity: finding.severity,
        disposition: finding.disposition,
        disposition_reason: finding.dispositionReason,
        message: finding.message,
        items: finding.items.map(({ id, reason, missing, element }) => ({ id, reason, missing, element })),
        location: placeOf(finding.location),
        related: finding.related.map((place) => ({
            path: place.path,
            lines: [place.range.startLine, place.range.endLine],
            why: place.why,
        })),
        facts: finding.facts.map(factOf),
        missing_facts: finding.missingFacts,
        assumed: finding.assumed,
        citation: citation && {
            instrument: citation.instrument,
            title: citation.title,
            provision: citation.provision,
            url: citation.url,
            force: citation.force,
            certainty: { text: citation.certainty.text, date: citation.certainty.date },
        },
        applies_from: finding.appliesFrom,
        upcoming: upcoming && {
            from: upcoming.from,
            confirmed: upcoming.confirmed,
            conditional: upcoming.conditional,
            verdict: upcoming.verdict,
        },
        notes: finding.notes,
        remedy: finding.remedy,
        snippet: finding.snippet,
        fix: fix && { title: fix.title, location: placeOf(fix.place), lines: fix.lines },
        controls: finding.controls,
        leaves_to_humans: finding.leavesToHumans,
        routes: finding.routes.map(({ to, sure }) => ({ to, sure })),
        fingerprint: finding.fingerprint,
        change: finding.change,
    };
}
function placeOf({ path, range }) {
    return { path, start_line: range.startLine, end_line: range.endLine };
}
function factOf({ path, subject, value, origin }) {
    return { path, subject, value, origin: originOf(origin) };
}
function originOf({ path, range, format, how }) {
    return { path, start_line: range.startLine, end_line: range.endLine, format, how };
}
function questionOf({ fact, subject, ask, decides, rules, path, snippet }) {
    return { fact, subject, ask, decides, rules, path, snippet };
}
function sortedByKey(record, map) {
    const entries = Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(entries.map(([key, value]) => [key, map(value)]));
}


/***/ }),

/***/ 6552:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ dateInWords),
/* harmony export */   AJ: () => (/* binding */ CONCLUSION_WORDS),
/* harmony export */   AK: () => (/* binding */ FORCE_WORDS),
/* harmony export */   AU: () => (/* binding */ computeInWords),
/* harmony export */   J$: () => (/* binding */ REASON_WORDS),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Oh: () => (/* binding */ DISPOSITION_WORDS),
/* harmony export */   Sd: () => (/* binding */ certaintyInWords),
/* harmony export */   YJ: () => (/* binding */ citationInWords),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   cF: () => (/* binding */ placeInWords),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   l: () => (/* binding */ reuseInWords),
/* harmony export */   mP: () => (/* binding */ expiryInWords),
/* harmony export */   w2: () => (/* binding */ PROBLEM_WORDS),
/* harmony export */   yG: () => (/* binding */ jurisdictionTag)
/* harmony export */ });
/* harmony import */ var _facts_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9490);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2708);


const MOST_NAME = 200;
const VERDICT_WORDS = {
    satisfied: 'satisfied',
    violated: 'violated',
    undetermined: 'cannot be decided',
    'not-applicable': 'does not apply',
};
const REASON_WORDS = {
    undeclared: 'the evidence asked for is not declared',
    inadequate: 'what is declared does not meet it',
    contradicted: 'declarations contradict one another',
    undetermined: 'facts that decide it are not declared',
};
const DISPOSITION_WORDS = {
    blocking: 'blocks',
    advisory: 'advice',
    upcoming: 'lies ahead',
    waived: 'waived',
};
const SEVERITY_WORDS = {
    error: 'error',
    warning: 'warning',
    notice: 'notice',
};
const CONCLUSION_WORDS = {
    success: 'nothing blocks',
    neutral: 'neutral',
    action_required: 'needs an answer',
    failure: 'blocked',
};
const FORCE_WORDS = {
    law: 'law',
    guidance: 'guidance',
    voluntary: 'voluntary',
    standard: 'standard',
    proposal: 'proposal, not in force',
};
const CERTAINTY_WORDS = {
    primary: 'primary',
    secondary: 'secondary',
    memory: 'from memory',
};
const PROBLEM_WORDS = {
    evidence: 'Evidence',
    configuration: 'Configuration',
    pack: 'Policy pack',
    fault: 'Internal error',
    listing: 'Listing',
};
const OWN_RULE_WORDS = {
    'evidence-problem': 'A value that cannot be used counts as undeclared.',
    'compute-inconsistent': 'A figure of compute and what it follows from have to agree.',
    'compute-not-restated': 'A figure of compute follows from what a change alters.',
    'facts-conflict': 'Rules that read the fact are judged with each value; the worst verdict stands.',
    'scope-narrowed': 'A rule that applied at the merge base may stop to apply only if the trusted configuration agrees.',
    'evidence-removed': 'Evidence that the merge base declared is gone.',
};
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function listed(words, most = Number.POSITIVE_INFINITY) {
    if (words.length > most)
        return `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
function dateInWords(day) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
    const month = match ? MONTHS[Number(match[2]) - 1] : undefined;
    return match && month ? `${Number(match[3])} ${month} ${match[1]}` : short(day);
}
function whenInWords(finding, asOf) {
    if (finding.upcoming) {
        const { from, confirmed, conditional } = finding.upcoming;
        const when = confirmed ? `from ${dateInWords(from)}` : `expected from ${dateInWords(from)}, not enacted`;
        return conditional ? `${when}, if it comes to apply here` : when;
    }
    if (finding.appliesFrom === null)
        return 'date of application open';
    return `${finding.appliesFrom <= asOf ? 'since' : 'from'} ${dateInWords(finding.appliesFrom)}`;
}
function certaintyInWords(certainty) {
    return certainty.text === certainty.date
        ? `certainty ${CERTAINTY_WORDS[certainty.text]}`
        : `certainty of text ${CERTAINTY_WORDS[certainty.text]}, of date ${CERTAINTY_WORDS[certainty.date]}`;
}
function citationInWords(finding, asOf) {
    const { citation } = finding;
    if (citation === null) {
        return { source: 'AI Policy Gate', standing: OWN_RULE_WORDS[finding.rule] ?? 'A rule of the gate itself.' };
    }
    return {
        source: `${short(citation.title)}, ${short(citation.provision)}`,
        standing: `${FORCE_WORDS[citation.force]}, ${whenInWords(finding, asOf)}, ${certaintyInWords(citation.certainty)}`,
    };
}
function short(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutPoints */ .y4)(text, MOST_NAME));
}
function placeInWords(place) {
    return `${short(place.path)}:${place.range.startLine}`;
}
function jurisdictionTag(id) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutPoints */ .y4)(id, 40)).toUpperCase();
}
const LAPSES_SOON_DAYS = 30;
function expiryInWords({ expires, lapsed }, asOf) {
    if (lapsed)
        return `expired on ${dateInWords(expires)}, without effect`;
    const soon = (0,_facts_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N)(asOf) && expires <= (0,_facts_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .plusDays */ .Wv)(asOf, LAPSES_SOON_DAYS);
    return `until ${dateInWords(expires)}${soon ? ' (lapses soon)' : ''}`;
}
function reuseInWords({ reuse }) {
    if (reuse.facts === 0)
        return 'One piece of evidence may serve several regimes.';
    return `${reuse.shared} of ${plural(reuse.facts, 'declared fact')} that rules read serve more than one jurisdiction.`;
}
const ANSWER_WORDS = { above: 'above', 'not-above': 'not above', undetermined: 'open whether above' };
function computeInWords({ subject, figures, lines }, code, prose) {
    const amounts = figures.map(({ counts, declared, recomputed }) => {
        const known = [declared && `declared ${declared}`, recomputed && `by its inputs ${recomputed}`];
        return `${counts} ${known.filter((words) => words !== null).join(', ')} FLOP`;
    });
    const sides = lines.map(({ title, answer, decides }) => {
        const what = answer === 'undetermined' && decides[0] !== undefined ? ` (${decides[0].replace(/\.$/, '')})` : '';
        return `${ANSWER_WORDS[answer]}: ${title}${what}`;
    });
    return `${code(subject)}: ${prose([...amounts, ...sides].join('; '))}.`;
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
