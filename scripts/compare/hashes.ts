/** A text without what changes at every build though nothing in it does: hashes of files, scripts and styles. */
export const withoutHashes = (text: string): string =>
  text
    // A bundle is named after the module it begins with, so its name says nothing to a reader either.
    .replaceAll(/_astro\/[^"'\s)]+?\.(js|css)\b/g, '_astro/*.$1')
    .replaceAll(/(_astro\/[^"'\s)]+?)\.[\w-]{8}(?=\.\w+)/g, '$1')
    .replaceAll(/ ?'sha256-[\w+/=]+'/g, '')
    .replaceAll(/\bastro-[a-z0-9]{8}\b/g, 'astro-scope')
    .replaceAll(/(<astro-island [^>]*?)uid="[^"]*"/g, '$1uid=""');
