/** Knows how a language writes a sum in euros; knows nothing of where sums come from. */
import { formatNumber, type Words } from './words'

/** Writes euros with cents, such as `€791,256.20`. */
export function formatEuros(eur: number, say: Words): string {
  const [whole = '0', cents = '00'] = eur.toFixed(2).split('.')
  return say('number.euros', { sum: formatNumber(Number(whole), say) + say('number.decimal') + cents })
}
