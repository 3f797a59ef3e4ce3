import Database

/// Who stands behind a value.
package enum ValueStage: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    /// The unit says so.
    case claimed
    /// The verifiers found otherwise; where they agreed there is none.
    case verified
}
