export const id = 508;
export const ids = [508];
export const modules = {

/***/ 5508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./.build/findings/outcome.js
var outcome = __webpack_require__(9837);
// EXTERNAL MODULE: ./.build/reports/messages.js
var messages = __webpack_require__(6552);
// EXTERNAL MODULE: ./.build/reports/plain-text.js
var plain_text = __webpack_require__(2708);
// EXTERNAL MODULE: ./.build/reports/text-paint.js
var text_paint = __webpack_require__(7714);
;// CONCATENATED MODULE: ./.build/reports/explain.js



const MOST_NODES = 400;
const MOST_LISTED = 40;
const SHADES = {
    satisfied: 'good',
    violated: 'bad',
    undetermined: 'warn',
    'not-applicable': 'dim',
};
function renderExplain(judgement, context, options) {
    const paint = (0,text_paint/* painter */.C)(options.colour);
    const { rule, verdict } = judgement;
    const sections = [
        [
            `${paint(SHADES[verdict], `${(0,plain_text/* visible */.RK)(rule.id)}: ${messages/* VERDICT_WORDS */._G[verdict]}`)} for ${(0,plain_text/* visible */.RK)(context.subjectName)}`,
            (0,plain_text/* visible */.RK)(rule.title),
        ],
        section(paint, 'Law', lawLines(judgement, context)),
        section(paint, 'Dates', dateLines(judgement, context.asOf)),
        section(paint, 'Condition', conditionLines(judgement)),
        section(paint, 'What it asks for', itemLines(judgement)),
        section(paint, 'Facts read', factLines(judgement, context.facts)),
        section(paint, 'What would change the verdict', changeLines(judgement)),
        section(paint, 'Left to a person', rule.leavesToHumans === '' ? [] : [(0,plain_text/* visible */.RK)(rule.leavesToHumans)]),
    ].filter((lines) => lines.length > 0);
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function section(paint, title, lines) {
    return lines.length === 0 ? [] : [paint('heading', title), ...lines.map((line) => `  ${line}`)];
}
function lawLines({ rule, certainty }, { instrumentTitle }) {
    return [
        (0,plain_text/* visible */.RK)(`${instrumentTitle}, ${rule.source.provision}`),
        (0,plain_text/* visible */.RK)(rule.source.url),
        `${messages/* FORCE_WORDS */.AK[rule.source.force]}, ${(0,messages/* certaintyInWords */.Sd)(rule.source.certainty)}`,
        ...(certainty === 'memory' ? ['A provision known from memory only advises, whatever its severity.'] : []),
    ];
}
function dateLines(judgement, asOf) {
    const { appliesFrom, possibleDates, upcoming, upcomingItems, rule } = judgement;
    const since = appliesFrom !== null && appliesFrom <= asOf ? 'since' : 'from';
    return [
        `judged as of ${(0,messages/* dateInWords */.$y)(asOf)}`,
        ...(appliesFrom === null ? [] : [`applies ${since} ${(0,messages/* dateInWords */.$y)(appliesFrom)}`]),
        ...(possibleDates.length > 1 ? [`first day still open: ${(0,messages/* listed */.KE)(possibleDates.map(messages/* dateInWords */.$y))}`] : []),
        ...(upcoming === null
            ? []
            : [
                `${upcoming.confirmed ? 'starts on' : 'expected, not enacted, from'} ${(0,messages/* dateInWords */.$y)(upcoming.from)}; verdict as of that day${upcoming.conditional ? ', if it applies, which it does not as things stand' : ''}: ${messages/* VERDICT_WORDS */._G[upcoming.verdict]}`,
            ]),
        ...upcomingItems.map((item) => `the part "${(0,plain_text/* visible */.RK)(item.id)}" starts on ${(0,messages/* dateInWords */.$y)(item.from)}`),
        ...(rule.until === null ? [] : [`applies until ${(0,messages/* dateInWords */.$y)(rule.until)}`]),
        ...judgement.notes.map(plain_text/* visible */.RK),
    ];
}
function conditionLines({ rule, trace }) {
    if (trace.when === null)
        return [rule.when === null ? 'always applies' : 'was not reached'];
    return treeLines(trace.when);
}
function treeLines(node) {
    const lines = [];
    let cut = 0;
    const visit = (at, depth) => {
        if (lines.length >= MOST_NODES)
            cut += 1;
        else
            lines.push(`${'  '.repeat(depth)}${valueWord(at)}  ${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(at.text), 200)}${missingWords(at)}`);
        for (const child of at.children)
            visit(child, depth + 1);
    };
    visit(node, 0);
    return cut > 0 ? [...lines, `and ${cut} more parts`] : lines;
}
function valueWord(node) {
    return `[${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(node.value), 80)}]`;
}
function missingWords({ missing, children }) {
    return missing.length > 0 && children.length === 0 ? `  <- not declared: ${names(missing)}` : '';
}
function itemLines({ items, trace }) {
    return items.flatMap((item) => {
        const node = trace.items.find((candidate) => candidate.id === item.id)?.node;
        const isOpen = item.verdict !== 'satisfied';
        return [
            `${itemName(item)}: ${messages/* VERDICT_WORDS */._G[item.verdict]}${item.reason === null ? '' : ` (${messages/* REASON_WORDS */.J$[item.reason]})`}`,
            ...(item.missing.length > 0 && isOpen ? [`  facts: ${names(item.missing)}`] : []),
            ...(item.finding === null || !isOpen ? [] : [`  ${(0,plain_text/* visible */.RK)(item.finding)}`]),
            ...item.notApplicable.map(({ fact, reason }) => `  ${(0,plain_text/* visible */.RK)(fact.path)} is declared not applicable: ${(0,plain_text/* visible */.RK)(reason)}`),
            ...(node ? treeLines(node).map((line) => `  ${line}`) : []),
        ];
    });
}
function itemName({ id, element }) {
    return (0,plain_text/* visible */.RK)(element === null ? id : `${id}[${element}]`);
}
function factLines({ read, assumed }, facts) {
    const shown = facts.map((fact) => {
        const how = fact.origin.how === 'declared' ? '' : ` (${fact.origin.how})`;
        return `${(0,plain_text/* visible */.RK)(fact.path)} = ${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(fact.value), 200)}  ${(0,messages/* placeInWords */.cF)(fact.origin)}${how}`;
    });
    const none = shown.length === 0 && read.length === 0 ? ['none of the facts it reads is declared'] : [];
    const neutral = assumed.map((ref) => `${(0,plain_text/* visible */.RK)(ref.path)} is not declared; taken as not having happened`);
    return [...none, ...capped(shown), ...neutral];
}
function capped(lines) {
    const more = lines.length - MOST_LISTED;
    return more > 0 ? [...lines.slice(0, MOST_LISTED), `and ${more} more`] : lines;
}
function changeLines(judgement) {
    const { verdict, upcoming, rule, missing } = judgement;
    const open = judgement.items.filter((item) => item.verdict !== 'satisfied');
    const declare = missing.length > 0 && verdict === 'undetermined' ? [`declare ${names(missing)}`] : [];
    const items = open.map((item) => `${itemName(item)}: ${toDo(item)}`);
    const conflict = judgement.contradicted ? ['make the declarations that contradict one another say the same'] : [];
    const lines = {
        satisfied: ['another value of a fact above, or its removal', ...dateChange(judgement)],
        violated: [...conflict, ...items, ...(rule.remedy === '' ? [] : [(0,plain_text/* visible */.RK)(rule.remedy)])],
        undetermined: [
            ...conflict,
            ...declare,
            ...items,
            ...(judgement.moot
                ? ['nothing remains to be declared: what it asks for is there, whether it applies or not']
                : []),
        ],
        'not-applicable': upcoming === null
            ? ['a fact that makes a part above [false] hold', ...dateChange(judgement)]
            : [`the day it starts, ${(0,messages/* dateInWords */.$y)(upcoming.from)}`],
    };
    const said = lines[verdict];
    return said.length > 0 ? said : ['a person has to settle what the notes and the cited provision leave open'];
}
function dateChange({ upcomingItems }) {
    return upcomingItems.map((item) => `the part "${(0,plain_text/* visible */.RK)(item.id)}" from ${(0,messages/* dateInWords */.$y)(item.from)}`);
}
function toDo(item) {
    const verb = item.reason === 'inadequate' || item.reason === 'contradicted' ? 'another value of' : 'declare';
    const facts = item.missing.length > 0 ? `${verb} ${names(item.missing)}` : messages/* REASON_WORDS */.J$[item.reason ?? 'undetermined'];
    return item.remedy === null ? facts : `${facts}. ${(0,plain_text/* visible */.RK)(item.remedy)}`;
}
function names(refs) {
    return (0,messages/* listed */.KE)([...new Set(refs.map((ref) => (0,plain_text/* visible */.RK)(`${ref.subject} ${ref.path}`)))], 12);
}

;// CONCATENATED MODULE: ./.build/cli/explain-command.js


function explain(run, rule, colour) {
    const known = run.packs.flatMap((p) => p.rules.map((r) => r.id));
    if (!known.includes(rule)) {
        const near = known.filter((id) => id.includes(rule)).slice(0, 5);
        const hint = near.length > 0 ? `; did you mean ${near.join(', ')}?` : '';
        return { text: `there is no rule "${rule}"${hint}\n`, exitCode: 2, stream: 'stderr' };
    }
    const judgements = (run.head?.judgements ?? []).filter((j) => j.rule.id === rule);
    if (judgements.length === 0) {
        const kind = run.packs.flatMap((p) => p.rules).find((r) => r.id === rule)?.subject;
        return { text: `${rule} is judged for each ${kind}, and none was found here.\n`, exitCode: 0 };
    }
    const texts = judgements.map((judgement) => renderExplain(judgement, contextOf(run, judgement), { colour }));
    return { text: texts.join('\n'), exitCode: 0 };
}
function contextOf(run, judgement) {
    const pack = run.packs.find((p) => p.id === judgement.rule.pack);
    const instrument = pack?.instruments.find((i) => i.id === judgement.rule.source.instrument);
    return {
        subjectName: run.head?.dossier.subjects.find((s) => s.id === judgement.subject)?.name ?? judgement.subject,
        instrumentTitle: instrument?.title ?? judgement.rule.source.instrument,
        facts: judgement.read.flatMap((ref) => shown(run, ref)),
        asOf: run.outcome.asOf,
    };
}
function shown(run, { subject, path }) {
    const facts = run.head?.dossier.facts.filter((f) => f.subject === subject && f.path === path) ?? [];
    const kind = subject.slice(0, subject.indexOf(':'));
    return facts.map((f) => ({ path: `${kind}.${path}`, subject, value: (0,outcome/* showValue */.v)(f.value), origin: f.origin }));
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


/***/ }),

/***/ 7714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { bad: '1;31', good: '1;32', heading: '1', warn: '33', dim: '2' };
function painter(colour) {
    return colour ? (shade, text) => `\u001b[${CODES[shade]}m${text}\u001b[0m` : (_, text) => text;
}


/***/ })

};
