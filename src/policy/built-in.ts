/**
 * Owns the packs that ship with the tool: compiled at build time, without their examples. The first line of the file holds
 * the packs with what decides whether a rule applies; each line below holds the rest of one rule, which is parsed when it
 * is first asked for, and never where the rule concerns nobody.
 */
import { readFileSync } from 'node:fs';
import type { DateRow, Pack, Rule } from './rule.ts';

/** What only a rule that applies is asked for. */
const BODY = ['requires', 'title', 'leavesToHumans', 'finding', 'remedy', 'snippet', 'file'] as const;
type RuleBody = Pick<Rule, (typeof BODY)[number]>;
type RuleHead = Omit<Rule, keyof RuleBody>;
/** Tables of dates stand once and are named by number: most rules of an instrument share theirs. */
type WrittenHead = Omit<RuleHead, 'from'> & { readonly from: number };
interface Heads {
  readonly dates: readonly (readonly DateRow[])[];
  readonly packs: readonly (Omit<Pack, 'rules'> & { readonly rules: readonly WrittenHead[] })[];
}

let loaded: readonly Pack[] | null = null;

/** All built-in packs, in the order of the jurisdictions as reports show them. */
export function builtInPacks(): readonly Pack[] {
  loaded ??= fromLines(readFileSync(new URL('./packs.gen.jsonl', import.meta.url)));
  return loaded;
}

/** The compiled packs as lines of JSON; `json` writes a value in ASCII. */
export function toLines(packs: readonly Pack[], json: (value: unknown) => string): readonly string[] {
  const bodies = packs.flatMap((pack) =>
    pack.rules.map((rule) => Object.fromEntries(BODY.map((key) => [key, rule[key]]))),
  );
  const dates = [...new Set(packs.flatMap((pack) => pack.rules.map((rule) => json(rule.from))))];
  const heads = packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => ({
      ...Object.fromEntries(Object.entries(rule).filter(([key]) => !isBody(key))),
      from: dates.indexOf(json(rule.from)),
    })),
  }));
  const tables = dates.map((text) => JSON.parse(text) as readonly DateRow[]);
  return [json({ dates: tables, packs: heads }), ...bodies.map(json)];
}

function isBody(key: string): boolean {
  return (BODY as readonly string[]).includes(key);
}

/** Only the lines that are asked for become text. */
function fromLines(bytes: Buffer): readonly Pack[] {
  let end = bytes.indexOf(LINE_END);
  const { dates, packs } = JSON.parse(bytes.toString('latin1', 0, end)) as Heads;
  return packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((head) => {
      const start = end + 1;
      end = bytes.indexOf(LINE_END, start);
      return withBody(head, dates[head.from] ?? [], bytes.subarray(start, end));
    }),
  }));
}

const LINE_END = 0x0a;

function withBody(head: WrittenHead, from: readonly DateRow[], line: Buffer): Rule {
  let body: RuleBody | null = null;
  const read = (): RuleBody => {
    body ??= JSON.parse(line.toString('latin1')) as RuleBody;
    return body;
  };
  return {
    ...head,
    from,
    get requires() {
      return read().requires;
    },
    get title() {
      return read().title;
    },
    get leavesToHumans() {
      return read().leavesToHumans;
    },
    get finding() {
      return read().finding;
    },
    get remedy() {
      return read().remedy;
    },
    get snippet() {
      return read().snippet;
    },
    get file() {
      return read().file;
    },
  };
}
