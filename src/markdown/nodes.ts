import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';

type Properties = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** An HTML element; `class` may hold several names. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (Element | string)[] = [],
): Element {
  const { class: classes, ...rest } = properties;
  return {
    type: 'element',
    tagName,
    properties: {
      ...(typeof classes === 'string' && classes !== '' ? { className: classes.split(' ') } : {}),
      ...(rest as Element['properties']),
    },
    children: children.map((child): ElementContent =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** A finished HTML element in a chapter's tree: it passes to the page as it is. */
export function finished({ tagName, properties, children }: Element): RootContent {
  const node = { type: 'finished', data: { hName: tagName, hProperties: properties, hChildren: children } };
  return node as unknown as RootContent;
}

/** An HTML element around what the author wrote. */
export function wrapper(tagName: string, properties: Properties, children: readonly unknown[]): RootContent {
  const { properties: hProperties } = element(tagName, properties);
  return { type: 'wrapper', data: { hName: tagName, hProperties }, children } as unknown as RootContent;
}
