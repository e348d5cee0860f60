/** Stands in for the framework's module of this name in the one file. */
import { contents } from '../block'

/** Address that all others begin with. */
export const { base } = contents
