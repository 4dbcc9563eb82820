/** What a page asks of the book. Pages and components have this way in, and no other. */

export { biblatex, bibtex } from '../citation/bibtex.ts';
export { cslItem } from '../citation/csl-json.ts';
export { formsOf, openForms, seenAtRelease } from '../citation/forms.ts';
export type { HeadElement } from '../citation/head.ts';
export { nameOf } from '../citation/name.ts';
export type { Entry as TagEntry, Kind } from '../citation/registry.ts';
export { ris } from '../citation/ris.ts';
export { textOf } from '../citation/title.ts';
export type { Work } from '../citation/work.ts';
export { readBook, type Book, type Equation } from '../chapters/book.ts';
export { chapterId, type BookObject } from '../chapters/objects.ts';
export { fragmentOf, placesAround, objectOf } from '../markdown/places.ts';
export { previewOf } from '../markdown/preview.ts';
export { statementsOf } from '../markdown/statements.ts';
export { tagMark } from '../markdown/tag-mark.ts';
export { formulaHtml } from '../markdown/typesetting.ts';
export type { Entry as LedgerEntry } from '../proof/ledger.ts';
export { citationIn, entry, sortedKeys } from './bibliography.ts';
export { sourceOf } from './function-source.ts';
export { addressesOf, chapterShown, headOf, type Page } from './head.ts';
export { latexNeeds } from './latex-needs.ts';
export { ledgerOfBook } from './ledger.ts';
export { tagPages } from './tag-pages.ts';
export { languageWith } from './translations.ts';
export { trialsOf } from './trials.ts';
export { knownVersions, versionsOfTheBook } from './versions.ts';
export { fileOf, files, theBook, wholeBook, workFor, worksOf } from './works.ts';
