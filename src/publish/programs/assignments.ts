import { formulasOf } from '../../model/declaring/network.ts';
import type { Formula } from '../../model/declaring/entry.ts';
import { networkOf, type NetworkName } from '../../model/networks/index.ts';
import { declarationOf, functionOf, type Declaration } from './declarations.ts';

/** One line of a network written out: `q.z1 = Math.max(0, q.f1)`, what it says, and the functions that it calls. */
export interface Assignment {
  readonly name: string;
  readonly expression: string;
  readonly says: string;
  readonly calls: readonly string[];
}

/**
 * A network as a straight program: what the wanted quantities need, each after what it is computed from. All quantities
 * are fields of one object `q`, so that ẑ does not stand in the way of the function that computes it.
 */
export function assignmentsOf(network: NetworkName, wanted: ReadonlySet<string>): Assignment[] {
  const { inputs } = networkOf(network);
  const formulas = formulasOf(networkOf(network));
  const done = new Map<string, Assignment>();
  const visit = (name: string): void => {
    const formula = formulas.get(name);
    if (!formula || done.has(name) || name in inputs) return;
    formula.from.forEach(visit);
    done.set(name, assignmentOf(name, formula, network));
  };
  [...formulas.keys()].filter((name) => wanted.has(name)).forEach(visit);
  return [...done.values()];
}

function assignmentOf(name: string, { compute, from }: Formula, network: NetworkName): Assignment {
  const fields = from.map((each) => `q.${each}`);
  const declared = isWalked(name, network) ? undefined : functionOf(compute.name, network);
  if (!declared) return { name, expression: chainRule(fields), says: 'by the chain rule', calls: [] };
  const { says, uses } = declared;
  return {
    name,
    expression: expressionOf(declared, fields),
    says: firstSentence(says),
    calls: uses.filter((each) => declarationOf(each, declared)),
  };
}

/** Whether a quantity has no function of its own but is walked backward over the graph. */
function isWalked(name: string, network: NetworkName): boolean {
  const { quantities } = networkOf(network);
  const slopes = Object.entries(quantities).flatMap(([y, { slopes = {} }]) =>
    Object.keys(slopes).map((x) => `d${y}_d${x}`),
  );
  return !(name in quantities || slopes.includes(name));
}

/** Factors two by two: one product a path. */
function chainRule(factors: readonly string[]): string {
  const products = factors.flatMap((factor, i) => (i % 2 ? [`${String(factors[i - 1])} * ${factor}`] : []));
  return products.join(' + ');
}

/** What a function returns, its parameters replaced. */
function expressionOf({ name, file, returns, parameters }: Declaration, fields: readonly string[]): string {
  if (returns === undefined)
    throw new Error(`src/${file}: ${name} is not one return of a formula, so no download can write it out.`);
  return parameters.reduce(
    (text, parameter, i) =>
      text.replace(new RegExp(`(?<![.\\w])${parameter}\\b(?!\\()`, 'g'), String(fields[i])),
    returns,
  );
}

/** The formula of a comment, without what is said of its digits. */
export const firstSentence = (text: string): string =>
  (text.split(/\. (?=[A-Z])|, within /)[0] ?? '').replace(/\.$/, '');
