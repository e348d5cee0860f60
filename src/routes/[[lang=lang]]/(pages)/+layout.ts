/** These pages say all without script, and ship none. */
export const csr = false
