import Criteria

/// What a sample has still to show before anything rests on it: items that errors found later ask for.
package struct SampleDebt: Hashable, Sendable {
    /// One dossier with such items.
    package struct Unit: Hashable, Sendable {
        package let code: String
        package let title: String
        package let state: DossierState
        /// In the order of their lots; empty where whole dossiers were drawn.
        package let criteria: [String]

        /// Whether its verification has ended, so that it must be resumed first.
        package var isToResume: Bool { state.isToResume }
    }

    /// How many items are left.
    package let count: Int
    /// The dossiers with the first of them, at most ``mostUnits``.
    package let units: [Unit]
    /// How many dossiers there are more.
    package let more: Int

    package static let mostUnits = 10

    /// The dossiers and what is left there, as a list within a sentence.
    var text: Text {
        Text(
            vi: units.map { $0.words("\($0.title) (\($0.code))", resume: "thẩm định tiếp") }
                .joined(separator: "; ") + (more > 0 ? "; và \(more) hồ sơ khác" : ""),
            en: units.map { $0.words("\($0.title) (\($0.code))", resume: "to be resumed") }
                .joined(separator: "; ") + (more > 0 ? "; and \(more) more dossiers" : "")
        )
    }
}

extension SampleDebt.Unit {
    fileprivate func words(_ name: String, resume: String) -> String {
        let list = criteria.isEmpty ? "" : ": " + criteria.joined(separator: ", ")
        return name + (isToResume ? " – \(resume)" : "") + list
    }
}
