import { AppLink } from './Link.tsx'

/** Our own mark, a bridge over the river: no coat of arms and no logo of a municipality. */
const Mark = () => (
  <svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">
    <rect width="44" height="44" rx="6" fill="#083a57" />
    <path
      d="M6 26c7-17 25-17 32 0M12 26v-7M19 26V15M25 26V15M32 26v-7M4 26h36"
      fill="none"
      stroke="#ffc83d"
      strokeWidth="2.5"
    />
    <path d="M4 34c4-3 8-3 12 0s8 3 12 0 8-3 12 0" fill="none" stroke="#fff" strokeWidth="2.5" />
  </svg>
)

export const Brand = ({ owner, name, href }: { owner: string; name: string; href: string }) => (
  <AppLink className="dvt-brand" href={href}>
    <Mark />
    <span translate="no" lang="nl">
      <small>{owner}</small>
      {name}
    </span>
  </AppLink>
)
