import { useSaves, useSend, type Notice } from '../../table'
import { useWords, type Language } from '../../words'
import { NoticeBar } from '../common/notice-bar'
import { nameIn } from './save-names'

/** What became of the last thing done with a saved game, if it has not been laid aside. */
export function SavesNotice() {
  const { lang } = useWords()
  const { notice } = useSaves()
  const send = useSend()
  if (notice === null) return null
  const { kind, code } = notice
  return <NoticeBar kind={kind} code={code} params={spoken(notice, lang)} onDismiss={() => send({ type: 'saves.dismiss' })} />
}

/** The game in question is called as on its slip. */
const spoken = ({ params, about }: Notice, lang: Language): Notice['params'] => {
  if (about === undefined) return params
  const names = ['name', 'taken'].flatMap((key) => {
    const name = params[key]
    return typeof name === 'string' ? [[key, nameIn(about, name, lang)]] : []
  })
  return { ...params, ...Object.fromEntries(names) }
}
