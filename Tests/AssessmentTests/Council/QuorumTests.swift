import Assessment
import Quantities
import Testing

struct QuorumTests {
    @Test(
        arguments: [
            (1, 2, 1, 7, 4), (1, 2, 1, 6, 3), (2, 3, 1, 7, 5), (2, 3, 1, 6, 4), (1, 2, 5, 7, 5),
            (0, 1, 3, 9, 3),
            (1, 1, 1, 9, 9), (1, 2, 1, 0, 1),
        ] as [(Int128, Int128, Int, Int, Int)]
    )
    func aPartIsRoundedUpAndNeverBelowTheLeast(
        _ top: Int128,
        _ bottom: Int128,
        _ least: Int,
        _ counting: Int,
        _ needed: Int
    ) throws {
        let quorum = Quorum(part: try #require(Fraction(top, over: bottom)), least: least)
        #expect(quorum.needed(of: counting) == needed)
    }
}
