/** The number of the last page of a list; an empty list has one page. */
export const laatstePagina = ({ totaal, paginagrootte }: { totaal: number; paginagrootte: number }): number =>
  Math.max(1, Math.ceil(totaal / paginagrootte))
