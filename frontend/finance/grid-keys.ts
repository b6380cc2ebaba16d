/** What a key press wants of the grid: a step to a cell, the next cell as one reads, to begin or empty an amount, or out. */
export type Wish =
  | { kind: 'step'; down: number; right: number }
  | { kind: 'next'; backwards: boolean }
  | { kind: 'begin'; first?: string }
  | { kind: 'empty' }
  | { kind: 'escape' };

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const step = (down: number, right: number): Wish => ({ kind: 'step', down, right });

const STEPS: Record<string, Wish> = {
  ArrowDown: step(1, 0),
  ArrowUp: step(-1, 0),
  ArrowLeft: step(0, -1),
  ArrowRight: step(0, 1),
  Home: step(0, -1000),
  End: step(0, 1000),
};

/** While an amount is written most keys are its input's; nothing is wished of the grid by those. */
export function whileWriting({ key, shiftKey }: Press): Wish | undefined {
  switch (key) {
    case 'Enter':
      return step(shiftKey ? -1 : 1, 0);
    case 'ArrowDown':
    case 'ArrowUp':
      return STEPS[key];
    case 'Tab':
      return { kind: 'next', backwards: shiftKey };
    case 'Escape':
      return { kind: 'escape' };
    default:
      return undefined;
  }
}

/** While one goes from cell to cell; what the browser does with Ctrl and the like stays its own. */
export function whileMoving({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): Wish | undefined {
  if (ctrlKey || metaKey || altKey) {
    return undefined;
  }
  switch (key) {
    case 'Enter':
    case 'F2':
      return { kind: 'begin' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'empty' };
    case 'Escape':
      return { kind: 'escape' };
    case 'Tab':
      return { kind: 'next', backwards: shiftKey };
    default:
      return STEPS[key] ?? (/^[\d.,+-]$/.test(key) ? { kind: 'begin', first: key } : undefined);
  }
}
