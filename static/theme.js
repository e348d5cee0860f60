// Puts a kept theme on the document before it is painted, in a frame the one of its address;
// `panels/theme.svelte.ts` does all else. Marks the document where a script of the page does not come.
try {
  const { dataset } = document.documentElement
  const asked = new URLSearchParams(location.search).get('theme')
  const theme = 'embed' in dataset ? asked : localStorage.getItem('kartu-theme')
  if (['light', 'dark', 'contrast'].includes(theme)) dataset.theme = theme
} catch {
  // No storage, no choice.
}
addEventListener('unhandledrejection', () => (document.documentElement.dataset.cut = ''))
