import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { holds, parseComparison } from '../../model/claim.ts';
import { createEvaluator } from '../../model/reading.ts';
import { defaultState, type State } from '../../model/state.ts';
import { isQuantity } from '../../notation/symbols.ts';
import { attributesOf } from '../../chapters/jsx.ts';
import { chapterOf, failAt, type InBook } from '../context.ts';
import { wrapper } from '../nodes.ts';
import { replaceEach } from '../replace.ts';

const evaluate = createEvaluator(defaultState);

/**
 * `<Claim when="dCE_dzhat < 0" otherwise="…">` is true at the default state, and rewritten where it is not;
 * `with={{ z: 0 }}` replaces inputs, as in `<V>`.
 */
export function remarkClaims(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const { model } = chapterOf(file, options);
    replaceEach(tree, 'Claim', (jsx) => {
      const { when, otherwise, with: replaced } = attributesOf(jsx);
      const comparison = parseComparison(String(when));
      const unknown = [comparison?.left, comparison?.right].find(
        (side) => side && /^[A-Za-z]/.test(side) && !isQuantity(side),
      );
      if (!comparison || unknown)
        failAt(file, jsx, 'claim', `<Claim when="${String(when)}">: write quantity < quantity or number.`);
      if (typeof otherwise !== 'string')
        failAt(file, jsx, 'claim', '<Claim> needs otherwise="…", said where it is false.');
      const at = replaced === undefined ? {} : { with: replaced as Partial<State> };
      if (!holds(comparison, model, (reading) => evaluate({ ...reading, ...at }))) {
        failAt(file, jsx, 'claim', `<Claim when="${String(when)}"> is false at the default inputs.`);
      }
      const attributes = {
        class: 'claim',
        'data-when': String(when),
        'data-otherwise': otherwise,
        ...(replaced === undefined ? {} : { 'data-with': JSON.stringify(replaced) }),
      };
      return wrapper('span', attributes, jsx.children);
    });
  };
}
