import postcss, { type AtRule, type Root } from 'postcss';

/** What an opened search alone is drawn by: Pagefind's rules, and Starlight's for what stands in its dialog. */
const searched = /pagefind-ui|starlight__search/;

/** A style sheet's rules for an opened search, apart from all others. */
export function withSearchApart(css: string): { css: string; search: string } {
  const [others, search] = [postcss.parse(css), postcss.parse(css)];
  others.walkRules((rule) => {
    if (searched.test(rule.selector)) rule.remove();
  });
  search.walkRules((rule) => {
    if (!searched.test(rule.selector)) rule.remove();
  });
  search.walkAtRules('font-face', (face) => {
    face.remove();
  });
  return { css: withoutEmpty(others).toString(), search: withoutEmpty(search).toString() };
}

/** A style sheet without the at-rules that hold nothing. */
export function withoutEmpty(root: Root): Root {
  const isEmpty = (at: AtRule): boolean =>
    at.nodes !== undefined && at.nodes.every((node) => node.type === 'atrule' && isEmpty(node));
  root.walkAtRules((at) => {
    if (isEmpty(at)) at.remove();
  });
  return root;
}

const laterLink = /<link rel="stylesheet"(?: id="below-opening")?( href="[^"]*\/later\.[^"]*")>/;
const belowOpening = /<div class="[^"]*\b(?:section-head|sl-heading-wrapper)\b|<figure\b/;

/** No browser lays out, before a style sheet has come, what stands below a script below it. */
export const waits = '<script> </script>';

/** An opening is painted as a whole: its header alone would move as the rest comes. */
const whole = '<link rel="expect" href="#below-opening" blocking="render">';

/**
 * A page with its sheet for what stands below a chapter's opening where that ends: all above it is laid out and painted
 * at once, before the sheet has come. The head asks for it, ahead of fonts and scripts. What is no chapter has no
 * opening.
 */
export function withLaterBelow(html: string): string {
  const [link, address = ''] = laterLink.exec(html) ?? [];
  if (link === undefined) return html;
  const preload = `<link rel="preload" as="style"${address}></head>`;
  const [above = '', below = ''] = html.split(link);
  if (!above.includes('class="eyebrow"')) return above.replace('</head>', preload) + link + waits + below;
  const end = Math.max(0, below.search(belowOpening));
  const named = link.replace(' href', ' id="below-opening" href');
  return above.replace('</head>', whole + preload) + below.slice(0, end) + named + waits + below.slice(end);
}

/** What of a built page is laid out before that sheet has come. */
export function openingOf(html: string): string | undefined {
  const end = html.search(laterLink);
  return end < 0 ? undefined : html.slice(0, end);
}
