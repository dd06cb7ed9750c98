import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Canvas, listMotivations, type Note } from '../../src/domain/canvas'
import { listTimings } from '../../src/domain/relationships/motivation-timings'
import { OWN_AIM } from '../../src/domain/relationships/relationship-kinds'
import { RelationshipMotivations } from '../../src/editing/relationship-motivations'
import { useCanvasState } from '../../src/state/open-canvas'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../support/canvas-session'
import { drawCanvas, drawMotivation, printCanvas } from '../support/canvas-text'

beforeAll(() => startTestTexts())

const relationships = 'Customer Relationships: seller, web, reviews'

const draw = (lines: string, motivations: readonly ReturnType<typeof drawMotivation>[], rest = {}) =>
  drawCanvas(lines, { motivationsById: new Map(motivations.map((each) => [each.id, each])), ...rest })

function Motivations({ noteId }: { readonly noteId: string }) {
  const note = useCanvasState((state) => state.canvas.notesById.get(noteId))
  return note ? <RelationshipMotivations note={note} /> : null
}

async function open(canvas: Canvas, noteId: Note['id'] = 'seller', opening = {}) {
  const opened = await openTestCanvas(canvas, opening)
  await renderInCanvas(opened, <Motivations noteId={noteId} />)
  return { ...opened, user: userEvent.setup() }
}

const getChoice = (motivation: string, timing: string) =>
  within(screen.getByRole('group', { name: motivation })).getByRole<HTMLInputElement>('radio', {
    name: timing,
  })

describe('the motivations of a relationship', () => {
  test('R11: are the three of the guide, also before one is chosen, and none holds at first', async () => {
    await open(drawCanvas(relationships))
    expect(screen.getAllByRole('group')).toHaveLength(3)
    for (const choice of screen.getAllByRole('radio', { name: 'Not' }))
      expect(choice).toHaveProperty('checked', true)
  })

  test('R11, R17: are chosen in one step, with a start in the language of the content', async () => {
    const { user, read, session } = await open(drawCanvas(relationships, { contentLanguage: 'eu' }))
    await user.click(getChoice('customer acquisition', 'Now'))
    expect(listMotivations(read())).toMatchObject([
      {
        kind: 'motivation.acquisition',
        text: 'bezero berriak lortzea',
        means: 'Jendea erakartzeko eskaintza bereziak',
      },
    ])
    expect(printCanvas(read())).toContain('seller -> bezero berriak lortzea')
    expect(document.activeElement).toBe(getChoice('bezero berriak lortzea', 'Now'))
    session.undo()
    expect(read().motivationsById.size).toBe(0)
    expect(read().linksById.size).toBe(0)
  })

  test('R46: hold now, or only later, or not at all', async () => {
    const canvas = draw(`${relationships}\nkeep -> seller`, [drawMotivation('keep')])
    const { user, read, session } = await open(canvas)
    const timing = () => listTimings(read(), 'seller').get('keep')
    expect(timing()).toBe('now')
    await user.click(getChoice('keep', 'Later'))
    expect(timing()).toBe('later')
    expect([...read().linksById.values()]).toMatchObject([{ isLater: true }])
    await user.click(getChoice('keep', 'Now'))
    expect(timing()).toBe('now')
    await user.click(getChoice('keep', 'Not'))
    expect(timing()).toBeUndefined()
    expect(read().motivationsById.size).toBe(1)
    session.undo()
    expect(timing()).toBe('now')
  })

  test('R45: count aims of one’s own, each by its own words', async () => {
    const own = drawMotivation('be known', { kind: OWN_AIM })
    const { user, read } = await open(draw(relationships, [own]))
    expect(screen.getAllByRole('group')).toHaveLength(4)
    await user.click(getChoice('be known', 'Now'))
    expect(printCanvas(read())).toContain('seller -> be known')
  })

  test('are only read in a canvas from a newer version', async () => {
    const canvas = draw(`${relationships}\nseller -> keep`, [drawMotivation('keep')])
    await open(canvas, 'seller', { version: 99 })
    expect(getChoice('keep', 'Now').checked).toBe(true)
    for (const group of screen.getAllByRole('group')) expect(group).toHaveProperty('disabled', true)
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('applying motivations to all relationships', () => {
  test('R11: gives all three to three relationships at once, and one undo takes them away again', async () => {
    const { user, read, session, listToasts } = await open(drawCanvas(relationships))
    for (const name of ['customer acquisition', 'customer retention', 'boosting sales'])
      await user.click(getChoice(name, 'Now'))
    expect(read().linksById.size).toBe(3)
    await user.click(screen.getByRole('button', { name: 'Apply to all relationships' }))
    for (const id of ['seller', 'web', 'reviews']) expect(listTimings(read(), id).size).toBe(3)
    expect(listToasts()).toEqual(['2 other relationships have been given these motivations'])
    session.undo()
    expect(read().linksById.size).toBe(3)
    expect(listTimings(read(), 'seller').size).toBe(3)
  })

  test('R11, R46: makes the others exactly like this one, now and later', async () => {
    const lines = `${relationships}\nseller -> keep\nweb -> win\nreviews -> keep`
    const canvas = draw(lines, [drawMotivation('keep'), drawMotivation('win', { order: 'a1' })])
    const { user, read } = await open(canvas)
    await user.click(getChoice('keep', 'Later'))
    await user.click(screen.getByRole('button', { name: 'Apply to all relationships' }))
    for (const id of ['seller', 'web', 'reviews'])
      expect([...listTimings(read(), id)]).toEqual([['keep', 'later']])
  })

  test('says when they have them already', async () => {
    const canvas = draw('Customer Relationships: seller, web\nseller -> keep\nweb -> keep', [
      drawMotivation('keep'),
    ])
    const { user, listToasts, session } = await open(canvas)
    await user.click(screen.getByRole('button', { name: 'Apply to all relationships' }))
    expect(listToasts()).toEqual(['All relationships have these motivations already'])
    expect(session.state.getState().canUndo).toBe(false)
  })
})
