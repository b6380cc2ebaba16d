import type { Copy } from './copy';
import { Keeper } from './kept';
import { FINGERPRINT } from './schema';

/** Keeps in the browser what of one text is not confirmed, and brings in what earlier pages left. */
export class Keeping {
  private keeper: Keeper | null = null;
  private lookedForMore = true;
  private gone = false;

  /**
   * @param lost hears the words of what cannot be brought in
   */
  constructor(
    private readonly person: string,
    private readonly document: string,
    private readonly copy: Copy,
    private readonly lost: (words: string) => void,
  ) {}

  /** False if nobody wants it any more. */
  async open(): Promise<boolean> {
    const keeper = await Keeper.open(this.person, this.document);
    if (this.gone) {
      void keeper.letGo();
      return false;
    }
    this.takeOver(keeper);
    return true;
  }

  /**
   * Several tabs may have been closed before what they held was saved: once all is saved, the next is brought in. True
   * if there was one, and the text has to be opened anew.
   */
  async more(): Promise<boolean> {
    if (this.lookedForMore) {
      return false;
    }
    this.lookedForMore = true;
    const more = await Keeper.takeOver(this.person, this.document);
    if (!more) {
      return false;
    }
    if (this.gone || this.copy.pending > 0) {
      void more.letGo();
      return false;
    }
    this.letGo();
    this.gone = false;
    this.copy.usable = false;
    this.takeOver(more);
    return true;
  }

  save() {
    const kept = this.copy.kept();
    this.keeper!.keep(
      kept && {
        id: this.keeper!.id,
        person: this.person,
        document: this.document,
        schema: FINGERPRINT,
        words: this.copy.unsaved(),
        kept,
      },
    );
  }

  /** When what was saved last would outlive the page. */
  async safe(): Promise<void> {
    await this.keeper?.safe();
  }

  forget() {
    this.keeper!.keep(null);
  }

  letGo() {
    this.gone = true;
    void this.keeper?.letGo();
  }

  private takeOver(keeper: Keeper) {
    this.keeper = keeper;
    const { found } = keeper;
    this.lookedForMore = found === null;
    if (found && found.schema !== FINGERPRINT) {
      this.lost(found.words);
      keeper.keep(null);
    } else {
      this.copy.resuming = found?.kept ?? null;
    }
  }
}
