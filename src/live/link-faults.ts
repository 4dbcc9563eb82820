import { fill } from '../contract/fill.ts';
import type { CiteWords } from '../contract/words.ts';
import { isInput } from '../model/state.ts';
import type { CitedNumber } from './number-link.ts';

/** What a page is to the link that leads to it. */
export interface Target {
  /** Whether it is the page of a tag, or holds what has it. */
  readonly holds: (tag: string) => boolean;
  /** Whether what has a tag prints a quantity; undefined where that cannot be known. */
  readonly prints: (tag: string, quantity: string) => Promise<boolean | undefined>;
}

/** What of a cited number's link does not fit the page or the book, in sentences; the number itself may be right. */
export async function faultsOf(
  { tag, version, reading }: CitedNumber,
  query: string,
  page: Target,
  words: CiteWords,
): Promise<string[]> {
  const holds = page.holds(tag);
  return [
    !holds && fill(words.verifyElsewhere, { tag }),
    holds && (await page.prints(tag, reading.quantity)) === false && fill(words.verifyNotPrinted, { tag }),
    version === '' && words.verifyNoVersion,
    version !== '' &&
      !words.versions.includes(version) &&
      fill(words.verifyUnknownVersion, { cited: version }),
    ...unknownInputs(query).map((input) => fill(words.verifyUnknownInput, { input })),
  ].filter((fault) => fault !== false);
}

/** Names that are given a number and are none of the book's inputs. The marks of mailers (utm_id, …) have a “_”, no input has. */
const unknownInputs = (query: string): string[] =>
  [...new URLSearchParams(query)]
    .filter(([name, value]) => !isInput(name) && name !== 'step' && !name.includes('_') && isNumber(value))
    .map(([name]) => name.slice(0, 40));

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));
