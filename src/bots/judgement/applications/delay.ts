import { TENCENT, type Seat } from '../../../../rules'
import type { Situation } from '../situation'

/** What it costs a seat, in points, when a review does not let an applicant in: its own loss or the rivals', as far as they matter to it. */
export const costOfDelay = (s: Situation, applicant: Seat): number => s.numbers.delay.points * (s.interest[applicant] + s.interest[TENCENT])
