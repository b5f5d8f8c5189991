import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { KopSleutel } from '#domain/kop'
import type { Toestand } from '#domain/toestand'
import { StatusBadge, type Tone } from '~/ds'
import {
  CalendarIcon,
  CheckIcon,
  ClockIcon,
  DashIcon,
  HandIcon,
  HiddenIcon,
  LateByLawIcon,
  LateIcon,
  PencilIcon,
  PeopleIcon,
  ScalesIcon,
  StopIcon,
} from '~/ds/ams-icons'

type Look = { tone: Tone; icon: (props: object) => ReactElement }

// beloften, "Deadline states": the icon and the words carry the state, the tone only helps
const looks: Record<Toestand, Look> = {
  concept: { tone: 'neutral', icon: PencilIcon },
  op_schema: { tone: 'info', icon: ClockIcon },
  bijna: { tone: 'soon', icon: ClockIcon },
  wacht_op_u: { tone: 'action', icon: HandIcon },
  wacht_op_ander: { tone: 'info', icon: PeopleIcon },
  verlengd: { tone: 'changed', icon: CalendarIcon },
  te_laat_met_bericht: { tone: 'late', icon: LateIcon },
  te_laat_zonder_bericht: { tone: 'late-strong', icon: LateIcon },
  wet_te_laat: { tone: 'late-strong', icon: LateByLawIcon },
  in_gebreke: { tone: 'late', icon: ScalesIcon },
  geen_belofte: { tone: 'neutral', icon: DashIcon },
  klaar_op_tijd: { tone: 'done', icon: CheckIcon },
  klaar_te_laat: { tone: 'done', icon: CheckIcon },
  klaar_wet_te_laat: { tone: 'done', icon: CheckIcon },
  gestopt: { tone: 'neutral', icon: StopIcon },
  niet_zichtbaar: { tone: 'neutral', icon: HiddenIcon },
}

/** The state of a case in an icon and two or three words. */
export function ToestandBadge({ toestand, zin }: { toestand: Toestand; zin?: KopSleutel }) {
  const { t } = useTranslation()
  const { tone, icon } = looks[toestand]
  // a pause that does not wait for advice is a state of its own to a reader
  const stil = zin === 'staat_stil' || zin === 'niet_zichtbaar_stil'
  return (
    <StatusBadge tone={tone} icon={icon}>
      {t(`kop.toestand.${stil ? 'staat_stil' : zin === 'handtekening' ? 'handtekening' : toestand}`)}
    </StatusBadge>
  )
}
