import type { Node, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Complaint } from '../../proof/complaints.ts';
import { proofOfBook, type BookProof } from '../../proof/of-book.ts';
import { attributesOf, isJsx } from '../../chapters/jsx.ts';
import { chapterOf } from '../context.ts';
import { element, finished, wrapper } from '../nodes.ts';
import { replaceEach } from '../replace.ts';

interface Options {
  /** Where an author is writing: a wrong relation is shown where it stands, and the page is still built. */
  readonly writing: boolean;
  /** The checked book; read from content/ unless told. */
  readonly proofOf?: (language: string) => BookProof;
}

/**
 * No page is built with a wrong relation: the first one fails the build at its line. While an author writes,
 * it stands in red on the equation instead. Every card gets what is known of its relations.
 */
export function remarkProof({ writing, proofOf = proofOfBook }: Options) {
  return (tree: Root, file: VFile) => {
    const { language } = chapterOf(file);
    const proof = proofOf(language);
    const complaints = proof.complaints.filter((complaint) => file.path.endsWith(complaint.file));
    for (const complaint of complaints) {
      if (!writing) fail(file, complaint);
      file.message(complaint.message, { place: complaint, source: 'one-weight', ruleId: complaint.rule });
      console.error(
        `${complaint.file}:${String(complaint.line)}:${String(complaint.column)}  ${complaint.message}`,
      );
    }
    for (const complaint of complaints.toReversed()) show(tree, complaint);
    unwrapUnchecked(tree);
    file.data['checks'] = proof.checks;
  };
}

function fail(file: VFile, { line, column, rule, message }: Complaint): never {
  return file.fail(message, { place: { line, column }, source: 'one-weight', ruleId: rule });
}

/** Puts what is wrong behind the formula, the card or the number that it is wrong of. */
function show(tree: Root, { line, column, message }: Complaint): void {
  let place: { siblings: unknown[]; after: number } | undefined;
  let isFound = false;
  visit(tree, (node, index, parent) => {
    if (isFound || !spans(node, line) || index === undefined || parent === undefined) return undefined;
    const isCard = 'name' in node && node.name === 'Equation';
    isFound = isNumber(node) && node.position?.start.column === column;
    if (isCard || isMath(node) || isFound) place = { siblings: parent.children, after: index };
    return isCard ? SKIP : undefined;
  });
  if (!place) return;
  const told = element('span', { class: 'relation-wrong', role: 'alert' }, [message]);
  place.siblings.splice(place.after + 1, 0, finished(told));
}

const isNumber = (node: Node): boolean => isJsx(node) && node.name === 'V';

const isMath = ({ type }: Node): boolean => type === 'math' || type === 'inlineMath';

const spans = ({ position }: Node, line: number): boolean =>
  position !== undefined && position.start.line <= line && line <= position.end.line;

/** `<Unchecked reason="…">` is for the checker; a reader sees the reason as a title. */
function unwrapUnchecked(tree: Root): void {
  replaceEach(tree, 'Unchecked', (jsx) => {
    const properties = { class: 'unchecked', title: String(attributesOf(jsx)['reason'] ?? '') };
    const tag = jsx.type === 'mdxJsxFlowElement' ? 'div' : 'span';
    return wrapper(tag, properties, jsx.children);
  });
}
