import Testing

@testable import Quantities

struct NumberWordingTests {
    private func digits(_ plain: String) throws -> DecimalDigits { try #require(DecimalDigits(plain)) }

    @Test(arguments: [
        ("0", "0", "0"), ("7", "7", "7"), ("999", "999", "999"), ("1846", "1.846", "1,846"),
        ("1000000", "1.000.000", "1,000,000"), ("74.44", "74,44", "74.44"),
        ("-1234.5", "−1.234,5", "−1,234.5"),
        ("0.25", "0,25", "0.25"), ("007.500", "7,5", "7.5"), ("-0.0", "0", "0"),
        ("123456789012345678901234", "123.456.789.012.345.678.901.234", "123,456,789,012,345,678,901,234"),
    ])
    func numbersAreGroupedByThrees(plain: String, vietnamese: String, english: String) throws {
        let number = try digits(plain)
        #expect(NumberWording.vietnamese.number(number) == vietnamese)
        #expect(NumberWording.english.number(number) == english)
    }

    @Test func percentHasASpaceInVietnameseOnly() throws {
        #expect(NumberWording.vietnamese.percent(try digits("74.44")) == "74,44 %")
        #expect(NumberWording.english.percent(try digits("74.44")) == "74.44%")
    }

    @Test(arguments: [
        ("120000000000", "120 tỷ đồng", "120 billion đồng"),
        ("120000000001", "120.000.000.001 đồng", "120,000,000,001 đồng"),
        ("1500000000", "1,5 tỷ đồng", "1.5 billion đồng"),
        ("1234567000", "1.234,567 triệu đồng", "1,234.567 million đồng"),
        ("200000000", "200 triệu đồng", "200 million đồng"),
        ("999999", "999.999 đồng", "999,999 đồng"), ("0", "0 đồng", "0 đồng"),
        ("-2000000000", "−2 tỷ đồng", "−2 billion đồng"),
    ])
    func moneyTakesTheLargestUnitThatLosesNothing(dong: String, vietnamese: String, english: String) throws {
        let amount = try digits(dong)
        #expect(NumberWording.vietnamese.money(amount) == vietnamese)
        #expect(NumberWording.english.money(amount) == english)
    }

    @Test(arguments: ["", "-", ".", "1.", ".5", "1,5", "1.2.3", "+1", "1e3", "٣"])
    func anythingButPlainNotationIsRefused(text: String) {
        #expect(DecimalDigits(text) == nil)
    }

    @Test func theDecimalSignMovesWithoutLosingDigits() throws {
        #expect(try digits("0.4").multipliedByPowerOfTen(2) == digits("40"))
        #expect(try digits("-0.40001").multipliedByPowerOfTen(2) == digits("-40.001"))
        #expect(try digits("1234.5").dividedByPowerOfTen(6) == digits("0.0012345"))
    }

    @Test func decimalsAndWholeNumbersKeepTheirDigits() {
        #expect(DecimalDigits(Decimal(mantissa: 5, scale: 3)) == DecimalDigits("0.005"))
        #expect(DecimalDigits(Decimal(mantissa: -1250, scale: 2)) == DecimalDigits("-12.5"))
        #expect(DecimalDigits(Int64.min) == DecimalDigits("-9223372036854775808"))
    }
}
