import Criteria

/// Makes the thresholds of one quantity.
struct ThresholdMaker {
    let place: Int
    let code: Code
    let domain: Span
    let kind: NumberKind
    let grain: Threshold.Grain

    /// The threshold at a cut; `nil` where nothing of the domain lies on one side of it.
    ///
    /// - Parameter isUpward: whether the better side is the one above.
    func threshold(
        entering cut: Cut,
        isUpward: Bool,
        leap: Exact?,
        level: Int?,
        quote: String?
    ) -> Threshold? {
        guard let number = cut.number, domain.from < .before(number), domain.to > .behind(number) else {
            return nil
        }
        // Before the number: the number belongs to what lies above.
        let isPartOfAbove = cut == .before(number)
        return Threshold(
            place: place,
            level: level,
            quantity: code,
            number: number,
            isUpward: isUpward,
            includesNumber: isPartOfAbove == isUpward,
            leap: leap,
            kind: kind,
            quote: quote,
            lowest: domain.from.number,
            highest: domain.to.number,
            grain: grain
        )
    }
}
