import { runCommand } from '../command'
import { report } from '../page/report-page'

void runCommand(report)
