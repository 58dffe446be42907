let collator: Intl.Collator | null = null

/** Compares names as people sort them: a number counts as a whole, so that (10) and (11) come before (100). */
export const compareNaturally = (a: string, b: string): number =>
  (collator ??= new Intl.Collator(undefined, { numeric: true })).compare(a, b)
