import type { Proof } from './prove.ts';

/** The book's proof in figures. */
export interface Totals {
  readonly relations: number;
  readonly definitions: number;
  readonly claims: number;
  readonly rules: number;
  readonly unchecked: number;
  /** Reasons that lines give, and those of them in words that no check knows. */
  readonly reasons: number;
  readonly uncheckedReasons: number;
  readonly failing: number;
  /** Points over all relations. */
  readonly points: number;
  /** The largest relative error of all. */
  readonly worst: number;
  /** Functions of the model that were held against what is printed. */
  readonly functions: number;
}

export function totalsOf({ relations, functions }: Proof): Totals {
  const ofKind = (kind: string): number => relations.filter(({ relation }) => relation.kind === kind).length;
  const held = relations.flatMap(({ verdict }) => (verdict.kind === 'holds' ? [verdict] : []));
  const unchecked = relations.filter(({ verdict }) => verdict.kind === 'unchecked').length;
  const reasons = held.flatMap(({ reason }) => reason ?? []);
  return {
    relations: relations.length,
    definitions: ofKind('definition'),
    claims: ofKind('claim'),
    rules: ofKind('rule'),
    unchecked,
    reasons: reasons.length,
    uncheckedReasons: reasons.filter((reason) => reason === 'unchecked').length,
    failing: relations.length - held.length - unchecked,
    points: held.reduce((sum, { points }) => sum + points, 0),
    worst: Math.max(0, ...held.map(({ worst }) => worst)),
    functions: functions.filter(({ verdict }) => verdict.kind === 'holds').length,
  };
}
