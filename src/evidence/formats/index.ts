/**
 * Owns which format takes a file. Those that most repositories declare by come with the tool; all others are loaded
 * with the first file that these leave.
 */
import type { EvidenceFile } from '../evidence-file.ts';
import type { Format, FormatReading } from '../format.ts';
import { modelSubcard } from './card-subcards.ts';
import { huggingFaceModelCard } from './hugging-face-model-card.ts';
import { nativeDeclaration } from './native-declaration.ts';

export const FIRST_FORMATS: readonly Format[] = [nativeDeclaration, modelSubcard, huggingFaceModelCard];

/** What the first format that takes the file makes of it; null where none does. */
export async function readByFormat(file: EvidenceFile): Promise<(FormatReading & { readonly format: string }) | null> {
  const first = await firstOf(FIRST_FORMATS, file);
  if (first !== null) return first;
  const { FURTHER_FORMATS } = await import('./further-formats.ts');
  return firstOf(FURTHER_FORMATS, file);
}

async function firstOf(formats: readonly Format[], file: EvidenceFile): ReturnType<typeof readByFormat> {
  for (const format of formats) {
    const reading = await format.read(file);
    if (reading !== null) return { ...reading, format: format.id };
  }
  return null;
}
