import { keyOf } from './grid-model';
import type { Group, GridModel, Line } from './grid-model';

export function made<K extends keyof HTMLElementTagNameMap>(tag: K, css = '', text = ''): HTMLElementTagNameMap[K] {
  const one = document.createElement(tag);
  one.className = css;
  one.textContent = text;
  return one;
}

function labelled(text: string, label: string, css: string) {
  const cell = made('td', css, text);
  cell.dataset.label = label;
  return cell;
}

function named(css: string, text = '') {
  const name = made('th', css, text);
  name.scope = 'row';
  return name;
}

function head(model: GridModel) {
  const row = made('tr');
  const heading = (text: string, css: string) => {
    const cell = made('th', css, text);
    cell.scope = 'col';
    row.append(cell);
  };
  heading(model.who, 'funding-name');
  model.years.forEach((year) => heading(`${year}`, 'number'));
  model.totals.forEach((total, index) => heading(total, totalCss(index)));
  const section = made('thead');
  section.append(row);
  return section;
}

const totalCss = (index: number) => `number funding-total funding-total-${index}`;

function sums(years: string[], totals: string[], model: GridModel) {
  return [
    ...years.map((text, index) => labelled(text, `${model.years[index]}`, 'number')),
    ...totals.map((text, index) => labelled(text, model.totals[index], totalCss(index))),
  ];
}

function heading(group: Group, model: GridModel) {
  const row = made('tr', 'funding-group');
  const name = named('funding-name');
  const title = made(group.href ? 'a' : 'span', 'funding-title', group.title);
  if (title instanceof HTMLAnchorElement) {
    title.href = group.href;
  }
  name.append(title, made('small', group.tone, group.note));
  row.append(name, ...sums(group.years, group.totals, model));
  return row;
}

function lineRow(line: Line, model: GridModel, ask: (line: string) => void) {
  const row = made('tr', 'funding-line');
  const name = named('funding-name');
  const swatch = made('span', 'funding-swatch');
  swatch.style.background = line.colour;
  const words = made('span', 'funding-words', line.name);
  words.append(made('small', '', line.note));
  const more = made('button', 'funding-more', '⋯');
  more.type = 'button';
  more.title = model.words.more;
  more.setAttribute('aria-label', `${model.words.more}: ${line.name}`);
  more.addEventListener('click', () => ask(line.line));
  name.append(swatch, words, more);
  row.append(name);
  line.cells.forEach((cell) => {
    const box = labelled('', `${cell.year}`, 'number funding-cell');
    box.dataset.key = keyOf({ line: line.line, year: cell.year });
    box.tabIndex = -1;
    box.title = cell.tip;
    box.classList.toggle('funding-open', line.mine || model.paid);
    box.setAttribute('aria-readonly', `${!line.mine || model.paid}`);
    row.append(box);
  });
  row.append(...sums([], line.totals, model));
  return row;
}

/** The parts of the table: what each amount is, who gives it, and the sums; the amounts themselves are filled in afterwards. */
export function drawn(model: GridModel, ask: (line: string) => void): HTMLElement[] {
  const groups = model.groups.map((group) => {
    const body = made('tbody');
    body.append(heading(group, model), ...group.lines.map((line) => lineRow(line, model, ask)));
    return body;
  });
  const foot = made('tfoot');
  model.feet.forEach((one) => {
    const row = made('tr', one.tone);
    row.append(named('funding-name', one.name), ...sums(one.years, one.totals, model));
    foot.append(row);
  });
  return [head(model), ...groups, foot];
}
