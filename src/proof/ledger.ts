import { totalsOf, type Totals } from './summary.ts';
import type { Checked, Proof } from './prove.ts';
import type { Kind, Relation } from './relations.ts';
import { hasDerivative } from './tree.ts';

/** How a relation was checked: its sides evaluated, its derivatives taken twice, its code held against it. */
type Method = 'values' | 'derivatives' | 'code' | 'none';

/** One relation as the ledger lists it. */
export interface Entry {
  /** Permanent for an equation's, its place for an inline formula's. */
  readonly id: string;
  /** 5.1a on a card; without one the chapter's number. */
  readonly number: string;
  /** The card it stands on. */
  readonly equation: string | undefined;
  readonly chapter: string;
  readonly kind: Kind;
  readonly wiring: string;
  readonly latex: string;
  readonly points: number;
  /** Points that took 60 digits to settle. */
  readonly exact: number;
  readonly worst: number;
  readonly method: Method;
  /** Why it is not checked. */
  readonly unchecked?: string;
}

export interface Ledger {
  readonly totals: Totals;
  readonly relations: readonly Entry[];
  readonly functions: readonly FunctionEntry[];
}

interface FunctionEntry {
  readonly quantity: string;
  readonly wiring: string;
  readonly points: number;
  readonly worst: number;
}

/** Every relation of the book and every function of its model, with what is known of it. */
export function ledgerOf(proof: Proof): Ledger {
  return {
    totals: totalsOf(proof),
    relations: proof.relations.map(entryOf),
    functions: proof.functions.map(({ quantity, wiring, verdict }) => ({
      quantity,
      wiring,
      points: verdict.kind === 'holds' ? verdict.points : 0,
      worst: verdict.kind === 'holds' ? verdict.worst : NaN,
    })),
  };
}

function entryOf({ relation, verdict }: Checked): Entry {
  const { id, formula, kind, latex, line } = relation;
  const { card, chapter, wiring } = formula;
  const held = verdict.kind === 'holds' ? verdict : { points: 0, exact: 0, worst: 0 };
  return {
    id,
    number: card ? card.number + (line ?? '') : String(Number(chapter.split('-')[0])),
    equation: card?.id,
    chapter,
    kind,
    wiring,
    latex,
    points: held.points,
    exact: held.exact,
    worst: held.worst,
    method: verdict.kind === 'holds' ? methodOf(relation) : 'none',
    ...(verdict.kind === 'unchecked' ? { unchecked: verdict.reason } : {}),
  };
}

function methodOf({ kind, reading }: Relation): Method {
  if (kind === 'definition') return 'code';
  if (reading.kind === 'misread') return 'none';
  const { left, right } = reading.says;
  return hasDerivative(left) || hasDerivative(right) ? 'derivatives' : 'values';
}
