import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { putToolRow } from '../../../../src/document/commands/customers'
import { startRun } from '../../../../src/document/commands/runs'
import { type Language, languages } from '../../../../src/domain/language'
import { messagingTools } from '../../../../src/domain/reach/messaging-tools'
import { writeTablesAsText, writeToolTables } from '../../../../src/domain/reach/tool-table'
import AskText from '../../../../src/features/no-reply/reach/ask-text'
import MessagingTools from '../../../../src/features/no-reply/reach/messaging-tools'
import { loadTexts } from '../../../../src/i18n/texts'
import { loadToolTableWords } from '../../../../src/i18n/tool-table-words'
import { useCanvasState } from '../../../../src/state/open-canvas'
import { describeInBothIntls } from '../../../support/both-intls'
import {
  openTestCanvas,
  renderInCanvas,
  startTestTexts,
  switchLanguage,
} from '../../../support/canvas-session'
import { drawCanvas } from '../../../support/canvas-text'

beforeAll(() => startTestTexts('en', ['app', 'reach']))
beforeEach(() => switchLanguage('en'))

const dates: Record<Language, string> = {
  en: '21 February 2024',
  eu: '2024ko otsailaren 21a',
  ka: '21 თებერვალი, 2024',
  tr: '21 Şubat 2024',
}

const sentences: Record<Language, string> = {
  en: `Source published on ${dates.en}; popularity of tools changes, check before use.`,
  eu: `Iturriaren argitalpen-data: ${dates.eu}. Tresnen erabilera aldatu egiten da; egiaztatu erabili aurretik.`,
  ka: `წყაროს გამოქვეყნების თარიღი: ${dates.ka}. აპლიკაციების პოპულარობა იცვლება; გამოყენებამდე გადაამოწმეთ.`,
  tr: `Kaynağın yayım tarihi: ${dates.tr}. Araçların yaygınlığı değişir; kullanmadan önce kontrol edin.`,
}

function Tools({ hasRun = false }: { readonly hasRun?: boolean }) {
  const run = useCanvasState((state) => state.canvas.customers?.runs[0])
  return <MessagingTools {...(hasRun && run && { run })} />
}

interface Situation {
  readonly hasRun?: boolean
  readonly contentLanguage?: Language
  readonly opening?: Parameters<typeof openTestCanvas>[1]
}

async function openTools({ hasRun = false, contentLanguage = 'en', opening }: Situation = {}) {
  const opened = await openTestCanvas(drawCanvas('Customer Segments: buyers', { contentLanguage }), opening)
  startRun(opened.session.document, 0, 'buyers')
  const services = { ...opened.services, now: () => Date.parse('2026-05-04T12:00Z') }
  const view = await renderInCanvas({ ...opened, services }, <Tools hasRun={hasRun} />)
  const listChannels = () =>
    [...opened.read().notesById.values()].filter(({ place }) => place.block === 'channels')
  return { ...opened, view, user: userEvent.setup(), listChannels }
}

/** What the clipboard was given, by type. */
function watchClipboard() {
  const written: Record<string, string> = {}
  const write = vi.fn(async (items: { readonly parts: Record<string, Blob> }[]) => {
    for (const [type, blob] of Object.entries(items[0]?.parts ?? {})) written[type] = await blob.text()
  })
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly parts: Record<string, Blob>) {}
    },
  )
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true })
  return { written, write }
}

async function pressTool(user: ReturnType<typeof userEvent.setup>, tool: string, act: string) {
  await user.click(await screen.findByLabelText(tool))
  await user.click(await screen.findByRole('menuitem', { name: act }))
}

describeInBothIntls('the table of messaging tools', () => {
  test.each(languages)(
    'R37, R39: has the countries in order and its date beside it (%s)',
    async (language) => {
      await switchLanguage(language)
      await openTools()
      const words = await loadToolTableWords(language)
      const table = await screen.findByRole('table', { name: sentences[language] })
      await vi.waitFor(() =>
        expect(
          within(table)
            .getAllByRole('rowheader')
            .map((cell) => cell.textContent),
        ).toEqual(messagingTools.map(({ country }) => words.nameCountry(country))),
      )
      const first = within(table).getAllByRole('row')[1]
      expect(
        within(first ?? table)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
      ).toEqual(messagingTools[0].tools)
    },
  )

  test.each(languages)(
    'R39: is written with its date for the clipboard, paper and PDF (%s)',
    async (language) => {
      const tables = writeToolTables(await loadToolTableWords(language), [])
      expect(tables[0]?.note).toBe(sentences[language])
      expect(writeTablesAsText(tables)).toContain(dates[language])
    },
  )

  test.each(languages)('R38: has a title without a number and without TOP (%s)', async (language) => {
    const t = await loadTexts(language, ['reach'])
    expect(t('tools.title')).not.toMatch(/\d|top/i)
    expect(t('tools.ownTitle')).not.toMatch(/\d|top/i)
  })
})

describe('a tool of the table', () => {
  test('R37: becomes a channel with country and tool, in the language of the content', async () => {
    const { user, listChannels, listToasts, session } = await openTools({ contentLanguage: 'eu' })
    await pressTool(user, 'WhatsApp (Germany)', 'Add to the channels')
    expect(listChannels()).toMatchObject([{ text: 'WhatsApp (Alemania)', kinds: ['channel.direct'] }])
    expect(listToasts()).toEqual(['Channel added: WhatsApp (Alemania)'])
    await pressTool(user, 'WhatsApp (Germany)', 'Add to the channels')
    expect(listChannels()).toHaveLength(1)
    act(() => session.undo())
    expect(listChannels()).toEqual([])
  })

  test('R37: is linked with the segment of the run, as one step', async () => {
    const { user, read, listChannels, session } = await openTools({ hasRun: true })
    await pressTool(user, 'Telegram (Spain)', 'Add to the channels')
    const [channel] = listChannels()
    expect([...read().linksById.values()]).toMatchObject([{ from: channel?.id, to: 'buyers' }])
    act(() => session.undo())
    expect(read().linksById.size + listChannels().length).toBe(0)
  })

  test('R37: becomes a contact of the run', async () => {
    const { user, read } = await openTools({ hasRun: true })
    await pressTool(user, 'Skype (Italy)', 'Add to the customer’s contacts')
    expect(read().customers?.runs[0]?.contacts).toMatchObject([{ way: 'Skype', value: '' }])
  })

  test('can only be read in a canvas of a newer version', async () => {
    await openTools({ opening: { version: 99 } })
    expect(screen.getAllByText('Google Hangouts')).toHaveLength(2)
    expect(screen.queryByRole('button', { name: /WhatsApp/ })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Add a row of our own' })).toBeNull()
  })
})

describe('a row of one’s own', () => {
  test('R40: stands beside the source’s table, which does not change, with its own date', async () => {
    const { user, read } = await openTools()
    const before = screen.getByRole('table').textContent
    await user.click(screen.getByText('Add a row of our own'))
    await user.type(screen.getByLabelText('Country'), ' Georgia ')
    await user.type(screen.getByLabelText('Tools, in order'), 'Viber{Enter}{Enter}Telegram')
    await user.click(screen.getByText('Save the row'))
    expect(read().customers?.toolRows).toMatchObject([
      { country: 'Georgia', tools: ['Viber', 'Telegram'], on: '2026-05-04' },
    ])
    const rows = screen.getByRole('list', { name: 'Our own rows' })
    expect(rows.textContent).toContain('Georgia')
    expect(rows.textContent).toContain('4 May 2026')
    expect(screen.getByRole('table').textContent).toBe(before)
    expect(screen.getByRole('table', { name: sentences.en })).toBeDefined()
  })

  test('R40: is changed in place and deleted with undo', async () => {
    const { user, read, session, listToasts, pressToast } = await openTools()
    act(() => void putToolRow(session.document, { country: 'Japan', tools: ['LINE'], on: '2026-01-02' }))
    await user.click(screen.getByLabelText('Change the row: Japan'))
    await user.type(screen.getByLabelText('Tools, in order'), '{Enter}Slack')
    await user.click(screen.getByText('Save the row'))
    expect(read().customers?.toolRows).toMatchObject([{ tools: ['LINE', 'Slack'], on: '2026-01-02' }])
    await user.click(screen.getByLabelText('Delete the row: Japan'))
    expect(read().customers?.toolRows ?? []).toEqual([])
    expect(listToasts()).toEqual(['Row deleted: Japan'])
    pressToast()
    expect(read().customers?.toolRows).toHaveLength(1)
  })

  test('without a country or a tool has a sentence and is not made', async () => {
    const { user, read } = await openTools()
    await user.click(screen.getByText('Add a row of our own'))
    await user.click(screen.getByText('Save the row'))
    expect(screen.getByRole('alert').textContent).toBe('Say for which country the row is.')
    await user.type(screen.getByLabelText('Country'), 'Georgia')
    await user.click(screen.getByText('Save the row'))
    expect(screen.getByRole('alert').textContent).toBe('Name at least one tool.')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(read().customers?.toolRows ?? []).toEqual([])
  })
})

describe('taking the table away', () => {
  test('R39, R40: copies it with its date and one’s own rows, as text and as a table', async () => {
    const { session } = await openTools()
    const { written } = watchClipboard()
    act(() => void putToolRow(session.document, { country: 'Japan', tools: ['LINE'], on: '2026-01-02' }))
    await act(async () => screen.getByText('Copy the table').click())
    expect(await screen.findByText('Copied')).toBeDefined()
    expect(written['text/plain']).toContain(`Messaging tools by country\n${sentences.en}\n`)
    expect(written['text/plain']).toContain('Japan\tLINE\t2 January 2026')
    expect(written['text/html']).toContain(`<p>${sentences.en}</p><table>`)
  })

  test('says so where the browser does not allow copying', async () => {
    await openTools()
    watchClipboard().write.mockRejectedValue(new Error('not allowed'))
    await act(async () => screen.getByText('Copy the table').click())
    expect(await screen.findByText(/^The browser did not allow copying/)).toBeDefined()
  })

  test('R39, R40: prints it alone and with its date, in each language', async () => {
    const printed: (string | null | undefined)[] = []
    const print = () => printed.push(document.querySelector('[data-print-alone]')?.textContent)
    vi.stubGlobal('print', print)
    for (const language of languages) {
      await switchLanguage(language)
      const { view, user } = await openTools()
      const t = await loadTexts(language, ['reach'])
      await user.click(screen.getByText(t('tools.print')))
      expect(printed.at(-1)).toContain(sentences[language])
      act(() => void dispatchEvent(new Event('afterprint')))
      expect(document.querySelector('[data-print-alone]')).toBeNull()
      view.unmount()
    }
    expect(printed).toHaveLength(languages.length)
  })
})

describe('the text for asking', () => {
  test('R35: is copied in the language of the content; the example is shown to the reader', async () => {
    const { written } = watchClipboard()
    const opened = await openTestCanvas(drawCanvas('Channels: mail', { contentLanguage: 'tr' }))
    await renderInCanvas(opened, <AskText />)
    await act(async () => screen.getByRole('button', { name: 'Copy the text' }).click())
    const text =
      'Acil konular için bir telefon numarası ya da mesajlaşma hesabı (örneğin WhatsApp) verebilir misiniz?'
    await vi.waitFor(() => expect(written['text/plain']).toBe(text))
    expect(screen.getByText(text).lang).toBe('tr')
    expect(screen.getByText(/^Example: the goods are in the port/)).toBeDefined()
  })
})
