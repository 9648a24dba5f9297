import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync, brotliDecompressSync} from 'node:zlib';
import type {Hono} from 'hono';
import {createGateway} from '../../src/gateway/gateway.ts';

const page = '<!doctype html><title>راوي</title>';
const script = 'export const answer = 42;';

describe('the gateway', () => {
  let root: string;
  let gateway: Hono;

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'rawi-gateway-'));
    mkdirSync(join(root, 'assets'));
    writeFileSync(join(root, 'index.html'), page);
    writeFileSync(join(root, 'sw.js'), 'self;');
    writeFileSync(join(root, 'assets/app-abc123.js'), script);
    writeFileSync(join(root, 'assets/app-abc123.js.br'), brotliCompressSync(script));
    writeFileSync(join(root, 'assets/diacritizer.worker-Ab_1-x.js'), script);
    writeFileSync(join(root, 'manifest.webmanifest'), '{}');
    gateway = createGateway({root});
  });

  after(() => rmSync(root, {recursive: true}));

  it('answers every address of the app with the page', async () => {
    for (const path of ['/', '/add', '/settings', '/read/1234']) {
      const answer = await gateway.request(path);
      assert.equal(answer.status, 200, path);
      assert.match(answer.headers.get('Content-Type')!, /^text\/html; charset=utf-8$/i);
      assert.equal(await answer.text(), page);
    }
  });

  it('says that a missing file is missing', async () => {
    const answer = await gateway.request('/assets/gone-def456.js');
    assert.equal(answer.status, 404);
    assert.doesNotMatch(answer.headers.get('Cache-Control')!, /immutable/);
  });

  it('keeps hashed assets forever and everything else never stale', async () => {
    const lifetime = async (path: string) =>
      (await gateway.request(path)).headers.get('Cache-Control');
    assert.equal(await lifetime('/assets/app-abc123.js'), 'public, max-age=31536000, immutable');
    for (const path of ['/', '/read/1', '/sw.js', '/manifest.webmanifest']) {
      assert.equal(await lifetime(path), 'no-cache', path);
    }
  });

  it('answers that nothing changed to whoever has the same page', async () => {
    const first = await gateway.request('/');
    const again = await gateway.request('/', {
      headers: {'If-None-Match': first.headers.get('ETag')!},
    });
    assert.equal(again.status, 304);
  });

  it('sends what was compressed ahead to whoever takes it', async () => {
    const answer = await gateway.request('/assets/app-abc123.js', {
      headers: {'Accept-Encoding': 'gzip, br'},
    });
    assert.equal(answer.headers.get('Content-Encoding'), 'br');
    assert.equal(answer.headers.get('Vary'), 'Accept-Encoding');
    const body = Buffer.from(await answer.arrayBuffer());
    assert.equal(brotliDecompressSync(body).toString(), script);
    const plain = await gateway.request('/assets/app-abc123.js');
    assert.equal(await plain.text(), script);
  });

  it('sends strict headers with every answer, errors included', async () => {
    for (const path of ['/', '/sw.js', '/assets/app-abc123.js', '/nothing.js']) {
      const {headers} = await gateway.request(path);
      const policy = headers.get('Content-Security-Policy')!;
      assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval|\*|https?:/, path);
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
      assert.match(headers.get('Permissions-Policy')!, /microphone=\(\)/);
    }
  });

  it('lets the worker that restores vowels compile WebAssembly, and nobody else', async () => {
    const scripts = async (path: string) => {
      const {headers} = await gateway.request(path);
      return headers.get('Content-Security-Policy')!.split('; ').find(isOfScripts);
    };
    const isOfScripts = (directive: string) => directive.startsWith('script-src ');
    const own = "script-src 'self'";
    const path = '/assets/diacritizer.worker-Ab_1-x.js';
    assert.equal(await scripts(path), `${own} 'wasm-unsafe-eval'`);
    for (const other of ['/', '/assets/app-abc123.js', '/x/diacritizer.worker-a.js', `${path}/x`]) {
      assert.equal(await scripts(other), own, other);
    }
    const {headers} = await gateway.request(path);
    assert.match(headers.get('Content-Security-Policy')!, /require-trusted-types-for 'script'/);
  });

  it('gives away no file outside its folder', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fetc/passwd',
    ]) {
      const answer = await gateway.request(path);
      const body = await answer.text();
      assert.ok(answer.status === 404 || body === page, path);
    }
  });
});
