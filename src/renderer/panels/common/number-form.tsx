import { createContext, useContext, useEffect, useId, useMemo, useState, type ReactNode } from 'react'

type Report = (field: string, isWrong: boolean) => void

const ReportContext = createContext<Report>(() => undefined)

interface NumberFormProps {
  /** What the form holds, told whether some number in it cannot be read: nothing may be sent while it shows one thing and holds another. */
  readonly children: (hasMistake: boolean) => ReactNode
}

/** A form that knows whether every number in it can be read. */
export function NumberForm({ children }: NumberFormProps) {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const report = useMemo<Report>(
    () => (field, isWrong) =>
      setWrong((known) => {
        if (known.has(field) === isWrong) return known
        return new Set(isWrong ? [...known, field] : [...known].filter((other) => other !== field))
      }),
    [],
  )
  return <ReportContext value={report}>{children(wrong.size > 0)}</ReportContext>
}

/** Tells the form round a field whether the field holds a mistake. */
export function useMistakeReport(isWrong: boolean): void {
  const field = useId()
  const report = useContext(ReportContext)
  useEffect(() => {
    report(field, isWrong)
    return () => report(field, false)
  }, [report, field, isWrong])
}
