import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import words from '../../../locales/en/alternatives.json'
import libraryWords from '../../../locales/en/library.json'
import { openSchema } from '../../../src/document/schema'
import { writeCanvas } from '../../../src/document/write-canvas'
import type { Canvas } from '../../../src/domain/canvas'
import { summariseCanvas } from '../../../src/domain/progress'
import { branchCanvas } from '../../../src/domain/workshop/branch-canvas'
import AlternativesPart from '../../../src/features/alternatives/alternatives-part'
import { openCanvas } from '../../../src/state/canvas-session'
import { createLibrary } from '../../../src/state/library'
import { createPreferences } from '../../../src/state/preferences'
import { createToasts } from '../../../src/state/toasts'
import { makeMemoryStorage } from '../../../src/storage/memory-storage'
import { renderInCanvas, startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas, printCanvas } from '../../support/canvas-text'
import { readMessage } from '../../support/read-message'
import { sentence } from '../../support/sentence'

beforeAll(() =>
  startTestTexts('en', ['app', 'alternatives', 'library', 'compare', 'board', 'blocks', 'errors']),
)
beforeEach(() => switchLanguage('en'))

const noon = new Date(2024, 1, 21, 12, 0).getTime()
const snack = drawCanvas('Channels: shop, fair, web\nCustomer Segments: farmers', { title: 'Snack' })

const branch = (origin: Canvas, title: string, branchedAt: number) =>
  branchCanvas(origin, { id: title, title, branchedAt })

const withoutNote = (canvas: Canvas, id: string): Canvas => {
  const notesById = new Map(canvas.notesById)
  notesById.delete(id)
  const idsByPlace = [...canvas.noteIdsByPlace].map(
    ([place, ids]) => [place, ids.filter((each) => each !== id)] as const,
  )
  return { ...canvas, notesById, noteIdsByPlace: new Map(idsByPlace) }
}

const withText = (canvas: Canvas, id: string, text: string): Canvas => {
  const note = canvas.notesById.get(id)
  if (!note) throw new Error(`no note ${id}`)
  return { ...canvas, notesById: new Map(canvas.notesById).set(id, { ...note, text }) }
}

interface Setting {
  readonly isInBin?: readonly string[]
  readonly damaged?: string
  readonly isNewer?: boolean
}

/** Real canvases in a storage of memory; the first is open. */
async function show(canvases: readonly Canvas[], { isInBin, damaged, isNewer }: Setting = {}) {
  const storage = makeMemoryStorage(() => noon)
  for (const [index, canvas] of canvases.entries()) {
    const doc = writeCanvas(canvas)
    if (isNewer && index === 0) openSchema(doc).meta.set('version', 99)
    await storage.canvases.create(doc, summariseCanvas(canvas))
  }
  await storage.canvases.moveToBin(isInBin ?? [])
  const { read: readBytes } = storage.canvases
  vi.spyOn(storage.canvases, 'read').mockImplementation((id) =>
    id === damaged ? Promise.resolve(new Uint8Array([1, 2, 3])) : readBytes(id),
  )
  const outcome = await openCanvas(storage, canvases[0]?.id ?? '')
  if (outcome.type !== 'opened') throw new Error(`the canvas is ${outcome.type}`)
  const { session } = outcome
  onTestFinished(session.close)
  const [toasts, library] = [createToasts(), createLibrary(storage)]
  const preferences = await createPreferences(storage.preferences)
  await vi.waitUntil(() => library.getState().rows)
  const services = { storage, preferences, library, toasts, now: () => noon }
  const read = () => session.state.getState().canvas
  const listToasts = () => toasts.getState().toasts.map((toast) => readMessage(toast.message))
  const pressToast = () => act(async () => toasts.getState().toasts.at(-1)?.action?.run())
  const opened = { session, services, read, listToasts, pressToast }
  const location = memoryLocation({ path: '/', record: true })
  const { unmount } = await renderInCanvas(
    opened,
    <Router hook={location.hook}>
      <AlternativesPart />
    </Router>,
  )
  await act(async () => undefined)
  return { ...opened, location, unmount }
}

const block = (name: string) => within(screen.getByRole('region', { name }))

const listRows = (name: string) =>
  block(name)
    .getAllByRole('listitem')
    .map(
      (row) =>
        [...row.querySelectorAll('p, span:not([lang])')].map((line) => line.textContent).join(' / ') ||
        row.textContent,
    )

const member = (title: string) =>
  within(
    within(screen.getByRole('region', { name: words.family }))
      .getByRole('heading', { name: title })
      .closest('li') ?? document.body,
  )

describe('the alternatives', () => {
  test('R96: without any, say what they are for and offer the first step', async () => {
    await show([snack])
    expect(screen.getByText(words.empty)).toBeTruthy()
    expect(screen.getByRole('button', { name: words.new })).toBeTruthy()
    expect(screen.queryByRole('heading', { name: words.sideBySide })).toBeNull()
  })

  test('R96: are branched under a name, and whoever stays gets the way there', async () => {
    const { services, listToasts, pressToast, location } = await show([snack])
    fireEvent.click(screen.getByRole('button', { name: words.new }))
    const field = await screen.findByRole('textbox', { name: words.naming.label })
    expect(field).toHaveProperty('value', 'Snack 2')
    fireEvent.change(field, { target: { value: 'Subscription' } })
    fireEvent.click(screen.getByRole('button', { name: words.naming.stay }))
    await vi.waitUntil(() => listToasts().length > 0)
    expect(listToasts()).toEqual(['New alternative: “Subscription”'])
    const row = services.library.getState().rows?.find(({ title }) => title === 'Subscription')
    expect(row?.workshop?.alternative).toMatchObject({
      familyId: 'canvas',
      originTitle: 'Snack',
      branchedAt: noon,
    })
    expect(member('Subscription').getByText(sentence('“Snack”'))).toBeTruthy()
    await pressToast()
    expect(location.history?.at(-1)).toBe(`/canvas/${row?.id}/workshop/alternatives`)
  })

  test('R96: a name that cannot be kept stays in its dialog, with the reason', async () => {
    const { services } = await show([snack])
    vi.spyOn(services.storage.canvases, 'create').mockRejectedValue(new Error('no room'))
    fireEvent.click(screen.getByRole('button', { name: words.new }))
    fireEvent.click(await screen.findByRole('button', { name: words.naming.open }))
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(screen.getByRole('textbox', { name: words.naming.label })).toBeTruthy()
  })

  test('R96, R46: three stand side by side, differences with words, what is equal once', async () => {
    const second = withText(branch(snack, 'Second', 1), 'web', 'internet')
    const third = withoutNote(branch(snack, 'Third', 2), 'fair')
    await show([snack, second, third])
    expect(listRows('Channels')).toEqual([
      'Snack (open now) / fair / Second / fair / Third / Missing here / Missing here',
      'Snack (open now) / web / Second / Changed: text / Changed: text / internet / Third / web',
      'shop',
    ])
    expect(block('Channels').getByText('The same in all: one note')).toBeTruthy()
    expect(listRows('Customer Segments')).toEqual(['farmers'])
  })

  test('R96: one note is taken over, and the undo takes it back', async () => {
    const second = withText(branch(snack, 'Second', 1), 'web', 'internet')
    const { read, listToasts, pressToast } = await show([withoutNote(snack, 'fair'), second])
    const [first] = block('Channels').getAllByRole('button', { name: words.take })
    if (first) await act(async () => fireEvent.click(first))
    expect(printCanvas(read())).toContain('Channels: shop, fair, web')
    expect(listToasts()).toEqual([words.done.took_one])
    await pressToast()
    expect(printCanvas(read())).toContain('Channels: shop, web')
  })

  test('R96: a whole block is taken over in one step; what only the open one has stays', async () => {
    const second = withText(branch(snack, 'Second', 1), 'web', 'internet')
    const open = drawCanvas('Channels: shop, web, van', { title: 'Snack' })
    const { read, pressToast } = await show([open, second])
    const whole = block('Channels').getByRole('button', { name: /Take over all of the block/ })
    await act(async () => fireEvent.click(whole))
    expect(printCanvas(read())).toBe('Channels: shop, fair, internet, van')
    await pressToast()
    expect(printCanvas(read())).toBe('Channels: shop, web, van')
  })

  test('R96: one is chosen with its reason, the reason changed, the choice withdrawn, each with undo', async () => {
    const { read, listToasts, pressToast } = await show([branch(snack, 'Second', 1), snack])
    const say = async (button: string, reason: string) => {
      fireEvent.click(screen.getByRole('button', { name: button }))
      fireEvent.change(await screen.findByRole('textbox', { name: words.choice.label }), {
        target: { value: reason },
      })
      await act(async () => fireEvent.click(screen.getByRole('button', { name: words.choice.save })))
    }
    await say(words.choice.choose, 'cheap')
    expect(read().workshop?.decision).toEqual({ reason: 'cheap', at: noon })
    expect(screen.getByText(words.choice.here)).toBeTruthy()
    await say(words.choice.change, 'cheap and quick')
    expect(read().workshop?.decision?.reason).toBe('cheap and quick')
    await act(async () => fireEvent.click(screen.getByRole('button', { name: words.choice.withdraw })))
    expect(screen.getByText(words.choice.none)).toBeTruthy()
    expect(listToasts().at(-1)).toBe(words.done.withdrawn)
    await pressToast()
    expect(read().workshop?.decision?.reason).toBe('cheap and quick')
  })

  test('R96: the others show which was chosen; two chosen at once are one for everybody', async () => {
    const decided = (canvas: Canvas, reason: string): Canvas =>
      canvas.workshop ? { ...canvas, workshop: { ...canvas.workshop, decision: { reason, at: 5 } } } : canvas
    const second = decided(branch(snack, 'A second', 1), 'cheap')
    const third = decided(branch(snack, 'B third', 2), 'quick')
    await show([third, second, snack])
    expect(screen.getByText(sentence('Another alternative is chosen: “A second”'))).toBeTruthy()
    expect(screen.getByText('cheap')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: words.choice.choose }))
    await act(async () => fireEvent.click(await screen.findByRole('button', { name: words.choice.save })))
    expect(screen.getByText(words.choice.here)).toBeTruthy()
  })

  test('R96: an origin deleted for good is told by its name; one in the bin can be brought back', async () => {
    const second = branch(snack, 'Second', 1)
    const gone = await show([second])
    expect(screen.getByText(sentence('“Snack”, was deleted for good'))).toBeTruthy()
    gone.unmount()
    const { services } = await show([second, snack], { isInBin: ['canvas'] })
    expect(screen.getByText(sentence('“Snack”, is in the bin'))).toBeTruthy()
    expect(screen.queryByRole('heading', { name: words.sideBySide })).toBeNull()
    await act(async () => fireEvent.click(screen.getByRole('button', { name: libraryWords.bin.restore })))
    await vi.waitUntil(() => screen.queryByText(/“Snack”, is in the bin/) === null)
    expect(services.library.getState().rows?.some(({ deletedAt }) => deletedAt !== undefined)).toBe(false)
  })

  test('R96: deleting one offers the undo, and the comparison goes on without it', async () => {
    const { listToasts, pressToast } = await show([snack, branch(snack, 'Second', 1)])
    await act(async () =>
      fireEvent.click(member('Second').getByRole('button', { name: libraryWords.card.delete })),
    )
    await vi.waitUntil(() => listToasts().length > 0)
    expect(member('Second').getByText(words.member.isInBin)).toBeTruthy()
    await pressToast()
    await vi.waitUntil(() => member('Second').queryByText(words.member.isInBin) === null)
  })

  test('R96: one that cannot be read says so by its name, and the others stand side by side', async () => {
    const second = branch(snack, 'Second', 1)
    const third = withoutNote(branch(snack, 'Third', 2), 'fair')
    await show([snack, second, third], { damaged: 'Second' })
    expect(screen.getByRole('alert').textContent).toMatch(/^“Second” cannot be read: it is damaged/)
    expect(listRows('Channels').slice(0, 1)).toEqual([
      'Snack (open now) / Only here / Only here / fair / Third / Missing here / Missing here',
    ])
  })

  test('R96: a canvas of a newer version can be compared, and offers no edits', async () => {
    const second = withText(branch(snack, 'Second', 1), 'web', 'internet')
    await show([snack, second], { isNewer: true })
    expect(block('Channels').getByText('internet')).toBeTruthy()
    const edits = [words.new, words.take, words.choice.choose]
    expect(edits.filter((name) => screen.queryByRole('button', { name }) !== null)).toEqual([])
  })
})
