/** What can be cited by a tag of its own. */
const kinds = [
  'chapter', 'section', 'equation', 'line', 'figure', 'table', 'cell', 'exercise', 'depth',
] as const; // prettier-ignore
export type Kind = (typeof kinds)[number];

/** What a tag stands for: an object of this kind, under the id that its author gave it. */
export interface Identity {
  readonly kind: Kind;
  readonly id: string;
}

export interface Entry extends Identity {
  readonly tag: string;
  /** The version of the book in which it first stood. */
  readonly since: string;
  readonly retired?: { readonly version: string; readonly successor: string; readonly reason: string };
}

/** The registry read: every tag ever given, in the order in which they were given. */
export type Registry = ReadonlyMap<string, Entry>;

/** 34 digits: capitals without O and I, which are taken for 0 and 1. */
const digits = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

export const isTag = (text: string): boolean => /^[0-9A-HJ-NP-Z]{4}$/.test(text);

/** The n-th tag. Throws when the four digits are used up, after more than a million. */
export function tagOf(n: number): string {
  const tag = [3, 2, 1, 0].map((place) => digits.charAt(Math.floor(n / 34 ** place) % 34)).join('');
  if (n >= 34 ** 4) throw new RangeError('all tags of four characters are given');
  return tag;
}

export const numberOf = (tag: string): number =>
  [...tag].reduce((sum, digit) => sum * 34 + digits.indexOf(digit), 0);

/** “equation dCE_dzhat”: how an object is looked up. */
export const keyOf = ({ kind, id }: Identity): string => `${kind} ${id}`;

/**
 * Reads content/tags.txt. A line gives a tag (`0A1D equation dCE_dzhat 0.1.0`), gives its object another id
 * (`0A1D renamed slope 0.2.0`) or retires it (`0A1D retired 0.2.0 0B01 merged into it`, `-` for no successor).
 * Throws what is wrong, with the line's number.
 */
export function parseRegistry(text: string): Registry {
  const registry = new Map<string, Entry>();
  for (const { words, number } of linesOf(text)) {
    try {
      readLine(registry, words);
    } catch (error) {
      throw new Error(`content/tags.txt:${String(number)}  ${error instanceof Error ? error.message : ''}`, {
        cause: error,
      });
    }
  }
  findTwins(registry);
  return registry;
}

/** The lines that say something, cut into words. */
export const linesOf = (text: string): { words: string[]; number: number }[] =>
  text
    .split('\n')
    .map((line, i) => ({ words: line.trim().split(/\s+/), number: i + 1 }))
    .filter(({ words: [first = ''] }) => first !== '' && !first.startsWith('#'));

function readLine(registry: Map<string, Entry>, [tag = '', verb = '', ...rest]: readonly string[]): void {
  if (!isTag(tag)) throw new Error(`“${tag}” is no tag: four digits or capitals, without O and I.`);
  const known = registry.get(tag);
  if (verb === 'renamed' || verb === 'retired') {
    if (!known) throw new Error(`${tag} is ${verb} before it was given.`);
    registry.set(tag, verb === 'renamed' ? renamed(known, rest) : retired(known, rest));
    return;
  }
  const kind = kinds.find((one) => one === verb);
  const [id, since] = rest;
  if (!kind) throw new Error(`“${verb}” is no kind. There are ${kinds.join(', ')}.`);
  if (!id || !since) throw new Error('a line says: tag kind id version.');
  if (known) throw new Error(`${tag} is given twice: to ${keyOf(known)} and to ${kind} ${id}.`);
  registry.set(tag, { tag, kind, id, since });
}

function renamed(entry: Entry, [id]: readonly string[]): Entry {
  if (!id) throw new Error('a renamed tag says: tag renamed new-id version.');
  return { ...entry, id };
}

function retired(entry: Entry, [version, successor = '', ...reason]: readonly string[]): Entry {
  if (!version || !(successor === '-' || isTag(successor)) || reason.length === 0)
    throw new Error('a retired tag says: tag retired version successor reason (successor - for none).');
  return {
    ...entry,
    retired: { version, successor: successor === '-' ? '' : successor, reason: reason.join(' ') },
  };
}

function findTwins(registry: Registry): void {
  const seen = new Map<string, string>();
  for (const entry of registry.values()) {
    if (entry.retired) continue;
    const twin = seen.get(keyOf(entry));
    if (twin) throw new Error(`content/tags.txt: ${keyOf(entry)} has two tags, ${twin} and ${entry.tag}.`);
    seen.set(keyOf(entry), entry.tag);
  }
}

/** The tags in use, by what they stand for. */
export const activeTags = (registry: Registry): ReadonlyMap<string, string> =>
  new Map([...registry.values()].filter((entry) => !entry.retired).map((entry) => [keyOf(entry), entry.tag]));

/** The lines to append so that every object has a tag: each the highest ever given plus one. */
export function linesFor(registry: Registry, objects: readonly Identity[], version: string): string[] {
  const active = activeTags(registry);
  const highest = Math.max(0, ...[...registry.keys()].map(numberOf));
  return objects
    .filter((object) => object.id !== '' && !active.has(keyOf(object)))
    .map(({ kind, id }, i) => `${tagOf(highest + 1 + i)} ${kind} ${id} ${version}`);
}
