import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';
import type { Kind } from './facts.ts';
import { factsOf } from './file.ts';
import { compareFolders } from './folders.ts';
import { withoutHashes } from './hashes.ts';
import { report, shortened } from './report.ts';

const page = [
  '<main><h1 id="top">Title</h1><p>The <em>loss</em> is ',
  '<span data-quantity="CE" data-value="0.5">0.50</span>, see <a href="/en/">here</a>.</p>',
  '<span class="katex"><span class="katex-mathml"><math><semantics><mi>z</mi>',
  '<annotation encoding="application/x-tex">\\z</annotation></semantics></math></span>',
  '<span class="katex-html" aria-hidden="true">z</span></span></main>',
].join('');

/** What differs once `from` is `to` in the page. */
const changed = (from: string, to: string) =>
  differencesOf(factsOf('index.html', page), factsOf('index.html', page.replace(from, to)));

const one = (kind: Kind, before: string, after: string) => [{ kind, before: [before], after: [after] }];

test('nothing differs from itself', () => {
  expect(changed('Title', 'Title')).toEqual([]);
});

test('each kind of change is named, with the block, number, formula, id, link or element that changed', () => {
  expect(changed('Title', 'Titel')).toEqual(one('text', 'Title', 'Titel'));
  expect(changed('"0.5"', '"0.6"')).toEqual(
    one(
      'numbers',
      'dataQuantity="CE" dataValue="0.5": 0.50',
      'dataQuantity="CE" dataValue="0.6": 0.50',
    ).concat(one('attributes', 'span dataValue="0.5"', 'span dataValue="0.6"')),
  );
  expect(changed('<mi>z', '<mi>x').map(({ kind }) => kind)).toEqual(['MathML']);
  expect(changed('\\z', '\\x')).toEqual(one('annotations', '\\z', '\\x'));
  expect(changed('"top"', '"head"')).toEqual(one('ids and tags', 'h1 id="top"', 'h1 id="head"'));
  expect(changed('"/en/"', '"/ko/"')).toEqual(one('links', 'a href="/en/"', 'a href="/ko/"'));
  expect(changed('<em>loss</em>', '<b>loss</b>')).toEqual(one('elements', 'p > em', 'p > b'));
  expect(changed('class="katex-html"', 'class="html"')).toEqual(
    one('attributes', 'span className="katex-html"', 'span className="html"'),
  );
});

test('words that run on in a line are one piece, whatever elements they stand in', () => {
  expect(factsOf('index.html', page).text).toContain('The loss is 0.50, see here.');
});

test('as many pieces as went came in their place: each is a difference of its own', () => {
  const both = differencesOf({ text: ['a', 'b', 'c'] }, { text: ['x', 'y', 'c'] });
  expect(both).toEqual([...one('text', 'a', 'x'), ...one('text', 'b', 'y')]);
  const fewer = differencesOf({ text: ['a', 'b', 'c'] }, { text: ['x', 'c'] });
  expect(fewer).toEqual([{ kind: 'text', before: ['a', 'b'], after: ['x'] }]);
});

test('JSON is compared leaf by leaf, other files line by line', () => {
  const json = (answer: number) => factsOf('a.json', JSON.stringify({ b: [{ c: answer }], empty: [] }));
  expect(differencesOf(json(1), json(2))).toEqual(one('data', 'b.0.c = 1', 'b.0.c = 2'));
  expect(factsOf('a.json', '{"a":1,"b":2}')).toEqual(factsOf('a.json', '{"b":2,"a":1}'));
  const code = (line: string) => factsOf('a.ts', `const x = 1;\n${line}\n`);
  expect(differencesOf(code('x;'), code('x + 1;'))).toEqual(one('downloads', 'x;', 'x + 1;'));
});

test('hashes of assets, scripts and scopes are no difference', () => {
  const built = (hash: string) =>
    `<html class="astro-${hash.toLowerCase()}"><meta content="script-src 'self' 'sha256-${hash}='">` +
    `<script src="/_astro/page.${hash}.js"></script><link href="/_astro/KaTeX_Main-Regular.${hash}.woff2">`;
  expect(withoutHashes(built('B22Nviop'))).toBe(withoutHashes(built('t53AETM9')));
  expect(withoutHashes(built('B22Nviop'))).toContain('/_astro/KaTeX_Main-Regular.woff2');
});

test('folders are compared file by file, and a file in one of them only is told', () => {
  const [before, after] = [
    folder({ 'a.txt': 'one', 'b.txt': 'same' }),
    folder({ 'a.txt': 'two', 'c.txt': '' }),
  ];
  try {
    expect(compareFolders(before, before)).toEqual([]);
    expect(compareFolders(before, after)).toEqual([
      { kind: 'files', file: 'b.txt', before: ['b.txt'], after: [] },
      { kind: 'files', file: 'c.txt', before: [], after: ['c.txt'] },
      { kind: 'downloads', file: 'a.txt', before: ['one'], after: ['two'] },
    ]);
  } finally {
    for (const made of [before, after]) rmSync(made, { recursive: true });
  }
});

test('a report groups by kind, and says once what changed alike in many files', () => {
  const change = { kind: 'text', before: ['Title'], after: ['Titel'] } as const;
  expect(
    report([
      { ...change, file: 'en/index.html' },
      { ...change, file: 'ko/index.html' },
    ]),
  ).toBe('text: 1 difference\n  en/index.html and 1 other place\n    - Title\n    + Titel');
});

test('of a long text only the part that differs is shown', () => {
  const [start, end] = ['a'.repeat(100), 'z'.repeat(100)];
  expect(shortened(`${start}1${end}`, `${start}2${end}`)).toEqual([
    `…${'a'.repeat(40)}1${'z'.repeat(40)}…`,
    `…${'a'.repeat(40)}2${'z'.repeat(40)}…`,
  ]);
});

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'compare-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}
