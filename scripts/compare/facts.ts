/** What can differ between two builds. */
export const kinds = [
  'files',
  'text',
  'numbers',
  'MathML',
  'annotations',
  'ids and tags',
  'links',
  'elements',
  'attributes',
  'scripts',
  'data',
  'downloads',
] as const;

export type Kind = (typeof kinds)[number];

/** What a file says, cut into pieces of each kind, in the order of the file. */
export type Facts = Readonly<Partial<Record<Kind, readonly string[]>>>;

/** Every leaf of a JSON value with its path, such as `cells.0.source = "…"`; the order of keys says nothing. */
export function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return [`${path} = ${JSON.stringify(value)}`];
  const entries = Object.entries(value);
  if (!Array.isArray(value)) entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}
