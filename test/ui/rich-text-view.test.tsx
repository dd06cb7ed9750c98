import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { parseRichText } from '../../src/rich-text/parse-rich-text'
import { RichTextView } from '../../src/ui/rich-text-view'

function show(source: string): string {
  return render(<RichTextView blocks={parseRichText(source)} lang="eu" />).container.innerHTML
}

describe('a formatted text', () => {
  test('R15: shows paragraphs, line breaks, bold and lists, and keeps the star', () => {
    expect(show('★ Bat **bi**\nhiru\n\nlau\n\n- bost\n- sei')).toContain(
      '<p>★ Bat <strong>bi</strong><br>hiru</p><p>lau</p><ul><li><p>bost</p></li><li><p>sei</p></li></ul>',
    )
  })

  test('counts on from the number its list begins with', () => {
    expect(show('3. hiru\n4. lau')).toContain('<ol start="3"><li><p>hiru</p></li><li><p>lau</p></li></ol>')
  })

  test('never lets the text become markup', () => {
    expect(show('<img src=x onerror=alert(1)> & **<b>**')).toContain(
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp; <strong>&lt;b&gt;</strong></p>',
    )
  })

  test('R17: says in which language it is written', () => {
    expect(show('kaixo')).toContain('lang="eu"')
  })
})
