import { Component, type ReactNode } from 'react'
import { BlankPage } from './blank-page'

/** Catches what nothing else caught: the autosave is on the disk, so a fresh start loses nothing confirmed. */
export class SafetyNet extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: unknown): void {
    console.error(error)
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return <BlankPage about="crash" detail={`${error.name}: ${error.message}`} onRestart={() => window.location.reload()} />
  }
}
