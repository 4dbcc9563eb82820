import type { Language } from '../notation/entry.ts';
import { ledgerOf } from '../proof/ledger.ts';
import mutation from '../proof/mutation.json' with { type: 'json' };
import { proofOfBook } from '../proof/of-book.ts';

/** Every relation of a language's book with its verdict, every function of the model, and how the checks are checked. */
export const ledgerOfBook = (language: Language) => ({ ...ledgerOf(proofOfBook(language).proof), mutation });
