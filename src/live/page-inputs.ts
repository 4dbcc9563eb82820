import { defaultNetwork, isNetwork, type Input } from '../model/networks/index.ts';
import { inputsOf } from '../model/state.ts';

/** The inputs of the page's network: those that its margin shows and its link carries. */
export function pageInputs(): readonly Input[] {
  const name = document.querySelector<HTMLElement>('.book')?.dataset['model'] ?? '';
  return inputsOf(isNetwork(name) ? name : defaultNetwork);
}
