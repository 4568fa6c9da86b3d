declare module 'spdx-correct' {
  export default function correct(text: string, options?: { readonly upgrade?: boolean }): string | null;
}
declare module 'spdx-expression-parse' {
  export default function parse(text: string): unknown;
}
declare module 'spdx-license-ids' {
  const ids: readonly string[];
  export default ids;
}
