import type { Element, ElementContent, Parents, Root, RootContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { element } from './nodes.ts';

/** What may not start a line, with all that is written on to it; or, after a long run without a space, it alone. */
const closing = /^(?:\S{1,12}(?=\s|$)|[.,;:!?…)\]}’”»、。]+)/u;
/** What may not end a line. */
const opening = /[([{‘“«]+$/u;

/** “(hat)를”: a browser may break a line between a bracket and the Hangul behind it. */
const bracketed = /(\(?[^\s()]*\)\p{Script=Hangul}\S{0,11})/u;

const inlineTags = ['a', 'em', 'strong', 'span', 'sub', 'sup', 'i', 'b'];

/**
 * Keeps what is written on to a formula or a live number on its line: a browser may break a line on either side of a
 * formula, punctuation or not. Within a formula lines break as before.
 */
export function rehypeJoined() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'element' && has(node, 'katex', 'joined')) return SKIP;
      if (!('children' in node)) return undefined;
      joinWithin(node);
      if (node.type !== 'element' || !/^(?:code|pre)$/.test(node.tagName)) joinBrackets(node);
      return undefined;
    });
  };
}

function joinWithin(parent: Parents): void {
  for (let i = 0; i < parent.children.length; i++) {
    const node = parent.children[i];
    if (node?.type !== 'element') continue;
    const particle = particleOf(parent.children[i + 1]);
    const [before, after] = [parent.children[i - 1], parent.children[i + (particle ? 2 : 1)]];
    if (!particle && !isAtEdge(node) && !(isWhole(node) && isKorean(after))) continue;
    const lead = before?.type === 'text' ? takeFrom(before, opening) : '';
    const trail = after?.type === 'text' ? takeFrom(after, closing) : '';
    if (lead + trail === '' && !particle) continue;
    if (trail !== '' || particle) joinLastPiece(node);
    // One that follows a number needs an element of its own; after a formula a browser would break before that.
    const follows = particle?.properties['dataJosa'] ?? particle?.properties['data-josa'];
    const behind = particle && !follows ? [toString(particle) + trail] : [particle ?? '', trail];
    const parts = [lead, node, ...behind].filter((part) => part !== '');
    parent.children.splice(
      i,
      particle ? 2 : 1,
      element('span', { class: isWhole(node) ? 'joined whole' : 'joined' }, parts),
    );
  }
}

/** Keeps a bracket and what is written on to it in Korean on one line. */
function joinBrackets({ children }: Parents): void {
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i];
    if (child?.type === 'text' && bracketed.test(child.value))
      children.splice(i, 1, ...child.value.split(bracketed).filter(Boolean).map(joinedPiece));
  }
}

const joinedPiece = (value: string): Element | Text =>
  bracketed.test(value) ? element('span', { class: 'joined' }, [value]) : { type: 'text', value };

/** The particle of what stands before it, which never begins a line. */
const particleOf = (node: ElementContent | RootContent | undefined): Element | undefined =>
  node?.type === 'element' && has(node, 'josa') ? node : undefined;

const has = ({ properties: { className } }: Element, ...names: readonly string[]): boolean =>
  Array.isArray(className) && names.some((name) => className.includes(name));

/** `zhat`만: a line may break behind code, whose direction is its own; this is short enough to stay whole. */
const isWhole = (node: Element): boolean => node.tagName === 'code' && /^.{1,24}$/u.test(toString(node));

const isKorean = (after: ElementContent | RootContent | undefined): boolean =>
  after?.type === 'text' && /^\p{Script=Hangul}/u.test(after.value);

/** Whether a line may break beside an element: a formula or a number stands there. */
function isAtEdge(node: ElementContent | undefined): boolean {
  if (node?.type !== 'element' || !inlineTags.includes(node.tagName)) return false;
  const classes = node.properties['className'];
  if (Array.isArray(classes) && ['katex', 'formula', 'number'].some((name) => classes.includes(name)))
    return true;
  return isAtEdge(node.children.at(-1)) || isAtEdge(node.children[0]);
}

/**
 * KaTeX sets a formula in pieces between which a line may break, and a browser breaks after a piece as what is around
 * it allows: around the last one there is now something that does not.
 */
function joinLastPiece(node: Element): void {
  const last = node.children.at(-1);
  if (last?.type !== 'element') return;
  if (!has(node, 'katex-html')) {
    joinLastPiece(last);
    return;
  }
  const first = node.children.slice(0, -1) as Element[];
  const pieces = first.length > 0 ? [element('span', { class: 'first-pieces' }, first)] : [];
  node.children = [...pieces, element('span', { class: 'last-piece' }, [last])];
}

/** Cuts what matches off a text. */
function takeFrom(text: Text, pattern: RegExp): string {
  const [taken = ''] = pattern.exec(text.value) ?? [];
  text.value = text.value.replace(pattern, '');
  return taken;
}
