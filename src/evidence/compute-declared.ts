/** Owns the cheap look whether there is any training compute to work out; the estimators are loaded only then. */
import type { Dossier } from '../facts/dossier.ts';

/** True where a model declares a figure of its training compute, or inputs from which one follows. */
export function declaresCompute({ facts }: Dossier): boolean {
  return facts.some(({ subject, path }) => subject.startsWith('model:') && COMPUTE.test(path));
}

const COMPUTE = /^(?:training\.(?:phases|runs|parameters|tokens|\w*_flop)|modification\.training_flop)/;
