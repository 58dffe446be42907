/** One licence, and the packages of others in this program that are under it, word for word. */
export interface Licence {
  /** Name by which the packages call it, such as MIT. */
  readonly name: string
  readonly packages: readonly { readonly name: string; readonly version: string }[]
  readonly text: string
}

/** Where the build puts the licences, as an address within the renderer's build. */
export const LICENCES_FILE = 'licences.json'
