import {loadEspeak} from './espeak-module.ts';
import {EspeakSynthesizer} from './espeak-synthesizer.ts';
import type {EspeakRequest, EspeakResponse, EspeakVoice} from './protocol.ts';
import {SynthesisQueue} from './synthesis-queue.ts';

/**
 * eSpeak NG in a worker of its own; `protocol.ts` says what it understands. eSpeak NG is
 * synchronous, so one utterance is spoken per task: between two of them the worker hears what
 * was cancelled or has become urgent.
 */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const queue = new SynthesisQueue<{readonly text: string; readonly voice: EspeakVoice}>();
let synthesizer: EspeakSynthesizer | undefined;
let scheduled = false;

// A message to oneself is the one task that comes at once and lets others in between:
// timers are held up to a second (or more) in a page that is not seen.
const turn = new MessageChannel();
turn.port1.onmessage = () => {
  scheduled = false;
  speakNext();
};

function send(response: EspeakResponse, transfer: Transferable[] = []): void {
  scope.postMessage(response, transfer);
}

function schedule(): void {
  if (scheduled || !synthesizer || queue.empty) return;
  scheduled = true;
  turn.port2.postMessage(null);
}

function speakNext(): void {
  const next = queue.take();
  if (!next || !synthesizer) return;
  const {id, job} = next;
  try {
    const synthesis = synthesizer.synthesise(job.text, job.voice);
    send({type: 'synthesised', id, synthesis}, [synthesis.samples.buffer]);
  } catch (error) {
    send({type: 'failed', id, message: String(error)});
  }
  schedule();
}

async function load(pack: Parameters<typeof loadEspeak>[0]): Promise<void> {
  try {
    // The page ends the worker rather than this one download.
    synthesizer = new EspeakSynthesizer(await loadEspeak(pack, new AbortController().signal));
    send({type: 'loaded'});
    schedule();
  } catch (error) {
    send({type: 'load-failed', message: String(error)});
  }
}

scope.onmessage = ({data: request}: MessageEvent<EspeakRequest>) => {
  switch (request.type) {
    case 'load':
      void load(request.pack);
      break;
    case 'synthesise':
      queue.add(request.id, request, request.urgent);
      schedule();
      break;
    case 'hurry':
      queue.hurry(request.id);
      break;
    case 'cancel':
      queue.remove(request.id);
      break;
  }
};
