import Criteria

extension EnglishWords {
    func exactly(_ number: String) -> String { "exactly \(number)" }

    func points(_ given: String, of maximum: String) -> String { "\(given) of \(maximum) points" }

    func pointsLost(_ given: String, of maximum: String, lost: String) -> String {
        "\(given) of \(maximum) points, \(lost) lost"
    }

    func pointsOpen(of maximum: String) -> String { "Figures missing, no points yet (maximum \(maximum))" }

    func pointsExcluded(_ absence: Absence?) -> String {
        absence.map { "\(verdict(.absent($0))), not counted" } ?? "Not counted"
    }

    func pointsPolicy(_ given: String, of maximum: String, absence: Absence) -> String {
        "\(verdict(.absent(absence))), \(given) of \(maximum) points"
    }

    func check(_ isYes: Bool) -> String {
        isYes ? "The answer is yes: full points." : "The answer is no: 0 points."
    }

    func ratio(_ calculation: String) -> String { "Points are the ratio times the maximum: \(calculation)" }

    func reaches(_ value: String, _ full: String) -> String {
        "\(value), which is \(full) or more: full points."
    }

    func fallsShort(_ value: String, of full: String, calculation: String?) -> String {
        calculation.map { "\(value), which is below \(full): points are \($0)" }
            ?? "\(value), which is below \(full): 0 points."
    }

    func tier(_ fate: Branch.Fate) -> String {
        switch fate {
        case .applied: "In this tier"
        case .passedOver: "Not in the tier"
        case .notReached: "Not asked"
        case .unknown: "May be in the tier or not"
        }
    }

    func shareOfMaximum(_ share: String) -> String { "\(share) of the maximum" }

    func option(isChosen: Bool) -> String { isChosen ? "The unit’s option" : "Other option" }

    func part(_ answer: ConditionTest.Answer) -> String {
        switch answer {
        case .holds: "Yes"
        case .fails: "No"
        case .absent(.missing), .absent(.noBase): "Figures missing"
        case .absent(.notApplicable): "Not applicable"
        }
    }

    func points(calculation: String) -> String { "Points: \(calculation)" }

    func rubric(_ points: String) -> String { "Points given by the appraisers: \(points)." }

    func aboveMaximum(_ maximum: String) -> String { "Above the maximum, so \(maximum) points count." }

    func rounded(digits: Int, result: String) -> String {
        switch digits {
        case 0: "Rounded to a whole number: \(result)."
        case 1: "Rounded to 1 decimal: \(result)."
        default: "Rounded to \(digits) decimals: \(result)."
        }
    }

    func cohort(_ cohort: CohortWords) -> String {
        let compared =
            "Compared with \(cohort.unitCount) \(cohort.unitCount == 1 ? "unit" : "units") that have figures"
        switch cohort.method {
        case .minMax:
            let better = cohort.higherIsBetter ? "the higher the better" : "the lower the better"
            let ends = "lowest \(cohort.lowest), highest \(cohort.highest)"
            return cohort.isFixed
                ? "Fixed scale: \(ends); this unit \(cohort.value); \(better)."
                : "\(compared): \(ends); this unit \(cohort.value); \(better)."
        case .percentile, .rank:
            return "\(compared): \(cohort.below) lower, \(cohort.above) higher; this unit \(cohort.value)."
        case .zScore:
            return "\(compared): points by the distance from the mean in standard deviations; "
                + "this unit \(cohort.value)."
        }
    }

    func cohortFlat(_ value: String, _ flat: CohortRule.Flat, isFull: Bool) -> String {
        let worth =
            switch flat {
            case .fullIfPositive: isFull ? "above 0, so full points" : "not above 0, so 0 points"
            case .full: "so full points"
            case .half: "so half of the points"
            case .zero: "so 0 points"
            }
        return "All units that have figures are alike (\(value)), \(worth)."
    }

    func shortfall(_ shortfall: ShortfallWords) -> String {
        let goal =
            switch shortfall.goal {
            case .met: "To meet it"
            case .level(let level): "To meet it at level \(level)"
            case .fullPoints: "For full points"
            case .points: "For \(shortfall.points) points"
            }
        let amount = "\(shortfall.difference) \(shortfall.isMore ? "more" : "fewer")"
        let whole = shortfall.whole.map { " of \($0)" } ?? ""
        return "\(goal), \(amount) needed: \(shortfall.letter) must be \(shortfall.needed)\(whole)."
    }

    // MARK: - Readings

    func says(_ words: String, at: String?) -> String {
        at.map { "The document says (\($0)): “\(words)”" } ?? "The document says: “\(words)”"
    }

    func applied(_ words: String) -> String { "Applied: \(words)" }

    func why(_ words: String) -> String { "Why: \(words)" }

    func alternative(_ words: String) -> String { "Could also mean: \(words)" }

    // MARK: - The whole

    func edition(_ edition: String) -> String { "edition \(edition)" }

    func wholeLevel(_ level: Int, title: String?) -> String {
        title.map { "level \(level), \($0)" } ?? "no level reached"
    }

    func bestLevel(_ level: Int) -> String {
        "If everything missing were met, level \(level) could be reached."
    }

    func toReach(_ level: Int, title: String) -> String { "Lacking for level \(level), \(title):" }

    func notMet(_ count: Int, codes: String) -> String {
        "\(count) \(count == 1 ? "criterion" : "criteria") not met: \(codes)"
    }

    func missing(_ count: Int, codes: String) -> String {
        "Figures missing for \(count) \(count == 1 ? "criterion" : "criteria"): \(codes)"
    }

    func rule(_ rule: VerdictRule) -> String {
        switch rule {
        case .all: "met when all parts are met"
        case .any: "met when at least one is met"
        case .atLeast(let count): "met when at least \(count) are met"
        case .formula: "met by the formula of these criteria"
        }
    }

    func combination(_ combination: Combination) -> String {
        switch combination {
        case .sum: "points are added"
        case .weightedMean: "weighted mean of points"
        case .mean: "mean of points"
        case .min: "the lowest counts"
        case .max: "the highest counts"
        case .best(let count): "the \(count) highest are added"
        case .formula: "by the formula of these criteria"
        }
    }

    func tally(met: Int, notMet: Int, missing: Int, notApplicable: Int) -> String {
        let parts = [
            met > 0 ? "\(met) met" : nil, notMet > 0 ? "\(notMet) not met" : nil,
            missing > 0 ? "\(missing) missing" : nil,
            notApplicable > 0 ? "\(notApplicable) not applicable" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    func total(_ points: String) -> String { "total \(points)" }

    func rank(_ rank: Int, of count: Int) -> String { "rank \(rank) of \(count)" }

    func rankInParent(_ rank: Int) -> String { "Rank \(rank) among units of the same parent." }

    func lost(_ points: String) -> String { "\(points) points lost" }

    func bandReached(_ title: String) -> String { "Rated \(title)" }

    func bandPassedBy(_ title: String, _ answer: ConditionTest.Answer?) -> String {
        switch answer {
        case nil, .holds, .absent(.notApplicable): "\(title) not asked"
        case .fails: "\(title) not reached"
        case .absent(.missing), .absent(.noBase): "\(title) open"
        }
    }

    func knockOutTo(_ band: String?) -> String {
        band.map { "holds, so the rating is \($0)" } ?? "holds, so the total is 0"
    }
}
