const prefix = '#program=';
const version = '1';

/** Characters of a fragment, and bytes of what it unpacks to: many times what a chapter's program needs. */
const longestLink = 30_000;
const longestProgram = 200_000;

/** The fragment that carries edited code by cell; nothing where it would be too long for a link. */
export async function fragmentOf(codes: Readonly<Record<string, string>>): Promise<string | undefined> {
  const packed = await through(
    new CompressionStream('deflate-raw'),
    bytesOf(JSON.stringify(codes)),
    Infinity,
  );
  const fragment = `${prefix}${version}.${toBase64(packed)}`;
  return fragment.length > longestLink ? undefined : fragment;
}

export type Linked =
  | { readonly kind: 'program'; readonly codes: Readonly<Record<string, string>> }
  | { readonly kind: 'version' | 'broken' };

/** What a fragment carries, whoever wrote it. Resolves to nothing where it is about something else. */
export async function programIn(fragment: string): Promise<Linked | undefined> {
  if (!fragment.startsWith(prefix)) return undefined;
  if (fragment.length > longestLink) return { kind: 'broken' };
  const [, itsVersion, packed] = /^(\w+)\.([\w-]*)$/.exec(fragment.slice(prefix.length)) ?? [];
  if (itsVersion === undefined || packed === undefined) return { kind: 'broken' };
  if (itsVersion !== version) return { kind: 'version' };
  try {
    const bytes = await through(new DecompressionStream('deflate-raw'), fromBase64(packed), longestProgram);
    const codes = textsIn(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return codes ? { kind: 'program', codes } : { kind: 'broken' };
  } catch {
    return { kind: 'broken' };
  }
}

function textsIn(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
  return entries.every(isText) ? Object.fromEntries(entries) : undefined;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Sends bytes through a stream. Throws when more than `most` come out: a small link must not fill the memory. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array> {
  const source = new Blob([bytes]).stream().pipeThrough(stream);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const reader = source.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  chunks.reduce((at, chunk) => {
    all.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return all;
}

/** The base64 of addresses: - and _ for + and /, no padding. */
function toBase64(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
