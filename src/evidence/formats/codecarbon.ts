/**
 * Owns `emissions.csv` of codecarbon. Rows of one project are summed: emissions are kilograms there and grams here. The file
 * mixes trials and retries, so that a sum is what was measured and no less; the developer's coordinates are never read.
 */
import type { TextRange } from '../../facts/fact.ts';
import { type PositionedText, rangeOfLines } from '../document.ts';
import { addFact, addList, type FactDraft } from '../fact-draft.ts';
import type { Format } from '../format.ts';
import { addSubject, finish, startDraft } from '../tree-format.ts';

/** Rows of one file that are read. */
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
    if (!['emissions', 'duration', 'energy_consumed', 'project_name'].every((column) => columns.has(column)))
      return null;
    const rows = await rowsOf(file.source);
    const draft = startDraft(file, 'codecarbon');
    const projects = new Map<string, Row[]>();
    for (const row of rows) {
      const name = row.cells.project_name ?? '';
      projects.set(name, [...(projects.get(name) ?? []), row]);
    }
    for (const [name, own] of [...projects].slice(0, MAX_PROJECTS)) {
      const range = placeOf(file.source, own);
      const facts = addSubject(draft, 'model', name === UNNAMED || name === '' ? null : name, range);
      addSums(facts, own, range);
      addRun(facts, own, range);
    }
    return finish(draft);
  },
};

async function rowsOf(source: PositionedText): Promise<readonly Row[]> {
  const { parse } = await import('csv-parse/sync');
  try {
    const records: readonly { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[] =
      parse(source.text, {
        columns: true,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        to: MAX_ROWS,
        max_record_size: 100_000,
      });
    return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch {
    return [];
  }
}

function placeOf(source: PositionedText, rows: readonly Row[]): TextRange {
  const lines = rows.map(({ line }) => line);
  return rangeOfLines(source, Math.min(...lines), Math.max(...lines));
}

/** Null unless every row has the figure. */
function sum(rows: readonly Row[], column: string): number | null {
  let total = 0;
  for (const { cells } of rows) {
    const number = Number(cells[column] === '' ? Number.NaN : cells[column]);
    if (!Number.isFinite(number) || number < 0) return null;
    total += number;
  }
  return total;
}

function addSums(facts: FactDraft, rows: readonly Row[], range: TextRange): void {
  const energy = sum(rows, 'energy_consumed');
  const emissions = sum(rows, 'emissions');
  if (energy !== null) addFact(facts, range, 'training.energy_kwh', rounded(energy));
  if (emissions !== null) addFact(facts, range, 'training.emissions_gco2eq', rounded(emissions * GRAMS_IN_A_KILOGRAM));
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
  const [model = '', count = Number.NaN] = [[...models][0], [...counts][0]];
  if (models.size !== 1 || model === '') return;
  addFact(facts, range, `${run}.accelerator`, model.replace(/^\d+ x /, ''));
  if (counts.size === 1 && Number.isInteger(count) && count > 0) addFact(facts, range, `${run}.count`, count);
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
