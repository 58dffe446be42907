import running from './en/01-running.md?raw'
import runSheets from './en/02-run-sheets.md?raw'
import roles from './en/03-roles.md?raw'
import forms from './en/04-forms.md?raw'
import results from './en/05-results.md?raw'
import theory from './en/06-theory.md?raw'
import questions from './en/07-questions.md?raw'

/** The chapters of the teacher's guide in English, before the figures of a scenario are put in. */
export const ENGLISH_GUIDE: readonly string[] = [running, runSheets, roles, forms, results, questions, theory]
