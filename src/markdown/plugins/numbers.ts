import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isModel, isQuantityOf } from '../../contract/names.ts';
import { decodeReading } from '../../contract/reading.ts';
import { networkNames } from '../../model/networks/index.ts';
import { isAdjustable, type Reading } from '../../model/reading.ts';
import { isInput } from '../../model/state.ts';
import { printedNumber, spinButton } from '../../notation/number.ts';
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

/** The number a `<V>` asks for; throws a sentence for the author where it asks for what there is not. */
export function readingOf(attributes: ReturnType<typeof attributesOf>, pageModel: string): Reading {
  const { of, iteration, digits, with: replaced } = attributes;
  const [quantity, model] = [String(of), String(attributes['model'] ?? pageModel)];
  if (!isModel(model))
    throw new Error(`<V model="${model}">: the models are ${listed([...networkNames, 'program'])}.`);
  if (!isQuantityOf(model, quantity))
    throw new Error(`<V of="${quantity}">: the ${model} model has no such quantity.`);
  const wrong = Object.keys(replaced ?? {}).find((name) => !isInput(name));
  if (wrong) throw new Error(`<V with>: ${wrong} is no input.`);
  const [written, inputs, all] = [iteration, replaced, digits].map((value) =>
    value === undefined || typeof value === 'string' ? value : JSON.stringify(value),
  );
  const reading = decodeReading({ quantity, model, iteration: written, with: inputs, digits: all });
  if (!reading)
    throw new Error(
      `<V of="${quantity}"> takes iteration={1}, {2}, …, with={{ z: 0 }} (a value that the input allows), digits="all".`,
    );
  return reading;
}

function numberElement(reading: Reading, chapter: Chapter) {
  const { text, attributes } = printedNumber(reading, chapter.model);
  const { quantity } = reading;
  const role =
    isAdjustable(reading) && isInput(quantity) ? spinButton(quantity, chapter.language) : { tabindex: '0' };
  return element('span', { ...attributes, ...role }, [text]);
}
