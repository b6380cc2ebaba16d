import { Fragment, Slice, type Node } from 'prosemirror-model';
import { TextSelection, type Transaction } from 'prosemirror-state';
import { bold, br, code, cut, doc, items, mention, p, put, quote, rule, schema } from './documents';

/** Random numbers that come again with their seed (mulberry32). */
export function random(seed: number) {
  let now = seed;
  const next = () => {
    now = (now + 0x6d2b79f5) | 0;
    let mixed = Math.imul(now ^ (now >>> 15), 1 | now);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return { below, pick: <T>(...from: T[]): T => from[below(from.length)]! };
}

export type Random = ReturnType<typeof random>;

function words({ below, pick }: Random): string {
  return Array.from({ length: 1 + below(4) }, () => pick('a', 'b', 'cd', ' ', '😀', 'é')).join('');
}

function inline(random: Random): Node[] {
  const { below, pick } = random;
  return Array.from({ length: below(6) }, () => {
    const text = words(random);
    return pick<() => Node>(
      () => schema.text(text),
      () => bold(text),
      () => br(),
      () => mention('Eva'),
      () => put(text, pick('ana', 'eva')),
      () => cut(text, pick('ana', 'eva')),
      () => put(br(), 'ana'),
    )();
  });
}

export function randomDocument(random: Random): Node {
  const { below, pick } = random;
  const blocks = Array.from({ length: 1 + below(4) }, () =>
    pick<() => Node>(
      () => p(...inline(random)),
      () => p(...inline(random)),
      () => quote(p(...inline(random)), p(...inline(random))),
      () => items(p(...inline(random)), p(...inline(random))),
      () => code(words(random)),
      () => rule(),
    )(),
  );
  const document = doc(...blocks, p(...inline(random)));
  document.check();
  return document;
}

/** A place where text can stand. */
function somewhere(document: Node, { below }: Random): number {
  for (;;) {
    const position = below(document.content.size + 1);
    if (document.resolve(position).parent.inlineContent) {
      return position;
    }
  }
}

/** One of the things an editor does, at a random place; some do not fit there, and then nothing is done. */
export function randomEdit(tr: Transaction, random: Random): Transaction {
  const { below, pick } = random;
  const a = somewhere(tr.doc, random);
  const b = pick(a, Math.min(tr.doc.content.size, a + 1 + below(6)), somewhere(tr.doc, random));
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const $to = tr.doc.resolve(tr.doc.resolve(to).parent.inlineContent ? to : from);
  const range = () => tr.doc.resolve(from).blockRange();
  try {
    tr.setSelection(TextSelection.between(tr.doc.resolve(from), $to));
    return pick<() => Transaction>(
      () => tr.insertText(words(random)),
      () => tr.insertText(words(random)),
      () => tr.deleteSelection(),
      () => tr.deleteSelection(),
      () => tr.replaceSelectionWith(br()),
      () => tr.split(from),
      () => tr.join(from),
      () => tr.replaceSelection(new Slice(Fragment.from([p(...inline(random)), p(...inline(random))]), 1, 1)),
      () => tr.replaceSelection(tr.doc.slice(from, somewhere(tr.doc, random))),
      () => tr.addMark(from, to, schema.mark('bold')),
      () => tr.wrap(range()!, [{ type: schema.nodes['blockquote']! }]),
      () => tr.lift(range()!, 0),
      () => tr.setBlockType(from, to, schema.nodes['heading']!, { level: 2 }),
    )();
  } catch {
    return tr;
  }
}

/** An edit of text alone, inside one block: what suggestions can say in full. */
export function randomTyping(tr: Transaction, random: Random): Transaction {
  const from = somewhere(tr.doc, random);
  const end = tr.doc.resolve(from).end();
  const to = random.pick(from, Math.min(end, from + 1 + random.below(5)), end);
  return random.below(2) === 0 ? tr.insertText(words(random), from, to) : tr.delete(from, to);
}

