import ArgumentParser
import Assessment
import Criteria
import Quantities

/// How a council comes to a result, as options.
struct CouncilRulesOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Phần thành viên không xung đột phải có ý kiến, như 1/2. (Quorum: part of those that count.)",
            valueName: "phần"
        )
    )
    var quorum: ShareArgument

    @Option(help: ArgumentHelp("Và ít nhất bao nhiêu người. (And at least so many.)", valueName: "số"))
    var least: Int

    @Option(
        help: ArgumentHelp(
            "Quy tắc: “>1/2” là quá nửa, “>=2/3” là từ hai phần ba. (Majority: more than, or at least.)",
            valueName: "quy-tắc"
        )
    )
    var majority = MajorityArgument.half

    @Option(
        help:
            "Tính trên: voting (công nhận và không công nhận), present (có ý kiến), counting (mọi thành viên được tính). (Part of whom.)"
    )
    var base = VotingRule.Base.voting

    @Flag(help: "Ngang nhau thì theo ý kiến Chủ tịch. (The chair breaks ties.)")
    var chairBreaksTies = false

    @Option(
        help:
            "Bộ chấm điểm: cách tổng hợp mean, trimmed_mean, median. (How members' points are averaged.)"
    )
    var averaging: Averaging.Method?

    @Option(help: ArgumentHelp("Số chữ số thập phân của điểm tổng hợp. (Decimals.)", valueName: "số"))
    var digits = 2

    @Option(help: "Làm tròn: half_up, half_even, down, up. (Rounding.)")
    var rounding = Rounding.Mode.halfUp

    @Option(
        help: ArgumentHelp("Mỗi tiêu chí cần ít nhất bao nhiêu phiếu chấm. (Marks needed.)", valueName: "số")
    )
    var leastMarks: Int?

    func validate() throws {
        guard averaging == nil || leastMarks != nil else {
            throw ValidationError("--averaging cần --least-marks. (averaging needs --least-marks)")
        }
    }

    var rules: CouncilRules {
        CouncilRules(
            quorum: Quorum(part: quorum.share, least: least),
            voting: VotingRule(
                part: majority.part,
                isMoreThan: majority.isMoreThan,
                base: base,
                chairBreaksTies: chairBreaksTies
            ),
            averaging: averaging.map { method in
                Averaging(
                    method: method,
                    rounding: Rounding(digits: digits, mode: rounding),
                    least: leastMarks ?? 1
                )
            }
        )
    }
}

extension VotingRule.Base: ExpressibleByArgument {}
extension Averaging.Method: ExpressibleByArgument {}
extension Rounding.Mode: ExpressibleByArgument {}

/// A majority as an argument: `>1/2`, `>=2/3`.
struct MajorityArgument: ExpressibleByArgument, Sendable, CustomStringConvertible {
    let part: Fraction
    let isMoreThan: Bool

    /// More than half.
    static let half = MajorityArgument(
        part: VotingRule.majority(chairBreaksTies: false).part,
        isMoreThan: true
    )

    private init(part: Fraction, isMoreThan: Bool) {
        self.part = part
        self.isMoreThan = isMoreThan
    }

    init?(argument: String) {
        let text = argument.trimmed
        let isAtLeast = text.hasPrefix(">=")
        guard isAtLeast || text.hasPrefix(">"),
            let share = ShareArgument(argument: String(text.dropFirst(isAtLeast ? 2 : 1)))
        else { return nil }
        self.init(part: share.share, isMoreThan: !isAtLeast)
    }

    var description: String { (isMoreThan ? ">" : ">=") + "\(part.numerator)/\(part.denominator)" }

    var defaultValueDescription: String { description }
}
