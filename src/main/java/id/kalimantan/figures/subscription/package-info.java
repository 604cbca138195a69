/** GraphQL over WebSocket, in the protocol graphql-transport-ws: subscriptions and queries. */
@NullMarked
package id.kalimantan.figures.subscription;

import org.jspecify.annotations.NullMarked;
