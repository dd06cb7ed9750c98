import { screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Language, languages } from '../../../src/domain/language'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { drawRuns } from '../../support/draw-run'
import { answer, openNoReply, points, press } from './open-no-reply'

beforeAll(() => startTestTexts())
afterEach(() => switchLanguage('en'))

/** What the list says of each run: its parts, one after the other. */
const readRows = () =>
  [...document.querySelectorAll('li')]
    .filter((row) => row.querySelector('h3, a') && row.querySelector('ul'))
    .map((row) => [...row.querySelectorAll('a, p > span, li')].map((part) => part.textContent))

describe('the list of runs', () => {
  test('R22: a run is started, keeps what is ticked, and a second one is independent', async () => {
    const { user, readRuns, readAddress, goTo } = await openNoReply()
    await user.click(screen.getByRole('button', { name: 'Start a checklist' }))
    const [first] = readRuns()
    expect(readAddress()).toBe(`/${first?.id}`)
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }))
    answer(points.a1, 'yes')
    answer(points.a2, 'no')
    await user.click(screen.getByRole('link', { name: 'All checklists' }))
    await user.click(screen.getByRole('button', { name: 'Start a checklist' }))
    answer(points.a2, 'yes')
    expect(readRuns().map(({ answers }) => answers)).toEqual([{ a1: 'yes', a2: 'no' }, { a2: 'yes' }])
    goTo(`/canvas/canvas/block/customerRelationships/noReply/${first?.id}`)
    const checked = screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked)
    const labels = checked.map((radio) => radio.parentElement?.textContent)
    expect(labels).toEqual(['yes', 'no', 'unknown', 'unknown'])
  })

  test('R22: a run is started about a segment or a relationship', async () => {
    const canvas = drawCanvas('Customer Segments: hospitals\nCustomer Relationships: visits\nChannels: fair')
    const { user, readRun } = await openNoReply(canvas)
    const about = screen.getByRole('combobox', { name: 'Segment or relationship' })
    expect([...about.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'not tied to any',
      'hospitals',
      'visits',
    ])
    await user.selectOptions(about, 'visits')
    press('Start a checklist')
    expect(readRun()?.aboutId).toBe('visits')
    expect(screen.getByRole('link', { name: 'About: visits' }).getAttribute('href')).toContain('/note/visits')
  })

  test('R23: says who, what, since when, and where it stands; the longest waiting first', async () => {
    const fake = { a2: 'no', a3: 'no' } as const
    await openNoReply(
      drawRuns(
        { id: 'fake', customer: 'C-17', sentOn: '2026-11-22', answers: fake },
        { id: 'open', customer: 'Aguas', contactKind: 'enquiry', sentOn: '2026-11-03' },
        {
          id: 'closed',
          sentOn: '2026-11-01',
          closing: { on: '2026-11-02', reason: 'unknown', decision: 'wait' },
        },
      ),
    )
    expect(readRows()).toEqual([
      [
        'Aguas',
        'open',
        'confidential',
        '20 days without a reply',
        'enquiry',
        'Sent on: 3 November 2026',
        'Next step: Is the customer genuine?',
      ],
      ['C-17', 'not genuine: stop', 'confidential', '1 day without a reply', 'Sent on: 22 November 2026'],
      ['Customer without a name', 'closed', 'confidential', 'closed after 1 day', 'Sent on: 1 November 2026'],
    ])
  })

  const waiting: Readonly<Record<Language, readonly string[]>> = {
    en: ['2 days without a reply', '1 day without a reply', 'sent today'],
    eu: ['2 egun erantzunik gabe', 'egun bat erantzunik gabe', 'gaur bidalia'],
    ka: ['2 დღე პასუხის გარეშე', '1 დღე პასუხის გარეშე', 'დღეს გაიგზავნა'],
    tr: ['2 gündür yanıt yok', '1 gündür yanıt yok', 'bugün gönderildi'],
  }
  test.each(languages)('R23: counts the days in the right plural, none among them: %s', async (language) => {
    await switchLanguage(language)
    await openNoReply(
      drawRuns(
        { id: 'two', sentOn: '2026-11-21' },
        { id: 'one', sentOn: '2026-11-22' },
        { id: 'none', sentOn: '2026-11-23' },
      ),
    )
    expect(readRows().map((parts) => parts[3])).toEqual(waiting[language])
  })

  test('R41, R84: carries a visible sign on what is confidential, with its words', async () => {
    await openNoReply(drawRuns({ id: 'a' }, { id: 'b', isOpen: true }))
    const signs = readRows().map((parts) => parts[2])
    expect(signs).toEqual(['confidential', 'not confidential'])
    expect(screen.getByText(/are confidential from the start/)).toBeTruthy()
  })

  test('deletes a run, keeps the focus, and the toast brings it back', async () => {
    const { user, readRuns, listToasts, pressToast } = await openNoReply(
      drawRuns({ id: 'a', customer: 'Aguas', platform: 'Alibaba' }, { id: 'b', customer: 'Borda' }),
    )
    await user.click(screen.getByRole('button', { name: 'Delete the checklist: Aguas' }))
    expect(readRuns().map(({ customer }) => customer)).toEqual(['Borda'])
    expect(listToasts()).toEqual(['Checklist deleted: Aguas'])
    expect(document.activeElement?.textContent).toBe('Start a checklist')
    pressToast()
    expect(readRuns().find(({ id }) => id === 'a')).toMatchObject({ customer: 'Aguas', platform: 'Alibaba' })
  })

  test('a run that is gone leads to the others', async () => {
    await openNoReply(drawRuns({ customer: 'Aguas' }), { run: 'gone' })
    expect(screen.getByRole('heading', { level: 2, name: 'No reply' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Aguas' })).toBeTruthy()
  })

  test('can be read and not be changed when the canvas is of a newer version', async () => {
    await openNoReply(drawRuns({ customer: 'Aguas' }), { version: 99 })
    expect(screen.getByRole('link', { name: 'Aguas' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^(Start|Delete)/ })).toBeNull()
  })

  test('R36: each of the general ways becomes a channel by one press, once', async () => {
    const { user, print, listToasts, undo } = await openWithTools()
    expect(
      within(ways())
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'WhatsApp',
      'Facebook',
      'Twitter',
      'Instagram',
      'TikTok',
      'YouTube',
      'Skype',
      'Google Hangouts',
    ])
    await user.click(screen.getByRole('button', { name: 'Add to the channels: TikTok' }))
    await user.click(screen.getByRole('button', { name: 'Add to the channels: TikTok' }))
    expect(print()).toEqual(['TikTok'])
    expect(listToasts().at(-1)).toBe('There is such a channel already: TikTok')
    undo()
    expect(print()).toEqual([])
  })
})

const ways = () => screen.getByRole('region', { name: 'Ways to communicate' })

async function openWithTools() {
  const opened = await openNoReply()
  const summary = screen.getByText('Which tool reaches customers where?')
  await opened.user.click(summary)
  await screen.findByRole('region', { name: 'Ways to communicate' })
  return {
    ...opened,
    print: () => [...opened.read().notesById.values()].map(({ text }) => text),
  }
}
