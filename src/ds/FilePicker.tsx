import type { Ref } from 'react'

type Props = {
  id: string
  /** what stands on the button */
  label: string
  /** the id of the question, which is said before the button */
  labelledBy: string
  describedBy: string
  /** kinds of files, as the attribute of the browser; a telephone offers its camera for pictures */
  accept: string
  multiple: boolean
  disabled: boolean
  onChoose: (files: readonly File[]) => void
  ref?: Ref<HTMLInputElement>
}

/**
 * The browser's own field for files, with our words on it: its own are in the language of the browser. The field itself is
 * what has the focus and what is pressed; the button is its label.
 */
export function FilePicker({ id, label, labelledBy, describedBy, onChoose, ref, ...rest }: Props) {
  return (
    <div className="dvt-picker">
      <input
        {...rest}
        ref={ref}
        className="dvt-picker__input"
        type="file"
        id={id}
        aria-labelledby={`${labelledBy} ${id}-knop`}
        aria-describedby={describedBy}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])])
          // the same file can be chosen once more
          event.target.value = ''
        }}
      />
      <label className="ams-button ams-button--secondary" htmlFor={id} id={`${id}-knop`}>
        {label}
      </label>
    </div>
  )
}
