import type { HistoryGroup, VersionName } from '../messages';
import type { TextSession } from '../session';
import { entries, extended, refreshed, type Entry } from './timeline';

/** What is known here of the text's history. */
export class TextHistory {
  groups: HistoryGroup[] = [];
  names: VersionName[] = [];
  more = false;
  private oldest = 0;
  state: 'new' | 'loading' | 'loaded' | 'failed' = 'new';
  private readonly listeners = new Set<() => void>();

  constructor(private readonly session: TextSession) {
    session.on('opened', ({ names }) => {
      this.names = names;
      this.changed();
    });
    session.on('names', ({ names }) => {
      this.names = names;
      this.changed();
    });
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  get entries(): Entry[] {
    return entries(this.groups, this.names);
  }

  /** Loads what is newest, or what comes before all that is there. */
  async load(older: boolean): Promise<void> {
    if (this.state === 'loading') {
      return;
    }
    this.state = 'loading';
    this.changed();
    try {
      const { groups, more, oldest } = await this.session.request({ type: 'history', ...(older && { before: this.oldest }) });
      if (older) {
        this.groups = extended(this.groups, groups);
        [this.more, this.oldest] = [more, oldest];
      } else {
        this.groups = refreshed(this.groups, groups, oldest);
        // What was loaded of older pages stays.
        [this.more, this.oldest] = this.oldest > 0 && this.oldest < oldest ? [this.more, this.oldest] : [more, oldest];
      }
      this.state = 'loaded';
    } catch {
      this.state = 'failed';
    }
    this.changed();
  }

  nameOf(version: number): string | undefined {
    return this.names.find((each) => each.version === version)?.name;
  }

  /** How people call a version: its name, or when it was. */
  title(version: number): string {
    const name = this.nameOf(version);
    const group = this.groups.find(({ after, version: last }) => after < version && version <= last);
    if (name) {
      return name;
    }
    if (version === 0) {
      return this.session.texts('history.beginning');
    }
    return group ? this.session.moment(group.ended) : this.session.texts('history.version', version);
  }

  private changed(): void {
    this.listeners.forEach((listener) => listener());
  }
}
