import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { failAt } from '../context.ts';

/** A component's name in a chapter, and the module that renders it. */
export type Components = Readonly<Record<string, string>>;

/** Lets a chapter use components by name: adds the import that the author need not know. */
export function remarkComponents({ components }: { components: Components }) {
  return (tree: Root, file: VFile) => {
    const used = new Set<string>();
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const name = 'name' in node ? String(node.name) : '';
      if (!/^[A-Z]/.test(name)) return;
      if (!(name in components)) {
        const known = Object.keys(components).sort().join(', ');
        failAt(file, node, 'component', `<${name}> is no component of the book. There are ${known}.`);
      }
      used.add(name);
    });
    tree.children.unshift(...[...used].map((name) => importOf(name, components[name] ?? '')));
  };
}

function importOf(name: string, module: string): Root['children'][number] {
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from ${JSON.stringify(module)}`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
            source: { type: 'Literal', value: module, raw: JSON.stringify(module) },
            attributes: [],
          },
        ],
      },
    },
  };
}
