// Puts a kept theme on the document before it is painted; `panels/theme.svelte.ts` does all else. Marks the
// document where a script of the page does not come.
try {
  const theme = localStorage.getItem('kartu-theme')
  if (['light', 'dark', 'contrast'].includes(theme)) document.documentElement.dataset.theme = theme
} catch {
  // No storage, no choice.
}
addEventListener('unhandledrejection', () => (document.documentElement.dataset.cut = ''))
