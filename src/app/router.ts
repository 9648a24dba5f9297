import {pathOf, routeOf, type Route} from './route.ts';

/** How one comes to a route: by a link of the app, or by the browser's Back and Forward. */
export type RouteWay = 'onward' | 'return';

/** Turns the address of the window into a route, and clicks on the app's own links into moves. */
export class Router {
  readonly #onRoute: (route: Route, way: RouteWay) => void;
  #path = location.pathname;

  constructor(onRoute: (route: Route, way: RouteWay) => void) {
    this.#onRoute = onRoute;
    addEventListener('popstate', () => this.#onPopState());
    document.addEventListener('click', (event) => this.#onClick(event));
  }

  get current(): Route {
    return routeOf(location.pathname);
  }

  go(route: Route): void {
    this.#path = pathOf(route);
    if (this.#path !== location.pathname) history.pushState(null, '', this.#path);
    this.#onRoute(route, 'onward');
  }

  #onPopState(): void {
    // It also comes with a move to another place on the very page, the skip link's say.
    if (location.pathname === this.#path) return;
    this.#path = location.pathname;
    this.#onRoute(this.current, 'return');
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
