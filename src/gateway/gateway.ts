import {Hono} from 'hono';
import {withSecurityHeaders} from './security-headers.ts';
import {staticApp} from './static-app.ts';

export interface GatewayOptions {
  /** The folder of the built app. */
  readonly root: string;
}

/** The whole server as a plain request handler, so that tests need no port. */
export function createGateway({root}: GatewayOptions): Hono {
  const gateway = new Hono();
  gateway.use(withSecurityHeaders);
  gateway.route('/', staticApp(root));
  return gateway;
}
