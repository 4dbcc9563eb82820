import { decimals, type Decimal } from '../arithmetic/decimals.ts';
import { isInput, type Reading } from '../../model/reading.ts';
import { defaultState, type Input } from '../../model/state.ts';
import type { Wiring } from '../../model/trace.ts';
import type { Book } from '../book.ts';
import { withoutDetours } from '../detours.ts';
import { quantityTree } from '../latex/convert.ts';
import { program } from '../program.ts';

type Values = Readonly<Record<string, Decimal>>;

/**
 * The value of any reading at the default state, in decimals of 60 digits and from the printed definitions
 * alone: nothing of the model's arithmetic is used. An input is the decimal that it is typed as.
 */
export function exactReader(book: Book): (reading: Reading) => Decimal {
  const programs = new Map<string, (values: Values) => Decimal>();

  const compiled = (quantity: string, wiring: Wiring): ((values: Values) => Decimal) => {
    const definitions = book.definitions[wiring];
    const { drawn, run } = program(
      [withoutDetours(quantityTree(quantity), definitions)],
      definitions,
      decimals,
      'symbolic',
    );
    return (values) => run(drawn.map((name) => values[name] ?? decimals.undefined))[0] ?? decimals.undefined;
  };

  const valueOf = (quantity: string, wiring: Wiring, values: Values): Decimal => {
    if (isInput(quantity)) return values[quantity] ?? decimals.undefined;
    const key = `${wiring} ${quantity}`;
    const known = programs.get(key) ?? compiled(quantity, wiring);
    programs.set(key, known);
    return known(values);
  };

  /** The inputs before the n-th update; only w₁₁ moves. */
  const before = (iteration: number, update: (values: Values) => Decimal, start: Values): Values => {
    let values = start;
    for (let i = 1; i < iteration; i++) values = { ...values, w11: update(values) };
    return values;
  };

  return ({ quantity, model, iteration = 1, with: replaced }) => {
    const start = inputsOf({ ...defaultState, ...replaced });
    if (model === 'program') return ofProgram(quantity, iteration, start, valueOf, before);
    const updated = (values: Values) => valueOf('updatedW11', model, values);
    return valueOf(quantity, model, before(iteration, updated, start));
  };
}

/** What the notebook's loop prints: its own step, and its own loss. */
function ofProgram(
  quantity: string,
  iteration: number,
  start: Values,
  valueOf: (quantity: string, wiring: Wiring, values: Values) => Decimal,
  before: (iteration: number, update: (values: Values) => Decimal, start: Values) => Values,
): Decimal {
  const moved = (values: Values): Decimal =>
    decimals.add(values['w11'] ?? decimals.undefined, valueOf('stepNotebook', 'notebook', values));
  const values = before(iteration, moved, start);
  switch (quantity) {
    case 'w11_before':
      return values['w11'] ?? decimals.undefined;
    case 'w11_after':
      return moved(values);
    case 'CE':
      return valueOf('CE_notebook', 'notebook', values);
    default:
      return valueOf(quantity, 'notebook', values);
  }
}

const inputsOf = (state: Readonly<Record<Input, number>>): Values =>
  Object.fromEntries(Object.entries(state).map(([name, value]) => [name, decimals.of(String(value))]));
