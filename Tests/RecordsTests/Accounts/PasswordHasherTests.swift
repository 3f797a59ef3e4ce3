import Glibc
import Records
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct PasswordHasherTests {
    /// RFC 7914, section 12.
    @Test func scryptIsThatOfTheStandard() throws {
        let parameters = try #require(ScryptParameters(roundsLog2: 10, blockSize: 8, parallelism: 16))
        let hash = try PasswordHasher.scrypt(Array("password".utf8), Array("NaCl".utf8), parameters)
        #expect(
            Digest(bytes: hash)?.description
                == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
        )
    }

    @Test func newHashesCostWhatIsRecommendedAndNothingLess() {
        let hasher = PasswordHasher()
        #expect(hasher.parameters == .recommended)
        #expect(ScryptParameters.recommended.roundsLog2 == 17)
        #expect(ScryptParameters.recommended.blockSize == 8)
        #expect(ScryptParameters.recommended.parallelism == 1)
    }

    @Test func parametersThatWouldExhaustTheMachineAreNone() {
        #expect(ScryptParameters(roundsLog2: 21, blockSize: 8, parallelism: 1) != nil)
        #expect(ScryptParameters(roundsLog2: 22, blockSize: 8, parallelism: 1) == nil)
        #expect(ScryptParameters(roundsLog2: 0, blockSize: 8, parallelism: 1) == nil)
        #expect(ScryptParameters(roundsLog2: 17, blockSize: 0, parallelism: 1) == nil)
        #expect(ScryptParameters(roundsLog2: 17, blockSize: 8, parallelism: 65) == nil)
        #expect(ScryptParameters(roundsLog2: 64, blockSize: 64, parallelism: 1) == nil)
    }

    @Test func everyHashHasASaltOfItsOwn() async throws {
        let hasher = try HashCount().hasher(roundsLog2: 4)
        let (one, other) = (try await hasher.hash(Password("một")), try await hasher.hash(Password("một")))
        #expect(one.salt.count == 16)
        #expect(one.salt != other.salt)
        #expect(one != other)
        #expect(try await hasher.matches(Password("một"), one))
        #expect(try await hasher.matches(Password("một"), other))
        #expect(try await !hasher.matches(Password("hai"), one))
    }

    @Test func noneOfAThousandOtherPasswordsMatches() async throws {
        let hasher = try HashCount().hasher(roundsLog2: 1)
        let hash = try await hasher.hash(Password("một"))
        for number in 0..<1_000 {
            #expect(try await !hasher.matches(Password("một \(number)"), hash))
        }
    }

    @Test func withoutAHashTheSameWorkIsDoneForNothing() async throws {
        let count = HashCount()
        let hasher = try count.hasher(roundsLog2: 4)
        #expect(try await !hasher.matches(Password("một"), nil))
        #expect(count.made == [hasher.parameters])
    }

    @Test func anOlderHashIsTriedAsItWasMadeAndKnownToBeOld() async throws {
        let count = HashCount()
        let (old, new) = (try count.hasher(roundsLog2: 3), try count.hasher(roundsLog2: 4))
        let hash = try await old.hash(Password("một"))
        #expect(try await new.matches(Password("một"), hash))
        #expect(new.isOutdated(hash))
        #expect(!old.isOutdated(hash))
        #expect(count.made == [old.parameters, old.parameters])
    }

    @Test func onlySoManyAreHashedAtOnceAndOnlySoManyWait() async throws {
        let busy = Mutex((now: 0, most: 0))
        let parameters = try #require(ScryptParameters(roundsLog2: 4, blockSize: 1, parallelism: 1))
        let release = Mutex(false)
        let hasher = PasswordHasher(parameters, concurrent: 2, waiting: 3) { _, _, _ in
            busy.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            while !release.withLock({ $0 }) { usleep(1_000) }
            busy.withLock { $0.now -= 1 }
            return [UInt8](repeating: 0, count: 32)
        }
        let results = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<9 {
                group.addTask {
                    do {
                        _ = try await hasher.hash(Password("một"))
                        return true
                    } catch PasswordError.overloaded {
                        return false
                    }
                }
            }
            // Four find no place at all; then those inside and in line go on.
            var results: [Bool] = []
            while results.count < 4, let next = try await group.next() { results.append(next) }
            release.withLock { $0 = true }
            for try await next in group { results.append(next) }
            return results
        }
        #expect(results == [false, false, false, false, true, true, true, true, true])
        #expect(busy.withLock { $0.most } == 2)
    }
}
