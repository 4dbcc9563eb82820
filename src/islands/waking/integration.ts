import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Teaches Astro `client:wanted`. */
export const wantedIslands = (): AstroIntegration => ({
  name: 'wanted-islands',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({
        name: 'wanted',
        entrypoint: fileURLToPath(new URL('wanted.ts', import.meta.url)),
      });
    },
  },
});
