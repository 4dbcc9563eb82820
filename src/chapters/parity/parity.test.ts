import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, reference } from '../../notation/entry.ts';
import { chapterFrom } from '../chapter.ts';
import { partings, partingsOf } from './parity.ts';

const english = `---
title: The loss
chapter: 3
model: notebook
inputs: [z, w22]
---

The loss is <V of="CE" />, and $\\zhat$ is <V of="zhat" /> in Equation <Ref to="CE" />.

## Where it falls {/* #falls */}

<Equation id="CE" kind="definition">
$$
\\begin{aligned}
\\CE &= -\\ln\\L \\by{the definition of $\\L$} \\\\
&= 0 \\text{ for now}
\\end{aligned}
$$
</Equation>

<At z={0}>

The label is 0: <Claim when="CE < 1" otherwise="It is not.">It is small.</Claim>

</At>

<Table id="t">

| Label | $\\CE$ |
| --- | --- |
| <Row z={0} /> | <V of="CE" /> |

</Table>

<Deeper id="why" title="Why so">

Because $\\z$ is $\\z$.

</Deeper>

\`\`\`ts cell id=one
import { CE } from 'one-weight';
// The loss.
print('the loss', CE(state.z, 0.5));
table([{ loss: 1 }]);
\`\`\`

<Exercise id="e" answer="CE" with={{ z: 0 }} by="a+b">

What is <V of="z" />?

<Solution>

It is <V of="CE" />.

</Solution>

</Exercise>
`;

const korean = `---
title: 손실
chapter: 3
model: notebook
inputs: [z, w22]
---

식 <Ref to="CE" />에서 $\\zhat$<Josa of="은/는" /> <V of="zhat" />이고, 손실은 <V of="CE" />입니다. $\\zhat$의 값입니다.

## 줄어드는 곳 {/* #falls */}

<Equation id="CE" kind="definition">
$$
\\begin{aligned}
\\CE &= -\\ln\\L \\by{$\\L$의 정의} \\\\
&= 0 \\text{ 지금은}
\\end{aligned}
$$
</Equation>

<At z={0}>

레이블이 0일 때, <Claim when="CE < 1" otherwise="작지 않습니다.">작습니다.</Claim>

</At>

<Table id="t">

| 레이블 | $\\CE$ |
| --- | --- |
| <Row z={0} /> | <V of="CE" /> |

</Table>

<Deeper id="why" title="까닭">

$\\z$<Josa of="은/는" /> $\\z$이기 때문입니다.

</Deeper>

\`\`\`ts cell id=one
import { CE } from 'one-weight';

// 손실.
print('손실', CE(state.z, 0.5));
table([{ 손실: 1 }]);
\`\`\`

<Exercise id="e" answer="CE" with={{ z: 0 }} by="a+b">

<V of="z" />의 값은 무엇입니까?

<Solution>

답은 <V of="CE" />입니다.

</Solution>

</Exercise>
`;

const told = (text: string): string[] =>
  partings(
    chapterFrom({ file: 'content/ko/03-the-loss.mdx', text }),
    chapterFrom({ file: 'content/en/03-the-loss.mdx', text: english }),
  ).map(({ file, line, message }) => `${file}:${String(line)} ${message}`);

test('a translation in its own words, and in its own order of them, parts nowhere', () => {
  expect(told(korean)).toEqual([]);
});

test.each([
  ['a formula', '$\\z$<Josa', '$\\f$<Josa', '37 a paragraph: $\\f$ is not in content/en/03-the-loss.mdx:37'],
  ['a number', '손실은 <V of="CE" />', '손실은 <V of="CE" iteration={2} />', '8 a paragraph: <V of="CE"> is missing'],
  ['a number left out', '이고, 손실은 <V of="CE" />', '', '8 a paragraph: <V of="CE"> is missing'],
  ['a card’s formula', '-\\ln\\L', '\\ln\\L', '13 a formula: '],
  ['a card’s reason', '\\by{$\\L$의 정의}', '\\by{정의}', 'a formula: '],
  ['a state', '<At z={0}>', '<At z={1}>', '21 At: <At z={0}> is missing'],
  ['a claim', 'when="CE < 1"', 'when="CE < 2"', '23 a paragraph: <Claim'],
  ['a row', '<Row z={0} />', '<Row z={1} />', 'a table: row 2, column 1: <Row z={0}> is missing'],
  ['a column of a table', '| <V of="CE" /> |\n\n</T', '| <V of="CE" /> | 값 |\n\n</T', 'a table: row 2, column 3: a cell is not in'],
  ['a cell’s code', 'CE(state.z, 0.5)', 'CE(state.z, 0.25)', '41 cell one: '],
  ['a number in a cell’s table', '손실: 1', '손실: 2', '41 cell one: '],
  ['an answer', 'answer="CE"', 'answer="zhat"', '49 Exercise e: <Exercise answer="CE"'],
  ['a depth', '<Deeper id="why"', '<Deeper id="wherefore"', 'Deeper wherefore stands here, and Deeper why in content/en/03-the-loss.mdx:35'],
  ['a section left out', '## 줄어드는 곳 {/* #falls */}\n\n', '', 'section falls is missing: content/en/03-the-loss.mdx:10'],
  ['an input', 'inputs: [z, w22]', 'inputs: [z]', '1 the front matter: inputs: ["z","w22"] is missing'],
  ['a paragraph more', '답은 <V', '그렇습니다.\n\n답은 <V', 'a paragraph has nothing beside it'],
])('%s that is another is told with file and line', (_, right, wrong, message) => {
  const text = korean.replace(right, wrong);
  expect(text).not.toBe(korean);
  const found = told(text).join('\n');
  expect(found).toContain(message);
  expect(found).toMatch(/^content\/ko\/03-the-loss\.mdx:\d+ /);
  expect(told(text).length).toBeLessThan(3);
}); // prettier-ignore

test('every translated chapter of the book is as its original', () => {
  expect(languages.flatMap(partingsOf)).toEqual([]);
});

test('every chapter is as itself', () => {
  for (const name of readdirSync(`content/${reference}`).filter((file) => file.endsWith('.mdx'))) {
    const text = readFileSync(`content/${reference}/${name}`, 'utf8');
    const of = (language: string) => chapterFrom({ file: `content/${language}/${name}`, text });
    expect(partings(of('ko'), of(reference))).toEqual([]);
  }
});
