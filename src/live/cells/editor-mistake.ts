import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';

interface Marked {
  readonly line: number;
  readonly message: string;
}

const setMistake = StateEffect.define<Marked | undefined>();

/** The message of an error, under its line. */
class Message extends WidgetType {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: Message): boolean {
    return other.text === this.text;
  }

  toDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'cm-mistake';
    element.textContent = this.text;
    return element;
  }
}

/** The line of the last error, until the code changes. */
export const mistakeField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const found = transaction.effects.find((effect) => effect.is(setMistake));
    if (!found) return transaction.docChanged ? Decoration.none : marks;
    const marked: Marked | undefined = found.value;
    if (!marked || marked.line > transaction.state.doc.lines) return Decoration.none;
    const line = transaction.state.doc.line(marked.line);
    return Decoration.set([
      Decoration.line({ class: 'cm-mistaken' }).range(line.from),
      Decoration.widget({ widget: new Message(marked.message), side: 1, block: true }).range(line.to),
    ]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export function showMistake(view: EditorView, marked: Marked | undefined): void {
  view.dispatch({ effects: setMistake.of(marked) });
}
