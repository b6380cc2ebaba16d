import { isOwnImage } from './image-node';
import { safeAddress } from './links';
import { wordLists } from './paste-word';

const DROPPED = 'script, style, meta, link, title, xml, template, iframe, object, embed, svg, math, button, select';

/** All that the text can use; what else stands on an element is somebody's layout. */
const KEPT = new Set(['colspan', 'rowspan', 'start', 'data-type', 'data-checked', 'data-id', 'data-label', 'data-pm-slice']);

/** Leaves of pasted HTML what it says, and not how it looked: headings, lists, tables, links, bold. */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  wordLists(page.body);
  removeComments(page);
  page.querySelectorAll('.suggestion').forEach((element) => element.replaceWith(...element.childNodes));
  page.querySelectorAll(DROPPED).forEach((element) => element.remove());
  [...page.body.querySelectorAll<HTMLElement>('*')].forEach(cleanElement);
  return page.body.innerHTML;
}

function removeComments(page: Document) {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode);
  }
  comments.forEach((comment) => comment.parentNode?.removeChild(comment));
}

function cleanElement(element: HTMLElement) {
  const name = element.localName;
  if (name.includes(':')) {
    // Office's own elements, such as <o:p>, hold text at most.
    element.replaceWith(...element.childNodes);
    return;
  }
  const href = name === 'a' ? safeAddress(element.getAttribute('href') ?? '') : null;
  const source = element.getAttribute('src');
  if (name === 'img' && !isOwnImage(source)) {
    element.remove();
    return;
  }
  sayLook(element);
  for (const { name: attribute } of [...element.attributes]) {
    if (!KEPT.has(attribute) && !(name === 'img' && ['src', 'alt', 'title'].includes(attribute))) {
      element.removeAttribute(attribute);
    }
  }
  if (href) {
    element.setAttribute('href', href);
  }
}

/** What a style means is said with an element, before the style goes. */
function sayLook(element: HTMLElement) {
  const { fontWeight, fontStyle, textDecorationLine, textDecoration } = element.style;
  const line = `${textDecorationLine} ${textDecoration}`;
  const inHeading = element.closest('h1, h2, h3, h4, h5, h6, th') !== null;
  if (['b', 'strong'].includes(element.localName) && /^(normal|[1-4]00)$/.test(fontWeight)) {
    // Google's texts come in one <b> that is none.
    element.replaceWith(...element.childNodes);
    return;
  }
  if (element.localName !== 'span') {
    return;
  }
  const looks: [boolean, string][] = [
    [/^(bold|bolder|[6-9]00)$/.test(fontWeight) && !inHeading, 'strong'],
    [fontStyle === 'italic', 'em'],
    [line.includes('underline') && element.closest('a') === null, 'u'],
    [line.includes('line-through'), 's'],
  ];
  for (const [is, tag] of looks) {
    if (is) {
      const wrapping = element.ownerDocument.createElement(tag);
      wrapping.append(...element.childNodes);
      element.append(wrapping);
    }
  }
}
