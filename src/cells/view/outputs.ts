import type { Output, Table } from '../output.ts';
import { markup, type Markup } from './markup.ts';
import { plotMarkup } from './plot.ts';
import type { Words } from './words.ts';

/** What a cell shows, ready for the page: everything a cell has said is text in it. */
export function outputMarkup(outputs: readonly Output[], words: Words): Markup[] {
  return grouped(outputs).map((output) => {
    switch (output.kind) {
      case 'text':
        return markup('pre', { class: 'printed', dir: 'ltr' }, [output.text]);
      case 'value':
        return valueMarkup(output);
      case 'table':
        return tableMarkup(output, words);
      case 'plot':
        return plotMarkup(output, words);
    }
  });
}

/** Lines printed one after the other make one block. */
function grouped(outputs: readonly Output[]): Output[] {
  const groups: Output[] = [];
  for (const output of outputs) {
    const last = groups.at(-1);
    if (output.kind === 'text' && last?.kind === 'text')
      groups[groups.length - 1] = { kind: 'text', text: `${last.text}\n${output.text}` };
    else groups.push(output);
  }
  return groups;
}

/** The expression where it fits in a line, and its value. */
const valueMarkup = ({ of, text }: { readonly of: string; readonly text: string }): Markup =>
  markup('p', { class: 'value-row' }, [
    ...(of.length <= 60 && !of.includes('\n') ? [markup('code', { dir: 'auto' }, [of])] : []),
    markup('output', {}, [text]),
  ]);

const tableMarkup = ({ columns, rows }: Table, words: Words): Markup =>
  markup('div', { class: 'cell-table', tabindex: '0', role: 'group', 'aria-label': words.cellTable }, [
    markup('table', {}, [
      markup('thead', {}, [
        markup(
          'tr',
          {},
          columns.map((column) => markup('th', { scope: 'col' }, [column])),
        ),
      ]),
      markup(
        'tbody',
        {},
        rows.map((row) =>
          markup(
            'tr',
            {},
            row.map((cell) => markup('td', {}, [cell])),
          ),
        ),
      ),
    ]),
  ]);
