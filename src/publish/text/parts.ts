import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { particleAfter } from '../../contract/particle.ts';
import { element } from '../../markdown/nodes.ts';
import { symbols } from '../../notation/symbols.ts';
import { displayOf, handwritten } from './latex.ts';
import {
  displayFormula,
  elementsOf,
  find,
  findClass,
  hasClass,
  inlineFormula,
  parts,
  property,
  strong,
  textOf,
  type Rewrite,
} from './tree.ts';

/** Parts of a page that mean nothing in plain text: controls, previews, drawings, numbers set in a formula. */
export const isLeftOut = (node: Element): boolean =>
  ['script', 'style', 'svg', 'form', 'noscript', 'button', 'dialog'].includes(node.tagName) ||
  node.properties['hidden'] === true ||
  node.properties['dataCite'] !== undefined ||
  hasClass(
    node,
    'preview', 'substituted', 'phantom', 'sl-anchor-link', 'verdict', 'margin', 'drawings', 'figure-controls',
    'cell-tools', 'cell-stale',
  ); // prettier-ignore

/** What becomes of each part of a page, by its class. Its own parts have been rewritten before it. */
export const rewrites: Readonly<Record<string, Rewrite>> = {
  'section-head': sectionHead,
  equation,
  derivation,
  source,
  call: equated,
  'value-row': equated,
  figure,
  framed,
  'cell-plot': () => [],
  'box-title': (node) => [parts(strong(textOf(node)))],
  'box-head': (node) => [parts(strong(textOf(elementsOf(node)[0])), tagIn(node))],
  hint: revealed,
  solution: revealed,
  deeper,
  steps,
  number,
  joined,
  symbol: (node) => [inlineFormula(symbols[property(node, 'dataSymbol') as keyof typeof symbols].latex)],
  downloads,
};

/** “tag 0A1D”, which leads to the tag's page. */
const tagIn = (node: Element): Element | undefined =>
  find(node, (each) => each.tagName === 'a' && hasClass(each, 'tag'));

/** A heading, and below it its number and tag. */
function sectionHead(node: Element): ElementContent[] {
  const heading = find(node, ({ tagName }) => /^h\d$/.test(tagName));
  const number = property(heading, 'dataSection');
  return [...(heading ? [heading] : []), parts(number && `§ ${number}`, tagIn(node))];
}

/** An equation's formula with its labels, and below it what its card says: number, tag, value, check, the lines' tags. */
function equation(node: Element): ElementContent[] {
  const number = property(node, 'dataNumber');
  const all = elementsOf(findClass(node, 'equation-lines') ?? node).filter((line) => hasClass(line, 'line'));
  const lines = all.map((line) => ({
    ...statedOn(line),
    label: /\((.*?)\)/.exec(textOf(findClass(line, 'line-mark')))?.[1] ?? number,
    tag: property(line, 'dataTag'),
  }));
  const foot = findClass(node, 'equation-foot') ?? node;
  const tag = tagIn(foot);
  const own = find(foot, ({ properties }) => properties['ariaLabel'] !== undefined);
  const value = findClass(node, 'equation-value');
  return [
    displayFormula(displayOf(lines)),
    parts(
      own && strong({ ...own, children: [{ type: 'text', value: property(own, 'ariaLabel') }] }),
      tag,
      value && value.children.map((child) => toString(child)).join(' '),
      checkOf(foot),
      ...lines.filter((line) => line.tag !== '').map((line) => lineTag(line, tag)),
    ),
  ];
}

/** A derivation that stands on no card. */
function derivation(node: Element): ElementContent[] {
  return [displayFormula(displayOf(elementsOf(node).map((line) => ({ ...statedOn(line), label: '' }))))];
}

/** A line's formula and its reason, both in LaTeX. */
function statedOn(line: Element): { latex: string; reason: string } {
  const reason = findClass(line, 'reason')?.children.map(latexOfPart).join('') ?? '';
  return { latex: property(findClass(line, 'tex'), 'dataLatex'), reason };
}

function latexOfPart(part: ElementContent): string {
  if (part.type === 'text') return `\\text{${part.value}}`;
  if (part.type !== 'element') return '';
  if (hasClass(part, 'tex')) return `{${handwritten(property(part, 'dataLatex'))}}`;
  return part.children.map(latexOfPart).join('');
}

/** “(2.4a) tag 0A1D”: the address of a line's tag is the equation's with another tag. */
const lineTag = (line: { label: string; tag: string }, equationTag: Element | undefined): Element => {
  const href = property(equationTag, 'href').replace(/\w{4}\/$/, `${line.tag}/`);
  return element('span', {}, [`(${line.label}) `, element('a', { href }, [line.tag])]);
};

/** “✓ 1,028 points, max rel. err 0”, which leads to the ledger. */
function checkOf(foot: Element): Element | undefined {
  const check = findClass(foot, 'check');
  const ledger = check && find(check, ({ tagName }) => tagName === 'a');
  const said = check && find(check, ({ tagName }) => tagName === 'summary');
  if (!ledger || !said) return undefined;
  return element('a', { href: property(ledger, 'href') }, [elementsOf(said).map(textOf).join(', ')]);
}

/** A function of the model, below the name of its file. */
function source(node: Element): ElementContent[] {
  const caption = find(node, ({ tagName }) => tagName === 'figcaption');
  const rest = elementsOf(node).filter((child) => child !== caption);
  return [element('p', {}, [element('code', {}, [textOf(caption)]), ':']), ...rest];
}

/** `z1(0.4312)` = 0.4312; a value without its expression stands alone. */
function equated(node: Element): ElementContent[] {
  const [code, ...value] = node.children;
  if (!code || value.length === 0) return [node];
  return [{ ...node, children: [code, { type: 'text', value: ' = ' }, ...value] }];
}

/** A figure's number, tag and caption, then what it shows in words and its numbers. */
function figure(node: Element): ElementContent[] {
  const caption = find(node, ({ tagName }) => tagName === 'figcaption');
  const island = find(node, ({ tagName }) => tagName === 'astro-island');
  const link = caption && find(caption, ({ tagName }) => tagName === 'a');
  const words = elementsOf(caption ?? node).filter((child) => child !== link && !hasClass(child, 'tag-mark'));
  const shown = elementsOf(island ?? node).filter((child) => child !== caption);
  const foot = shown.find((child) => hasClass(child, 'figure-foot'));
  const table = foot && findClass(foot, 'table');
  const rest = elementsOf(node).filter((child) => child !== caption && child !== island);
  return [
    parts(link && strong(link), caption && tagIn(caption)),
    ...words,
    ...shown.filter((child) => child !== foot),
    ...(table ? [table] : []),
    ...(island ? rest : []),
  ];
}

/** A table or a program: its number and tag, then itself. */
function framed(node: Element): ElementContent[] {
  const mark = findClass(node, 'tag-mark');
  const name = textOf(findClass(node, 'cell-name'));
  const cell = findClass(node, 'cell');
  const content = cell
    ? elementsOf(cell).filter(({ tagName }) => tagName !== 'figcaption')
    : elementsOf(node).filter((child) => child !== mark);
  const number = mark && elementsOf(mark)[0];
  return [
    parts(
      number && strong(textOf(number)),
      mark && tagIn(mark),
      name ? element('code', {}, [name]) : undefined,
    ),
    ...content,
  ];
}

/** A hint or a solution, its name in front. */
function revealed(node: Element): ElementContent[] {
  const [summary, first, ...rest] = elementsOf(node);
  const name = strong(`${textOf(summary)}.`);
  if (first?.tagName !== 'p') return [element('p', {}, [name]), ...(first ? [first, ...rest] : [])];
  return [{ ...first, children: [name, { type: 'text', value: ' ' }, ...first.children] }, ...rest];
}

/**
 * What goes deeper: its title as a heading of its own, which a search leads to, its number and tag, all of it, and a line
 * where the chapter goes on.
 */
function deeper(node: Element): ElementContent[] {
  const [summary, mark, ...rest] = elementsOf(node);
  const number = mark && elementsOf(mark)[0];
  return [
    element('h3', { id: property(node, 'id') }, [textOf(summary)]),
    parts(number && strong(textOf(number)), mark && tagIn(mark)),
    ...rest,
    element('hr', {}),
  ];
}

/** The steps of a walk over the graph: formula and number beside each other. */
function steps(node: Element): ElementContent[] {
  const items = elementsOf(node).map((item) => ({
    ...item,
    children: item.children.flatMap((child, i): ElementContent[] =>
      i === 0 ? [child] : [{ type: 'text', value: ' · ' }, child],
    ),
  }));
  return [{ ...node, children: items }];
}

/** A number as one would write it: one that is exactly 11 is not 11.0000. */
function number(node: Element): ElementContent[] {
  const text = textOf(node);
  const value = Number(property(node, 'dataValue'));
  const isWhole = /^−?\d+\.0+$/.test(text) && Number.isInteger(value);
  return [{ type: 'text', value: isWhole ? String(Math.abs(value) && value).replace('-', '−') : text }];
}

/** The particle behind a number goes by how it is written here: 32가, where the page has 32.0000이. */
function joined(node: Element): ElementContent[] {
  return node.children.map((child, i) => {
    const pair = child.type === 'element' ? property(child, 'dataJosa') : '';
    const before = node.children.slice(0, i).map((part) => toString(part));
    return pair === '' ? child : { type: 'text', value: particleAfter(before.join(''), pair) };
  });
}

/** All but the rendition itself. */
function downloads(node: Element): ElementContent[] {
  const isOther = (child: ElementContent): boolean =>
    child.type !== 'element' ||
    !property(
      find(child, ({ tagName }) => tagName === 'a'),
      'href',
    ).endsWith('.md');
  return elementsOf(node).map((child) =>
    child.tagName === 'ul' ? { ...child, children: child.children.filter(isOther) } : child,
  );
}

/** What the book has put into a field. */
export const valueOf = (field: Element): ElementContent[] => [
  { type: 'text', value: property(field, 'value') },
];

/** A line plot in the words that it has for who does not see it. */
export const plotInWords = (node: Element): Element =>
  element('p', {}, [
    property(
      find(node, ({ tagName }) => tagName === 'svg'),
      'ariaLabel',
    ),
  ]);

/** A formula by its LaTeX, which KaTeX keeps beside it. */
export const formulaOf = (node: Element): Element =>
  inlineFormula(textOf(find(node, ({ tagName }) => tagName === 'annotation')));
