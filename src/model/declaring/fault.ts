import { derivative, formulasOf, namesOf, parentsOf, type Network } from './network.ts';

/** What is wrong with a network as it is declared, as a sentence for its author; undefined where nothing is. */
export function faultOf(network: Network): string | undefined {
  return missingSlope(network) ?? unknownName(network) ?? strayMove(network) ?? circle(network);
}

/** A weight whose derivative is asked for, with no arrow to walk back over. */
function missingSlope({ gradient, path, quantities }: Network): string | undefined {
  const entries = Object.entries(quantities);
  const weight = [path.weight, ...gradient.in].find(
    (x) => !(derivative(gradient.of, x) in quantities) && !entries.some(([, { slopes = {} }]) => x in slopes),
  );
  return weight && `no quantity has a slope in ${weight}, so there is no ${derivative(gradient.of, weight)}`;
}

function unknownName(network: Network): string | undefined {
  const known = new Set(namesOf(network));
  for (const [name, { value, madeOf = [], slopes = {} }] of Object.entries(network.quantities)) {
    const named = [...value.from, ...madeOf, ...Object.values(slopes).flatMap(({ from }) => from)];
    const stranger = named.find((other) => !known.has(other));
    if (stranger !== undefined) return `${name} is computed from ${stranger}, which is declared nowhere`;
  }
  return undefined;
}

/** A weight that is to move to what nothing computes, or that is no input. */
function strayMove({ inputs, quantities, moves, path }: Network): string | undefined {
  if (!(path.weight in moves)) return `${path.weight} is followed, and moves has no line for it`;
  const stray = Object.entries(moves).find(([weight, to]) => !(weight in inputs && to in quantities));
  return stray && `${stray[0]} moves to ${stray[1]}, and one of the two is declared nowhere`;
}

function circle(network: Network): string | undefined {
  const computed = [...formulasOf(network)].map(([name, { from }]) => [name, from] as const);
  const loop = loopIn(new Map(computed)) ?? loopIn(parentsOf(network));
  return loop && `${loop.join(' ← ')} goes in a circle`;
}

/** A quantity, and the way on which it comes back to itself. */
function loopIn(parents: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const parent of parents.get(name) ?? []) {
      const found = visit(parent, [...path, name]);
      if (found) return found;
    }
    done.add(name);
    return undefined;
  };
  for (const name of parents.keys()) {
    const found = visit(name, []);
    if (found) return found;
  }
  return undefined;
}
