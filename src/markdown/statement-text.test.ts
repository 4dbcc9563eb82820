import { expect, test } from 'vitest';
import { activeTags, linesFor, parseRegistry } from '../citation/registry.ts';
import { bookOf } from '../chapters/book.ts';
import { changesBetween, snapshotOf } from './statement-text.ts';

const chapter = (second: string) => `---
title: A chapter
chapter: 5
---

## The sign {/* #sign */}

<Equation id="e">
$$
\\begin{aligned}
\\z &= ${second} \\\\
 &= \\zhat
\\end{aligned}
$$
</Equation>
`;
const asChapter = (text: string) => ({ file: '05-a.mdx', text });
const snapshot = (source: string, extra = '') => {
  const registry = parseRegistry(
    [...linesFor(new Map(), bookOf('en', [asChapter(chapter('\\f'))]).objects, '0.1.0'), extra].join('\n'),
  );
  const book = bookOf('en', [asChapter(source)], activeTags(registry));
  return snapshotOf(book, registry, (text) => text);
};

test('a statement that says something else has changed, its layout may', () => {
  const before = snapshot(chapter('\\f'));
  expect(changesBetween(before, snapshot(chapter('  \\f')))).toEqual({ added: [], changed: [], retired: [] });
  expect(changesBetween(before, snapshot(chapter('\\u')))).toEqual({
    added: [],
    changed: ['0003', '0004'],
    retired: [],
  });
});

test('what is new is added, what is retired is gone', () => {
  const before = snapshot(chapter('\\f'));
  expect(changesBetween({}, before).added).toEqual(['0001', '0002', '0003', '0004', '0005']);
  const after = snapshot(chapter('\\f'), '0002 retired 0.2.0 - cut');
  expect(changesBetween(before, after)).toEqual({ added: [], changed: [], retired: ['0002'] });
});
