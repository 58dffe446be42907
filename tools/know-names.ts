/** Functions handed to a page name themselves by this helper of the compiler, which a page does not have. */
export const KNOW_NAMES = 'globalThis.__name = (named) => named'
