import Criteria

/// How large formulas are once every name in them is written out: numbers grow with each multiplication, and names that ask
/// names could make a short set a task without end.
extension SetDecoder {
    private static let largest = 2_000

    /// Parts of a formula with its names written out; beyond the limit any larger number.
    func size(of formula: Formula, at place: FormulaPlace) -> Int { size(formula.expression, place) }

    /// Tells of a formula that is too large.
    func checkSize(_ formula: Formula, at place: FormulaPlace, position: FilePosition) {
        guard size(of: formula, at: place) > Self.largest else { return }
        log.report(
            at: position,
            vi: "viết ra hết các tên, công thức có hơn \(Self.largest) phần; hãy rút gọn các tên mà nó hỏi",
            en:
                "with its names written out the formula has more than \(Self.largest) parts; simplify its names"
        )
    }

    private func size(_ expression: Expression, _ place: FormulaPlace) -> Int {
        var size = 1
        switch expression {
        case .reference(.parameter(let name)): size += parameterSizes[name] ?? 0
        case .reference(.node(.value, let code)): size += valueSizes[code] ?? 0
        case .reference(.local(let name)): size += place.localSizes[name] ?? 0
        case .reference(.value): size += place.valueSize
        default: for part in expression.parts { size += self.size(part, place) }
        }
        return min(size, Self.largest + 1)
    }
}
