/** A third language, added as CONTRIBUTING tells: its code, its words, a chapter. Nothing else is told of it. */
import { expect, test, vi } from 'vitest';
import { bookOf, type Equation } from '../chapters/book.ts';
import { chapterFrom } from '../chapters/chapter.ts';
import { partings } from '../chapters/parity/parity.ts';
import type * as Entry from '../notation/entry.ts';
import type { Language } from '../notation/entry.ts';
import { symbols } from '../notation/symbols.ts';
import type * as Lexicon from '../proof/sentences/lexicon.ts';
import { sentenceComplaints } from '../proof/sentences/complaints.ts';
import type * as Strings from '../strings/index.ts';
import { previewOf } from './preview.ts';
import { renderTranslation } from './render.ts';

vi.mock('../notation/entry.ts', async (declared) => {
  const entry = await declared<typeof Entry>();
  return {
    ...entry,
    languages: [...entry.languages, 'eo'],
    languageNamed: (code: string | undefined) => (code === 'eo' ? 'eo' : entry.languageNamed(code)),
  };
});
vi.mock('../strings/index.ts', async (declared) => {
  const { stringsFor } = await declared<typeof Strings>();
  const eo = { ...stringsFor('en'), notTranslated: 'Ĝis nun nur angle.', equation: 'Ekvacio' };
  return { stringsFor: (language: string) => (language === 'eo' ? eo : stringsFor(language)) };
});
vi.mock('../proof/sentences/lexicon.ts', async (declared) => {
  const { lexicons } = await declared<typeof Lexicon>();
  return {
    lexicons: { ...lexicons, eo: { ...lexicons.en, links: ['estas', ',', 'nun'], article: ['la'], fromTo: [['de'], 'al'] } },
  };
}); // prettier-ignore
Object.assign(symbols.CE.name, { eo: 'perdo' });
for (const { name, called } of Object.values(symbols)) {
  if (!('eo' in name)) Object.assign(name, { eo: name.en });
  if (called) Object.assign(called, { eo: [] });
}

const esperanto = 'eo' as Language;
const head = '---\ntitle: T\nchapter: 3\nmodel: notebook\n---\n\n';
const equation =
  '<Equation id="CE" kind="definition">\n$$\n\\CE = -\\ln\\zhat\n$$\n</Equation>\n\nThe loss is <V of="CE" />.\n';
const english = { file: 'content/en/03-the-loss.mdx', text: head + equation };
const file = 'content/eo/03-the-loss.mdx';

test('its chapter refers to what only the first language has, and says so in its own words', () => {
  const html = renderTranslation(esperanto, '04-the-chain', `${head}Vidu <Ref to="CE" />.`, [english]);
  expect(html).toContain('href="../../en/03-the-loss/#eq-CE"');
  expect(html).toContain('title="Ĝis nun nur angle."');
});

test('so does what another page shows of its equation', () => {
  const line = '<Equation id="reason">\n$$\n\\CE = -\\ln\\zhat \\by{\\ref{CE}}\n$$\n</Equation>\n';
  const source = { file: 'content/eo/04-the-chain.mdx', text: head.replace('3', '4') + line };
  const book = bookOf(esperanto, [source]);
  const { lines } = previewOf(book.equations.get('reason') as Equation, book, bookOf('en', [english]));
  expect(lines.join('')).toContain('href="../../en/03-the-loss/#eq-CE"');
});

test('its sentences are bound by its own words', () => {
  const told = (text: string) =>
    sentenceComplaints({ file, text: head + text }).map(({ message }) => message);
  expect(told('La perdo nun estas <V of="CE" />.')).toEqual([]);
  expect(told('La perdo nun estas <V of="zhat" />.')[0]).toContain('$\\CE$ is <V of="CE" />');
});

test('its chapter is compared with the first language’s', () => {
  const apart = (text: string) =>
    partings(chapterFrom({ file, text: head + text }), chapterFrom(english)).map(({ message }) => message);
  expect(apart(equation.replace('The loss is', 'La perdo estas'))).toEqual([]);
  expect(apart(equation.replace('-\\ln', '\\ln'))[0]).toContain('a formula: ');
});
