import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isNetwork, networkNames } from '../../model/networks/index.ts';
import { isAdjustable, type Reading } from '../../model/reading.ts';
import { isInput, type State } from '../../model/state.ts';
import { printedNumber, spinButton } from '../../notation/number.ts';
import { isQuantity } from '../../notation/symbols.ts';
import { attributesOf, type Jsx } from '../attributes.ts';
import { chapterOf, failAt, reasonOf, type Chapter } from '../context.ts';
import { element, finished } from '../nodes.ts';

/** `<V of="zhat" />` becomes a live number; an input becomes one that the reader can change in place. */
export function remarkNumbers() {
  return (tree: Root, file: VFile) => {
    const chapter = chapterOf(file);
    visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node, index, parent) => {
      const jsx = node as Jsx;
      if (jsx.name !== 'V' || index === undefined || parent === undefined || !('children' in parent)) return;
      try {
        const reading = readingOf(attributesOf(jsx), chapter.model);
        (parent.children as unknown[])[index] = finished(numberElement(reading, chapter));
      } catch (error) {
        failAt(file, jsx, 'number', reasonOf(error));
      }
    });
  };
}

/** “notebook, intended and program”. */
const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

const programQuantities = ['zhat', 'CE', 'w11_before', 'w11_after'];

/** The number a `<V>` asks for; throws a sentence for the author where it asks for what there is not. */
export function readingOf(attributes: ReturnType<typeof attributesOf>, pageModel: string): Reading {
  const { of, model = pageModel, iteration, digits, with: replaced } = attributes;
  const known = model === 'program' ? programQuantities.includes(String(of)) : isQuantity(String(of));
  if (!known) throw new Error(`<V of="${String(of)}">: the ${String(model)} model has no such quantity.`);
  if (!isNetwork(String(model)) && model !== 'program') {
    throw new Error(`<V model="${String(model)}">: the models are ${listed([...networkNames, 'program'])}.`);
  }
  const wrong = Object.keys(replaced ?? {}).find((name) => !isInput(name));
  if (wrong) throw new Error(`<V with>: ${wrong} is no input.`);
  return {
    quantity: String(of) as Reading['quantity'],
    model: model as Reading['model'],
    ...(iteration === undefined ? {} : { iteration: Number(iteration) }),
    ...(replaced === undefined ? {} : { with: replaced as Partial<State> }),
    ...(digits === 'all' ? { digits } : {}),
  };
}

function numberElement(reading: Reading, chapter: Chapter) {
  const { text, attributes } = printedNumber(reading, chapter.model);
  const { quantity } = reading;
  const role =
    isAdjustable(reading) && isInput(quantity) ? spinButton(quantity, chapter.language) : { tabindex: '0' };
  return element('span', { ...attributes, ...role }, [text]);
}
