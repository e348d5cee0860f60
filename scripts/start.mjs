/**
 * `npm start`: from a fresh clone to the site in a browser. Knows only that the version of Node comes
 * first; the work is in `set-up/site.mjs`, loaded late so that an old Node reads no further than this.
 */
import './node-version.cjs'

import('./set-up/site.mjs').then((site) => site.startSite())
