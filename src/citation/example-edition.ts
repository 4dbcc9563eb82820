import type { Edition } from './edition.ts';

/** An edition for tests: what they print of it is read, and must not change with the book's own. */
export const exampleEdition: Edition = {
  title: 'One Weight',
  authors: ['One Weight contributors'],
  version: '0.1.0',
  date: '2026-11-24',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  living: 'https://one-weight.example/',
  immutable: 'https://one-weight.example/',
};
