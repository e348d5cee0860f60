/**
 * Knows what a column can hold, and by which headings people of our languages name it. Knows nothing of tables or of
 * how a cell is read.
 */
import type { InterfaceLanguage } from '$lib/locales/languages'

/** What the rows of a table are. */
export const TABLE_KINDS = ['activities', 'projects', 'places'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

/** What a column can hold, by the sort of its table. */
export const FIELDS_OF = {
  activities: [
    ...['id', 'project', 'projectId', 'title', 'kind', 'alsoKinds', 'when', 'start', 'end'],
    ...['startYear', 'startMonth', 'startDay', 'endYear', 'endMonth', 'endDay'],
    ...['place', 'placeId', 'placeKind', 'country', 'lat', 'lng', 'coordinates'],
    ...['hosts', 'hostIds', 'participants', 'participantIds', 'people', 'events'],
    ...['evidence', 'plan', 'partOf', 'planOrPartOf', 'audience', 'description']
  ],
  projects: [
    ...['id', 'title', 'short', 'number', 'programme', 'when', 'start', 'end', 'months'],
    ...['totalEur', 'euEur', 'lead', 'leadCountry', 'partners']
  ],
  places: [
    'placeId',
    'place',
    'placeKind',
    'country',
    'lat',
    'lng',
    'coordinates',
    'iso',
    'until',
    'geonames'
  ]
} as const satisfies Readonly<Record<TableKind, readonly string[]>>
/** A field of an activity, a project or a place. */
export type Field = (typeof FIELDS_OF)[TableKind][number]

/** Fields that are texts by language, so that a heading may name one: "Title (lv)". */
export const TEXT_FIELDS: readonly string[] = ['title', 'short', 'place', 'audience', 'description']

/** Fields that every row needs: a column holds them, or the mapping says them for all rows. */
export const ASKED: Readonly<Record<TableKind, readonly (readonly string[])[]>> = {
  activities: [
    ['title'],
    ['project', 'projectId'],
    ['kind'],
    ['evidence'],
    ['when', 'start', 'startYear'],
    ['place', 'placeId', 'country', 'lat', 'coordinates']
  ],
  projects: [['title']],
  places: [['place']]
}

type Headings = Readonly<Partial<Record<string, string>>>

/** Headings by field, in each language; those of a field are divided by commas. */
export const HEADINGS: Readonly<Record<InterfaceLanguage, Headings>> = {
  en: {
    id: 'id,activity id,identifier,ref,reference',
    project: 'project,project title,project name,project acronym,project short name',
    title:
      'title,activity,activity title,activity name,name of activity,name of the activity,event,event title,headline,what',
    kind: 'kind,kind of activity,type,type of activity,activity type,category,event type',
    alsoKinds: 'further kinds,also,other kinds',
    when: 'when,date,dates,date of activity,date s,period,time,event date',
    start: 'start,start date,from,begin,begins,first day,date from,starts',
    end: 'end,end date,to,until,last day,date to,ends',
    startYear: 'year,start year',
    startMonth: 'month,start month',
    startDay: 'day,start day',
    endYear: 'end year',
    endMonth: 'end month',
    endDay: 'end day',
    place: 'place,town,city,location,venue,where,place of activity,municipality,place name,city town',
    placeKind: 'kind of place,place kind',
    country: 'country,country code,state country,host country',
    lat: 'lat,latitude,y,north',
    lng: 'lng,lon,long,longitude,x,east',
    coordinates: 'coordinates,gps,position,lat lng,latitude longitude,lat lon,point',
    hosts:
      'hosts,host,host organisation,hosted by,organiser,organisers,organised by,organizer,run by,host organisations',
    participants:
      'participants,participating organisations,participating partners,partners present,who came,visitors,came from,sending organisations,guests,participating places',
    people:
      'people,number of people,number of participants,no of participants,participants number,persons,attendees,attendance,headcount,participants count,people who took part',
    events: 'events,number of events,no of events,how many events',
    evidence: 'evidence,status,held,reported or announced,state',
    plan: 'plan,is a plan,only a plan',
    partOf: 'part of,stop of,belongs to',
    planOrPartOf: 'plan or stop of,plan or part of,stop of or plan',
    audience: 'audience,target group,who took part,roles',
    description: 'description,what happened,summary,text,notes on the activity,details',
    short: 'short,short name,short title,acronym',
    number:
      'number,project number,grant number,grant agreement,grant agreement number,project identifier,project code,reference number',
    programme: 'programme,program,funding programme',
    months: 'months,duration,duration in months',
    totalEur: 'total,total budget,budget,total eur,total budget eur,budget eur',
    euEur: 'eu money,eu funding,eu grant,grant,eu contribution,eu eur,eu part,eu grant award in euros',
    lead: 'lead,lead partner,coordinator,coordinating organisation',
    partners: 'partners,partner organisations,project partners',
    iso: 'iso,iso code',
    until: 'until,existed until',
    geonames: 'geonames,geonames id'
  },
  lv: {
    id: 'identifikators',
    project: 'projekts,projekta nosaukums',
    title: 'nosaukums,aktivitate,aktivitates nosaukums,pasakums,pasakuma nosaukums,virsraksts',
    kind: 'veids,aktivitates veids,pasakuma veids,tips',
    when: 'kad,datums,datumi,laiks,norises laiks',
    start: 'sakums,sakuma datums,no',
    end: 'beigas,beigu datums,lidz',
    startYear: 'gads',
    startMonth: 'menesis',
    startDay: 'diena',
    place: 'vieta,pilseta,kur,norises vieta,pasvaldiba',
    country: 'valsts',
    placeKind: 'vietas veids',
    lat: 'platums,geografiskais platums',
    lng: 'garums,geografiskais garums',
    coordinates: 'koordinatas',
    hosts: 'uznemosa organizacija,uznemeja organizacija,organizators,riko,rikotajs',
    participants: 'dalibnieki,daliborganizacijas,kas piedalijas,viesi',
    people: 'cilveki,dalibnieku skaits,cilveku skaits,personu skaits',
    events: 'pasakumu skaits,notikumu skaits',
    evidence: 'ticamiba,statuss,notika,norise',
    plan: 'plans,ir plans',
    partOf: 'dala no,pieder pie',
    planOrPartOf: 'plans vai dala no',
    audience: 'auditorija,merkgrupa',
    description: 'apraksts,kas notika',
    short: 'isais nosaukums,saisinajums',
    number: 'projekta numurs,numurs,nr',
    programme: 'programma',
    months: 'ilgums menesos,menesi',
    totalEur: 'kopejais budzets,budzets',
    euEur: 'es finansejums,es lidzfinansejums',
    lead: 'vadosais partneris,koordinators',
    partners: 'partneri'
  },
  lt: {
    id: 'identifikatorius',
    project: 'projektas,projekto pavadinimas',
    title: 'pavadinimas,veikla,veiklos pavadinimas,renginys,renginio pavadinimas,antraste',
    kind: 'rusis,veiklos rusis,tipas,veiklos tipas',
    when: 'kada,data,datos,laikas',
    start: 'pradzia,pradzios data,nuo',
    end: 'pabaiga,pabaigos data,iki',
    startYear: 'metai',
    startMonth: 'menuo',
    place: 'vieta,miestas,kur,savivaldybe',
    country: 'salis,valstybe',
    placeKind: 'vietos rusis',
    lat: 'platuma',
    lng: 'ilguma',
    coordinates: 'koordinates',
    hosts: 'priimancioji organizacija,priimanti organizacija,organizatorius,organizatoriai,rengejas',
    participants: 'dalyviai,dalyvavusios organizacijos,kas dalyvavo,sveciai',
    people: 'zmones,dalyviu skaicius,zmoniu skaicius,asmenu skaicius',
    events: 'renginiu skaicius',
    evidence: 'patikimumas,statusas,busena,ivyko',
    plan: 'planas',
    partOf: 'dalis,priklauso',
    planOrPartOf: 'planas arba dalis',
    audience: 'auditorija,tiksline grupe',
    description: 'aprasymas,kas vyko',
    short: 'trumpas pavadinimas,santrumpa',
    number: 'projekto numeris,numeris,nr',
    programme: 'programa',
    months: 'trukme menesiais,menesiai',
    totalEur: 'bendras biudzetas,biudzetas',
    euEur: 'es finansavimas,es lesos',
    lead: 'pagrindinis partneris,koordinatorius',
    partners: 'partneriai'
  },
  fr: {
    id: 'identifiant',
    project: 'projet,titre du projet,nom du projet',
    title: 'titre,activite,intitule,nom de l activite,titre de l activite,evenement',
    kind: 'type d activite,nature,categorie,genre',
    when: 'quand,date,dates',
    start: 'debut,date de debut,du',
    end: 'fin,date de fin,au',
    startYear: 'annee',
    startMonth: 'mois',
    startDay: 'jour',
    place: 'lieu,ville,ou,commune,localite',
    country: 'pays',
    placeKind: 'type de lieu',
    coordinates: 'coordonnees',
    hosts: 'organisation d accueil,organisations d accueil,accueil,organisateur,organisateurs',
    participants: 'participants,organisations participantes,venus de',
    people: 'personnes,nombre de personnes,nombre de participants,effectif',
    events: 'nombre d evenements,evenements',
    evidence: 'statut,etat,preuve',
    plan: 'projet seulement,prevu seulement',
    partOf: 'partie de,etape de,fait partie de',
    planOrPartOf: 'plan ou etape de',
    audience: 'public,public cible',
    description: 'description,deroulement',
    short: 'nom court,sigle,acronyme',
    number: 'numero du projet,numero,n',
    programme: 'programme',
    months: 'duree en mois,duree',
    totalEur: 'budget total,budget',
    euEur: 'financement ue,subvention ue,part ue',
    lead: 'chef de file,coordinateur',
    partners: 'partenaires'
  },
  nl: {
    project: 'project,projecttitel,projectnaam',
    title: 'titel,activiteit,naam van de activiteit,evenement',
    kind: 'soort,type activiteit,soort activiteit,categorie',
    when: 'wanneer,datum,data',
    start: 'begin,begindatum,startdatum,van',
    end: 'einde,einddatum,tot',
    startYear: 'jaar',
    startMonth: 'maand',
    startDay: 'dag',
    place: 'plaats,stad,locatie,waar,gemeente',
    country: 'land',
    placeKind: 'soort plaats',
    lat: 'breedtegraad,breedte',
    lng: 'lengtegraad,lengte',
    coordinates: 'coordinaten',
    hosts: 'gastheer,ontvangende organisatie,organisator',
    participants: 'deelnemers,deelnemende organisaties,wie kwam',
    people: 'personen,aantal personen,aantal deelnemers',
    events: 'aantal evenementen',
    evidence: 'status,zekerheid',
    partOf: 'deel van,onderdeel van',
    planOrPartOf: 'plan of deel van',
    audience: 'doelgroep,publiek',
    description: 'beschrijving,omschrijving',
    short: 'korte naam,afkorting',
    number: 'projectnummer,nummer',
    programme: 'programma',
    months: 'duur in maanden,duur',
    totalEur: 'totaal budget,begroting,budget',
    euEur: 'eu subsidie,eu financiering',
    lead: 'hoofdpartner,coordinator',
    partners: 'partners'
  }
}
