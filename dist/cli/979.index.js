export const id = 979;
export const ids = [979];
export const modules = {

/***/ 4410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   QO: () => (/* binding */ firstQuestions),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   hv: () => (/* binding */ wouldBlock),
/* harmony export */   yt: () => (/* binding */ upcomingRows)
/* harmony export */ });
/* unused harmony export outcomeFor */
/** Parts of an outcome's findings, each in the outcome's order (worst first). */
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
/** True for a finding that blocks, or that only observe mode keeps from blocking. */
function wouldBlock(finding) {
    return finding.disposition === 'blocking' || (finding.dispositionReason ?? '').startsWith('observe');
}
/** True where declaring facts is all that is missing for a verdict. */
function isAsked(finding) {
    return (finding.jurisdiction !== null &&
        finding.verdict === 'undetermined' &&
        finding.missingFacts.length > 0 &&
        finding.items.every((item) => item.reason !== 'contradicted'));
}
/** Questions that a report prints at most; beyond that they are counted. */
const MOST_QUESTIONS = 7;
/** The questions printed, and how many more there are. */
function firstQuestions(outcome) {
    const shown = outcome.questions.slice(0, MOST_QUESTIONS);
    return { shown, more: outcome.questions.length - shown.length };
}
/** Upcoming findings condensed by day and subject, nearest first. */
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
/** What awaits the duties of a row: how many have something to resolve, how many wait for facts. */
function fateOf({ violated, open }) {
    return [
        violated > 0 ? `${violated} to resolve as things stand` : '',
        open > 0 ? `${open} open until facts are declared` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
}
/** The outcome as one jurisdiction sees it: its own findings, those that count for all, and its questions. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ wordsByAsker),
/* harmony export */   w: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _arrangement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);

/** More in one comment would be longer than anyone reads; what is beyond starts another group. */
const MOST_TOGETHER = 50;
/** Groups in the order of their worst finding; the input's order (worst first) decides. */
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
/**
 * What the findings of a cause say, each text once. `askers` names the jurisdictions whose words they are where several
 * ask for different things, since what one asks for settles nothing for another; otherwise it is empty.
 */
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
/**
 * Two findings that share a key share a cause: the same main control (the first that a rule names), or the same missing
 * facts. A repair of form stands alone: a comment can offer only one.
 */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** The answer, one sentence of plain text. */
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
/** What stands in the way: findings to resolve, answers to give, rules that wait for facts. */
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
/** The counts of all jurisdictions together. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ dateInWords),
/* harmony export */   AJ: () => (/* binding */ CONCLUSION_WORDS),
/* harmony export */   AK: () => (/* binding */ FORCE_WORDS),
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
/**
 * Owns the wording that all reports share: codes to words, counts, dates, citations. Each table is exhaustive, so that a
 * new code cannot be printed bare. Layout and escaping belong to the report that prints.
 */


/** Longest title, provision or path printed, in code points. */
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
/** Rules of the gate itself, which have no provision: why they exist. */
const OWN_RULE_WORDS = {
    'evidence-problem': 'A value that cannot be used counts as undeclared.',
    'facts-conflict': 'Rules that read the fact are judged with each value; the worst verdict stands.',
    'scope-narrowed': 'A rule that applied at the merge base may stop to apply only if the trusted configuration agrees.',
    'evidence-removed': 'Evidence that the merge base declared is gone.',
};
/** `1 rule`, `2 rules`, `2 entries`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`; beyond `most` the rest is counted. */
function listed(words, most = Number.POSITIVE_INFINITY) {
    if (words.length > most)
        return `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** `2026-08-02` as `2 August 2026`; anything else as it stands. */
function dateInWords(day) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
    const month = match ? MONTHS[Number(match[2]) - 1] : undefined;
    return match && month ? `${Number(match[3])} ${month} ${match[1]}` : short(day);
}
/** When what is asked applies: `since \u2026`, `from \u2026`, `expected from \u2026`. */
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
/** `certainty primary`, or text and date apart where they differ. */
function certaintyInWords(certainty) {
    return certainty.text === certainty.date
        ? `certainty ${CERTAINTY_WORDS[certainty.text]}`
        : `certainty of text ${CERTAINTY_WORDS[certainty.text]}, of date ${CERTAINTY_WORDS[certainty.date]}`;
}
/** Who asks, in two parts so that a report can link the first: instrument with provision; force, date and certainty. */
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
/** A foreign name on one line, cut. */
function short(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutPoints */ .y4)(text, MOST_NAME));
}
/** `README.md:3`. */
function placeInWords(place) {
    return `${short(place.path)}:${place.range.startLine}`;
}
/** Ids of jurisdictions as people write them: `EU`. */
function jurisdictionTag(id) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutPoints */ .y4)(id, 40)).toUpperCase();
}
/** Days before its last day from which an override is said to lapse soon. */
const LAPSES_SOON_DAYS = 30;
/** How long an override holds: until when, that it lapses soon, or that it has no effect any more. */
function expiryInWords({ expires, lapsed }, asOf) {
    if (lapsed)
        return `expired on ${dateInWords(expires)}, without effect`;
    const soon = (0,_facts_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N)(asOf) && expires <= (0,_facts_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .plusDays */ .Wv)(asOf, LAPSES_SOON_DAYS);
    return `until ${dateInWords(expires)}${soon ? ' (lapses soon)' : ''}`;
}
/** How far one declaration serves several regimes, in a sentence. */
function reuseInWords({ reuse }) {
    if (reuse.facts === 0)
        return 'One piece of evidence may serve several regimes.';
    return `${reuse.shared} of ${plural(reuse.facts, 'declared fact')} that rules read serve more than one jurisdiction.`;
}


/***/ }),

/***/ 2708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   y4: () => (/* binding */ cutPoints)
/* harmony export */ });
/* unused harmony export hidesSomething */
/**
 * Owns making foreign text harmless as text: nothing invisible, nothing that steers a terminal or reverses what is read.
 * What a surface such as Markdown treats as markup is that surface's business.
 */
/**
 * Controls, format characters (bidi, zero width, tags), separators of lines, private use, unpaired halves of pairs. The
 * two selectors between text and emoji style stand: cards are full of them and they hide nothing.
 */
const INVISIBLE = /(?![\u{fe0e}\u{fe0f}])[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
const WHITE_SPACE = /[\t\n\v\f\r\u0085\u00a0\u2028\u2029]+|\s{2,}/gu;
function name(character) {
    return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
/** One line: white space becomes single blanks, and what cannot be seen is named (`[U+202E]`). */
function visible(text) {
    return text.replace(WHITE_SPACE, ' ').replace(INVISIBLE, name).trim();
}
/** One line of a file: its indentation stands, tabs become two blanks, what cannot be seen is named. */
function visibleLine(line) {
    return line.replaceAll('\t', '  ').replace(INVISIBLE, name).trimEnd();
}
/** True where `visibleLine` would change more than trailing blanks: such text must not be offered as an edit. */
function hidesSomething(text) {
    return text.search(INVISIBLE) >= 0;
}
/** Cut to at most `limit` code points, the last of them an ellipsis where something was cut. */
function cutPoints(text, limit) {
    // Every code point is at most two units, so a longer head cannot be needed.
    const points = [...text.slice(0, limit * 2 + 2)];
    return points.length <= limit ? text : `${points.slice(0, Math.max(0, limit - 1)).join('')}\u2026`;
}
/** Breaks a line at blanks into lines of at most `width` code points; a longer word stands by itself, whole. */
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
