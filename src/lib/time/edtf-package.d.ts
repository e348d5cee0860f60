/** Knows the one call of the package `edtf` that is used; the package brings no types of its own. */
declare module 'edtf' {
  interface Parsed {
    /** first possible moment in ms since 1970 */
    readonly min: number
    /** last possible moment in ms since 1970; Infinity or null where the end is open */
    readonly max: number | null
    readonly type: string
  }
  /** Throws where the text is no EDTF of that level and type. */
  export default function edtf(text: string, options: { level: 0 | 1; types: string[] }): Parsed
}
