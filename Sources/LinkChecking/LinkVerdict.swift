/// What became of asking for an address.
package enum LinkVerdict: Sendable, Hashable {
    case alive
    /// It has moved for good (301, 308); readers get there, but the new address is the one to write.
    case moved(to: String)
    /// Nobody gets there: 404, 410, a name that does not resolve.
    case dead(String)
    /// The server does not answer a program, or not now: 401, 403, 429, 5xx, a time-out. Readers may well get there.
    case blocked(String)
}
