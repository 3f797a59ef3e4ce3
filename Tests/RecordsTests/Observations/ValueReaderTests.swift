import Criteria
import Elements
import Quantities
import Records
import Testing

/// Values as people write them.
struct ValueReaderTests {
    private func read(_ text: String, _ element: DataElement, in unit: String? = nil) -> String {
        do throws(ValueRefusal) {
            return try ValueReader(element).value(text, in: unit).description
        } catch {
            return error.text(.en)
        }
    }

    @Test(arguments: [
        ("1.5", "tỷ đồng", "1500"), ("1500000000", "đồng", "1500.000000"),
        ("1500000", "nghìn đồng", "1500.000"),
        ("1500", nil, "1500"), ("0.000001", "đồng", "0.000000000001"), ("12.345", "tỷ đồng", "12345"),
        ("12.34567", "tỷ đồng", "12345.67"), ("0", "tỷ đồng", "0"),
    ])
    func moneyIsConvertedWithoutAnyLoss(text: String, unit: String?, expected: String) {
        let value = read(text, TestObservations.income, in: unit)
        #expect(Decimal(plain: value) == Decimal(plain: expected), "\(value)")
    }

    @Test(arguments: [
        ("999999999999999999", "tỷ đồng"), ("0.0000000000001", "đồng"), ("0.12345678901234567", "nghìn đồng"),
    ])
    func whatCannotBeKeptExactlyIsRefused(text: String, unit: String) {
        #expect(read(text, TestObservations.income, in: unit).hasPrefix("more than 18 digits"))
    }

    @Test(arguments: ["-1", "1,5", "1.", ".5", "1e3", "1 000", "1234567890123456789", "", "١"])
    func whatIsNoNumberIsRefused(text: String) {
        #expect(read(text, TestObservations.score).hasPrefix("expected a number"))
    }

    @Test func otherKindsAreReadAsDataFilesWriteThem() {
        #expect(["Có", "TRUE", "1"].map { read($0, TestObservations.isOpen) } == ["1", "1", "1"])
        #expect(["không", "False", "0"].map { read($0, TestObservations.isOpen) } == ["0", "0", "0"])
        #expect(
            ["deputy", "1", "2"].map { read($0, TestObservations.head) } == ["deputy", "chief", "deputy"]
        )
        #expect(read("3", TestObservations.head).hasPrefix("expected one of"))
        #expect(read("10", TestObservations.people, in: "người") == "10")
        #expect(read("10", TestObservations.people, in: "hộ").hasPrefix("the unit “hộ”"))
        #expect(read("7.50", TestObservations.score) == "7.50")
    }
}
