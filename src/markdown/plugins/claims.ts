import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isTrueAt, parseComparison, parseComputed, type Decidable } from '../../model/claim.ts';
import type { NetworkName } from '../../model/networks/index.ts';
import { createEvaluator } from '../../model/reading.ts';
import { defaultState, type State } from '../../model/state.ts';
import { isQuantity } from '../../notation/symbols.ts';
import { comparingOf } from '../../proof/claims/comparing.ts';
import { theoryOfBook } from '../../proof/of-book.ts';
import { attributesOf, type Jsx } from '../../chapters/jsx.ts';
import { chapterOf, failAt, type InBook } from '../context.ts';
import { wrapper } from '../nodes.ts';
import { replaceEach } from '../replace.ts';

const evaluate = createEvaluator(defaultState);

/**
 * `<Claim when="dCE_dzhat < 0" otherwise="…">` is true at the default state, and rewritten where it is not;
 * `with={{ z: 0 }}` replaces inputs, as in `<V>`. The page gets what it takes to decide it by true values.
 */
export function remarkClaims(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const { model, language } = chapterOf(file, options);
    replaceEach(tree, 'Claim', (jsx) => {
      const { when, otherwise, otherwiseWhen, with: replaced } = attributesOf(jsx);
      const said = decidable(String(when), model, language);
      const isRead = otherwiseWhen === undefined || parseComparison(String(otherwiseWhen));
      if (!said || !isRead)
        failAt(
          file,
          jsx,
          'claim',
          `<Claim when="${String(isRead ? when : otherwiseWhen)}">: write quantity < quantity or number, or quantity is computed.`,
        );
      if (typeof otherwise !== 'string')
        failAt(file, jsx, 'claim', '<Claim> needs otherwise="…", said where it is false.');
      if (!isTrueAt(said, { ...defaultState, ...(replaced as Partial<State> | undefined) }, evaluate)) {
        failAt(file, jsx, 'claim', `<Claim when="${String(when)}"> is false at the default inputs.`);
      }
      const attributes = {
        class: 'claim',
        'data-when': String(when),
        'data-otherwise': otherwise,
        ...('comparing' in said ? { 'data-comparing': JSON.stringify(said.comparing) } : {}),
        ...(replaced === undefined ? {} : { 'data-with': JSON.stringify(replaced) }),
      };
      return wrapper(tagOf(jsx), attributes, jsx.children);
    });
  };
}

/** A statement that the book can decide; undefined where it names what there is not. */
function decidable(when: string, model: NetworkName, language: string): Decidable | undefined {
  const computed = parseComputed(when);
  if (computed !== undefined) return isQuantity(computed) ? { computed, model } : undefined;
  const comparison = parseComparison(when);
  const unknown = [comparison?.left, comparison?.right].find(
    (side) => side && /^[A-Za-z]/.test(side) && !isQuantity(side),
  );
  if (!comparison || unknown) return undefined;
  return { comparison, comparing: comparingOf(comparison, theoryOfBook(language).definitions[model]) };
}

/** A claim within a sentence, one that is a paragraph of its own, or one around paragraphs. */
function tagOf({ type, children }: Jsx): 'span' | 'p' | 'div' {
  if (type === 'mdxJsxTextElement') return 'span';
  return children.some((child) => child.type === 'paragraph') ? 'div' : 'p';
}
