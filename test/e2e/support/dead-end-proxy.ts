import {createServer} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';

/** A proxy that leads nowhere: it notes what a browser asked for and refuses it. */
export interface DeadEndProxy {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Starts the proxy; `onRequest` gets the address of every request, for encrypted ones no more
 * than `https://host`. A browser that sends everything but its app's origin through it cannot
 * reach anything else, whichever of its parts asks.
 */
export async function startDeadEndProxy(onRequest: (url: string) => void): Promise<DeadEndProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    onRequest(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    onRequest(`https://${(request.url ?? '').replace(/:443$/, '')}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
