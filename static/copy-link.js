// Completes the address by which a page is cited, and copies it; where the browser forbids that, it is selected.
const link = document.querySelector('[data-whole-address]')
const button = document.querySelector('[data-copy-link]')
const status = document.querySelector('[data-copied]')
link.textContent = link.href
button.hidden = false
button.addEventListener('click', () => {
  status.textContent = ''
  const copied = navigator.clipboard ? navigator.clipboard.writeText(link.href) : Promise.reject()
  copied.then(
    () => (status.textContent = status.dataset.copied),
    () => getSelection().selectAllChildren(link)
  )
})
