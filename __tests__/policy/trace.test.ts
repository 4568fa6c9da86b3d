import { expect, it } from 'vitest';
import type { TraceNode } from '../../src/policy/judgement.ts';
import { traceCondition } from '../../src/policy/trace.ts';
import { condition, scopeOf } from './workbench.ts';

const texts = ({ text, children }: TraceNode): readonly string[] => [text, ...children.flatMap(texts)];
const tracedAs = (text: string) => texts(traceCondition(condition(text), scopeOf({ facts: { system: {} } })));

it('the parts of a condition are quoted with their brackets, also where these stand at an end', () => {
  expect(tracedAs("(system.version == '1' || true) && (system.version == '2' || false)")).toEqual([
    "(system.version == '1' || true) && (system.version == '2' || false)",
    "system.version == '1' || true",
    "system.version == '1'",
    'system.version',
    "system.version == '2' || false",
    "system.version == '2'",
    'system.version',
  ]);
  expect(tracedAs("true && ( 'a' == ')' || !(true && (false || true) ) )")[1]).toBe(
    "'a' == ')' || !(true && (false || true) )",
  );
});
