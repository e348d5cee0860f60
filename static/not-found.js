// Puts the language of the address that was not found first; without script all languages stand in their order.
const sections = [...document.querySelectorAll('[data-path]')]
const own = sections
  .filter(({ dataset }) => location.pathname.startsWith(dataset.path))
  .sort((a, b) => b.dataset.path.length - a.dataset.path.length)[0]
if (own) {
  sections[0].before(own)
  document.documentElement.lang = own.lang
}
