import Crypto
import Database

/// SHA-256 over bytes that come in parts: what ``Database`` asks its callers for.
package struct SHA256Stream: StreamDigest {
    private var hash = SHA256()

    package init() {}

    package mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

    package mutating func finish() -> [UInt8] { Array(hash.finalize()) }
}
