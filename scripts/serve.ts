import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { policyFor } from '../src/publish/policy.ts';
import { builtAddress } from './dist.ts';

const dist = join(import.meta.dirname, '../dist');

/**
 * Serves the built book below its base path, with the policies of its `_headers`; compressed, as a host does, where
 * that is asked for. A taken port gives way to the next free one. Resolves to the address.
 */
export async function serve(port: number, compressed = false): Promise<{ server: Server; address: string }> {
  const { pathname: base } = builtAddress();
  const headers = readFileSync(join(dist, '_headers'), 'utf8');
  const files = sirv(dist, {
    dev: false,
    onNoMatch: (_, response) => notFound(response),
    setHeaders: (response, path) => {
      const policy = policyFor(base + path.slice(1), headers);
      if (policy) response.setHeader('content-security-policy', policy);
    },
  });
  const answer: RequestListener = (request, response) => route(request, response, base, files);
  const server = createServer(compressed ? compressing(answer) : answer);
  const taken = await listen(server, port);
  return { server, address: `http://localhost:${String(taken)}${base}` };
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Sends as brotli what can be compressed. */
export function compressing(answer: RequestListener): RequestListener {
  // Its types are Express’s; it asks for no more than Node’s own requests have.
  const compress = compression() as unknown as Middleware;
  return (request, response) => compress(request, response, () => answer(request, response));
}

function route(
  request: IncomingMessage,
  response: ServerResponse,
  base: string,
  files: ReturnType<typeof sirv>,
): void {
  const url = request.url ?? '/';
  if (url === '/' && base !== '/') {
    response.writeHead(302, { location: base }).end();
    return;
  }
  if (!url.startsWith(base)) {
    notFound(response);
    return;
  }
  request.url = `/${url.slice(base.length)}`;
  files(request, response);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(readFileSync(join(dist, '404.html')));
}

/** Tries the port and up to fifty after it; resolves to the one it got. */
async function listen(server: Server, port: number, last = port + 50): Promise<number> {
  try {
    server.listen(port);
    await once(server, 'listening');
    return port;
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || port === last) throw error;
    return listen(server, port + 1, last);
  }
}

if (process.argv[1] === import.meta.filename) {
  const wanted = Number(process.env['PORT'] ?? 4321);
  const { address } = await serve(wanted);
  console.log(`One Weight is served at ${address}  (Ctrl+C stops it)`);
}
