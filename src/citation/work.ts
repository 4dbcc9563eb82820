import type { Strings } from '../strings/index.ts';
import { type Edition } from './edition.ts';
import { nameOf } from './name.ts';
import type { Kind } from './registry.ts';

/** What a citation is of: something with a tag, or the whole book. */
export interface Work {
  /** The citation key, ASCII: oneweight-0A1D. */
  readonly key: string;
  /** “Equation 5.1 (tag 0A1D)”; the book's title for the book. */
  readonly title: string;
  /** The book's title, unless the work is the book. */
  readonly container?: string;
  readonly address: string;
}

interface Tagged {
  readonly kind: Kind;
  readonly number: string;
  readonly title?: string | undefined;
}

export const bookWork = (edition: Edition): Work => ({
  key: 'oneweight',
  title: edition.title,
  address: edition.immutable,
});

/** An object of the book. What has words of its own is called by them, everything else by its number. */
export function workOf(
  { kind, number, title }: Tagged,
  tag: string,
  strings: Strings,
  edition: Edition,
): Work {
  const name = nameOf(kind, number, strings);
  const tagged = `${strings.tag} ${tag}`;
  return {
    key: `oneweight-${tag}`,
    title: title ? `${title} (${name}, ${tagged})` : `${name} (${tagged})`,
    container: edition.title,
    address: `${edition.immutable}t/${tag}/`,
  };
}
