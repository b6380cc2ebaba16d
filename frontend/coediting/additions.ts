import type { Extend } from './session';

/** All that is put around a text, in the order of the toolbar. Each is in a file of its own and knows only the session. */
export const ADDITIONS: Extend[] = [];
