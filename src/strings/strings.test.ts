import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writtenParticle } from '../contract/written-particle.ts';
import { inModel } from '../notation/networks.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

const source = join(import.meta.dirname, '..');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|astro)$/.test(path) && !path.startsWith('strings'))
  .map((path) => readFileSync(join(source, path), 'utf8'))
  .join('\n');

test.each(Object.keys(en) as (keyof typeof en)[])(
  '%s is said in both languages and used somewhere',
  (key) => {
    expect(en[key]).not.toBe('');
    expect(ko[key]).toMatch(/\p{Script=Hangul}/u);
    expect(code).toMatch(new RegExp(`\\b${key}\\b`));
  },
);

/** What stands in Korean behind each place that is filled, as far as the next one. */
const behind = (text: string): string[] =>
  [...text.matchAll(/(?:\{\w+\}|\[\w+\]|\$\{[^{}]*\})([^[{$`]*)/g)].map(([, words = '']) => words);

/** 은 of “{n}은”, (으)로 of “{n}(으)로”. */
const byHand = (words: string): string | undefined =>
  /^\([가-힣]+\)\p{L}*/u.exec(words)?.[0] ?? writtenParticle(words)?.form;

test('no particle is written by hand behind a number or a symbol that is filled in', () => {
  const texts = [...Object.values(ko), ...Object.values(inModel).map(({ ko }) => ko), code];
  expect(texts.flatMap(behind).filter((words) => byHand(words) !== undefined)).toEqual([]);
});
