import { type Node, Schema } from 'prosemirror-model';
import { Mapping, Step, type StepMap } from 'prosemirror-transform';
import type { Commit, Json } from '../messages';

/** Rebases as the server does, and remembers every version. */
export class SimulatedServer {
  readonly log: Commit[] = [];
  readonly refused = new Set<string>();
  private readonly maps: StepMap[][] = [];
  private readonly documents: Node[];

  constructor(
    private readonly schema: Schema,
    start: Node,
  ) {
    this.documents = [start];
  }

  get version() {
    return this.log.length;
  }

  get document() {
    return this.documents.at(-1)!;
  }

  /** As it went over the wire. */
  contentAt(version: number): Json {
    return JSON.parse(JSON.stringify(this.documents[version].toJSON()));
  }

  /** The commits after that version, as they go over the wire. */
  after(version: number): Commit[] {
    return JSON.parse(JSON.stringify(this.log.slice(version)));
  }

  take(author: string, sent: { ref: string; base: number; steps: Json[] }) {
    if (this.log.some((each) => each.ref === sent.ref)) {
      return;
    }
    const steps = sent.steps.map((step) => Step.fromJSON(this.schema, step));
    const maps = new Mapping();
    steps.toReversed().forEach((step) => maps.appendMap(step.getMap().invert()));
    this.maps.slice(sent.base).flat().forEach((map) => maps.appendMap(map));
    let document = this.document;
    const applied: Step[] = [];
    const dropped: number[] = [];
    steps.forEach((step, i) => {
      const moved = step.map(maps.slice(steps.length - i));
      const changed = moved?.apply(document).doc;
      if (moved && changed) {
        document = changed;
        maps.appendMap(moved.getMap(), steps.length - i - 1);
        applied.push(moved);
      } else {
        dropped.push(i);
      }
    });
    try {
      document.check();
    } catch {
      this.refused.add(sent.ref);
      return;
    }
    this.documents.push(document);
    this.maps.push(applied.map((step) => step.getMap()));
    this.log.push({
      ref: sent.ref,
      author,
      at: '',
      steps: applied.map((step) => step.toJSON() as Json),
      ...(dropped.length > 0 && { dropped }),
    });
  }
}
