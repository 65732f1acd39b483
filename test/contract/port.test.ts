import { embedded } from './engine-under-test.ts'
import { describePort } from './port-suite.ts'
import { describeReplacing } from './replace-suite.ts'

describePort(embedded)
describeReplacing(embedded)
