import Criteria

/// What a formula answers in the reference evaluator.
enum ReferenceAnswer {
    case number(Rational)
    case truth(Bool)
    case text(String)
    case absent(Absence)

    var number: Rational? { if case .number(let number) = self { number } else { nil } }
    var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }
    var absence: Absence? { if case .absent(let absence) = self { absence } else { nil } }

    /// `notApplicable` wins over `missing`, and `missing` over `noBase`.
    static func strongest(_ answers: [ReferenceAnswer]) -> ReferenceAnswer {
        for absence in [Absence.notApplicable, .missing, .noBase]
        where answers.contains(where: { $0.absence == absence }) {
            return .absent(absence)
        }
        return .absent(.missing)
    }
}
