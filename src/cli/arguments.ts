/** temporary */
export function parseArguments(args: readonly string[]) {
  const get = (f: string) => {
    const i = args.indexOf(f);
    return i >= 0 ? (args[i + 1] ?? null) : null;
  };
  if (args[0] !== 'policy') return { ok: false as const, message: 'usage' };
  const target = args[2] && !args[2].startsWith('-') ? args[2] : null;
  return { ok: true as const, options: { sub: args[1], target, pack: get('--pack'), rule: get('--rule') } };
}
