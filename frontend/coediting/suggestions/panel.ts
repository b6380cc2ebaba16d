import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PanelElement, define } from '../panels/panel-element';
import { Names } from '../panels/names';
import { pointAt } from '../panels/spotlight';
import type { TextSession } from '../session';
import type { Decision } from './decide';
import type { Desk } from './desk';
import type { Suggestion } from './list';
import { suggestionWords } from './words';

const WINDOW = 50;

/** All suggestions of the text, each with what one may do about it. */
export class SuggestionsPanel extends PanelElement {
  private readonly names: Names;
  private suggestions: Suggestion[] = [];
  private limit = WINDOW;
  private current = '';
  private open = false;
  private asked = 0;

  constructor(
    session: TextSession,
    private readonly desk: Desk,
  ) {
    super(session);
    this.names = Names.of(session);
    this.names.onLearned(() => this.requestUpdate());
  }

  shown(open: boolean): void {
    this.open = open;
    if (open) {
      this.changed();
    } else if (this.session.opened) {
      pointAt(this.session.view, null);
    }
  }

  /** The text changed; however often it does, the list is made once a frame. */
  changed(): void {
    if (this.open && !this.asked) {
      this.asked = requestAnimationFrame(() => {
        this.asked = 0;
        this.suggestions = this.desk.all();
        this.requestUpdate();
      });
    }
  }

  /** It was clicked in the text. */
  choose(suggestion: Suggestion): void {
    this.current = suggestion.id;
    if (this.open) {
      const index = this.suggestions.findIndex((each) => each.id === this.current);
      this.limit = Math.max(this.limit, index + 1);
      this.requestUpdate();
      void this.updateComplete.then(() => this.card(this.current)?.scrollIntoView({ block: 'nearest' }));
    }
  }

  protected override render(): TemplateResult {
    const all = this.suggestions;
    return html`<p class="text-panel-count" role="status">${this.count('suggestions.count', all.length)}</p>
      ${all.length === 0 ? html`<p class="text-panel-empty">${this.text('suggestions.empty')}</p>` : this.buttonsForAll(all)}
      <ul class="text-cards" @keydown=${this.moved}>
        ${repeat(all.slice(0, this.limit), (each) => each.id, (each) => this.item(each))}
      </ul>
      ${all.length > this.limit
        ? html`<button type="button" class="text-more" @click=${this.more}>${this.text('suggestions.more')}</button>`
        : nothing}`;
  }

  private buttonsForAll(all: Suggestion[]): TemplateResult {
    const button = (decision: Decision) => {
      const may = all.filter((each) => this.desk.may(each, decision));
      return may.length > 1
        ? html`<button type="button" @click=${() => this.decideAll(may, decision)}>
            ${this.text(`suggestions.${this.verb(may, decision)}-all`, may.length)}
          </button>`
        : nothing;
    };
    return html`<div class="text-card-buttons">${button('accept')}${button('reject')}</div>`;
  }

  private item(each: Suggestion): TemplateResult {
    const name = this.names.name(each.author);
    const words = suggestionWords(this.session, each);
    return html`<li
      class="text-card"
      tabindex="0"
      data-key=${each.id}
      aria-label=${`${name}: ${words}`}
      aria-current=${each.id === this.current ? 'true' : nothing}
      @focus=${() => this.pointed(each)}
      @click=${() => this.pointed(each)}
    >
      ${this.byline(each.author, name, each.at)}
      <p class="text-card-words">${words}</p>
      <div class="text-card-buttons">${this.button(each, 'accept')}${this.button(each, 'reject')}</div>
    </li>`;
  }

  private button(each: Suggestion, decision: Decision): TemplateResult | typeof nothing {
    if (!this.desk.may(each, decision)) {
      return nothing;
    }
    return html`<button type="button" @click=${(event: Event) => this.decideOne(event, each, decision)}>
      ${this.text(`suggestions.${this.verb([each], decision)}`)}
    </button>`;
  }

  /** One rejects what others suggest, and withdraws what oneself did. */
  private verb(suggestions: Suggestion[], decision: Decision): Decision | 'withdraw' {
    const own = suggestions.every((each) => each.author === this.session.me.id);
    return decision === 'reject' && own ? 'withdraw' : decision;
  }

  private pointed(each: Suggestion): void {
    if (this.current !== each.id) {
      this.current = each.id;
      pointAt(this.session.view, each);
      this.requestUpdate();
    }
  }

  private decideOne(event: Event, each: Suggestion, decision: Decision): void {
    event.stopPropagation();
    const next = this.card(each.id)?.nextElementSibling ?? this.card(each.id)?.previousElementSibling;
    if (next instanceof HTMLElement) {
      next.focus();
    }
    const done = this.desk.decide([each], decision);
    this.session.announce(this.text(done ? `suggestions.done-${this.verb([each], decision)}` : 'suggestions.changed'));
    this.changed();
  }

  private decideAll(all: Suggestion[], decision: Decision): void {
    const done = this.desk.decide(all, decision);
    this.session.announce(this.count(`suggestions.done-${this.verb(all, decision)}-all`, done));
    this.changed();
  }

  private moved(event: KeyboardEvent): void {
    const card = (event.target as Element).closest('.text-card');
    const next = event.key === 'ArrowDown' ? card?.nextElementSibling : event.key === 'ArrowUp' ? card?.previousElementSibling : null;
    if (next instanceof HTMLElement) {
      event.preventDefault();
      next.focus();
    }
  }

  private readonly more = (): void => {
    this.limit += WINDOW;
    this.requestUpdate();
  };

  private card(key: string): HTMLElement | null {
    return this.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }
}

define('eslabon-text-suggestions', SuggestionsPanel as unknown as CustomElementConstructor);
