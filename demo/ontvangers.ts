import type { Ontvanger } from '#domain/toestemming'
import { personas } from './personas.ts'

/** Why a school may ask for a field, in the words of the law on schools (WPO art. 40a, 40b) and without its numbers. */
const wet = {
  nl: 'De wet zegt dat een school dit nodig heeft om een leerling in te schrijven.',
  en: 'The law says that a school needs this to enrol a pupil.',
}
const wie = {
  nl: 'De school wil weten wie de ouders zijn. Zij ziet alleen de namen, ook die van de andere ouder.',
  en: 'The school wants to know who the parents are. It only sees names, also that of the other parent.',
}

const vast = ['naam', 'geboortedatum', 'geslacht', 'adres'] as const

/** Who may ask residents for data, and for what (decisions 8): one school may ask for the number of a pupil, and the other not. */
export const ontvangers: readonly Ontvanger[] = [
  {
    kvk: personas.kring.kvk,
    naam: personas.kring.naam,
    brin: '99AA',
    velden: [...vast.map((veld) => ({ veld, grond: wet })), { veld: 'ouders', grond: wie }],
    dagen: 30,
  },
  {
    kvk: personas.brug.kvk,
    naam: personas.brug.naam,
    brin: '99BB',
    velden: [...vast.map((veld) => ({ veld, grond: wet })), { veld: 'burgerservicenummer', grond: wet }],
    dagen: 30,
  },
]
