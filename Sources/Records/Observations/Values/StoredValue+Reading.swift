import Database
import Elements

extension StoredValue {
    /// The value of an element.
    ///
    /// - Throws: ``DatabaseError/wrongType(column:expected:found:)`` for a row that cannot be of this element.
    func value(of kind: ElementKind, reason: String?) throws(DatabaseError) -> ObservedValue {
        switch state {
        case .missing: return .missing
        case .notApplicable: return .notApplicable(reason: reason)
        case .rejected: return .rejected(reason: reason)
        case .known: break
        }
        switch kind {
        case .count, .number, .money:
            if let decimal { return .known(.number(decimal)) }
        case .yesNo:
            if let number, number == 0 || number == 1 { return .known(.truth(number == 1)) }
        case .choice:
            // An option that the element no longer has is still what was said.
            if let word { return .known(.option(word)) }
        }
        throw .wrongType(
            column: "observation.number, word",
            expected: kind.word,
            found: number.map { "\($0)" } ?? word ?? "NULL"
        )
    }
}
