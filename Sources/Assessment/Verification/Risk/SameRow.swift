package import Criteria

/// A dossier whose figures are all those of another.
package struct SameRow: Hashable, Sendable {
    /// How many figures are alike.
    package let figures: Int
    /// The other units, by title, in the order of the population.
    package let others: [String]

    package var text: Text {
        let list = others.prefix(5).joined(separator: ", ") + (others.count > 5 ? ", …" : "")
        return Text(
            vi: "cả \(figures) số liệu giống hệt của \(others.count) đơn vị khác: \(list)",
            en: "all \(figures) figures are those of \(others.count) other units: \(list)"
        )
    }
}
