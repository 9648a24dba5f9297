import type {AddressInfo} from 'node:net';
import {serve} from '@hono/node-server';
import {createGateway} from '../../src/gateway/gateway.ts';

export interface BenchServer {
  readonly origin: string;
  readonly stop: () => void;
}

/** Serves `folder` with the app's own gateway: its compression, its headers, its policy. */
export function startServer(folder: string): Promise<BenchServer> {
  return new Promise((resolve) => {
    const {fetch} = createGateway({root: folder});
    const server = serve({fetch, port: 0, hostname: 'localhost'}, ({port}: AddressInfo) => {
      resolve({
        origin: `http://localhost:${port}`,
        stop: () => {
          server.close();
          if ('closeAllConnections' in server) server.closeAllConnections();
        },
      });
    });
  });
}
