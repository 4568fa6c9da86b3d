export const id = 953;
export const ids = [953];
export const modules = {

/***/ 4410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   QO: () => (/* binding */ firstQuestions),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   hv: () => (/* binding */ wouldBlock),
/* harmony export */   yt: () => (/* binding */ upcomingRows)
/* harmony export */ });
/* unused harmony export outcomeFor */
function arrange(findings) {
    const parts = {
        blocking: [],
        advisory: [],
        asked: [],
        upcoming: [],
        waived: [],
        fixed: [],
    };
    for (const finding of findings)
        parts[partOf(finding)].push(finding);
    return parts;
}
function partOf(finding) {
    if (finding.change === 'fixed')
        return 'fixed';
    if (finding.disposition === 'waived')
        return 'waived';
    if (finding.disposition === 'upcoming')
        return 'upcoming';
    if (isAsked(finding))
        return 'asked';
    return wouldBlock(finding) ? 'blocking' : 'advisory';
}
function wouldBlock(finding) {
    return finding.disposition === 'blocking' || (finding.dispositionReason ?? '').startsWith('observe');
}
function isAsked(finding) {
    return (finding.jurisdiction !== null &&
        finding.verdict === 'undetermined' &&
        finding.missingFacts.length > 0 &&
        finding.items.every((item) => item.reason !== 'contradicted'));
}
const MOST_QUESTIONS = 7;
function firstQuestions(outcome) {
    const shown = outcome.questions.slice(0, MOST_QUESTIONS);
    return { shown, more: outcome.questions.length - shown.length };
}
function upcomingRows(outcome, upcoming) {
    const names = new Map(outcome.subjects.map(({ id, kind, name, implicit }) => [id, implicit ? name : `${kind} ${name}`]));
    const groups = new Map();
    for (const finding of upcoming) {
        const key = JSON.stringify([
            finding.upcoming?.from ?? '',
            finding.subject,
            finding.upcoming?.confirmed ?? true,
            finding.upcoming?.conditional ?? false,
        ]);
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    const sorted = [...groups].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return sorted.flatMap(([, group]) => {
        const [first] = group;
        if (!first)
            return [];
        return [
            {
                from: first.upcoming?.from ?? '',
                confirmed: first.upcoming?.confirmed ?? true,
                condition: first.upcoming?.conditional ? (first.notes[0] ?? 'Not as things stand.') : null,
                subject: names.get(first.subject) ?? first.subject,
                jurisdictions: [...new Set(group.flatMap((finding) => finding.jurisdiction ?? []))].toSorted(),
                rules: new Set(group.map((finding) => finding.rule)).size,
                violated: group.filter(({ upcoming }) => upcoming?.verdict === 'violated' && !upcoming.conditional).length,
                open: group.filter(({ upcoming }) => upcoming?.verdict === 'undetermined' && !upcoming.conditional).length,
            },
        ];
    });
}
function fateOf({ violated, open }) {
    return [
        violated > 0 ? `${violated} to resolve as things stand` : '',
        open > 0 ? `${open} open until facts are declared` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
}
function outcomeFor(outcome, jurisdiction) {
    const own = outcome.jurisdictions.filter((candidate) => candidate.id === jurisdiction);
    const findings = outcome.findings.filter((f) => f.jurisdiction === jurisdiction || f.jurisdiction === null);
    const rules = new Set(findings.flatMap((finding) => (finding.jurisdiction === null ? [] : [finding.rule])));
    const questions = outcome.questions.flatMap((question) => {
        const ownRules = question.rules.filter((rule) => rules.has(rule));
        return ownRules.length === 0 ? [] : [{ ...question, rules: ownRules, decides: ownRules.length }];
    });
    const [first] = own;
    return {
        ...outcome,
        ...(first ? { conclusion: first.conclusion, row: first.row } : {}),
        jurisdictions: own,
        findings,
        questions: questions.toSorted((a, b) => b.decides - a.decides),
        packs: outcome.packs.filter((pack) => pack.jurisdiction === jurisdiction),
    };
}


/***/ }),

/***/ 5584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ wordsByAsker),
/* harmony export */   w: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _arrangement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);

const MOST_TOGETHER = 50;
function groupByCause(findings) {
    const parent = findings.map((_, index) => index);
    const root = (index) => {
        let at = index;
        for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at)
            at = up;
        return at;
    };
    const ownerOf = new Map();
    for (const [index, finding] of findings.entries()) {
        for (const key of causeKeys(finding)) {
            const owner = ownerOf.get(key);
            if (owner === undefined) {
                ownerOf.set(key, index);
                continue;
            }
            const [low, high] = [root(owner), root(index)].toSorted((a, b) => a - b);
            if (low !== undefined && high !== undefined)
                parent[high] = low;
        }
    }
    const groups = new Map();
    for (const [index, finding] of findings.entries()) {
        const key = root(index);
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()].flatMap(chunk);
}
function chunk(findings) {
    const causes = [];
    for (let from = 0; from < findings.length; from += MOST_TOGETHER) {
        const part = findings.slice(from, from + MOST_TOGETHER);
        const [first] = part;
        if (first)
            causes.push({ first, findings: part });
    }
    return causes;
}
function wordsByAsker({ findings }, choose) {
    const said = new Map();
    for (const finding of findings) {
        const text = choose(finding);
        if (text === '')
            continue;
        const askers = said.get(text) ?? new Set();
        said.set(text, finding.jurisdiction === null ? askers : askers.add(finding.jurisdiction));
    }
    const differ = said.size > 1 && new Set(findings.map((finding) => finding.jurisdiction)).size > 1;
    return [...said].map(([text, askers]) => ({ askers: differ ? [...askers] : [], text }));
}
function causeKeys(finding) {
    const { path, range } = finding.location;
    const at = [path, range.startLine, range.endLine, finding.disposition === 'upcoming' ? finding.upcoming?.from : ''];
    const key = (...parts) => JSON.stringify([...at, ...parts]);
    if (finding.fix !== null)
        return [key('fix', finding.fix.lines.join('\n'))];
    if (finding.jurisdiction === null)
        return [key('own', finding.fingerprint)];
    if ((0,_arrangement_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsked */ .D6)(finding))
        return [key('asked')];
    const missing = [...finding.missingFacts].toSorted();
    return [
        ...finding.controls.slice(0, 1).map((control) => key('control', control)),
        ...(missing.length > 0 ? [key('missing', ...missing)] : []),
        key('own', finding.fingerprint),
    ];
}


/***/ }),

/***/ 6008:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   x: () => (/* binding */ totalCounts)
/* harmony export */ });
/* harmony import */ var _arrangement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4410);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6552);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2708);



const MOST_PROBLEM_WORDS = 160;
const ANSWERS = {
    1: (outcome) => `Could not evaluate: ${couldNot(outcome)}`,
    2: (outcome) => {
        const files = outcome.problems.filter((problem) => problem.kind === 'evidence').length;
        const said = [
            files > 0 ? `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files, 'evidence file')} cannot be read` : '',
            outcome.problems.some((problem) => problem.kind === 'listing') ? 'the files cannot be listed whole' : '',
            ...openParts(outcome),
        ];
        return `Blocked: ${join(said)}.`;
    },
    3: (outcome) => `Blocked: ${join(openParts(outcome))}.`,
    4: (outcome) => `Answers needed: ${join(openParts(outcome))}.`,
    5: (outcome) => `Not enforced (observe mode): ${join([...unreadableParts(outcome), ...openParts(outcome)])}.`,
    6: () => 'Nothing to judge: no declaration, model card or dataset card was found, and none is expected.',
    7: nothingBlocks,
};
function headline(outcome) {
    return ANSWERS[outcome.row](outcome);
}
function couldNot(outcome) {
    const causes = outcome.problems.filter((problem) => problem.kind !== 'evidence' && problem.kind !== 'listing');
    const [first] = causes;
    if (!first)
        return 'no rule was evaluated.';
    const more = causes.length > 1 ? ` (and ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(causes.length - 1, 'more problem')})` : '';
    const words = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(first.message), MOST_PROBLEM_WORDS).replace(/[.\u2026]?$/, (end) => end || '.');
    return `${_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBLEM_WORDS */ .w2[first.kind].toLowerCase()}: ${words}${more}`;
}
function unreadableParts(outcome) {
    const files = outcome.problems.filter((problem) => problem.kind === 'evidence').length;
    return files > 0 ? [`${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files, 'evidence file')} cannot be read`] : [];
}
function openParts(outcome) {
    const { blocking, asked } = (0,_arrangement_js__WEBPACK_IMPORTED_MODULE_2__/* .arrange */ .NL)(outcome.findings);
    const violated = blocking.filter((finding) => finding.verdict === 'violated');
    const open = blocking.length - violated.length;
    const waits = asked.filter(_arrangement_js__WEBPACK_IMPORTED_MODULE_2__/* .wouldBlock */ .hv);
    return [
        violated.length > 0 ? `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(violated.length, 'finding')} to resolve${byJurisdiction(violated)}` : '',
        open > 0 ? `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(open, 'finding')} to settle by an answer` : '',
        waits.length > 0
            ? waiting(waits, outcome.mode === 'observe' ? 'would block' : waits.length === 1 ? 'blocks' : 'block')
            : '',
    ];
}
function waiting(asked, state) {
    return `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(asked.length, 'verdict')} ${state} until facts are declared${byJurisdiction(asked)}`;
}
function byJurisdiction(findings) {
    const counts = new Map();
    for (const { jurisdiction } of findings) {
        if (jurisdiction !== null)
            counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
    }
    if (counts.size === 0)
        return '';
    return ` (${[...counts].map(([id, count]) => `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .jurisdictionTag */ .yG)(id)} ${count}`).join(', ')})`;
}
function nothingBlocks(outcome) {
    const counts = totalCounts(outcome);
    const applicable = counts.satisfied + counts.violated + counts.undetermined;
    const { advisory, asked, waived } = (0,_arrangement_js__WEBPACK_IMPORTED_MODULE_2__/* .arrange */ .NL)(outcome.findings);
    if (applicable === 0 && advisory.length === 0) {
        return `Nothing blocks: of ${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counts.notApplicable, 'verdict')}, none says that a rule applies today.`;
    }
    const said = [
        counts.satisfied > 0 ? `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counts.satisfied, 'verdict')} satisfied` : '',
        advisory.length > 0 ? `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(advisory.length, 'finding')} to consider` : '',
        asked.length > 0 ? waiting(asked, 'open') : '',
        waived.length > 0 ? `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(waived.length, 'finding')} waived` : '',
    ];
    return `Nothing blocks: ${join(said)}.`;
}
function join(parts) {
    const said = parts.filter((part) => part !== '');
    return said.length === 0 ? 'see the problems below' : (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(said);
}
function totalCounts(outcome) {
    const sum = (key) => outcome.jurisdictions.reduce((total, { counts }) => total + counts[key], 0);
    return {
        satisfied: sum('satisfied'),
        violated: sum('violated'),
        undetermined: sum('undetermined'),
        notApplicable: sum('notApplicable'),
    };
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


/***/ }),

/***/ 5953:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./.build/reports/arrangement.js
var arrangement = __webpack_require__(4410);
// EXTERNAL MODULE: ./.build/reports/causes.js
var reports_causes = __webpack_require__(5584);
// EXTERNAL MODULE: ./.build/reports/headline.js
var headline = __webpack_require__(6008);
// EXTERNAL MODULE: ./.build/reports/messages.js
var messages = __webpack_require__(6552);
// EXTERNAL MODULE: ./.build/reports/plain-text.js
var plain_text = __webpack_require__(2708);
;// CONCATENATED MODULE: ./.build/reports/code-frame.js

const MOST_RANGE_LINES = 3;
const AROUND = 1;
const LEAD = 20;
function codeFrame(frame, range, width, underlined = true) {
    const from = Math.max(frame.firstLine, range.startLine - AROUND);
    const last = Math.min(range.endLine, range.startLine + MOST_RANGE_LINES - 1);
    const to = Math.min(frame.firstLine + frame.lines.length - 1, last + AROUND);
    if (range.startLine < frame.firstLine || range.startLine > to)
        return [];
    const gutter = String(to).length;
    const room = Math.max(20, width - gutter - 5);
    const lines = [];
    for (let number = from; number <= to; number += 1) {
        const inRange = number >= range.startLine && number <= last;
        const text = frame.lines[number - frame.firstLine] ?? '';
        const start = number === range.startLine ? range.startColumn - 1 : 0;
        const scrolled = inRange && underlined ? code_frame_scroll(text, start, room) : { text, cut: 0 };
        lines.push(`${inRange ? '>' : ' '} ${String(number).padStart(gutter)} | ${cutTo(shown(scrolled.text, room), room)}`.trimEnd());
        if (underlined && number === range.startLine) {
            const under = underline(scrolled.text, start - scrolled.cut, endOf(range, text) - scrolled.cut, room);
            if (under !== '')
                lines.push(`  ${' '.repeat(gutter)} | ${under}`);
        }
    }
    return lines;
}
function endOf(range, line) {
    return range.endLine === range.startLine ? range.endColumn - 1 : line.length;
}
function code_frame_scroll(text, start, room) {
    const cut = start + LEAD > room ? Math.max(0, start - LEAD) : 0;
    return cut === 0 ? { text, cut } : { text: `\u2026${text.slice(cut + 1)}`, cut };
}
function shown(text, room) {
    return (0,plain_text/* visibleLine */.P8)(text.slice(0, room * 2));
}
function cutTo(text, room) {
    const points = [...text];
    return points.length <= room ? text : `${points.slice(0, room - 1).join('')}\u2026`;
}
function underline(text, start, end, room) {
    const before = columns(text.slice(0, Math.max(0, start)), room);
    if (before >= room)
        return '';
    const inside = columns(text.slice(Math.max(0, start), Math.max(start, end)), room);
    return `${' '.repeat(before)}${'^'.repeat(Math.max(1, Math.min(inside, room - before)))}`;
}
function columns(text, room) {
    return [...(0,plain_text/* visibleLine */.P8)(`${text.slice(0, room * 2)}.`)].length - 1;
}

;// CONCATENATED MODULE: ./.build/reports/text-finding.js





const MOST_WORDS = 1200;
const MOST_SOURCES = 12;
const MOST_TEXTS = 6;
const FRAME_WIDTH = 80;
const INDENT = '    ';
function fullFinding(cause, style) {
    const { first, findings } = cause;
    const { asOf, paint, width } = style;
    const indented = (text) => (0,plain_text/* wrap */.LV)(text, width - INDENT.length).map((line) => `${INDENT}${line}`);
    const frame = first.frame
        ? codeFrame(first.frame, first.location.range, Math.min(width, FRAME_WIDTH) - INDENT.length, isWritten(first))
        : [];
    const sources = distinct(findings.map((finding) => `Asked by ${tagOf(finding.jurisdiction)}${sourceWords(finding, asOf)}`));
    const links = distinct(findings.flatMap((finding) => finding.citation?.url ?? []));
    const found = wordsOf(cause, (finding) => finding.message, (tags) => (tags === '' ? '' : `${tags}: `));
    const remedies = wordsOf(cause, (finding) => finding.remedy, (tags) => (tags === '' ? 'To do: ' : `To do (${tags}): `));
    const notes = distinct(findings.flatMap((finding) => finding.notes));
    return [
        headOf(cause, paint),
        ...found.slice(0, MOST_TEXTS).flatMap((text) => indented(text)),
        ...(found.length > MOST_TEXTS ? indented(`and ${(0,messages/* plural */.LS)(found.length - MOST_TEXTS, 'more finding')} here`) : []),
        ...frame.map((line) => paint('dim', `${INDENT}${line}`)),
        ...first.related.slice(0, 3).flatMap((place) => indented(`See ${(0,messages/* placeInWords */.cF)(place)}: ${clean(place.why)}`)),
        ...sources.slice(0, MOST_SOURCES).flatMap(indented),
        ...(sources.length > MOST_SOURCES
            ? indented(`and ${(0,messages/* plural */.LS)(sources.length - MOST_SOURCES, 'more provision')}`)
            : []),
        ...links.slice(0, MOST_SOURCES).map((url) => `${INDENT}${(0,plain_text/* visible */.RK)(url)}`),
        ...remedies.slice(0, MOST_TEXTS).flatMap((text) => indented(text)),
        ...editLines(cause, width),
        ...notes.slice(0, 4).flatMap((text) => indented(`Note: ${clean(text)}`)),
        ...reasonLines(cause).flatMap(indented),
        ...indented(`Rules: ${(0,messages/* listed */.KE)(distinct(findings.map((finding) => (0,plain_text/* visible */.RK)(finding.rule))), 12)}`),
    ];
}
function wordsOf(cause, choose, lead) {
    return (0,reports_causes/* wordsByAsker */.T)(cause, choose).map(({ askers, text }) => `${lead(askers.map(messages/* jurisdictionTag */.yG).join(', '))}${clean(text)}`);
}
function isWritten({ fix, items, jurisdiction, missingFacts }) {
    if (fix !== null || jurisdiction === null)
        return true;
    if (items.length === 0)
        return missingFacts.length === 0;
    return items.some((item) => item.reason !== 'undeclared' && item.reason !== 'undetermined');
}
function compactFinding(cause, style) {
    const [source = ''] = distinct(cause.findings.map((finding) => sourceWords(finding, style.asOf)));
    const more = cause.findings.length > 1 ? `; told once for ${(0,messages/* plural */.LS)(cause.findings.length, 'rule')}` : '';
    const { first } = cause;
    const head = `  ${(0,messages/* placeInWords */.cF)(first.location)}  ${(0,arrangement/* wouldBlock */.hv)(first) ? 'blocks' : messages/* SEVERITY_WORDS */.ii[first.severity]}${tagsOf(cause)}  `;
    const told = (0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(first.message), Math.max(20, style.width - [...head].length));
    const line = (0,plain_text/* cutPoints */.y4)(`${head}${told}`, style.width);
    return [line, style.paint('dim', (0,plain_text/* cutPoints */.y4)(`${INDENT}${source}${more}`, Math.max(style.width, 160)))];
}
function headOf(cause, paint) {
    const { first } = cause;
    const standing = `${messages/* SEVERITY_WORDS */.ii[first.severity]}${tagsOf(cause)}`;
    const shade = first.severity === 'error' ? 'bad' : 'warn';
    const fresh = first.change === 'existing' ? '  (there before)' : '';
    return `${(0,messages/* placeInWords */.cF)(first.location)}  ${paint(shade, standing)}  ${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(first.title), 200)}${fresh}`;
}
function editLines({ first, findings }, width) {
    const snippet = findings.find((finding) => finding.snippet !== null)?.snippet ?? null;
    const lines = first.fix ? first.fix.lines : snippet === null ? [] : snippet.replace(/\n+$/, '').split('\n');
    const more = lines.length - 12;
    return [
        ...lines.slice(0, 12).map((line) => `${INDENT}  ${first.fix ? '+ ' : ''}${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visibleLine */.P8)(line), width)}`),
        ...(more > 0 ? [`${INDENT}  (${(0,messages/* plural */.LS)(more, 'more line')})`] : []),
    ];
}
function reasonLines({ findings }) {
    const reasons = distinct(findings.flatMap((finding) => finding.dispositionReason ?? []));
    return reasons.slice(0, 3).map((reason) => `Does not block: ${clean(reason)}`);
}
function sourceWords(finding, asOf) {
    const { source, standing } = (0,messages/* citationInWords */.YJ)(finding, asOf);
    return `${source}; ${standing}`;
}
function tagsOf({ findings }) {
    const tags = distinct(findings.flatMap((finding) => finding.jurisdiction ?? []));
    return tags.length > 0 ? ` ${tags.map(messages/* jurisdictionTag */.yG).join(', ')}` : '';
}
function tagOf(jurisdiction) {
    return jurisdiction === null ? '' : `${(0,messages/* jurisdictionTag */.yG)(jurisdiction)}: `;
}
function clean(text) {
    return (0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(text), MOST_WORDS);
}
function distinct(texts) {
    return [...new Set(texts)];
}

// EXTERNAL MODULE: ./.build/reports/text-paint.js
var text_paint = __webpack_require__(7714);
;// CONCATENATED MODULE: ./.build/reports/text.js







const FIRST_CONTACT_LINES = 10;
const MOST_BLOCKING = 50;
const MOST_ADVISORY = 10;
const MOST_COMPACT = 3;
const MOST_DATES = 12;
const MOST_PROBLEMS = 20;
const MOST_SNIPPET_LINES = 16;
const MORE = 'check --format json lists all';
function renderText(outcome, options) {
    const context = {
        outcome,
        parts: (0,arrangement/* arrange */.NL)(outcome.findings),
        paint: (0,text_paint/* painter */.C)(options.colour),
        width: Math.max(40, Math.floor(options.width)),
    };
    const isFirst = isFirstContact(outcome);
    const findings = isFirst ? firstContactSections(context) : [...fullSections(context), informationLines(context)];
    const sections = [problemLines(context), ...findings, standingLines(context)].filter((lines) => lines.length > 0);
    const answer = context.paint(outcome.exitCode === 0 ? 'good' : 'bad', (0,plain_text/* visible */.RK)((0,headline/* headline */.P)(outcome)));
    if (outcome.row === 6 && standingLines(context).length + problemLines(context).length === 0)
        return `${answer}\n`;
    if (sections.length === 0)
        return `${answer}\n`;
    const closing = `More: ${MORE}; explain RULE shows law, dates and what would change a verdict.`;
    return `${[[answer], ...sections, (0,plain_text/* wrap */.LV)(closing, context.width)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function isFirstContact(outcome) {
    const counts = (0,headline/* totalCounts */.x)(outcome);
    return outcome.questions.length > 0 && counts.undetermined > counts.satisfied + counts.violated;
}
function fullSections(context) {
    const { outcome, parts } = context;
    const title = outcome.mode === 'observe' ? 'Would block if enforced' : 'What blocks';
    return [
        findingLines(context, title, (0,reports_causes/* groupByCause */.w)(parts.blocking), MOST_BLOCKING),
        questionLines(context),
        findingLines(context, 'To consider', byFile((0,reports_causes/* groupByCause */.w)(parts.advisory)), MOST_ADVISORY),
        upcomingLines(context, MOST_DATES),
    ];
}
function byFile(causes) {
    const files = new Map();
    for (const cause of causes) {
        const { path } = cause.first.location;
        files.set(path, [...(files.get(path) ?? []), cause]);
    }
    return [...files.values()].flat();
}
function findingLines(context, title, causes, most) {
    if (causes.length === 0)
        return [];
    const { outcome, paint, width } = context;
    const kept = causes.slice(0, most);
    const more = countFindings(causes.slice(most));
    const blocks = kept.flatMap((cause) => ['', ...fullFinding(cause, { asOf: outcome.asOf, paint, width })]);
    return [
        paint('heading', title),
        ...blocks.slice(1),
        ...(more > 0 ? ['', `and ${(0,messages/* plural */.LS)(more, 'more finding')}: ${MORE}`] : []),
    ];
}
function countFindings(causes) {
    return causes.reduce((count, cause) => count + cause.findings.length, 0);
}
function firstContactSections(context) {
    const { outcome, parts, paint, width } = context;
    const blocking = (0,reports_causes/* groupByCause */.w)(parts.blocking);
    const causes = [...blocking, ...(0,reports_causes/* groupByCause */.w)(parts.advisory)];
    const kept = causes.slice(0, MOST_COMPACT);
    const isLeft = (findings) => findings.filter((finding) => !kept.some((cause) => cause.findings.includes(finding))).length;
    const left = [isLeft(parts.blocking), isLeft(parts.advisory)];
    const words = [`${left[0]} more to resolve`, `${left[1]} more to consider`].filter((_, index) => (left[index] ?? 0) > 0);
    const findings = causes.length === 0
        ? []
        : [
            paint('heading', blocking.length > 0 ? 'Findings' : 'To consider'),
            ...kept.flatMap((cause) => compactFinding(cause, { asOf: outcome.asOf, paint, width })),
            ...(words.length > 0 ? [`  ${(0,messages/* listed */.KE)(words)}: ${MORE}`] : []),
        ];
    return blocking.length > 0
        ? [findings, questionLines(context), upcomingLines(context, FIRST_CONTACT_LINES - findings.length - 2)]
        : [questionLines(context), findings, upcomingLines(context, FIRST_CONTACT_LINES - findings.length - 2)];
}
function questionLines({ outcome, parts, paint, width }) {
    const { shown, more } = (0,arrangement/* firstQuestions */.QO)(outcome);
    if (shown.length === 0) {
        const open = parts.asked.length;
        return open === 0 ? [] : [`${(0,messages/* plural */.LS)(open, 'verdict')} cannot be reached until facts are declared: ${MORE}`];
    }
    const open = parts.asked.length > 0 ? ': these answers settle most of what is open, today or on a day that is set' : '';
    const lines = shown.flatMap((question, index) => {
        const number = `${index + 1}. `;
        const ask = (0,plain_text/* wrap */.LV)(`${(0,plain_text/* visible */.RK)(question.ask)} (${(0,messages/* plural */.LS)(question.decides, 'verdict')})`, width - 5);
        const snippet = question.snippet.replace(/\n+$/, '').split('\n');
        const cut = snippet.length - MOST_SNIPPET_LINES;
        return [
            ...ask.map((line, at) => `  ${at === 0 ? number : ' '.repeat(number.length)}${line}`),
            paint('dim', `     in ${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(question.path), width)}:`),
            ...snippet
                .slice(0, MOST_SNIPPET_LINES)
                .map((line) => paint('dim', `       ${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visibleLine */.P8)(line), width)}`)),
            ...(cut > 0 ? [paint('dim', `       # ${(0,messages/* plural */.LS)(cut, 'more line')}: ${MORE}`)] : []),
        ];
    });
    return [
        paint('heading', `Questions${open}`),
        ...lines,
        ...(more > 0 ? [`  and ${(0,messages/* plural */.LS)(more, 'more question')}: ${MORE}`] : []),
    ];
}
function upcomingLines({ outcome, parts, paint }, most) {
    const rows = (0,arrangement/* upcomingRows */.yt)(outcome, parts.upcoming);
    if (rows.length === 0)
        return nextDateLines(outcome);
    const room = Math.max(0, most);
    const kept = rows.slice(0, room);
    const left = rows.slice(room).reduce((sum, row) => sum + row.rules, 0);
    return [
        paint('heading', 'What comes next'),
        ...kept.map((row) => {
            const where = row.jurisdictions.map(messages/* jurisdictionTag */.yG).join(', ');
            const fate = (0,arrangement/* fateOf */._L)(row) === '' ? '' : `, ${(0,arrangement/* fateOf */._L)(row)}`;
            const when = `${(0,messages/* dateInWords */.$y)(row.from)}${row.confirmed ? '' : ' (expected)'}`;
            return `  ${when}: ${(0,messages/* plural */.LS)(row.rules, 'rule')} (${where}) for ${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(row.subject), 80)}${fate}${row.condition === null ? '' : `. ${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(row.condition), 200)}`}`;
        }),
        ...(left > 0 ? [`  and ${(0,messages/* plural */.LS)(left, 'more rule')} on other dates or for other subjects: ${MORE}`] : []),
    ];
}
function nextDateLines(outcome) {
    if ((0,headline/* totalCounts */.x)(outcome).satisfied === 0)
        return [];
    const dates = outcome.jurisdictions.flatMap(({ id, nextDate }) => nextDate === null ? [] : [`${(0,messages/* jurisdictionTag */.yG)(id)} ${(0,messages/* dateInWords */.$y)(nextDate)}`]);
    return dates.length === 0 ? [] : [`Next dates: ${dates.join(', ')}`];
}
function problemLines({ outcome, paint }) {
    const { problems } = outcome;
    if (problems.length === 0)
        return [];
    const more = problems.length - MOST_PROBLEMS;
    return [
        paint('heading', 'Problems'),
        ...problems.slice(0, MOST_PROBLEMS).map(({ kind, path, line, message }) => {
            const place = path === null ? '' : ` ${(0,plain_text/* visible */.RK)(path)}${line === null ? '' : `:${line}`}:`;
            return `  ${messages/* PROBLEM_WORDS */.w2[kind]}:${place} ${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(message), 1000)}`;
        }),
        ...(more > 0 ? [`  and ${(0,messages/* plural */.LS)(more, 'more problem')}: ${MORE}`] : []),
    ];
}
function informationLines({ outcome, paint }) {
    const { information, reuse } = outcome;
    const lines = information.map(({ jurisdiction, text }) => `  ${(0,messages/* jurisdictionTag */.yG)(jurisdiction)}: ${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(text), 400)}`);
    const compute = outcome.compute.map((model) => `  ${(0,messages/* computeInWords */.AU)(model, plain_text/* visible */.RK, plain_text/* visible */.RK)}`);
    const shared = reuse.shared > 0 ? [`  ${(0,messages/* reuseInWords */.l)(outcome)}`] : [];
    if (lines.length + compute.length + shared.length === 0)
        return [];
    return [paint('heading', 'For information'), ...capped(lines, 'line'), ...capped(compute, 'model'), ...shared];
}
function standingLines({ outcome, parts }) {
    const overrides = outcome.overrides.map((override) => {
        const what = override.severity === 'off' ? 'waived' : `set to ${override.severity}`;
        return `Override: ${override.rule} is ${what} by ${override.owner} ${(0,messages/* expiryInWords */.mP)(override, outcome.asOf)}: ${override.reason}`;
    });
    const waived = parts.waived.map((finding) => `Waived: ${finding.rule} for ${finding.subject} (${(0,messages/* placeInWords */.cF)(finding.location)})`);
    const ignored = outcome.inputsIgnored.map(({ input, value, reason }) => `Ignored: ${input} ${(0,plain_text/* cutPoints */.y4)(value, 100)}: ${reason}`);
    const fixed = parts.fixed.length > 0 ? [`Fixed by this change: ${(0,messages/* plural */.LS)(parts.fixed.length, 'finding')}`] : [];
    const proposed = outcome.proposed === null ? [] : [`Under the configuration this change proposes: ${outcome.proposed}`];
    const cut = outcome.truncated.map((words) => `Cut: ${words}`);
    return [...overrides, ...capped(waived, 'waived finding'), ...ignored, ...fixed, ...proposed, ...cut].map((line) => (0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(line), 1000));
}
function capped(lines, noun) {
    const more = lines.length - MOST_DATES;
    return more > 0 ? [...lines.slice(0, MOST_DATES), `and ${(0,messages/* plural */.LS)(more, `more ${noun}`)}: ${MORE}`] : lines;
}


/***/ })

};
