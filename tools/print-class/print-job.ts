/** Everything a printing needs to know, as it lies in a file between the processes. */
export interface PrintJob {
  readonly lang: string
  /** The games, as the class's room gives them. */
  readonly group: unknown
  readonly pages: readonly { readonly form: 'slides' | 'A4' | 'Letter'; readonly file: string }[]
}
