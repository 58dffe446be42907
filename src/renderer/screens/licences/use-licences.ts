import { useEffect, useState } from 'react'
import { LICENCES_FILE, type Licence } from '../../../shared/licences'

/** What of the licences is there: they come with the build, a while after the screen. */
export type LicencesView = { readonly state: 'loading' | 'absent' } | { readonly state: 'here'; readonly licences: readonly Licence[] }

/** Reads the licences of the build once somebody wants to see them. */
export function useLicences(): LicencesView {
  const [view, setView] = useState<LicencesView>({ state: 'loading' })
  useEffect(() => {
    const left = new AbortController()
    readLicences(left.signal)
      .then((licences) => setView({ state: 'here', licences }))
      .catch(() => {
        if (!left.signal.aborted) setView({ state: 'absent' })
      })
    return () => left.abort()
  }, [])
  return view
}

async function readLicences(signal: AbortSignal): Promise<readonly Licence[]> {
  const answer = await fetch(`/${LICENCES_FILE}`, { signal })
  // The development server answers with the page where it has no such file, which is no JSON.
  if (!answer.ok) throw new Error(`${answer.status}`)
  return (await answer.json()) as readonly Licence[]
}
