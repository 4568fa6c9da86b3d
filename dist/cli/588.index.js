export const id = 588;
export const ids = [588];
export const modules = {

/***/ 9588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./.build/reports/arrangement.js
var arrangement = __webpack_require__(4410);
// EXTERNAL MODULE: ./.build/reports/messages.js
var messages = __webpack_require__(6552);
;// CONCATENATED MODULE: ./.build/reports/fit-sections.js
/**
 * Owns fitting a Markdown report into a limit: whole entries go, least important sections first, and what went is
 * counted. No text is cut inside an entry, so neither fences nor folded parts are left open.
 */

/** Room for the line that counts what was left out, per section. */
const COUNT_ROOM = 120;
/** The sections as one text of at most `limit` UTF-16 units. `first` always stands; it must be shorter than `limit`. */
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
    // A table has to follow its heading row directly.
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
/**
 * Owns putting foreign text into GitHub's Markdown so that it stays text: no markup, HTML, links or images, nobody
 * mentioned, no issue referenced, no fence or table cell left. Which text is foreign is not asked: all of it is.
 */

/** Keeps two characters apart for GitHub, which looks for mentions and addresses after the Markdown is rendered. */
const BREAK = '&#8203;';
const ENTITIES = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
/** At the start of a block these would open a heading, a list, a quotation, a table or an underline. */
const BLOCK_START = /^([#+\-=:~]|\d{1,9}(?=[.)](?:\s|$)))/;
/** Foreign text as one run of Markdown text, safe in paragraphs, list items, table cells and bold type. */
function escapeMarkdown(text) {
    const escaped = (0,plain_text/* visible */.RK)(text)
        .replace(/[<>&]/g, (character) => ENTITIES[character] ?? character)
        .replace(/[\\`*[\]|~$!{}]/g, '\\$&')
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
        // Before every other break: a break is itself a number after `#`.
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replaceAll('@', `@${BREAK}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/\b(www)(?=\.)/gi, `$1${BREAK}`)
        .replace(/\b(mailto|xmpp)(?=:)/gi, `$1${BREAK}`);
    return escaped.replace(BLOCK_START, (start) => (/^\d/.test(start) ? `${start}${BREAK}` : `\\${start}`));
}
/** Foreign text as inline code; text that code cannot carry everywhere (a pipe breaks tables) as escaped text. */
function inlineCode(text) {
    const shown = (0,plain_text/* visible */.RK)(text);
    if (shown === '' || /[|\\]/.test(shown))
        return escapeMarkdown(shown);
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Foreign lines as a fenced block; `language` is ours. */
function fencedBlock(lines, language) {
    return fence(lines.map(plain_text/* visibleLine */.P8), language);
}
/** Lines offered as an edit, byte for byte; the caller has made sure that they hide nothing. */
function suggestionBlock(lines) {
    return fence(lines, 'suggestion');
}
function fence(lines, language) {
    const ticks = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return [`${ticks}${language}`, ...lines, ticks].join('\n');
}
/** Longer ones are no addresses that anyone follows. */
const MOST_ADDRESS = 2000;
/** A link whose label is Markdown that is safe already; only the label where the address is not a web address. */
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





/** Longest message, remedy or note printed, in code points: one finding must never fill a comment. */
const MOST_WORDS = 1200;
const MOST_NAME = 200;
const MOST_SOURCES = 12;
const MOST_REMEDIES = 6;
const MOST_NAMES = 12;
const MOST_SNIPPET_LINES = 40;
/** Foreign prose, cut and escaped. */
function prose(text) {
    return escapeMarkdown((0,plain_text/* cutPoints */.y4)(text, MOST_WORDS));
}
/** A foreign name or path as inline code, cut. */
function code(text) {
    return inlineCode((0,plain_text/* cutPoints */.y4)(text, MOST_NAME));
}
/** A foreign name as text, cut. */
function nameOf(text) {
    return escapeMarkdown((0,plain_text/* cutPoints */.y4)(text, MOST_NAME));
}
/** `blocks, error (EU, UK)`. */
function standingWords(cause) {
    const { first } = cause;
    const tags = [...new Set(cause.findings.flatMap((finding) => finding.jurisdiction ?? []))];
    const where = tags.length > 0 ? ` (${tags.map((tag) => escapeMarkdown((0,messages/* jurisdictionTag */.yG)(tag))).join(', ')})` : '';
    const word = first.disposition === 'advisory' && (0,arrangement/* wouldBlock */.hv)(first) ? 'not enforced' : messages/* DISPOSITION_WORDS */.Oh[first.disposition];
    return `${word}, ${messages/* SEVERITY_WORDS */.ii[first.severity]}${where}`;
}
/** What was found: one line per different message, with who asks where several do. */
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
/** Who asks, one line per provision: jurisdiction, linked source, force, date and certainty. */
function sourceLines(cause, asOf) {
    const lines = cause.findings.map((finding) => sourceLine(finding, asOf));
    const distinct = [...new Set(lines)];
    const rest = distinct.length - MOST_SOURCES;
    return rest > 0 ? [...distinct.slice(0, MOST_SOURCES), `and ${(0,messages/* plural */.LS)(rest, 'more provision')}`] : distinct;
}
/** Who asks for one finding, linked. */
function sourceLine(finding, asOf) {
    const { source, standing } = (0,messages/* citationInWords */.YJ)(finding, asOf);
    const tag = finding.jurisdiction === null ? '' : `${escapeMarkdown((0,messages/* jurisdictionTag */.yG)(finding.jurisdiction))}: `;
    const label = escapeMarkdown((0,plain_text/* cutPoints */.y4)(source, 300));
    return `${tag}${linkTo(label, finding.citation?.url ?? null)} \u2014 ${escapeMarkdown(standing)}`;
}
/** What to do, as one paragraph, and the smallest text to fill in. */
function remedyBlocks(cause, withSnippet) {
    const remedies = wordsOf(cause, (finding) => finding.remedy);
    const snippet = withSnippet ? cause.findings.find((finding) => finding.snippet !== null)?.snippet : null;
    return [
        ...(remedies.length > 0 ? [`**To do:** ${remedies.slice(0, MOST_REMEDIES).join(' ')}`] : []),
        ...(snippet ? [snippetBlock(snippet)] : []),
    ];
}
/** A snippet as YAML, at most forty lines. */
function snippetBlock(snippet) {
    const lines = snippet.replace(/\n+$/, '').split('\n');
    const cut = lines.length - MOST_SNIPPET_LINES;
    const kept = cut > 0 ? [...lines.slice(0, MOST_SNIPPET_LINES), `# ${(0,messages/* plural */.LS)(cut, 'more line')}`] : lines;
    return fencedBlock(kept.map((line) => (0,plain_text/* cutPoints */.y4)(line, 400)), 'yaml');
}
/** The small print: rules, regulators, what is left to a person, notes. */
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
/** One question with the place and the text to declare it. `heading` begins the line: a number or a bullet. */
function questionBlock(question, heading) {
    const decides = `takes part in ${(0,messages/* plural */.LS)(question.decides, 'open verdict')}`;
    return [
        `${heading} **${prose(question.ask)}** \u2014 ${decides}. Declare ${code(question.fact)} in ${code(question.path)}:`,
        snippetBlock(question.snippet),
    ].join('\n\n');
}
/** The facts that undecided rules at one place wait for, as one line. */
function askedLine(cause) {
    const facts = [...new Set(cause.findings.filter(isAsked).flatMap((finding) => finding.missingFacts))];
    if (facts.length === 0)
        return null;
    const names = listed(facts.map((fact) => code(fact)), MOST_NAMES);
    return `${plural(cause.findings.length, 'verdict')} cannot be reached until these facts are declared: ${names}.`;
}

;// CONCATENATED MODULE: ./.build/reports/summary-section.js



/** A section with nothing in it. */
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
/** A place as a link to its lines. */
function placeLink(context, { path, range }) {
    return lineLink(context, path, range.startLine, range.endLine);
}
/** Lines of a file as a link; only the label where there is no address. */
function lineLink({ links }, path, start, end) {
    const label = inlineCode((0,plain_text/* cutPoints */.y4)((0,messages/* placeInWords */.cF)({ path, range: { startLine: start } }), 300));
    return linkTo(label, links(path, start, end));
}

;// CONCATENATED MODULE: ./.build/reports/summary-findings.js




/** What blocks, or would if the gate were enforced. */
function blockingSection(context) {
    const head = context.outcome.mode === 'observe' ? '#### Would block if enforced' : '#### What blocks';
    return { ...findingsSection(context, context.parts.blocking), head, rank: 2 };
}
/** Advice, folded. */
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
/** How much is new, and what the change removes. */
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
/** What the change fixes. */
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
/** Every verdict that waits for facts, one line each, folded. */
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
/** Findings that an override takes out. */
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





/** One row per jurisdiction. */
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
/** What could not be read or evaluated. */
function problemsSection(context) {
    const { problems, truncated } = context.outcome;
    const entries = problems.map(({ kind, path, line, message }) => {
        const place = path === null ? '' : ` ${lineLink(context, path, line ?? 1, line ?? 1)}:`;
        return `- ${messages/* PROBLEM_WORDS */.w2[kind]}:${place} ${prose(message)}`;
    });
    const cut = truncated.map((words) => `- Cut: ${prose(words)}`);
    return { ...BASE, head: '#### Problems', entries: [...entries, ...cut], rank: 1.7, noun: ['problem', 'problems'] };
}
/** The few facts that settle most. */
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
/** Duties that lie ahead, one line per day and subject. */
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
/** Overrides with their expiry, and inputs that were not heeded. */
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
/** What could not be posted. */
function notesSection({ notes }) {
    return {
        ...BASE,
        head: '#### Notes',
        entries: notes.map((note) => `- ${prose(note)}`),
        rank: 3,
        noun: ['note', 'notes'],
    };
}
/** What the pull request's own configuration would change. */
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
/** Controls \u00d7 jurisdictions. */
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
/** Lines of rules that only inform. */
function informationSection({ outcome }) {
    const entries = outcome.information.map(({ jurisdiction, text, rule }) => `- ${escapeMarkdown((0,messages/* jurisdictionTag */.yG)(jurisdiction))}: ${prose(text)} (${code(rule)})`);
    return { ...BASE, entries, folded: 'For information', rank: 9, noun: ['line', 'lines'], quiet: true };
}
/** What no rule decides. */
function humansSection({ outcome }) {
    const rules = new Map();
    for (const finding of outcome.findings) {
        if (finding.leavesToHumans !== null && finding.change !== 'fixed')
            rules.set(finding.rule, finding.leavesToHumans);
    }
    const entries = [...rules].map(([rule, words]) => `- ${code(rule)}: ${prose(words)}`);
    return { ...BASE, entries, folded: 'What is left to a person', rank: 11, noun: ['rule', 'rules'] };
}
/** What was judged, and how to go on from here. */
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







/** GitHub takes 65,536 characters in a comment; the rest is for the hidden marker of the github room. */
const SUMMARY_LIMIT = 65_000;
/** The summary, first line the answer. The same outcome gives the same bytes. */
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
