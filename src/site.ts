/**
 * The one place that knows where the book lives and who wrote it.
 * SITE_URL overrides the address, path included: https://example.org/books/one-weight/
 */
const address = new URL(process.env['SITE_URL'] ?? 'https://one-weight.example/');

export const site = {
  /** Scheme and host, as Astro's `site` wants it. */
  origin: address.origin,
  /** Path below which every page lives, with slashes at both ends. */
  base: address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`,
  title: 'One Weight',
  tagline: { en: 'backpropagation, one term at a time', ko: '역전파를 한 항씩' },
  authors: ['One Weight contributors'],
} as const;
