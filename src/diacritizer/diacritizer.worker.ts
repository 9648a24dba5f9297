import {Diacritizer} from './diacritizer.ts';
import type {DiacritizerRequest, DiacritizerResponse, DiacritizerUrls} from './protocol.ts';

/**
 * The diacritizer in a worker of its own; `protocol.ts` says what it understands. One text is
 * marked per task: between two of them the worker hears what was called off.
 */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const waiting = new Map<number, string>();
let diacritizer: Diacritizer | undefined;
let scheduled = false;

// A message to oneself is the one task that comes at once and lets others in between:
// timers are held up to a second (or more) in a page that is not seen.
const turn = new MessageChannel();
turn.port1.onmessage = () => {
  scheduled = false;
  markNext();
};

function send(response: DiacritizerResponse): void {
  scope.postMessage(response);
}

function schedule(): void {
  if (scheduled || !diacritizer || waiting.size === 0) return;
  scheduled = true;
  turn.port2.postMessage(null);
}

function markNext(): void {
  const [next] = waiting;
  if (!next || !diacritizer) return;
  const [id, text] = next;
  waiting.delete(id);
  try {
    send({type: 'marked', id, insertions: diacritizer.mark(text)});
  } catch (error) {
    send({type: 'failed', message: String(error)});
  }
  schedule();
}

async function load({kernelUrl, weightsUrl, lexiconUrl}: DiacritizerUrls): Promise<void> {
  try {
    const [kernel, weights, lexicon] = await Promise.all([
      fetched(kernelUrl).then((response) => response.arrayBuffer()),
      fetched(weightsUrl).then((response) => response.arrayBuffer()),
      fetched(lexiconUrl).then((response) => response.text()),
    ]);
    diacritizer = await Diacritizer.load({kernel, weights, lexicon});
    send({type: 'loaded'});
    schedule();
  } catch (error) {
    send({type: 'failed', message: String(error)});
  }
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

scope.onmessage = ({data: request}: MessageEvent<DiacritizerRequest>) => {
  switch (request.type) {
    case 'load':
      void load(request.urls);
      break;
    case 'mark':
      waiting.set(request.id, request.text);
      schedule();
      break;
    case 'cancel':
      waiting.delete(request.id);
      break;
  }
};
