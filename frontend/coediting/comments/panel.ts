import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Comment } from '../messages';
import { isBeside } from '../panels/beside';
import { define, PanelElement } from '../panels/panel-element';
import { bringIntoView } from '../panels/spotlight';
import type { TextSession } from '../session';
import type { CommentBook } from './book';
import { commentCard, draftCard, type Desk } from './card';
import type { Conversation } from './conversation';
import type { NewComment } from './drafts';
import { arrange, nearby } from './margin';
import { rangesOf } from './ranges';

const WINDOW = 40;

type Card = { id: string; from: number } & ({ comment: Comment } | { draft: NewComment });

/** The comments, each beside its passage; where there is no room beside the text, as a list. */
export class CommentsPanel extends PanelElement implements Desk {
  chosen: string | null = null;
  declare session: TextSession;
  private resolved = false;
  private open = false;
  private limit = WINDOW;
  private beside = false;
  private cards: Card[] = [];
  private frame = 0;
  private stale = true;
  private drawn: Card[] = [];
  private pause?: ReturnType<typeof setTimeout>;
  private readonly size = new ResizeObserver(() => this.soon());
  /** A card grows while one writes in it. */
  private readonly cardSizes = new ResizeObserver(() => this.arrange());
  private readonly scrolled = (): void => this.soon(false);
  private readonly resized = (): void => this.soon();

  constructor(
    session: TextSession,
    private readonly book: CommentBook,
    readonly conversation: Conversation,
  ) {
    super(session);
    book.onChange(() => this.soon());
    session.on('state', () => this.soon());
    session.on('permission', () => this.soon());
  }

  shown(open: boolean): void {
    this.open = open;
    if (open) {
      document.addEventListener('scroll', this.scrolled, { capture: true, passive: true });
      window.addEventListener('resize', this.resized);
      this.size.observe(this.session.view.dom);
      this.soon();
    } else {
      document.removeEventListener('scroll', this.scrolled, { capture: true });
      window.removeEventListener('resize', this.resized);
      this.size.disconnect();
      this.cardSizes.disconnect();
      this.book.choose(null);
    }
  }

  /** Something changed; the cards are put in order at most once a frame. */
  soon(stale = true): void {
    this.stale ||= stale;
    if (this.open && !this.frame) {
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        if (this.open && this.isConnected) {
          const beside = isBeside(this.session.view, this);
          if (this.stale || beside !== this.beside || this.scrolledOn()) {
            this.beside = beside;
            this.requestUpdate();
          }
        }
      });
    }
  }

  /** Somebody types. The cards follow when she pauses for a moment. */
  later(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.soon(), 150);
  }

  /** Cards and text go up and down together; only others may have come into sight. */
  private scrolledOn(): boolean {
    const near = this.beside ? nearby(this.session.view, this.cards, this.chosen) : this.drawn;
    return near.length !== this.drawn.length || near.some((card, i) => card !== this.drawn[i]);
  }

  choose(id: string): void {
    this.book.choose(id);
    bringIntoView(this.session.view, rangesOf(this.session.view.state).ranges.get(id)?.from ?? 0);
  }

  back(): void {
    this.book.choose(null);
    this.session.view.focus();
  }

  /** Shows a comment, whichever are listed; and puts the cursor where one writes. */
  show(id: string, write: boolean): void {
    this.resolved = this.book.comments.get(id)?.resolved != null;
    this.book.choose(id);
    this.soon();
    requestAnimationFrame(() =>
      this.updateComplete.then(() => {
        const card = this.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
        card?.scrollIntoView({ block: 'nearest' });
        if (write) {
          (card?.querySelector<HTMLElement>('eslabon-comment-input') ?? card)?.focus();
        }
      }),
    );
  }

  protected override willUpdate(): void {
    if (this.stale && this.session.opened) {
      this.stale = false;
      const { ranges, active } = rangesOf(this.session.view.state);
      this.chosen = active;
      const place = (id: string) => ranges.get(id)?.from ?? 0;
      const comments = [...this.book.comments.values()].filter((each) => (each.resolved !== null) === this.resolved);
      this.cards = [
        ...comments.map((comment): Card => ({ id: comment.id, from: place(comment.id), comment })),
        ...[...this.book.drafts.values()].map((draft): Card => ({ id: draft.id, from: place(draft.id), draft })),
      ].sort((a, b) => a.from - b.from);
    }
  }

  protected override render(): TemplateResult {
    if (!this.session.opened) {
      return html``;
    }
    this.drawn = this.beside ? nearby(this.session.view, this.cards, this.chosen) : this.cards.slice(0, this.windowed());
    return html`${this.head()}
      <ul class="text-cards ${this.beside ? 'comment-margin' : ''}">
        ${repeat(
          this.drawn,
          ({ id }) => id,
          (card) => ('comment' in card ? commentCard(this, card.comment) : draftCard(this, card.draft)),
        )}
      </ul>
      ${!this.beside && this.cards.length > this.drawn.length
        ? html`<button type="button" class="text-more" @click=${this.more}>${this.text('comments.more')}</button>`
        : nothing}`;
  }

  protected override updated(): void {
    this.cardSizes.disconnect();
    if (this.open) {
      this.arrange();
      this.querySelectorAll('.comment-margin > .text-card').forEach((card) => this.cardSizes.observe(card));
    }
  }

  private arrange(): void {
    const list = this.querySelector<HTMLElement>('.text-cards');
    if (list && this.beside) {
      arrange(this.session.view, list, this.cards, this.chosen);
    } else {
      list?.style.removeProperty('min-height');
    }
  }

  private head(): TemplateResult {
    const comments = [...this.book.comments.values()];
    const settled = comments.filter((each) => each.resolved !== null).length;
    const filter = (resolved: boolean, key: string, count: number) =>
      html`<button type="button" aria-pressed=${this.resolved === resolved} @click=${() => this.list(resolved)}>
        ${this.text(key, count)}
      </button>`;
    const step = (key: string, by: number) =>
      html`<button type="button" class="text-step" ?disabled=${this.cards.length === 0} @click=${() => this.step(by)} aria-label=${this.text(key)} title=${this.text(key)}>
        ${by < 0 ? '↑' : '↓'}
      </button>`;
    return html`<div class="text-panel-head">
        <div class="text-filter" role="group" aria-label=${this.text('comments.filter')}>
          ${filter(false, 'comments.open', comments.length - settled)}${filter(true, 'comments.resolved', settled)}
        </div>
        ${step('comments.previous', -1)}${step('comments.next', 1)}
      </div>
      ${this.cards.length === 0 ? html`<p class="text-panel-empty">${this.text(this.emptyKey())}</p>` : nothing}`;
  }

  private emptyKey(): string {
    return this.resolved ? 'comments.none-resolved' : this.conversation.may ? 'comments.empty' : 'comments.none';
  }

  private list(resolved: boolean): void {
    this.resolved = resolved;
    this.limit = WINDOW;
    this.soon();
  }

  /** Goes to the next one in the text, also if it is far away. */
  private step(by: number): void {
    const at = this.cards.findIndex(({ id }) => id === this.chosen);
    const next = at < 0 ? (by > 0 ? 0 : this.cards.length - 1) : (at + by + this.cards.length) % this.cards.length;
    const card = this.cards[next];
    if (card) {
      this.choose(card.id);
      this.show(card.id, false);
      this.session.announce(this.text('comments.position', next + 1, this.cards.length));
    }
  }

  private windowed(): number {
    return Math.max(this.limit, this.cards.findIndex(({ id }) => id === this.chosen) + 1);
  }

  private readonly more = (): void => {
    this.limit += WINDOW;
    this.soon();
  };
}

define('eslabon-text-comments', CommentsPanel as unknown as CustomElementConstructor);
