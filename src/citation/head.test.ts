import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { stringsFor } from '../strings/index.ts';
import type { Edition } from './edition.ts';
import { exampleEdition } from './example-edition.ts';
import { citationHead, linkedData } from './head.ts';
import { bookWork, workOf } from './work.ts';

const edition: Edition = {
  ...exampleEdition,
  authors: ['One Weight contributors', { family: 'Kim', given: 'Bo Ra' }],
};
const speech = { language: 'en', strings: stringsFor('en') };
const data = linkedData({
  type: ['Chapter', 'LearningResource'],
  name: 'Factor 1',
  address: 'https://one-weight.example/en/05-term-1/',
  position: '5',
  language: 'en',
  edition,
  within: { type: 'Book', name: 'One Weight', address: 'https://one-weight.example/en/' },
  parts: [],
});

test('a JSON-LD processor finds a chapter within a book, with its authors and its licence', async () => {
  // schema.org's own context is a file of the network; its vocabulary is all that is asked of it here.
  const documentLoader = (documentUrl: string) =>
    Promise.resolve({ documentUrl, document: { '@context': { '@vocab': 'https://schema.org/' } } });
  const [chapter] = await jsonld.expand(data as jsonld.JsonLdDocument, { documentLoader });
  expect(chapter).toMatchObject({
    '@id': 'https://one-weight.example/en/05-term-1/',
    '@type': ['https://schema.org/Chapter', 'https://schema.org/LearningResource'],
    'https://schema.org/isPartOf': [
      { '@id': 'https://one-weight.example/en/', '@type': ['https://schema.org/Book'] },
    ],
    'https://schema.org/author': [
      { '@type': ['https://schema.org/Organization'] },
      { '@type': ['https://schema.org/Person'] },
    ],
    'https://schema.org/license': [{ '@value': edition.licence }],
  });
});

test('Zotero takes an object for a part of a book, and the book for a book', () => {
  const names = (work: ReturnType<typeof bookWork>) =>
    citationHead({ work, file: 'book', edition, data }).map(({ attrs }) => attrs['name']);
  const part = workOf({ kind: 'equation', number: '5.1' }, '002H', speech, edition);
  expect(names(part)).toContain('citation_inbook_title');
  expect(names(bookWork(edition, speech))).not.toContain('citation_inbook_title');
  expect(names(bookWork(edition, speech))).toEqual(
    expect.arrayContaining(['citation_title', 'citation_author', 'citation_publication_date']),
  );
});
