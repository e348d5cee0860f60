/**
 * Knows the words that stand in cells instead of ours: kinds, evidence, yes and no, nothing. Knows what the interface
 * calls each, in every language, and what else people write.
 */
import { KINDS, type Kind } from '$lib/model/dataset'
import type { PlaceRecord } from '$lib/model/records'
import { fold } from './table'

/** What a row says of whether it took place. */
export type Told = 'reported' | 'announced' | 'cancelled'

type PlaceKind = PlaceRecord['kind']

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  exchange:
    'exchange visit,exchange,study visit,visit,mobility,exchange of experience,experience exchange,pieredzes apmainas vizite,pieredzes apmaina,macibu vizite,vizite,mobilitate,patirties mainu vizitas,patirties mainai,vizitas,mobilumas,visite d echange,echange,visite d etude,visite,mobilite,uitwisselingsbezoek,uitwisseling,studiebezoek,bezoek',
  training:
    'training,workshop,seminar,course,macibas,apmacibas,seminars,nodarbiba,mokymai,seminaras,uzsiemimas,formation,atelier,seminaire,opleiding,vorming,workshops,training course',
  meeting:
    'meeting,partner meeting,project meeting,transnational meeting,steering group,kick off meeting,kick off,online meeting,sanaksme,tiksanas,vadibas grupa,susitikimas,posedis,reunion,rencontre,comite de pilotage,bijeenkomst,vergadering,stuurgroep',
  camp: 'camp,summer camp,nometne,vasaras nometne,stovykla,vasaros stovykla,camp d ete,kamp,zomerkamp',
  event:
    'event,public event,conference,closing conference,dissemination event,multiplier event,publisks pasakums,pasakums,konference,viesas renginys,renginys,konferencija,sklaidos renginys,evenement public,evenement,conference finale,openbaar evenement,evenement,conferentie',
  works:
    'works,building works,tender,fitting out,buvdarbi,iepirkums,iekartosana,statybos darbai,darbai,viesasis pirkimas,irengimas,travaux,appel d offres,werken,aanbesteding,inrichting',
  context: 'context,background,konteksts,kontekstas,contexte,achtergrond',
  other: 'other,cits,kita,autre,andere,overig'
}
const TOLD_WORDS: Readonly<Record<Told, string>> = {
  reported:
    'reported,held,took place,done,completed,implemented,realised,zinots ka notika,zinots,notika,notikusi,noticis,istenots,pranesta kad ivyko,ivyko,vyko,igyvendinta,rapportee,rapporte,a eu lieu,realisee,realise,gerapporteerd,vond plaats,heeft plaatsgevonden,uitgevoerd',
  announced:
    'announced,only announced,planned,was planned,scheduled,tikai planots,planots,izzinots,tik planuota,planuota,planuojama,seulement annoncee,annoncee,annonce,prevue,prevu,alleen aangekondigd,aangekondigd,gepland',
  cancelled:
    'cancelled,canceled,not held,atcelts,atcelta,atsaukta,neivyko,annulee,annule,geannuleerd,afgelast'
}
const YES = 'yes,y,x,1,true,ja,jā,taip,oui,o,j,✓,✔,plan,plans,planas'
const NO = 'no,n,0,false,ne,non,nee'
/** Words for "we have nothing to say here". */
const MISSING =
  'n a,na,null,none,tbc,tbd,tba,unknown,not known,not applicable,nav,nav zinams,nezinams,nera,nezinoma,inconnu,sans objet,neant,onbekend,nvt,n v t,geen'

const PLACE_WORDS: Readonly<Record<PlaceKind, string>> = {
  town: 'town,city,village,pilseta,ciems,miestas,miestelis,kaimas,ville,village,stad,dorp',
  municipality: 'municipality,novads,pasvaldiba,savivaldybe,rajonas,municipalite,commune,gemeente',
  region: 'region,regions,planosanas regions,regionas,apskritis,regio,provincie,departement',
  country: 'country,valsts,salis,valstybe,pays,land'
}

const kinds = byWord(KIND_WORDS)
const told = byWord(TOLD_WORDS)
const placeKinds = byWord(PLACE_WORDS)
const yes = new Set(YES.split(',').flatMap((word) => [word, fold(word)]))
const no = new Set(NO.split(','))
const missing = new Set(MISSING.split(','))

/** Kind that a word means; null for none. */
export function kindNamed(word: string): Kind | null {
  return KINDS.find((kind) => kind === word) ?? kinds.get(fold(word)) ?? null
}

/** Sort of place that a word means; null for none. */
export function placeKindNamed(word: string): PlaceKind | null {
  return placeKinds.get(fold(word)) ?? null
}

/** Whether it took place, as a word says. */
export function toldBy(word: string): Told | null {
  return told.get(fold(word)) ?? null
}

/** Yes or no; null for any other word. */
export function yesOrNo(word: string): boolean | null {
  const folded = fold(word)
  if (yes.has(word.trim()) || yes.has(folded)) return true
  return no.has(folded) ? false : null
}

/** A word or sign that stands for nothing. */
export function isMissing(text: string): boolean {
  return /^[-–—?.\s…]*$/.test(text) || missing.has(fold(text))
}

function byWord<K extends string>(words: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  const found = new Map<string, K>()
  for (const key in words) for (const word of words[key].split(',')) found.set(word, key)
  return found
}
