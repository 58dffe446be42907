/** A page that is shown nowhere paints nothing; after this long, ms, it goes on all the same. */
const PATIENCE_MS = 600

/** Resolves once the page has painted something to look at, so that what follows does not hold that up. */
export const firstFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) end()
    })
    const timer = setTimeout(() => end(), PATIENCE_MS)
    const end = (): void => {
      observer.disconnect()
      clearTimeout(timer)
      resolve()
    }
    observer.observe({ type: 'paint', buffered: true })
  })
