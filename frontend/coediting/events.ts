/** Who wants to hear of what. */
export class Events<All extends object> {
  private readonly listeners = new Map<keyof All, Set<(event: never) => void>>();

  on<T extends keyof All>(type: T, listener: (event: All[T]) => void): () => void {
    const all = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, all.add(listener));
    return () => all.delete(listener);
  }

  emit<T extends keyof All>(type: T, event: All[T]) {
    this.listeners.get(type)?.forEach((listener) => (listener as (event: All[T]) => void)(event));
  }
}
