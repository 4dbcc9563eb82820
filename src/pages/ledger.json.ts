import type { APIRoute } from 'astro';
import { ledgerOfBook } from '../book/index.ts';

/** The ledger for programs: every relation with its verdict, every function of the model, the totals. */
export const GET: APIRoute = () => Response.json(ledgerOfBook('en'));
