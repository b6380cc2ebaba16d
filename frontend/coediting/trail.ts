import type { StepMap } from 'prosemirror-transform';

/** How far back positions can be followed. */
const LENGTH = 5_000;

/** The maps of the last commits: brings a position of an earlier version to the confirmed one. */
export class Trail {
  private maps: StepMap[][] = [];

  constructor(private start: number) {}

  get version() {
    return this.start + this.maps.length;
  }

  add(maps: StepMap[]) {
    this.maps.push(maps);
    if (this.maps.length > LENGTH) {
      const surplus = this.maps.length - LENGTH / 2;
      this.maps = this.maps.slice(surplus);
      this.start += surplus;
    }
  }

  /** Null if that version is too long ago or not here yet. */
  follow(position: number, version: number, side: -1 | 1): number | null {
    if (version < this.start || version > this.version) {
      return null;
    }
    return this.maps
      .slice(version - this.start)
      .flat()
      .reduce((at, map) => map.map(at, side), position);
  }
}
