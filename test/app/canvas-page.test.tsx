import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import words from '../../locales/en/app.json'
import { App } from '../../src/app/app'
import { CrashPage } from '../../src/app/crash-page'
import { ErrorScreen } from '../../src/app/error-screen'
import { SaveNotice } from '../../src/app/save-notice'
import { openSchema } from '../../src/document/schema'
import { writeCanvas } from '../../src/document/write-canvas'
import { summariseCanvas } from '../../src/domain/progress'
import { createLibrary } from '../../src/state/library'
import { createPreferences } from '../../src/state/preferences'
import { type Services, ServicesProvider } from '../../src/state/services'
import { createToasts } from '../../src/state/toasts'
import { makeMemoryStorage } from '../../src/storage/memory-storage'
import type { SaveState, Storage } from '../../src/storage/storage'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../support/canvas-session'
import { drawCanvas } from '../support/canvas-text'
import { installLayout } from '../support/layout'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})
beforeEach(() => {
  location.hash = ''
})

const canvas = drawCanvas('Channels: shop', { title: 'ხორცი' })

async function makeServices(changes: Partial<Storage> = {}, version?: unknown): Promise<Services> {
  const memory = makeMemoryStorage(() => 0)
  const doc = writeCanvas(canvas)
  if (version !== undefined) openSchema(doc).meta.set('version', version)
  await memory.canvases.create(doc, summariseCanvas(canvas))
  const storage = { ...memory, ...changes }
  const preferences = await createPreferences(storage.preferences)
  return { storage, preferences, library: createLibrary(storage), toasts: createToasts(), now: () => 0 }
}

const refusingPreferences: Storage['preferences'] = {
  read: () => Promise.reject(new Error('cannot be read')),
  write: () => Promise.resolve(),
}

async function show(services: Services, content: ReactNode) {
  await act(async () => {
    render(<ServicesProvider services={services}>{content}</ServicesProvider>)
  })
  return userEvent.setup()
}

async function openAddress(address: string, changes: Partial<Storage> = {}, version?: unknown) {
  location.hash = address
  const services = await makeServices(changes, version)
  return await show(services, <App wasOutdated={false} />)
}

/** Gathers what is saved as files instead of handing it to the browser. */
function catchFiles() {
  const files: { name: string; content: Blob }[] = []
  const contents = new Map<string, Blob>()
  Object.assign(URL, {
    createObjectURL: (content: Blob) => {
      contents.set(`blob:${contents.size}`, content)
      return `blob:${contents.size - 1}`
    },
    revokeObjectURL: () => undefined,
  })
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const content = contents.get(this.href)
    if (content) files.push({ name: this.download, content })
  })
  onTestFinished(() => click.mockRestore())
  return files
}

const readText = (content: Blob | undefined) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    if (content) reader.readAsText(content)
  })

const findHeading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('the page of a canvas', () => {
  test('shows the canvas and calls the page after it', async () => {
    await openAddress('/canvas/canvas')
    expect(await screen.findByRole('region', { name: 'Channels' })).toBeDefined()
    await waitFor(() => expect(document.title).toBe('ხორცი – Harreman'))
  })

  test.each([
    '/canvas/nowhere',
    '/canvas/%E1',
    '/nowhere',
    '/canvas/canvas/block/unknown',
    '/canvas/canvas/nowhere',
  ])('leads back from an address with nothing at it: %s', async (address) => {
    await openAddress(address)
    await findHeading(words.notFound.title)
    expect(screen.getByRole('link', { name: words.notFound.back }).getAttribute('href')).toBe('#/')
  })

  test('does not crash at an address of a note that is not well formed', async () => {
    await openAddress('/canvas/canvas/note/%E1')
    expect(await screen.findByRole('textbox', { name: 'Canvas title' })).toBeDefined()
  })

  test('offers the raw data of a damaged canvas', async () => {
    const files = catchFiles()
    const raw = new TextEncoder().encode('what is left')
    const openDocument = async () => ({ type: 'damaged', damaged: { id: 'canvas', raw } }) as const
    const user = await openAddress('/canvas/canvas', { openDocument })
    await findHeading(words.damaged.title)
    await user.click(screen.getByRole('button', { name: words.damaged.download }))
    expect(files[0]?.name).toBe('canvas.harreman-raw')
    expect(await readText(files[0]?.content)).toBe('what is left')
  })

  test('sets a document without a version aside in the same way', async () => {
    await openAddress('/canvas/canvas', {}, 'none')
    await findHeading(words.damaged.title)
  })

  test('tries again when the storage did not answer', async () => {
    const failure = { type: 'readFailed', message: 'blocked' } as const
    let isBlocked = true
    const services = await makeServices()
    const { openDocument } = services.storage
    const storage: Storage = {
      ...services.storage,
      openDocument: async (...opening) =>
        isBlocked ? { type: 'failed', failure } : await openDocument(...opening),
    }
    location.hash = '/canvas/canvas'
    const user = await show({ ...services, storage }, <App wasOutdated={false} />)
    await findHeading(words.failed.title)
    isBlocked = false
    await user.click(screen.getByRole('button', { name: words.tryAgain }))
    expect(await screen.findByRole('region', { name: 'Channels' })).toBeDefined()
  })

  test('says that a canvas of a newer Harreman can only be read', async () => {
    await openAddress('/canvas/canvas', {}, 99)
    expect((await screen.findByRole('alert')).textContent).toContain(words.readOnly)
  })
})

describe('the notice about an outdated page', () => {
  test('asks to reload as soon as another tab needs a newer database', async () => {
    let tell: () => void = () => undefined
    const onOutdated = (listener: () => void) => {
      tell = listener
      return () => undefined
    }
    await openAddress('/nowhere', { onOutdated })
    expect(screen.queryByRole('alert')).toBeNull()
    act(() => tell())
    const notice = within(screen.getByRole('alert'))
    expect(notice.getByText(words.outdated)).toBeDefined()
    expect(notice.getByRole('button', { name: words.reload })).toBeDefined()
  })

  test('stands there from the start when the database is already newer', async () => {
    location.hash = '/nowhere'
    await show(await makeServices(), <App wasOutdated />)
    expect(screen.getByRole('alert').textContent).toContain(words.outdated)
  })
})

describe('the notice about what is not saved', () => {
  async function showNotice(saveState: SaveState) {
    const opened = await openTestCanvas(canvas, { saveState })
    await renderInCanvas(opened, <SaveNotice />)
    return userEvent.setup()
  }
  const failed = (type: 'quotaExceeded' | 'newerVersionOpen'): SaveState => ({
    type: 'failed',
    failure: { type },
  })
  const written = (type: 'writeFailed' | 'readFailed'): SaveState => ({
    type: 'failed',
    failure: { type, message: '' },
  })

  test.each<[SaveState, string, readonly string[]]>([
    [{ type: 'memoryOnly' }, words.notSavedReason.memoryOnly, [words.saveFile]],
    [failed('quotaExceeded'), words.notSavedReason.quotaExceeded, [words.saveFile, words.tryAgain]],
    [failed('newerVersionOpen'), words.notSavedReason.newerVersionOpen, [words.saveFile, words.reload]],
    [written('writeFailed'), words.notSavedReason.writeFailed, [words.saveFile, words.tryAgain]],
    [written('readFailed'), words.notSavedReason.writeFailed, [words.saveFile, words.tryAgain]],
  ])('R93: says why and offers the ways out: %j', async (saveState, words, ways) => {
    await showNotice(saveState)
    const notice = screen.getByRole('alert')
    expect(notice.textContent).toContain(words)
    expect(
      within(notice)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(ways)
  })

  test.each<SaveState>([{ type: 'saved' }, { type: 'saving' }])(
    'is silent when all is well: %j',
    async (saveState) => {
      await showNotice(saveState)
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )

  test('saves the canvas as a file that can be read back', async () => {
    const files = catchFiles()
    const user = await showNotice(failed('quotaExceeded'))
    await user.click(screen.getByRole('button', { name: words.saveFile }))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(files[0]?.name).toMatch(/^ხორცი.*\.harreman\.json$/)
    expect(await readText(files[0]?.content)).toContain('"title": "ხორცი"')
  })
})

describe('the page after a crash', () => {
  function Broken(): ReactNode {
    throw new Error('a part broke')
  }

  test('stands there instead of a blank page, and offers the backup before anything else', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await show(
      await makeServices(),
      <ErrorScreen>
        <Broken />
      </ErrorScreen>,
    )
    await findHeading(words.crash.title)
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      words.crash.backup,
      words.reload,
    ])
    expect(screen.getByText(/a part broke/)).toBeDefined()
  })

  test('takes in what fails while a canvas is opened', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    location.hash = `/canvas/${canvas.id}`
    await show(
      await makeServices({ openDocument: () => Promise.reject(new Error('nobody foresaw this')) }),
      <ErrorScreen>
        <App wasOutdated={false} />
      </ErrorScreen>,
    )
    await findHeading(words.crash.title)
    expect(screen.getByText(/nobody foresaw this/)).toBeDefined()
  })

  test('saves the canvas whose address is open, or else everything as one file', async () => {
    const files = catchFiles()
    const services = await makeServices()
    await services.library.getState().createCanvas({ ...canvas, id: 'another', title: 'Another' })
    const user = await show(services, <CrashPage error="lost" />)
    await user.click(screen.getByRole('button', { name: words.crash.backup }))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(files[0]?.name).toBe('harreman-backup-1970-01-01.zip')
    location.hash = '/canvas/another'
    await user.click(screen.getByRole('button', { name: words.crash.backup }))
    await waitFor(() => expect(files).toHaveLength(2))
    expect(files[1]?.name).toMatch(/^Another/)
  })

  test('saves each canvas by itself where everything together cannot be packed', async () => {
    const files = catchFiles()
    const services = await makeServices({ preferences: refusingPreferences })
    await services.library.getState().createCanvas({ ...canvas, id: 'another', title: 'Another' })
    const user = await show(services, <CrashPage error="lost" />)
    await user.click(screen.getByRole('button', { name: words.crash.backup }))
    await waitFor(() => expect(files).toHaveLength(2))
    expect(files.map(({ name }) => name)).toContain('Another.harreman.json')
  })

  test('says so when there is no backup to be had', async () => {
    catchFiles()
    location.hash = '/canvas/nowhere'
    const user = await show(await makeServices(), <CrashPage error={undefined} />)
    await user.click(screen.getByRole('button', { name: words.crash.backup }))
    expect((await screen.findByRole('alert')).textContent).toContain(words.crash.backupFailed)
  })
})
