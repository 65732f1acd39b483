import { neo4jServer } from './engine-under-test.ts'
import { describePort } from './port-suite.ts'
import { describeReplacing } from './replace-suite.ts'

describePort(neo4jServer)
describeReplacing(neo4jServer)
