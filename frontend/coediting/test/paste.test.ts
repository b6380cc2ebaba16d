// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { safeAddress } from '../links';
import { cleanPasted } from '../paste';

describe('pasted text', () => {
  it('keeps headings, tables, links and what is bold, and loses its looks', () => {
    const pasted = cleanPasted(
      '<style>p{color:red}</style><h2 class="x" style="color:red">Title</h2>' +
        '<p style="margin:0">a <span style="font-weight:700">bold</span> <a href="https://example.org" onclick="x()">link</a></p>' +
        '<table width="3"><tbody><tr><td colspan="2" bgcolor="red">cell</td></tr></tbody></table>',
    );
    expect(pasted).toBe(
      '<h2>Title</h2><p>a <span><strong>bold</strong></span> <a href="https://example.org">link</a></p>' +
        '<table><tbody><tr><td colspan="2">cell</td></tr></tbody></table>',
    );
  });

  it('loses scripts, comments, foreign images and addresses that could run something', () => {
    const pasted = cleanPasted(
      '<p>a<!--[if gte mso 9]><xml>x</xml><![endif]--><script>alert(1)</script><img src="https://spy.example/x.png" onerror="x()">' +
        '<a href="java&#10;script:alert(1)">b</a><a href="data:text/html,x">c</a></p>',
    );
    expect(pasted).toBe('<p>a<a>b</a><a>c</a></p>');
  });

  it('makes lists of Word’s paragraphs that look like lists', () => {
    const item = (level: number, marker: string, text: string) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><!--[if !supportLists]-->` +
      `<span style="mso-list:Ignore">${marker}<span>&nbsp; </span></span><!--[endif]-->${text}<o:p></o:p></p>`;
    const pasted = cleanPasted(
      `<p class="MsoNormal">Before<o:p></o:p></p>${item(1, '·', 'one')}${item(2, '1.', 'inner')}${item(1, '·', 'two')}<p>between</p>${item(1, '1)', 'first')}`,
    );
    expect(pasted).toBe(
      '<p>Before</p><ul><li><p>one</p><ol><li><p>inner</p></li></ol></li><li><p>two</p></li></ul>' +
        '<p>between</p><ol><li><p>first</p></li></ol>',
    );
  });

  it('is not bold because Google wraps it so', () => {
    expect(cleanPasted('<b style="font-weight:normal" id="docs-internal-guid"><p>plain</p></b>')).toBe('<p>plain</p>');
  });

  it('keeps an image of the product', () => {
    const image = '<img src="coediting/images/11111111-1111-1111-1111-111111111111/2" alt="a">';
    expect(cleanPasted(image)).toBe(image);
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['example.org/a', 'https://example.org/a'],
    ['ana@example.org', 'mailto:ana@example.org'],
    ['mailto:ana@example.org', 'mailto:ana@example.org'],
    ['javascript:alert(1)', null],
    [' java\tscript:alert(1)', null],
    ['data:text/html,x', null],
    ['ftp://example.org', null],
    ['hello', null],
  ])('%s becomes %s', (written, address) => {
    expect(safeAddress(written)).toBe(address);
  });
});
