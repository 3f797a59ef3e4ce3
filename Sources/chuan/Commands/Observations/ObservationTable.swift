import Criteria
import Elements
import Quantities
import Records

/// Observations as a table.
struct ObservationTable {
    private var table: TextTable
    private let language: Language

    init(_ language: Language) {
        self.language = language
        let isVietnamese = language == .vi
        table = TextTable([
            (isVietnamese ? "Số" : "Number", .left), (isVietnamese ? "Chỉ tiêu" : "Element", .left),
            (isVietnamese ? "Đơn vị" : "Unit", .left), (isVietnamese ? "Kỳ" : "Period", .left),
            (isVietnamese ? "Giai đoạn" : "Stage", .left), (isVietnamese ? "Giá trị" : "Value", .right),
            (isVietnamese ? "Nguồn" : "Source", .left), (isVietnamese ? "Lúc" : "At", .left),
            (isVietnamese ? "Ghi chú" : "Note", .left),
        ])
    }

    mutating func append(_ observation: Observation) {
        let key = observation.key
        var notes: [String] = []
        if let replaces = observation.replaces {
            notes.append((language == .vi ? "thay cho " : "replaces ") + replaces.description)
        }
        if let given = observation.given { notes.append("\(given.text) \(given.unit)") }
        if let note = observation.note { notes.append(note) }
        table.append([
            observation.number.description, key.element.rawValue, key.subject.description,
            key.period.description, key.stage.title(language), observation.value.words(language),
            observation.source.rawValue, observation.at.description, notes.joined(separator: "; "),
        ])
    }

    var text: String { table.text }
}
