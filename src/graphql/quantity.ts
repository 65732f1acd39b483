import { ucumOf } from '../vocabulary/units.ts'
import type { Resolvers } from './__generated__/resolvers.ts'

export const quantityResolvers: Resolvers = {
  Quantity: { ucum: ({ unit }) => ucumOf(unit) ?? null },
}
