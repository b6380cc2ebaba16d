/** What was typed into a cell and is not yet, or will not be, its amount; and the amount that stood there before. */
export type Draft = { text: string; state: 'sending' | 'stored' | 'refused' | 'asked'; message: string; seen: string };

export type Person = { name: string; initials: string; colour: number };

/** The cells of a drawn table as one sees and reaches them. */
export class GridCells {
  constructor(private readonly table: HTMLElement) {}

  all(): HTMLElement[] {
    return [...this.table.querySelectorAll<HTMLElement>('.funding-cell')];
  }

  at(key: string): HTMLElement | null {
    return this.table.querySelector(`[data-key="${key}"]`);
  }

  keyAt(event: Event): string | undefined {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('.funding-cell') : null;
    return target?.dataset.key;
  }

  /** Shows an amount, or what was typed in its place. */
  fill(cell: HTMLElement, amount: string, draft?: Draft) {
    cell.replaceChildren(draft ? draft.text : amount);
    cell.classList.toggle('funding-sending', draft?.state === 'sending');
    cell.classList.toggle('funding-refused', draft?.state === 'refused');
    cell.classList.toggle('funding-asked', draft?.state === 'asked');
    cell.setAttribute('aria-invalid', `${draft?.state === 'refused'}`);
    if (draft?.message) {
      cell.title = draft.message;
    }
  }

  /** Shows who else is in a cell; nobody if there is no person. */
  mark(cell: HTMLElement, person: Person | undefined, editing: string) {
    cell.classList.toggle('funding-occupied', Boolean(person));
    cell.style.setProperty('--person', person ? `var(--vaadin-user-color-${person.colour})` : '');
    if (person) {
      cell.dataset.person = person.initials;
      cell.setAttribute('aria-description', editing.replace('{0}', person.name));
    } else {
      delete cell.dataset.person;
      cell.removeAttribute('aria-description');
    }
  }

  /** Shows for a moment that somebody else changed it. */
  flash(key: string) {
    const cell = this.at(key);
    cell?.classList.add('figure-changed');
    setTimeout(() => cell?.classList.remove('figure-changed'), 1500);
  }

  /** Makes it the one cell that Tab reaches from outside. */
  reach(key: string | undefined) {
    this.all().forEach((cell) => (cell.tabIndex = cell.dataset.key === key ? 0 : -1));
  }

  go(key: string | undefined) {
    const cell = key ? this.at(key) : null;
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
