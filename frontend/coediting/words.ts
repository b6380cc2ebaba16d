import { dateLocale } from './dates';

/** The texts for people, as the page hands them over: MessageFormat patterns by key. */
export class Words {
  constructor(
    private readonly patterns: Record<string, string>,
    readonly language: string,
  ) {}

  text(key: string, ...args: (string | number)[]): string {
    const pattern = this.patterns[key] ?? `!coediting.${key}!`;
    const numbers = new Intl.NumberFormat(this.language);
    return pattern.replace(/''|\{(\d+)\}/g, (found, index?: string) => {
      if (index === undefined) {
        return found === "''" ? "'" : found;
      }
      const value = args[Number(index)] ?? '';
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  }

  moment(at: string): string {
    const time = new Date(at);
    const today = time.toDateString() === new Date().toDateString();
    return new Intl.DateTimeFormat(dateLocale(this.language), {
      ...(!today && { day: 'numeric', month: 'short', year: 'numeric' }),
      hour: '2-digit',
      minute: '2-digit',
    }).format(time);
  }
}
