import { decimals, type Decimal } from '../arithmetic/decimals.ts';
import type { Input, NetworkName } from '../../model/networks/index.ts';
import { program as notebook } from '../../model/notebook.ts';
import { followedBy } from '../../model/descent.ts';
import type { Reading } from '../../model/reading.ts';
import { defaultState, isInput } from '../../model/state.ts';
import type { Theory } from '../theory.ts';
import { withoutDetours } from '../detours.ts';
import { quantityTree } from '../latex/convert.ts';
import { program } from '../program.ts';

type Values = Readonly<Record<string, Decimal>>;
type Before = (iteration: number, update: (values: Values) => Values, start: Values) => Values;

/**
 * The value of any reading at the default state, in decimals of 60 digits and from the printed definitions
 * alone: nothing of the model's arithmetic is used. An input is the decimal that it is typed as.
 */
export function exactReader(theory: Theory): (reading: Reading) => Decimal {
  const programs = new Map<string, (values: Values) => Decimal>();

  const compiled = (quantity: string, wiring: NetworkName): ((values: Values) => Decimal) => {
    const definitions = theory.definitions[wiring];
    const { drawn, run } = program(
      [withoutDetours(quantityTree(quantity), definitions)],
      definitions,
      decimals,
      'symbolic',
    );
    return (values) => run(drawn.map((name) => values[name] ?? decimals.undefined))[0] ?? decimals.undefined;
  };

  const valueOf = (quantity: string, wiring: NetworkName, values: Values): Decimal => {
    if (isInput(quantity)) return values[quantity] ?? decimals.undefined;
    const key = `${wiring} ${quantity}`;
    const known = programs.get(key) ?? compiled(quantity, wiring);
    programs.set(key, known);
    return known(values);
  };

  /** The inputs before the n-th update, which gives the weights that move. */
  const before: Before = (iteration, update, start) => {
    let values = start;
    for (let i = 1; i < iteration; i++) values = { ...values, ...update(values) };
    return values;
  };

  return ({ quantity, model, iteration = 1, with: replaced }) => {
    const start = inputsOf({ ...defaultState, ...replaced });
    if (model === 'program') return ofProgram(quantity, iteration, start, valueOf, before);
    const moves = Object.entries(followedBy(model).moves);
    const moved = (values: Values): Values =>
      Object.fromEntries(moves.map(([weight, updated]) => [weight, valueOf(updated, model, values)]));
    return valueOf(quantity, model, before(iteration, moved, start));
  };
}

/** What the notebook's loop prints: its own step, and its own loss. */
function ofProgram(
  quantity: string,
  iteration: number,
  start: Values,
  valueOf: (quantity: string, wiring: NetworkName, values: Values) => Decimal,
  before: Before,
): Decimal {
  const { network, weight, loss, step } = notebook;
  const moved = (values: Values): Decimal =>
    decimals.add(values[weight] ?? decimals.undefined, valueOf(step, network, values));
  const values = before(iteration, (reached) => ({ [weight]: moved(reached) }), start);
  switch (quantity) {
    case 'w11_before':
      return values[weight] ?? decimals.undefined;
    case 'w11_after':
      return moved(values);
    case 'CE':
      return valueOf(loss, network, values);
    default:
      return valueOf(quantity, network, values);
  }
}

const inputsOf = (state: Readonly<Record<Input, number>>): Values =>
  Object.fromEntries(Object.entries(state).map(([name, value]) => [name, decimals.of(String(value))]));
