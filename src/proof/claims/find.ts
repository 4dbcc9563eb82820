import type { Node, Nodes } from 'mdast';
import { chapterFrom, type Source } from '../../chapters/chapter.ts';
import { isJsx, type Jsx } from '../../chapters/jsx.ts';
import { languageOf } from '../../chapters/sources.ts';
import { attributesIn, statesOrNone } from '../../chapters/states.ts';
import type { NetworkName } from '../../model/networks/index.ts';
import type { State } from '../../model/state.ts';
import type { Place } from '../place.ts';
import { mentionsAround, type Mentions } from './named.ts';

/** A statement of a chapter that depends on numbers, and what is said where it is false. */
export interface Claim {
  readonly file: string;
  readonly place: Place;
  readonly when: string;
  /** What its words are while it is true. */
  readonly said: string;
  readonly otherwise: string;
  /** The comparison that the words of `otherwise` make, where it is more than that `when` is false. */
  readonly otherwiseWhen: string | undefined;
  readonly with: Readonly<Partial<State>>;
  readonly model: NetworkName;
  /** What the text around it names. */
  readonly mentions: Mentions;
}

/** Every claim of a chapter, in reading order. */
export function claimsOf(source: Source): Claim[] {
  const { file, tree, front } = chapterFrom(source);
  const states = statesOrNone(tree);
  const found: Claim[] = [];
  const language = languageOf(file);
  const visit = (node: Node, around: Node): void => {
    const block = /^(paragraph|tableRow)$/.test(node.type) ? node : around;
    if (isJsx(node) && node.name === 'Claim') {
      const mentions = mentionsAround(node, block.type === 'root' ? node : block, language);
      found.push({ file, model: front.model, mentions, ...claimFrom(node, states.get(node)) });
    }
    if ('children' in node) for (const child of node.children as Node[]) visit(child, block);
  };
  visit(tree, tree);
  return found;
}

function claimFrom(jsx: Jsx, state: Partial<State> | undefined): Omit<Claim, 'file' | 'model' | 'mentions'> {
  const { when, otherwise, otherwiseWhen, with: replaced } = attributesIn(jsx, state);
  const { line = 1, column = 1 } = jsx.position?.start ?? {};
  return {
    place: { line, column },
    when: String(when),
    said: textOf(jsx),
    otherwise: String(otherwise),
    otherwiseWhen: otherwiseWhen === undefined ? undefined : String(otherwiseWhen),
    with: (replaced ?? {}) as Partial<State>,
  };
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
