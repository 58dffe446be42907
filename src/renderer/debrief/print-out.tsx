import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { PageForm } from '../../shared/page-form'
import { usePdf, useSend } from '../table'

/** Pages to be kept: what they are called, in which form, and on which paper they are laid out. */
export interface PrintJob {
  readonly name: string
  readonly form: PageForm
  readonly pages: ReactNode
}

/** The way to print pages that are not on the screen. */
export interface Printing extends ReturnType<typeof usePdf> {
  readonly print: (job: PrintJob) => void
  /** The pages while they are being printed; whoever prints lays them anywhere. */
  readonly printOut: ReactNode
}

/** Lays pages out beside the screen, has them kept, and takes them away again. */
export function usePrinting(): Printing {
  const send = useSend()
  const { isBusy, notice } = usePdf()
  const [job, setJob] = useState<PrintJob | null>(null)
  const wasBusy = useRef(false)
  useEffect(() => {
    if (wasBusy.current && !isBusy) setJob(null)
    wasBusy.current = isBusy
  }, [isBusy])
  const ready = useCallback(() => {
    if (job !== null) send({ type: 'page.keep', name: job.name, form: job.form })
  }, [job, send])
  const printOut = job === null ? null : <PrintOut form={job.form} pages={job.pages} onReady={ready} />
  return { isBusy: isBusy || job !== null, notice, print: setJob, printOut }
}

interface PrintOutProps extends Omit<PrintJob, 'name'> {
  /** Everything is laid out, and every face of its type is there. */
  readonly onReady: () => void
}

/** Pages outside of the screen: nothing else is printed while they are there. */
export function PrintOut({ form, pages, onReady }: PrintOutProps) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isOn = true
    // Faces are only asked for where something is laid out in them.
    host.current?.getBoundingClientRect()
    void document.fonts.ready.then(() => {
      if (isOn) onReady()
    })
    return () => {
      isOn = false
    }
  }, [onReady])
  return createPortal(
    <div className="print-out" data-form={form} aria-hidden="true" inert ref={host}>
      {pages}
    </div>,
    document.body,
  )
}
