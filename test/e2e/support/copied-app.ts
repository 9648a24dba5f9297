import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {serve, type ServerType} from '@hono/node-server';
import {createGateway} from '../../../src/gateway/gateway.ts';

/** The built app in a folder of its own, of which a newer version can be put in place. */
export interface CopiedApp {
  readonly origin: string;
  /** Puts a version in place that differs in its page and so in its service worker. */
  readonly publishNewVersion: (mark: string) => void;
  readonly stop: () => Promise<void>;
}

export async function startCopiedApp(): Promise<CopiedApp> {
  const root = mkdtempSync(path.join(tmpdir(), 'rawi-app-'));
  // Without the compressed copies there is but one file to change.
  cpSync('dist/app', root, {recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file)});
  const {server, port} = await new Promise<{server: ServerType; port: number}>((resolve) => {
    const started: ServerType = serve(
      {fetch: createGateway({root}).fetch, port: 0},
      (address: AddressInfo) => resolve({server: started, port: address.port}),
    );
  });
  return {
    origin: `http://localhost:${port}`,
    publishNewVersion: (mark) => {
      const page = path.join(root, 'index.html');
      writeFileSync(
        page,
        readFileSync(page, 'utf8').replace('<html ', `<html data-version="${mark}" `),
      );
      const worker = path.join(root, 'sw.js');
      // The list that the build writes has a revision of the page.
      const code = readFileSync(worker, 'utf8');
      const changed = code.replace(
        /"revision":"[0-9a-f]{32}","url":"index\.html"/,
        `"revision":"${mark}","url":"index.html"`,
      );
      if (changed === code) throw new Error('The precache list was not found.');
      writeFileSync(worker, changed);
      appendFileSync(worker, `\n// ${mark}\n`);
    },
    stop: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(root, {recursive: true});
    },
  };
}
