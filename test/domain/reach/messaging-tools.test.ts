import { describe, expect, test } from 'vitest'
import { messagingTools, TOOLS_PUBLISHED_ON } from '../../../src/domain/reach/messaging-tools'
import {
  type ToolTableWords,
  writeTablesAsHtml,
  writeTablesAsText,
  writeToolTables,
} from '../../../src/domain/reach/tool-table'

/** The table of the guide, copied by hand. */
const guide = `
US | Facebook, Twitter, Messenger, Snapchat, WhatsApp, Skype, Google Hangouts
GB | WhatsApp, Facebook, Messenger, Snapchat, Skype, Discord
FR | Facebook, Messenger, WhatsApp, Snapchat, Twitter, Skype
DE | WhatsApp, Facebook, Messenger, Apple Messages App, Skype, Telegram
ES | WhatsApp, Facebook, Messenger, Telegram, Skype, Google Hangouts
IT | WhatsApp, Facebook, Messenger, Twitter, Skype, Snapchat
IN | WhatsApp, Facebook, Messenger, Snapchat, Skype, Discord
`.trim()

const words: ToolTableWords = {
  title: 'Tools',
  ownTitle: 'Own',
  country: 'Country',
  tools: 'In order',
  on: 'As of',
  source: (day) => `Published ${day}`,
  nameCountry: (code) => `<${code}>`,
  nameDay: (day) => day.replaceAll('-', '/'),
}

const own = [{ country: 'Georgia & "Co"', tools: ['Viber', 'Tele\tgram'], on: '2026-05-01' }]

describe('the table of messaging tools', () => {
  test('R37: is the one of the source, in its order', () => {
    const lines = messagingTools.map(({ country, tools }) => `${country} | ${tools.join(', ')}`)
    expect(lines.join('\n')).toBe(guide)
    expect(TOOLS_PUBLISHED_ON).toBe('2024-02-21')
  })

  test('R39: cannot be written without the day of its source', () => {
    const tables = writeToolTables(words, own)
    expect(tables[0]?.note).toBe('Published 2024/02/21')
    expect(writeTablesAsText(tables).split('\n').slice(0, 2)).toEqual(['Tools', 'Published 2024/02/21'])
    expect(writeTablesAsHtml(tables)).toContain('<h3>Tools</h3><p>Published 2024/02/21</p><table>')
  })

  test('R40: stays as it is beside rows of one’s own, each of which has its own day', () => {
    const [source, added] = writeToolTables(words, own)
    expect(source).toEqual(writeToolTables(words, [])[0])
    expect(source?.rows).toHaveLength(7)
    expect(added?.rows).toEqual([['Georgia & "Co"', 'Viber, Tele\tgram', '2026/05/01']])
    expect(writeToolTables(words, [])).toHaveLength(1)
  })

  test('R40: is text with one line per row, whatever somebody typed', () => {
    const text = writeTablesAsText(writeToolTables(words, own))
    expect(text).toContain('\n<DE>\tWhatsApp, Facebook, Messenger, Apple Messages App, Skype, Telegram\n')
    expect(text.split('\n').at(-1)).toBe('Georgia & "Co"\tViber, Tele gram\t2026/05/01')
  })

  test('R40: is HTML in which everything typed is text', () => {
    const html = writeTablesAsHtml(writeToolTables(words, own))
    expect(html).toContain('<tr><td>&lt;DE&gt;</td>')
    expect(html).toContain('<td>Georgia &amp; &quot;Co&quot;</td>')
    expect(html.match(/<table>/g)).toHaveLength(2)
  })
})
