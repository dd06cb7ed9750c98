import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import * as Y from 'yjs'
import { addLink } from '../../../src/document/commands/links'
import { addMotivation, removeMotivations } from '../../../src/document/commands/motivations'
import { deleteNotes, moveNotes, writeNoteText } from '../../../src/document/commands/notes'
import { openSchema } from '../../../src/document/schema'
import { writeCanvas } from '../../../src/document/write-canvas'
import type { Canvas } from '../../../src/domain/canvas'
import { noRelationshipDetails } from '../../../src/domain/relationships/relationship-details'
import { noSegmentDetails } from '../../../src/domain/segments/segment-details'
import CompareView from '../../../src/features/compare/compare-view'
import type { CanvasRow } from '../../../src/state/library'
import type { CanvasVersion } from '../../../src/state/versions/use-versions'
import { openTestCanvas, renderInCanvas, startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas, drawMotivation, printCanvas } from '../../support/canvas-text'

beforeAll(() =>
  startTestTexts('en', [
    'app',
    'compare',
    'board',
    'blocks',
    'links',
    'motivations',
    'kinds',
    'guide',
    'relationships',
    'note',
  ]),
)
beforeEach(() => switchLanguage('en'))

const noon = new Date(2024, 1, 21, 12, 0).getTime()

const version = (id: string, more: Partial<CanvasVersion> = {}): CanvasVersion => ({
  id,
  canvasId: 'canvas',
  createdAt: noon,
  cause: 'request',
  name: 'Version 1',
  title: '',
  noteCount: 1,
  ...more,
})

const bytesOf = (canvas: Canvas) => Y.encodeStateAsUpdateV2(writeCanvas(canvas))

interface Setting {
  readonly versions?: readonly (readonly [CanvasVersion, Uint8Array])[]
  readonly canvases?: readonly (readonly [CanvasRow, Uint8Array])[]
  readonly before?: string
  readonly after?: string
  readonly documentVersion?: number
}

async function show(canvas: Canvas, { versions = [], canvases = [], ...setting }: Setting = {}) {
  const opened = await openTestCanvas(
    canvas,
    setting.documentVersion ? { version: setting.documentVersion } : {},
  )
  onTestFinished(opened.session.close)
  const { storage, library } = opened.services
  for (const [each, bytes] of versions) await storage.versions.add(each, bytes)
  const bytesById = new Map(canvases.map(([row, bytes]) => [row.id, bytes]))
  vi.spyOn(storage.canvases, 'read').mockImplementation(async (id) => bytesById.get(id))
  library.setState({ rows: canvases.map(([row]) => row) })
  const location = memoryLocation({ path: '/canvas/canvas/compare', record: true })
  const view = await renderInCanvas(
    opened,
    <Router hook={location.hook}>
      <CompareView before={setting.before} after={setting.after} />
    </Router>,
  )
  return { ...opened, view, location }
}

const listed = (block: string) =>
  within(screen.getByRole('region', { name: block }))
    .getAllByRole('listitem')
    .map((item) => [...item.querySelectorAll('p')].map((line) => line.textContent))

const row = (id: string, title: string): CanvasRow => ({
  id,
  title,
  kind: 'businessModel',
  pitch: '',
  contentLanguage: 'eu',
  noteCount: 1,
  filledBlocks: 1,
  totalBlocks: 9,
  picture: {},
  createdAt: noon,
  updatedAt: noon,
})

describe('comparing', () => {
  test('R46: version 1 acquisition, version 2 retention: the comparison names exactly this change', async () => {
    const document = openSchema(
      writeCanvas(
        drawCanvas('Customer Segments: operators\nCustomer Relationships: helpline\nhelpline -> operators'),
      ),
    )
    const acquisition = addMotivation(document, 'motivation.acquisition', 'customer acquisition')
    addLink(document, { from: 'helpline', to: acquisition, label: '' })
    const first = Y.encodeStateAsUpdateV2(document.doc)
    removeMotivations(document, [acquisition])
    const retention = addMotivation(document, 'motivation.retention', 'customer retention')
    addLink(document, { from: 'helpline', to: retention, label: '' })
    const second = Y.encodeStateAsUpdateV2(document.doc)
    await show(drawCanvas(''), {
      versions: [
        [version('v1'), first],
        [version('v2', { name: 'Version 2' }), second],
      ],
      before: 'version.v1',
      after: 'version.v2',
    })
    expect(await screen.findByRole('heading', { name: 'One difference' })).toBeTruthy()
    expect(listed('Customer Relationships')).toEqual([
      [
        'One motivation has taken the place of another.',
        'Before: “customer acquisition”',
        'After: “customer retention”',
      ],
    ])
    expect(screen.getByRole('combobox', { name: 'Before' })).toHaveProperty('value', 'version.v1')
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull()
    expect(screen.getByText(/choose it as it is now/)).toBeTruthy()
  })

  test('takes the newest version with a name and the canvas as it is now, and follows what is edited', async () => {
    const canvas = drawCanvas('Channels: shop, fair\nKey Partners: printer')
    const { session } = await show(canvas, {
      versions: [
        [version('old', { createdAt: noon - 1 }), bytesOf(drawCanvas('Channels: old'))],
        [version('v1'), bytesOf(canvas)],
        [version('unnamed', { createdAt: noon + 1, name: undefined }), bytesOf(drawCanvas(''))],
      ],
    })
    expect(await screen.findByText('The two say the same: there is no difference.')).toBeTruthy()
    act(() => {
      writeNoteText(session.document, 'shop', 'market')
      moveNotes(session.document, ['printer'], { block: 'channels', index: 0 })
      deleteNotes(session.document, ['fair'])
    })
    expect(listed('Channels')).toEqual([
      ['The note “fair” was removed.'],
      ['The note “printer” was moved to another block.', 'Before: Key Partners', 'After: Channels'],
      ['The text of a note was changed.', 'Before: shop', 'After: market'],
    ])
    const summary = screen.getByRole('region', { name: 'Summary' })
    expect(within(summary).getByRole('heading').textContent).toBe('3 differences')
    expect([...summary.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Notes removed: 1',
      'Notes moved: 1',
      'Notes changed: 1',
    ])
  })

  test('R46: restores a removed note with its details and links, and the toast takes it back', async () => {
    const drawn = drawCanvas(
      'Customer Segments: farmers\nCustomer Relationships: helpline, club\nhelpline -> farmers',
    )
    const helpline = drawn.notesById.get('helpline')
    if (!helpline) throw new Error('no note')
    const details = { ...noRelationshipDetails, helper: 'an agronomist' }
    const before = {
      ...drawn,
      notesById: new Map(drawn.notesById).set('helpline', { ...helpline, relationship: details }),
    }
    const opened = await show(before, { versions: [[version('v1'), bytesOf(before)]] })
    act(() => deleteNotes(opened.session.document, ['helpline', 'club']))
    expect(listed('Customer Relationships')[0]).toEqual([
      'The note “helpline” was removed.',
      'Linked with: “farmers”',
    ])
    const [button, next] = screen.getAllByRole('button', { name: 'Restore' })
    if (!button || !next) throw new Error('no buttons')
    expect(button.getAttribute('aria-describedby')).toBe(screen.getByText(/helpline/).closest('p')?.id)
    button.focus()
    fireEvent.click(button)
    expect(printCanvas(opened.read())).toContain('helpline -> farmers')
    expect(opened.read().notesById.get('helpline')?.relationship).toEqual(details)
    expect(opened.listToasts()).toEqual(['Restored as it was in the version.'])
    await vi.waitFor(() => expect(document.activeElement).toBe(next))
    opened.pressToast()
    expect(opened.read().notesById.has('helpline')).toBe(false)
  })

  test('copies from another canvas of the device, whose words keep their language', async () => {
    const canvas = drawCanvas('Channels: shop')
    const other = drawCanvas('Channels: shop, azoka', { id: 'other', contentLanguage: 'eu' })
    const opened = await show(canvas, {
      canvases: [[row('other', 'Bestea'), bytesOf(other)]],
      before: 'now',
      after: 'canvas.other',
    })
    expect(await screen.findByText('azoka')).toHaveProperty('lang', 'eu')
    const [, button] = screen.getAllByRole('button', { name: 'Copy into this canvas' })
    if (button) fireEvent.click(button)
    expect(printCanvas(opened.read())).toBe('Channels: shop, azoka')
    expect(opened.listToasts()).toEqual(['Copied into this canvas.'])
  })

  test('shows both sides next to one another, each note with a sign in words', async () => {
    const before = drawCanvas('Channels: shop, fair, web')
    const { session } = await show(before, { versions: [[version('v1'), bytesOf(before)]] })
    act(() => {
      writeNoteText(session.document, 'shop', 'market')
      deleteNotes(session.document, ['fair'])
      moveNotes(session.document, ['web'], { block: 'keyPartners', index: 0 })
    })
    fireEvent.click(screen.getByRole('button', { name: 'Side by side' }))
    const rows = (block: string) =>
      [...screen.getByRole('region', { name: block }).querySelectorAll(':scope > ul > li')].map((item) =>
        [...item.querySelectorAll(':scope > p, :scope > div')].map((part) => part.textContent),
      )
    expect(rows('Channels')).toEqual([
      ['Changed', 'Beforeshop', 'Aftermarket'],
      ['Removed', 'Beforefair', 'After'],
      ['Moved', 'Beforeweb', 'After'],
    ])
    expect(rows('Key Partners')).toEqual([['Moved', 'Before', 'Afterweb']])
    expect(screen.getAllByRole('button', { name: 'Restore' })).toHaveLength(3)
    expect(within(screen.getByRole('region', { name: 'Key Activities' })).getByText(/No notes/)).toBeTruthy()
  })

  test('copies the list as plain text, without what is confidential (R54)', async () => {
    const writeText = vi.fn((_text: string) => Promise.resolve())
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    onTestFinished(() => void vi.unstubAllGlobals())
    const before = drawCanvas('Customer Relationships: banker')
    const banker = before.notesById.get('banker')
    if (!banker) throw new Error('no note')
    const relationship = { ...noRelationshipDetails, representative: 'Ane Garmendia', where: 'at home' }
    const after = { ...before, notesById: new Map([['banker', { ...banker, relationship }]]) }
    const { listToasts } = await show(after, { versions: [[version('v1'), bytesOf(before)]] })
    expect(await screen.findByText('Ane Garmendia')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }))
    await vi.waitUntil(() => listToasts().length > 0)
    expect(writeText.mock.calls[0]?.[0]).toBe(
      [
        'Before: Version 1 – 21 February 2024, 12:00',
        'After: This canvas, now',
        '',
        'Customer Relationships',
        '- The relationship “banker” takes place somewhere else.',
        '  Before: nothing',
        '  After: at home',
        '- The relationship “banker” has another representative (confidential).',
        '',
      ].join('\n'),
    )
  })

  test('R85: copies nothing about a marked note, its links and comments, or a marked answer, and says how much that is', async () => {
    const writeText = vi.fn((_text: string) => Promise.resolve())
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    onTestFinished(() => void vi.unstubAllGlobals())
    const lines = 'Channels: shop, Pomegranate\nshop -> Pomegranate'
    const before = drawCanvas('Channels: Pomegranate')
    const after = drawCanvas(lines)
    const pomegranate = after.notesById.get('Pomegranate')
    if (!pomegranate) throw new Error('no note')
    const marked = { ...pomegranate, description: 'Persimmon', isConfidential: true } as const
    const comment = { id: 'k', noteId: 'Pomegranate', text: 'Rowan', author: 'Jone', writtenAt: 0 }
    const now: Canvas = {
      ...after,
      notesById: new Map([...after.notesById, ['Pomegranate', marked]]),
      commentsById: new Map([['k', comment]]),
      answersById: new Map([['channels.q1', 'Damson']]),
    }
    const former = {
      ...before,
      answersById: new Map([['channels.q1', 'Quince']]),
      confidentialAnswerIds: new Set(['channels.q1']),
    }
    const { listToasts } = await show(now, { versions: [[version('v1'), bytesOf(former)]] })
    expect(await screen.findByText('Persimmon')).toBeTruthy()
    expect(screen.getByText('Quince')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }))
    await vi.waitUntil(() => listToasts().length > 0)
    expect(writeText.mock.calls[0]?.[0]).toBe(
      [
        'Before: Version 1 – 21 February 2024, 12:00',
        'After: This canvas, now',
        '',
        'Channels',
        '- The note “shop” was added.',
        '',
        '4 differences about something confidential were left out.',
        '',
      ].join('\n'),
    )
  })

  test('says when the browser does not let it copy', async () => {
    vi.stubGlobal('navigator', {})
    onTestFinished(() => void vi.unstubAllGlobals())
    const { listToasts } = await show(drawCanvas('Channels: shop'), {
      versions: [[version('v1'), bytesOf(drawCanvas(''))]],
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Copy as text' }))
    await vi.waitUntil(() => listToasts().length > 0)
    expect(listToasts()[0]).toContain('copy it by hand')
  })

  test('R46: says in words where a side cannot be read', async () => {
    const newer = writeCanvas(drawCanvas('Channels: shop'))
    openSchema(newer).meta.set('version', 99)
    const versions = [
      [version('v1'), new Uint8Array([1, 2, 3])],
      [version('v2'), Y.encodeStateAsUpdateV2(newer)],
    ] as const
    const expectAlert = async (before: string, words: RegExp) => {
      const { view } = await show(drawCanvas(''), { versions, before, after: 'now' })
      expect((await screen.findByRole('alert')).textContent).toMatch(words)
      expect(screen.queryByRole('region', { name: 'Summary' })).toBeNull()
      view.unmount()
    }
    await expectAlert('version.v1', /it is damaged/)
    await expectAlert('version.v2', /newer version of Harreman/)
    await expectAlert('version.v3', /not there any more/)
    await expectAlert('canvas.other', /not there any more/)
  })

  test('says so when the version shown is deleted in another tab', async () => {
    const canvas = drawCanvas('Channels: shop')
    const { services } = await show(canvas, {
      versions: [[version('v1'), bytesOf(canvas)]],
      before: 'version.v1',
      after: 'now',
    })
    expect(await screen.findByText(/say the same/)).toBeTruthy()
    await act(() => services.storage.versions.delete(['v1']))
    expect((await screen.findByRole('alert')).textContent).toMatch(/not there any more/)
  })

  test('changes nothing in a canvas that can only be read', async () => {
    await show(drawCanvas('Channels: shop'), {
      versions: [[version('v1'), bytesOf(drawCanvas('Channels: fair'))]],
      documentVersion: 99,
    })
    expect(await screen.findByRole('heading', { name: '2 differences' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull()
  })

  test('puts the sides into the address by their ids alone', async () => {
    const canvas = drawCanvas('Channels: shop')
    const { location } = await show(canvas, {
      versions: [[version('v 1'), bytesOf(canvas)]],
      canvases: [[row('other', 'Bestea'), bytesOf(canvas)]],
    })
    const field = await screen.findByRole('combobox', { name: 'After' })
    fireEvent.change(field, { target: { value: 'canvas.other' } })
    expect(location.history).toEqual(['/canvas/canvas/compare/version.v%201/canvas.other'])
    fireEvent.click(screen.getByRole('button', { name: 'Swap the sides' }))
    expect(location.history).toEqual(['/canvas/canvas/compare/now/version.v%201'])
  })

  test('says what to do where there is nothing to compare with', async () => {
    await show(drawCanvas('Channels: shop'))
    expect(await screen.findByText(/nothing to compare this canvas with yet/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Go to the versions' }).getAttribute('href')).toBe(
      '/canvas/canvas/versions',
    )
  })
})

describe('a difference in words', () => {
  const motivation = drawMotivation('win', { kind: 'motivation.acquisition', text: '', stages: [] })
  const before = drawCanvas('Customer Segments: farmers\nCustomer Relationships: helpline\nhelpline -> win', {
    motivationsById: new Map([['win', motivation]]),
    answersById: new Map([['customerRelationships.q1.expected/farmers', 'advice']]),
  })
  const helpline = before.notesById.get('helpline')
  const [link] = before.linksById.values()
  if (!helpline || !link) throw new Error('no note, no link')
  const after: Canvas = {
    ...before,
    currency: 'GEL',
    contentLanguage: 'ka',
    notesById: new Map(before.notesById).set('helpline', {
      ...helpline,
      kinds: ['relationship.automated', 'x.unknown'],
      segment: { ...noSegmentDetails, shortName: 'help', mark: 'teal' },
      relationship: {
        ...noRelationshipDetails,
        status: { state: 'established', since: '2024-02-21' },
        cost: { type: 'amount', amount: 1234.5, period: 'year' },
      },
    }),
    linksById: new Map([[link.id, { ...link, isLater: true, label: 'soon' }]]),
    motivationsById: new Map([['win', { ...motivation, stages: ['stage.new', 'stage.lost'] }]]),
    answersById: new Map([['customerRelationships.q1.expected/farmers', 'time']]),
  }
  const versions: Setting['versions'] = [[version('v1'), bytesOf(before)]]

  test.each([
    [
      'en',
      'Customer Relationships',
      [
        'The note “helpline” was given a kind: automated services',
        'The note “helpline” was given a kind: x.unknown',
        'The relationship “helpline” has another status.',
        'After: established, since 21 February 2024',
        'After: ₾1,234.50 per year',
        'The segment “helpline” has a mark of another colour.',
        'Before: Automatic',
        'After: Teal',
        'The motivation “customer acquisition” is meant for other customers.',
        'After: new customer and lost customer',
        'The link between “helpline” and “customer acquisition” is meant for another time.',
        'After: Later',
        'Segment: “farmers”',
        'After: time',
      ],
    ],
    ['eu', 'Bezeroarekiko harremanak', ['«helpline» harremanak beste egoera bat du.', 'Gero: Geroago']],
    [
      'ka',
      'ურთიერთობა მომხმარებლებთან',
      ['ურთიერთობას „helpline“ სხვა მდგომარეობა აქვს.', 'შემდეგ: მოგვიანებით'],
    ],
    ['tr', 'Müşteri İlişkileri', ['“helpline” ilişkisinin durumu değişti.', 'Sonra: Sonra']],
  ] as const)('is a sentence of its own in %s', async (language, block, expected) => {
    await switchLanguage(language)
    await show(after, { versions })
    const region = await screen.findByRole('region', { name: block })
    const lines = [...region.querySelectorAll('p')].map((line) => line.textContent)
    for (const line of expected) expect(lines).toContain(line)
  })
})
