/** Knows what axe finds on a page; knows nothing of which page it is. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Most of the time of a look goes into this rule, which alone depends on colours. */
const COLOUR_RULE = 'color-contrast'

/** Each rule that is broken, with the places: all rules, those of colours alone, or all but those; in a part, or all over. */
export async function listFaults(
  page: Page,
  of: 'all' | 'colours' | 'the rest' = 'all',
  part?: string
): Promise<string[]> {
  // One page without frames: the way for pages without them spares a page of its own for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  if (part !== undefined) axe.include(part)
  if (of === 'colours') axe.withRules(COLOUR_RULE)
  if (of === 'the rest') axe.disableRules(COLOUR_RULE)
  const { violations } = await axe.analyze()
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`)
    return [`${id}: ${help}, ${nodes.length} times`, ...places].join('\n  ')
  })
}

/** What the page may wish of its colours; nothing else that axe looks at depends on them. */
const COLOURS = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' }
] as const

/**
 * Each rule that is broken, in light, dark and more contrast: there the rule of colours alone, and only in the
 * part that has come since the page was last looked at.
 */
export async function listFaultsInColours(page: Page, part?: string): Promise<string[]> {
  const faults: string[] = []
  for (const media of COLOURS) {
    const { colorScheme, contrast } = media
    await page.emulateMedia(media)
    const found = media === COLOURS[0] ? await listFaults(page) : await listFaults(page, 'colours', part)
    faults.push(...found.map((fault) => `${colorScheme}, ${contrast}: ${fault}`))
  }
  await page.emulateMedia(COLOURS[0])
  return faults
}
