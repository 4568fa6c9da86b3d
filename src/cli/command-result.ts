/** Owns what a command of the terminal hands back to the door. */
export interface CommandResult {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
  /** Where the text goes; standard output unless said otherwise. */
  readonly stream?: 'stderr';
}
