/** Owns what the task of a model on the Hugging Face hub says about the kind of model and what it puts out. */

export interface PipelineMeaning {
  readonly kinds: readonly string[];
  readonly outputs: readonly string[];
}

const CLASSIFIES: PipelineMeaning = { kinds: ['supervised'], outputs: ['prediction'] };
const PREDICTS: PipelineMeaning = { kinds: [], outputs: ['prediction'] };
const WRITES: PipelineMeaning = { kinds: ['language-model', 'generative'], outputs: ['text'] };
const PAINTS: PipelineMeaning = { kinds: ['generative'], outputs: ['image'] };
const FILMS: PipelineMeaning = { kinds: ['generative'], outputs: ['video'] };
const SHAPES: PipelineMeaning = { kinds: ['generative'], outputs: ['three-d'] };
const DESCRIBES: PipelineMeaning = { kinds: ['multimodal', 'generative'], outputs: ['text'] };

/** By `pipeline_tag`. Tags that are not here say nothing that the vocabulary knows. */
export const PIPELINE_TAGS: Readonly<Record<string, PipelineMeaning>> = {
  'text-classification': CLASSIFIES,
  'token-classification': CLASSIFIES,
  'image-classification': CLASSIFIES,
  'audio-classification': CLASSIFIES,
  'video-classification': CLASSIFIES,
  'tabular-classification': CLASSIFIES,
  'tabular-regression': CLASSIFIES,
  'object-detection': CLASSIFIES,
  'image-segmentation': CLASSIFIES,
  'time-series-forecasting': CLASSIFIES,
  'zero-shot-classification': PREDICTS,
  'zero-shot-image-classification': PREDICTS,
  'zero-shot-object-detection': PREDICTS,
  'sentence-similarity': PREDICTS,
  'feature-extraction': PREDICTS,
  'text-ranking': PREDICTS,
  'depth-estimation': PREDICTS,
  'keypoint-detection': PREDICTS,
  'voice-activity-detection': PREDICTS,
  'fill-mask': { kinds: ['language-model'], outputs: ['prediction', 'text'] },
  'question-answering': { kinds: ['supervised'], outputs: ['text'] },
  'table-question-answering': { kinds: ['supervised'], outputs: ['text'] },
  'automatic-speech-recognition': { kinds: ['supervised'], outputs: ['text'] },
  'text-generation': WRITES,
  text2text: WRITES,
  'text2text-generation': WRITES,
  summarization: WRITES,
  translation: WRITES,
  conversational: { kinds: ['language-model', 'generative', 'chatbot'], outputs: ['text'] },
  'text-to-image': PAINTS,
  'image-to-image': PAINTS,
  'unconditional-image-generation': PAINTS,
  'text-to-video': FILMS,
  'image-to-video': FILMS,
  'video-to-video': FILMS,
  'text-to-3d': SHAPES,
  'image-to-3d': SHAPES,
  'text-to-speech': { kinds: ['generative'], outputs: ['speech', 'audio'] },
  'text-to-audio': { kinds: ['generative'], outputs: ['audio'] },
  'audio-to-audio': { kinds: ['generative'], outputs: ['audio'] },
  'image-to-text': DESCRIBES,
  'image-text-to-text': DESCRIBES,
  'audio-text-to-text': DESCRIBES,
  'video-text-to-text': DESCRIBES,
  'visual-question-answering': DESCRIBES,
  'document-question-answering': DESCRIBES,
  'any-to-any': { kinds: ['multimodal', 'generative'], outputs: [] },
  'reinforcement-learning': { kinds: ['reinforcement'], outputs: ['action'] },
  robotics: { kinds: ['physical'], outputs: ['action'] },
};

/** Phrases after a "Model type" label. The kind `rules-only` is never read from prose: it would take a model out of scope. */
const TYPE_PHRASES: readonly (readonly [RegExp, string])[] = [
  [/language model|causal lm|masked lm|decoder-only|\bllm\b|言語モデル|语言模型/i, 'language-model'],
  [/generative|diffusion|text generation|生成/i, 'generative'],
  [/multi-?modal|vision-language/i, 'multimodal'],
  [/classifi|regress|supervised|gradient[- ]boost|分類/i, 'supervised'],
  [/reinforcement/i, 'reinforcement'],
  [/retrieval[- ]augmented|\brag\b/i, 'retrieval-augmented'],
  [/chat ?bot|conversational/i, 'chatbot'],
];

/** Kinds of model that a few words name; empty where none is. */
export function kindsInWords(text: string): readonly string[] {
  if (/unsupervised|self-supervised/i.test(text)) return kindsOf(text).filter((kind) => kind !== 'supervised');
  return kindsOf(text);
}

function kindsOf(text: string): readonly string[] {
  const start = text.slice(0, 500);
  return TYPE_PHRASES.filter(([pattern]) => pattern.test(start)).map(([, kind]) => kind);
}
