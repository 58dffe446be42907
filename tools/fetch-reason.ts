/** What a failed download says of itself in one line; fetch hides the reason in the cause of its error. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const said = error.message || error.name
  const cause = error.cause === undefined ? '' : reasonOf(error.cause)
  return (cause === '' || cause === said ? said : `${said} (${cause})`).replaceAll(/\s+/g, ' ')
}

/** What a system says of a host that is not there, or a network that leads nowhere; a refused certificate or a cut line is an answer. */
const NOTHING_THERE: readonly unknown[] = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]

/** Whether a request failed because nothing is there that could answer. */
export const isUnanswered = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  // fetch asks nobody at ports such as 1 or 9.
  if (error.name === 'TimeoutError' || error.message === 'bad port' || NOTHING_THERE.includes((error as NodeJS.ErrnoException).code))
    return true
  if (error instanceof AggregateError) return error.errors.every(isUnanswered)
  return isUnanswered(error.cause)
}
