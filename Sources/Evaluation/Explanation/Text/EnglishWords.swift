import Criteria
import Quantities

/// The words of explanations in English.
struct EnglishWords: ExplanationWords {
    let language = Language.en
    let numbers = NumberWording.english

    let yes = "yes"
    let no = "no"
    let separator = ","
    let given = "Figures"
    let calculation = "Calculation"
    let requirement = "Requirement"
    let byLevel = "Requirement of each level"
    let scoring = "Points"
    let source = "In the document"
    let readings = "How the document is read"
    let setReadings = "How the document as a whole is read"
    let noLevel = "No level met"
    let shown = "Only shown, not assessed"
    let caseForOthers = "holds for all other cases"
    let pointsExcluded = "Not applicable, not counted"
    let notComputed = "No points are computed."
    let always = "all other cases"
    let noTier = "No tier holds: 0 points."
    let belowZero = "Below 0, so 0 points count."
    let nothingMissing = "Nothing is lacking."
    let highestLevel = "This is the highest level."
    let nothingAppliesAtLevel = "no criterion applies, so this level is not reached"
    let countedAsNotMet = "Figures are missing, so nothing certain can be said; the criteria count that as not met."
    let pointsByGroup = "Points by group"
    let lostMost = "Most points lost"
    let bands = "Rating"
    let noBand = "No rating yet"
    let knockOuts = "Knock-out"
    let knockOutNot = "does not hold"

    func absence(_ absence: Absence) -> String {
        switch absence {
        case .missing: "missing"
        case .notApplicable: "not applicable"
        case .noBase: "cannot be computed, the base is 0"
        }
    }

    /// Printed units are Vietnamese and the title says what is counted.
    func unit(_ printed: String) -> String? { nil }

    func moneyUnit(_ unit: MoneyUnit) -> String {
        switch unit {
        case .dong: "đồng"
        case .thousand: "thousand đồng"
        case .million: "million đồng"
        case .billion: "billion đồng"
        }
    }

    func formulaWord(_ word: Phrase.Word) -> String {
        switch word {
        case .and: "and"
        case .or: "or"
        case .not: "not"
        case .ifSo: "if"
        case .then: "then"
        case .otherwise: "else"
        case .isIn: "in"
        case .yes: yes
        case .no: no
        case .value: "value"
        case .total: "total"
        case .maximum: "maximum"
        case .function(let function): name(of: function)
        }
    }

    private func name(of function: FormulaFunction) -> String {
        switch function {
        case .min: "min"
        case .max: "max"
        case .sum: "sum"
        case .mean: "mean"
        case .abs: "absolute value"
        case .floor: "round down"
        case .ceil: "round up"
        case .round: "round"
        case .ratio: "ratio"
        case .count: "number that hold"
        case .known: "is known"
        case .atLeast: "at least"
        case .firstKnown: "first known"
        }
    }

    func about(_ aspect: NodeAspect, code: String) -> String {
        switch aspect {
        case .points: "points of \(code)"
        case .share: "share of points of \(code)"
        case .maximum: "maximum of \(code)"
        case .met: "\(code) is met"
        case .level: "level of \(code)"
        case .value: "value of \(code)"
        }
    }

    // MARK: - A criterion

    func verdict(_ verdict: Verdict) -> String {
        switch verdict {
        case .met: "Met"
        case .notMet: "Not met"
        case .absent(.missing): "Figures missing"
        case .absent(.notApplicable): "Not applicable"
        case .absent(.noBase): "Empty base"
        }
    }

    func marks(_ mark: Mark, levels: String) -> String {
        let noun = levels.contains(",") ? "levels" : "level"
        return switch mark {
        case .met: "met at \(noun) \(levels)"
        case .notMet: "not met at \(noun) \(levels)"
        case .missing: "figures missing at \(noun) \(levels)"
        case .notApplicable: "not applicable at \(noun) \(levels)"
        }
    }

    func fromChildren(_ figure: String) -> String { "\(figure) (counted from the results of the units below)" }

    func document(title: String, number: String?) -> String { number.map { "\(title) (\($0))" } ?? title }

    func quoted(_ words: String) -> String { "“\(words)”" }

    func policy(_ absence: Absence, worth: Policies.Worth, letters: String) -> String {
        let reason =
            switch absence {
            case .missing: letters.isEmpty ? "Figures are missing" : "Missing: \(letters)"
            case .notApplicable: letters.isEmpty ? "Not applicable" : "Entered as not applicable (KAD): \(letters)"
            case .noBase: "The base is 0, so there is no share"
            }
        let worth =
            switch worth {
            case .undetermined: "leaves the result open"
            case .excluded: "leaves the criterion out"
            case .notMet: "counts as not met"
            case .met: "counts as met"
            case .zero: "earns 0 points"
            case .full: "earns full points"
            }
        return "\(reason); by the rules of these criteria this \(worth)."
    }

    func doesNotApply(_ reason: String) -> String { "The criterion does not apply to this unit: \(reason)." }

    // MARK: - Conditions

    func threshold(_ symbol: ComparisonOperator, _ bound: String) -> String {
        switch symbol {
        case .equal: "exactly \(bound)"
        case .notEqual: "other than \(bound)"
        case .less: "below \(bound)"
        case .lessOrEqual: "at most \(bound)"
        case .greater: "above \(bound)"
        case .greaterOrEqual: "\(bound) or more"
        }
    }

    func answerIs(_ answer: String) -> String { "the answer is \(answer)" }

    func relation(_ symbol: ComparisonOperator, order: Order, right: String) -> String {
        switch (symbol, order) {
        case (.greater, .equal): "is exactly \(right), not above \(right)"
        case (.less, .equal): "is exactly \(right), not below \(right)"
        case (_, .less): "is below \(right)"
        case (_, .greater): "is above \(right)"
        case (_, .equal): "is exactly \(right)"
        }
    }

    func isText(_ name: String, _ value: String) -> String { "\(name) is \(value)" }

    func isNotText(_ name: String, _ value: String, wanted: String) -> String { "\(name) is \(value), not \(wanted)" }

    func cannotCompare(_ asked: String, _ absence: Absence) -> String {
        switch absence {
        case .missing: "\(asked): open, figures are missing"
        case .notApplicable: "\(asked): not asked, entered as not applicable"
        case .noBase: "\(asked): cannot be computed, the base is 0"
        }
    }

    func junction(_ junction: ConditionTest.Junction, count: Int) -> String {
        switch junction {
        case .all: count == 2 ? "both conditions are needed" : "all \(count) conditions are needed"
        case .any: count == 2 ? "one of two conditions is enough" : "one of \(count) conditions is enough"
        case .atLeast(let wanted): "at least \(wanted) of \(count) conditions are needed"
        case .not: "the condition below must not hold"
        }
    }

    func side(_ answer: ConditionTest.Answer) -> String {
        switch answer {
        case .holds: "Holds"
        case .fails: "Does not hold"
        case .absent(.missing), .absent(.noBase): "Open"
        case .absent(.notApplicable): "Not applicable"
        }
    }

    func passedBy(_ fate: Branch.Fate) -> String {
        switch fate {
        case .applied: "Applies"
        case .passedOver: "Not applicable"
        case .notReached: "Not asked"
        case .unknown: "May apply or not"
        }
    }

    func caseHeld(_ reason: String) -> String { "applies because \(reason)" }

    func because(_ reason: String) -> String { "because \(reason)" }

    func rung(_ mark: Mark, level: Int, title: String) -> String {
        switch mark {
        case .met: "Met at level \(level), \(title)"
        case .notMet: "Not met at level \(level), \(title)"
        case .missing: "Figures missing for level \(level), \(title)"
        case .notApplicable: "Not applicable at level \(level), \(title)"
        }
    }

    func levelsWithout(_ levels: String) -> String {
        "Not applicable at \(levels.contains(",") ? "levels" : "level") \(levels), as printed"
    }

    // MARK: - Points

    func points(_ given: String, of maximum: String) -> String { "\(given) of \(maximum) points" }

    func pointsLost(_ given: String, of maximum: String, lost: String) -> String {
        "\(given) of \(maximum) points, \(lost) lost"
    }

    func pointsOpen(of maximum: String) -> String { "Figures missing, no points yet (maximum \(maximum))" }

    func pointsPolicy(_ given: String, of maximum: String, absence: Absence) -> String {
        "\(verdict(.absent(absence))), \(given) of \(maximum) points"
    }

    func check(_ isYes: Bool) -> String { isYes ? "The answer is yes: full points." : "The answer is no: 0 points." }

    func ratio(_ calculation: String) -> String { "Points are the ratio times the maximum: \(calculation)" }

    func reaches(_ value: String, _ full: String) -> String { "\(value), which is \(full) or more: full points." }

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
        let compared = "Compared with \(cohort.unitCount) \(cohort.unitCount == 1 ? "unit" : "units") that have figures"
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

    func bestLevel(_ level: Int) -> String { "If everything missing were met, level \(level) could be reached." }

    func toReach(_ level: Int, title: String) -> String { "Lacking for level \(level), \(title):" }

    func notMet(_ count: Int, codes: String) -> String {
        "\(count) \(count == 1 ? "criterion" : "criteria") not met: \(codes)"
    }

    func missing(_ count: Int, codes: String) -> String {
        "figures missing for \(count) \(count == 1 ? "criterion" : "criteria"): \(codes)"
    }

    func rule(_ rule: VerdictRule) -> String {
        switch rule {
        case .all: "met when all are met"
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
            missing > 0 ? "\(missing) missing" : nil, notApplicable > 0 ? "\(notApplicable) not applicable" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    func total(_ points: String) -> String { "total \(points)" }

    func rank(_ rank: Int, of count: Int) -> String { "rank \(rank) of \(count)" }

    func rankInParent(_ rank: Int) -> String { "Rank \(rank) among units of the same parent" }

    func lost(_ points: String) -> String { "\(points) points lost" }

    func bandReached(_ title: String) -> String { "rated \(title)" }

    func knockOutTo(_ band: String?) -> String {
        band.map { "holds, so the rating is \($0)" } ?? "holds, so the total is 0"
    }
}
