import { balance } from '../balance/balance'
import { runCommand } from '../command'

void runCommand(balance)
