/** One icon in a 24 x 24 box: `fill` is painted with the even-odd rule, `line` stroked 2 units wide with round ends. */
export interface Drawing {
  readonly fill?: string
  readonly line?: string
}
