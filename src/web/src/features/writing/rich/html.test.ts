import { describe, expect, it } from 'vitest';
import { randomOf } from '../../../design/text/anyText';
import { sourceOfTree } from '../../../design/text/source';
import { treeOfHtml } from './html';

const read = (html: string) => sourceOfTree(treeOfHtml(html));

describe('What was copied from a page', () => {
  it('keeps words, effects and links', () => {
    expect(
      read('<p>so <strong>bold</strong>, <em>it<b>both</b></em> and <s>out</s> <code>x</code></p>'),
    ).toBe('so **bold**, *it**both*** and ~~out~~ `x`');
    expect(read('see <a href="https://a.example/x?a=1&amp;b=2"><b>th</b>is</a>.')).toBe(
      'see **[th](https://a.example/x?a=1&b=2)**[is](https://a.example/x?a=1&b=2).',
    );
  });

  it('keeps headings, lists, quotes, code and lines across', () => {
    expect(
      read('<h1>One</h1><h3>Two</h3><p>a<br>b</p><hr><blockquote><p>said</p><p>so</p></blockquote>'),
    ).toBe('# One\n\n## Two\n\na\nb\n\n---\n\n> said\n>\n> so');
    expect(read('<ul><li>a<ol><li>below</li></ol></li><li><p>b</p></li></ul>')).toBe('- a\n  1. below\n- b');
    expect(read('<pre>if (a &lt; b)\n  go();</pre>')).toBe('```\nif (a < b)\n  go();\n```');
    expect(read('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>')).toBe(
      'a | b\n\nc | d',
    );
  });

  it('takes nothing that runs, loads or hides', () => {
    const page =
      '<style>p{color:red}</style><script>alert(1)</script><p onclick="x()">Hi<img src="https://t.example/p.gif" onerror="x()"></p>' +
      '<a href="javascript:alert(1)">click</a><iframe src="https://x.example"></iframe><!-- note -->';
    expect(read(page)).toBe('Hi\n\nclick');
    expect(read('&lt;script&gt;alert(1)&lt;/script&gt; *so*')).toBe('<script>alert(1)</script> \\*so\\*');
  });

  it('reads what Word copies', () => {
    const point = (sign: string, words: string, level = 1) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]><span lang=EN-US>${words}<o:p></o:p></span></p>`;
    expect(
      read(
        `<html><head><meta charset=utf-8><style>x</style></head><body><h1>Plan</h1><p class=MsoNormal>It is <b style='mso-bidi-font-weight:normal'>done</b>,\r\n<span style='font-style:italic'>nearly</span>.<o:p>&nbsp;</o:p></p>${point('·', 'one')}${point('o', 'below', 2)}${point('·', 'two')}<p></p>${point('1.', 'first')}</body></html>`,
      ),
    ).toBe('# Plan\n\nIt is **done**, *nearly*.\n\n- one\n  - below\n- two\n\n1. first');
  });

  it('reads what an editor in a browser copies', () => {
    expect(
      read(
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal"><p dir="ltr"><span style="font-weight:700;">Bold</span><span style="font-weight:400;"> words</span></p></b>',
      ),
    ).toBe('**Bold** words');
  });

  it('keeps the words of what is not well formed, and ends', () => {
    expect(read('<p>a<p>b</b></div> c <li>d & e &unknown; &#128512;')).toContain('d & e &unknown; 😀');
    const random = randomOf(5);
    const bits = [
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</ul>',
      '<b',
      '">',
      'word',
      '&amp',
      ';',
      '<!--',
      '-->',
      '<a href="',
      '<pre>',
      '</',
    ];
    for (let n = 0; n < 3_000; n += 1) {
      const html = Array.from({ length: 12 }, () => bits[random(bits.length)]).join('');
      expect(() => read(html), html).not.toThrow();
    }
  });

  it('reads long hostile pages in time that grows with their length', () => {
    for (const piece of ['<b>', '<p title="', '<!--', '<script>', '<a ', '&', '<ul><li>']) {
      const began = performance.now();
      treeOfHtml(piece.repeat(20_000 / piece.length));
      expect(performance.now() - began, piece).toBeLessThan(3_000);
    }
  });
});
