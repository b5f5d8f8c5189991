import type { ReactElement, SVGProps } from 'react'

type OutlineIcon = (props: SVGProps<SVGSVGElement>) => ReactElement

/**
 * Draws an outline icon on a 24 × 24 grid. Plain functions, no forwardRef: the component library calls an
 * icon as `svg({})`. The class keeps its style sheet from filling the outline.
 */
const outline =
  (...shapes: string[]): OutlineIcon =>
  (props) => (
    <svg
      viewBox="0 0 24 24"
      className="dvt-icon"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...props}
    >
      <path d={shapes.join('')} />
    </svg>
  )

const ring = 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z'
const dot = (y: number) => `M12 ${y}v.01`

// The fifteen names that the component library imports. Its own icon package is proprietary, so the build
// aliases that package to this file.
export const ChevronDownIcon = outline('M5.5 9l6.5 6.5L18.5 9')
export const ChevronForwardIcon = outline('M9 5.5l6.5 6.5L9 18.5')
export const ChevronBackwardIcon = outline('M15 5.5L8.5 12l6.5 6.5')
export const ChevronDoubleForwardIcon = outline('M6 6l6 6l-6 6', 'M13 6l6 6l-6 6')
export const ChevronDoubleBackwardIcon = outline('M11 6l-6 6l6 6', 'M18 6l-6 6l6 6')
export const ArrowForwardIcon = outline('M4.5 12h15', 'M13 5.5l6.5 6.5l-6.5 6.5')
export const CloseIcon = outline('M6 6l12 12', 'M18 6L6 18')
export const WarningIcon = outline('M12 3.5L22 20.5H2z', 'M12 10v4.5', dot(17.4))
export const WarningFillIcon = outline('M12 3.5L22 20.5H2z', 'M12 10v4.5', dot(17.4))
export const ErrorFillIcon = outline(ring, 'M12 7.5v5.5', dot(16.5))
export const InfoFillIcon = outline(ring, dot(7.6), 'M12 11v5.5')
export const SuccessFillIcon = outline(ring, 'M8 12.3l2.8 2.8l5.2-5.6')
export const PersonFillIcon = outline(
  'M12 3.5a4 4 0 1 1 0 8a4 4 0 0 1 0-8z',
  'M4.5 20.5c.6-4 3.6-5.5 7.5-5.500s6.9 1.5 7.5 5.5',
)
export const DocumentIcon = outline(
  'M6 3h8l4.5 4.500V21H6z',
  'M14 3v4.500h4.5',
  'M9 12.500h6.5',
  'M9 16.500h6.5',
)
export const SearchIcon = outline('M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z', 'M15.5 15.500L20.5 20.5')

// Ours.
export const HomeIcon = outline('M3.5 11.500L12 4l8.5 7.5', 'M6 9.500V20h12V9.5', 'M10 20v-5.500h4V20')
export const CaseIcon = outline('M3.5 6.500h6l2 2.500h9v10.500h-17z')
export const MailIcon = outline('M3.5 6h17v12.500h-17z', 'M3.5 7l8.5 6.500L20.5 7')
export const ClockIcon = outline(ring, 'M12 7v5.200l3.4 2.3')
export const CalendarIcon = outline('M4 6h16v14H4z', 'M4 10.500h16', 'M8.5 3.500V7', 'M15.5 3.500V7')
export const CheckIcon = outline('M4.5 12.800l5 5L19.5 7')
export const HandIcon = outline(
  'M8 12V6a1.5 1.5 0 0 1 3 0v4.500V4.500a1.5 1.5 0 0 1 3 0v6V6a1.5 1.5 0 0 1 3 0v8.500c0 3.8-2.2 6.5-5.6 6.500c-2.9 0-4.3-1.3-5.4-3.500L4 14.300a1.5 1.5 0 0 1 2.4-1.600L8 14.500z',
)
export const PeopleIcon = outline(
  'M9 5a3.3 3.3 0 1 1 0 6.600A3.3 3.3 0 0 1 9 5z',
  'M2.5 19.500c.5-3.4 3-4.9 6.5-4.900s6 1.5 6.5 4.9',
  'M16 5.300a3.3 3.3 0 0 1 0 6.1',
  'M18 14.900c2 .7 3.2 2.2 3.5 4.6',
)
export const PencilIcon = outline('M4 20l1-4.500L16.5 4l3.5 3.500L8.5 19z', 'M14 6.500l3.5 3.5')
export const ScalesIcon = outline(
  'M12 4v16',
  'M8 20h8',
  'M5 7h14',
  'M5 7l-2.5 6.500a2.7 2.7 0 0 0 5 0z',
  'M19 7l-2.5 6.500a2.7 2.7 0 0 0 5 0z',
)
export const StopIcon = outline('M6 6h12v12H6z')
export const DashIcon = outline('M6 12h12')
export const HiddenIcon = outline(
  'M4 4l16 16',
  'M9.5 5.800A9.6 9.6 0 0 1 12 5.500c4.5 0 7.8 2.6 9.5 6.500a12 12 0 0 1-2.3 3.4',
  'M6.3 7.500A11.6 11.6 0 0 0 2.5 12c1.7 3.9 5 6.5 9.5 6.500c1.6 0 3-.3 4.3-.9',
)
export const LateIcon = outline('M12 4v10', dot(19))
export const LateByLawIcon = outline('M8 4v10', 'M16 4v10', 'M8 19v.01', 'M16 19v.01')
export const DownloadIcon = outline('M12 4v11', 'M7 10.500l5 5l5-5', 'M4.5 19.500h15')
export const PhoneIcon = outline(
  'M5 4h4l1.7 4.700L8.3 10.400a12 12 0 0 0 5.3 5.300l1.7-2.400L20 15v4a1.7 1.7 0 0 1-1.9 1.700A15.5 15.5 0 0 1 3.3 5.900A1.7 1.7 0 0 1 5 4z',
)
export const OfflineIcon = outline(
  'M4 4l16 16',
  'M5 12.500a10 10 0 0 1 4.3-2.6',
  'M2.5 9a14 14 0 0 1 4.3-2.7',
  'M13.5 6.600A14 14 0 0 1 21.5 9',
  'M8.5 16a5 5 0 0 1 5.5-.9',
  dot(19.5),
)
