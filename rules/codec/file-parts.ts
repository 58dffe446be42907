import { bool, oneOf, textAtMost, whole } from '../schema/basic-schemas'
import { wants } from '../schema/expectation'
import { readText } from './read-text'
import { readValue } from './read-value'

/** What the fields of other files that carry a scenario are made of: where they are wrong, they are told as a scenario's are. */
export const fileField = { bool, oneOf, textAtMost, wants, whole } as const

/** Reads such a file's text and its fields, and says everything that is wrong with them at once. */
export const fileProblems = { readText, readValue } as const
