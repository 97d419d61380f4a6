/// How gently servers are asked.
package struct LinkPoliteness: Sendable {
    /// How many servers are asked at once; each of them one request at a time.
    package var hosts = 8
    /// The pause between two requests to one server.
    package var pause = Duration.milliseconds(500)
    /// How long one answer is waited for, in seconds.
    package var patience = 20.0
    /// How often an address is asked for again after 429 or 503, with growing pauses.
    package var retries = 2
    /// The first of those pauses, where the server names none.
    package var backOff = Duration.seconds(2)
    /// A server that asks for more patience than this is left alone.
    package var longestBackOff = Duration.seconds(30)

    package init() {}
}
