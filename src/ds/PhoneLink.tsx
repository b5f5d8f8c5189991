type Props = { number: string; href: string }

/** A phone number to press. */
export const PhoneLink = ({ number, href }: Props) => (
  <a className="ams-link" href={href} translate="no">
    {number}
  </a>
)
