package import Elements
package import Evaluation
package import Quantities

/// Which data element answers each figure of a set, and which period of it a campaign asks for.
package struct ElementInputs: Sendable {
    package struct Input: Hashable, Sendable {
        package let key: ValueKey
        package let element: DataElement
        /// The element's own period; for the state on a day the period within which the day lies.
        package let period: Period
    }

    /// In the order of the set. A figure that no element answers, or one of another kind of period, has none.
    package let inputs: [Input]

    /// - Parameter period: that of the campaign.
    package init(_ plan: Plan, _ catalogue: ElementCatalogue, period: Period) {
        inputs = catalogue.sources(of: plan.set).compactMap { input, source in
            guard let source, let wanted = source.isOfPreviousPeriod ? period.previous : period,
                source.element.period == period.kind || source.element.period == .day
            else { return nil }
            return Input(
                key: ValueKey(input.code, input.letter),
                element: source.element,
                period: wanted
            )
        }
    }

    /// The periods that are asked for.
    var periods: [Period] { Array(Set(inputs.map(\.period))).sorted() }
}

extension ElementInputs.Input {
    /// Whether an observation of a period answers it.
    func takes(_ other: Period) -> Bool {
        element.period == .day ? other.kind == .day && period.contains(other) : other == period
    }
}
