/** Grey lines where text is coming. Says nothing to a screen reader: `LoadingStatus` does. */
export const Skeleton = ({ lines = 3, page = false }: { lines?: number; page?: boolean }) => (
  <div className={page ? 'dvt-skeleton dvt-skeleton--page' : 'dvt-skeleton'} aria-hidden="true">
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} />
    ))}
  </div>
)
