import type { Faction, MoveType } from '../../../../rules'

/** The four kinds of thing a seat can do in its turn; words `actions.group.<id>`. */
export type ActionGroupId = 'market' | 'make' | 'wechat' | 'power'

/** Actions that people see together. */
export interface ActionGroup {
  readonly id: ActionGroupId
  readonly actions: readonly MoveType[]
}

const PARTNER: readonly ActionGroup[] = [
  { id: 'market', actions: ['subsidise', 'fission'] },
  { id: 'make', actions: ['develop', 'serve'] },
  { id: 'wechat', actions: ['file', 'lobby'] },
  { id: 'power', actions: ['petition', 'raise-capital', 'propose-deal'] },
]

const GROUPS: Readonly<Record<Faction, readonly ActionGroup[]>> = {
  ali: PARTNER.map((group) => (group.id === 'make' ? { ...group, actions: ['develop', 'choose-one', 'serve'] } : group)),
  tencent: [
    { id: 'market', actions: ['subsidise', 'fission', 'open-shops'] },
    { id: 'make', actions: ['develop', 'serve'] },
    { id: 'wechat', actions: ['grow-organ', 'set-toll', 'throttle', 'traffic-support'] },
    { id: 'power', actions: ['petition', 'raise-capital', 'propose-deal'] },
  ],
  pdd: PARTNER,
  jd: PARTNER,
}

/** The actions of a faction in groups; with an application on the desk one revises or withdraws instead of filing. */
export function actionGroups(faction: Faction, hasApplication: boolean): readonly ActionGroup[] {
  if (!hasApplication) return GROUPS[faction]
  return GROUPS[faction].map((group) => ({
    ...group,
    actions: group.actions.flatMap((type): MoveType[] => (type === 'file' ? ['revise', 'withdraw'] : [type])),
  }))
}
