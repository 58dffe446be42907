import 'i18next'
import type { EN } from './resources'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'common'
    readonly resources: typeof EN
  }
}
