/**
 * Owns what the Actions runner sees: outputs, job summary, annotations and log lines. All of it goes through
 * @actions/core, whose escaping of workflow commands is not repeated here.
 */
import { writeFile } from 'node:fs/promises';
import { EOL } from 'node:os';
import * as core from '@actions/core';
import { type Annotation, cutText } from './posting.ts';
import { messageOf } from './refusal.ts';

/** The runner shows ten errors, ten warnings and ten notices of a step and drops the rest without a word. */
const ANNOTATIONS_PER_LEVEL = 10;

/** A job summary over 1 MiB is refused whole; what is cut here is below that in any encoding of its characters. */
const JOB_SUMMARY_LIMIT = 250_000;

/** Value of an input, '' where it is not set. */
export function readInput(name: string): string {
  return core.getInput(name);
}

/** Prints one or more lines, none of which the runner can take for a command. */
export function say(text: string): void {
  for (const line of text.split(/\r\n|[\r\n\u2028\u2029]/)) process.stdout.write(`${defuse(line)}${EOL}`);
}

/** Breaks both command forms of the runner: `::name::` at the start of a line and `##[name]` anywhere. */
export function defuse(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[)/g, '# #');
}

/** Prints an error that is shown on the page of the run. */
export function sayError(title: string, message: string): void {
  core.error(message, { title });
}

/** Prints a warning that is shown on the page of the run. */
export function sayWarning(title: string, message: string): void {
  core.warning(message, { title });
}

/** Sets outputs in the order given; answers why that was not possible, null if it was. */
export function setOutputs(outputs: Readonly<Record<string, string>>): string | null {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** Adds Markdown to the job summary; false where the runner offers none or it cannot be written. */
export async function addJobSummary(markdown: string): Promise<boolean> {
  try {
    await core.summary.addRaw(cutText(markdown, JOB_SUMMARY_LIMIT), true).write();
    return true;
  } catch {
    return false;
  } finally {
    core.summary.emptyBuffer();
  }
}

/** Writes the report; null where the file system refuses. What goes wrong in making it is a fault and is thrown. */
export async function saveReport(path: string, report: Iterable<string>): Promise<string | null> {
  try {
    await writeFile(path, report);
    return path;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  }
}

/** Annotates files through the log, as many as the runner shows, most severe first; answers how many were left out. */
export function annotate(annotations: readonly Annotation[]): number {
  const printers = { failure: core.error, warning: core.warning, notice: core.notice };
  const printed = { failure: 0, warning: 0, notice: 0 };
  let leftOut = 0;
  for (const { level, path, startLine, endLine, title, message } of annotations) {
    printed[level] += 1;
    if (printed[level] > ANNOTATIONS_PER_LEVEL) leftOut += 1;
    else printers[level](message, { title, file: path, startLine, endLine });
  }
  return leftOut;
}
