/** Knows how a language writes a sum in euros; knows nothing of where sums come from. */

/** Writes euros with cents, such as `€791,256.20`. */
export function formatEuros(eur: number): string {
  const [whole = '0', cents = '00'] = eur.toFixed(2).split('.')
  return `€${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`
}
