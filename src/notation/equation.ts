import type { Quantity } from '../model/trace.ts';
import { pieces } from './pieces.ts';

/** One line of an equation: `left relation right`; a derivation's later lines have no left side. */
export interface Line {
  readonly left: string;
  readonly relation: string;
  readonly right: string;
}

/** A display formula that is no equation: a line without a relation, or with an empty side. */
export class NotAnEquation extends Error {}

const relations = ['\\Rightarrow', '\\approx', '\\leq', '\\geq', '\\le', '\\ge', '=', '<', '>'];

/**
 * Cuts display LaTeX into lines, and each line at its first relation outside all brackets.
 * The author's `&` stands before that relation. Throws NotAnEquation.
 */
export function linesOf(latex: string): Line[] {
  const aligned = /^\s*\\begin\{aligned\}([\s\S]*)\\end\{aligned\}\s*$/.exec(latex);
  const lines = splitOutside(aligned?.[1] ?? latex, '\\\\').filter((line) => line.trim() !== '');
  return lines.map((line, i) => {
    const parsed = lineOf(line);
    if (i === 0 && parsed.left === '') throw new NotAnEquation('the first line has no left side');
    return parsed;
  });
}

function lineOf(line: string): Line {
  const at = relationAt(line);
  if (!at) throw new NotAnEquation(`no relation (=, <, ≈ …) in “${line.trim()}”`);
  const left = line.slice(0, at.index).replace(/&\s*$/, '').trim();
  const right = line.slice(at.index + at.relation.length).trim();
  if (right === '') throw new NotAnEquation(`nothing to the right of ${at.relation} in “${line.trim()}”`);
  return { left, relation: at.relation, right };
}

function relationAt(line: string): { index: number; relation: string } | undefined {
  for (const index of outside(line)) {
    const relation = relations.find(
      (r) => line.startsWith(r, index) && !/[A-Za-z]/.test(after(line, index, r)),
    );
    if (relation) return { index, relation };
  }
  return undefined;
}

/** The letter that would make a control word longer: \le is not \left. */
const after = (line: string, index: number, relation: string): string =>
  relation.startsWith('\\') ? (line[index + relation.length] ?? '') : '';

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const index of outside(text)) {
    if (index < start || !text.startsWith(separator, index)) continue;
    parts.push(text.slice(start, index));
    start = index + separator.length;
  }
  return [...parts, text.slice(start)];
}

/** Every index that lies outside braces, \left…\right and environments. */
function* outside(text: string): Generator<number> {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (/^(\{|\\left(?![a-z])|\\begin(?![a-z]))/.test(text.slice(i, i + 7))) {
      depth++;
      if (text[i] === '\\') i += text.startsWith('\\begin', i) ? skipGroup(text, i + 6) - i : 5;
    } else if (/^(\}|\\right(?![a-z])|\\end(?![a-z]))/.test(text.slice(i, i + 7))) {
      depth--;
      if (text[i] === '\\') i += text.startsWith('\\end', i) ? skipGroup(text, i + 4) - i : 6;
    } else if (depth === 0) {
      yield i;
      if (text[i] === '\\' && text[i + 1] === '\\') i++;
    }
  }
}

/** The index of the brace that closes the group starting at or after `from`. */
function skipGroup(text: string, from: number): number {
  const close = text.indexOf('}', from);
  return close < 0 ? text.length : close;
}

/** The quantity a side consists of, if it is exactly one. */
export function soleQuantity(side: string): Quantity | undefined {
  const [first, ...rest] = pieces(side.trim());
  return first?.kind === 'symbol' && rest.length === 0 ? first.quantity : undefined;
}
