import type { Trial } from '../contract/trial.ts';
import type { Quantity } from '../model/networks/index.ts';
import { isInput } from '../model/state.ts';
import { isQuantity, symbols } from '../notation/symbols.ts';
import { plain } from '../notation/symbols/derivatives.ts';
import { printInput, printNumber } from '../model/print.ts';
import { doubles } from './arithmetic/doubles.ts';
import type { Check } from './checks.ts';
import type { Definitions } from './definitions.ts';
import { expressionOf } from './expression.ts';
import { quantityTree } from './latex/convert.ts';
import { randomPointsFor, slackOf } from './check.ts';
import { program } from './program.ts';
import type { Proof } from './prove.ts';
import { seedOf, type Relation } from './relations.ts';
import { variablesIn, type Tree } from './tree.ts';
import type { Point } from './verdict.ts';

const letter = 0.5;

export function trialOf({ relations, number, wiring }: Check, { theory }: Proof): Trial {
  const definitions = theory.definitions[wiring];
  const said = relations.flatMap(({ relation }) =>
    relation.reading.kind === 'read'
      ? [{ says: relation.reading.says, number: number + nameIn(relation), relation }]
      : [],
  );
  const sides = said.flatMap(({ says: { left, right } }) => [left, right]);
  const free = namesIn(sides).filter((name) => !isQuantity(name));
  const letters = Object.fromEntries(free.map((name) => [name, letter]));
  return {
    model: wiring,
    letters,
    rows: said.map(({ says, number: of }) => ({
      number: of,
      sign: says.sign,
      ...(says.sign === '≈' ? { slack: slackOf(says) } : {}),
      left: expressionOf(says.left, letters, definitions),
      right: expressionOf(says.right, letters, definitions),
    })),
    points: said[0] ? triesOf(said[0].relation, sides, definitions) : [],
  };
}

/** What a relation is called behind its equation's number: its line, and its entry where it is of one. */
const nameIn = ({ line = '', entry }: Relation): string =>
  entry === undefined ? line : `${line} (${entry})`;

/** The first three random points of a relation at which the sigmoid is far from its ends. */
function triesOf(relation: Relation, sides: readonly Tree[], definitions: Definitions): Trial['points'] {
  if (relation.reading.kind === 'misread') return [];
  const { says, given } = relation.reading;
  const named = namesIn(sides).filter(isQuantity);
  const { drawn, run } = program(named.map(quantityTree), definitions, doubles, 'symbolic');
  const tries = new Map<string, Point>();
  let attempts = 200;
  for (const point of randomPointsFor(says, given, definitions, seedOf(relation))) {
    if (tries.size === 3 || attempts-- === 0) break;
    const values = run(drawn.map((name) => point[name] ?? NaN));
    const shown = named.map((name, n) => ({ name, value: values[n] ?? NaN }));
    const zhat = shown.find(({ name }) => name === 'zhat')?.value ?? 0.5;
    const state = Object.fromEntries(Object.entries(point).filter(([name]) => isInput(name)));
    if (zhat > 0.05 && zhat < 0.95 && Object.keys(state).length > 0) tries.set(labelOf(shown), state);
  }
  return [...tries].map(([label, state]) => ({ label, state }));
}

const namesIn = (sides: readonly Tree[]): string[] => [
  ...new Set(sides.flatMap((side) => [...variablesIn(side)])),
];

const labelOf = (values: readonly { readonly name: Quantity; readonly value: number }[]): string =>
  values
    .slice(0, 3)
    .map(
      ({ name, value }) =>
        `${plain(symbols[name].latex)} = ${(isInput(name) ? printInput : printNumber)(value)}`,
    )
    .join(', ');
