export const id = 588;
export const ids = [588];
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

/***/ 9588:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./.build/reports/arrangement.js
var arrangement = __webpack_require__(4410);
// EXTERNAL MODULE: ./.build/reports/messages.js
var messages = __webpack_require__(6552);
;// CONCATENATED MODULE: ./.build/reports/fit-sections.js

const COUNT_ROOM = 120;
function fitSections(first, sections, limit) {
    const kept = sections.map(() => 0);
    let room = limit - first.length - 2;
    const order = sections
        .map((_, index) => index)
        .toSorted((a, b) => rankAt(sections, a) - rankAt(sections, b) || a - b);
    const lines = COUNT_ROOM * sections.length;
    for (const index of order) {
        const section = sections[index];
        if (!section || section.entries.length === 0)
            continue;
        let left = room - lines - frameLength(section);
        for (const entry of section.entries) {
            left -= entry.length + section.between.length;
            if (left < 0)
                break;
            kept[index] = (kept[index] ?? 0) + 1;
            room -= entry.length + section.between.length;
        }
        if ((kept[index] ?? 0) > 0)
            room -= frameLength(section);
    }
    const parts = [first, ...sections.flatMap((section, index) => renderSection(section, kept[index] ?? 0))];
    const text = parts.join('\n\n');
    return text.length <= limit ? text : first;
}
function rankAt(sections, index) {
    return sections[index]?.rank ?? Number.POSITIVE_INFINITY;
}
function frameLength(section) {
    const fold = section.folded === null ? 0 : foldOpen(section.folded).length + FOLD_CLOSE.length;
    return section.head.length + section.foot.length + fold + 8;
}
const FOLD_CLOSE = '\n\n</details>';
function foldOpen(title) {
    return `<details><summary>${title}</summary>\n\n`;
}
function renderSection(section, kept) {
    const cut = section.entries.length - kept;
    const weight = section.entries.slice(kept).reduce((sum, _, index) => sum + (section.weights?.[kept + index] ?? 1), 0);
    const told = cut > 0 ? [`_Left out for length: ${(0,messages/* plural */.LS)(weight, ...section.noun)}._`] : [];
    if (kept === 0)
        return told;
    const body = [
        ...(section.head === '' ? [] : [section.head]),
        section.entries.slice(0, kept).join(section.between),
        ...told,
        ...(section.foot === '' ? [] : [section.foot]),
    ];
    const joint = section.head.endsWith('|') ? '\n' : '\n\n';
    const [head, ...rest] = body;
    const text = section.head === '' ? body.join('\n\n') : `${head}${joint}${rest.join('\n\n')}`;
    return [section.folded === null ? text : `${foldOpen(section.folded)}${text}${FOLD_CLOSE}`];
}

// EXTERNAL MODULE: ./.build/reports/headline.js
var headline = __webpack_require__(6008);
// EXTERNAL MODULE: ./.build/reports/plain-text.js
var plain_text = __webpack_require__(2708);
;// CONCATENATED MODULE: ./.build/reports/markdown-escape.js

const BREAK = '&#8203;';
const ENTITIES = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
const BLOCK_START = /^([#+\-=:~]|\d{1,9}(?=[.)](?:\s|$)))/;
function escapeMarkdown(text) {
    const escaped = (0,plain_text/* visible */.RK)(text)
        .replace(/[<>&]/g, (character) => ENTITIES[character] ?? character)
        .replace(/[\\`*[\]|~$!{}]/g, '\\$&')
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replaceAll('@', `@${BREAK}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/\b(www)(?=\.)/gi, `$1${BREAK}`)
        .replace(/\b(mailto|xmpp)(?=:)/gi, `$1${BREAK}`);
    return escaped.replace(BLOCK_START, (start) => (/^\d/.test(start) ? `${start}${BREAK}` : `\\${start}`));
}
function inlineCode(text) {
    const shown = (0,plain_text/* visible */.RK)(text);
    if (shown === '' || /[|\\]/.test(shown))
        return escapeMarkdown(shown);
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function fencedBlock(lines, language) {
    return fence(lines.map(plain_text/* visibleLine */.P8), language);
}
function suggestionBlock(lines) {
    return fence(lines, 'suggestion');
}
function fence(lines, language) {
    const ticks = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return [`${ticks}${language}`, ...lines, ticks].join('\n');
}
const MOST_ADDRESS = 2000;
function linkTo(label, url) {
    if (url === null || url.length > MOST_ADDRESS || !/^https?:\/\/[^\s/]/.test(url))
        return label;
    const safe = (0,plain_text/* visible */.RK)(url).replace(/[\s<>\\|`"()[\]]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return `[${label}](${safe})`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

// EXTERNAL MODULE: ./.build/reports/causes.js
var reports_causes = __webpack_require__(5584);
;// CONCATENATED MODULE: ./.build/reports/finding-markdown.js





const MOST_WORDS = 1200;
const MOST_NAME = 200;
const MOST_SOURCES = 12;
const MOST_REMEDIES = 6;
const MOST_NAMES = 12;
const MOST_SNIPPET_LINES = 40;
function prose(text) {
    return escapeMarkdown((0,plain_text/* cutPoints */.y4)(text, MOST_WORDS));
}
function code(text) {
    return inlineCode((0,plain_text/* cutPoints */.y4)(text, MOST_NAME));
}
function nameOf(text) {
    return escapeMarkdown((0,plain_text/* cutPoints */.y4)(text, MOST_NAME));
}
function standingWords(cause) {
    const { first } = cause;
    const tags = [...new Set(cause.findings.flatMap((finding) => finding.jurisdiction ?? []))];
    const where = tags.length > 0 ? ` (${tags.map((tag) => escapeMarkdown((0,messages/* jurisdictionTag */.yG)(tag))).join(', ')})` : '';
    const word = first.disposition === 'advisory' && (0,arrangement/* wouldBlock */.hv)(first) ? 'not enforced' : messages/* DISPOSITION_WORDS */.Oh[first.disposition];
    return `${word}, ${messages/* SEVERITY_WORDS */.ii[first.severity]}${where}`;
}
function foundLines(cause) {
    const lines = wordsOf(cause, (finding) => finding.message);
    const rest = lines.length - MOST_SOURCES;
    return rest > 0 ? [...lines.slice(0, MOST_SOURCES), `and ${(0,messages/* plural */.LS)(rest, 'more finding')} here`] : lines;
}
function wordsOf(cause, choose) {
    return (0,reports_causes/* wordsByAsker */.T)(cause, choose).map(({ askers, text }) => {
        const tags = askers.map((asker) => escapeMarkdown((0,messages/* jurisdictionTag */.yG)(asker))).join(', ');
        return tags === '' ? prose(text) : `${tags}: ${prose(text)}`;
    });
}
function sourceLines(cause, asOf) {
    const lines = cause.findings.map((finding) => sourceLine(finding, asOf));
    const distinct = [...new Set(lines)];
    const rest = distinct.length - MOST_SOURCES;
    return rest > 0 ? [...distinct.slice(0, MOST_SOURCES), `and ${(0,messages/* plural */.LS)(rest, 'more provision')}`] : distinct;
}
function sourceLine(finding, asOf) {
    const { source, standing } = (0,messages/* citationInWords */.YJ)(finding, asOf);
    const tag = finding.jurisdiction === null ? '' : `${escapeMarkdown((0,messages/* jurisdictionTag */.yG)(finding.jurisdiction))}: `;
    const label = escapeMarkdown((0,plain_text/* cutPoints */.y4)(source, 300));
    return `${tag}${linkTo(label, finding.citation?.url ?? null)} \u2014 ${escapeMarkdown(standing)}`;
}
function remedyBlocks(cause, withSnippet) {
    const remedies = wordsOf(cause, (finding) => finding.remedy);
    const snippet = withSnippet ? cause.findings.find((finding) => finding.snippet !== null)?.snippet : null;
    return [
        ...(remedies.length > 0 ? [`**To do:** ${remedies.slice(0, MOST_REMEDIES).join(' ')}`] : []),
        ...(snippet ? [snippetBlock(snippet)] : []),
    ];
}
function snippetBlock(snippet) {
    const lines = snippet.replace(/\n+$/, '').split('\n');
    const cut = lines.length - MOST_SNIPPET_LINES;
    const kept = cut > 0 ? [...lines.slice(0, MOST_SNIPPET_LINES), `# ${(0,messages/* plural */.LS)(cut, 'more line')}`] : lines;
    return fencedBlock(kept.map((line) => (0,plain_text/* cutPoints */.y4)(line, 400)), 'yaml');
}
function smallPrint(cause) {
    const { findings } = cause;
    const distinct = (texts) => [...new Set(texts)];
    const rules = distinct(findings.map((finding) => finding.rule)).map(code);
    const routes = distinct(findings.flatMap((finding) => finding.routes.map(({ to, sure }) => `${to}${sure ? '' : ' (perhaps)'}`))).map(nameOf);
    const humans = distinct(findings.flatMap((finding) => finding.leavesToHumans ?? [])).map(prose);
    const reasons = distinct(findings.flatMap((finding) => finding.dispositionReason ?? [])).map(prose);
    const assumed = distinct(findings.flatMap((finding) => finding.assumed)).map(code);
    const notes = distinct(findings.flatMap((finding) => finding.notes)).map(prose);
    return [
        `Rules: ${(0,messages/* listed */.KE)(rules, MOST_NAMES)}`,
        ...(routes.length > 0 ? [`Points to: ${(0,messages/* listed */.KE)(routes, MOST_NAMES)}`] : []),
        ...(humans.length > 0 ? [`Left to a person: ${humans.slice(0, 3).join(' ')}`] : []),
        ...(reasons.length > 0 ? [`Standing: ${reasons.slice(0, 3).join('; ')}`] : []),
        ...(assumed.length > 0 ? [`Assumed, as nothing is declared: ${(0,messages/* listed */.KE)(assumed, MOST_NAMES)}`] : []),
        ...notes.slice(0, 4),
    ];
}
function questionBlock(question, heading) {
    const decides = `takes part in ${(0,messages/* plural */.LS)(question.decides, 'open verdict')}`;
    return [
        `${heading} **${prose(question.ask)}** \u2014 ${decides}. Declare ${code(question.fact)} in ${code(question.path)}:`,
        snippetBlock(question.snippet),
    ].join('\n\n');
}
function askedLine(cause) {
    const facts = [...new Set(cause.findings.filter(isAsked).flatMap((finding) => finding.missingFacts))];
    if (facts.length === 0)
        return null;
    const names = listed(facts.map((fact) => code(fact)), MOST_NAMES);
    return `${plural(cause.findings.length, 'verdict')} cannot be reached until these facts are declared: ${names}.`;
}

;// CONCATENATED MODULE: ./.build/reports/summary-section.js



const BASE = {
    head: '',
    entries: [],
    between: '\n',
    foot: '',
    rank: 5,
    noun: ['line', 'lines'],
    folded: null,
    quiet: false,
};
function placeLink(context, { path, range }) {
    return lineLink(context, path, range.startLine, range.endLine);
}
function lineLink({ links }, path, start, end) {
    const label = inlineCode((0,plain_text/* cutPoints */.y4)((0,messages/* placeInWords */.cF)({ path, range: { startLine: start } }), 300));
    return linkTo(label, links(path, start, end));
}

;// CONCATENATED MODULE: ./.build/reports/summary-findings.js




function blockingSection(context) {
    const head = context.outcome.mode === 'observe' ? '#### Would block if enforced' : '#### What blocks';
    return { ...findingsSection(context, context.parts.blocking), head, rank: 2 };
}
function advisorySection(context) {
    const { advisory } = context.parts;
    return {
        ...findingsSection(context, advisory),
        folded: `${(0,messages/* plural */.LS)(advisory.length, 'finding')} to consider`,
        rank: 7,
    };
}
function findingsSection(context, findings) {
    const causes = (0,reports_causes/* groupByCause */.w)(findings);
    return {
        ...BASE,
        entries: causes.map((cause) => findingBlock(context, cause)),
        weights: causes.map((cause) => cause.findings.length),
        between: '\n\n',
        noun: ['finding', 'findings'],
    };
}
function findingBlock(context, cause) {
    const { first } = cause;
    const related = first.related.slice(0, 3).map((place) => `${placeLink(context, place)} (${prose(place.why)})`);
    const shown = first.change === 'new' && context.outcome.base !== null ? ', new' : '';
    return [
        `**${nameOf(first.title)}** \u2014 ${standingWords(cause)}${shown}, ${placeLink(context, first.location)}`,
        ...foundLines(cause),
        ...(related.length > 0 ? [`See also ${(0,messages/* listed */.KE)(related)}.`] : []),
        bullets([...sourceLines(cause, context.outcome.asOf), ...smallPrint(cause)]),
        ...remedyBlocks(cause, true),
    ].join('\n\n');
}
function changeSection(context) {
    const { outcome, parts, leftOut } = context;
    if (outcome.base === null)
        return BASE;
    const current = outcome.findings.filter((finding) => finding.change !== 'fixed');
    const fresh = current.filter((finding) => finding.change === 'new').length;
    const counts = `- New: ${(0,messages/* plural */.LS)(fresh, 'finding')}; there before: ${current.length - fresh}; fixed: ${parts.fixed.length}.`;
    const removed = current.filter((finding) => finding.rule === 'evidence-removed' && finding.change === 'new');
    const notInline = leftOut > 0 ? [`- ${(0,messages/* plural */.LS)(leftOut, 'finding')} could not be told on a line; this summary counts them all.`] : [];
    if (current.length + parts.fixed.length === 0 && leftOut === 0)
        return BASE;
    return {
        ...BASE,
        head: '#### This pull request',
        entries: [
            counts,
            ...notInline,
            ...removed.map((finding) => `- ${placeLink(context, finding.location)}: ${prose(finding.message)}`),
        ],
        rank: 4,
    };
}
function fixedSection({ outcome, parts }) {
    const causes = (0,reports_causes/* groupByCause */.w)(parts.fixed);
    return {
        ...BASE,
        entries: causes.map(({ first, findings }) => {
            const sources = [...new Set(findings.map((finding) => sourceLine(finding, outcome.asOf)))];
            return `- ${nameOf(first.title)} \u2014 ${(0,messages/* listed */.KE)(sources, 4)}`;
        }),
        weights: causes.map((cause) => cause.findings.length),
        folded: `${(0,messages/* plural */.LS)(parts.fixed.length, 'finding')} fixed by this pull request`,
        rank: 6,
        noun: ['fixed finding', 'fixed findings'],
    };
}
function waitingSection(context) {
    const { asked } = context.parts;
    const entries = asked.map((finding) => {
        const facts = (0,messages/* listed */.KE)(finding.missingFacts.map((fact) => code(fact)), 5);
        return `- ${code(finding.rule)} (${nameOf(finding.subject)}): ${facts} \u2014 ${sourceLine(finding, context.outcome.asOf)}`;
    });
    return {
        ...BASE,
        entries,
        folded: `${(0,messages/* plural */.LS)(asked.length, 'verdict')} waiting for facts`,
        rank: 9,
        noun: ['verdict', 'verdicts'],
    };
}
function waivedSection(context) {
    const { waived } = context.parts;
    const entries = waived.map((finding) => {
        const why = finding.dispositionReason === null ? '' : `; ${prose(finding.dispositionReason)}`;
        return `- ${placeLink(context, finding.location)}: ${prose(finding.message)} \u2014 ${sourceLine(finding, context.outcome.asOf)}${why}`;
    });
    return {
        ...BASE,
        entries,
        folded: `${(0,messages/* plural */.LS)(waived.length, 'finding')} waived`,
        rank: 6,
        noun: ['waived finding', 'waived findings'],
    };
}
function bullets(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}

;// CONCATENATED MODULE: ./.build/reports/summary-sections.js





function jurisdictionsSection({ outcome }) {
    const rows = outcome.jurisdictions.map(({ id, title, row, conclusion, counts, upcoming, waived, nextDate }) => {
        const answer = row === 5 ? 'not enforced' : row === 1 ? 'could not evaluate' : messages/* CONCLUSION_WORDS */.AJ[conclusion];
        const cells = [
            `${escapeMarkdown(title)} (${escapeMarkdown((0,messages/* jurisdictionTag */.yG)(id))})`,
            answer,
            ...[counts.violated, counts.undetermined, counts.satisfied, counts.notApplicable, upcoming, waived].map(String),
            nextDate === null ? '\u2013' : escapeMarkdown((0,messages/* dateInWords */.$y)(nextDate)),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    const names = 'Jurisdiction,Answer,Violated,Open,Satisfied,Not applicable,Upcoming,Waived,Next date'.split(',');
    return {
        ...BASE,
        head: `| ${names.join(' | ')} |\n|${' --- |'.repeat(names.length)}`,
        entries: rows,
        rank: 0,
        noun: ['jurisdiction', 'jurisdictions'],
        quiet: true,
    };
}
function problemsSection(context) {
    const { problems, truncated } = context.outcome;
    const entries = problems.map(({ kind, path, line, message }) => {
        const place = path === null ? '' : ` ${lineLink(context, path, line ?? 1, line ?? 1)}:`;
        return `- ${messages/* PROBLEM_WORDS */.w2[kind]}:${place} ${prose(message)}`;
    });
    const cut = truncated.map((words) => `- Cut: ${prose(words)}`);
    return { ...BASE, head: '#### Problems', entries: [...entries, ...cut], rank: 1.7, noun: ['problem', 'problems'] };
}
function questionsSection({ outcome, parts }) {
    const { shown, more } = (0,arrangement/* firstQuestions */.QO)(outcome);
    const open = parts.asked.length;
    return {
        ...BASE,
        head: `#### Questions\n\n${open > 0 ? `${(0,messages/* plural */.LS)(open, 'verdict')} cannot be reached until facts are declared. ` : ''}These answers settle most:`,
        entries: shown.map((question, index) => questionBlock(question, `${index + 1}.`)),
        between: '\n\n',
        foot: more > 0 ? `${(0,messages/* plural */.LS)(more, 'more question')} in the JSON report.` : '',
        rank: 1.5,
        noun: ['question', 'questions'],
    };
}
function upcomingSection({ outcome, parts }) {
    const entries = (0,arrangement/* upcomingRows */.yt)(outcome, parts.upcoming).map((row) => {
        const when = `${row.confirmed ? 'from' : 'expected from'} ${escapeMarkdown((0,messages/* dateInWords */.$y)(row.from))}`;
        const where = row.jurisdictions.map((id) => escapeMarkdown((0,messages/* jurisdictionTag */.yG)(id))).join(', ');
        const fate = (0,arrangement/* fateOf */._L)(row) === '' ? '' : `; ${(0,arrangement/* fateOf */._L)(row)}`;
        const condition = row.condition === null ? '' : `. ${prose(row.condition)}`;
        return `- ${when}: ${(0,messages/* plural */.LS)(row.rules, 'rule')} (${where}) for ${nameOf(row.subject)}${fate}${condition}`;
    });
    return { ...BASE, head: '#### What comes next', entries, rank: 5, noun: ['upcoming date', 'upcoming dates'] };
}
function overridesSection({ outcome }) {
    const overrides = outcome.overrides.map((override) => {
        const { rule, severity, reason, owner } = override;
        const expiry = escapeMarkdown((0,messages/* expiryInWords */.mP)(override, outcome.asOf));
        const what = severity === 'off' ? 'waived' : `set to ${severity}`;
        return `- ${code(rule)} is ${what} by ${prose(owner)} ${override.lapsed ? `**${expiry}**` : expiry}: ${prose(reason)}`;
    });
    const ignored = outcome.inputsIgnored.map(({ input, value, reason }) => `- Input ${code(`${input}: ${value}`)} was ignored: ${prose(reason)}`);
    return {
        ...BASE,
        head: '#### Overrides and ignored inputs',
        entries: [...overrides, ...ignored],
        rank: 1,
        noun: ['override or input', 'overrides or inputs'],
    };
}
function notesSection({ notes }) {
    return {
        ...BASE,
        head: '#### Notes',
        entries: notes.map((note) => `- ${prose(note)}`),
        rank: 3,
        noun: ['note', 'notes'],
    };
}
function proposedSection({ outcome }) {
    if (outcome.proposed === null)
        return BASE;
    const lines = outcome.proposed.split('\n').filter((line) => line.trim() !== '');
    return {
        ...BASE,
        head: '#### Under the configuration that this change proposes\n\nIt was judged under the one in force. The proposed one would change this:',
        entries: lines.map((line) => `- ${prose(line)}`),
        rank: 4,
    };
}
function controlsSection({ outcome }) {
    const ids = outcome.jurisdictions.map((jurisdiction) => jurisdiction.id);
    const rows = Object.entries(outcome.controls).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const cell = (verdict) => (verdict === undefined ? '\u2013' : messages/* VERDICT_WORDS */._G[verdict]);
    return {
        ...BASE,
        head: `${(0,messages/* reuseInWords */.l)(outcome)} That is reuse, not legal recognition.\n\n| Control | ${ids.map((id) => escapeMarkdown((0,messages/* jurisdictionTag */.yG)(id))).join(' | ')} |\n|${' --- |'.repeat(ids.length + 1)}`,
        entries: rows.map(([control, verdicts]) => `| ${[code(control), ...ids.map((id) => cell(verdicts[id]))].join(' | ')} |`),
        folded: 'Controls by jurisdiction (worst verdict)',
        rank: 10,
        noun: ['control', 'controls'],
        quiet: true,
    };
}
function computeSection({ outcome }) {
    const entries = outcome.compute.map((model) => `- ${(0,messages/* computeInWords */.AU)(model, code, prose)}`);
    return { ...BASE, entries, folded: 'Training compute', rank: 8, noun: ['model', 'models'], quiet: true };
}
function informationSection({ outcome }) {
    const entries = outcome.information.map(({ jurisdiction, text, rule }) => `- ${escapeMarkdown((0,messages/* jurisdictionTag */.yG)(jurisdiction))}: ${prose(text)} (${code(rule)})`);
    return { ...BASE, entries, folded: 'For information', rank: 9, noun: ['line', 'lines'], quiet: true };
}
function humansSection({ outcome }) {
    const rules = new Map();
    for (const finding of outcome.findings) {
        if (finding.leavesToHumans !== null && finding.change !== 'fixed')
            rules.set(finding.rule, finding.leavesToHumans);
    }
    const entries = [...rules].map(([rule, words]) => `- ${code(rule)}: ${prose(words)}`);
    return { ...BASE, entries, folded: 'What is left to a person', rank: 11, noun: ['rule', 'rules'] };
}
function closingSection({ outcome, name }) {
    const packs = outcome.packs.map((pack) => `${code(pack.id)} ${nameOf(pack.version)}, reviewed ${escapeMarkdown((0,messages/* dateInWords */.$y)(pack.reviewedOn))}`);
    const judged = outcome.commit === null ? 'the working directory' : `commit ${code(outcome.commit)}`;
    const base = outcome.base === null ? '' : `, compared with ${code(outcome.base)}`;
    const config = outcome.config === null ? 'defaults, no configuration file' : code(outcome.config.path);
    return {
        ...BASE,
        entries: [
            `- Judged: ${judged}${base}, as of ${escapeMarkdown((0,messages/* dateInWords */.$y)(outcome.asOf))}, by version ${prose(outcome.tool.version)} with ${config}.`,
            ...(packs.length > 0 ? [`- Policy packs: ${(0,messages/* listed */.KE)(packs, 12)}.`] : []),
            `- To judge again: push a commit. The checks are ${code(name)} and ${code(`${name}/\u2026`)}.`,
            '- To understand a rule: `ai-policy explain` with its id.',
            '- To waive a rule: an entry under `overrides` in `.github/ai-policy.yml` on the default branch, with reason, owner and expiry.',
            '- To turn the gate off: `enforce: observe` in that file reports without blocking; removing the workflow ends it.',
            '- This states what is declared and what a provision asks for; it is no legal advice.',
        ],
        folded: 'About this answer',
        rank: 8,
        quiet: true,
    };
}

;// CONCATENATED MODULE: ./.build/reports/summary.js







const SUMMARY_LIMIT = 65_000;
function renderSummary(outcome, options) {
    const context = {
        outcome,
        parts: (0,arrangement/* arrange */.NL)(outcome.findings),
        links: options.links,
        name: options.name,
        leftOut: options.leftOut ?? 0,
        notes: options.notes ?? [],
    };
    const first = `**${escapeMarkdown((0,plain_text/* cutPoints */.y4)((0,headline/* headline */.P)(outcome), 600))}**`;
    const said = [
        jurisdictionsSection(context),
        problemsSection(context),
        blockingSection(context),
        questionsSection(context),
        changeSection(context),
        fixedSection(context),
        upcomingSection(context),
        overridesSection(context),
        notesSection(context),
        proposedSection(context),
        advisorySection(context),
        waitingSection(context),
        waivedSection(context),
        computeSection(context),
        informationSection(context),
        controlsSection(context),
        humansSection(context),
    ].filter((section) => section.entries.length > 0);
    if (outcome.row === 6 && said.every((section) => section.quiet))
        return first;
    return fitSections(first, [...said, closingSection(context)], options.limit ?? SUMMARY_LIMIT);
}


/***/ })

};
