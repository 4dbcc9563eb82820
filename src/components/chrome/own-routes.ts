import type { Plugin } from 'vite';

const file = /starlight\/dist\/utils\/routing\/index\.js$/;
const all = 'return routes.map((route) =>';

/**
 * Leaves a page that is not translated without an address. Starlight makes one for each, with the text of the first
 * language, and has no setting against it: this takes them out of its list, and tells where an update has moved it.
 */
export const ownRoutes = (): Plugin => ({
  name: 'own-routes',
  transform(code, id) {
    if (!file.test(id)) return undefined;
    if (!code.includes(all)) this.error('Starlight lists its pages in another way: see own-routes.ts.');
    return code.replace(all, 'return routes.filter((route) => !route.isFallback).map((route) =>');
  },
});
