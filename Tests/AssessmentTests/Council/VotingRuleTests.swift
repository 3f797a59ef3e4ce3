import Assessment
import Quantities
import Testing

struct VotingRuleTests {
    @Test func aMajorityIsMoreThanHalf() {
        let rule = VotingRule.majority(chairBreaksTies: false)
        #expect(rule.carries(3, of: 5, isChairFor: false))
        #expect(!rule.carries(2, of: 4, isChairFor: true))
        #expect(rule.carries(3, of: 4, isChairFor: false))
    }

    @Test func exactlyHalfCarriesOnlyWithTheChairAndOnlyWhereTheRuleSaysSo() {
        let rule = VotingRule.majority(chairBreaksTies: true)
        #expect(rule.carries(2, of: 4, isChairFor: true))
        #expect(!rule.carries(2, of: 4, isChairFor: false))
        #expect(!rule.carries(1, of: 4, isChairFor: true), "the chair breaks ties and outvotes nobody")
    }

    @Test func exactlyTwoThirdsAreTwoThirds() {
        #expect(VotingRule.twoThirds.carries(2, of: 3, isChairFor: false))
        #expect(!VotingRule.twoThirds.carries(3, of: 5, isChairFor: false))
        #expect(VotingRule.twoThirds.carries(4, of: 6, isChairFor: false))
    }

    @Test func nobodyIsNeverEnough() {
        #expect(!VotingRule.twoThirds.carries(0, of: 0, isChairFor: true))
        #expect(!VotingRule.majority(chairBreaksTies: true).carries(0, of: 0, isChairFor: true))
    }
}
