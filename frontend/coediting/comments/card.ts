import { html, nothing, type TemplateResult } from 'lit';
import type { Comment, Reply } from '../messages';
import { colorOf, initials } from '../panels/names';
import { timeOf } from '../panels/moments';
import type { TextSession } from '../session';
import './comment-input';
import type { Conversation } from './conversation';
import type { NewComment } from './drafts';
import { pieces, type Piece } from './mention-text';

/** What a card needs of the panel it is in. */
export interface Desk {
  session: TextSession;
  conversation: Conversation;
  chosen: string | null;
  choose(id: string): void;
  back(): void;
}

/** A comment with its replies. */
export function commentCard(desk: Desk, comment: Comment): TemplateResult {
  const { session, conversation } = desk;
  const chosen = desk.chosen === comment.id;
  const reply = conversation.replyTo(comment.id);
  const writes = conversation.may && comment.resolved === null && (chosen || reply.text !== '');
  return html`<li
    class="text-card comment-card"
    tabindex="0"
    data-id=${comment.id}
    aria-current=${chosen ? 'true' : nothing}
    aria-label=${session.texts('comments.by', comment.author.name, comment.quote)}
    @click=${() => desk.choose(comment.id)}
    @keydown=${(event: KeyboardEvent) => pressed(event, desk, comment.id)}
  >
    ${quote(session, comment.quote, conversation.gone(comment.id))}
    ${said(session, comment.author, comment.at, comment.text)}
    ${comment.replies.length === 0
      ? nothing
      : html`<ul class="comment-replies">
          ${comment.replies.map((each: Reply) => html`<li>${said(session, each.author, each.at, each.text)}</li>`)}
        </ul>`}
    ${comment.resolved === null
      ? nothing
      : html`<p class="text-card-note">
          ${session.texts('comments.resolved-by', comment.resolved.by.name)} ${timeOf(session, comment.resolved.at)}
        </p>`}
    ${writes
      ? html`<eslabon-comment-input
          .session=${session}
          .draft=${reply}
          .state=${reply.state + session.state.kind}
          .label=${session.texts('comments.reply')}
          @send=${() => conversation.sendReply(comment.id)}
          @cancel=${() => desk.back()}
        ></eslabon-comment-input>`
      : nothing}
    ${conversation.may ? settleButton(desk, comment) : nothing}
  </li>`;
}

/** A comment that is being written, or is on its way. */
export function draftCard(desk: Desk, draft: NewComment): TemplateResult {
  const { session, conversation } = desk;
  return html`<li class="text-card comment-card" data-id=${draft.id} aria-current="true">
    ${quote(session, draft.quote, false)}
    ${draft.lost
      ? html`<p class="text-card-note">${session.texts('comments.lost')}</p>
          <button type="button" @click=${() => moveHere(desk, draft)}>${session.texts('comments.move-here')}</button>`
      : nothing}
    <eslabon-comment-input
      .session=${session}
      .draft=${draft}
      .state=${draft.state + session.state.kind}
      .label=${session.texts('comments.write')}
      @send=${() => conversation.sendComment(draft)}
      @cancel=${() => {
        conversation.discard(draft);
        desk.back();
      }}
    ></eslabon-comment-input>
  </li>`;
}

function moveHere({ session, conversation }: Desk, draft: NewComment): void {
  if (!conversation.moveHere(draft)) {
    session.announce(session.texts('comments.select-first'));
  }
}

function quote(session: TextSession, text: string, gone: boolean): TemplateResult {
  return html`<blockquote class=${gone ? 'comment-quote comment-quote-gone' : 'comment-quote'}>${text}</blockquote>
    ${gone ? html`<p class="text-card-note">${session.texts('comments.gone')}</p>` : nothing}`;
}

function said(session: TextSession, author: { id: string; name: string }, at: string, text: string): TemplateResult {
  const avatar = html`<span class="text-avatar" style="--person: ${colorOf(author.id)}" aria-hidden="true"
    >${initials(author.name)}</span
  >`;
  return html`<div class="text-byline">${avatar}<strong>${author.name}</strong>${timeOf(session, at)}</div>
    <p class="comment-text">${pieces(text).map(drawn)}</p>`;
}

function drawn(piece: Piece): string | TemplateResult {
  return typeof piece === 'string' ? piece : html`<span class="mention" data-id=${piece.id}>@${piece.name}</span>`;
}

function settleButton({ session, conversation }: Desk, comment: Comment): TemplateResult {
  const act = comment.resolved === null ? 'resolve' : 'reopen';
  const settle = (event: Event) => {
    event.stopPropagation();
    conversation.settle(comment, act);
  };
  return html`<div class="text-card-buttons">
    <button type="button" @click=${settle}>${session.texts(`comments.${act}`)}</button>
  </div>`;
}

function pressed(event: KeyboardEvent, desk: Desk, id: string): void {
  const card = event.currentTarget as HTMLElement;
  if (event.target !== card) {
    return;
  }
  const step = { ArrowDown: card.nextElementSibling, ArrowUp: card.previousElementSibling }[event.key];
  if (step instanceof HTMLElement) {
    step.focus();
  } else if (event.key === 'Enter') {
    desk.choose(id);
  } else if (event.key === 'Escape') {
    desk.back();
  } else {
    return;
  }
  event.preventDefault();
}
