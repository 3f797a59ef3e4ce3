/// Every sentence of a shortfall in one language.
protocol GapWording: Sendable {
    var thousands: String { get }
    var decimal: String { get }
    var met: String { get }
    var notMet: String { get }
    var unknown: String { get }
    var opportunities: String { get }

    /// Goals, as they stand behind “to”: to meet, to reach level 3.
    var goalMet: String { get }
    func goalLevel(_ level: Int) -> String
    func goalPoints(_ number: String) -> String
    func goalBand(_ title: String) -> String

    func percent(_ number: String) -> String
    func level(_ level: Int) -> String
    func points(_ number: String) -> String

    func reached(_ goal: String, _ now: String) -> String
    func toReach(_ goal: String, _ now: String) -> String
    func outOfReach(_ goal: String, _ now: String) -> String
    func best(_ then: String) -> String
    func after(_ then: String) -> String
    func criterionReached(_ code: String) -> String
    func criterionNotApplicable(_ code: String) -> String

    func more(_ distance: String, _ target: String, _ now: String) -> String
    func fewer(_ distance: String, _ target: String, _ now: String) -> String
    func part(_ number: String, _ whole: String, _ percent: String) -> String
    func missing(_ title: String, _ target: String, _ bound: GapChange.Bound) -> String
    func answer(_ title: String, _ truth: Bool, isMissing: Bool) -> String
    func choose(_ option: String, now: String?) -> String
    func requiring(_ sentence: String, _ requirement: String) -> String
    func alternatively(_ sentence: String) -> String

    func lost(_ code: String, _ lost: String) -> String
    func gain(_ code: String, _ lost: String, _ gain: String, _ change: String) -> String
    func nextStep(_ line: String, _ change: String, _ gain: String) -> String

    func obstacle(_ code: String, _ reason: String) -> String
    func reason(_ reason: Obstacle.Reason, _ name: (Int) -> String) -> String
}
