// Keys while scoring: 1–5 choose a level, the arrows go to the indicator beside, anywhere on the page but where one writes.

declare global {
  interface Window {
    scoreKeys: (place: HTMLElement) => void;
  }
}

const listening = new WeakSet<HTMLElement>();

const writing = (event: KeyboardEvent) =>
  event
    .composedPath()
    .some(
      (one) =>
        one instanceof HTMLElement &&
        (one.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT', 'VAADIN-MENU-BAR'].includes(one.tagName)),
    );

window.scoreKeys = (place: HTMLElement) => {
  if (listening.has(place)) {
    return;
  }
  listening.add(place);
  const press = (event: KeyboardEvent) => {
    if (!place.isConnected) {
      document.removeEventListener('keydown', press);
      listening.delete(place);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || writing(event)) {
      return;
    }
    const wanted =
      event.key === 'ArrowLeft'
        ? '.step-previous'
        : event.key === 'ArrowRight'
          ? '.step-next'
          : /^[1-5]$/.test(event.key)
            ? `[data-key="${event.key}"]`
            : '';
    const button = wanted ? place.querySelector<HTMLElement>(wanted) : null;
    if (button && !button.hasAttribute('disabled')) {
      event.preventDefault();
      button.click();
    }
  };
  document.addEventListener('keydown', press);
};

export {};
