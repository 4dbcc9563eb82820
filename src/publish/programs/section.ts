import type { NetworkName } from '../../model/networks/index.ts';
import { networkTitles } from '../../notation/networks.ts';

/** A part of a program: what the cells stand on, or a cell, under its id. */
export interface Section {
  readonly id: string;
  /** What a part that is no cell is for. */
  readonly title?: string;
  readonly code: string;
}

/** What the function of a network says of itself. */
export const networkTitle = (name: NetworkName): string => `The network, wired by ${networkTitles[name].en}.`;
