/**
 * Korean particles that go by how the word before them ends: 은/는, 이/가, 을/를, 과/와, 으로/로, 이다/다. A pair names
 * the form after a consonant first, then the one after a vowel; 으로/로 takes ㄹ for a vowel.
 */
export function particleAfter(before: string, pair: string): string {
  const [afterConsonant = '', afterVowel = ''] = pair.split('/');
  if (copula.test(afterConsonant)) return afterConsonant;
  const final = finalOf(before);
  return final === '' || (final === 'ㄹ' && afterConsonant.startsWith('으로')) ? afterVowel : afterConsonant;
}

/** It may keep its 이 after a vowel, and in mathematics does: 2이고, 0.4312이므로. */
const copula = /^이(?:다|고|며|면|므로|지만|어서)$/;

/** 영 일 이 삼 사 오 육 칠 팔 구, and the names of the letters from 에이 to 제트: what each ends in. */
const digits = ['ㅇ', 'ㄹ', '', 'ㅁ', '', '', 'ㄱ', 'ㄹ', 'ㄹ', ''];
const letters: Readonly<Record<string, string>> = { l: 'ㄹ', m: 'ㅁ', n: 'ㄴ', r: 'ㄹ' };
/** What a whole number ends in that ends in zeros: 십, 백, 천, and from four of them on 만, 억, 조, 경, 해. */
const places = ['ㅂ', 'ㄱ', 'ㄴ'];
const myriads = ['ㄴ', 'ㄱ', '', 'ㅇ', ''];

/**
 * The consonant in which a word or a printed number ends when it is read; nothing for a vowel. After the point digits
 * are read one by one, a power of ten ends in 제곱, ∞ is 무한대, and what is in Latin letters is spelled.
 */
export function finalOf(text: string): string {
  const read = text.replace(/[^\p{L}\p{N}∞]+$/u, '');
  const last = read.at(-1) ?? '';
  if (/\p{Script=Hangul}/u.test(last)) return finalOfSyllable(last);
  if (/[⁰¹²³⁴-⁹]/.test(last) || /\de[-−+]?\d+$/.test(read)) return 'ㅂ';
  const zeros = /(?:^|[^\d.])[1-9][\d,]*?([0,]+)$/.exec(read)?.[1]?.replaceAll(',', '').length ?? 0;
  if (zeros > 0) return (zeros < 4 ? places[zeros - 1] : myriads[Math.floor(zeros / 4) - 1]) ?? '';
  const lowered = last.normalize('NFKD').charAt(0).toLowerCase();
  return /\d/.test(lowered) ? (digits[Number(lowered)] ?? '') : (letters[lowered] ?? '');
}

/** Unicode has the syllables in the order of their finals, 28 to each beginning; the ninth is ㄹ. */
function finalOfSyllable(syllable: string): string {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  return final === 0 ? '' : final === 8 ? 'ㄹ' : 'ㄱ';
}
