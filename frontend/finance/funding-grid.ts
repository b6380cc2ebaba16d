import { GridCells } from './grid-cells';
import type { Draft, Person } from './grid-cells';
import { whileMoving, whileWriting } from './grid-keys';
import type { Wish } from './grid-keys';
import { beside, following, isBlock, keyOf, order, placeOf, typed } from './grid-model';
import type { GridModel, Place } from './grid-model';
import { drawn, made } from './grid-table';
import { leaveAmounts, takeLeftAmounts } from './left-amounts';

type Editor = { key: string; input: HTMLInputElement; seen: string; before: string };

/**
 * A grid of amounts that is used like a spreadsheet: arrows, Enter and Tab go from cell to cell, typing begins an amount,
 * a block from a spreadsheet is pasted at the cell one stands on. What is typed is sent to the server, which judges it; until
 * it has, and if it refuses, the text stays where it was typed, also when the page is left and opened again.
 */
class FundingGrid extends HTMLElement {
  private shown?: GridModel;
  private rows: string[][] = [];
  private readonly drafts = new Map<string, Draft>();
  private people: Record<string, Person> = {};
  private active?: string;
  private editor?: Editor;
  private rebuilding = false;
  private leaving = false;
  private readonly scroller = made('div', 'funding-scroll');
  private readonly table = made('table', 'funding-table');
  private readonly cells = new GridCells(this.table);
  private readonly message = made('p', 'funding-message');
  private readonly narrow = window.matchMedia('(max-width: 600px)');

  constructor() {
    super();
    this.table.setAttribute('role', 'grid');
    this.message.setAttribute('role', 'alert');
    this.scroller.append(this.table);
    this.table.addEventListener('keydown', (event) => this.press(event));
    this.table.addEventListener('focusin', (event) => this.focused(event));
    this.table.addEventListener('click', (event) => this.clicked(event));
    this.table.addEventListener('paste', (event) => this.paste(event));
    this.table.addEventListener('copy', (event) => this.copy(event));
  }

  connectedCallback() {
    this.append(this.scroller, this.message);
    window.addEventListener('pagehide', this.leave);
    window.addEventListener('pageshow', this.comeBack);
  }

  disconnectedCallback() {
    window.removeEventListener('pagehide', this.leave);
    window.removeEventListener('pageshow', this.comeBack);
  }

  set model(model: GridModel) {
    const first = !this.shown;
    const before = this.amounts();
    const mine = new Set(this.drafts.keys());
    this.drafts.forEach((draft, key) => draft.state === 'stored' && this.drafts.delete(key));
    this.shown = model;
    this.rows = order(model);
    this.build();
    this.flash(before, mine);
    if (first) {
      takeLeftAmounts(model.place).forEach(({ key, text, seen }) => this.sendAgain(key, text, seen));
    }
  }

  /** Who else is in which cell, by its key. */
  set others(people: Record<string, Person>) {
    this.people = people;
    this.cells.all().forEach((cell) => this.markPerson(cell));
  }

  /** What was typed cannot be stored; it stays until it is typed anew or thrown away. */
  refuse(line: string, year: number, text: string, message: string) {
    this.drafts.set(keyOf({ line, year }), { text, state: 'refused', message, seen: this.seenAt(line, year) });
    this.redraw(keyOf({ line, year }));
    this.message.textContent = message;
  }

  /** Two values stand beside each other until one is chosen; the page shows them. */
  ask(line: string, year: number, text: string) {
    this.drafts.set(keyOf({ line, year }), { text, state: 'asked', message: '', seen: this.seenAt(line, year) });
    this.redraw(keyOf({ line, year }));
  }

  /** What was typed is stored; it is seen as the others see it as soon as the page has read it again. */
  stored(line: string, year: number) {
    const draft = this.drafts.get(keyOf({ line, year }));
    this.drafts.set(keyOf({ line, year }), { text: draft?.text ?? '', state: 'stored', message: '', seen: '' });
    this.redraw(keyOf({ line, year }));
  }

  /** What was typed changes nothing, or is given up. */
  settle(line: string, year: number) {
    this.drafts.delete(keyOf({ line, year }));
    this.message.textContent = '';
    this.redraw(keyOf({ line, year }));
  }

  private amounts(): Map<string, string> {
    const amounts = new Map<string, string>();
    this.shown?.groups.forEach((group) =>
      group.lines.forEach((line) =>
        line.cells.forEach((cell) => amounts.set(keyOf({ line: line.line, year: cell.year }), cell.amount)),
      ),
    );
    return amounts;
  }

  /** Shows what others changed. */
  private flash(before: Map<string, string>, mine: Set<string>) {
    this.amounts().forEach((amount, key) => {
      if (before.has(key) && before.get(key) !== amount && !mine.has(key)) {
        this.cells.flash(key);
      }
    });
  }

  private build() {
    const model = this.shown;
    if (!model) {
      return;
    }
    this.rebuilding = true;
    const focused = this.table.contains(document.activeElement) && !this.editor;
    const caret = this.editor ? [this.editor.input.selectionStart, this.editor.input.selectionEnd] : [];
    this.table.setAttribute('aria-label', model.label);
    this.table.replaceChildren(...drawn(model, (line) => this.tell('line-asked', { line })));
    this.cells.all().forEach((cell) => {
      this.fill(cell);
      this.markPerson(cell);
    });
    if (!this.active || !this.cells.at(this.active)) {
      this.active = this.rows.flat()[0];
    }
    this.cells.reach(this.active);
    if (this.editor) {
      const cell = this.cells.at(this.editor.key);
      if (cell) {
        cell.replaceChildren(this.editor.input);
        this.editor.input.focus();
        this.editor.input.setSelectionRange(caret[0] ?? 0, caret[1] ?? 0);
      } else {
        this.editor = undefined;
      }
    } else if (focused) {
      this.cells.at(this.active ?? '')?.focus({ preventScroll: true });
    }
    this.rebuilding = false;
  }

  private fill(cell: HTMLElement) {
    const key = cell.dataset.key ?? '';
    this.cells.fill(cell, this.found(key)?.text ?? '', this.drafts.get(key));
  }

  private markPerson(cell: HTMLElement) {
    this.cells.mark(cell, this.people[cell.dataset.key ?? ''], this.shown?.words.editing ?? '');
  }

  private redraw(key: string) {
    const cell = this.cells.at(key);
    if (cell && this.editor?.key !== key) {
      this.fill(cell);
    }
  }

  private found(key: string) {
    const { line, year } = placeOf(key);
    return this.lineOf(line)?.cells.find((cell) => cell.year === year);
  }

  private lineOf(line: string) {
    return this.shown?.groups.flatMap((group) => group.lines).find((one) => one.line === line);
  }

  private tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private focused(event: FocusEvent) {
    const key = this.cells.keyAt(event);
    if (!key || this.rebuilding) {
      return;
    }
    this.leaving = false;
    if (this.active !== key) {
      this.cells.reach(key);
      this.active = key;
      this.message.textContent = this.drafts.get(key)?.message ?? '';
    }
  }

  private clicked(event: MouseEvent) {
    const key = this.cells.keyAt(event);
    if (key && event.target === this.cells.at(key) && (event.detail > 1 || this.narrow.matches)) {
      this.open(key);
    }
  }

  /** Begins an amount, or shows the payments behind it. */
  private open(key: string, first?: string) {
    const place = placeOf(key);
    if (this.shown?.paid) {
      this.tell('payments-asked', place);
      return;
    }
    const cell = this.cells.at(key);
    const found = this.found(key);
    if (!this.shown || !cell || !found || !this.lineOf(place.line)?.mine || this.drafts.get(key)?.state === 'asked') {
      return;
    }
    const before = typed(found.amount, this.shown.mark);
    const input = made('input', 'funding-input');
    input.inputMode = 'decimal';
    input.autocomplete = 'off';
    input.value = first ?? this.drafts.get(key)?.text ?? before;
    input.setAttribute('aria-label', `${this.lineOf(place.line)?.name} · ${place.year}`);
    input.addEventListener('blur', () => !this.rebuilding && this.commit());
    this.editor = { key, input, seen: found.amount, before };
    cell.replaceChildren(input);
    input.focus();
    if (first === undefined) {
      input.select();
    }
    this.tell('cell-entered', place);
  }

  /** Sends what was typed, if it is other than before. */
  private commit() {
    const editor = this.editor;
    if (!editor) {
      return;
    }
    this.editor = undefined;
    const text = editor.input.value.trim();
    if (text === editor.before) {
      this.drafts.delete(editor.key);
    } else if (this.drafts.get(editor.key)?.state !== 'refused' || this.drafts.get(editor.key)?.text !== text) {
      this.send(editor.key, text, editor.seen);
    }
    this.redraw(editor.key);
    this.tell('cell-left', {});
  }

  private send(key: string, text: string, seen: string) {
    this.drafts.set(key, { text, state: 'sending', message: '', seen });
    this.message.textContent = '';
    this.tell('amount-typed', { ...placeOf(key), text, seen });
  }

  /** What stood there when its author began; the server forgets it with its answer. */
  private seenAt(line: string, year: number): string {
    const key = keyOf({ line, year });
    return this.drafts.get(key)?.seen ?? this.found(key)?.amount ?? '';
  }

  /** What was left by an earlier page, if it may still be written. */
  private sendAgain(key: string, text: string, seen: string) {
    if (!this.shown?.paid && this.found(key) && this.lineOf(placeOf(key).line)?.mine) {
      this.send(key, text, seen);
      this.redraw(key);
    }
  }

  private readonly leave = () => {
    const left = [...this.drafts]
      .filter(([key, draft]) => draft.state !== 'stored' && key !== this.editor?.key)
      .map(([key, { text, seen }]) => ({ key, text, seen }));
    const editor = this.editor;
    const text = editor?.input.value.trim() ?? '';
    if (editor && text !== editor.before) {
      left.push({ key: editor.key, text, seen: editor.seen });
    }
    if (this.shown) {
      leaveAmounts(this.shown.place, left);
    }
  };

  /** The browser kept the whole page: what was left is still in it. */
  private readonly comeBack = (event: PageTransitionEvent) => {
    if (event.persisted && this.shown) {
      takeLeftAmounts(this.shown.place);
    }
  };

  private giveUp() {
    const editor = this.editor;
    if (editor) {
      this.editor = undefined;
      this.drafts.delete(editor.key);
      this.message.textContent = '';
      this.redraw(editor.key);
      this.tell('cell-left', {});
      this.cells.go(editor.key);
    }
  }

  private press(event: KeyboardEvent) {
    const key = this.cells.keyAt(event);
    if (!key || event.isComposing) {
      return;
    }
    const wish = this.editor ? whileWriting(event) : whileMoving(event);
    if (wish && this.fulfil(wish, key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** Says whether that was all; if not, the browser does with the key what it does. */
  private fulfil(wish: Wish, key: string): boolean {
    switch (wish.kind) {
      case 'step':
        this.commit();
        this.cells.go(beside(this.rows, key, wish.down, wish.right));
        return true;
      case 'next': {
        const next = this.leaving ? undefined : following(this.rows, key, wish.backwards);
        if (next || this.editor) {
          this.commit();
          this.cells.go(next ?? key);
        }
        return next !== undefined;
      }
      case 'begin':
        this.open(key, this.shown?.paid ? undefined : wish.first);
        return true;
      case 'empty':
        this.empty(key);
        return true;
      case 'escape':
        this.escape(key);
        return true;
    }
  }

  /** Out of what is written, or with the next Tab out of the grid. */
  private escape(key: string) {
    if (this.editor) {
      this.giveUp();
      return;
    }
    this.leaving = true;
    if (this.drafts.get(key)?.state === 'refused') {
      this.settle(placeOf(key).line, placeOf(key).year);
    }
  }

  private empty(key: string) {
    const found = this.found(key);
    if (!this.shown?.paid && found?.amount && this.lineOf(placeOf(key).line)?.mine) {
      this.send(key, '', found.amount);
      this.redraw(key);
    }
  }

  private paste(event: ClipboardEvent) {
    const key = this.cells.keyAt(event);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!key || !text.trim() || (this.editor && !isBlock(text))) {
      return;
    }
    event.preventDefault();
    this.giveUp();
    const place: Place = placeOf(key);
    if (isBlock(text) || this.shown?.paid || !this.lineOf(place.line)?.mine) {
      this.tell('block-pasted', { ...place, text });
    } else {
      this.send(key, text.trim(), this.found(key)?.amount ?? '');
      this.redraw(key);
    }
  }

  private copy(event: ClipboardEvent) {
    const key = this.cells.keyAt(event);
    if (key && !this.editor && this.shown) {
      event.clipboardData?.setData('text/plain', typed(this.found(key)?.amount ?? '', this.shown.mark));
      event.preventDefault();
    }
  }
}

if (!customElements.get('eslabon-funding-grid')) {
  customElements.define('eslabon-funding-grid', FundingGrid);
}
