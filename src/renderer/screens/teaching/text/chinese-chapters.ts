import running from './zh-cn/01-running.md?raw'
import runSheets from './zh-cn/02-run-sheets.md?raw'
import roles from './zh-cn/03-roles.md?raw'
import forms from './zh-cn/04-forms.md?raw'
import results from './zh-cn/05-results.md?raw'
import theory from './zh-cn/06-theory.md?raw'
import questions from './zh-cn/07-questions.md?raw'

/** The chapters of the teacher's guide in Chinese, before the figures of a scenario are put in. */
export const CHINESE_GUIDE: readonly string[] = [running, runSheets, roles, forms, results, questions, theory]
