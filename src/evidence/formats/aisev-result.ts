/**
 * Owns results of the evaluation tool of the Japan AI Safety Institute (`aisev`): a score for each of the ten perspectives.
 * Prompts and answers in them are never read, and a score certifies nothing. The tool and its own example name the
 * perspectives differently, so they are known by their telling words.
 */

import type { MappingNode } from '../document.ts';
import { addFact } from '../fact-draft.ts';
import { asDay, asNumber, readFields, textAt, valuesAt } from '../fields.ts';
import { addMetrics } from '../metric-list.ts';
import { addSubject, type Draft, treeFormat } from '../tree-format.ts';

/** Perspectives of the vocabulary with words of their names, English and Japanese. */
const PERSPECTIVES: readonly (readonly [string, RegExp])[] = [
  ['toxic-output', /toxic|harmful information|有害情報/i],
  ['misinformation', /misinformation|偽誤情報/i],
  ['fairness', /fairness|公平性/i],
  ['high-risk-use', /high-?risk|unintended use|ハイリスク/i],
  ['privacy', /privacy|プライバシー/i],
  ['security', /security|セキュリティ/i],
  ['explainability', /explainab|説明可能性/i],
  ['robustness', /robust|ロバスト/i],
  ['data-quality', /data quality|データ品質/i],
  ['verifiability', /verifiab|検証可能性/i],
];

/** Reads results as the tool saves them. */
export const aisevResult = treeFormat({
  id: 'aisev-result',
  hint: /"tenPerspectives"/,
  promise: null,
  recognise: (root) =>
    valuesAt(root, 'tenPerspectives[]').length > 0 &&
    ['evaluationResultName', 'targetModelName'].every((key) => textAt(root, key) !== null),
  read: readResult,
});

function readResult(draft: Draft, root: MappingNode): void {
  const model = addSubject(draft, 'model', textAt(root, 'targetModelName'), root.range);
  readFields(model, root, [{ at: 'evaluatedDate', to: 'evaluation.report.date', as: asDay }]);
  const scored = valuesAt(root, 'tenPerspectives[]').flatMap(({ node, range }) => {
    const name = textAt(node, 'perspective')?.trim() ?? '';
    const perspective = PERSPECTIVES.find(([, words]) => words.test(name))?.[0];
    const [score] = valuesAt(node, 'totalScore');
    const value = score ? asNumber(score.node) : null;
    return perspective === undefined || value === null ? [] : [{ name: perspective, value, range }];
  });
  addMetrics(model, scored);
  const [day] = valuesAt(root, 'evaluatedDate');
  const date = day ? asDay(day.node) : null;
  if (!day || date === null || scored.length === 0) return;
  // That a perspective was evaluated is a fact of the system; where the report is kept has still to be declared.
  const system = addSubject(draft, 'system', null, root.range, 'structured', false);
  for (const { name } of scored) addFact(system, day.range, `aisi.perspectives[${name}].date`, date);
}
