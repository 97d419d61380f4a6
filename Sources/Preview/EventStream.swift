import FlyingSocks

/// The messages of the preview as the body of an endless response.
struct EventStream: AsyncBufferedSequence {
    typealias Element = UInt8

    let state: PreviewState

    func makeAsyncIterator() -> Iterator {
        Iterator(state: state, wakeUps: state.wakeUps().makeAsyncIterator())
    }

    struct Iterator: AsyncBufferedIteratorProtocol {
        let state: PreviewState
        var wakeUps: AsyncStream<Void>.AsyncIterator
        var known = -1
        var rest: ArraySlice<UInt8> = []

        mutating func next() async throws -> UInt8? {
            guard await fill() else { return nil }
            return rest.popFirst()
        }

        mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
            guard await fill() else { return nil }
            let chunk = rest.prefix(Swift.max(1, count))
            rest = rest.dropFirst(chunk.count)
            return chunk
        }

        /// Waits until there is something to send; false at the end.
        private mutating func fill() async -> Bool {
            if rest.isEmpty {
                guard await wakeUps.next() != nil else { return false }
                rest = Array(state.message(known: &known).utf8)[...]
            }
            return true
        }
    }
}
