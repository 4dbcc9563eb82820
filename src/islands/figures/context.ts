import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Layout } from '../../figures/layout.ts';
import type { NetworkName } from '../../model/networks/index.ts';
import type { Reading } from '../../model/reading.ts';

/** What a figure is told when the page is built. */
export interface FigureProps {
  readonly id: string;
  /** “Figure 4.1”. */
  readonly title: string;
  readonly wiring: NetworkName;
  /** The quantities it speaks of, as plain text: w11 → w₁₁. */
  readonly plain: Readonly<Record<string, string>>;
  /** How they are read aloud, where a particle goes by it. */
  readonly reads: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

/** What all parts of a figure share, whatever the reader's state: who reads only this stands still in a drag. */
export interface Drawing extends FigureProps {
  readonly layout: Layout;
}

export const DrawingContext = createContext<Drawing | undefined>(undefined);

export const ReadContext = createContext<((reading: Reading) => number) | undefined>(undefined);

export const useDrawing = (): Drawing => within(useContext(DrawingContext));

/** Reads any number at the state for which the figure is drawn. */
export const useRead = (): ((reading: Reading) => number) => within(useContext(ReadContext));

function within<Shared>(shared: Shared | undefined): Shared {
  if (shared === undefined) throw new Error('A part of a figure stands outside of any figure.');
  return shared;
}
