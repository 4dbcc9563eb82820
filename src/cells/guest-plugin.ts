import type { Plugin } from 'vite';
import { guestScript } from './bundle.ts';
// `npm run dev` starts anew when a module that it has imported changes; what esbuild bundles it would not notice.
import './guest/sandbox.ts';

const name = 'virtual:one-weight-guest';

/** Hands the sandbox's own script to the page's worker, as text. */
export const guestPlugin = (): Plugin => ({
  name: 'one-weight-guest',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(guestScript())}` : undefined),
});
