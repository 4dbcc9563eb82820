import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import katex from 'katex';

/** A formula in a line of text, as one would type it: ẑ = 1/(1 + e^(−f)). */
export function mathText(latex: string): string {
  const html = katex.renderToString(latex, { output: 'mathml', strict: 'ignore' });
  const { children } = fromHtml(html, { fragment: true });
  return row(children)
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .replace(/([a-z]{2}) \(/g, '$1(')
    .trim();
}

type Node = RootContent | ElementContent;

const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** What stands side by side. A sign is a sum's where something stands before it. */
function row(nodes: readonly Node[]): string {
  return nodes.reduce((before, node) => before + textOf(node, before), '');
}

function textOf(node: Node, before: string): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const parts = node.children;
  const [first, second] = parts.filter((child) => child.type === 'element');
  switch (node.tagName) {
    case 'annotation':
    case 'mphantom':
      return '';
    case 'mo':
      return operator(toString(node), before);
    case 'mtext':
      return ` ${toString(node).trim()}`;
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msub':
      return one(first) + lowered(one(second));
    case 'msup':
      return `${one(first)}^${grouped(second)}`;
    case 'msubsup':
      return `${one(first)}${lowered(one(second))}^${grouped(parts.at(-1))}`;
    case 'mover':
      return one(first) + (one(second) === '^' ? '\u0302' : one(second));
    case 'mtr':
      return `${row(parts)}; `;
    case 'mtable':
      return row(parts).replace(/;\s*$/, '');
    default:
      return isFunctionName(node) ? `${toString(node)} ` : row(parts);
  }
}

const one = (node: Node | undefined): string => (node ? row([node]) : '');

/** ∂CE/∂ẑ needs no parentheses, a sum below a line does. */
function grouped(node: Node | undefined): string {
  const text = one(node);
  return /[ /]/.test(text.trim()) || /^−/.test(text) ? `(${text.trim()})` : text;
}

const lowered = (text: string): string =>
  /^\d+$/.test(text) ? [...text].map((digit) => subscripts[Number(digit)]).join('') : `_${text}`;

const spaced = /^[=<>≤≥≈≠→⇒∈≡]$/;

function operator(sign: string, before: string): string {
  if (sign === '\u2061') return '';
  if (sign === ',') return ', ';
  if (sign === '·' || sign === '⋅') return ' · ';
  const isBetween = /[^\s(=<>·,/[]\s*$/.test(before);
  if (spaced.test(sign) || (/^[+−]$/.test(sign) && isBetween)) return ` ${sign} `;
  return sign;
}

/** A function's name keeps its distance from a letter: ln ẑ, but ln(1 + t). */
const isFunctionName = (node: Element): boolean =>
  node.tagName === 'mi' && /^[a-z]{2,}$/.test(toString(node));
