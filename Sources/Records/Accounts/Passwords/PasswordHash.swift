/// What is kept of a password.
package struct PasswordHash: Hashable, Sendable {
    package let parameters: ScryptParameters
    package let salt: [UInt8]
    /// 32 bytes.
    let hash: [UInt8]
}
