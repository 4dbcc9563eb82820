import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isAdjustable, type Reading } from '../../model/reading.ts';
import { isInput } from '../../model/state.ts';
import { printedNumber, spinButton } from '../../notation/number.ts';
import { readingOf } from '../../notation/reading.ts';
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

function numberElement(reading: Reading, chapter: Chapter) {
  const { text, attributes } = printedNumber(reading, chapter.model);
  const { quantity } = reading;
  const role =
    isAdjustable(reading) && isInput(quantity) ? spinButton(quantity, chapter.language) : { tabindex: '0' };
  return element('span', { ...attributes, ...role }, [text]);
}
