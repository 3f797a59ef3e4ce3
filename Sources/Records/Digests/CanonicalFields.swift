import Crypto

/// Named fields as bytes that can be read in one way only, running into a digest.
///
/// Each field is its name, a byte for the kind of value (0 none, 1 whole number, 2 text, 3 bytes) and the value; texts and bytes
/// come after their length. Numbers have eight bytes, the highest first. The order of the fields is the caller's and part
/// of the digest.
package struct CanonicalFields: Sendable {
    private var buffer: [UInt8] = []

    /// - Parameter purpose: what is digested, so that equal fields of different things differ.
    package init(_ purpose: StaticString) {
        buffer.reserveCapacity(256)
        append(length: purpose.utf8CodeUnitCount)
        purpose.withUTF8Buffer { buffer.append(contentsOf: $0) }
    }

    package mutating func add(_ name: StaticString, _ value: String?) {
        begin(name, value == nil ? 0 : 2)
        guard let value else { return }
        append(length: value.utf8.count)
        buffer.append(contentsOf: value.utf8)
    }

    package mutating func add(_ name: StaticString, _ value: Int64?) {
        begin(name, value == nil ? 0 : 1)
        if let value { append(UInt64(bitPattern: value)) }
    }

    package mutating func add(_ name: StaticString, bytes: [UInt8]?) {
        begin(name, bytes == nil ? 0 : 3)
        guard let bytes else { return }
        append(length: bytes.count)
        buffer.append(contentsOf: bytes)
    }

    package mutating func add(_ name: StaticString, _ digest: Digest?) {
        add(name, bytes: digest?.bytes)
    }

    package var digest: Digest { Digest(SHA256.hash(data: buffer)) }

    private mutating func begin(_ name: StaticString, _ kind: UInt8) {
        append(length: name.utf8CodeUnitCount)
        name.withUTF8Buffer { buffer.append(contentsOf: $0) }
        buffer.append(kind)
    }

    private mutating func append(length: Int) { append(UInt64(length)) }

    private mutating func append(_ number: UInt64) {
        withUnsafeBytes(of: number.bigEndian) { buffer.append(contentsOf: $0) }
    }
}
