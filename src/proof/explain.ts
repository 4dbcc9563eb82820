import type { Theory } from './theory.ts';
import { diagnose } from './diagnose.ts';
import type { Checked } from './prove.ts';
import { isInput } from '../model/state.ts';
import { quantityTree } from './latex/convert.ts';
import { doubles } from './arithmetic/doubles.ts';
import { program } from './program.ts';
import { plain } from '../notation/symbols/derivatives.ts';
import { isQuantity, symbols } from '../notation/symbols.ts';
import { variablesIn } from './tree.ts';
import type { Place } from './place.ts';
import type { Relation } from './relations.ts';
import type { Point, Verdict } from './verdict.ts';

/** What an author reads of a relation that is not right: where, by which rule, and what was found. */
export interface Explanation {
  readonly file: string;
  readonly place: Place;
  readonly rule: string;
  readonly message: string;
}

/** Explains a failure; undefined for what holds or is left unchecked with a reason. */
export function explain({ relation, verdict }: Checked, theory: Theory): Explanation | undefined {
  const { formula } = relation;
  const told = findingOf(relation, verdict, theory);
  return (
    told && { file: formula.file, place: formula.place(told.at), rule: told.rule, message: told.message }
  );
}

interface Told {
  readonly at: number;
  readonly rule: string;
  readonly message: string;
}

function findingOf(relation: Relation, verdict: Verdict, theory: Theory): Told | undefined {
  const start = relation.reading.kind === 'read' ? relation.reading.link.at : 0;
  switch (verdict.kind) {
    case 'holds':
    case 'unchecked':
      return undefined;
    case 'rejected':
      return {
        at: verdict.offset || start * Number(/^(no-points|not-reached)$/.test(verdict.rule)),
        rule: verdict.rule,
        message: `${relationName(relation)}: ${verdict.reason}`,
      };
    case 'fails': {
      const { at, hint } = diagnose(relation, verdict.at, theory);
      const lines = [
        `${relationName(relation)} does not hold`,
        `  ${relation.latex}`,
        `  at ${printPoint(verdict.at, relation, theory)}: left ${print(verdict.left)}, right ${print(verdict.right)}`,
        hint
          ? `  the sides part here: ${hint}`
          : '  no single sign, factor or symbol changed makes them agree',
      ];
      return { at, rule: 'relation-holds', message: lines.join('\n') };
    }
    case 'methods-differ': {
      const message = `${relationName(relation)}: the derivative is ${print(verdict.symbolic)} by the rules of calculus and ${print(verdict.dual)} with dual numbers, at ${printPoint(verdict.at, relation, theory)}`;
      return { at: start, rule: 'methods-agree', message };
    }
    case 'model-differs':
      return { at: start, rule: 'model-agrees', message: tellModel(verdict) };
  }
}

/** The model's own sentence; it also stands where no equation of the book is to blame. */
export function tellModel({
  quantity,
  wiring,
  at,
  printed,
  model,
}: Verdict & { kind: 'model-differs' }): string {
  return `the TypeScript of ${quantity} (${wiring} wiring) gives ${print(model)}, the printed definitions ${print(printed)}, at ${listed(at)}`;
}

function relationName({ formula: { card }, line, entry }: Relation): string {
  const name = card ? `equation ${card.number}${line ?? ''} (“${card.id}”)` : 'this relation';
  return entry ? `entry ${entry} of ${name}` : name;
}

/** The point by the quantities that the relation names, then by the inputs that lead there. */
function printPoint(point: Point, { reading, formula }: Relation, theory: Theory): string {
  if (reading.kind === 'misread') return listed(point);
  const named = [...variablesIn(reading.says.left), ...variablesIn(reading.says.right)];
  const definitions = theory.definitions[formula.wiring];
  const computed = [...new Set(named)].filter(
    (name) => isQuantity(name) && !isInput(name) && definitions.trees.has(name),
  );
  const { drawn, run } = program(computed.map(quantityTree), definitions, doubles, 'symbolic');
  const values = run(drawn.map((name) => point[name] ?? NaN));
  const seen = Object.fromEntries(computed.map((name, i) => [name, values[i] ?? NaN]));
  const inputs = listed(point);
  return computed.length > 0 ? `${listed(seen)} (from ${inputs})` : inputs;
}

const listed = (values: Point): string =>
  Object.entries(values)
    .map(([name, value]) => `${isQuantity(name) ? plain(symbols[name].latex) : name} = ${print(value)}`)
    .join(', ');

const print = (value: number): string => String(Number(value.toPrecision(6))).replace('-', '−');
