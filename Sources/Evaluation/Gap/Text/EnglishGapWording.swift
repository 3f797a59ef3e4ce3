struct EnglishGapWording: GapWording {
    let thousands = ","
    let decimal = "."
    let met = "met"
    let notMet = "not met"
    let unknown = "undetermined"
    let opportunities = "Where points are cheapest:"

    func percent(_ number: String) -> String { "\(number)%" }
    func level(_ level: Int) -> String { level == 0 ? "no level" : "level \(level)" }
    func points(_ number: String) -> String { "\(number) points" }

    let goalMet = "met"
    func goalLevel(_ level: Int) -> String { "level \(level)" }
    func goalPoints(_ number: String) -> String { "\(number) points" }
    func goalBand(_ title: String) -> String { "“\(title)”" }

    func reached(_ goal: String, _ now: String) -> String {
        goal == now ? "Already reached: \(goal)." : "Already reached: \(goal) (now \(now))."
    }
    func toReach(_ goal: String, _ now: String) -> String { "Needed for the goal, \(goal) (now \(now)):" }
    func outOfReach(_ goal: String, _ now: String) -> String { "Out of reach: \(goal) (now \(now)):" }
    func best(_ then: String) -> String { "The best that can be reached: \(then), with:" }
    func after(_ then: String) -> String { "Then: \(then)." }
    func criterionReached(_ code: String) -> String { "\(code): already there" }
    func criterionNotApplicable(_ code: String) -> String { "\(code): not applicable" }

    func more(_ distance: String, _ target: String, _ now: String) -> String {
        "\(distance) more, from \(now) to \(target)"
    }
    func fewer(_ distance: String, _ target: String, _ now: String) -> String {
        "\(distance) fewer, from \(now) to \(target)"
    }
    func part(_ number: String, _ whole: String, _ percent: String) -> String {
        "\(number) of \(whole) (\(percent))"
    }
    func missing(_ title: String, _ target: String, _ bound: GapChange.Bound) -> String {
        switch bound {
        case .atLeast, .step: "the figure “\(title)” is missing; \(target) or more will do"
        case .atMost: "the figure “\(title)” is missing; \(target) or less will do"
        case .any: "the figure “\(title)” is missing; any will do"
        }
    }
    func answer(_ title: String, _ truth: Bool, isMissing: Bool) -> String {
        let now = isMissing ? "missing" : (truth ? "no" : "yes")
        return "the answer “\(truth ? "yes" : "no")” to “\(title)” (now \(now))"
    }
    func choose(_ option: String, now: String?) -> String {
        "“\(option)” (now " + (now.map { "“\($0)”" } ?? "missing") + ")"
    }
    func requiring(_ sentence: String, _ requirement: String) -> String {
        "\(sentence). Required: \(requirement)"
    }
    func alternatively(_ sentence: String) -> String { "  or \(sentence)" }

    func lost(_ code: String, _ lost: String) -> String { "\(code): loses \(lost) points" }
    func gain(_ code: String, _ lost: String, _ gain: String, _ change: String) -> String {
        "\(code): loses \(lost) points; gains \(gain) with \(change)"
    }
    func nextStep(_ line: String, _ change: String, _ gain: String) -> String {
        "\(line); smallest step: \(change), gains \(gain)"
    }

    func obstacle(_ code: String, _ reason: String) -> String { "\(code): \(reason)" }
    func reason(_ reason: Obstacle.Reason, _ name: (Int) -> String) -> String {
        switch reason {
        case .needsFigures(let columns): "figures are needed: \(columns.map(name).joined(separator: ", "))"
        case .statedNotApplicable(let columns):
            "the unit stated not applicable: \(columns.map(name).joined(separator: ", "))"
        case .notApplicable: "does not apply to this unit"
        case .noBase: "the base is zero and no figure helps"
        case .nothingToChange: "depends on no figure that the unit can change"
        case .outOfReach: "no legal figures get there"
        case .conflict: "can be reached alone, but excludes another criterion that shares its figures"
        }
    }
}
