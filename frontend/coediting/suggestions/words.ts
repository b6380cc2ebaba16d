import type { TextSession } from '../session';
import { deleted, inserted, type Suggestion } from './list';

const LONGEST = 120;

/** What a suggestion would do, in a sentence. */
export function suggestionWords(session: TextSession, suggestion: Suggestion): string {
  const puts = cut(inserted(suggestion));
  const takes = cut(deleted(suggestion));
  if (puts && takes) {
    return session.texts('suggestions.replace', takes, puts);
  }
  return puts ? session.texts('suggestions.insert', puts) : session.texts('suggestions.delete', takes);
}

/** Spaces around words go without saying; where there is nothing else, they are shown. */
function cut(text: string): string {
  const shown = text.trim() || text.replaceAll(' ', '␣');
  const characters = [...shown];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : shown;
}
