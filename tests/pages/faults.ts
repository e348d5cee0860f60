/** Knows what axe finds on a page; knows nothing of which page it is. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Each rule that is broken, with the places; of some rules only, where they are named. */
export async function listFaults(page: Page, rules: string[] = []): Promise<string[]> {
  // One page without frames: the way for pages without them spares a page of its own for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`)
    return [`${id}: ${help}, ${nodes.length} times`, ...places].join('\n  ')
  })
}
