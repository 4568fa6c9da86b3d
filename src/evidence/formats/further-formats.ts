/**
 * Owns the list of the formats that are asked after `FIRST_FORMATS`, in this order. A new format is one file beside this one
 * and one line here.
 */
import type { Format } from '../format.ts';
import { aiVerifyChecklist } from './ai-verify-checklist.ts';
import { aiVerifyResult } from './ai-verify-result.ts';
import { aisevResult } from './aisev-result.ts';
import { atrsDraft, atrsRecord } from './atrs-record.ts';
import { codeCarbon } from './codecarbon.ts';
import { croissant } from './croissant.ts';
import { cycloneDx } from './cyclonedx.ts';
import { dataProvenanceInitiative } from './data-provenance-initiative.ts';
import { dataProvenanceStandard } from './data-provenance-standard.ts';
import { datasheet, huggingFaceDatasetCard } from './dataset-document.ts';
import { dvcFile } from './dvc-file.ts';
import { hubEvaluation } from './hub-evaluation.ts';
import { inspectLog } from './inspect-log.ts';
import { lmEvaluation } from './lm-evaluation.ts';
import { mlflowModel } from './mlflow-model.ts';
import { mlperfSystem } from './mlperf-system.ts';
import { modelCardToolkit } from './model-card-toolkit.ts';
import { modelDocumentation } from './model-documentation.ts';
import { moonshotResult } from './moonshot-result.ts';
import { patraModelCard } from './patra-model-card.ts';
import { signedStatement } from './signed-statement.ts';
import { spdx3 } from './spdx3.ts';
import { trainerState } from './trainer-state.ts';
import { trainingConfig } from './training-config.ts';
import { adapterConfig, transformersConfig } from './transformers-config.ts';

export const FURTHER_FORMATS: readonly Format[] = [
  huggingFaceDatasetCard,
  datasheet,
  modelCardToolkit,
  patraModelCard,
  modelDocumentation,
  cycloneDx,
  spdx3,
  croissant,
  dataProvenanceStandard,
  dataProvenanceInitiative,
  transformersConfig,
  adapterConfig,
  trainingConfig,
  trainerState,
  mlflowModel,
  dvcFile,
  codeCarbon,
  mlperfSystem,
  lmEvaluation,
  inspectLog,
  hubEvaluation,
  aiVerifyResult,
  aiVerifyChecklist,
  moonshotResult,
  aisevResult,
  atrsRecord,
  atrsDraft,
  signedStatement,
];
