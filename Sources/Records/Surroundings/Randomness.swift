import Glibc

/// Where unguessable bytes come from; tests bring a seeded one.
package struct Randomness: Sendable {
    package let bytes: @Sendable (_ count: Int) -> [UInt8]

    package init(_ bytes: @escaping @Sendable (_ count: Int) -> [UInt8]) {
        self.bytes = bytes
    }

    /// The operating system's generator, fit for secrets, asked for as much at once as it gives.
    package static let system = Randomness { count in
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let part = min(256, count - filled)
                guard getentropy(buffer.baseAddress.map { $0 + filled }, part) == 0 else {
                    preconditionFailure("the system has no random bytes")
                }
                filled += part
            }
        }
    }
}
