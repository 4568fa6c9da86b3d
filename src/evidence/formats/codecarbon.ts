/**
 * Owns `emissions.csv` of codecarbon. Rows of one project are summed: emissions are kilograms there and grams here. The file
 * mixes trials and retries, so that a sum is what was measured and no less; the developer's coordinates are never read.
 */
import type { TextRange } from '../../facts/fact.ts';
import { type DocumentTrouble, type PositionedText, rangeOfLines } from '../document.ts';
import { addFact, addList, addProblem, type FactDraft } from '../fact-draft.ts';
import { numberIn } from '../fields.ts';
import { type Format, unreadable } from '../format.ts';
import { addSubject, finish, startDraft } from '../tree-format.ts';

/** Rows of one file that are read; a sum over some of the rows would be wrong, so that a longer file is not read at all. */
const MAX_ROWS = 20_000;
const MAX_PROJECTS = 200;
/** The tool's own name for a project that nobody named. */
const UNNAMED = 'codecarbon';
const GRAMS_IN_A_KILOGRAM = 1000;
const SECONDS_IN_AN_HOUR = 3600;
/** Countries of the vocabulary by ISO 3166 alpha-3. */
const PLACES: Readonly<Record<string, string>> = { GBR: 'uk', SGP: 'sg', JPN: 'jp' };
const UNION = new Set(
  'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'.split(
    ' ',
  ),
);
/** Projects that by their name run a model and train none. */
const RUNS_A_MODEL = /inference|prediction|evaluation|serving|deployment/i;
const TRAINS = /train|tuning|tune/i;

interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly line: number;
}

/** Reads tables whose header has emissions, a duration and the energy consumed; other tables of emissions are none. */
export const codeCarbon: Format = {
  id: 'codecarbon',
  async read(file) {
    if (file.extension !== 'csv') return null;
    const columns = new Set((file.source.lines[0] ?? '').split(','));
    // Tasks of a project are measured once more in its own file.
    if (columns.has('task_name') || !COLUMNS.every((column) => columns.has(column))) return null;
    const table = await rowsOf(file.source);
    if (!table.ok) return unreadable(file.path, table.trouble);
    const draft = startDraft(file, 'codecarbon');
    for (const [name, rows] of projectsOf(table.rows)) {
      if (RUNS_A_MODEL.test(name) && !TRAINS.test(name)) continue;
      const own = withoutSnapshots(rows);
      const range = placeOf(file.source, own);
      const facts = addSubject(draft, 'model', name === UNNAMED || name === '' ? null : name, range);
      addSums(facts, own, range, file.source);
      addRun(facts, own, range);
    }
    return finish(draft);
  },
};

const COLUMNS = ['emissions', 'duration', 'energy_consumed', 'project_name'];

type Table =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly trouble: DocumentTrouble };

async function rowsOf(source: PositionedText): Promise<Table> {
  const { CsvError, parse } = await import('csv-parse/sync');
  try {
    const records: readonly { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[] =
      // One character ends a line, so that the lines counted are those of the file.
      parse(source.lines.join('\n'), {
        columns: true,
        info: true,
        record_delimiter: '\n',
        relax_column_count: true,
        skip_empty_lines: true,
        to: MAX_ROWS + 1,
        max_record_size: 100_000,
      });
    const rows = records.map(({ record, info }) => ({ cells: record, line: info.lines }));
    const message = `It has more than ${MAX_ROWS} rows, and a sum over some of them would be wrong; split the file.`;
    return rows.length > MAX_ROWS ? refuse(source, 'too-many-rows', message, MAX_ROWS) : { ok: true, rows };
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
    return refuse(
      source,
      'invalid-csv',
      'It is not a table here: a quote is not closed or stands within a word.',
      line,
    );
  }
}

function refuse(source: PositionedText, code: string, message: string, line: number): Table {
  const last = Math.max(1, Math.min(line, source.lines.length));
  return { ok: false, trouble: { code, message, range: rangeOfLines(source, last, last) } };
}

function projectsOf(rows: readonly Row[]): readonly (readonly [string, readonly Row[]])[] {
  const projects = new Map<string, Row[]>();
  for (const row of rows) {
    const name = row.cells.project_name ?? '';
    const known = projects.get(name);
    if (known) known.push(row);
    else projects.set(name, [row]);
  }
  return [...projects].slice(0, MAX_PROJECTS);
}

/** A run under way may be written several times, each time with all that it has used so far: the last time counts. */
function withoutSnapshots(rows: readonly Row[]): readonly Row[] {
  const kept: Row[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const run = row.cells.run_id ?? '';
    const place = run === '' ? undefined : places.get(run);
    const earlier = place === undefined ? undefined : kept[place];
    if (place !== undefined && earlier && goesOn(earlier, row)) kept[place] = row;
    else places.set(run, kept.push(row) - 1);
  }
  return kept;
}

/** True where the later row began before the earlier one ended: both then are of one measurement. */
function goesOn(earlier: Row, later: Row): boolean {
  const [before, after] = [earlier, later].map(({ cells }) => numberIn(cells.duration ?? '') ?? Number.NaN);
  if (before === undefined || after === undefined) return false;
  return after > before && secondOf(later) - after < secondOf(earlier);
}

/** The second in which a row was written; not a number where that cannot be told. */
function secondOf({ cells }: Row): number {
  const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})/.exec(cells.timestamp ?? '');
  return written ? Date.parse(`${written[1]}T${written[2]}Z`) / 1000 : Number.NaN;
}

function placeOf(source: PositionedText, rows: readonly Row[]): TextRange {
  const lines = rows.map(({ line }) => line);
  return rangeOfLines(source, Math.min(...lines), Math.max(...lines));
}

function figure({ cells }: Row, column: string): number | null {
  const number = numberIn(cells[column] ?? '');
  return number !== null && number >= 0 ? number : null;
}

/** Null unless every row has the figure. */
function sum(rows: readonly Row[], column: string): number | null {
  let total = 0;
  for (const row of rows) {
    const number = figure(row, column);
    if (number === null) return null;
    total += number;
  }
  return total;
}

function addSums(facts: FactDraft, rows: readonly Row[], range: TextRange, source: PositionedText): void {
  const energy = sum(rows, 'energy_consumed');
  const emissions = sum(rows, 'emissions');
  if (energy !== null) addFact(facts, range, 'training.energy_kwh', rounded(energy));
  if (emissions !== null) addFact(facts, range, 'training.emissions_gco2eq', rounded(emissions * GRAMS_IN_A_KILOGRAM));
  const lacking = rows.filter((row) => figure(row, 'energy_consumed') === null || figure(row, 'emissions') === null);
  const [first] = lacking;
  if (first) {
    const message = `${lacking.length} of ${rows.length} rows lack energy or emissions, so that no sum is known; remove what did not run, or measure it again.`;
    const place = rangeOfLines(source, first.line, first.line);
    addProblem(
      facts,
      place,
      `training.${energy === null ? 'energy_kwh' : 'emissions_gco2eq'}`,
      'missing-figure',
      message,
    );
  }
  const codes = new Set(rows.map(({ cells }) => cells.country_iso_code ?? '').filter((code) => code !== ''));
  const places = [...codes].map((code) => (UNION.has(code) ? 'eu' : (PLACES[code] ?? 'elsewhere')));
  addList(facts, range, 'training.locations', [...new Set(places)]);
}

/** Time, and accelerators where all rows name the same. */
function addRun(facts: FactDraft, rows: readonly Row[], range: TextRange): void {
  const run = 'training.runs[measured]';
  const seconds = sum(rows, 'duration');
  if (seconds === null || seconds === 0) return;
  addList(facts, range, 'training.runs', ['measured']);
  addFact(facts, range, `${run}.wall_hours`, rounded(seconds / SECONDS_IN_AN_HOUR));
  const models = new Set(rows.map(({ cells }) => cells.gpu_model ?? ''));
  const counts = new Set(rows.map(({ cells }) => Number(cells.gpu_count || Number.NaN)));
  const [model, count = Number.NaN] = [([...models][0] ?? '').replace(/^\d+ x /, ''), [...counts][0]];
  // Several kinds in one machine are written behind one another: `2 x A1 x B`.
  if (models.size !== 1 || model === '' || /\d x /.test(model)) return;
  addFact(facts, range, `${run}.accelerator`, model);
  if (counts.size === 1 && Number.isInteger(count) && count > 0) addFact(facts, range, `${run}.count`, count);
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
