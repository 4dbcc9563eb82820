import type { SymbolNames } from '../contract/words.ts';
import { file } from './citation-files.ts';

/** What the symbols are called in the page's language; nothing where that cannot be had. */
export const symbolNames = (): Promise<SymbolNames> =>
  (file('../symbols.json') as Promise<SymbolNames>).catch(() => ({}));
