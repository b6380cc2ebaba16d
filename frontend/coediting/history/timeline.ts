import type { HistoryGroup, VersionName } from '../messages';

/** What somebody did without a pause, with the names given to versions in it. */
export interface Entry {
  group: HistoryGroup;
  names: VersionName[];
}

/** The newest page over what was loaded before; both newest first. A group that grew takes the place of its beginning. */
export function refreshed(known: HistoryGroup[], newest: HistoryGroup[]): HistoryGroup[] {
  const oldest = newest.at(-1);
  return oldest ? [...newest, ...known.filter((group) => group.version <= oldest.after)] : known;
}

/** An older page below what is there. */
export function extended(known: HistoryGroup[], older: HistoryGroup[]): HistoryGroup[] {
  const oldest = known.at(-1)?.after ?? Infinity;
  return [...known, ...older.filter((group) => group.version <= oldest)];
}

export function entries(groups: HistoryGroup[], names: VersionName[]): Entry[] {
  return groups.map((group) => ({
    group,
    names: names.filter(({ version }) => group.after < version && version <= group.version).sort((a, b) => b.version - a.version),
  }));
}

/** The days of the timeline, newest first, in the person's time zone. */
export function days(all: Entry[]): { day: string; entries: Entry[] }[] {
  const found: { day: string; entries: Entry[] }[] = [];
  for (const entry of all) {
    const day = dayOf(entry.group.ended);
    const last = found.at(-1);
    if (last?.day === day) {
      last.entries.push(entry);
    } else {
      found.push({ day, entries: [entry] });
    }
  }
  return found;
}

function dayOf(at: string): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}
