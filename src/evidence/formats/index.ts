/** Owns the list of formats, asked in this order. A new format is one file beside this one and one line here. */
import type { Format } from '../format.ts';
import { huggingFaceModelCard } from './hugging-face-model-card.ts';
import { nativeDeclaration } from './native-declaration.ts';

export const FORMATS: readonly Format[] = [nativeDeclaration, huggingFaceModelCard];
