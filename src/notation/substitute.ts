import type { Quantity } from '../model/networks/index.ts';
import { isDifferential } from './latex/differentials.ts';
import { tokensOf, type Token } from './latex/tokens.ts';

/** One number to be printed where a symbol stood. */
export interface Slot {
  readonly quantity: Quantity;
  /** Whether a negative value needs parentheses here, as in 2 · (−3). */
  readonly wrap: boolean;
}

/**
 * The same formula with a slot in place of each symbol. `print` gives the LaTeX of a slot; where the
 * printed factors would run together (x₁w₁ → 0.7 0.436) a multiplication dot is put between them.
 */
export function substitute(latex: string, print: (slot: Slot) => string): string {
  const tokens = tokensOf(latex);
  let result = '';
  let end = 0;
  tokens.forEach((token, i) => {
    if (token.kind !== 'quantity') return;
    const [before, after, next] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
    const slot = print({ quantity: token.quantity, wrap: needsParentheses(before, after) });
    const dotBefore = before && endsFactor(before) ? '\\cdot ' : '';
    const dotAfter = after && startsFactor(after, next) ? '\\cdot ' : '';
    result += `${latex.slice(end, token.at)}${dotBefore}{${slot}}${dotAfter}`;
    end = token.at + token.text.length;
  });
  return result + latex.slice(end);
}

/** Whether substituting makes sense: a derivative operator cannot act on a number, and a sample has none. */
export function canSubstitute(latex: string): boolean {
  const tokens = tokensOf(latex);
  const operates = tokens.some((_, i) => isOperator(tokens, i));
  return !operates && !tokens.some(isSampled) && tokens.some(({ kind }) => kind === 'quantity');
}

/** Whether a token is a quantity of a sample, `\CE^{(i)}`, which has no number of its own. */
const isSampled = ({ kind }: Token, i: number, tokens: readonly Token[]): boolean =>
  kind === 'quantity' &&
  tokens
    .slice(i + 1, i + 4)
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('') === '^{(';

/** `\frac{\partial …}{\partial` or `\frac{d …}{d`: ∂ over ∂, whatever they stand before. */
function isOperator(tokens: readonly Token[], index: number): boolean {
  if (!/^\\[dt]?frac$/.test(tokens[index]?.text ?? '') || !isDifferential(tokens[index + 2])) return false;
  const close = tokens.findIndex(({ text }, i) => i > index && text === '}');
  return isDifferential(tokens[close + 2]);
}

function needsParentheses(before: Token | undefined, after: Token | undefined): boolean {
  const leads =
    before === undefined || /^(open|relation|align)$/.test(before.kind) || /^[,|]$/.test(before.text);
  return !leads || after?.text === '^';
}

const endsFactor = ({ kind, text }: Token): boolean =>
  kind === 'quantity' || kind === 'number' || (kind === 'close' && !text.startsWith('\\end'));

/** A quantity that follows brings its own dot. */
const startsFactor = ({ kind, text }: Token, next: Token | undefined): boolean =>
  kind === 'number' ||
  /^(\(|\\left\s*[([]|\\[dt]?frac|\\ln|\\sigma)$/.test(text) ||
  (text === 'e' && next?.text === '^');
