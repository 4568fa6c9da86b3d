/**
 * Owns process checklists of the AI Verify toolkit: answers `completed-1.1.1` with their elaboration. The numbers mean other
 * processes in the sheet of 2025, which is no JSON; one file holds one principle, so its lists are never whole.
 */
import type { MappingNode } from '../document.ts';
import { addList } from '../fact-draft.ts';
import { asText } from '../fields.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

const KEY = /^(completed|elaboration)-(\d{1,2}\.\d{1,2}\.\d{1,2})$/;

/** Reads checklists; a file in which nearly every key is an answer is one. */
export const aiVerifyChecklist = treeFormat({
  id: 'ai-verify-checklist',
  hint: /"completed-\d{1,2}\.\d{1,2}\.\d{1,2}"/,
  promise: null,
  recognise: ({ entries }) => entries.filter(({ key }) => KEY.test(key)).length * 10 >= entries.length * 9,
  read: readChecklist,
});

function readChecklist(draft: Draft, root: MappingNode): void {
  const facts = addSubject(draft, 'system', null, root.range);
  const answers = new Map<string, Partial<Record<string, string>>>();
  for (const { key, value } of root.entries) {
    const [, part = '', process = ''] = KEY.exec(key) ?? [];
    const text = asText(value);
    if (process !== '' && text !== null) answers.set(process, { ...answers.get(process), [part]: text });
  }
  const completed = [...answers].filter(([, { completed: answer }]) => /^yes$/i.test(answer ?? ''));
  const bare = completed.filter(([, { elaboration }]) => elaboration === undefined);
  addList(facts, root.range, 'ai_verify.processes', inOrder(completed.map(([process]) => process)));
  addList(facts, root.range, 'ai_verify.without_elaboration', inOrder(bare.map(([process]) => process)));
}

/** By number, not by letter: 4.2.1 comes before 4.10.1. */
function inOrder(processes: readonly string[]): readonly string[] {
  return processes.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
