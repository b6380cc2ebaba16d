/** A polite live region that never talks without pause: what comes in between is gathered and said together. */
const PAUSE_MILLISECONDS = 4000;

class LiveRegion extends HTMLElement {
  private waiting: string[] = [];
  private pause?: ReturnType<typeof setTimeout>;

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.setAttribute('aria-live', 'polite');
    this.className = 'only-heard';
  }

  say(text: string) {
    if (!this.waiting.includes(text)) {
      this.waiting.push(text);
    }
    if (this.pause === undefined) {
      this.speak();
    }
  }

  private speak() {
    this.textContent = this.waiting.splice(0).join(' ');
    this.pause = setTimeout(() => {
      this.pause = undefined;
      if (this.waiting.length > 0) {
        this.speak();
      }
    }, PAUSE_MILLISECONDS);
  }
}

customElements.define('live-region', LiveRegion);
