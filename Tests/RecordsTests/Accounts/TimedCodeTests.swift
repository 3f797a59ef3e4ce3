import Quantities
import Records
import Testing

struct TimedCodeTests {
    struct Vector: Sendable {
        let seconds: Int64
        let codes: [TimedCode.Hash: String]
    }

    /// RFC 6238, appendix B.
    static let vectors = [
        Vector(seconds: 59, codes: [.sha1: "94287082", .sha256: "46119246", .sha512: "90693936"]),
        Vector(seconds: 1_111_111_109, codes: [.sha1: "07081804", .sha256: "68084774", .sha512: "25091201"]),
        Vector(seconds: 1_111_111_111, codes: [.sha1: "14050471", .sha256: "67062674", .sha512: "99943326"]),
        Vector(seconds: 1_234_567_890, codes: [.sha1: "89005924", .sha256: "91819424", .sha512: "93441116"]),
        Vector(seconds: 2_000_000_000, codes: [.sha1: "69279037", .sha256: "90698825", .sha512: "38618901"]),
    ]

    /// The digits 1 to 9 and 0 over and over, as many as the hash has bytes.
    private func secret(_ hash: TimedCode.Hash) -> [UInt8] {
        let count = [TimedCode.Hash.sha1: 20, .sha256: 32, .sha512: 64][hash] ?? 0
        return (0..<count).map { UInt8(ascii: "0") + UInt8(($0 + 1) % 10) }
    }

    @Test(arguments: vectors)
    func codesAreThoseOfTheStandard(vector: Vector) throws {
        let now = try #require(Instant(milliseconds: vector.seconds * 1_000))
        for hash in TimedCode.Hash.allCases {
            let codes = TimedCode(secret: secret(hash), digits: 8, hash: hash)
            #expect(codes.code(of: TimedCode.step(at: now)) == vector.codes[hash])
        }
    }

    /// The last line of the appendix lies beyond the years of ``Instant``.
    @Test func theLastVectorHoldsToo() {
        let step: Int64 = 20_000_000_000 / 30
        #expect(TimedCode(secret: secret(.sha1), digits: 8).code(of: step) == "65353130")
        #expect(TimedCode(secret: secret(.sha256), digits: 8, hash: .sha256).code(of: step) == "77737706")
        #expect(TimedCode(secret: secret(.sha512), digits: 8, hash: .sha512).code(of: step) == "47863826")
    }

    @Test func aClockMayBeHalfAMinuteOffAndNoMore() throws {
        let codes = TimedCode(secret: secret(.sha1))
        let now = try #require(Instant(milliseconds: 1_111_111_111_000))
        let step = TimedCode.step(at: now)
        for off in -3...3 as ClosedRange<Int64> {
            let found = codes.step(showing: codes.code(of: step + off), at: now, after: 0)
            #expect(found == (abs(off) <= 1 ? step + off : nil))
        }
        #expect(codes.step(showing: "", at: now, after: 0) == nil)
        #expect(codes.step(showing: "94287082", at: now, after: 0) == nil)
    }

    @Test func noneOfTenThousandOtherCodesIsTaken() throws {
        let codes = TimedCode(secret: secret(.sha1))
        let now = try #require(Instant(milliseconds: 1_111_111_111_000))
        let step = TimedCode.step(at: now)
        let right = Set([step - 1, step, step + 1].map { codes.code(of: $0) })
        let taken = (0..<10_000).map { String(String($0 * 97 + 1_000_000).suffix(6)) }
            .filter { codes.step(showing: $0, at: now, after: 0) != nil }
        #expect(right.isSuperset(of: taken))
    }

    @Test func aStepThatWasUsedIsNotFoundAgain() throws {
        let codes = TimedCode(secret: secret(.sha1))
        let now = try #require(Instant(milliseconds: 1_111_111_111_000))
        let step = TimedCode.step(at: now)
        #expect(codes.step(showing: codes.code(of: step), at: now, after: step - 1) == step)
        #expect(codes.step(showing: codes.code(of: step), at: now, after: step) == nil)
        #expect(codes.step(showing: codes.code(of: step - 1), at: now, after: step) == nil)
        #expect(codes.step(showing: codes.code(of: step + 1), at: now, after: step) == step + 1)
    }
}
