import type { ReactNode } from 'react'

/** The opening of the start page, with a drawing of a bridge over the river that says nothing and is not read. */
export const Hero = ({ children }: { children: ReactNode }) => (
  <div className="dvt-hero">
    <div className="dvt-stack">{children}</div>
    <svg viewBox="0 0 360 200" aria-hidden="true" focusable="false">
      <circle cx="272" cy="62" r="34" className="dvt-hero__sun" />
      <path d="M20 132C80 12 280 12 340 132" />
      <path d="M60 132V78M100 132V54M140 132V45M180 132V42M220 132V45M260 132V54M300 132V78" />
      <path d="M0 132h360" className="dvt-hero__deck" />
      <path d="M0 164c30-16 60-16 90 0s60 16 90 0 60-16 90 0 60 16 90 0M30 188c30-14 60-14 90 0s60 14 90 0 60-14 90 0" />
    </svg>
  </div>
)
