import type { APIRoute } from 'astro';
import { ledgerOf } from '../proof/ledger.ts';
import mutation from '../proof/mutation.json' with { type: 'json' };
import { proofOfBook } from '../proof/of-book.ts';

/** The ledger for programs: every relation with its verdict, every function of the model, the totals. */
export const GET: APIRoute = () => Response.json({ ...ledgerOf(proofOfBook('en').proof), mutation });
