import Criteria
import Testing

@testable import Web

struct TypedFigureTests {
    @Test(arguments: [
        ("1846", "1846"), ("1.846", "1846"), ("1 846", "1846"), ("12.345.678", "12345678"), ("1,846", "1846"),
        ("1.84", "1.84"), ("mười", "mười"), ("", ""), ("KAD", "KAD"), (" 7 ", "7"),
    ])
    func aCountLosesTheSignsBetweenItsThousands(_ typed: String, _ plain: String) {
        #expect(TypedFigure.plain(typed, .count) == plain)
    }

    @Test(arguments: [
        ("74,44", "74.44"), ("74.44", "74.44"), ("1.846,5", "1846.5"), ("1.846.000", "1846000"),
        ("0.125", "0.125"),
        ("1,846,5", "1,846,5"), ("12 500,5", "12500.5"), ("KAD", "KAD"),
    ])
    func aDecimalHasAPointBeforeItsDecimals(_ typed: String, _ plain: String) {
        #expect(TypedFigure.plain(typed, .number) == plain)
    }
}
