import { expect, test } from 'vitest';
import { formulasOf } from '../proof/formulas.ts';
import { bookOf } from './book.ts';
import { chapterFrom } from './chapter.ts';

const text = `---
chapter: 7
model: intended
---

<Equation id="empty">Words alone are no equation.</Equation>

<Exercise id="inside">

<Equation id="first">
$$
t = t
$$
</Equation>

</Exercise>

<Equation id="second">
$$
\\begin{aligned}
s &= t \\\\
  &= t
\\end{aligned}
$$
</Equation>
`;
const source = { file: 'content/en/07-term-3.mdx', text };

test('the card, its check and its citation have one number, whatever stands between equations', () => {
  const { equations, objects } = bookOf('en', [source]);
  const cited = objects.filter(({ kind }) => kind === 'equation').map(({ id, number }) => [id, number]);
  const checked = formulasOf(source).map(({ card }) => [card?.id, card?.number]);
  expect(cited).toEqual([['first', '7.1'], ['second', '7.2']]); // prettier-ignore
  expect(checked).toEqual(cited);
  expect([...equations.values()].map(({ id, number }) => [id, number])).toEqual(cited);
});

test('a chapter is read once, and again when its text has changed', () => {
  const read = chapterFrom(source);
  expect(chapterFrom({ ...source })).toBe(read);
  const longer = chapterFrom({ ...source, text: text.replace('id="empty"', 'id="zeroth"') });
  expect(longer).not.toBe(read);
  expect(longer.objects).toHaveLength(read.objects.length);
});
