import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';

/**
 * A component that is drawn again only when one of its properties is another one: in a drag most of a figure stands
 * still. Each place that uses it must always name the same properties, in the same order.
 */
export function still<Props extends object>(Drawn: (props: Props) => ComponentChildren) {
  return (props: Props) => useMemo(() => <Drawn {...props} />, Object.values(props));
}
