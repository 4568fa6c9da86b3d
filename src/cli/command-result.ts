/** Owns what a command of the terminal hands back to the door. */
export interface CommandResult {
  readonly text: string;
  /** What comes before the text, where all of it may be longer than one text can be. */
  readonly pieces?: Iterable<string>;
  readonly exitCode: 0 | 1 | 2;
  /** Where the text goes; standard output unless said otherwise. */
  readonly stream?: 'stderr';
}
