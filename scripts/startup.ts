/**
 * Owns how the text of a bundle is written so that the engine starts it quickly. What the text means stays the same.
 */
import { type ESTree, parseSync, Visitor } from 'rolldown/utils';

/** The text of a bundle, for a quick start. */
export function writtenForStart(text: string): string {
  return constructUnicodePatterns(wrapInFunctions(escapeToAscii(text)));
}

/**
 * Everything outside ASCII becomes an escape, which means the same in text, patterns and comments: the engine reads a
 * bundle of one byte a character markedly faster.
 */
function escapeToAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Modules come wrapped in arrow functions in brackets. V8 scans such a one twice, first to skip it and again to run it, but
 * compiles a `function` in brackets at once; that is a tenth of a cold start.
 */
function wrapInFunctions(text: string): string {
  return text.replace(/^(\/\*\*\*\/) \(\(([\w, ]*)\) => \{$/gm, '$1 (function ($2) {');
}

/**
 * A pattern with a property of Unicode is constructed where it is used. V8 checks a literal whenever it scans it, run or
 * not, and looks each property up in the tables of Unicode to do so.
 */
function constructUnicodePatterns(text: string): string {
  const literals: ESTree.RegExpLiteral[] = [];
  const visitor = new Visitor({
    Literal(node) {
      if ('regex' in node && /\\p\{/i.test(node.regex.pattern)) literals.push(node);
    },
  });
  const { program, errors } = parseSync('bundle.cjs', text);
  if (errors[0]) throw new Error(`a bundle does not parse: ${errors[0].message}`);
  visitor.visit(program);
  let written = '';
  let at = 0;
  for (const { start, end, regex } of literals) {
    written += `${text.slice(at, start)}new RegExp(${JSON.stringify(regex.pattern)}, ${JSON.stringify(regex.flags)})`;
    at = end;
  }
  return written + text.slice(at);
}
