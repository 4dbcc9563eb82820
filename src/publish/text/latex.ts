import { symbols } from '../../notation/symbols.ts';

/** The room that a line of a derivation leaves for the first one's left side. */
const phantom = '\\hphantom{';

/**
 * LaTeX as one would write it by hand: a page's formulas have braces around each quantity, and leave room for a left
 * side that is not repeated. It is typeset the same.
 */
export const handwritten = (latex: string): string => withoutIdleBraces(withoutPhantom(latex));

const hasPhantom = (latex: string): boolean => latex.startsWith(phantom);

function withoutPhantom(latex: string): string {
  return hasPhantom(latex) ? latex.slice(endOfGroup(latex, phantom.length - 1)).trim() : latex;
}

/** The index after the brace that closes the one at `open`. */
function endOfGroup(latex: string, open: number): number {
  let depth = 0;
  for (let i = open; i < latex.length; i++) {
    if (latex[i] === '{') depth++;
    if (latex[i] === '}' && --depth === 0) return i + 1;
  }
  return latex.length;
}

const escaped = (text: string): string => text.replace(/[\\{}^_|()[\]*+?.$]/g, '\\$&');

/** Any quantity in the braces of its own, the longest first. */
const braced = new RegExp(
  `\\{(${[...new Set(Object.values(symbols).map(({ latex }) => latex))]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})\\}`,
  'g',
);

/** Takes the braces from each quantity that is not what a power, an index or a command is made of. */
function withoutIdleBraces(latex: string): string {
  return latex.replace(braced, (group, symbol: string, at: number) => {
    const before = latex.slice(0, at);
    if (/[\^_]$|\\(?:text|mathrm|frac|sqrt|operatorname|begin|end)$|\\frac\{[^{}]*\}$/.test(before))
      return group;
    const after = latex[at + group.length] ?? '';
    const gapBefore = /[A-Za-z0-9}]$/.test(before) && /^[A-Za-z]/.test(symbol) ? ' ' : '';
    const gapAfter = /[A-Za-z]$/.test(symbol) && /[A-Za-z0-9]/.test(after) ? ' ' : '';
    return gapBefore + symbol + gapAfter;
  });
}

const relation = /^(?:[=<>]|\\(?:leq?|geq?|neq?|lt|gt|approx|equiv|to|in|Rightarrow)(?![A-Za-z]))/;

/** Where the first relation outside all brackets stands; 0 where there is none. */
function relationIn(latex: string): number {
  let depth = 0;
  for (let i = 0; i < latex.length; i++) {
    const char = latex[i] ?? '';
    if (depth === 0 && relation.test(latex.slice(i))) return i;
    if ('{(['.includes(char)) depth++;
    if ('})]'.includes(char)) depth--;
  }
  return 0;
}

/** A line of an equation, the reason that it gives, and the label that the text calls it by. */
export interface LabelledLine {
  readonly latex: string;
  readonly reason: string;
  readonly label: string;
}

/** The lines of an equation as one display formula: a derivation is aligned at its relations. */
export function displayOf([first, ...rest]: readonly LabelledLine[]): string {
  if (!first) return '';
  if (rest.length === 0) return [handwritten(first.latex), ...remarks(first)].join(' \\qquad ');
  const rows = [first, ...rest].map((each) => {
    const line = handwritten(each.latex);
    const at = relationIn(line);
    return [`${line.slice(0, at)}&${line.slice(at)}`, ...remarks(each)].join(' && ');
  });
  return ['\\begin{aligned}', rows.join(' \\\\\n'), '\\end{aligned}'].join('\n');
}

/** What stands beside a line: its reason, then its label. */
const remarks = ({ reason, label }: LabelledLine): string[] => [
  ...(reason === '' ? [] : [reason]),
  ...(label === '' ? [] : [`\\text{(${label})}`]),
];
