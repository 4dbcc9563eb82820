import type { Node } from 'mdast';
import { chapterFrom, numberAt, type Source } from '../chapters/chapter.ts';
import { isJsx, textAttribute, type Jsx } from '../chapters/jsx.ts';
import { shapesFrom, type Shapes } from './tensor/shapes.ts';
import type { NetworkName } from '../model/networks/index.ts';
import { reasonsIn } from '../notation/latex/rows.ts';
import { placesIn, type Place } from './place.ts';

/** The card a formula stands on. */
interface Card {
  readonly id: string;
  /** The second equation of chapter 5 is 5.2. */
  readonly number: string;
  readonly kind: 'definition' | 'claim';
  /** The wiring that the card itself names. */
  readonly model: NetworkName | undefined;
}

/** One formula of a chapter: inline, displayed, or on an equation's card. */
export interface Formula {
  readonly file: string;
  readonly chapter: string;
  readonly latex: string;
  readonly display: boolean;
  readonly card: Card | undefined;
  readonly wiring: NetworkName;
  /** Why it is not checked; an empty text where the author gave no reason. */
  readonly unchecked: string | undefined;
  /** The letters of its chapter that have a declared shape. */
  readonly shapes: Shapes;
  readonly place: (at: number) => Place;
}

type Around = Pick<Formula, 'card' | 'wiring' | 'unchecked' | 'shapes'>;

/** Every formula of a chapter, in reading order. */
export function formulasOf(source: Source): Formula[] {
  const chapter = chapterFrom(source);
  const { file, text, name, tree, front } = chapter;
  const found: Formula[] = [];

  const visit = (node: Node, around: Around): void => {
    if (isMath(node)) {
      const display = node.type === 'math';
      const place = node.position
        ? placesIn(text, node.value, node.position)
        : () => ({ line: 1, column: 1 });
      const formula = { file, chapter: name, latex: node.value, display, place, ...around };
      found.push(formula, ...inReasonsOf(formula));
    }
    const inside = isJsx(node) ? insideOf(node, around, numberAt(chapter, node)) : around;
    if ('children' in node) for (const child of node.children as Node[]) visit(child, inside);
  };
  visit(tree, {
    card: undefined,
    wiring: front.model,
    unchecked: undefined,
    shapes: shapesFrom(front.shapes),
  });
  return found;
}

/** The formulas in the reasons that a derivation's lines give: what they state is stated in words. */
function inReasonsOf(formula: Formula): Formula[] {
  return reasonsIn(formula.latex)
    .flatMap(({ parts }) => parts)
    .filter(({ kind }) => kind === 'formula')
    .map(({ text, at }) => ({
      ...formula,
      latex: text,
      display: false,
      card: undefined,
      place: (offset) => formula.place(at + offset),
    }));
}

const isMath = (node: Node): node is Node & { value: string } =>
  node.type === 'math' || node.type === 'inlineMath';

/** What a component means for the formulas inside it. */
function insideOf(node: Jsx, around: Around, number: string | undefined): Around {
  const model = textAttribute(node, 'model') as NetworkName | undefined;
  switch (node.name) {
    case 'Equation': {
      if (number === undefined) return around;
      const kind = textAttribute(node, 'kind') === 'definition' ? 'definition' : 'claim';
      const card: Card = { id: textAttribute(node, 'id') ?? '', number, kind, model };
      const unchecked = node.attributes.some((each) => 'name' in each && each.name === 'unchecked')
        ? (textAttribute(node, 'unchecked') ?? '')
        : around.unchecked;
      return { ...around, card, wiring: model ?? around.wiring, unchecked };
    }
    case 'Unchecked':
      return { ...around, unchecked: textAttribute(node, 'reason') ?? '' };
    default:
      return around;
  }
}
