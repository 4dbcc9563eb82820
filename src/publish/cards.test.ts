import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readBook } from '../chapters/book.ts';
import { cardSvg, equationsShown } from './cards.ts';

test('the book and each chapter have a card, with the derivative that the chapter derives', () => {
  const shown = new Map(equationsShown());
  expect(shown.get('cards/one-weight.png')).toContain('\\frac{\\partial\\CE}{\\partial\\w11} =');
  expect(shown.get('cards/05-term-1.png')).toMatch(/^\s*\\frac\{\\partial\\CE\}\{\\partial\\zhat\} =/);
  const chapters = readBook('en').objects.filter(({ kind }) => kind === 'chapter');
  expect(shown.size).toBe(chapters.length + 1);
});

test.each(equationsShown())('%s is drawn, large, without a font of this machine', async (_, latex) => {
  const svg = cardSvg(latex, 'One Weight');
  expect(svg).not.toMatch(/<text|undefined|fill=""|color=""/);
  const image = sharp(Buffer.from(svg));
  expect(await image.metadata()).toMatchObject({ width: 1200, height: 630 });
  const { channels } = await image.stats();
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(8);
});
