import { parser } from '@lezer/javascript';
import { transform } from 'sucrase';

/** A piece of TypeScript in a chapter, by its id. The cells of a chapter are one program. */
export interface Cell {
  readonly id: string;
  readonly code: string;
}

/** A cell that does not parse: what is wrong, and in which of its lines. */
export class CellSyntaxError extends SyntaxError {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** A cell as a script: types stripped, imports made calls, every line where it was. Throws CellSyntaxError. */
export const compile = (code: string): string => scriptOf(stripTypes(withoutExports(code)));

function stripTypes(code: string): string {
  const options = { keepUnusedImports: true, disableESTransforms: true, production: true };
  try {
    return transform(code, { transforms: ['typescript'], ...options }).code;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, what = message, line = '1'] =
      /(?:Error transforming [^:]*: )?(.*?) \((\d+):\d+\)$/.exec(message) ?? [];
    throw new CellSyntaxError(what, Number(line));
  }
}

/** An import at the start of a line: of names, of everything, or of nothing. */
const importStatement =
  /^import\s+(?:(\{[^}]*\})\s*from\s*|\*\s*as\s+(\w+)\s+from\s*)?(['"])([^'"\n]*)\3;?/gm;

/** Scripts share their variables, modules do not; so an import becomes a `var`, which may come twice. */
function scriptOf(code: string): string {
  return code.replace(
    importStatement,
    (_, names: string | undefined, whole: string | undefined, __, module: string) => {
      const call = `$import(${JSON.stringify(module)}, [${namesIn(names).join(', ')}])`;
      const pattern = whole ?? names?.replace(/\bas\b/g, ':');
      return pattern ? `var ${pattern} = ${call};` : `${call};`;
    },
  );
}

const namesIn = (names = ''): readonly string[] =>
  [...names.matchAll(/(\w+)(?:\s+as\s+\w+)?/g)].map(([, name = '']) => JSON.stringify(name));

/** Whether a cell exports makes no difference to the cells below it, which see everything. */
const withoutExports = (code: string): string =>
  code.replace(/^export (?=(?:async|class|const|enum|function|interface|let|type|var)\b)/gm, '');

const typescript = parser.configure({ dialect: 'ts' });

/** An expression in a cell's code, and where it stands there. */
export interface ExpressionAt {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A cell's last statement, if it is an expression; not an assignment, whose value nobody asked for. */
export function lastExpression(code: string): ExpressionAt | undefined {
  let statement = typescript.parse(code).topNode.lastChild;
  while (statement && /Comment$|^;$/.test(statement.name)) statement = statement.prevSibling;
  const expression = statement?.name === 'ExpressionStatement' ? statement.firstChild : null;
  if (!expression || expression.name === 'AssignmentExpression') return undefined;
  const { from, to } = expression;
  return { text: code.slice(from, to), from, to };
}
