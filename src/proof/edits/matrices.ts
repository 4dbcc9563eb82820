import type { Quantity } from '../../model/networks/index.ts';
import { partnerOf } from '../../notation/latex/brackets.ts';
import { textOf, type Token } from '../../notation/latex/tokens.ts';
import { latexOf } from '../../notation/symbols.ts';
import type { Edit } from './edit.ts';
import { end, replace, type Formula, type Maker } from './maker.ts';

/** The places from one token to another, as the text of a change. */
const between = (first: Token, last: Token): Pick<Edit, 'from' | 'to'> => ({ from: first.at, to: end(last) });

/** A mean without its 1/n, of a sum or of a product of matrices; or a sum that is none with one. */
const shareOfMean: Maker = ({ tokens }, i) => {
  const token = tokens[i];
  if (isShare(tokens, i)) {
    const last = tokens[i + 6];
    return token && last ? [{ kind: 'mean', ...between(token, last), text: '', says: 'no 1/n' }] : [];
  }
  if (token?.text !== '\\sum' || isShare(tokens, i - 7)) return [];
  return [{ kind: 'mean', from: token.at, to: token.at, text: '\\frac{1}{n}', says: '1/n before the sum' }];
};

const isShare = (tokens: readonly Token[], i: number): boolean =>
  ['\\frac', '{', '1', '}', '{', 'n', '}'].every((text, k) => tokens[i + k]?.text === text);

/** A sum that leaves out its last term, or has one too many. */
const lastOfSum: Maker = ({ tokens, depths }, i) => {
  if (tokens[i]?.text !== '\\sum' || tokens[i + 1]?.text !== '_' || tokens[i + 2]?.text !== '{') return [];
  const above = partnerOf(tokens, depths, i + 2) + 1;
  const [last, closes] = [tokens[above + 2], tokens[above + 3]];
  if (tokens[above]?.text !== '^' || last?.kind !== 'letter' || closes?.text !== '}') return [];
  return ['-', '+'].map((sign) =>
    replace(last, `${last.text}${sign}1`, 'sum', `a sum to ${last.text} ${sign === '-' ? '−' : '+'} 1`),
  );
};

/** Every sample's own number, and one sample's in its place; an entry's row for its column. */
const otherIndex: Maker = ({ tokens }, i) => {
  const token = tokens[i];
  if (token?.kind !== 'letter') return [];
  const [before, open, close] = [tokens[i - 2]?.text, tokens[i - 1]?.text, tokens[i + 1]?.text];
  if (before === '{' && tokens[i - 3]?.text === '^' && open === '(' && close === ')')
    return [replace(token, '1', 'index', `the first instead of ${token.text}`)];
  const next = tokens[i + 1];
  if (before !== '_' || open !== '{' || next?.kind !== 'letter' || tokens[i + 2]?.text !== '}') return [];
  return [
    {
      kind: 'index',
      ...between(token, next),
      text: next.text + token.text,
      says: `the indices ${next.text}${token.text} instead of ${token.text}${next.text}`,
    },
  ];
};

/** The index of the last token of the bold letter that begins at one, its number below included. */
function boldUntil({ tokens, depths }: Formula, i: number): number | undefined {
  if (!/^\\(mathbf|boldsymbol)$/.test(tokens[i]?.text ?? '')) return undefined;
  const endOf = (at: number): number => (tokens[at]?.text === '{' ? partnerOf(tokens, depths, at) : at);
  const letter = endOf(i + 1);
  return tokens[letter + 1]?.text === '_' ? endOf(letter + 2) : letter;
}

/** A matrix not turned, or turned. */
const transpose: Maker = (formula, i) => {
  const until = boldUntil(formula, i);
  if (until === undefined) return [];
  const { tokens } = formula;
  const [last, power, top] = [tokens[until], tokens[until + 1], tokens[until + 2]];
  if (!last) return [];
  if (power?.text === '^' && top?.text === '\\top')
    return [{ kind: 'transpose', ...between(power, top), text: '', says: 'no transpose' }];
  if (power?.text === '^') return [];
  return [{ kind: 'transpose', from: end(last), to: end(last), text: '^\\top', says: 'a transpose' }];
};

/** Another matrix of the formula. */
const otherMatrix: Maker = (formula, i) => {
  const textAt = (at: number): string | undefined => {
    const until = boldUntil(formula, at);
    return until === undefined ? undefined : textOf(formula.latex, formula.tokens.slice(at, until + 1));
  };
  const text = textAt(i);
  const [first, last] = [formula.tokens[i], formula.tokens[boldUntil(formula, i) ?? -1]];
  if (text === undefined || !first || !last) return [];
  const others = new Set(formula.tokens.flatMap((_, at) => textAt(at) ?? []));
  others.delete(text);
  return [...others].map((other) => ({
    kind: 'symbol',
    ...between(first, last),
    text: other,
    says: `${other} instead of ${text}`,
  }));
};

const otherSide: Readonly<Partial<Record<Quantity, Quantity>>> = {
  dCE_df1: 'dCE_dz1',
  dCE_df2: 'dCE_dz2',
  dCE_dz1: 'dCE_df1',
  dCE_dz2: 'dCE_df2',
};

/** An error on the other side of its gate, or a gate left out. */
const gate: Maker = ({ tokens, depths }, i) => {
  const token = tokens[i];
  if (token?.kind === 'quantity') {
    const other = otherSide[token.quantity];
    if (!other) return [];
    const text = latexOf(other);
    return [replace(token, `{${text}}`, 'gate', `${text} instead of ${token.text}`)];
  }
  if (token?.text !== '\\odot') return [];
  const opens = tokens.findIndex(({ text }, at) => at > i && text === '[');
  const last = tokens[partnerOf(tokens, depths, opens)];
  if (tokens[i + 1]?.text !== '\\mathbb' || !last) return [];
  return [{ kind: 'gate', ...between(token, last), text: '', says: 'no gate' }];
};

/** Slips in sums, means and matrices. */
export const matrixMakers: readonly Maker[] = [
  shareOfMean, lastOfSum, otherIndex, transpose, otherMatrix, gate,
]; // prettier-ignore
