import Crypto

/// The numbers of entries whose notes an erasure erased, from the lowest to the highest, as one digest.
struct ErasedNotes {
    private var hash = SHA256()
    private(set) var count = 0

    init() {
        hash.update(data: Array("chuan erased notes 1".utf8))
    }

    mutating func add(_ number: EntryNumber) {
        count += 1
        withUnsafeBytes(of: number.rawValue.bigEndian) { hash.update(bufferPointer: $0) }
    }

    /// The digest of what was added so far.
    var digest: Digest { Digest(hash.finalize()) }
}
