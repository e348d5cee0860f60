/** Knows what reaches or addresses a person: e-mail addresses, phone numbers, titles before names, and headings of columns that hold these. Knows no names. */

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu
const PHONE =
  /\+\d(?:[ ()./-]{0,2}\d){7,14}|\b(?:tel|tālr|phone|mob|gsm)\p{L}*[.:]*\s*\+?\d(?:[ ()./-]{0,2}\d){5,14}/giu
/** A form of address with a name after it. */
const ADDRESSED =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|M|Mme|Dhr|Mevr)\.?\s+\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+\s(?:kungs|kundze)\b/gu
const EACH = [EMAIL, PHONE, ADDRESSED]

/** The text without them, and what was taken out. */
export function withoutPersons(text: string): { readonly text: string; readonly taken: readonly string[] } {
  if (!/[@+\d]|\b(?:M|D|P)\p{L}{0,4}\.?\s\p{Lu}|kungs|kundze/u.test(text)) return { text, taken: [] }
  const taken = EACH.flatMap((form) => text.match(form) ?? [])
  if (taken.length === 0) return { text, taken }
  const rest = EACH.reduce((all, form) => all.replace(form, ''), text)
  return {
    text: rest
      .replace(/\s+([,;.)])/g, '$1')
      .replace(/\(\s*\)/g, '')
      .replace(/\s{2,}/g, ' ')
      .trim(),
    taken
  }
}

/** Headings of things that people are called or reached by; such columns stay out unless the mapping keeps them. */
export const PERSONAL_HEADINGS =
  /\b(e ?mails?|epasts?|e pasts?|el pastas|courriel|telefons?|telefonas|telefoonnummer|telefoon|telephone|phone|mobile|talrunis|gsm|contact( person)?s?|kontaktpersona|kontaktai|contactpersoon|first name|last name|surname|family name|full name|names? of participants?|participants? names?|list of names|vards|uzvards|vards uzvards|vardas|pavarde|vardas pavarde|prenom|nom de famille|noms des participants|voornaam|achternaam|namen van deelnemers|person responsible|responsible person|atbildiga persona|atsakingas asmuo|facilitator|trainer|speaker)\b/
