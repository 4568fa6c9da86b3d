/** Owns GitHub's refusals as the double plays them: pure functions that answer why a body is refused, or null. */

type Body = Readonly<Record<string, unknown>>;

const CONCLUSIONS = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'];
const LEVELS = ['notice', 'warning', 'failure'];
const CHECK_KEYS = [
  'name',
  'head_sha',
  'details_url',
  'external_id',
  'status',
  'started_at',
  'conclusion',
  'completed_at',
  'output',
  'actions',
];
const ANNOTATION_KEYS = [
  'path',
  'start_line',
  'end_line',
  'start_column',
  'end_column',
  'annotation_level',
  'message',
  'title',
  'raw_details',
];

/** A range of lines that the diff shows on its new side. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
}

/** New-side ranges of a patch, by its hunk headers alone. */
function hunksOf(patch: string): readonly Hunk[] {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map((header) => {
    const start = Number(header[1]);
    return { start, end: start + Number(header[2] ?? 1) - 1 };
  });
}

/** Refuses texts over GitHub's limit for comments. */
export function refuseCommentBody(body: unknown): string | null {
  if (typeof body !== 'string' || body === '') return 'body is missing';
  return [...body].length > 65_536 ? 'body is too long (maximum is 65536 characters)' : null;
}

/** Refuses an anchor outside the diff, and ranges that are empty or leave their hunk. */
export function refuseAnchor(comment: Body, patches: ReadonlyMap<string, string | undefined>): string | null {
  const { path, line, side, start_line: startLine, start_side: startSide } = comment;
  if (typeof path !== 'string' || !patches.has(path)) return 'Path could not be resolved';
  if (typeof line !== 'number' || side !== 'RIGHT') return 'Line could not be resolved';
  const hunk = hunksOf(patches.get(path) ?? '').find(({ start, end }) => start <= line && line <= end);
  if (hunk === undefined) return 'Pull request review thread line must be part of the diff';
  if (startLine === undefined) return null;
  if (typeof startLine !== 'number' || startSide !== 'RIGHT') return 'Start line could not be resolved';
  if (startLine >= line) return 'Pull request review thread start line must precede the end line.';
  return startLine < hunk.start
    ? 'Pull request review thread start line must be part of the same hunk as the line.'
    : null;
}

/** Refuses a check run that GitHub would not take. */
export function refuseCheckRun(body: Body, isUpdate: boolean): string | null {
  const stray = Object.keys(body).find((key) => !CHECK_KEYS.includes(key));
  if (stray !== undefined) return `"${stray}" is not a permitted key.`;
  if (!isUpdate && (typeof body.name !== 'string' || typeof body.head_sha !== 'string')) {
    return '"name" and "head_sha" weren\'t supplied.';
  }
  const { status, conclusion, output } = body;
  if (conclusion !== undefined && !CONCLUSIONS.includes(String(conclusion)))
    return 'conclusion is not included in the list';
  if (status === 'completed' && conclusion === undefined) return 'conclusion is required when status is completed';
  return output === undefined ? null : refuseOutput(output);
}

function refuseOutput(output: unknown): string | null {
  if (!isBody(output)) return 'output is not an object';
  const { title, summary, text, annotations = [] } = output;
  if (typeof title !== 'string' || title === '') return 'output.title is missing';
  if (typeof summary !== 'string') return 'output.summary is missing';
  for (const words of [summary, text]) {
    if (typeof words === 'string' && [...words].length > 65_535)
      return 'Only 65535 characters are allowed; too many were supplied.';
  }
  if (!Array.isArray(annotations)) return 'annotations is not an array';
  if (annotations.length > 50) return `No more than 50 items are allowed; ${annotations.length} were supplied.`;
  for (const annotation of annotations) {
    const refusal = refuseAnnotation(annotation);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refuseAnnotation(annotation: unknown): string | null {
  if (!isBody(annotation)) return 'annotation is not an object';
  const stray = Object.keys(annotation).find((key) => !ANNOTATION_KEYS.includes(key));
  if (stray !== undefined) return `"${stray}" is not a permitted key of an annotation.`;
  const {
    path,
    start_line: start,
    end_line: end,
    annotation_level: level,
    message,
    title,
    start_column: column,
  } = annotation;
  if (typeof path !== 'string' || path === '' || path.startsWith('/')) return 'annotation path is invalid';
  if (typeof start !== 'number' || typeof end !== 'number' || start < 1 || end < start)
    return 'annotation lines are invalid';
  if (!LEVELS.includes(String(level))) return 'annotation_level is not included in the list';
  if (typeof message !== 'string' || message === '' || Buffer.byteLength(message) > 65_536)
    return 'annotation message is invalid';
  if (title !== undefined && (typeof title !== 'string' || title.length > 255)) return 'annotation title is too long';
  return column !== undefined && start !== end ? 'start_column is only allowed on one line' : null;
}

/** Refuses a commit status that GitHub would not take. */
export function refuseStatus(body: Body): string | null {
  const { state, description, context } = body;
  if (!['error', 'failure', 'pending', 'success'].includes(String(state))) return 'state is not included in the list';
  if (typeof context !== 'string' || context === '') return 'context is missing';
  if (description === undefined) return null;
  return typeof description !== 'string' || [...description].length > 140
    ? 'description is too long (maximum is 140 characters)'
    : null;
}

/** True for an object of JSON. */
export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
