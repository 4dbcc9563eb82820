import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import subsetFont from 'subset-font';
import { metricsOf, slicesOf } from './hangul-fonts.ts';

test('syllables that most pages have are in one slice, the others by how many have them', () => {
  expect(slicesOf(['가나 a', '가나다', '가다라'])).toEqual(['가나다', '라']);
});

test('a syllable is measured beside the box for a missing one', async () => {
  const file = 'node_modules/@fontsource/noto-serif-kr/files/noto-serif-kr-korean-400-normal.woff2';
  const [one, other] = await Promise.all(
    ['가', '힣'].map((sign) => subsetFont(readFileSync(file), sign, { targetFormat: 'sfnt' })),
  );
  const metrics = metricsOf(one ?? Buffer.of());
  expect(metrics).toEqual(metricsOf(other ?? Buffer.of()));
  expect(metrics.width).toBeCloseTo(0.966, 3);
  // A line of Hangul is higher than its letters, and most of it stands above.
  expect(metrics.ascent).toBeGreaterThan(1);
  expect(metrics.descent).toBeGreaterThan(0.2);
});
