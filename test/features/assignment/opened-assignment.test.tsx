import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AssignmentFile } from '../../../src/domain/assignment/assignment-file'
import type { Canvas } from '../../../src/domain/canvas'
import { makeAssignmentFile } from '../../../src/exporters/assignment/make-assignment-file'
import { packAssignment } from '../../../src/exporters/assignment/pack-assignment'
import { OpenedAssignment } from '../../../src/features/assignment/opened-assignment'
import { assignment } from '../../support/assignments'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'

beforeAll(() => startTestTexts())

const file = makeAssignmentFile(assignment, 'eu')

async function openLink(packed: string) {
  const opened = await openTestCanvas(drawCanvas(''))
  const made: Canvas[] = []
  opened.services.library.setState({
    createCanvas: (canvas) => {
      made.push(canvas)
      return Promise.resolve(canvas.id)
    },
  })
  await renderInCanvas(opened, <OpenedAssignment packed={packed} />)
  return { made, user: userEvent.setup(), listToasts: opened.listToasts, services: opened.services }
}

describe('opening an assignment', () => {
  test('R16: shows what is asked for before anything is made', async () => {
    const { made } = await openLink(packAssignment(file))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(assignment.title)
    expect(screen.getByText(assignment.course)).toBeTruthy()
    expect(screen.getByText('Due: 27 November 2030')).toBeTruthy()
    expect(screen.getByText(/İlk olarak bir cümle/).textContent).toBe(assignment.instructions)
    expect(screen.getByText(/^Language of the canvas:/).textContent).toBe('Language of the canvas: Euskara')
    expect(screen.getByText('Euskara').lang).toBe('eu')
    expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'At least 2 notes: Channels 2 points',
      'Impact 1.5 points',
      'Read aloud 1 point',
      'Nothing to mend: No customer segment yet 1 point',
      'Answered: Through which channels do our segments want to be reached? 1 point',
    ])
    expect(screen.getByText('Points in all: 6.5')).toBeTruthy()
    expect(made).toEqual([])
  })

  test('R16: begins with a canvas of its own, in its language, with nothing ticked, and goes there', async () => {
    const { made, user } = await openLink(packAssignment(file))
    await user.type(screen.getByRole('textbox', { name: /^Author/ }), ' Ane eta Jon ')
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(made).toHaveLength(1)
    expect(made[0]).toMatchObject({ author: 'Ane eta Jon', contentLanguage: 'eu', title: assignment.title })
    expect(made[0]?.assignment).toMatchObject({ title: assignment.title, dueDate: '2030-11-27' })
    expect(made[0]?.assignment?.feedback).toBeUndefined()
    expect(made[0]?.assignment?.criteria.map(({ id, isTicked }) => [id, isTicked])).toEqual(
      ['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => [id, false]),
    )
    expect(location.href).toContain(`/canvas/${made[0]?.id}`)
  })

  test('says that the device could not keep the canvas, and stays', async () => {
    const { user, services, listToasts } = await openLink(packAssignment(file))
    services.library.setState({ createCanvas: () => Promise.reject(new Error('no room')) })
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    await screen.findByRole('button', { name: 'Begin' })
    expect(listToasts()).toHaveLength(1)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(assignment.title)
  })

  const newer = { ...file, version: 3 } as unknown as AssignmentFile
  const reaching = JSON.parse(
    JSON.stringify(file).replace('"course"', '"__proto__x"').replace('__proto__x', 'prototype'),
  )
  test.each([
    ['was cut off', packAssignment(file).slice(0, 60), /^The link is damaged/],
    ['holds other signs', '%E0%A4%A', /^The link is damaged/],
    ['holds something else', packAssignment({} as AssignmentFile), /^The link is damaged/],
    ['is longer than any', 'A'.repeat(1_600_000), /may have been made to do harm/],
    ['reaches into every object', packAssignment(reaching), /may have been made to do harm/],
    ['comes from a newer version', packAssignment(newer), /newer version of Harreman/],
  ])('R94: refuses a link that %s, and leads to the library', async (_, packed, sentence) => {
    await openLink(packed)
    expect(screen.getByRole('heading', { name: 'This assignment cannot be opened' })).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toMatch(sentence)
    expect(screen.getByRole('link', { name: 'Back to my canvases' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull()
  })
})
