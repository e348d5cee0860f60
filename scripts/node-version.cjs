/**
 * Knows which Node the project needs and stops with one sentence under an older one. Knows nothing
 * else, and is written in old JavaScript: an old Node has to be able to read it.
 */
var needed = String(require('../package.json').engines.node).replace(/^[^0-9]*/, '')

/**
 * Whether version `found` is older than version `wanted`, both such as `20.19.0`.
 * @param {string} found
 * @param {string} wanted
 */
function isOlder(found, wanted) {
  var have = found.split('.').map(Number)
  var want = wanted.split('.').map(Number)
  for (var i = 0; i < want.length; i++) {
    var difference = (have[i] || 0) - want[i]
    if (difference !== 0) return difference < 0
  }
  return false
}

if (isOlder(process.versions.node, needed)) {
  console.error('Kartu needs Node ' + needed + ' or newer; this is Node ' + process.versions.node + '.')
  process.exit(1)
}
