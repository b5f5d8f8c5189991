/** A text that a municipality sets itself (a product name, a document), in each language of the page. */
export type Tekst = { readonly nl: string; readonly en: string }
