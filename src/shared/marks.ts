/** Signs that turn the direction of what follows, and those that end it: inside a name they would reach the words around it. */
export const TURNS = '\\u202A-\\u202E\\u2066-\\u2069'

const STACK = /(\p{M}{4})\p{M}+/gu

/** Leaves each letter the most marks any language writes on one; a stack of more would cover the lines above and below. */
export const lowerStacks = (text: string): string => text.replace(STACK, '$1')
