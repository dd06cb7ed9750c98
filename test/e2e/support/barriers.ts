import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds against WCAG 2.0–2.2 A and AA and good practice, a sentence per place; empty when all is well. An open
 * dialog hides the page behind it from everybody, so it is looked at alone.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  const hasOpenMenu = (await page.getByRole('menu').count()) > 0
  // A menu stands outside of all landmarks; the guards around it take the focus on purpose. Nothing else is exempt.
  if (hasOpenMenu) return runAxe(await aim(page, standards), { 'aria-hidden-focus': { enabled: false } })
  return runAxe(await aim(page, [...standards, 'best-practice']))
}

/** Text too pale for its ground (WCAG 1.4.3), and nothing else: the rest does not depend on the colours. */
export async function findLowContrast(page: Page): Promise<string[]> {
  return runAxe(await aim(page, []), { 'color-contrast': { enabled: true } })
}

interface Aim {
  readonly builder: AxeBuilder
  readonly tags: readonly string[]
}

async function aim(page: Page, tags: readonly string[]): Promise<Aim> {
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const hasDialog = (await page.getByRole('dialog').count()) > 0
  return { builder: hasDialog ? builder.include('[role="dialog"]') : builder, tags }
}

async function runAxe(
  { builder, tags }: Aim,
  rules: Record<string, { enabled: boolean }> = {},
): Promise<string[]> {
  const isOnlyRules = tags.length === 0
  const { violations, passes } = await builder
    .options({
      runOnly: isOnlyRules
        ? { type: 'rule', values: Object.keys(rules) }
        : { type: 'tag', values: [...tags] },
      // Describing all that is well takes longer than finding it.
      resultTypes: ['violations'],
      ...(isOnlyRules ? {} : { rules }),
    })
    .analyze()
  if (violations.length + passes.length === 0) throw new Error('axe looked at nothing')
  return violations.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ html, failureSummary = '' }) => {
      const reason = failureSummary.split('\n').slice(1).join(' ').trim()
      // Where the page happens to be scrolled, a bar may cover a part; everybody.spec.ts measures every target whole.
      const isOnlyScrolled = id === 'target-size' && reason.includes('partially obscured')
      return isOnlyScrolled ? [] : [`${id}: ${reason} – ${html.slice(0, 160)}`]
    }),
  )
}
