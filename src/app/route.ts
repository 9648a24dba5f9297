import type {ArticleId} from '../core/article/article.ts';

/** The screens of the app by their addresses. */
export type Route =
  | {readonly screen: 'library'}
  | {readonly screen: 'add'}
  | {readonly screen: 'settings'}
  | {readonly screen: 'words'}
  | {readonly screen: 'help'}
  | {readonly screen: 'reader'; readonly article: ArticleId};

/** The screen at a path; an unknown one is the library. */
export function routeOf(path: string): Route {
  const [first, second] = path.split('/').filter(Boolean);
  if (first === 'add' || first === 'settings' || first === 'words' || first === 'help') {
    return {screen: first};
  }
  if (first === 'read' && second) return {screen: 'reader', article: second as ArticleId};
  return {screen: 'library'};
}

export function pathOf(route: Route): string {
  if (route.screen === 'library') return '/';
  return route.screen === 'reader' ? `/read/${route.article}` : `/${route.screen}`;
}
