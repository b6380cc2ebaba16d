const PAUSE = 2 * 60_000;
const LONGEST = 20 * 60_000;
const MINUTE = 60_000;

/**
 * The moment written beside suggestions: that of the first, as long as no long pause comes in between, to the minute, so
 * that what is typed in one go has one mark.
 */
export class MarkMoment {
  private begun = -Infinity;
  private last = -Infinity;

  at(now: number = Date.now()): string {
    if (now - this.last > PAUSE || now - this.begun > LONGEST) {
      this.begun = now;
    }
    this.last = now;
    return new Date(Math.floor(this.begun / MINUTE) * MINUTE).toISOString();
  }
}
