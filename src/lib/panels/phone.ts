/**
 * Knows which parts only a page with a sheet draws. They come by way of this file, since the framework asks for
 * the styles of what a page imports, now or later, in the page's head.
 */

/** The state of the sheet, and what is drawn with it. */
export type Phone = Awaited<ReturnType<typeof loadPhone>>

/** Loads the parts of a phone; rejects when a file does not come. */
export async function loadPhone() {
  const [state, bottom, spine, between] = await Promise.all([
    import('./sheet.svelte'),
    import('./BottomSheet.svelte'),
    import('./TimeSpine.svelte'),
    import('./SpineBreak.svelte')
  ])
  return {
    sheet: new state.PhoneSheet(),
    BottomSheet: bottom.default,
    TimeSpine: spine.default,
    SpineBreak: between.default
  }
}
