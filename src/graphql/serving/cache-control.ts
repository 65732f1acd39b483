import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../context.ts'

/** A minute without a question, since a new data version may come at any time; then asking costs a 304. */
export const PUBLIC_CACHING = 'public, max-age=60'

/**
 * The one place that lets an answer into caches: asked by GET, whole, without errors, and not marked private while it
 * was executed. Every other answer leaves as `no-store`.
 */
export const cacheControl: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, contextValue }) {
        const { body, http } = response
        const whole = body.kind === 'single' && body.singleResult.errors === undefined
        const isPublic = whole && request.http?.method === 'GET' && !contextValue.isPrivate()
        http.headers.set('cache-control', isPublic ? PUBLIC_CACHING : 'no-store')
      },
    }
  },
}
