/** Owns the list of formats, asked in this order. A new format is one file beside this one and one line here. */
import type { Format } from '../format.ts';
import { aiVerifyChecklist } from './ai-verify-checklist.ts';
import { aiVerifyResult } from './ai-verify-result.ts';
import { croissant } from './croissant.ts';
import { cycloneDx } from './cyclonedx.ts';
import { dataProvenanceInitiative } from './data-provenance-initiative.ts';
import { dataProvenanceStandard } from './data-provenance-standard.ts';
import { datasheet, huggingFaceDatasetCard } from './dataset-document.ts';
import { huggingFaceModelCard } from './hugging-face-model-card.ts';
import { modelCardToolkit } from './model-card-toolkit.ts';
import { moonshotResult } from './moonshot-result.ts';
import { nativeDeclaration } from './native-declaration.ts';
import { spdx3 } from './spdx3.ts';

export const FORMATS: readonly Format[] = [
  nativeDeclaration,
  huggingFaceModelCard,
  huggingFaceDatasetCard,
  datasheet,
  modelCardToolkit,
  cycloneDx,
  spdx3,
  croissant,
  dataProvenanceStandard,
  dataProvenanceInitiative,
  aiVerifyResult,
  aiVerifyChecklist,
  moonshotResult,
];
