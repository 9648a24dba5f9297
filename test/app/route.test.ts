import {expect} from '@open-wc/testing';
import type {ArticleId} from '../../src/core/article/article.ts';
import {pathOf, routeOf, type Route} from '../../src/app/route.ts';

const routes: readonly Route[] = [
  {screen: 'library'},
  {screen: 'add'},
  {screen: 'settings'},
  {screen: 'reader', article: '0b9f6c1e-6f0a-4c58-9f0e-1d2c3b4a5f60' as ArticleId},
];

describe('routes', () => {
  for (const route of routes) {
    it(`${route.screen} has a path that leads back to it`, () => {
      expect(routeOf(pathOf(route))).to.deep.equal(route);
      expect(routeOf(`${pathOf(route)}/`)).to.deep.equal(route);
    });
  }

  it('have paths of their own', () => {
    expect(new Set(routes.map(pathOf)).size).to.equal(routes.length);
  });

  it('lead to the library from anywhere else', () => {
    for (const path of ['', '/', '//', '/index.html', '/read', '/read/', '/nowhere/add']) {
      expect(routeOf(path), path).to.deep.equal({screen: 'library'});
    }
  });
});
