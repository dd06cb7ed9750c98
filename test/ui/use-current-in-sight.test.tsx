import { render, screen } from '@testing-library/react'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { useCurrentInSight } from '../../src/ui/use-current-in-sight'

const names = ['Board', 'Outline', 'Checks', 'Workshop']

/** Four links of 100 pixels in a row of 150. */
function Row({ current }: { readonly current: string }) {
  const row = useCurrentInSight<HTMLElement>(current)
  return (
    <nav ref={row} data-testid="row">
      {names.map((name) => (
        <a key={name} href={`#${name}`} aria-current={name === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}

function drawRow(current: string) {
  const layout = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(
    this: Element,
  ) {
    const row = this.closest('[data-testid="row"]')
    const index = names.indexOf(this.textContent ?? '')
    return this === row
      ? new DOMRect(20, 0, 150, 40)
      : new DOMRect(20 + index * 100 - (row?.scrollLeft ?? 0), 0, 100, 40)
  })
  onTestFinished(() => layout.mockRestore())
  const { rerender } = render(<Row current={current} />)
  const row = screen.getByTestId('row')
  return { row, show: (next: string) => rerender(<Row current={next} />) }
}

describe('a row of links that is longer than the window', () => {
  test('R18: has the link of what is shown in its middle', () => {
    const { row, show } = drawRow('Checks')
    expect(row.scrollLeft).toBe(175)
    show('Outline')
    expect(row.scrollLeft).toBe(75)
  })

  test('R18: goes as far as it takes to have the link whole that a key reaches', () => {
    const { row } = drawRow('Checks')
    screen.getByRole('link', { name: 'Board' }).focus()
    expect(row.scrollLeft).toBe(0)
    screen.getByRole('link', { name: 'Outline' }).focus()
    expect(row.scrollLeft).toBe(50)
    screen.getByRole('link', { name: 'Board' }).focus()
    screen.getByRole('link', { name: 'Workshop' }).focus()
    expect(row.scrollLeft).toBe(250)
  })
})
