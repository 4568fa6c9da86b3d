/**
 * Owns process checklists of the AI Verify toolkit: answers `completed-1.1.1` with their elaboration. The numbers mean other
 * processes in the sheet of 2025, which is no JSON; one file holds one principle, so its lists are never whole.
 */
import type { TextRange } from '../../facts/fact.ts';
import type { MappingNode } from '../document.ts';
import { addList } from '../fact-draft.ts';
import { spanOf } from '../fields.ts';
import { absenceOf } from '../placeholder.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

const ANSWER = /^(?:yes|no|n\/?a|not applicable)$/i;
const KEY = /^(completed|elaboration)-(\d{1,2}\.\d{1,2}\.\d{1,2})$/;

/** Reads checklists; a file in which nearly every key is an answer is one. */
export const aiVerifyChecklist = treeFormat({
  id: 'ai-verify-checklist',
  hint: /"completed-\d{1,2}\.\d{1,2}\.\d{1,2}"/,
  promise: null,
  recognise: ({ entries }) => entries.filter(({ key }) => KEY.test(key)).length * 10 >= entries.length * 9,
  read: readChecklist,
});

interface Answer {
  readonly process: string;
  readonly word: string;
  readonly range: TextRange;
  readonly reasoned: boolean;
}

function readChecklist(draft: Draft, root: MappingNode): void {
  const facts = addSubject(draft, 'system', null, root.range);
  const answers = answersOf(root);
  // A yes needs evidence elsewhere; only a process left out asks for its reason here.
  const bare = answers.filter(({ word, reasoned }) => !/^yes$/i.test(word) && !reasoned);
  addList(facts, root.range, 'ai_verify.processes', inOrder(answers));
  addList(facts, spanOf(bare), 'ai_verify.without_elaboration', inOrder(bare));
}

function answersOf(root: MappingNode): readonly Answer[] {
  const reasons = new Set<string>();
  for (const { key, value } of root.entries) {
    const [, part, process = ''] = KEY.exec(key) ?? [];
    if (part === 'elaboration' && value.kind === 'scalar' && absenceOf(value.source) === null) reasons.add(process);
  }
  return root.entries.flatMap(({ key, value, range }) => {
    const [, part, process = ''] = KEY.exec(key) ?? [];
    const word = part === 'completed' && value.kind === 'scalar' ? value.source.trim() : '';
    return ANSWER.test(word) ? [{ process, word, range, reasoned: reasons.has(process) }] : [];
  });
}

/** By number, not by letter: 4.2.1 comes before 4.10.1. */
function inOrder(answers: readonly Answer[]): readonly string[] {
  const processes = answers.map(({ process }) => process);
  return processes.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
