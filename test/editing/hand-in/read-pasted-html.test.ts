import { describe, expect, test } from 'vitest'
import { listItems, readOutline } from '../../../src/domain/hand-in/read-outline'
import { readPastedHtml } from '../../../src/editing/hand-in/read-pasted-html'

describe('what a word processor puts on the clipboard', () => {
  test.each([
    ['headings', '<h2>Shop</h2><p>In town.</p>', '# Shop\n\nIn town.'],
    ['bold', '<p><b>Shop: </b>in town</p>', '**Shop:** in town'],
    ['bold by style', '<p><span style="font-weight:700">Shop</span> x</p>', '**Shop** x'],
    ['bold that a style takes back', '<b style="font-weight:normal"><p>Shop</p></b>', 'Shop'],
    ['lists', '<ul><li><p>shop</p></li><li>fair</li></ul>', '- shop\n\n- fair'],
    ['line breaks', '<p>one<br>two</p>', 'one\ntwo'],
    ['hard spaces and the source’s own breaks', '<p>·&nbsp;&nbsp; one\n  two</p>', '· one two'],
    ['no scripts and no styles', '<style>p{}</style><script>x()</script><p>one</p>', 'one'],
    ['signs of HTML as words', '<p>&lt;b&gt; 1 &amp; 2</p>', '<b> 1 & 2'],
  ])('is read with %s', (_name, html, text) => {
    expect(readPastedHtml(html).replace(/ {2,}/g, ' ')).toBe(text)
  })

  test('R15: gives the points of a hand-in', () => {
    const html = `<html><body><p><b>OUR RELATIONSHIPS</b></p><p>Two kinds:</p>
      <ul><li><b>PERSONAL RELATIONSHIP:</b></li></ul><p>Face to face.</p>
      <ul><li>★ <b>TO FIND CUSTOMERS:</b> offers</li></ul></body></html>`
    const items = listItems(readOutline(readPastedHtml(html)))
    expect(items).toEqual([
      { type: 'item', heading: 'OUR RELATIONSHIPS', body: '', isStarred: false },
      { type: 'item', heading: 'PERSONAL RELATIONSHIP', body: 'Face to face.', isStarred: false },
      { type: 'item', heading: 'TO FIND CUSTOMERS', body: 'offers', isStarred: true },
    ])
  })
})
