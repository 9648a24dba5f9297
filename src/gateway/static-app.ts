import {serveStatic} from '@hono/node-server/serve-static';
import type {MiddlewareHandler} from 'hono';
import {Hono} from 'hono';
import {etag} from 'hono/etag';

/** A file whose name carries the hash of its content can never change. */
const hashedAssets = '/assets/';

const withCacheLifetime: MiddlewareHandler = async (context, next) => {
  await next();
  const immutable = context.res.ok && context.req.path.startsWith(hashedAssets);
  // `no-cache` keeps a copy but asks each time: the page and `sw.js` are never stale.
  context.header('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
};

/**
 * Serves the built app from `root`: its files, compressed ahead where the build did so, and the
 * page itself for every address of the app's own router (which has no dot in it).
 */
export function staticApp(root: string): Hono {
  const app = new Hono();
  app.use(withCacheLifetime);
  app.use(etag());
  app.use(serveStatic({root, precompressed: true}));
  const page = serveStatic({root, path: 'index.html', precompressed: true});
  app.get('*', (context, next) => (context.req.path.includes('.') ? next() : page(context, next)));
  return app;
}
