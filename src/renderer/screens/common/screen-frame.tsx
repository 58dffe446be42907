import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useScreen, useSend } from '../../table'
import { useWords } from '../../words'

interface ScreenFrameProps {
  readonly title: string
  readonly className: string
  /** What stands at the right of the head: search, import. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** The frame of every screen that one opens and goes back from: its name, the way back, its tools. */
export function ScreenFrame({ title, className, tools, children }: ScreenFrameProps) {
  const { t } = useWords()
  const { inGame } = useScreen()
  const send = useSend()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  useEffect(() => {
    // Dialogs, lists and fields handle Escape themselves and stop it; what arrives here means "back".
    const goBack = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) send({ type: 'screen.back' })
    }
    window.addEventListener('keydown', goBack)
    return () => window.removeEventListener('keydown', goBack)
  }, [send])
  return (
    <main className={`screen cloth ${className}`}>
      <header className="screen-head">
        <Button className="btn btn-small screen-back" onPress={() => send({ type: 'screen.back' })}>
          <Icon name="left" size={16} />
          {inGame ? t('screens:backToGame') : t('back')}
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className="screen-tools">{tools}</div>
      </header>
      {children}
    </main>
  )
}
