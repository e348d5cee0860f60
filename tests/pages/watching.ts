/** Knows how to note everything that goes wrong or out while a page is used; knows nothing of the page. */
import type { Page } from '@playwright/test'

/** Words of the graphics driver on its own speed. */
const DRIVER = /^\[\.WebGL-|GL Driver Message|GroupMarkerNotSet/

/**
 * Notes errors and warnings of the console, uncaught errors, failed answers and requests to another host,
 * as they come; attach it before the page is opened.
 */
export function watch(page: Page, host: string): string[] {
  const seen: string[] = []
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning'
    if (isBad && !DRIVER.test(message.text())) seen.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(https?|wss?):/.test(url.protocol) && url.host !== host) seen.push(`elsewhere: ${url.href}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`)
  })
  return seen
}
