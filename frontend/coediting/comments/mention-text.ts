import type { Mentionable } from '../messages';

/** In what travels and is stored, a mention is `@[name](id)`; while it is written, one sees `@name`. */
const MENTION = /@\[([^\]]+)\]\(([^)\s]+)\)/g;

export type Piece = string | { id: string; name: string };

export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MENTION)) {
    if (match.index > end) {
      found.push(text.slice(end, match.index));
    }
    found.push({ name: match[1]!, id: match[2]! });
    end = match.index + match[0].length;
  }
  if (end < text.length) {
    found.push(text.slice(end));
  }
  return found;
}

/** The text as it is stored, from the text as it is seen and the people chosen while it was written. */
export function withMentions(text: string, chosen: Mentionable[]): string {
  const byLength = [...chosen].sort((a, b) => b.name.length - a.name.length);
  let stored = '';
  for (let at = 0; at < text.length; ) {
    const person = text[at] === '@' ? byLength.find(({ name }) => text.startsWith(name, at + 1)) : undefined;
    stored += person ? `@[${person.name.replace(/[[\]]/g, '')}](${person.id})` : text[at];
    at += person ? person.name.length + 1 : 1;
  }
  return stored;
}

/** What is being looked for at the cursor: the characters after an `@` that begins a word, over at most three words. */
export function mentionAt(text: string, cursor: number): { from: number; query: string } | null {
  const match = /(?:^|[\s(])@([^\s@]*(?: [^\s@]+){0,2})$/u.exec(text.slice(0, cursor));
  return match ? { from: cursor - match[1]!.length - 1, query: match[1]! } : null;
}
