import type { Reading } from '../../model/reading.ts';

/** What a stretch of a template stands for. */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'symbol'; readonly of: Reading['quantity'] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reading'; readonly reading: Reading }
  /** The particle of a pair that fits what stands before it. */
  | { readonly kind: 'particle'; readonly pair: string };

/** The quantity or number that each name in a template stands for; a name stands for itself. */
export type Names = Readonly<Record<string, string | number | Reading>>;

/** A template's parts: words, symbols where it has [x], numbers where it has {x}, particles where it has {은/는}. */
export const partsOf = (template: string, names: Names, wiring: Reading['model']): Part[] =>
  template
    .split(/(\[\w+\]|\{\w+\}|\{[가-힣]+\/[가-힣]+\})/)
    .filter(Boolean)
    .map((text): Part => {
      const [, pair] = /^\{([^\w}]+)\}$/.exec(text) ?? [];
      if (pair !== undefined) return { kind: 'particle', pair };
      const [, name] = /^[[{](\w+)[\]}]$/.exec(text) ?? [];
      if (name === undefined) return { kind: 'words', text };
      const meant = names[name] ?? name;
      const quantity = (typeof meant === 'string' ? meant : name) as Reading['quantity'];
      if (text.startsWith('[')) return { kind: 'symbol', of: quantity };
      if (typeof meant === 'number') return { kind: 'number', value: meant };
      return { kind: 'reading', reading: typeof meant === 'object' ? meant : { quantity, model: wiring } };
    });
