import { nameOf } from '../book/index.ts';
import type { FigureProps } from '../islands/figures/context.ts';
import type { NetworkName, Quantity } from '../model/networks/index.ts';
import { plain } from '../notation/symbols/derivatives.ts';
import { symbols } from '../notation/symbols.ts';
import type { Strings } from '../strings/index.ts';
import { pageOf } from './page.ts';

/** What an author gives any figure; its number comes from its place in the book. */
export interface ChapterFigure {
  readonly id: string;
  readonly number: string;
  readonly tag: string;
  readonly model?: NetworkName;
}

const always = ['figureTable', 'figureSave', 'figureSaveNumbers'] as const;

/** What a figure's island is told: its name, and the symbols and words that it uses. */
export function figureProps(
  { id, number, model }: ChapterFigure,
  route: Parameters<typeof pageOf>[0],
  quantities: readonly Quantity[],
  words: readonly (keyof Strings)[],
): FigureProps {
  const page = pageOf(route);
  return {
    id,
    title: nameOf('figure', number, page.strings),
    wiring: model ?? page.model,
    plain: Object.fromEntries(quantities.map((quantity) => [quantity, plain(symbols[quantity].latex)])),
    reads: asksReadings(words, page.strings)
      ? Object.fromEntries(quantities.map((quantity) => [quantity, symbols[quantity].reads.ko]))
      : {},
    words: Object.fromEntries([...always, ...words].map((key) => [key, page.strings[key]])),
  };
}

/** Whether one of some words has a particle behind a symbol. */
const asksReadings = (words: readonly (keyof Strings)[], strings: Strings): boolean =>
  words.some((key) => /\]\{[^\w}]+\}/.test(strings[key]));
