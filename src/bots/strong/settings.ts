import numbers from '../content/strong.json'

/** How the strong bot looks ahead, in numbers. */
export const STRONG = numbers
