import { html, LitElement, type TemplateResult } from 'lit';
import { type Asking, type CommentInput } from '../coediting/comments/comment-input';
import '../coediting/comments/comment-input';
import { draft as newDraft, type Draft } from '../coediting/comments/drafts';
import { pieces, withMentions } from '../coediting/comments/mention-text';
import type { Mentionable } from '../coediting/messages';
import { define } from '../coediting/panels/panel-element';
import { Words } from '../coediting/words';

/**
 * Where one writes in a conversation about a thing: the input of comments beside texts, which asks its page instead of a
 * text. Its page gives it `texts`, a `label`, and the `text` to change where something was said already.
 */
class TalkInput extends LitElement implements Asking {
  static override properties = { words: { attribute: false }, label: {}, text: {} };

  words: Record<string, string> = {};
  label = '';
  text = '';
  readonly state = { kind: 'saved' };
  $server?: { people(text: string): Promise<Mentionable[]>; send(text: string): Promise<string>; leave(): void };

  private draft: Draft = newDraft();
  private refused = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override focus(): void {
    this.querySelector<CommentInput>('eslabon-comment-input')?.focus();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('text')) {
      this.draft = written(this.text);
    }
  }

  protected override render(): TemplateResult {
    return html`<eslabon-comment-input
      .session=${this}
      .draft=${this.draft}
      .state=${this.draft.state + this.refused}
      .label=${this.label}
      @send=${this.send}
      @cancel=${this.leave}
    ></eslabon-comment-input>`;
  }

  texts(key: string): string {
    if (key === 'comments.refused' && this.refused) {
      return this.refused;
    }
    return new Words(this.words, document.documentElement.lang || 'es').text(key.replace('comments.', ''));
  }

  async request({ text }: { text: string }): Promise<{ people: Mentionable[] }> {
    return { people: (await this.$server?.people(text)) ?? [] };
  }

  /** What is refused stays there to be mended, with the reason. */
  private readonly send = async (): Promise<void> => {
    const sent = this.draft;
    sent.state = 'sending';
    this.requestUpdate();
    this.refused = (await this.$server?.send(withMentions(sent.text.trim(), sent.chosen))) ?? '';
    if (this.refused) {
      sent.state = 'refused';
    } else if (this.draft === sent) {
      this.draft = written(this.text);
    }
    this.requestUpdate();
  };

  private readonly leave = (): void => {
    this.draft = written(this.text);
    this.refused = '';
    this.querySelector('textarea')?.blur();
    this.requestUpdate();
    this.$server?.leave();
  };
}

/** A draft of what is stored: as it is read, with whom it mentions. */
function written(stored: string): Draft {
  const all = pieces(stored);
  const chosen = all.filter((piece) => typeof piece !== 'string').map((named) => ({ ...named, organisation: '' }));
  return {
    ...newDraft(),
    text: all.map((piece) => (typeof piece === 'string' ? piece : `@${piece.name}`)).join(''),
    chosen,
  };
}

define('eslabon-talk-input', TalkInput as unknown as CustomElementConstructor);
