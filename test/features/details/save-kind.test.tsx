import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import words from '../../../locales/en/canvasKinds.json'
import { CanvasDetails } from '../../../src/features/details/canvas-details'
import { readKindFile } from '../../../src/importers/kind/read-kind-file'
import { saveFile } from '../../../src/ui/save-file'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { courseKind } from '../../support/own-kinds'

vi.mock('../../../src/ui/save-file', () => ({ saveFile: vi.fn() }))

beforeAll(() => startTestTexts('en', ['app', 'board', 'note', 'canvasKinds']))
afterEach(() => vi.mocked(saveFile).mockClear())

describe('the details of a canvas of one’s own kind', () => {
  test('R92, R94: name the kind, and give it away as a file that makes canvases of it', async () => {
    const opened = await openTestCanvas(drawCanvas('', { kind: 'own', ownKind: courseKind, title: 'Secret' }))
    await renderInCanvas(opened, <CanvasDetails onClose={vi.fn()} />)
    screen.getByText(courseKind.name)
    // A course is no business.
    screen.getByRole('textbox', { name: words.pitch.label })
    await userEvent.click(screen.getByRole('button', { name: words.own.save }))
    const [file, name] = vi.mocked(saveFile).mock.calls[0] ?? []
    expect(name).toBe('Kurs-Tuvali.kind.harreman.json')
    const text = (await file?.text()) ?? ''
    expect(text).not.toContain('Secret')
    expect(readKindFile(JSON.parse(text))).toEqual({ ok: true, value: courseKind })
  })

  test('of a kind that comes with the program offer no such file', async () => {
    await renderInCanvas(await openTestCanvas(drawCanvas('')), <CanvasDetails onClose={vi.fn()} />)
    expect(screen.queryByRole('button', { name: words.own.save })).toBeNull()
  })
})
