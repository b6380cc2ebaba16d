import { html, type TemplateResult } from 'lit';
import type { TextSession } from '../session';

/** Where a version gets its name. */
export function nameForm(
  session: TextSession,
  name: string,
  give: (name: string) => void,
  cancel: () => void,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = String(new FormData(event.target as HTMLFormElement).get('name')).trim();
    if (given) {
      give(given);
    }
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancel();
    }
  };
  return html`<form class="history-form" @submit=${submit} @keydown=${pressed}>
    <input
      name="name"
      maxlength="100"
      autocomplete="off"
      .value=${name}
      placeholder=${session.texts('history.name-example')}
      aria-label=${session.texts('history.name-label')}
    />
    <div class="text-card-buttons">
      <button type="submit" class="strong">${session.texts('history.save')}</button>
      <button type="button" @click=${cancel}>${session.texts('history.cancel')}</button>
    </div>
  </form>`;
}
