import { parser } from '@lezer/javascript';

/** What a cell says to its reader, which each language says in its own way. */
export interface Word {
  /** A name heads a table's column or stands at a plot's line: the key of what `table` and `plot` are given. */
  readonly kind: 'string' | 'comment' | 'name';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** A name that is its variable's too: `{ ratio }`. */
  readonly isShort: boolean;
}

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

const typescript = parser.configure({ dialect: 'ts' });

/** A cell's words, in reading order. */
export function wordsIn(code: string): Word[] {
  const words: Word[] = [];
  typescript.parse(code).iterate({
    enter: ({ name, from, to, node }) => {
      const kind = name === 'PropertyDefinition' && isShown(node, code) ? 'name' : kinds[name];
      if (!kind) return;
      const text = code.slice(from, to).replace(/^(?:\/\/ ?|\/\*\s*|['"])|(?:\s*\*\/|['"])$/g, '');
      const isShort = kind === 'name' && !node.nextSibling;
      words.push({ kind, text, from, to, isShort });
    },
  });
  return words;
}

const kinds: Readonly<Record<string, 'string' | 'comment'>> = {
  String: 'string',
  LineComment: 'comment',
  BlockComment: 'comment',
};

/** Whether a key is of an object that is shown, and not of a state with an input replaced. */
function isShown(key: SyntaxNode, code: string): boolean {
  const object = key.parent?.parent;
  const properties = object?.name === 'ObjectExpression' ? object.getChildren('Property') : [];
  const isReplacing = properties.some(({ firstChild }) => firstChild?.name === 'Spread');
  if (!object || properties.length === 0 || isReplacing) return false;
  for (let node = object.parent; node; node = node.parent) {
    const called = node.name === 'CallExpression' ? node.firstChild : undefined;
    if (called && /(?:^|\.)(?:table|plot|push)$/.test(code.slice(called.from, called.to))) return true;
  }
  return false;
}
