/** Word writes lists as paragraphs with a level in their style and a bullet in their text; here they become lists. */
export function wordLists(body: HTMLElement) {
  let open: { level: number; list: HTMLElement }[] = [];
  let last: Element | null = null;
  for (const paragraph of body.querySelectorAll<HTMLElement>('p')) {
    const style = paragraph.getAttribute('style') ?? '';
    const found = /mso-list:\s*l\d+\s+level(\d+)/i.exec(style);
    if (!found) {
      continue;
    }
    if (!last || paragraph.previousElementSibling !== last) {
      open = [];
    }
    const level = Number(found[1]);
    const item = paragraph.ownerDocument.createElement('li');
    const ordered = /^\s*(\d+|[a-z]{1,4})[.)]/i.test(takeMarker(paragraph));
    open = open.filter((each) => each.level <= level);
    let place = open.at(-1);
    if (!place || place.level < level) {
      const list = paragraph.ownerDocument.createElement(ordered ? 'ol' : 'ul');
      const parent = place?.list.lastElementChild;
      if (parent) {
        parent.append(list);
      } else {
        paragraph.before(list);
      }
      place = { level, list };
      open.push(place);
    }
    place.list.append(item);
    const inner = paragraph.ownerDocument.createElement('p');
    inner.append(...paragraph.childNodes);
    item.append(inner);
    last = open[0].list;
    paragraph.remove();
  }
}

function takeMarker(paragraph: HTMLElement): string {
  const marker = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  marker?.remove();
  return marker?.textContent ?? '';
}
