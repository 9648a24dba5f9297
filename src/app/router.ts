import {pathOf, routeOf, type Route} from './route.ts';

/** Turns the address of the window into a route, and clicks on the app's own links into moves. */
export class Router {
  readonly #onRoute: (route: Route) => void;

  constructor(onRoute: (route: Route) => void) {
    this.#onRoute = onRoute;
    addEventListener('popstate', () => this.#onRoute(this.current));
    document.addEventListener('click', (event) => this.#onClick(event));
  }

  get current(): Route {
    return routeOf(location.pathname);
  }

  go(route: Route, {replace = false} = {}): void {
    const path = pathOf(route);
    if (replace) history.replaceState(null, '', path);
    else if (path !== location.pathname) history.pushState(null, '', path);
    this.#onRoute(route);
  }

  #onClick(event: MouseEvent): void {
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
    if (!plain || event.defaultPrevented) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link?.origin !== location.origin || link.target || link.hasAttribute('download')) {
      return;
    }
    // A place on this very page.
    if (link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    this.go(routeOf(link.pathname));
  }
}
