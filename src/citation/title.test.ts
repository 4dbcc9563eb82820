import { expect, test } from 'vitest';
import { stringsFor } from '../strings/index.ts';
import { exampleEdition } from './example-edition.ts';
import { format } from './styles.ts';
import { asItIs, inWords, textOf } from './title.ts';
import { workOf } from './work.ts';

const edition = exampleEdition;
const speech = { language: 'en', strings: stringsFor('en') };
const section = (title: string) => workOf({ kind: 'section', number: '7.6', title }, '003F', speech, edition);
const day = [2027, 3, 4];

test('a headline style cases the title and leaves number, tag and names alone', () => {
  const work = section('ReLU’s derivative: why it is not needed for w₁₁');
  expect(format('mla', work, day)).toContain(
    '“ReLU’s Derivative: Why It Is Not Needed for w₁₁ (Section 7.6, tag 003F).”',
  );
  expect(format('apa', work, day)).toContain(
    'ReLU’s derivative: Why it is not needed for w₁₁ (Section 7.6, tag 003F).',
  );
});

test('a number before the title is told in its own letters', () => {
  const work = section('What the first unit says');
  const cited = {
    ...work,
    title: [...asItIs('f₁ = 0.4312 at x₁ = 0.7'), { text: '; ', kept: false }, ...work.title],
  };
  expect(format('chicago-date', cited, day)).toContain(
    '“f₁ = 0.4312 at x₁ = 0.7; What the First Unit Says (Section 7.6, tag 003F).”',
  );
});

test('a title is what its parts say', () => {
  expect(textOf(inWords('The slope of ReLU at 0'))).toBe('The slope of ReLU at 0');
});
