import { serve } from '../scripts/serve.ts';

/** Serves the built book for as long as the tests run. */
export default async function start(): Promise<() => void> {
  const { server, address } = await serve(4500);
  process.env['BASE_URL'] = address;
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
