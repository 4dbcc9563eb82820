import type { Network } from '../declaring/network.ts';
import { network as intended } from './intended.ts';
import { network as notebook } from './notebook.ts';

/** Every network of the book. The first is a page's that names none. */
export const networks = { notebook, intended } as const satisfies Readonly<Record<string, Network>>;
