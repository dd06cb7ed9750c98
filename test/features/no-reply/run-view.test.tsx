import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Run } from '../../../src/domain/customers/run'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'
import { drawRuns } from '../../support/draw-run'
import { answer, findItem, openNoReply, openStep, pickDay, points, press, steps } from './open-no-reply'

beforeAll(() => startTestTexts())

const openRun = (run: Partial<Run> = {}, opening = {}) =>
  openNoReply(drawRuns({ customer: 'Aguas', ...run }), { run: 'run', ...opening })

const verdict = () => screen.queryByText(/^The website does not open or is false/)

describe('the head of a run', () => {
  test('R23: takes the customer, the kind of contact and the day, each in one step', async () => {
    const { user, readRun, undo } = await openNoReply(drawRuns({}), { run: 'run' })
    await user.type(screen.getByRole('textbox', { name: 'Customer (name or code)' }), 'C-17')
    await user.selectOptions(screen.getByRole('combobox', { name: 'What was sent' }), 'e-mail')
    pickDay('Sent on', '2026-11-20')
    expect(readRun()).toMatchObject({ customer: 'C-17', contactKind: 'email', sentOn: '2026-11-20' })
    expect(screen.getByText('3 days without a reply')).toBeTruthy()
    undo()
    expect(readRun()?.sentOn).toBe('')
    undo()
    expect(readRun()?.contactKind).toBeUndefined()
    undo()
    expect(readRun()?.customer).toBe('')
  })

  test.each([
    ['2026-11-24', 'This day is still to come: nothing was changed.'],
    ['1989-12-31', 'The earliest day that is accepted is 1 January 1990: nothing was changed.'],
  ])('R23: refuses %s in a sentence, and the day before it counts', async (day, sentence) => {
    const { readRun, session } = await openRun({ sentOn: '2026-11-20' })
    pickDay('Sent on', day)
    expect(screen.getByText(sentence)).toBeTruthy()
    expect(screen.getByLabelText('Sent on').getAttribute('aria-invalid')).toBe('true')
    expect(readRun()?.sentOn).toBe('2026-11-20')
    expect(session.history.canUndo()).toBe(false)
    pickDay('Sent on', '2026-11-21')
    expect(screen.queryByText(sentence)).toBeNull()
    expect(readRun()?.sentOn).toBe('2026-11-21')
  })

  test('R41: is confidential until somebody says otherwise', async () => {
    const { user, readRun } = await openRun()
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Keep this checklist confidential' })
    expect(box.checked).toBe(true)
    await user.click(box)
    expect(readRun()?.isOpen).toBe(true)
    await user.click(box)
    expect(readRun()?.isOpen).toBeUndefined()
  })

  test('deletes the run and comes back to the list; the toast brings it back', async () => {
    const { user, readRuns, readAddress, pressToast } = await openRun()
    await user.click(screen.getByRole('button', { name: 'Delete the checklist' }))
    expect(readRuns()).toEqual([])
    expect(readAddress()).toBe('')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'No reply' }))
    pressToast()
    expect(screen.getByRole('link', { name: 'Aguas' })).toBeTruthy()
  })
})

describe('step A', () => {
  test('R26: all 27 combinations of a1 to a3 keep their value, and unknown is not "no"', async () => {
    const { readRun } = await openRun()
    const labels = ['yes', 'no', 'unknown'] as const
    for (const a1 of labels) {
      answer(points.a1, a1)
      for (const a2 of labels) {
        answer(points.a2, a2)
        for (const a3 of labels) {
          answer(points.a3, a3)
          const known = Object.entries({ a1, a2, a3 }).filter(([, label]) => label !== 'unknown')
          expect(readRun()?.answers).toEqual(Object.fromEntries(known))
        }
      }
    }
  })

  test('R26: keeps a remark on a point', async () => {
    const { user, readRun } = await openRun()
    await user.click(findItem(points.a2).getByRole('button', { name: 'Add a remark' }))
    const field = findItem(points.a2).getByRole('textbox', { name: 'Remark' })
    expect(document.activeElement).toBe(field)
    await user.keyboard('bounced twice')
    expect(readRun()?.remarks).toEqual({ a2: 'bounced twice' })
    await user.clear(field)
    expect(findItem(points.a2).getByRole('textbox', { name: 'Remark' })).toBe(field)
  })

  const drawSectors = (aboutId: string) => {
    const canvas = drawCanvas('Customer Segments: plants, farms, homes')
    const plants = canvas.notesById.get('plants')
    const farms = canvas.notesById.get('farms')
    const detail = { shortName: '', mark: undefined, importance: undefined, countries: [] }
    const rest = { competitors: '', resources: undefined }
    if (!plants || !farms) throw new Error('the segments are not on the canvas')
    const notesById = new Map(canvas.notesById)
      .set('plants', { ...plants, segment: { ...detail, ...rest, sectors: 'water treatment\ndisinfection' } })
      .set('farms', { ...farms, segment: { ...detail, ...rest, sectors: 'aquaculture' } })
    return { ...canvas, notesById, ...drawRuns({ aboutId }) }
  }
  const listSectors = () =>
    findItem(points.a4)
      .getAllByRole('list')
      .map((list) =>
        within(list)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
      )

  test('R25, R27: shows the target sectors of its segment beside a4', async () => {
    await openNoReply(drawSectors('plants'), { run: 'run' })
    expect(listSectors()).toEqual([['water treatment', 'disinfection']])
    expect(findItem(points.a4).getByText('Target sectors: plants')).toBeTruthy()
  })

  test('R27: shows those of all segments where its own names none', async () => {
    await openNoReply(drawSectors('homes'), { run: 'run' })
    expect(listSectors()).toEqual([['water treatment', 'disinfection'], ['aquaculture']])
  })

  test('R28: the verdict comes with "no" and "no" only, and goes when one answer changes', async () => {
    await openRun()
    const labels = ['yes', 'no', 'unknown'] as const
    const seen = labels.map((a2) => {
      answer(points.a2, a2)
      return labels.map((a3) => {
        answer(points.a3, a3)
        return verdict() !== null
      })
    })
    expect(seen).toEqual([
      [false, false, false],
      [false, true, false],
      [false, false, false],
    ])
  })

  test('R28: sets the further steps aside, which stay readable, until an answer changes', async () => {
    await openRun({ answers: { a2: 'no', a3: 'no' }, platform: 'Alibaba' })
    expect(screen.getAllByRole('button', { name: /set aside$/ })).toHaveLength(3)
    expect(screen.queryByRole('button', { name: /^Next step/ })).toBeNull()
    openStep(steps.marketing)
    const platform = screen.getByRole<HTMLInputElement>('combobox', { name: 'Platform' })
    expect([platform.value, platform.readOnly]).toEqual(['Alibaba', true])
    openStep(steps.authenticity)
    answer(points.a3, 'unknown')
    expect(screen.queryByRole('button', { name: /set aside$/ })).toBeNull()
    press('Next step: Market to the customer')
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Platform' }).readOnly).toBe(false)
  })
})

describe('the steps', () => {
  test('show one at a time and lead from one to the next, also by keyboard', async () => {
    const { user } = await openRun()
    const next = screen.getByRole('button', { name: 'Next step: Market to the customer' })
    next.focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: steps.marketing }))
    const open = screen.getAllByRole('button', { expanded: true })
    expect(open.map((button) => button.textContent)).toEqual([expect.stringMatching(steps.marketing)])
    expect(screen.queryByRole('group', { name: /^Check on the platform/ })).toBeNull()
  })

  test('begin with the first that is not done', async () => {
    await openRun({ answers: { a1: 'yes', a2: 'yes', a3: 'yes', a4: 'no' } })
    expect(screen.getByRole('button', { name: steps.marketing }).getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole('button', { name: /4 of 4 answered$/ })).toBeTruthy()
  })
})

describe('step B', () => {
  test('R29: keeps the name of the platform, of which two are offered', async () => {
    const { user, readRun } = await openRun()
    openStep(steps.marketing)
    const platform = screen.getByRole<HTMLInputElement>('combobox', { name: 'Platform' })
    const offered = [...(platform.list?.options ?? [])].map(({ value }) => value)
    expect(offered).toEqual(['Alibaba', 'MIC (Made-in-China)'])
    await user.type(platform, 'Global Sources')
    expect(readRun()?.platform).toBe('Global Sources')
    answer('Use the customer marketing', 'done')
    answer('Look also', 'not possible')
    expect(readRun()?.answers).toEqual({ b1: 'yes', b2: 'no' })
  })

  const fillOffer = (text: string, day: string) => {
    press('Make an offer note…')
    fireEvent.change(screen.getByRole('textbox', { name: 'What is offered' }), { target: { value: text } })
    if (day) pickDay('Last day', day)
  }

  test('R30: makes an offer note with its last day, linked with a motivation, in one step', async () => {
    const motivationsById = new Map([['win', drawMotivation('win', { kind: 'motivation.acquisition' })]])
    const { read, undo, listToasts } = await openNoReply({ motivationsById, ...drawRuns({}) }, { run: 'run' })
    openStep(steps.marketing)
    fillOffer('10 % off', '2026-11-30')
    press('Make the note')
    const [offer] = read().notesById.values()
    expect(offer).toMatchObject({ text: '10 % off', kinds: ['offer.special'], lastDay: '2026-11-30' })
    expect([...read().linksById.values()]).toMatchObject([{ from: 'win', to: offer?.id }])
    expect(screen.getByRole('link', { name: '10 % off' }).closest('li')?.textContent).toBe(
      '10 % offLast day: 30 November 2026',
    )
    expect(listToasts()).toEqual(['Offer note made: 10 % off'])
    undo()
    expect([read().notesById.size, read().linksById.size]).toEqual([0, 0])
  })

  test('R30: makes the motivation too where there is none yet', async () => {
    const { read, undo } = await openRun()
    openStep(steps.marketing)
    fillOffer('10 % off', '2026-11-23')
    press('Make the note')
    expect([...read().motivationsById.values()]).toMatchObject([{ kind: 'motivation.acquisition' }])
    expect(read().linksById.size).toBe(1)
    undo()
    expect([read().motivationsById.size, read().notesById.size]).toEqual([0, 0])
  })

  test('R30: asks for what is missing, and refuses a day that is over', async () => {
    const { read } = await openRun()
    openStep(steps.marketing)
    fillOffer('', '')
    press('Make the note')
    expect(screen.getByRole('alert').textContent).toBe('Write what is offered.')
    pickDay('Last day', '2026-11-22')
    expect(screen.getByText('This day is over: choose today or a later day.')).toBeTruthy()
    expect(read().notesById.size).toBe(0)
  })

  test.each([
    ['2026-11-30', '10 % offLast day: 30 November 2026'],
    ['2026-12-01', '10 % offLast day: 30 November 2026over'],
  ])('R30: on %s the clock says of an offer until 30 November: %s', async (today, words) => {
    const canvas = drawCanvas('Value Propositions: 10 % off [offer.special]')
    const offer = canvas.notesById.get('10 % off')
    if (!offer) throw new Error('the offer is not on the canvas')
    const notesById = new Map([[offer.id, { ...offer, lastDay: '2026-11-30' }]])
    await openNoReply({ ...canvas, notesById, ...drawRuns({}) }, { run: 'run', today })
    openStep(steps.marketing)
    expect(screen.getByRole('link', { name: '10 % off' }).closest('li')?.textContent).toBe(words)
  })
})
