import type { Node } from 'mdast';
import { isJsx, textAttribute, type Jsx } from '../../chapters/jsx.ts';
import type { Language } from '../../notation/entry.ts';
import { Misread } from '../../notation/latex/misread.ts';
import { pieces } from '../../notation/latex/pieces.ts';
import { lexicons } from '../sentences/lexicon.ts';
import { namesIn, plainWords } from '../sentences/names.ts';

/** What a paragraph names, in any way: quantities by symbol, number or name, in reading order. */
export interface Mentions {
  readonly all: readonly string[];
  /** Those of what is named first behind the claim. */
  readonly next: readonly string[];
}

/** The quantities that a block of text names, and those named first behind a claim in it. */
export function mentionsAround(claim: Jsx, block: Node, language: Language): Mentions {
  const end = claim.position?.end.offset ?? 0;
  const found = mentionsIn(block, language);
  return {
    all: found.flatMap(({ of }) => of),
    next: found.find(({ at, of }) => at >= end && of.length > 0)?.of ?? [],
  };
}

function mentionsIn(node: Node, language: Language): { at: number; of: readonly string[] }[] {
  const at = node.position?.start.offset ?? 0;
  if (node.type === 'inlineMath' || node.type === 'math')
    return [{ at, of: quantitiesIn((node as Node & { value: string }).value) }];
  if (node.type === 'text') return [{ at, of: namedIn((node as Node & { value: string }).value, language) }];
  const own = isJsx(node) && node.name === 'V' ? [{ at, of: [textAttribute(node, 'of') ?? ''] }] : [];
  const inside =
    'children' in node ? (node.children as Node[]).flatMap((child) => mentionsIn(child, language)) : [];
  return [...own, ...inside];
}

function quantitiesIn(latex: string): string[] {
  try {
    return pieces(latex).flatMap((piece) => (piece.kind === 'symbol' ? [piece.quantity] : []));
  } catch (error) {
    if (error instanceof Misread) return [];
    throw error;
  }
}

function namedIn(text: string, language: Language): string[] {
  const words = ` ${plainWords(text, language).replaceAll(/[.,;:()?!]/g, ' ')} `;
  const endings = ['', ...lexicons[language].endings];
  return [...namesIn(language)]
    .filter(([name]) => endings.some((ending) => words.includes(` ${name}${ending} `)))
    .flatMap(([, quantities]) => [...quantities]);
}
