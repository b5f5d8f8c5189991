import type { ReactNode } from 'react'
import { PhoneIcon } from './ams-icons.tsx'

type Props = {
  heading: string
  phone: string
  phoneHref: string
  /** opening hours, other ways */
  children: ReactNode
}

/** Help, in the same place on every page (WCAG 3.2.6). */
export const HelpBlock = ({ heading, phone, phoneHref, children }: Props) => (
  <section className="dvt-help" aria-labelledby="hulp-kop">
    <div className="dvt-wrap dvt-help__in">
      <div className="dvt-stack dvt-stack--tight">
        <h2 className="ams-heading ams-heading--3" id="hulp-kop">
          {heading}
        </h2>
        {children}
      </div>
      <a className="dvt-phone" href={phoneHref} translate="no">
        <PhoneIcon />
        {phone}
      </a>
    </div>
  </section>
)
