/** Knows that the page for frames is whole while it is made; see `at-build.ts`. */
import { withBuilt } from '../../at-build'
import type { PageLoad } from './$types'

export const load: PageLoad = ({ data }) => withBuilt(data)
