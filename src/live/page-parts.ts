import { defaultNetwork, isNetwork, networkOf } from '../model/networks/index.ts';
import { inputsOf } from '../model/state.ts';
import type { Part } from './link.ts';

/** What of the state the page's network has: what its margin and its tables show, and its link carries. */
export function pageParts(): readonly Part[] {
  const named = document.querySelector<HTMLElement>('.book')?.dataset['model'] ?? '';
  const name = isNetwork(named) ? named : defaultNetwork;
  return [...inputsOf(name), ...(networkOf(name).samples ? (['visitors'] as const) : [])];
}
