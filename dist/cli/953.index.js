export const id = 953;
export const ids = [953];
export const modules = {

/***/ 7714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** Owns colour in terminals. Colour only adds: text without it says the same. */
const CODES = { bad: '1;31', good: '1;32', heading: '1', warn: '33', dim: '2' };
/** A painter that colours, or one that leaves text as it is. */
function painter(colour) {
    return colour ? (shade, text) => `\u001b[${CODES[shade]}m${text}\u001b[0m` : (_, text) => text;
}


/***/ }),

/***/ 5953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
/** Owns code frames for terminals: the lines around a place with the range underlined, cut to the width. */

/** Lines shown of a range, and around it. */
const MOST_RANGE_LINES = 3;
const AROUND = 1;
/** Blanks kept before the range when a long line has to be scrolled. */
const LEAD = 20;
/**
 * The frame as lines of at most `width` columns; empty where the frame does not hold the place. `underlined` false: the
 * place is only near what is meant, so that nothing written there is pointed at.
 */
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
/** Drops the head of a long line so that the range is on screen. */
function code_frame_scroll(text, start, room) {
    const cut = start + LEAD > room ? Math.max(0, start - LEAD) : 0;
    return cut === 0 ? { text, cut } : { text: `\u2026${text.slice(cut + 1)}`, cut };
}
/** Only a screenful is made visible: a line may be a megabyte long. */
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
/** Columns that a part of a line takes; trailing blanks count. */
function columns(text, room) {
    return [...(0,plain_text/* visibleLine */.P8)(`${text.slice(0, room * 2)}.`)].length - 1;
}

;// CONCATENATED MODULE: ./.build/reports/text-finding.js
/** Owns one cause in a terminal: in full with a code frame, or in two lines where room is short. */





const MOST_WORDS = 1200;
const MOST_SOURCES = 12;
/** Messages and remedies printed for one cause. */
const MOST_TEXTS = 6;
const FRAME_WIDTH = 80;
const INDENT = '    ';
/** Place, standing, message, frame, sources, remedy, edit or snippet. */
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
/** Each text once, after a lead that names its askers where they differ. */
function wordsOf(cause, choose, lead) {
    return (0,reports_causes/* wordsByAsker */.T)(cause, choose).map(({ askers, text }) => `${lead(askers.map(messages/* jurisdictionTag */.yG).join(', '))}${clean(text)}`);
}
/** False where the place is only where a missing fact would be declared: what is written there is not at fault. */
function isWritten({ fix, items, jurisdiction, missingFacts }) {
    if (fix !== null || jurisdiction === null)
        return true;
    if (items.length === 0)
        return missingFacts.length === 0;
    return items.some((item) => item.reason !== 'undeclared' && item.reason !== 'undetermined');
}
/** Two lines: place, standing and message; who asks. */
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







/** Lines that findings may take on first contact, headings and counts included; questions come on top. */
const FIRST_CONTACT_LINES = 10;
/** Findings told in full or in two lines; beyond these they are counted. */
const MOST_BLOCKING = 50;
const MOST_ADVISORY = 10;
const MOST_COMPACT = 3;
const MOST_DATES = 12;
const MOST_PROBLEMS = 20;
/** Four markets asked at once take fifteen lines. */
const MOST_SNIPPET_LINES = 16;
const MORE = 'check --format json lists all';
/** The report, ending in a newline. */
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
    // Nothing to judge is one line, whatever lies ahead; what was overridden or cut is told all the same.
    if (outcome.row === 6 && standingLines(context).length + problemLines(context).length === 0)
        return `${answer}\n`;
    if (sections.length === 0)
        return `${answer}\n`;
    const closing = `More: ${MORE}; explain RULE shows law, dates and what would change a verdict.`;
    return `${[[answer], ...sections, (0,plain_text/* wrap */.LV)(closing, context.width)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** True where more verdicts wait for facts than are reached. */
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
/** Groups stay in order of their worst member; those of one file stand together. */
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
/** Where rules apply, the dates that lie ahead are told even if they bring no finding: somebody plans by them. */
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
/** What asks for nothing, one line each. */
function informationLines({ outcome, paint }) {
    const { information, reuse } = outcome;
    const lines = information.map(({ jurisdiction, text }) => `  ${(0,messages/* jurisdictionTag */.yG)(jurisdiction)}: ${(0,plain_text/* cutPoints */.y4)((0,plain_text/* visible */.RK)(text), 400)}`);
    const shared = reuse.shared > 0 ? [`  ${(0,messages/* reuseInWords */.l)(outcome)}`] : [];
    if (lines.length + shared.length === 0)
        return [];
    return [paint('heading', 'For information'), ...capped(lines, 'line'), ...shared];
}
/** What shows in every report: overrides, what they take out, ignored inputs, what is fixed, proposed or cut. */
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
