/** Every page is made at build time and stands alone. */
export const prerender = true
export const trailingSlash = 'always'
