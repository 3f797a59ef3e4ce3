/// How dear one try of a password is (RFC 7914). Kept with every hash, so that it can be raised without anybody's password.
package struct ScryptParameters: Hashable, Sendable {
    /// N, as its logarithm: how many blocks, and so how much memory and time.
    package let roundsLog2: Int
    /// r: the size of a block in units of 128 bytes.
    package let blockSize: Int
    /// p: how often all of it is done.
    package let parallelism: Int

    /// `nil` for more than 2 GiB, or numbers that scrypt does not have.
    package init?(roundsLog2: Int, blockSize: Int, parallelism: Int) {
        guard (1...24).contains(roundsLog2), (1...64).contains(blockSize), (1...64).contains(parallelism),
            128 * blockSize << roundsLog2 <= 1 << 31
        else { return nil }
        self.init(unchecked: roundsLog2, blockSize, parallelism)
    }

    /// The least that OWASP recommends (Password Storage Cheat Sheet): N = 2^17, r = 8, p = 1, which is 128 MiB a try.
    package static let recommended = ScryptParameters(unchecked: 17, 8, 1)

    private init(unchecked roundsLog2: Int, _ blockSize: Int, _ parallelism: Int) {
        self.roundsLog2 = roundsLog2
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// How much computing a try is, for comparing two settings.
    var work: Int { blockSize * parallelism << roundsLog2 }
}
