import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {serve} from '@hono/node-server';
import {createGateway} from './gateway.ts';

const port = Number(process.env['PORT'] ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a number from 0 to 65535, not «${process.env['PORT'] ?? ''}».`);
  process.exit(1);
}

const root = fileURLToPath(new URL('../app', import.meta.url));
const server = serve({fetch: createGateway({root}).fetch, port}, (address: AddressInfo) => {
  console.log(`Rawi · http://localhost:${address.port}`);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another one: PORT=8080 npm start`);
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
