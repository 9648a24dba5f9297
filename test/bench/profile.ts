import {setTimeout as delay} from 'node:timers/promises';
import type {Protocol} from 'puppeteer-core';
import {launchBrowser, openApp} from './bench-browser.ts';
import {giveFile} from './give-text.ts';

const SHOWN = 30;

/** Where the main thread's time goes while a long text is imported and opened; Chromium. */
export async function profileLong({
  origin,
  probe,
  text,
}: {
  origin: string;
  probe: string;
  text: string;
}): Promise<string> {
  const browser = await launchBrowser('Chromium', new AbortController().signal);
  try {
    const page = await openApp(browser, origin, probe);
    await page.evaluate(() => window.probe!.useBuiltInVoice());
    await delay(2000);
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', {interval: 500});
    await session.send('Profiler.start');
    await giveFile(page, text);
    await delay(2000);
    const {profile} = await session.send('Profiler.stop');
    const {moments, blocks} = await page.evaluate(() => ({
      moments: window.probe!.moments,
      blocks: window.probe!.blocks(),
    }));
    return [
      'Moments, ms',
      ...Object.entries(moments).map(([name, at]) => `  ${at.toFixed(0).padStart(7)}  ${name}`),
      'Blocks of the main thread, ms',
      ...blocks.map(({start, duration}) => `  ${start.toFixed(0).padStart(7)}  ${duration}`),
      ...summary(profile),
    ].join('\n');
  } finally {
    await browser.close();
  }
}

function summary({nodes, samples = [], timeDeltas = []}: Protocol.Profiler.Profile): string[] {
  const own = new Map<number, number>();
  samples.forEach((id, index) => own.set(id, (own.get(id) ?? 0) + timeDeltas[index]! / 1000));
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  // Recursion counts once: a function's time is added where it is not already on the stack.
  const visit = (id: number, stack: readonly string[]): number => {
    const node = nodeOf.get(id)!;
    const name = nameOf(node);
    let sum = own.get(id) ?? 0;
    self.set(name, (self.get(name) ?? 0) + sum);
    for (const child of node.children ?? []) sum += visit(child, [...stack, name]);
    if (!stack.includes(name)) total.set(name, (total.get(name) ?? 0) + sum);
    return sum;
  };
  visit(nodes[0]!.id, []);
  return [
    'Own time, ms',
    ...longest(self),
    'Time with all that is called from it, ms',
    ...longest(total),
  ];
}

function nameOf({callFrame: {functionName, url, lineNumber}}: Protocol.Profiler.ProfileNode) {
  const file = url.split('/').at(-1) ?? '';
  return `${functionName || '(anonymous)'}  ${file ? `${file}:${lineNumber + 1}` : ''}`;
}

function longest(times: ReadonlyMap<string, number>): string[] {
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([name, ms]) => `  ${ms.toFixed(0).padStart(7)}  ${name}`);
}
