/** Where everything is drawn. */
export const pageRoot = (): Element => document.querySelector('#root') ?? document.body

/** Whether the title stands there already, as the build drew it; it is inert, so that no press gets lost before somebody listens. */
export const isCovered = (): boolean => pageRoot().firstElementChild !== null

/** Lets people press what is drawn. */
export const openPage = (): void => pageRoot().removeAttribute('inert')
