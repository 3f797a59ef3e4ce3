import Criteria
import Quantities
import Testing

@Suite struct MoneyLiteralTests {
    @Test(arguments: ["min(200 triệu đồng, a)", "min(a, 200 triệu đồng)", "max(0, 1 tỷ đồng, a)"])
    func aMoneyLiteralTakesTheUnitOfAnInputOnEitherSide(source: String) throws {
        var scope = FormulaScope()
        scope.inputs = ["a": .number(.money(.million))]
        let formula = try Formula.number(source, in: scope)
        guard case .call(_, let arguments) = formula.expression else {
            Issue.record("no call")
            return
        }
        let literal = Fraction(source.contains("tỷ") ? 1_000 : 200)
        #expect(arguments.contains(.number(literal)))
    }
}
