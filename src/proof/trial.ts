import type { Trial } from '../contract/trial.ts';
import type { Quantity } from '../model/networks/index.ts';
import type { Visitor } from '../model/networks/visitors.ts';
import { defaultState, isInput } from '../model/state.ts';
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
import { symbolicIn } from './symbolic.ts';
import { sampledIn } from './tensor/sampled.ts';
import { raised } from './tensor/shapes.ts';
import { mapParts, number, variablesIn, type Tree } from './tree.ts';
import type { Point } from './verdict.ts';

const letter = 0.5;

export function trialOf({ relations, number: of, wiring }: Check, { theory }: Proof): Trial {
  const definitions = theory.definitions[wiring];
  const said = relations.flatMap(({ relation }) =>
    relation.reading.kind === 'read'
      ? [{ says: relation.reading.says, number: of + nameIn(relation), relation }]
      : [],
  );
  const sides = said.flatMap(({ says: { left, right } }) => [left, right]);
  const free = namesIn(sides).filter((name) => !isQuantity(name) && !sampledIn(name));
  const letters = Object.fromEntries(free.map((name) => [name, letter]));
  return {
    model: wiring,
    letters,
    rows: said.map(({ says, number }) => ({
      number,
      sign: says.sign,
      ...(says.sign === '≈' ? { slack: slackOf(says) } : {}),
      left: expressionOf(withVisitors(says.left, definitions), letters, definitions),
      right: expressionOf(withVisitors(says.right, definitions), letters, definitions),
    })),
    points: said[0] ? triesOf(said[0].relation, sides, definitions) : [],
  };
}

/** A side with the book's visitors for its samples: their data as numbers, and all that rests on them worked out. */
function withVisitors(side: Tree, definitions: Definitions): Tree {
  const expand = (tree: Tree): Tree => {
    const sampled = tree.kind === 'variable' ? sampledIn(tree.name) : undefined;
    if (tree.kind !== 'variable' || !sampled) return mapParts(tree, expand);
    const definition = definitions.trees.get(tree.name);
    return definition ? expand(workOut(definition)) : valueOf(tree);
  };
  const workOut = symbolicIn(definitions);
  return namesIn([side]).some(sampledIn) ? expand(workOut(side)) : side;
}

/** A visitor's datum as a number; a label has its name in the table too. */
function valueOf(tree: Tree & { kind: 'variable' }): Tree {
  const { visitors } = defaultState;
  const index = visitors.findIndex((_, i) => tree.name.endsWith(raised(i + 1)));
  const column = sampledIn(tree.name)?.quantity as keyof Visitor;
  return number(visitors[index]?.[column] ?? NaN);
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
