import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isModel, isQuantityOf } from '../../contract/names.ts';
import { decodeReading } from '../../contract/reading.ts';
import { networkNames } from '../../model/networks/index.ts';
import { isAdjustable, type Reading } from '../../model/reading.ts';
import { isInput } from '../../model/state.ts';
import { printedNumber, spinButton } from '../../notation/number.ts';
import { attributesOf } from '../../chapters/jsx.ts';
import { chapterOf, failAt, reasonOf, type Chapter, type InBook } from '../context.ts';
import { element, finished } from '../nodes.ts';
import { replaceEach } from '../replace.ts';

/** `<V of="zhat" />` becomes a live number; an input becomes one that the reader can change in place. */
export function remarkNumbers(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const chapter = chapterOf(file, options);
    replaceEach(tree, 'V', (jsx) => {
      try {
        const reading = readingOf(attributesOf(jsx), chapter.model);
        return finished(numberElement(reading, chapter));
      } catch (error) {
        return failAt(file, jsx, 'number', reasonOf(error));
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
