/// A text column with few different values: each unit holds the number of its value.
package struct AttributeColumn: Sendable {
    /// The different values; `nil` stands for missing.
    package var values: [String?]
    package var codes: [Int32]

    package init(values: [String?], codes: [Int32]) {
        self.values = values
        self.codes = codes
    }

    package subscript(row: Int) -> String? { values[Int(codes[row])] }
}
