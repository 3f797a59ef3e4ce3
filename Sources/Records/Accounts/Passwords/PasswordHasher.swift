import Crypto
import CryptoExtras
import Dispatch

/// Hashes passwords with scrypt, only so many at once: each takes 128 MiB and half a second, which strangers must not multiply.
package final class PasswordHasher: Sendable {
    /// The function itself; tests bring one that counts.
    package typealias Derive =
        @Sendable (_ password: [UInt8], _ salt: [UInt8], _ parameters: ScryptParameters) throws -> [UInt8]

    package let parameters: ScryptParameters
    private let randomness: Randomness
    private let derive: Derive
    private let gate: HashGate
    private let threads = DispatchQueue(label: "chuan.passwords", attributes: .concurrent)

    /// - Parameters:
    ///   - parameters: for new hashes; older ones are tried as they were made.
    ///   - concurrent: how many at once.
    ///   - waiting: how many may wait; more are refused.
    package init(
        _ parameters: ScryptParameters = .recommended,
        concurrent: Int = 2,
        waiting: Int = 100,
        randomness: Randomness = .system,
        derive: @escaping Derive = PasswordHasher.scrypt
    ) {
        self.parameters = parameters
        self.randomness = randomness
        self.derive = derive
        gate = HashGate(concurrent: concurrent, waiting: waiting)
    }

    /// - Throws: ``PasswordError/overloaded``.
    package func hash(_ password: Password) async throws -> PasswordHash {
        let salt = randomness.bytes(16)
        return PasswordHash(
            parameters: parameters,
            salt: salt,
            hash: try await derived(password, salt, parameters)
        )
    }

    /// Whether the password gave the hash. Without a hash the same work is done for nothing, so that nobody sees a difference.
    ///
    /// - Throws: ``PasswordError/overloaded``.
    package func matches(_ password: Password, _ hash: PasswordHash?) async throws -> Bool {
        guard let hash else {
            _ = try await derived(password, [UInt8](repeating: 0, count: 16), parameters)
            return false
        }
        return SameBytes.hold(try await derived(password, hash.salt, hash.parameters), hash.hash)
    }

    /// Whether a hash should be made anew with today's parameters when its password is at hand.
    package func isOutdated(_ hash: PasswordHash) -> Bool { hash.parameters.work < parameters.work }

    /// scrypt of BoringSSL.
    package static let scrypt: Derive = { password, salt, parameters in
        try KDF.Scrypt.deriveKey(
            from: password,
            salt: salt,
            outputByteCount: 32,
            rounds: 1 << parameters.roundsLog2,
            blockSize: parameters.blockSize,
            parallelism: parameters.parallelism
        )
        .withUnsafeBytes { Array($0) }
    }

    private func derived(
        _ password: Password,
        _ salt: [UInt8],
        _ parameters: ScryptParameters
    ) async throws -> [UInt8] {
        guard await gate.enter() else { throw PasswordError.overloaded }
        let result: Result<[UInt8], any Error> = await withCheckedContinuation { continuation in
            threads.async { [derive] in
                continuation.resume(returning: Result { try derive(password.bytes, salt, parameters) })
            }
        }
        await gate.leave()
        return try result.get()
    }
}
