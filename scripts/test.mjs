/**
 * `npm test`: everything that can be checked, in one command. Knows only that the version of Node
 * comes first; the work is in `set-up/suite.mjs`, loaded late so that an old Node reads no further.
 */
import './node-version.cjs'

import('./set-up/suite.mjs').then((suite) => suite.runSuite())
