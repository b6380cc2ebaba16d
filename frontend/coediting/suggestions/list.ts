import type { Mark, Node } from 'prosemirror-model';

/** Text with one suggestion mark. */
export interface Part {
  from: number;
  to: number;
  mark: Mark;
  text: string;
}

/** What one author put in and took out at one place: adjacent parts are decided on together. */
export interface Suggestion {
  /** The same for as long as nobody changes the suggestion itself, wherever it moves. */
  id: string;
  author: string;
  /** The moment of its last part. */
  at: string;
  from: number;
  to: number;
  parts: Part[];
}

/** All suggestions of a document, in its order. */
export function suggestionsIn(doc: Node): Suggestion[] {
  const found: Suggestion[] = [];
  doc.descendants((node, position, parent) => {
    for (const mark of node.marks) {
      if (mark.type.name === 'suggestInsert' || mark.type.name === 'suggestDelete') {
        add(found, { from: position, to: position + node.nodeSize, mark, text: textOf(node) }, parent!);
      }
    }
    return !node.isInline;
  });
  return identified(found);

  function add(all: Suggestion[], part: Part, parent: Node) {
    const { author, at } = part.mark.attrs as { author: string; at: string };
    const before = lastOf(all, author);
    if (before && (before.to === part.from || before.from === part.from) && sameBlock(doc, before, parent)) {
      const last = before.parts.findLast((each) => each.mark.eq(part.mark));
      if (last?.to === part.from) {
        last.to = part.to;
        last.text += part.text;
      } else {
        before.parts.push(part);
      }
      before.to = Math.max(before.to, part.to);
      before.at = before.at > at ? before.at : at;
    } else {
      all.push({ id: '', author, at, from: part.from, to: part.to, parts: [part] });
    }
  }
}

function identified(suggestions: Suggestion[]): Suggestion[] {
  const times = new Map<string, number>();
  for (const suggestion of suggestions) {
    const { author, at, parts } = suggestion;
    const what = JSON.stringify([author, at, parts.map((part) => [part.mark.type.name, part.text])]);
    const before = times.get(what) ?? 0;
    times.set(what, before + 1);
    suggestion.id = `${before}.${what}`;
  }
  return suggestions;
}

/** What the suggestion would put in. */
export function inserted(suggestion: Suggestion): string {
  return textWith(suggestion, 'suggestInsert');
}

/** What the suggestion would take out. */
export function deleted(suggestion: Suggestion): string {
  return textWith(suggestion, 'suggestDelete');
}

function textWith(suggestion: Suggestion, name: string): string {
  return suggestion.parts
    .filter((part) => part.mark.type.name === name)
    .map((part) => part.text)
    .join('');
}

/** Others may suggest at the same place in between: a few steps back are enough. */
function lastOf(all: Suggestion[], author: string): Suggestion | undefined {
  return all.slice(-5).findLast((each) => each.author === author);
}

function sameBlock(doc: Node, suggestion: Suggestion, parent: Node): boolean {
  return doc.resolve(suggestion.from).parent === parent;
}

function textOf(node: Node): string {
  if (node.isText) {
    return node.text!;
  }
  return node.type.name === 'hardBreak' ? '↵' : ((node.attrs['label'] as string | null) ?? '');
}
