import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { suggestionsIn, type Suggestion } from './list';

export type Decision = 'accept' | 'reject';

/** Puts the decision about these suggestions, which are those of its document, into the transform. */
export function decide<T extends Transform>(tr: T, suggestions: Suggestion[], decision: Decision): T {
  const goes = decision === 'accept' ? 'suggestDelete' : 'suggestInsert';
  const done = tr.steps.length;
  for (const part of suggestions.flatMap((each) => each.parts)) {
    const since = tr.mapping.slice(done);
    const from = since.map(part.from, 1);
    const to = since.map(part.to, -1);
    if (from >= to) {
      continue;
    }
    if (part.mark.type.name === goes) {
      tr.delete(from, to);
    } else {
      tr.removeMark(from, to, part.mark);
    }
  }
  return tr;
}

/** The document with everything this author suggested taken back; what the server holds a suggester's commit against. */
export function takenBack(doc: Node, author: string): Node {
  const own = suggestionsIn(doc).filter((each) => each.author === author);
  return decide(new Transform(doc), own, 'reject').doc;
}
