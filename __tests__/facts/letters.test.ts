import { describe, expect, it } from 'vitest';
import {
  fromFirstLetter,
  hasLetter,
  hasLetterOrDigit,
  lettersAndDigits,
  upToLastLetter,
  withoutAccents,
} from '../../src/facts/letters.ts';

const CHARACTERS = Array.from({ length: 0x30000 }, (_, point) => String.fromCodePoint(point));

describe('letters and digits', () => {
  it('are those of Unicode, whether a text is ASCII or not', () => {
    const wrong = CHARACTERS.filter((character) => {
      const either = /[\p{L}\p{N}]/u.test(character);
      return (
        hasLetter(character) !== /\p{L}/u.test(character) ||
        hasLetterOrDigit(character) !== either ||
        lettersAndDigits(character, '-') !== (either ? character : '-') ||
        fromFirstLetter(`${character}a`) !== (either ? `${character}a` : 'a') ||
        upToLastLetter(`a${character}`) !== (either || character === ')' ? `a${character}` : 'a')
      );
    });
    expect(wrong).toEqual([]);
  });

  it('lose their accents only where the script is Latin', () => {
    expect(withoutAccents('évaluation du modèle')).toBe('evaluation du modele');
    expect(withoutAccents('データの説明')).toBe('データの説明');
  });
});
