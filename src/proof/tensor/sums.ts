import { depthsOf } from '../../notation/latex/brackets.ts';
import { Misread } from '../../notation/latex/misread.ts';
import type { Stretch } from '../../notation/latex/rows.ts';
import type { Token } from '../../notation/latex/tokens.ts';
import { endOfTerm } from '../latex/operators.ts';
import { productOf, sumOf } from './algebra.ts';
import { rangesIn, withNumbers } from './indices.ts';
import { integerOf } from './integer.ts';
import type { Reader, Taken } from './reader.ts';
import { argumentOf } from './symbols.ts';

/** Each term is a tree of its own, evaluated at every point. */
const mostTerms = 100;

/** `\sum_{i=1}^{n} …` or `\prod`, written out; it reaches to the end of the term. Without bounds, i runs as far as what it counts. */
export function takeSum(tokens: Stretch, index: number, reader: Reader): Taken | undefined {
  const sign = tokens[index];
  if (!sign || !/^\\(sum|prod)$/.test(sign.text)) return undefined;
  const limits = limitsAt(tokens, index + 1);
  const end = endOfTerm(tokens, depthsOf(tokens), limits.to);
  const body = tokens.slice(limits.to, end);
  if (body.length === 0) throw new Misread('unparsable', sign.at, `nothing stands behind ${sign.text}`);
  const { letter, from, to } = boundsOf(limits, body, sign, reader);
  if (to - from >= mostTerms) {
    throw new Misread('unparsable', sign.at, `${String(to - from + 1)} terms are too many to be written out`);
  }
  const terms = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) =>
    reader.read(withNumbers(body, new Map([[letter, from + i]]))),
  );
  return { tensor: (sign.text === '\\sum' ? sumOf : productOf)(terms, sign.at), to: end };
}

interface Limits {
  readonly below: Stretch;
  readonly above: Stretch | undefined;
  readonly to: number;
}

function limitsAt(tokens: Stretch, start: number): Limits {
  const limits = new Map<string, Stretch>();
  let to = tokens[start]?.text === '\\limits' ? start + 1 : start;
  for (let sign = tokens[to]?.text; sign === '_' || sign === '^'; sign = tokens[to]?.text) {
    const argument = argumentOf(tokens, to + 1);
    if (!argument || limits.has(sign)) break;
    limits.set(sign, argument.inside);
    to = argument.to;
  }
  return { below: limits.get('_') ?? [], above: limits.get('^'), to };
}

function boundsOf({ below, above }: Limits, body: Stretch, sign: Token, { shapes, read }: Reader) {
  const [letter, equals, ...first] = below;
  const at = letter?.at ?? sign.at;
  if (letter?.kind !== 'letter')
    throw new Misread('unparsable', at, `${sign.text} says below by which letter it counts, as i=1`);
  if (equals?.text === '=' && first.length > 0 && above) {
    return { letter: letter.text, from: integerOf(first, read), to: integerOf(above, read) };
  }
  const range = rangesIn(body, shapes).get(letter.text);
  if (equals || above || range === undefined) {
    throw new Misread(
      'unparsable',
      at,
      `${sign.text} has no bounds; write ${sign.text}_{${letter.text}=1}^{n} with an n that is known`,
    );
  }
  return { letter: letter.text, from: 1, to: range };
}
