import { expect, it } from 'vitest';
import { hidesSomething } from '../../src/reports/plain-text.ts';

it('whatever Unicode calls a control, a format character, a separator, private or half a pair hides something', () => {
  const hidden = /(?![\u{fe0e}\u{fe0f}])[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;
  const points = Array.from({ length: 0x30000 }, (_, point) => point).concat([0xe0001, 0xe0041, 0x10fffd]);
  const wrong = points.filter((point) => {
    const character = String.fromCodePoint(point);
    return hidesSomething(character) !== hidden.test(character);
  });
  expect(wrong).toEqual([]);
});
