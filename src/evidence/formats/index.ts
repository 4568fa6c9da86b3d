/** Owns the list of formats, asked in this order. A new format is one file beside this one and one line here. */
import type { Format } from '../format.ts';
import { aiVerifyChecklist } from './ai-verify-checklist.ts';
import { aiVerifyResult } from './ai-verify-result.ts';
import { huggingFaceModelCard } from './hugging-face-model-card.ts';
import { moonshotResult } from './moonshot-result.ts';
import { nativeDeclaration } from './native-declaration.ts';

export const FORMATS: readonly Format[] = [
  nativeDeclaration,
  huggingFaceModelCard,
  aiVerifyResult,
  aiVerifyChecklist,
  moonshotResult,
];
