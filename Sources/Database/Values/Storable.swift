import Glibc

/// What both engines can keep: no NaN, no minus zero, no NUL within text.
enum Storable {
    static let nul = DatabaseError.unstorable("NUL in text")

    static func real(_ value: Double) throws(DatabaseError) -> Double {
        guard !value.isNaN else { throw .unstorable("NaN") }
        // SQLite keeps whole doubles as integers and so forgets the sign of zero.
        return value == 0 ? 0 : value
    }

    static func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress else { return true }
        return memchr(start, 0, bytes.count) == nil
    }
}
