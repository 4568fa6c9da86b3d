export const id = 680;
export const ids = [680,586];
export const modules = {

/***/ 4680:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listFacts: () => (/* binding */ listFacts)
});

// EXTERNAL MODULE: ./.build/facts/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(7200);
// EXTERNAL MODULE: ./.build/findings/assessment.js + 1 modules
var assessment = __webpack_require__(6795);
// EXTERNAL MODULE: ./.build/findings/questions.js + 1 modules
var questions = __webpack_require__(2281);
// EXTERNAL MODULE: ./.build/findings/outcome.js
var outcome = __webpack_require__(9837);
// EXTERNAL MODULE: ./.build/reports/json.js
var json = __webpack_require__(7586);
// EXTERNAL MODULE: ./.build/reports/messages.js
var messages = __webpack_require__(6552);
// EXTERNAL MODULE: ./.build/reports/plain-text.js
var plain_text = __webpack_require__(2708);
;// CONCATENATED MODULE: ./.build/reports/facts-report.js




const FACTS_SCHEMA = 'ai-policy/facts/v1';
const MOST_RULES = 4;
const RENDERERS = {
    text: renderTable,
    json: renderFactsJson,
};
function renderFacts(report, format) {
    return RENDERERS[format](report);
}
function renderFactsJson({ facts, conflicts, unreadable, undeclared }) {
    return (0,json.serialise)({
        schema: FACTS_SCHEMA,
        facts: facts.map(({ fact, unit, rules }) => ({ ...factOf(fact), unit, origin: (0,json.originOf)(fact.origin), rules })),
        conflicts: conflicts.map(({ subject, path, facts: values }) => ({
            subject,
            path,
            values: values.map((fact) => ({
                value: jsonValue(fact.value),
                state: fact.state,
                origin: (0,json.originOf)(fact.origin),
            })),
        })),
        unreadable: unreadable.map(({ path, format, reason }) => ({ path, format, reason })),
        undeclared: undeclared.map(({ subject, path, declareIn, rules }) => ({
            subject,
            path,
            declare_in: declareIn,
            rules,
        })),
    });
}
function factOf({ subject, path, value, state, complete }) {
    return { subject, path, value: jsonValue(value), state, complete: complete ?? null };
}
function jsonValue(value) {
    return typeof value === 'object' && 'low' in value ? { low: value.low, high: value.high } : value;
}
function renderTable({ facts, conflicts, unreadable, undeclared }) {
    const subjects = new Map();
    for (const reported of facts) {
        const { subject } = reported.fact;
        subjects.set(subject, [...(subjects.get(subject) ?? []), ...factLines(reported)]);
    }
    const head = [
        (0,messages/* plural */.LS)(facts.length, 'fact'),
        (0,messages/* plural */.LS)(conflicts.length, 'conflict'),
        (0,messages/* plural */.LS)(unreadable.length, 'unreadable file'),
        `${undeclared.length} undeclared`,
    ];
    const sections = [
        [`${(0,messages/* listed */.KE)(head)}.`],
        ...[...subjects].map(([subject, lines]) => [(0,plain_text/* visible */.RK)(subject), ...lines]),
        titled('Conflicts', conflicts.flatMap(conflictLines)),
        titled('Unreadable', unreadable.map(({ path, reason }) => `  ${(0,plain_text/* visible */.RK)(path)}: ${(0,plain_text/* visible */.RK)(reason ?? 'could not be read')}`)),
        titled('Undeclared, though rules read them', undeclared.map(({ subject, path, declareIn, rules }) => `  ${(0,plain_text/* visible */.RK)(subject)} ${(0,plain_text/* visible */.RK)(path)}  ${rulesWords(rules)}${declareIn === null ? '' : `; declare it in ${(0,plain_text/* visible */.RK)(declareIn)}`}`)),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function factLines({ fact, unit, rules }) {
    const value = `${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)((0,outcome/* showValue */.v)(fact.value)), 200)}${unit === null ? '' : ` ${(0,plain_text/* visible */.RK)(unit)}`}`;
    const state = fact.state === 'declared' ? '' : ` [${fact.state}]`;
    const partial = fact.complete === false ? ' [perhaps not all]' : '';
    return [
        `  ${(0,plain_text/* visible */.RK)(fact.path)} = ${value}${state}${partial}`,
        `    ${(0,messages/* placeInWords */.cF)(fact.origin)} (${(0,plain_text/* visible */.RK)(fact.origin.format)}, ${fact.origin.how})  ${rulesWords(rules)}`,
    ];
}
function rulesWords(rules) {
    if (rules.length === 0)
        return 'read by no rule';
    return `read by ${(0,messages/* plural */.LS)(rules.length, 'rule')}: ${(0,messages/* listed */.KE)(rules.map(plain_text/* visible */.RK), MOST_RULES)}`;
}
function conflictLines({ subject, path, facts }) {
    return [
        `  ${(0,plain_text/* visible */.RK)(subject)} ${(0,plain_text/* visible */.RK)(path)}`,
        ...facts.map((fact) => `    ${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)((0,outcome/* showValue */.v)(fact.value)), 200)}  ${(0,messages/* placeInWords */.cF)(fact.origin)} (${fact.origin.how})`),
    ];
}

;// CONCATENATED MODULE: ./.build/cli/facts-command.js




function listFacts(run, format) {
    const dossier = run.head?.dossier;
    if (!dossier)
        return { text: '', exitCode: 2 };
    const judgements = run.head?.judgements ?? [];
    const readers = rulesBy(judgements, (j) => j.read);
    const askers = rulesBy(judgements, (j) => [...j.missing, ...j.items.flatMap((i) => i.missing)]);
    const declared = new Set(dossier.facts.map(keyOf));
    const head = run.head ? (0,assessment/* indexAssessment */.pc)(run.head) : null;
    const placeOf = (ref) => head === null || ref.subject.startsWith('repository:') ? null : (0,questions/* placeToDeclare */.j)(head, ref);
    const report = {
        facts: dossier.facts.map((fact) => ({ fact, unit: unitOf(fact), rules: readers.get(keyOf(fact))?.rules ?? [] })),
        conflicts: dossier.conflicts,
        unreadable: run.outcome.evidence.filter((e) => e.state === 'unreadable'),
        undeclared: [...askers.values()]
            .filter(({ ref }) => !declared.has(keyOf(ref)))
            .map(({ ref, rules }) => ({ ...ref, rules, declareIn: placeOf(ref) }))
            .sort((a, b) => b.rules.length - a.rules.length || (keyOf(a) < keyOf(b) ? -1 : 1)),
    };
    return {
        text: renderFacts(report, format === 'json' ? 'json' : 'text'),
        exitCode: report.unreadable.length > 0 ? 1 : 0,
    };
}
function keyOf(ref) {
    return `${ref.subject}\0${ref.path}`;
}
function unitOf({ subject, path }) {
    const type = (0,vocabulary/* typeOf */.QP)(subject.slice(0, subject.indexOf(':')), path);
    return type && 'unit' in type ? (type.unit ?? null) : null;
}
function rulesBy(judgements, refs) {
    const found = new Map();
    for (const judgement of judgements) {
        for (const ref of refs(judgement)) {
            const entry = found.get(keyOf(ref)) ?? { ref, rules: [] };
            if (!entry.rules.includes(judgement.rule.id))
                entry.rules.push(judgement.rule.id);
            found.set(keyOf(ref), entry);
        }
    }
    return found;
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
