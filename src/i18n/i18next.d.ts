import 'i18next'
import type afspraak from './nl/afspraak.json'
import type algemeen from './nl/algemeen.json'
import type bericht from './nl/bericht.json'
import type demo from './nl/demo.json'
import type formulier from './nl/formulier.json'
import type gegevens from './nl/gegevens.json'
import type kop from './nl/kop.json'
import type melding from './nl/melding.json'
import type norm from './nl/norm.json'
import type ondertekenen from './nl/ondertekenen.json'
import type openbaar from './nl/openbaar.json'
import type reden from './nl/reden.json'
import type school from './nl/school.json'
import type toestemming from './nl/toestemming.json'
import type uitkomst from './nl/uitkomst.json'
import type vrijedag from './nl/vrijedag.json'
import type zaak from './nl/zaak.json'
import type zaakpagina from './nl/zaakpagina.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    // Dutch is the source: a key that it does not have does not compile
    resources: {
      translation: {
        afspraak: typeof afspraak
        algemeen: typeof algemeen
        bericht: typeof bericht
        demo: typeof demo
        formulier: typeof formulier
        gegevens: typeof gegevens
        kop: typeof kop
        melding: typeof melding
        norm: typeof norm
        ondertekenen: typeof ondertekenen
        openbaar: typeof openbaar
        reden: typeof reden
        school: typeof school
        toestemming: typeof toestemming
        uitkomst: typeof uitkomst
        vrijedag: typeof vrijedag
        zaak: typeof zaak
        zaakpagina: typeof zaakpagina
      }
    }
    interpolationPrefix: '{'
    interpolationSuffix: '}'
  }
}
