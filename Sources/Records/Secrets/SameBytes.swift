/// Whether two secrets are the same, found out in a time that does not depend on where they differ.
package enum SameBytes {
    package static func hold(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard one.count == other.count else { return false }
        var difference: UInt8 = 0
        for place in one.indices { difference |= one[place] ^ other[place] }
        return difference == 0
    }
}
