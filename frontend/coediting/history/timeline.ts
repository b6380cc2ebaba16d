import type { HistoryGroup, VersionName } from '../messages';

/** What somebody did without a pause, with the names given to versions in it. */
export interface Entry {
  group: HistoryGroup;
  names: VersionName[];
}

/** As on the server: who writes again after a longer pause begins a new group. */
const PAUSE = 5 * 60_000;

/** The newest page, which looked at all versions from `oldest` on, over what was loaded before. */
export function refreshed(known: HistoryGroup[], newest: HistoryGroup[], oldest: number): HistoryGroup[] {
  return extended(newest, known.filter((group) => group.version < oldest));
}

/** An older page below what is there; work that the border of the pages cut in two is one again. */
export function extended(known: HistoryGroup[], older: HistoryGroup[]): HistoryGroup[] {
  const all = [...known];
  for (const group of older) {
    const index = all.findLastIndex((each) => each.author.id === group.author.id);
    const later = all[index];
    if (later && Date.parse(later.begun) - Date.parse(group.ended) < PAUSE) {
      const { after, begun } = group;
      const [inserted, deleted] = [later.inserted + group.inserted, later.deleted + group.deleted];
      all[index] = { ...later, after, begun, inserted, deleted };
    } else {
      all.push(group);
    }
  }
  return all;
}

/** People write at the same time: a version's name stands at the work that was finished first after it. */
export function entries(groups: HistoryGroup[], names: VersionName[]): Entry[] {
  const found = groups.map((group): Entry => ({ group, names: [] }));
  for (const name of [...names].sort((a, b) => b.version - a.version)) {
    const around = found.filter(({ group }) => group.after < name.version && name.version <= group.version);
    around.sort((a, b) => a.group.version - b.group.version)[0]?.names.push(name);
  }
  return found;
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
