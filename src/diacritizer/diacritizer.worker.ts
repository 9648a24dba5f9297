import {Diacritizer} from './diacritizer.ts';
import type {DiacritizerRequest, DiacritizerResponse, DiacritizerUrls} from './protocol.ts';

type Question = Extract<DiacritizerRequest, {type: 'mark' | 'alternatives'}>;

/**
 * The diacritizer in a worker of its own; `protocol.ts` says what it understands. One question is
 * answered per task: between two of them the worker hears what was called off.
 */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const waiting = new Map<number, Question>();
let diacritizer: Diacritizer | undefined;
let scheduled = false;

// A message to oneself is the one task that comes at once and lets others in between:
// timers are held up to a second (or more) in a page that is not seen.
const turn = new MessageChannel();
turn.port1.onmessage = () => {
  scheduled = false;
  answerNext();
};

function send(response: DiacritizerResponse): void {
  scope.postMessage(response);
}

function schedule(): void {
  if (scheduled || !diacritizer || waiting.size === 0) return;
  scheduled = true;
  turn.port2.postMessage(null);
}

function answerNext(): void {
  const question = nextQuestion();
  if (!question || !diacritizer) return;
  waiting.delete(question.id);
  try {
    send(answerTo(question, diacritizer));
  } catch (error) {
    send({type: 'failed', message: String(error)});
  }
  schedule();
}

/** The first that is urgent, else the first: somebody looks at other forms, and waits for them. */
function nextQuestion(): Question | undefined {
  const questions = [...waiting.values()];
  return questions.find((each) => each.type === 'alternatives' || each.urgent) ?? questions[0];
}

function answerTo(question: Question, diacritizer: Diacritizer): DiacritizerResponse {
  const {type, id} = question;
  if (type === 'mark') return {type: 'marked', id, insertions: diacritizer.mark(question.text)};
  const {sentence, word, most} = question;
  return {type: 'alternatives', id, forms: diacritizer.alternatives(sentence, word, most)};
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
    case 'alternatives':
      waiting.set(request.id, request);
      schedule();
      break;
    case 'cancel':
      waiting.delete(request.id);
      break;
  }
};
