import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { addLink } from '../../../src/document/commands/links'
import { writeNoteText } from '../../../src/document/commands/notes'
import * as findings from '../../../src/domain/checks/list-hints'
import BlockHints from '../../../src/editing/checks/block-hints'
import ChecksSign from '../../../src/editing/checks/checks-sign'
import { openTestCanvas, renderInCanvas, startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'

beforeAll(() => startTestTexts('en', ['app', 'checks']))
beforeEach(() => switchLanguage('en'))

const unlinkedPair = drawCanvas('Customer Segments: students\nCustomer Relationships: tutor')

async function openSigns(canvas = unlinkedPair) {
  const opened = await openTestCanvas(canvas)
  const view = await renderInCanvas(
    opened,
    <>
      <a href="#checks" aria-describedby="said">
        Checks
        <ChecksSign id="said" />
      </a>
      <BlockHints block="customerSegments" />
    </>,
  )
  const link = () => act(() => addLink(opened.session.document, { from: 'students', to: 'tutor', label: '' }))
  return { ...opened, ...view, link }
}

const findLink = (description: string) => screen.findByRole('link', { name: 'Checks', description })

describe('the sign at the link to the checks', () => {
  test('says how many points there are, without changing the name of the link, and that nothing is missing', async () => {
    const { link } = await openSigns()
    expect((await findLink('2 points to look at')).textContent).toContain('2')
    link()
    await findLink('Nothing is missing')
  })

  test('looks once for all who ask, when the canvas has been left alone for a moment', async () => {
    const examine = vi.spyOn(findings, 'examineCanvas')
    const { session } = await openSigns()
    await findLink('2 points to look at')
    const before = examine.mock.calls.length
    expect(before).toBe(1)
    for (const letter of ['a', 'ab', 'abc']) act(() => writeNoteText(session.document, 'students', letter))
    expect(examine.mock.calls.length).toBe(before)
    await waitFor(() => expect(examine.mock.calls.length).toBe(before + 1))
  })
})

describe('the hints beside a block', () => {
  test('R02: name what the block lacks, lead to all checks, and are gone when nothing is missing', async () => {
    const { link } = await openSigns()
    const hints = within(await screen.findByRole('region', { name: 'Hints for this block' }))
    expect(hints.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Segments without a relationship',
    ])
    expect(hints.getByRole('link', { name: 'All checks' }).getAttribute('href')).toBe('/canvas/canvas/checks')
    link()
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Hints for this block' })).toBeNull())
  })

  test('R02: stand on an empty canvas from the start', async () => {
    await openSigns(drawCanvas(''))
    expect(await screen.findByText('No customer segment yet')).toBeTruthy()
  })
})
