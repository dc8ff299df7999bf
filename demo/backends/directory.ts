import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Backend } from './backends.ts';

/** A page with the directory over one backend. */
export interface DirectoryPage {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The page of an application: it imports the element, makes a client and hands it over. What it asks under
 * `/backend/` is passed on, so that no backend needs CORS.
 */
export async function directoryPage({ imports, adapter, origins }: Backend): Promise<DirectoryPage> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const widgets = fileURLToPath(new URL('../../packages/widgets/src', import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: `import './alumni-directory/alumni-directory.define.ts';
        import { createClient } from '@guyub/core';
        import { mappingOf } from '${here}people.ts';
        ${imports}
        const at = (name, path) => new URL('/backend/' + name + path, location.href).href;
        document.querySelector('guyub-alumni-directory').client = createClient({ adapter: ${adapter} });`,
      resolveDir: widgets,
    },
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['@guyub/source'],
    logLevel: 'silent',
  });
  const script = outputFiles[0]!.text;
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    const url = request.url ?? '/';
    if (url === '/page.js') return void response.setHeader('content-type', 'text/javascript').end(script);
    const [, name = '', path] = /^\/backend\/([a-z]+)(\/.*)$/.exec(url) ?? [];
    if (path === undefined)
      return void response.setHeader('content-type', 'text/html').end(url === '/' ? html : '<!doctype html>');
    const accept = request.headers.accept ?? '*/*';
    fetch(`${origins[name]}${path}`, { headers: { accept }, redirect: 'manual' })
      .then(async (answer) => {
        const {
          'content-encoding': _,
          'content-length': __,
          'transfer-encoding': ___,
          ...headers
        } = Object.fromEntries(answer.headers);
        response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const html = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Direktori</title><link rel="icon" href="data:,">
<guyub-alumni-directory></guyub-alumni-directory>
<script type="module" src="/page.js"></script></html>`;
