import Criteria
import Quantities

/// Collects the fields of a map to be written, leaving out what is absent.
struct OutputFields {
    private(set) var fields: [YAMLOutput.Field] = []

    var output: YAMLOutput { .map(fields) }

    mutating func add(_ key: String, _ value: YAMLOutput?) {
        if let value { fields.append(.init(key: key, value: value)) }
    }

    mutating func add(_ key: String, _ string: String?) { add(key, string.map { .scalar($0) }) }

    mutating func add(_ key: String, _ text: Text?) { add(key, text.map { YAMLOutput(text: $0) }) }

    mutating func add(_ key: String, _ formula: Formula?) { add(key, formula?.source) }

    mutating func add(_ key: String, _ number: Fraction?) { add(key, number.map { YAMLOutput(number: $0) }) }

    mutating func add(_ key: String, list: [YAMLOutput]) { add(key, list.isEmpty ? nil : .list(list)) }

    mutating func add(_ key: String, map: [YAMLOutput.Field]) { add(key, map.isEmpty ? nil : .map(map)) }
}

extension YAMLOutput {
    init(text: Text) {
        var fields = [Field(key: "vi", value: .scalar(text.vi))]
        if let en = text.en { fields.append(Field(key: "en", value: .scalar(en))) }
        self = text.en == nil ? .scalar(text.vi) : .map(fields)
    }

    init(number: Fraction) {
        self = .scalar(
            number.denominator == 1 ? "\(number.numerator)" : "\(number.numerator)/\(number.denominator)"
        )
    }

    /// A map written in place.
    init(_ build: (inout OutputFields) -> Void) {
        var fields = OutputFields()
        build(&fields)
        self = fields.output
    }
}
