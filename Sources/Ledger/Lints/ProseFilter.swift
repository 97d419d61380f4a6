/// A quick look at the words of a page before the lints read them closely: most pages pass.
package struct ProseFilter: Sendable {
    let terms: TermMatcher

    /// False where UTF-8 bytes hold no digit for certain.
    package func mayHoldNumber(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        TypedNumber.mayHold(words)
    }

    /// False where no loaded term is in UTF-8 bytes, and none begins there, for certain.
    package func mayHoldTerm(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        !terms.isEmpty && terms.mayMatch(words)
    }
}
