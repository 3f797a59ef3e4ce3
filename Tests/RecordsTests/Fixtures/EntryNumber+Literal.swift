import Records

/// Tests name entries by plain numbers.
extension EntryNumber: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int64) { self.init(rawValue: value) }
}
