import type { Element } from 'hast';
import type { Cell } from '../cells/compile.ts';
import type { CellResult } from '../cells/output.ts';
import { highlight } from '../cells/view/highlight.ts';
import type { Markup } from '../cells/view/markup.ts';
import { outputMarkup } from '../cells/view/outputs.ts';
import type { Strings } from '../strings/index.ts';
import { element } from './nodes.ts';

const toElement = (node: Markup | string): Element | string =>
  typeof node === 'string' ? node : element(node.tag, node.attributes, node.children.map(toElement));

/** The card of a cell: its code, and below it what it shows at the book's own inputs. */
export function cellCard({ id, code }: Cell, { outputs, readsState }: CellResult, strings: Strings): Element {
  return element(
    'figure',
    { class: 'cell', id: `cell-${id}`, 'data-cell': id, ...(readsState ? { 'data-reads-state': '' } : {}) },
    [
      element('figcaption', { class: 'cell-head' }, [
        element('span', { class: 'cell-name' }, [`${id}.ts`]),
        element('span', { class: 'cell-stale', role: 'status' }),
        element('span', { class: 'cell-tools', role: 'toolbar', 'aria-label': `${id}.ts`, hidden: true }, [
          element('button', { type: 'button', 'data-cell-edit': '' }, [strings.cellEdit]),
          element('button', { type: 'button', 'data-cell-run': '' }, [strings.cellRun]),
        ]),
      ]),
      element('pre', { class: 'cell-code' }, [element('code', {}, highlight(code).map(toElement))]),
      element(
        'div',
        { class: 'cell-output', role: 'group', 'aria-label': `${strings.cellOutput}: ${id}` },
        outputMarkup(outputs, strings).map(toElement),
      ),
    ],
  );
}
