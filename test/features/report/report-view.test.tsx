import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addNotes, writeNoteText } from '../../../src/document/commands/notes'
import { findCanvasKind } from '../../../src/domain/kinds/index'
import { usualReport } from '../../../src/domain/report/report-settings'
import ReportView from '../../../src/features/report/report-view'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { openView } from '../board/open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})
beforeEach(() => switchLanguage('en'))

const usual = usualReport(findCanvasKind({ kind: 'businessModel' }))

async function openReport(canvas: Parameters<typeof openView>[1], opening?: Parameters<typeof openView>[2]) {
  const opened = await openView(<ReportView />, canvas, opening)
  return { ...opened, readSettings: () => opened.read().report ?? usual }
}

const findArticle = () => screen.findByRole('article')

const listHeadings = () =>
  within(screen.getByRole('article'))
    .queryAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)

const press = (name: string) => screen.getByRole('button', { name })

const small = 'Customer Segments: students\nChannels: shop'

describe('the report', () => {
  test('R94: is a document with headings, notes and tables, in the language of the canvas', async () => {
    const canvas = drawCanvas('Channels: denda', {
      title: 'Sagardotegia',
      pitch: 'Sagardoa saltzen dugu',
      contentLanguage: 'eu',
    })
    await openReport(canvas)
    const article = await findArticle()
    expect(article.lang).toBe('eu')
    expect(within(article).getByRole('heading', { level: 1 }).textContent).toBe('Sagardotegia')
    expect(listHeadings()).toEqual(['Eredua begirada batean', 'Kanalak'])
    expect(within(article).getByRole('columnheader', { name: 'Modulua' })).toBeTruthy()
    expect(within(article).getAllByRole('listitem').at(-1)?.textContent).toBe('denda')
    expect(screen.getByRole('heading', { name: 'Order and depth' })).toBeTruthy()
  })

  test('R15: keeps bold words and lists of a description', async () => {
    const canvas = drawCanvas('Channels: shop')
    const [note] = [...canvas.notesById.values()]
    if (!note) throw new Error('no note')
    const notesById = new Map([[note.id, { ...note, description: 'A **big** one:\n\n3. bread\n4. cake' }]])
    await openReport({ ...canvas, notesById })
    const article = await findArticle()
    expect(within(article).getByText('big').tagName).toBe('STRONG')
    expect(within(article).getByText('bread').closest('ol')?.start).toBe(3)
  })

  test('follows the canvas while somebody writes', async () => {
    const { session } = await openReport(small)
    await findArticle()
    act(() => writeNoteText(session.document, 'shop', 'web shop'))
    expect(screen.getByRole('cell', { name: 'web shop' })).toBeTruthy()
    act(() => void addNotes(session.document, { block: 'parking', index: 0 }, [{ text: 'later' }]))
    expect(listHeadings()).toContain('Parking place')
  })

  test('leads from its contents to the heading of a part', async () => {
    const { user } = await openReport(small)
    await findArticle()
    await user.click(within(screen.getByRole('navigation', { name: 'Contents' })).getByText('Channels'))
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Channels' }))
  })

  test('says on an empty canvas what comes first, and leads there', async () => {
    const { session } = await openReport('')
    const link = await screen.findByRole('link', { name: 'Write the first note on the board' })
    expect(link.getAttribute('href')).toBe('/canvas/canvas')
    expect(screen.queryByRole('article')).toBeNull()
    act(() => void addNotes(session.document, { block: 'channels', index: 0 }, [{ text: 'shop' }]))
    expect(listHeadings()).toEqual(['The model at a glance', 'Channels'])
  })

  test('R85: is what others would get, and shows what is confidential only when asked', async () => {
    const canvas = drawCanvas('Channels: shop, secret deal')
    const secret = canvas.notesById.get('secret deal')
    if (!secret) throw new Error('no note')
    const notesById = new Map([
      ...canvas.notesById,
      [secret.id, { ...secret, isConfidential: true as const }],
    ])
    const { user } = await openReport({ ...canvas, notesById })
    const article = await findArticle()
    expect(article.textContent).not.toContain('secret deal')
    await user.click(screen.getByRole('checkbox', { name: 'Show confidential parts' }))
    expect(screen.getByRole('article').textContent).toContain('secret deal')
  })

  test('has no such choice where nothing is confidential', async () => {
    await openReport(small)
    await findArticle()
    expect(screen.queryByRole('checkbox', { name: 'Show confidential parts' })).toBeNull()
  })
})

describe('the order of the report', () => {
  test('R92: changes by keyboard, keeps the focus, is told, and is one step of undo', async () => {
    const { user, undo, readSettings, readAnnouncement } = await openReport(small)
    await findArticle()
    press('Move up: Channels').focus()
    await user.keyboard('{Enter}{Enter}{Enter}')
    expect(readSettings().order.slice(0, 2)).toEqual(['channels', 'glance'])
    expect(document.activeElement).toBe(press('Move up: Channels'))
    expect(readAnnouncement()).toContain(`Channels: place 1 of ${usual.order.length}`)
    expect(listHeadings()[0]).toBe('Channels')
    // At the top there is nowhere to go, and the focus stays.
    await user.keyboard('{Enter}')
    expect(readSettings().order[0]).toBe('channels')
    expect(document.activeElement).toBe(press('Move up: Channels'))
    await user.click(press('Move down: Channels'))
    expect(document.activeElement).toBe(press('Move down: Channels'))
    undo()
    expect(readSettings().order[0]).toBe('channels')
  })

  test('leaves parts out and takes them in again', async () => {
    const { user, readSettings } = await openReport(small)
    await findArticle()
    const box = screen.getByRole('checkbox', { name: /^Channels/ })
    await user.click(box)
    expect(readSettings().leftOut).toEqual(['channels'])
    expect(listHeadings()).toEqual(['The model at a glance', 'Customer Segments'])
    await user.click(box)
    expect(listHeadings()).toContain('Channels')
  })

  test('names the parts that have nothing to tell, and says when all others are left out', async () => {
    const { user } = await openReport('Channels: shop')
    await findArticle()
    expect(screen.getByRole('checkbox', { name: /^Parking place nothing in it yet/ })).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: 'Channels' }))
    expect(screen.getByText(/^All parts that have something in them are left out/)).toBeTruthy()
  })

  test('goes as deep as asked, and back to what is usual', async () => {
    const canvas = drawCanvas(small, { answersById: new Map([['channels.q1', 'By train']]) })
    const { user, read } = await openReport(canvas)
    const article = await findArticle()
    expect(press('Usual order and depth').getAttribute('aria-disabled')).toBe('true')
    expect(article.textContent).toContain('By train')
    await user.click(screen.getByRole('radio', { name: 'With descriptions' }))
    expect(read().report?.depth).toBe('texts')
    expect(screen.getByRole('article').textContent).not.toContain('By train')
    await user.click(press('Usual order and depth'))
    await waitFor(() => expect(screen.getByRole('article').textContent).toContain('By train'))
    expect(read().report).toBeUndefined()
  })

  test('stays as it is in a canvas of a newer version', async () => {
    await openReport(small, { version: 99 })
    await findArticle()
    expect(screen.queryByRole('button', { name: 'Move up: Channels' })).toBeNull()
    expect(screen.getByRole('checkbox', { name: /^Channels/ })).toHaveProperty('disabled', false)
    expect(screen.getByRole('group', { name: 'Parts of the report' })).toHaveProperty('disabled', true)
  })
})
