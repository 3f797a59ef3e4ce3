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
    let caseForOthers = "this is asked in all other cases"
    let caseDecided = "because another case applies"
    let always = "all other cases"
    let noTier = "No tier holds: 0 points."
    let belowZero = "Below 0, so 0 points count."
    let nothingMissing = "Nothing is lacking."
    let highestLevel = "This is the highest level."
    let nothingAppliesAtLevel = "No criterion applies, so this level is not reached"
    let countedAsNotMet =
        "Figures are missing, so nothing certain can be said; the criteria count that as not met."
    let pointsByPart = "Points by part"
    let totalOpen = "no total yet, figures are missing"
    let lostMost = "Most points lost"
    let bands = "Rating"
    let noBand = "No rating yet"
    let knockOuts = "Knock-out"
    let knockOutNot = "does not hold"
    let byKnockOut = "because of the knock-out"

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
        case .otherwise: ", else"
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

    func fromChildren(_ figure: String) -> String {
        "\(figure) (counted from the results of the units below)"
    }

    func document(title: String, number: String?) -> String { number.map { "\(title) (\($0))" } ?? title }

    func quoted(_ words: String) -> String { "“\(words)”" }

    func policy(_ absence: Absence, worth: Policies.Worth, letters: String) -> String {
        let reason =
            switch absence {
            case .missing: letters.isEmpty ? "Figures are missing" : "Missing: \(letters)"
            case .notApplicable:
                letters.isEmpty ? "Not applicable" : "Entered as not applicable (KAD): \(letters)"
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

    func policyOfPart(_ absence: Absence, letters: String) -> String {
        switch absence {
        case .missing: "Missing: \(letters); that part earns nothing."
        case .notApplicable: "Entered as not applicable (KAD): \(letters); that part earns nothing."
        case .noBase: "A part has an empty base; that part earns nothing."
        }
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

    func aside(_ relation: String) -> String { ", which \(relation)" }

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

    func isNotText(_ name: String, _ value: String, wanted: String) -> String {
        "\(name) is \(value), not \(wanted)"
    }

    func noAnswer(_ absence: Absence) -> String {
        switch absence {
        case .missing: "open, because figures are missing"
        case .notApplicable: "not asked, because the figures are entered as not applicable"
        case .noBase: "cannot be computed, because the base is 0"
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

    func caseHeld(_ reason: String) -> String { "this is asked because \(reason)" }

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
}
