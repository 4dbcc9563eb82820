import { fill } from '../contract/fill.ts';
import { slots } from '../contract/citation.ts';
import type { Strings } from '../strings/index.ts';
import type { Author, Edition } from './edition.ts';
import { nameOf } from './name.ts';
import type { Kind } from './registry.ts';
import { asItIs, inWords, type Title } from './title.ts';

/**
 * What a citation is of, something with a tag or the whole book, and all that is said of it. Every form in every style
 * and format is made from this record and from nothing else. Who publishes it is nobody but its authors, so that no
 * form names a publisher.
 */
export interface Work {
  /** The citation key, ASCII: oneweight-0A1D. */
  readonly key: string;
  /** “Equation 5.1 (tag 0A1D)”; the book's title for the book. */
  readonly title: Title;
  /** The book's title, unless the work is the book. */
  readonly container?: string;
  readonly authors: readonly Author[];
  /** “Version 0.1.0”, in the language of the citation. */
  readonly edition: string;
  /** The day of that version, YYYY-MM-DD. */
  readonly date: string;
  readonly language: string;
  readonly address: string;
}

interface Tagged {
  readonly kind: Kind;
  readonly number: string;
  readonly title?: string | undefined;
}

/** A language of the book, with its words. The short addresses are those of the first language. */
export interface Speech {
  readonly language: string;
  readonly strings: Strings;
}

const common = (edition: Edition, { language, strings }: Speech) => ({
  authors: edition.authors,
  edition: fill(strings.versionOf, { version: edition.version }),
  date: edition.date,
  language,
});

const rootOf = (edition: Edition, { language }: Speech): string =>
  language === 'en' ? edition.immutable : `${edition.immutable}${language}/`;

export const bookWork = (edition: Edition, speech: Speech): Work => ({
  ...common(edition, speech),
  key: 'oneweight',
  title: asItIs(edition.title),
  address: rootOf(edition, speech),
});

/** An object of the book. What has words of its own is called by them, everything else by its number. */
export function workOf({ kind, number, title }: Tagged, tag: string, speech: Speech, edition: Edition): Work {
  const { strings } = speech;
  const name = nameOf(kind, number, strings);
  const tagged = `${strings.tag} ${tag}`;
  return {
    ...common(edition, speech),
    key: `oneweight-${tag}`,
    title: title
      ? [...inWords(`${title} `), ...asItIs(`(${name}, ${tagged})`)]
      : asItIs(`${name} (${tagged})`),
    container: edition.title,
    address: `${rootOf(edition, speech)}t/${tag}/`,
  };
}

/** A work whose forms have room for a number. */
export const withSlots = (work: Work): Work => ({
  ...work,
  key: work.key + slots.key,
  title: [{ text: slots.number, kept: false }, ...work.title],
  address: work.address + slots.query,
});
