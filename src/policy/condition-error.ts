/** Owns the fault of a pack that only shows while a condition is evaluated. */

/** A fault of the pack found while evaluating: a wrong type, an unknown name. The linter finds these beforehand. */
export class ConditionError extends Error {
  readonly condition: string;
  constructor(message: string, condition: string) {
    super(`${message} in the condition "${condition}"`);
    this.name = 'ConditionError';
    this.condition = condition;
  }
}
