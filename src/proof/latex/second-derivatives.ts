import { isDifferential } from '../../notation/latex/differentials.ts';
import { Misread } from '../../notation/latex/misread.ts';
import type { Stretch } from '../../notation/latex/rows.ts';
import type { Token } from '../../notation/latex/tokens.ts';
import { insideAt, unwritten, type Taken } from './groups.ts';

/**
 * `\frac{\partial^2\CE}{\partial\f^2}` as the derivative of a derivative. What is differentiated stands above,
 * or in brackets behind. Throws Misread.
 */
export function secondDerivative(tokens: Stretch, index: number): Taken | undefined {
  const above = /^\\[dt]?frac$/.test(tokens[index]?.text ?? '') ? insideAt(tokens, index + 1) : undefined;
  const below = above && insideAt(tokens, above.to);
  if (!below || !isDifferential(above.tokens[0]) || !isDifferential(below.tokens[0])) return undefined;
  const order = orderAt(above.tokens, 1);
  if (order.value === 1) return undefined;
  const { at = 0 } = tokens[index] ?? {};
  const by = variablesOf(below.tokens, at);
  if (by.length !== order.value) {
    const said = `${String(order.value)} derivatives above the line, ${String(by.length)} below`;
    throw new Misread('unparsable', at, said);
  }
  const named = above.tokens.slice(order.to);
  const operand = named.length > 0 ? { tokens: named, to: below.to } : insideAt(tokens, below.to);
  if (!operand) throw new Misread('unparsable', at, 'put what is differentiated twice in brackets');
  const { to } = operand;
  const nested = by.reduceRight<Stretch>((of, variable) => derivativeOf(of, variable, at), operand.tokens);
  return { tokens: nested, to };
}

const derivativeOf = (of: Stretch, by: Token, at: number): Stretch => [
  ...unwritten('(\\frac{\\partial}{\\partial', at),
  by,
  ...unwritten('}(', at),
  ...of,
  ...unwritten('))', at),
];

/** The power at an index, 1 where none stands: `^2` or `^{2}`. */
function orderAt(tokens: Stretch, index: number): { value: number; to: number } {
  if (tokens[index]?.text !== '^') return { value: 1, to: index };
  const group = insideAt(tokens, index + 1) ?? { tokens: tokens.slice(index + 1, index + 2), to: index + 2 };
  const [only, ...more] = group.tokens;
  const value = more.length === 0 ? Number(only?.text) : NaN;
  if (value === 1 || value === 2 || value === 3) return { value, to: group.to };
  throw new Misread('unparsable', tokens[index].at, 'a derivative is taken once, twice or three times');
}

/** What a mixed or repeated derivative is taken by: ∂f² is f twice, ∂f ∂w is f, then w. */
function variablesOf(tokens: Stretch, at: number): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const by = tokens[i + 1];
    if (!isDifferential(tokens[i]) || !by || !/^(letter|quantity)$/.test(by.kind)) {
      throw new Misread('unparsable', at, 'below the line of a derivative stands ∂ with one symbol each');
    }
    const { value, to } = orderAt(tokens, i + 2);
    for (let n = 0; n < value; n++) found.push(by);
    i = to;
  }
  return found;
}
