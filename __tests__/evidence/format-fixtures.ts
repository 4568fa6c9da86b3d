/** One small file of each format, of our own making: the laws that hold for all formats are tried on each. */
export interface FormatFixture {
  /** Id of the format that takes it. */
  readonly format: string;
  readonly path: string;
  readonly text: string;
}

export const FORMAT_FIXTURES: readonly FormatFixture[] = [
  {
    format: 'native-declaration',
    path: 'ai-system.yml',
    text: `declaration: ai-system/v1
system:
  id: sorter
  name: Sorter é
  uses: [recruitment, customer-support]
  markets:
    eu: { offered: true }
    uk: { offered: false }
  intended_purpose: Sorts applications by topic for a person who reads all of them.
`,
  },
  {
    format: 'hugging-face-model-card',
    path: 'README.md',
    text: `---
license: apache-2.0
language: [en, ja]
base_model: acme/tern-base
datasets: acme/gulls
co2_eq_emissions: 120.5
---
# Tern 制限

Names sea birds on photographs for people who count them.

## Limitations

It only knows birds of the northern coasts.
`,
  },
  {
    format: 'ai-verify-result',
    path: 'aiverify-result.json',
    text: `{
  "gid": "aiverify.stock.veritas",
  "startTime": "2026-07-24T09:20:24",
  "testArguments": { "mode": "upload" },
  "output": { "sensitive_feature": ["age"], "fairness": {} }
}
`,
  },
  {
    format: 'ai-verify-checklist',
    path: 'checklist.json',
    text: `{
  "completed-8.1.1": "Yes",
  "elaboration-8.1.1": "Part of the pipeline.",
  "completed-8.2.1": "No"
}
`,
  },
  {
    format: 'moonshot-result',
    path: 'moonshot.json',
    text: `{
  "run_metadata": { "run_id": "r1", "end_time": "2026-05-15 13:07:39" },
  "run_results": [
    {
      "metadata": { "test_name": "leakage é", "connector": { "model": "tern" } },
      "results": { "evaluation_summary": { "refusal": { "attack_success_rate": 5 } } }
    }
  ]
}
`,
  },
  {
    format: 'cyclonedx',
    path: 'app.cdx.json',
    text: `{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "components": [
    {
      "type": "machine-learning-model",
      "name": "tern é",
      "licenses": [{ "license": { "id": "Apache-2.0" } }],
      "modelCard": { "considerations": { "useCases": ["Counts sea birds on photographs"] } }
    }
  ]
}
`,
  },
  {
    format: 'spdx3',
    path: 'bom.spdx3.json',
    text: `{
  "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
  "@graph": [
    { "type": "ai_AIPackage", "spdxId": "urn:m", "name": "tern", "suppliedBy": "urn:a" },
    { "type": "Organization", "spdxId": "urn:a", "name": "Acme" }
  ]
}
`,
  },
  {
    format: 'model-card-toolkit',
    path: 'model_card.json',
    text: `{
  "model_details": { "name": "Tern", "license": "MIT" },
  "considerations": { "limitations": ["Only gulls and terns."] }
}
`,
  },
  {
    format: 'model-subcard',
    path: 'explainability.md',
    text: `Field | Response
:--- | :---
Intended Users: | Keepers of bird stations.
Technical Limitations & Mitigation: | Fog and rain hide the wings; wait for better light.
`,
  },
  {
    format: 'trainer-state',
    path: 'trainer_state.json',
    text: `{
  "best_metric": null,
  "global_step": 20,
  "is_world_process_zero": true,
  "log_history": [{ "epoch": 1.0, "eval_loss": 0.31, "eval_runtime": 9.1, "step": 20 }],
  "max_steps": 20
}
`,
  },
  {
    format: 'patra-model-card',
    path: 'model_card.json',
    text: `{
  "name": "Tern card",
  "author": "Ada é",
  "short_description": "Tells gulls from terns by their wings.",
  "input_type": "tabular",
  "ai_model": { "name": "Tern", "license": "MIT", "test_accuracy": 0.9 },
  "bias_analysis": { "demographic_parity_diff": 0.1 }
}
`,
  },
  {
    format: 'croissant',
    path: 'croissant.json',
    text: `{
  "@context": { "cr": "http://mlcommons.org/croissant/" },
  "@type": "sc:Dataset",
  "conformsTo": "http://mlcommons.org/croissant/1.0",
  "name": "Rings é",
  "license": "cc-by-4.0",
  "rai:dataBiases": ["Mostly adult birds."]
}
`,
  },
  {
    format: 'data-provenance-standard',
    path: 'provenance.json',
    text: `{
  "source": { "version": "1.0.0", "title": "Trial A", "issuer": [{ "name": "Acme" }] },
  "provenance": { "origin-geography": [{ "country": "GB" }], "generation-method": [{ "code": "web-scraping-crawling" }] },
  "use": { "classification": [{ "code": "pi" }] }
}
`,
  },
  {
    format: 'data-provenance-initiative',
    path: 'provenance-summary.json',
    text: `{
  "rings": {
    "Dataset Name": "rings",
    "Unique Dataset Identifier": "rings",
    "Licenses": [{ "License": "MIT" }]
  }
}
`,
  },
  {
    format: 'hugging-face-dataset-card',
    path: 'README.md',
    text: `---
task_categories: [text-classification]
license: cc-by-4.0
---
# Dataset Card for Calls é

## Known Limitations

Few recordings from winter.
`,
  },
  {
    format: 'datasheet',
    path: 'DATASHEET.md',
    text: `# Datasheet: Calls

## Motivation

To hear which birds breed on the coast, in one dataset.

## Composition

## Maintenance
`,
  },
  {
    format: 'transformers-config',
    path: 'model/config.json',
    text: `{
  "model_type": "llama",
  "architectures": ["LlamaForCausalLM"],
  "hidden_size": 64
}
`,
  },
  {
    format: 'adapter-config',
    path: 'adapter_config.json',
    text: `{
  "peft_type": "LORA",
  "base_model_name_or_path": "acme/tern-é"
}
`,
  },
  {
    format: 'training-config',
    path: 'axolotl.yml',
    text: `base_model: acme/tern
micro_batch_size: 2
datasets:
  - path: acme/gulls
`,
  },
  {
    format: 'mlflow-model',
    path: 'MLmodel',
    text: `flavors:
  sklearn:
    pickled_model: model.pkl
run_id: 3181eafeb35f
utc_time_created: '2026-03-16 15:56:40.859131'
`,
  },
  {
    format: 'dvc-file',
    path: 'data.xml.dvc',
    text: `outs:
- md5: 22a1a2931c8370d3aeedd7183606fd7f
  size: 10
  path: data.xml
`,
  },
  {
    format: 'codecarbon',
    path: 'emissions.csv',
    text: `timestamp,project_name,duration,emissions,energy_consumed,country_iso_code
2026-01-03T21:07:28,tern,3600,0.5,2,FRA
2026-01-04T21:07:28,tern,1800,0.25,1,FRA
`,
  },
  {
    format: 'mlperf-system',
    path: 'systems/eos.json',
    text: `{
  "submitter": "Acme",
  "system_name": "eos",
  "number_of_nodes": "4",
  "accelerators_per_node": "8",
  "accelerator_model_name": "NVIDIA H100-SXM5-80GB"
}
`,
  },
  {
    format: 'lm-evaluation',
    path: 'results.json',
    text: `{
  "results": { "sciq": { "acc": 0.9, "acc_stderr": 0.01 } },
  "versions": { "sciq": 0 },
  "config": { "model": "hf", "model_args": "pretrained=acme/tern,dtype=bf16", "limit": null }
}
`,
  },
  {
    format: 'inspect-log',
    path: 'evals/log.json',
    text: `{
  "version": 2,
  "status": "success",
  "eval": { "task": "guide", "model": "acme/tern", "created": "2026-05-12T20:28:26-04:00", "dataset": { "samples": 3 } },
  "results": {
    "completed_samples": 3,
    "scores": [{ "name": "match", "metrics": { "accuracy": { "name": "accuracy", "value": 0.5 } } }]
  }
}
`,
  },
  {
    format: 'hub-evaluation',
    path: '.eval_results/gpqa.yaml',
    text: `- dataset:
    id: acme/quiz
    task_id: quiz_hard
  value: 0.41
  date: '2026-05-12'
`,
  },
  {
    format: 'signed-statement',
    path: 'model.intoto.json',
    text: `{
  "_type": "https://in-toto.io/Statement/v1",
  "subject": [{ "name": "tern", "digest": { "sha256": "${'ab'.repeat(32)}" } }],
  "predicateType": "https://slsa.dev/provenance/v1"
}
`,
  },
  {
    format: 'model-documentation',
    path: 'model-documentation.yml',
    text: `model_documentation: v1
general:
  model_name: Tern é
  release_date: 2026-09-01
compute:
  training_compute: 4.1e22
`,
  },
  {
    format: 'aisev-result',
    path: 'results/aisev.json',
    text: JSON.stringify(
      {
        evaluationResultName: 'Ternfinder, autumn',
        targetModelName: 'ternfinder',
        judgeModelName: 'judge',
        evaluationName: 'standard',
        evaluatedDate: '2026-05-14',
        tenPerspectives: [
          {
            perspective: 'Control of Toxic Output',
            totalScore: 92.5,
            results: [{ question: 'q', answer: 'a', score: 1 }],
          },
          { perspective: 'Explainability ', totalScore: 80, results: [] },
        ],
      },
      null,
      2,
    ),
  },
  {
    format: 'atrs-record',
    path: 'compliance/atrs.json',
    text: JSON.stringify(
      {
        base_path: '/algorithmic-transparency-records/acme-tern-router',
        title: 'Tern router',
        details: {
          body: [{ content_type: 'text/govspeak', content: '## Tier 1 Information\n\n### 1 - Name\n\nTern router\n' }],
          metadata: {
            algorithmic_transparency_record_phase: 'beta-pilot',
            algorithmic_transparency_record_date_published: '2026-03-02',
            algorithmic_transparency_record_atrs_version: 'v3.0',
          },
        },
      },
      null,
      2,
    ),
  },
  {
    format: 'atrs-draft',
    path: 'docs/atrs-record.md',
    text: `# Algorithmic transparency record

## Tier 1 Information

### 1 - Name

Tern router

## Tier 2 Information

### 2.2 - Scope

It sorts letters about birds for the team that answers them.
`,
  },
];
