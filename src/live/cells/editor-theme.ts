import { EditorView } from '@codemirror/view';

/** The page's own colours and type; src/cells/view/highlight.css gives the code outside of an editor the same. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { font: '0.82rem/1.6 var(--mono)', fontVariantLigatures: 'none' },
  '.cm-content': { padding: '0.9rem 0.5rem', caretColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--soft)', backgroundColor: 'transparent', border: '0' },
  '.cm-gutterElement': { paddingInline: '0.6rem 0.3rem !important' },
  '.cm-mistaken': { backgroundColor: 'var(--lit)' },
  '.cm-mistake': { padding: '0 0.5rem', color: 'var(--accent)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--line)' },
  '.tok-keyword': { color: 'var(--term-3)' },
  '.tok-comment': { color: 'var(--soft)' },
  '.tok-number, .tok-bool, .tok-typeName': { color: 'var(--term-2)' },
  '.tok-string, .tok-string2': { color: 'var(--term-1)' },
});
