import { particleAfter } from './particle.ts';

/**
 * A text with its {placeholders} filled; one that has no value stays as it stands. A {은/는} is the particle that fits
 * what has come before it.
 */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
    .replace(/\{([가-힣]+\/[가-힣]+)\}/g, (_, pair: string, at: number, all: string) =>
      particleAfter(all.slice(0, at), pair),
    );
