/**
 * A page that goes away may take the last keys with it: a request under way is cancelled, and a text travels only when
 * its author pauses. So the field she is in leaves its text in the browser, and the server asks for it when the field is
 * shown to her again.
 */
window.addEventListener('pagehide', () => {
  const active = document.activeElement;
  const field = active?.closest<HTMLElement>('.live-field');
  if (field?.dataset.place && (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement)) {
    const left = { text: active.value, base: field.dataset.base ?? '' };
    if (left.text !== left.base) {
      localStorage.setItem(field.dataset.place, JSON.stringify(left));
    }
  }
});

/** Gives out what was left at this place, once: its text and what it stood on. */
function takeLeftText(place: string): string[] {
  const left = JSON.parse(localStorage.getItem(place) ?? 'null');
  localStorage.removeItem(place);
  return left ? [left.text, left.base] : [];
}

Object.assign(window, { takeLeftText });
