import type {ArticleId} from '../core/article/article.ts';
import {SETTING_LIMITS} from '../core/settings.ts';
import type {Connection} from './connection.ts';
import type {ArticleListening} from './schema.ts';

/** How each article is listened to, where the listener has chosen it for that article. */
export class ListeningStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** What holds for an article; nothing for one that is listened to as the settings say. */
  async get(article: ArticleId, signal: AbortSignal): Promise<ArticleListening> {
    const stored = await this.#connection.read(['listening'], signal, (transaction) =>
      transaction.objectStore('listening').get(article),
    );
    return soundListening(stored ?? {});
  }

  /** Keeps what is given and leaves the rest; an empty `voice` forgets the voice. */
  async set(
    article: ArticleId,
    change: ArticleListening,
    signal: AbortSignal,
  ): Promise<ArticleListening> {
    return this.#connection.write(['listening'], signal, async (transaction) => {
      const store = transaction.objectStore('listening');
      const next = soundListening({...(await store.get(article)), ...possible(change)});
      await store.put({article, ...next});
      return next;
    });
  }
}

/** Without a rate that cannot be: the one that was kept stays. */
function possible({rate, ...rest}: ArticleListening): ArticleListening {
  return {...rest, ...soundListening({...(rate === undefined ? {} : {rate})})};
}

/** The parts of a choice that make sense. */
function soundListening({rate, voice}: ArticleListening): ArticleListening {
  const {min, max} = SETTING_LIMITS.rate;
  return {
    ...(typeof rate === 'number' && rate >= min && rate <= max ? {rate} : {}),
    ...(typeof voice === 'string' && voice !== '' ? {voice} : {}),
  };
}
