type Statements = ReadonlyMap<string, string>;

const cache = new Map<string, Promise<Statements>>();

/** The statements of a chapter, made once in a build and anew for each page while an author writes. */
export function known(address: string, make: () => Promise<Statements>): Promise<Statements> {
  const statements = (import.meta.env.DEV ? undefined : cache.get(address)) ?? make();
  cache.set(address, statements);
  return statements;
}
