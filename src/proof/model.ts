import { decimals } from './arithmetic/decimals.ts';
import { doubles } from './arithmetic/doubles.ts';
import { tryPoints, type Outcome } from './check.ts';
import { relativeError } from './compare.ts';
import { undefinedIn, type Definitions } from './definitions.ts';
import { withoutDetours } from './detours.ts';
import { quantityTree } from './latex/convert.ts';
import { program } from './program.ts';
import type { Point, Verdict } from './verdict.ts';
import type { NetworkName, Quantity } from '../model/networks/index.ts';
import { defaultState, inputsOf, isInput, type State } from '../model/state.ts';
import { quantitiesOf, valueOf } from '../model/trace.ts';

/** Every quantity at a state, as the TypeScript computes it. */
export type TraceOf = (wiring: NetworkName, state: State) => Readonly<Record<string, number>>;

/** What is known of one function of the model: whether it computes what the book prints. */
export interface FunctionVerdict {
  readonly quantity: string;
  readonly wiring: NetworkName;
  readonly verdict: Verdict;
}

/** The model's own roundings, and those of everything that its argument went through. */
const tolerance = 1e-9;
const nothing = 1e-14;
/** Where `nothing` is as much as the tolerance. What is smaller is measured in parts of this. */
const small = nothing / tolerance;

/** Two doubles this close need no third opinion; beyond, the model is held against 60 digits. */
const sureInDoubles = 1e-13;

/**
 * Compares each function of the model with the book: a quantity with its printed definition, a derivative
 * with the one that dual numbers take of the printed definitions.
 */
export function checkModel(definitions: Definitions, traceOf?: TraceOf): FunctionVerdict[] {
  const { wiring } = definitions;
  return quantitiesOf(wiring)
    .filter((quantity) => !isInput(quantity))
    .map((quantity) => ({ quantity, wiring, verdict: checkFunction(quantity, definitions, traceOf) }));
}

/** Compares one function of the model, or what another trace has for it, with what the book prints of its quantity. */
export function checkFunction(quantity: string, definitions: Definitions, traceOf?: TraceOf): Verdict {
  const { wiring } = definitions;
  const printed = quantityTree(quantity);
  const missing = undefinedIn(printed, definitions);
  if (missing) {
    const reason = `${missing} has no definition in the ${wiring} wiring`;
    return { kind: 'rejected', rule: 'no-definition', reason, offset: 0 };
  }
  const outputs = [withoutDetours(printed, definitions), quantityTree('zhat')];
  const quick = program(outputs, definitions, doubles, 'dual');
  const exact = program(outputs, definitions, decimals, 'dual');
  const modelAt = traceOf
    ? (state: State) => traceOf(wiring, state)[quantity] ?? NaN
    : valueOf(wiring, quantity as Quantity);
  const valuesAt = (point: Point) => quick.drawn.map((name) => point[name] ?? NaN);

  return tryPoints(
    (at): Outcome => {
      const model = modelAt({ ...defaultState, ...at });
      const [value = NaN, zhat = NaN] = quick.run(valuesAt(at));
      const error = relativeError(model, value);
      if (error <= sureInDoubles) return { kind: 'holds', exact: false, error };
      const [A] = exact.run(valuesAt(at).map((number) => decimals.of(String(number))));
      const sure = A?.toNumber() ?? NaN;
      const allowed = tolerance + lostBy(zhat);
      if (!Number.isFinite(sure) || allowed > 1e-3) return { kind: 'undefined' };
      if (Math.abs(model - sure) <= Math.max(nothing, allowed * Math.abs(sure)))
        return {
          kind: 'holds',
          exact: true,
          error: Math.abs(model - sure) / Math.max(Math.abs(sure), small),
        };
      return { kind: 'model-differs', quantity, wiring, at, printed: sure, model };
    },
    inputsOf(wiring),
    quantity,
  );
}

/** What a double ẑ leaves of 1 − ẑ and of 1/ẑ: where the sigmoid saturates, nothing. */
const lostBy = (zhat: number): number => 2 ** -50 / (zhat * (1 - zhat));
