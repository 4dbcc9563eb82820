import { keyOf, linesOf, parseRegistry, type Identity, type Registry } from './registry.ts';

/**
 * What a later registry has broken of an earlier one: a tag that is gone, changed its kind, was given to
 * something else, or came back from retirement. Each is a sentence for the author.
 */
export function broken(earlier: string, today: string, commit = 'an earlier commit'): string[] {
  const now = firstWords(today);
  const registry = parseRegistry(today);
  const given = [...firstWords(earlier)].flatMap(([tag, [kind = '', id = '']]) => {
    const [kindNow, idNow] = now.get(tag) ?? [];
    const was = `${tag} (${kind} ${id}, in ${commit})`;
    if (!kindNow) return `${was} is gone. A tag is for good: put its line back and retire it.`;
    if (kindNow !== kind) return `${was} is now a ${kindNow}. Give the ${kindNow} a tag of its own.`;
    if (idNow !== id)
      return `${was} is now given to ${idNow ?? ''}. Put the line back; “${tag} renamed …” renames.`;
    return [];
  });
  const returned = [...parseRegistry(earlier).values()]
    .filter(({ tag, retired }) => retired && registry.has(tag) && !registry.get(tag)?.retired)
    .map(({ tag }) => `${tag} was retired in ${commit} and is in use again. Give its object a new tag.`);
  return [...given, ...returned];
}

/** The line that gave each tag, as it stands. */
const firstWords = (text: string): Map<string, string[]> =>
  new Map(
    linesOf(text)
      .filter(({ words: [, verb] }) => verb !== 'renamed' && verb !== 'retired')
      .map(({ words: [tag = '', ...rest] }) => [tag, rest]),
  );

/**
 * The tags in use that do not stand exactly once in a language's chapters, as sentences. A chapter that the
 * language does not have yet asks for nothing: `chapters` are the tags' homes in the reference language.
 */
export function unresolved(
  registry: Registry,
  objects: readonly Identity[],
  language: string,
  isMissing: (key: string) => boolean = () => false,
): string[] {
  const counts = new Map<string, number>();
  for (const object of objects) counts.set(keyOf(object), (counts.get(keyOf(object)) ?? 0) + 1);
  return [...registry.values()]
    .filter((entry) => !entry.retired && !isMissing(keyOf(entry)))
    .flatMap((entry) => {
      const count = counts.get(keyOf(entry)) ?? 0;
      const what = `${entry.tag} (${keyOf(entry)})`;
      if (count === 1) return [];
      return count === 0
        ? `${what} stands nowhere in ${language}. Put it back, or retire it: “${entry.tag} retired VERSION SUCCESSOR reason”.`
        : `${what} stands ${String(count)} times in ${language}. Give the others ids of their own.`;
    });
}
