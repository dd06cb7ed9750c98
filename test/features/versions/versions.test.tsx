import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { writeTitle } from '../../../src/document/commands/canvas'
import { VersionBar } from '../../../src/features/versions/version-bar'
import { VersionList } from '../../../src/features/versions/version-list'
import type { CanvasVersion } from '../../../src/state/versions/use-versions'
import { StorageError } from '../../../src/storage/storage-failure'
import { openTestCanvas, renderInCanvas, startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'

beforeAll(() => startTestTexts('en', ['app', 'versions', 'errors']))

const today = (hour: number, minute = 0) => new Date(2024, 1, 21, hour, minute).getTime()

const version = (id: string, createdAt: number, more: Partial<CanvasVersion> = {}): CanvasVersion => ({
  id,
  canvasId: 'canvas',
  createdAt,
  cause: 'editing',
  name: undefined,
  title: 'Meatchine',
  noteCount: 2,
  ...more,
})

async function open(versions: readonly CanvasVersion[], documentVersion?: number) {
  const canvas = drawCanvas('Channels: shop, fair', { title: 'Meatchine' })
  const opened = await openTestCanvas(canvas, documentVersion ? { version: documentVersion } : {})
  onTestFinished(opened.session.close)
  const { storage } = opened.services
  for (const each of versions) await storage.versions.add(each, new Uint8Array())
  return { ...opened, services: { ...opened.services, now: () => today(12) }, storage }
}

const listItems = (day: string) =>
  within(screen.getByRole('list', { name: day }))
    .getAllByRole('link')
    .map((link) => link.textContent)

describe('the list of versions', () => {
  test('says that there is none yet', async () => {
    await renderInCanvas(await open([]), <VersionList shownId={undefined} />)
    expect(screen.getByText('There are no versions of this canvas yet.')).toBeTruthy()
  })

  test('groups them by day: time, why, how many notes, and a title that is another now', async () => {
    const opened = await open([
      version('a', today(9, 5), { cause: 'request', name: 'Before the talk' }),
      version('b', today(8), { cause: 'import', noteCount: 0, title: '' }),
      version('c', today(-2), { cause: 'restore', noteCount: 1 }),
      version('d', today(-24 * 40), { cause: 'upgrade', noteCount: 1234 }),
    ])
    await renderInCanvas(opened, <VersionList shownId="b" />)
    expect(listItems('Today')).toEqual([
      '09:05Before the talkKept by hand2 notes',
      '08:00Before an importNo notesTitle: Untitled canvas',
    ])
    expect(listItems('Yesterday')).toEqual(['22:00Before a restored versionOne note'])
    expect(listItems('12 January 2024')).toEqual(['00:00Before an update of Harreman1,234 notes'])
    const [shown] = screen.getAllByRole('link', { current: 'page' })
    expect(shown?.getAttribute('href')).toContain('/canvas/canvas/versions/b')
    act(() => writeTitle(opened.session.document, 'Another'))
    expect(listItems('Yesterday')).toEqual(['22:00Before a restored versionOne noteTitle: Meatchine'])
  })

  test('says when the last one found no room', async () => {
    const opened = await open([])
    await renderInCanvas(opened, <VersionList shownId={undefined} />)
    expect(screen.queryByRole('alert')).toBeNull()
    act(() => opened.session.state.setState({ versionFailure: { type: 'quotaExceeded' } }))
    expect(screen.getByRole('alert').textContent).toContain('the device has no room left')
  })

  test('speaks the language of the interface', async () => {
    onTestFinished(() => switchLanguage('en'))
    await renderInCanvas(await open([version('a', today(9))]), <VersionList shownId={undefined} />)
    await switchLanguage('eu')
    expect(listItems('Gaur')).toEqual(['09:00Editatu bitartean gordea2 ohar'])
  })
})

describe('the bar above a former version', () => {
  test('offers no restoring in a canvas that can only be read', async () => {
    const shown = version('a', today(9))
    await renderInCanvas(await open([shown], 99), <VersionBar version={shown} />)
    expect(screen.queryByRole('button', { name: 'Restore this version' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Open as a new canvas' })).toBeTruthy()
  })

  test('says in a toast when the version cannot be read, and changes nothing', async () => {
    const shown = version('a', today(9))
    const opened = await open([shown])
    const before = opened.read()
    await renderInCanvas(opened, <VersionBar version={shown} />)
    fireEvent.click(screen.getByRole('button', { name: 'Restore this version' }))
    await vi.waitUntil(() => opened.listToasts().length === 1)
    expect(opened.listToasts()[0]).toContain('Nothing was changed')
    expect(opened.read()).toBe(before)
  })

  test('keeps the dialog with what was typed open when the name cannot be written', async () => {
    const shown = version('a', today(9), { name: 'first' })
    const opened = await open([shown])
    const failure = new StorageError({ type: 'quotaExceeded' })
    const rename = vi.spyOn(opened.storage.versions, 'rename').mockRejectedValueOnce(failure)
    await renderInCanvas(opened, <VersionBar version={shown} />)
    fireEvent.click(screen.getByRole('button', { name: 'Name…' }))
    const field = await screen.findByRole('textbox', { name: 'Name (optional)' })
    fireEvent.change(field, { target: { value: ' second ' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect((await screen.findByRole('alert')).textContent).toContain('no room left')
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await vi.waitUntil(() => !screen.queryByRole('dialog'))
    expect(rename).toHaveBeenLastCalledWith('a', 'second')
    expect((await opened.storage.versions.list('canvas'))[0]?.name).toBe('second')
  })
})
