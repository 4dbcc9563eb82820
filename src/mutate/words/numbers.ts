import type { Jsx } from '../../chapters/jsx.ts';
import { isQuantityOf } from '../../contract/names.ts';
import type { Input, Quantity } from '../../model/networks/index.ts';
import type { Reading } from '../../model/reading.ts';
import { isInput } from '../../model/state.ts';
import { symbols } from '../../notation/symbols.ts';
import { pick, type Random } from '../../proof/points/random.ts';
import { comesTo, isSame, valueOf } from '../../proof/sentences/values.ts';
import { alike } from './alike.ts';
import { placeOf, readingIn, sameNumber, sourceOf, type Slip, type Written } from './slip.ts';

/** The number of another quantity, wiring, iteration or state. */
export function otherNumbers(jsx: Jsx, written: Written, random: Random): Slip[] {
  const reading = readingIn(jsx, written);
  const [from, to] = placeOf(jsx);
  const around = written.states.get(jsx);
  const slip = (change: string, asked: Reading): Slip => {
    const text = tagOf(asked);
    // What is left out comes back from the <At> around it.
    const other = around ? { ...asked, with: { ...around, ...asked.with } } : asked;
    const same = sameness(reading, other);
    return { change, from, to, text, of: sourceOf(jsx, written), says: `${text} instead`, same };
  };
  return [
    ...otherQuantities(reading, random).map((quantity) => slip('quantity', { ...reading, quantity })),
    ...otherModels(reading).map((other) => slip('model', other)),
    ...otherIterations(reading).map((other) => slip('iteration', other)),
    ...otherStates(reading, random).map((other) => slip('state', other)),
  ];
}

/** Why a reader would see the same number, if so: no page prints the last places, unless it prints all digits. */
function sameness(reading: Reading, other: Reading): string | undefined {
  const [a, b] = [valueOf(reading), valueOf(other)];
  if (isSame(a, b)) return sameNumber;
  return !reading.digits && comesTo(a, b) ? `${sameNumber}, but for its last places` : undefined;
}

/** One that looks alike, and any other. */
function otherQuantities({ quantity, model }: Reading, random: Random): Quantity[] {
  const known = (Object.keys(symbols) as Quantity[]).filter((each) => isQuantityOf(model, each));
  const others = known.filter((each) => each !== quantity) as [Quantity, ...Quantity[]];
  const twin = alike(quantity);
  return [...new Set([...(twin && isQuantityOf(model, twin) ? [twin] : []), pick(random, others)])];
}

const otherModels = (reading: Reading): Reading[] =>
  (['notebook', 'intended'] as const)
    .filter((model) => model !== reading.model && isQuantityOf(model, reading.quantity))
    .map((model) => ({ ...reading, model }));

function otherIterations({ iteration, ...reading }: Reading): Reading[] {
  if (reading.model === 'program' || iteration !== undefined)
    return [{ ...reading, iteration: (iteration ?? 1) + 1 }];
  return isInput(reading.quantity) ? [] : [{ ...reading, iteration: 2 }];
}

/** An input replaced that was not, given another value, or left to the page. */
function otherStates(reading: Reading, random: Random): Reading[] {
  const { with: inputs } = reading;
  if (!inputs) return [{ ...reading, with: { z: 0 } }];
  const entries = Object.entries(inputs) as [[Input, number], ...[Input, number][]];
  const [input, value] = pick(random, entries);
  const [dropped] = pick(random, entries);
  const others = entries.filter(([name]) => name !== dropped);
  const moved = input === 'z' ? 1 - value : input === 'iterations' ? value - 1 : value + 1;
  return [
    { ...reading, with: { ...inputs, [input]: moved } },
    { ...reading, with: Object.fromEntries(others) },
  ];
}

/** A number's tag as an author writes it. */
function tagOf({ quantity, model, iteration, with: inputs, digits }: Reading): string {
  const replaced = Object.entries(inputs ?? {}).map(([input, value]) => `${input}: ${String(value)}`);
  const attributes = [
    `model="${model}"`,
    iteration === undefined ? '' : `iteration={${String(iteration)}}`,
    inputs ? `with={{ ${replaced.join(', ')} }}` : '',
    digits ? 'digits="all"' : '',
  ];
  return `<V of="${quantity}" ${attributes.filter(Boolean).join(' ')} />`;
}
