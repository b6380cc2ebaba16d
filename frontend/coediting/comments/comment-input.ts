import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Mentionable } from '../messages';
import { define } from '../panels/panel-element';
import { draft as newDraft, type Draft } from './drafts';
import { mentionAt } from './mention-text';

let pressing = false;
addEventListener('pointerdown', () => (pressing = true), { capture: true });
for (const end of ['pointerup', 'pointercancel']) {
  addEventListener(end, () => (pressing = false), { capture: true });
}

/** At once, or when what is being pressed was let go, and has heard of it. */
function afterPressing(action: () => void): void {
  if (pressing) {
    addEventListener('pointerup', () => setTimeout(action), { capture: true, once: true });
  } else {
    action();
  }
}

/** What an input asks of where it stands: its words, whom one can mention, and whether what is sent arrives. */
export interface Asking {
  texts(key: string, ...args: (string | number)[]): string;
  request(question: { type: 'people'; text: string }): Promise<{ people: Mentionable[] }>;
  readonly state: { kind: string };
}

/**
 * Where a comment or a reply is written, with people to mention after an `@`. What is written lives in its draft, so that
 * the input may come and go. Tells `send` and `cancel`.
 */
export class CommentInput extends LitElement {
  session!: Asking;
  draft: Draft = newDraft();
  label = '';
  private people: Mentionable[] = [];
  private chosen = 0;
  private asked = 0;

  static override properties = { session: {}, draft: {}, label: {}, state: {} };

  /** Only so that the element is drawn again when its draft's changes. */
  state = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override focus(): void {
    this.querySelector('textarea')?.focus();
  }

  protected override render(): TemplateResult {
    const sending = this.draft.state === 'sending';
    const list = `people-${this.draft.id}`;
    const open = this.people.length > 0;
    return html`<textarea
        rows="1"
        maxlength="4000"
        placeholder=${this.label}
        aria-label=${this.label}
        aria-autocomplete="list"
        aria-controls=${list}
        aria-activedescendant=${open ? `${list}-${this.chosen}` : nothing}
        .value=${live(this.draft.text)}
        ?readonly=${sending}
        @input=${this.typed}
        @keydown=${this.pressed}
        @focus=${() => this.requestUpdate()}
        @blur=${this.left}
      ></textarea>
      <ul id=${list} class="comment-people" role="listbox" aria-label=${this.session.texts('comments.mention')} ?hidden=${!open}>
        ${this.people.map(
          (person, index) =>
            html`<li
              id="${list}-${index}"
              role="option"
              aria-selected=${index === this.chosen}
              @mousedown=${(event: Event) => this.picked(event, person)}
            >
              ${person.name}<small>${person.organisation}</small>
            </li>`,
        )}
      </ul>
      ${this.draft.state === 'writing' ? nothing : this.status()}
      ${this.draft.text.trim() === '' && !this.matches(':focus-within') ? nothing : this.buttons(sending)}`;
  }

  private status(): TemplateResult {
    const { kind } = this.session.state;
    const key = this.draft.state === 'refused' ? 'refused' : kind === 'offline' ? 'waiting' : 'sending';
    return html`<p class="text-card-note" role="status">${this.session.texts(`comments.${key}`)}</p>`;
  }

  private buttons(sending: boolean): TemplateResult {
    const { texts } = this.session;
    return html`<div class="text-card-buttons">
      <button type="button" class="strong" ?disabled=${sending || this.draft.text.trim() === ''} @click=${this.send}>
        ${texts.call(this.session, 'comments.send')}
      </button>
      <button type="button" @click=${this.cancel}>${texts.call(this.session, 'comments.cancel')}</button>
    </div>`;
  }

  private readonly typed = (event: Event): void => {
    const area = event.target as HTMLTextAreaElement;
    this.draft.text = area.value;
    this.draft.state = 'writing';
    this.requestUpdate();
    const query = mentionAt(area.value, area.selectionStart)?.query ?? null;
    const chosen = query !== null && this.draft.chosen.some(({ name }) => query.startsWith(name));
    void this.look(chosen ? null : query);
  };

  /** Only the answer to the last question counts. */
  private async look(query: string | null): Promise<void> {
    const question = ++this.asked;
    let people: Mentionable[] = [];
    if (query !== null) {
      try {
        ({ people } = await this.session.request({ type: 'people', text: query }));
      } catch {
        people = [];
      }
    }
    if (question === this.asked) {
      this.people = people.slice(0, 8);
      this.chosen = 0;
      this.requestUpdate();
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const count = this.people.length;
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      this.send();
    } else if (count > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.chosen = (this.chosen + (event.key === 'ArrowDown' ? 1 : count - 1)) % count;
      this.requestUpdate();
    } else if (count > 0 && (event.key === 'Enter' || event.key === 'Tab')) {
      this.picked(event, this.people[this.chosen]!);
    } else if (event.key === 'Escape' && count > 0) {
      void this.look(null);
    } else if (event.key === 'Escape') {
      this.cancel();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private picked(event: Event, person: Mentionable): void {
    event.preventDefault();
    const area = this.querySelector('textarea')!;
    const mention = mentionAt(area.value, area.selectionStart);
    if (mention) {
      const name = `@${person.name} `;
      area.setRangeText(name, mention.from, area.selectionStart, 'end');
      this.draft.text = area.value;
      this.draft.chosen = [...this.draft.chosen, person];
    }
    void this.look(null);
  }

  /** Buttons go when one leaves an empty input; whoever leaves by pressing something below must find it where it was. */
  private readonly left = (): void => {
    afterPressing(() => void this.look(null));
  };

  private readonly send = (): void => {
    if (this.draft.text.trim() !== '' && this.draft.state !== 'sending') {
      this.dispatchEvent(new CustomEvent('send'));
      this.requestUpdate();
    }
  };

  private readonly cancel = (): void => {
    this.dispatchEvent(new CustomEvent('cancel'));
  };
}

define('eslabon-comment-input', CommentInput);
