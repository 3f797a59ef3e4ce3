import Assessment
import Criteria
import Evaluation
import Records

/// What somebody typed into the fields of one criterion.
struct TypedCriterion {
    /// In the form of data files.
    let values: [ValueKey: String]
    let seen: [ValueKey: EntryNumber]
    let source: String

    /// Fields that the criterion does not have are left out.
    init(_ fields: Fields, _ code: String, _ own: OwnDossier) {
        var values: [ValueKey: String] = [:]
        var seen: [ValueKey: EntryNumber] = [:]
        for (_, slot) in own.slots(of: code) where slot.input.origin == .column {
            let key = ValueKey(code, slot.input.letter)
            guard let typed = fields[FigureField.name(slot.input.letter)] else { continue }
            values[key] = TypedFigure.plain(typed, slot.input.kind)
            if let saw = fields[FigureField.seenName(slot.input.letter)].flatMap({ Int64($0) }) {
                seen[key] = EntryNumber(rawValue: saw)
            }
        }
        self.values = values
        self.seen = seen
        source = String((fields.trimmed("source") ?? "").prefix(400))
    }

    var byLetter: [String: String] {
        Dictionary(values.map { ($0.key.letter, $0.value) }) { first, _ in first }
    }

    /// Only what differs from what is there; with a new source all of what was typed is entered anew.
    func changes(in sheet: DossierSheet) -> [ValueKey: String] {
        values.filter { key, text in
            let current = sheet.late[key] ?? sheet.claimed[key]
            if (current?.text ?? "") != text { return true }
            return !source.isEmpty && !text.isEmpty && current?.source != source
        }
    }
}
