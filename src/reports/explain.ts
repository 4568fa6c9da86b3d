/**
 * Owns the explanation of one judgement: the law, the dates, each condition with the value of its parts, the facts read,
 * and what would change the verdict. It repeats what evaluation recorded; it evaluates nothing.
 */
import type { FactShown } from '../findings/outcome.ts';
import type { FactRef, ItemOutcome, Judgement, TraceNode } from '../policy/judgement.ts';
import {
  certaintyInWords,
  dateInWords,
  FORCE_WORDS,
  listed,
  placeInWords,
  REASON_WORDS,
  VERDICT_WORDS,
} from './messages.ts';
import { cutPoints, visible } from './plain-text.ts';
import { type Paint, painter, type Shade } from './text-paint.ts';

/** What the judgement itself does not hold. */
export interface ExplainContext {
  readonly subjectName: string;
  readonly instrumentTitle: string;
  /** The facts that the verdict read, with their places. */
  readonly facts: readonly FactShown[];
  readonly asOf: string;
}

const MOST_NODES = 400;
const MOST_LISTED = 40;
const SHADES: Readonly<Record<Judgement['verdict'], Shade>> = {
  satisfied: 'good',
  violated: 'bad',
  undetermined: 'warn',
  'not-applicable': 'dim',
};

/** The explanation as text for a terminal, ending in a newline. */
export function renderExplain(
  judgement: Judgement,
  context: ExplainContext,
  options: { readonly colour: boolean },
): string {
  const paint = painter(options.colour);
  const { rule, verdict } = judgement;
  const sections = [
    [
      `${paint(SHADES[verdict], `${visible(rule.id)}: ${VERDICT_WORDS[verdict]}`)} for ${visible(context.subjectName)}`,
      visible(rule.title),
    ],
    section(paint, 'Law', lawLines(judgement, context)),
    section(paint, 'Dates', dateLines(judgement, context.asOf)),
    section(paint, 'Condition', conditionLines(judgement)),
    section(paint, 'What it asks for', itemLines(judgement)),
    section(paint, 'Facts read', factLines(judgement, context.facts)),
    section(paint, 'What would change the verdict', changeLines(judgement)),
    section(paint, 'Left to a person', rule.leavesToHumans === '' ? [] : [visible(rule.leavesToHumans)]),
  ].filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function section(paint: Paint, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [paint('heading', title), ...lines.map((line) => `  ${line}`)];
}

function lawLines({ rule, certainty }: Judgement, { instrumentTitle }: ExplainContext): readonly string[] {
  return [
    visible(`${instrumentTitle}, ${rule.source.provision}`),
    visible(rule.source.url),
    `${FORCE_WORDS[rule.source.force]}, ${certaintyInWords(rule.source.certainty)}`,
    ...(certainty === 'memory' ? ['A provision known from memory only advises, whatever its severity.'] : []),
  ];
}

function dateLines(judgement: Judgement, asOf: string): readonly string[] {
  const { appliesFrom, possibleDates, upcoming, upcomingItems, rule } = judgement;
  const since = appliesFrom !== null && appliesFrom <= asOf ? 'since' : 'from';
  return [
    `judged as of ${dateInWords(asOf)}`,
    ...(appliesFrom === null ? [] : [`applies ${since} ${dateInWords(appliesFrom)}`]),
    ...(possibleDates.length > 1 ? [`first day still open: ${listed(possibleDates.map(dateInWords))}`] : []),
    ...(upcoming === null
      ? []
      : [
          `${upcoming.confirmed ? 'starts on' : 'expected, not enacted, from'} ${dateInWords(upcoming.from)}; verdict as of that day${upcoming.conditional ? ', if it applies, which it does not as things stand' : ''}: ${VERDICT_WORDS[upcoming.verdict]}`,
        ]),
    ...upcomingItems.map((item) => `the part "${visible(item.id)}" starts on ${dateInWords(item.from)}`),
    ...(rule.until === null ? [] : [`applies until ${dateInWords(rule.until)}`]),
    ...judgement.notes.map(visible),
  ];
}

function conditionLines({ rule, trace }: Judgement): readonly string[] {
  if (trace.when === null) return [rule.when === null ? 'always applies' : 'was not reached'];
  return treeLines(trace.when);
}

/** A tree as indented lines; what lies beyond the limit is counted. */
function treeLines(node: TraceNode): readonly string[] {
  const lines: string[] = [];
  let cut = 0;
  const visit = (at: TraceNode, depth: number): void => {
    if (lines.length >= MOST_NODES) cut += 1;
    else lines.push(`${'  '.repeat(depth)}${valueWord(at)}  ${cutPoints(visible(at.text), 200)}${missingWords(at)}`);
    for (const child of at.children) visit(child, depth + 1);
  };
  visit(node, 0);
  return cut > 0 ? [...lines, `and ${cut} more parts`] : lines;
}

function valueWord(node: TraceNode): string {
  return `[${cutPoints(visible(node.value), 80)}]`;
}

function missingWords({ missing, children }: TraceNode): string {
  return missing.length > 0 && children.length === 0 ? `  <- not declared: ${names(missing)}` : '';
}

function itemLines({ items, trace }: Judgement): readonly string[] {
  return items.flatMap((item) => {
    const node = trace.items.find((candidate) => candidate.id === item.id)?.node;
    const isOpen = item.verdict !== 'satisfied';
    return [
      `${itemName(item)}: ${VERDICT_WORDS[item.verdict]}${item.reason === null ? '' : ` (${REASON_WORDS[item.reason]})`}`,
      ...(item.missing.length > 0 && isOpen ? [`  facts: ${names(item.missing)}`] : []),
      ...(item.finding === null || !isOpen ? [] : [`  ${visible(item.finding)}`]),
      ...item.notApplicable.map(
        ({ fact, reason }) => `  ${visible(fact.path)} is declared not applicable: ${visible(reason)}`,
      ),
      ...(node ? treeLines(node).map((line) => `  ${line}`) : []),
    ];
  });
}

function itemName({ id, element }: ItemOutcome): string {
  return visible(element === null ? id : `${id}[${element}]`);
}

function factLines({ read, assumed }: Judgement, facts: readonly FactShown[]): readonly string[] {
  const shown = facts.map((fact) => {
    const how = fact.origin.how === 'declared' ? '' : ` (${fact.origin.how})`;
    return `${visible(fact.path)} = ${cutPoints(visible(fact.value), 200)}  ${placeInWords(fact.origin)}${how}`;
  });
  const none = shown.length === 0 && read.length === 0 ? ['none of the facts it reads is declared'] : [];
  const neutral = assumed.map((ref) => `${visible(ref.path)} is not declared; taken as not having happened`);
  return [...none, ...capped(shown), ...neutral];
}

function capped(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_LISTED;
  return more > 0 ? [...lines.slice(0, MOST_LISTED), `and ${more} more`] : lines;
}

/** What would lead to another verdict, as far as the record tells. */
function changeLines(judgement: Judgement): readonly string[] {
  const { verdict, upcoming, rule, missing } = judgement;
  const open = judgement.items.filter((item) => item.verdict !== 'satisfied');
  const declare = missing.length > 0 && verdict === 'undetermined' ? [`declare ${names(missing)}`] : [];
  const items = open.map((item) => `${itemName(item)}: ${toDo(item)}`);
  const conflict = judgement.contradicted ? ['make the declarations that contradict one another say the same'] : [];
  const lines: Readonly<Record<Judgement['verdict'], readonly string[]>> = {
    satisfied: ['another value of a fact above, or its removal', ...dateChange(judgement)],
    violated: [...conflict, ...items, ...(rule.remedy === '' ? [] : [visible(rule.remedy)])],
    undetermined: [
      ...conflict,
      ...declare,
      ...items,
      ...(judgement.moot
        ? ['nothing remains to be declared: what it asks for is there, whether it applies or not']
        : []),
    ],
    'not-applicable':
      upcoming === null
        ? ['a fact that makes a part above [false] hold', ...dateChange(judgement)]
        : [`the day it starts, ${dateInWords(upcoming.from)}`],
  };
  const said = lines[verdict];
  return said.length > 0 ? said : ['a person has to settle what the notes and the cited provision leave open'];
}

function dateChange({ upcomingItems }: Judgement): readonly string[] {
  return upcomingItems.map((item) => `the part "${visible(item.id)}" from ${dateInWords(item.from)}`);
}

function toDo(item: ItemOutcome): string {
  const verb = item.reason === 'inadequate' || item.reason === 'contradicted' ? 'another value of' : 'declare';
  const facts =
    item.missing.length > 0 ? `${verb} ${names(item.missing)}` : REASON_WORDS[item.reason ?? 'undetermined'];
  return item.remedy === null ? facts : `${facts}. ${visible(item.remedy)}`;
}

function names(refs: readonly FactRef[]): string {
  return listed([...new Set(refs.map((ref) => visible(`${ref.subject} ${ref.path}`)))], 12);
}
