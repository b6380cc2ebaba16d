// The arrow keys lead from the words one types to what was found and back; whoever types on among the results types on there.

declare global {
  interface Window {
    resultKeys: (place: HTMLElement) => void;
  }
}

window.resultKeys = (place: HTMLElement) => {
  place.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    const input = place.querySelector('input');
    const results = [...place.querySelectorAll<HTMLElement>('.hit-link')];
    const at = results.findIndex((one) => one === document.activeElement);
    if (event.key === 'ArrowDown' && at + 1 < results.length) {
      event.preventDefault();
      results[at + 1].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (at === 0 ? input : results[at - 1])?.focus();
    } else if (at >= 0 && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ') {
      input?.focus();
    }
  });
};

export {};
