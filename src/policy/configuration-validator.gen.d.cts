/** A schema validator compiled at build time; `errors` holds the problems of the last call. */
interface Validator {
  (data: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly schemaPath: string;
        readonly keyword: string;
        readonly message?: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[]
    | null;
}
export const validateConfiguration: Validator;
