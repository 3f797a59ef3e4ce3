import Crypto
import Database

/// SHA-256 for migrations and copies.
struct DatabaseDigest: StreamDigest {
    private var hash = SHA256()

    mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

    mutating func finish() -> [UInt8] { Array(hash.finalize()) }
}
