import { defaultNetwork, type NetworkName } from '../model/networks/index.ts';
import type { Checked, Proof } from './prove.ts';
import type { Kind } from './relations.ts';

/** What is known of all relations of one equation. */
export interface Check {
  readonly id: string;
  readonly number: string;
  readonly chapter: string;
  readonly kind: Kind;
  readonly wiring: NetworkName;
  /** Points at which every one of its relations was tried; 0 where it is left unchecked. */
  readonly points: number;
  /** The largest relative error of any of them. */
  readonly worst: number;
  readonly relations: readonly Checked[];
}

/** The checks of the equations on cards, by id, in reading order. */
export function checksOf({ relations }: Proof): Map<string, Check> {
  const byCard = new Map<string, Checked[]>();
  for (const checked of relations) {
    const id = checked.relation.formula.card?.id;
    if (id !== undefined) byCard.set(id, [...(byCard.get(id) ?? []), checked]);
  }
  return new Map([...byCard].map(([id, of]) => [id, checkOf(id, of)]));
}

function checkOf(id: string, relations: readonly Checked[]): Check {
  const held = relations.flatMap(({ verdict }) => (verdict.kind === 'holds' ? [verdict] : []));
  const [first] = relations;
  return {
    id,
    number: first?.relation.formula.card?.number ?? '',
    chapter: first?.relation.formula.chapter ?? '',
    kind: first?.relation.kind ?? 'claim',
    wiring: first?.relation.formula.wiring ?? defaultNetwork,
    points: held.length === relations.length ? Math.min(...held.map(({ points }) => points)) : 0,
    worst: Math.max(0, ...held.map(({ worst }) => worst)),
    relations,
  };
}
