import { comments } from './comments/comments';
import { history } from './history/history';
import type { Extend } from './session';
import { suggestions } from './suggestions/suggestions';

/** All that is put around a text, in the order of the toolbar. Each is in a file of its own and knows only the session. */
export const ADDITIONS: Extend[] = [comments, suggestions, history];
