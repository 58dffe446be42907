import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { GivenFile } from '../../../shared/bridge'
import { Icon } from '../../art'
import { useArrivals, useScreen, useSend } from '../../table'
import { describeProblem, formatList, useWords } from '../../words'

type Game = Extract<GivenFile, { readonly kind: 'game' }>
type Problem = Extract<GivenFile, { readonly kind: 'problem' }>

/** What became of files the program was given: one game is asked about, several are named, and what was wrong with others is said. */
export function Arrivals() {
  const { files } = useArrivals()
  const games = files.filter((file): file is Game => file.kind === 'game')
  const problems = files.filter((file): file is Problem => file.kind === 'problem')
  const [only] = games
  if (only !== undefined && files.length === 1) return <ArrivedGame game={only} />
  return (
    <>
      {games.length > 0 && <ArrivedGames games={games} />}
      {problems.length > 0 && <RefusedFiles problems={problems} />}
    </>
  )
}

function ArrivedGame({ game: { id, name, isOver, isNew } }: { readonly game: Game }) {
  const { t } = useWords()
  const { inGame } = useScreen()
  const send = useSend()
  const close = (): void => send({ type: 'files.dismiss' })
  const act = (type: 'save.open' | 'save.replay') => (): void => {
    close()
    send({ type, id })
  }
  return (
    <ModalOverlay className="backdrop" isOpen isDismissable onOpenChange={(open) => (open ? undefined : close())}>
      <Modal className="sheet screen-sheet">
        <Dialog role="alertdialog" className="screen-dialog">
          <Heading slot="title">{t(isNew ? 'screens:arrivals.isNew' : 'screens:arrivals.isKnown', { name })}</Heading>
          <div className="screen-dialog-text">
            <p>{t(isOver ? 'screens:arrivals.over' : inGame ? 'screens:saves.askText.open' : 'screens:arrivals.open')}</p>
          </div>
          <div className="screen-dialog-buttons">
            <Button className="btn" onPress={close}>
              {t('screens:arrivals.leave')}
            </Button>
            <Button className="btn" onPress={act('save.replay')}>
              {t('story:replay.openSave')}
            </Button>
            <Button className="btn btn-primary" autoFocus={!inGame} onPress={act('save.open')}>
              {t('screens:saves.open')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function ArrivedGames({ games }: { readonly games: readonly Game[] }) {
  const { t, lang } = useWords()
  const send = useSend()
  const names = formatList(
    games.map(({ name }) => t('screens:arrivals.quoted', { name })),
    lang,
  )
  return (
    <div className="notice-bar" data-kind="done" role="status">
      <Icon name="check" size={20} />
      <p>{t('screens:arrivals.several', { count: games.length, names })}</p>
      <Button className="btn btn-quiet btn-small" onPress={() => send({ type: 'files.dismiss' })}>
        {t('close')}
      </Button>
    </div>
  )
}

function RefusedFiles({ problems }: { readonly problems: readonly Problem[] }) {
  const { t, lang } = useWords()
  const send = useSend()
  return (
    <div className="notice-bar" data-kind="problem" role="alert">
      <Icon name="warning" size={20} />
      <ul className="refused-files">
        {problems.map((problem, at) => (
          <li key={at}>
            <strong>{problem.fileName}</strong>{' '}
            {describeProblem({ code: problem.code, params: { file: problem.fileName, ...problem.params } }, t, lang)}
          </li>
        ))}
      </ul>
      <Button className="btn btn-quiet btn-small" onPress={() => send({ type: 'files.dismiss' })}>
        {t('close')}
      </Button>
    </div>
  )
}
