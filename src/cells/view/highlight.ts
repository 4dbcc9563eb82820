import { classHighlighter, highlightCode } from '@lezer/highlight';
import { parser } from '@lezer/javascript';
import { markup, type Markup } from './markup.ts';

const typescript = parser.configure({ dialect: 'ts' });

/** Code in coloured pieces, as text and spans of the editor's own classes (`tok-keyword`, …). */
export function highlight(code: string): (Markup | string)[] {
  const pieces: (Markup | string)[] = [];
  const put = (text: string, classes: string) => {
    pieces.push(isColoured(classes) ? markup('span', { class: classes }, [text]) : text);
  };
  highlightCode(code, typescript.parse(code), classHighlighter, put, () => pieces.push('\n'));
  return joined(pieces);
}

/** Only what has a colour of its own gets a span; the rest would be weight. */
const isColoured = (classes: string): boolean =>
  /\btok-(keyword|comment|string2?|number|bool|typeName)\b/.test(classes);

function joined(pieces: readonly (Markup | string)[]): (Markup | string)[] {
  const result: (Markup | string)[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}
