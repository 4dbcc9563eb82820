import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const hangul = /\p{Script=Hangul}/u;

/**
 * HTML in which every element whose own text is Korean says so, where what is around it is in another language: the
 * interface's words in a chapter that is not translated yet. Nothing else of it is changed. `language` is that of the
 * place where a fragment will stand.
 */
export function markHangul(html: string, language = 'en'): string {
  const places: number[] = [];
  findHangul(fromHtml(html, { fragment: !/^\s*<!doctype/i.test(html) }), language, places);
  let marked = '';
  let end = 0;
  for (const place of places) {
    marked += `${html.slice(end, place)} lang="ko"`;
    end = place;
  }
  return marked + html.slice(end);
}

/** Collects, in order, where the tags' names end that need the mark. */
function findHangul(node: Nodes, around: string, places: number[]): void {
  if (!('children' in node) || (node.type === 'element' && /^(script|style)$/.test(node.tagName))) return;
  const language = node.type === 'element' ? languageOf(node, around, places) : around;
  for (const child of node.children) findHangul(child, language, places);
}

function languageOf(node: Element, around: string, places: number[]): string {
  const { lang } = node.properties;
  const language = typeof lang === 'string' ? lang : around;
  const offset = node.position?.start.offset;
  const isKorean = node.children.some((child) => child.type === 'text' && hangul.test(child.value));
  if (language === 'ko' || !isKorean || offset === undefined || typeof lang === 'string') return language;
  places.push(offset + 1 + node.tagName.length);
  return 'ko';
}
