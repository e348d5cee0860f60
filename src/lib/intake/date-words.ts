/** Knows the words in dates as people of our languages write them, without accents: months, and what stands between two dates. */

const MONTHS = [
  'jan january januari januar janv janvier janvaris janvara janvarim saus sausis sausio sausi sausiui',
  'feb febr february februari februar fev fevr fevrier februaris februara februarim vas vasaris vasario vasari vasariui',
  'mar march maart mrt marz maerz mars marts marta martam martu kov kovas kovo kova kovui',
  'apr april avr avril aprilis aprila aprili aprilim bal balandis balandzio balandi balandziui',
  'may mai mei maijs maija maiju maijam geg geguze geguzes geguzei',
  'jun june juni juin junijs junija junijam juniju birz birzelis birzelio birzeli birzeliui',
  'jul july juli juil juillet julijs julija julijam juliju liep liepa liepos liepai',
  'aug august augustus aout augusts augusta augustam augustu rugp rugpjutis rugpjucio rugpjuti rugpjuciui',
  'sep sept september septembre septembris septembra septembri septembrim rugs rugsejis rugsejo rugseji rugsejui',
  'oct okt october oktober octobre oktobris oktobra oktobri oktobrim spal spalis spalio spali spaliui',
  'nov november novembre novembris novembra novembri novembrim lapkr lapkritis lapkricio lapkriti lapkriciui',
  'dec december decembre dez dezember decembris decembra decembri decembrim gruod gruodis gruodzio gruodi gruodziui'
]
const MONTH_BY_WORD = new Map(
  MONTHS.flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const))
)
/** Between the first and the last day. */
const TO = new Set('to until till through lidz iki au tot bis'.split(' '))
/** Said around a date without changing it; French "en" and Dutch "en met" stand here too. */
const AROUND = new Set(
  'the of on in from no nuo du de le la les en met van von vom am im den der gada gads gadu gadi g m d y metai metais metu men dienos datums'.split(
    ' '
  )
)

/** What a word of a date means; null for a word that dates do not have. */
export function meaningOf(word: string): number | 'to' | 'around' | null {
  const month = MONTH_BY_WORD.get(word)
  if (month !== undefined) return month
  if (TO.has(word)) return 'to'
  return AROUND.has(word) ? 'around' : null
}
