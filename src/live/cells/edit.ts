import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { typescriptLanguage } from '@codemirror/lang-javascript';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { effect } from '@preact/signals';
import { classHighlighter } from '@lezer/highlight';
import { highlight } from '../../cells/view/highlight.ts';
import { say } from '../dictionary.ts';
import { toDom } from './dom.ts';
import { editorTheme } from './editor-theme.ts';
import { mistakeField, showMistake } from './editor-mistake.ts';
import { markMistake } from './mistakes.ts';
import { codeOf, editors, label, mistake, resetCell, setCode, type PageCell } from './page.ts';

const closers = new Map<string, () => void>();

/** Turns a cell's code into an editor, or the editor back into code. What was typed stays. */
export function toggleEditor(cell: PageCell, run: () => void): void {
  const close = closers.get(cell.id);
  if (close) close();
  else open(cell, run);
}

function open(cell: PageCell, run: () => void): void {
  const block = cell.code.parentElement;
  if (!block) return;
  const { host, keys, shadow } = createHost(cell);
  const close = () => {
    stop();
    view.destroy();
    closers.delete(cell.id);
    editors.delete(cell.id);
    host.remove();
    keys.remove();
    block.hidden = false;
    cell.code.replaceChildren(...highlight(codeOf(cell)).map(toDom));
    markMistake();
    label(cell.editButton, say('cellEdit'), cell);
    cell.editButton.focus();
  };
  const view = createView(cell, shadow, { run, close });
  const stop = effect(() => {
    showMistake(view, mistake.value?.cell === cell.id ? mistake.value : undefined);
  });
  block.hidden = true;
  block.after(host, keys);
  closers.set(cell.id, close);
  editors.set(cell.id, (code) => {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: code } });
  });
  label(cell.editButton, say('cellClose'), cell);
  view.focus();
}

/** The editor's sheets are scripts' own and stay within the shadow, so that the page's policy needs no exception. */
function createHost(cell: PageCell) {
  const host = document.createElement('div');
  host.className = 'cell-editor';
  const shadow = host.attachShadow({ mode: 'open' });
  const keys = document.createElement('p');
  keys.className = 'cell-keys';
  keys.id = `keys-${cell.id}`;
  keys.textContent = say('cellKeys');
  return { host, keys, shadow };
}

function createView(
  cell: PageCell,
  shadow: ShadowRoot,
  { run, close }: { run: () => void; close: () => void },
): EditorView {
  const handled = (act: () => void) => () => {
    act();
    return true;
  };
  return new EditorView({
    parent: shadow,
    root: shadow,
    state: EditorState.create({
      doc: codeOf(cell),
      extensions: [
        keymap.of([
          { key: 'Mod-Enter', run: handled(run), stopPropagation: true },
          { key: 'Escape', run: handled(close), stopPropagation: true },
          {
            key: 'F9',
            run: handled(() => {
              resetCell(cell);
            }),
            stopPropagation: true,
          },
        ]),
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        lineNumbers(),
        indentOnInput(),
        bracketMatching(),
        typescriptLanguage,
        syntaxHighlighting(classHighlighter),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': `${say('cellEditor', { name: cell.id })}. ${say('cellKeys')}`,
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) setCode(cell, state.doc.toString());
        }),
        mistakeField,
        editorTheme,
      ],
    }),
  });
}
