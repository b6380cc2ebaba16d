import type { Kept } from './protocol';
import { uuid } from './uuid';

/** `KeptTexts` deletes it by this name at sign-out. */
const DATABASE = 'kept-coediting';
const STORE = 'texts';

/** Milliseconds. */
const LONG_ENOUGH = 500;

/** What one tab holds of one text and the server has not confirmed. */
export interface KeptText {
  id: string;
  person: string;
  document: string;
  /** The fingerprint of the schema its steps were made with. */
  schema: string;
  /** The same as words, for when its steps fit nothing any more. */
  words: string;
  kept: Kept;
}

let opening: Promise<IDBDatabase> | null = null;

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  const database = await done(request);
  // Whoever signs out in another tab must not wait for this one.
  database.onversionchange = () => {
    database.close();
    opening = null;
  };
  return database;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  opening ??= open();
  const database = await opening;
  return done(act(database.transaction(STORE, mode).objectStore(STORE)));
}

/** Forgets everything that was kept in this browser. */
export async function clearKept(): Promise<void> {
  await inStore('readwrite', (store) => store.clear());
}

/**
 * Takes a name for as long as this page lives; false if another tab has it. A page that is loaded anew waits until the
 * old one has let go of it. Where pages are not secure there are no locks: then a tab takes only what was its own.
 */
function claim(id: string, own: boolean): Promise<boolean> {
  if (!navigator.locks) {
    return Promise.resolve(own && !held.has(id));
  }
  return new Promise((resolve) => {
    const options = own ? { signal: AbortSignal.timeout(3_000) } : { ifAvailable: true };
    const until = navigator.locks.request(`${DATABASE}-${id}`, options, (lock) => {
      resolve(lock !== null);
      return lock && new Promise<void>((release) => held.set(id, release));
    });
    until.catch(() => resolve(false));
  });
}

/** The names this page has, and how it lets go of them. */
const held = new Map<string, () => void>();

/** The place where one open text of this tab keeps what is not confirmed. */
export class Keeper {
  private waiting: KeptText | null | undefined;
  private writing = false;
  private written: Promise<void> = Promise.resolve();

  private constructor(
    readonly id: string,
    /** What a tab that is gone left for this text. */
    readonly found: KeptText | null,
  ) {}

  /** Takes over what an earlier page left; what other people left in this browser is deleted. */
  static async open(person: string, document: string): Promise<Keeper> {
    const left = await Keeper.takeOver(person, document);
    if (left) {
      return left;
    }
    const id = uuid();
    sessionStorage.setItem(`${DATABASE}-${document}`, id);
    await claim(id, true);
    return new Keeper(id, null);
  }

  /** The same for one more of them; null if there is none, or another tab has it. */
  static async takeOver(person: string, document: string): Promise<Keeper | null> {
    try {
      const own = sessionStorage.getItem(`${DATABASE}-${document}`);
      for (const left of await inStore<KeptText[]>('readonly', (store) => store.getAll())) {
        if (left.person !== person) {
          await inStore('readwrite', (store) => store.delete(left.id));
        } else if (left.document === document && (await claim(left.id, left.id === own))) {
          sessionStorage.setItem(`${DATABASE}-${document}`, left.id);
          return new Keeper(left.id, left);
        }
      }
    } catch (failure) {
      // A browser that keeps nothing (some private windows) can still write while there is a connection.
      console.warn('Nothing can be kept in this browser', failure);
    }
    return null;
  }

  /** Keeps this in place of what was kept before; null forgets it. Writes one after another, the last one always. */
  keep(text: KeptText | null) {
    this.waiting = text;
    if (!this.writing) {
      this.writing = true;
      this.written = this.write();
    }
  }

  /** When the last that was to be kept is; soon in any case, for writing must go on also where keeping is slow. */
  async safe(): Promise<void> {
    await Promise.race([this.written, new Promise((late) => setTimeout(late, LONG_ENOUGH))]);
  }

  /** Another part of this page, or another page, may go on with it. */
  async letGo() {
    await this.written;
    held.get(this.id)?.();
    held.delete(this.id);
  }

  private async write() {
    while (this.waiting !== undefined) {
      const next = this.waiting;
      this.waiting = undefined;
      try {
        const write = (store: IDBObjectStore): IDBRequest => (next ? store.put(next) : store.delete(this.id));
        await inStore('readwrite', write);
      } catch (failure) {
        console.warn('What was typed could not be kept in this browser', failure);
      }
    }
    this.writing = false;
  }
}
