/**
 * Owns the Action's inputs: what a workflow wrote becomes typed choices, or a list of everything that is wrong with it.
 * What policy makes of `jurisdictions`, `enforce`, `fail-on` and `as-of` is decided with the trusted file, not here.
 */
import { DEFAULT_CONFIG_PATH, type RequestedSettings } from '../policy/configuration.ts';

export type CommentMode = 'always' | 'on-findings' | 'never';
export type ReportAs = 'checks' | 'statuses';

export interface Inputs {
  /** Null where none was given: nothing can be read or posted. */
  readonly token: string | null;
  /** Prefix of checks and key of our markers. */
  readonly name: string;
  readonly configPath: string;
  readonly configRequired: boolean;
  readonly settings: RequestedSettings;
  readonly reportAs: ReportAs;
  readonly comment: CommentMode;
  /** Relative, normalised, empty for the whole repository. */
  readonly workingDirectory: string;
}

/** The inputs, with the default in place of each one that is wrong, and everything that is wrong with them. */
export interface InputsReading {
  readonly inputs: Inputs;
  readonly problems: readonly string[];
}

/** Prefix of checks where no input names another. */
const DEFAULT_NAME = 'ai-policy';

/** No `--`, which would end a hidden comment early, and nothing that GitHub or a terminal reads as markup. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._ ]|-(?!-)){0,59}$/;

/** Reads the inputs through `input`, which answers '' for one that is not set. Never throws. */
export function parseInputs(input: (name: string) => string): InputsReading {
  const problems: string[] = [];
  const said = (name: string): string | null => {
    const value = input(name).trim();
    return value === '' ? null : value;
  };
  const choice = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T => {
    const value = said(name);
    const found = allowed.find((word) => word === value);
    if (value !== null && found === undefined) {
      problems.push(`The input "${name}" is ${quoted(value)}; it can be ${allowed.join(', ')}.`);
    }
    return found ?? allowed[0];
  };
  const directory = (name: string): string => {
    const path = parseRelativePath(said(name) ?? '.');
    if (path === null) problems.push(`The input "${name}" must be a path inside the repository, without "..".`);
    return path ?? '';
  };
  const token = said('github-token');
  if (token === null) {
    problems.push('There is no token: the input "github-token" is empty. Leave it out to use the token of the job.');
  }
  const wish = said('name') ?? DEFAULT_NAME;
  const name = NAME.test(wish) ? wish : DEFAULT_NAME;
  if (name !== wish) {
    problems.push('The input "name" can hold up to 60 letters, digits, spaces, dots, underscores and single hyphens.');
  }
  const reportAs = choice<ReportAs>('report-as', ['checks', 'statuses']);
  const comment = choice<CommentMode>('comment', ['on-findings', 'always', 'never']);
  const workingDirectory = directory('working-directory');
  const config = said('config');
  const configPath = config === null ? DEFAULT_CONFIG_PATH : directory('config');
  if (config !== null && configPath === '') problems.push('The input "config" must name a file.');
  const settings = {
    jurisdictions: said('jurisdictions'),
    enforce: said('enforce'),
    failOn: said('fail-on'),
    asOf: said('as-of'),
  };
  return {
    problems,
    inputs: { token, name, configPath, configRequired: config !== null, settings, reportAs, comment, workingDirectory },
  };
}

/** A path below the root without `.` segments and outer slashes; null where it is absolute or leads out. */
export function parseRelativePath(path: string): string | null {
  if (path.startsWith('/') || path.includes('\\') || /\p{Cc}/u.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? null : parts.join('/');
}

function quoted(value: string): string {
  return `"${value.replace(/[^\w .,:/-]/g, '?').slice(0, 40)}"`;
}
