/** Owns what headings and questions of dataset documents mean: those of the hub's card, of datasheets, and their like. */
import { foldHeading } from './card-headings.ts';

/** Facts of datasets → headings that lead to them, as `foldHeading` leaves them. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'collection.purpose': [
    'curation rationale',
    'motivation',
    'rationale',
    'データ作成の動機',
    'motivation et objectifs',
    'motivación',
  ],
  'collection.method': [
    'source data',
    'data collection and processing',
    'initial data collection and normalization',
    'collection process',
    'collection',
    'data collection',
    'データ収集',
    'collecte des données',
    'recolección de datos',
    'datenerhebung',
    '数据收集',
  ],
  'governance.labelling': [
    'annotations',
    'annotation process',
    'annotation',
    'labeling',
    'labelling',
    'アノテーション',
    '标注',
  ],
  'governance.preparation': [
    'preprocessing',
    'preprocessing/cleaning/labeling',
    'preprocessing / cleaning / labeling',
    'preprocessing, cleaning and labeling',
    'preprocessing/cleaning',
    'data preprocessing',
    'cleaning',
    '前処理',
    'prétraitement',
    'preprocesamiento',
    'vorverarbeitung',
    '预处理',
  ],
  'governance.bias_examination': [
    'discussion of biases',
    'bias',
    'biases',
    'known biases',
    'bias, risks, and limitations',
    'bias, risks and limitations',
    'バイアス',
    'biais',
    'sesgos',
  ],
  'governance.gaps': [
    'other known limitations',
    'known limitations',
    'limitations',
    'bias, risks, and limitations',
    'bias, risks and limitations',
    'errors and noise',
    '制限事項',
    'limites',
    'limitaciones',
    'einschränkungen',
  ],
};

/** Questions of datasheets (Gebru et al.), by words that stand in each wording of them. */
const QUESTIONS: readonly (readonly [RegExp, string])[] = [
  [/^for what purpose was (?:the|this) dataset created/, 'collection.purpose'],
  [/^(?:how was|what mechanisms.*used to) .*(?:acquired|collect)/, 'collection.method'],
  [/^over what time\s?frame/, 'collection.period'],
  [/^was any preprocessing|^how (?:was|were) .*(?:preprocessed|cleaned)/, 'governance.preparation'],
  [/^how (?:was|were) .*(?:labell?ed|annotated)/, 'governance.labelling'],
  [/^are there any errors, sources of noise/, 'governance.gaps'],
  [/limits on the retention/, 'retention'],
];

const PATHS = new Map<string, readonly string[]>();
for (const [path, words] of Object.entries(HEADINGS)) {
  for (const word of words) PATHS.set(word, [...(PATHS.get(word) ?? []), path]);
}

/** Paths of the facts that a heading or a question of its own line leads to. */
export function pathsOfDatasetHeading(title: string): readonly string[] {
  const folded = foldHeading(title);
  const asked = QUESTIONS.find(([words]) => words.test(folded));
  return PATHS.get(folded) ?? (asked ? [asked[1]] : []);
}

/** Main headings of a datasheet; a document with three of them is one. */
const SECTIONS: readonly RegExp[] = [
  /^motivation$/,
  /^composition$/,
  /^collection(?: process)?$/,
  /^preprocessing\b/,
  /^uses$/,
  /^distribution$/,
  /^maintenance$/,
];

/** How many of the seven main headings of a datasheet stand among some titles. */
export function datasheetSections(titles: readonly string[]): number {
  const folded = titles.map(foldHeading);
  return SECTIONS.filter((section) => folded.some((title) => section.test(title))).length;
}
