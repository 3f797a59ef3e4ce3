import Criteria
import Elements
import Quantities

/// Data elements in rows, for people and for programs.
struct ElementReport {
    private struct Line {
        let input: InputReference?
        let source: ElementSource?

        var element: DataElement? { source?.element }
    }

    private let lines: [Line]
    /// Whether the rows are the inputs of a set.
    private let isOfSet: Bool
    private let language: Language

    init(elements: [DataElement], language: Language) {
        lines = elements.map {
            Line(input: nil, source: ElementSource(element: $0, isOfPreviousPeriod: false))
        }
        isOfSet = false
        self.language = language
    }

    init(inputs: [(input: InputReference, source: ElementSource?)], language: Language) {
        lines = inputs.map { Line(input: $0.input, source: $0.source) }
        isOfSet = true
        self.language = language
    }

    var table: String {
        var table = TextTable(
            (isOfSet ? [(say("Đầu vào", "Input"), TextTable.Alignment.left)] : [])
                + [
                    (say("Chỉ tiêu", "Element"), .left), (say("Loại", "Kind"), .left),
                    (say("Đơn vị", "Unit"), .left), (say("Kỳ", "Period"), .left),
                    (say("Số lần hỏi", "Uses"), .right), (say("Tên", "Title"), .left),
                ]
        )
        for line in lines {
            let element = line.element
            table.append(
                (isOfSet ? [line.input?.column ?? ""] : [])
                    + [
                        name(line), element.map { ElementWords.kind($0.kind)(language) } ?? "",
                        element?.unit ?? "", element.map { ElementWords.period($0.period)(language) } ?? "",
                        element.map { "\($0.uses.count)" } ?? "", element?.title(language) ?? "",
                    ]
            )
        }
        return table.text
    }

    var rows: [[String]] {
        let header = ["element", "title", "kind", "unit", "period", "merge", "personal", "uses"]
        return [(isOfSet ? ["input"] : []) + header]
            + lines.map { line in
                (isOfSet ? [line.input?.column ?? ""] : [])
                    + (line.element.map(cells) ?? header.map { _ in "" })
            }
    }

    var json: JSON {
        .list(
            lines.map { line in
                let element = line.element.map { ElementJSON.element($0, language) } ?? .null
                guard isOfSet else { return element }
                return .compact([
                    ("input", .text(line.input?.column)), ("element", element),
                    ("previousPeriod", line.source?.isOfPreviousPeriod == true ? .truth(true) : .null),
                ])
            }
        )
    }

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    private func name(_ line: Line) -> String {
        guard let element = line.element else { return "—" }
        return element.id.rawValue
            + (line.source?.isOfPreviousPeriod == true ? say(" (kỳ trước)", " (period before)") : "")
    }

    private func cells(_ element: DataElement) -> [String] {
        [
            element.id.rawValue, element.title(language), element.kind.word, element.unit ?? "",
            element.period.rawValue, ElementWords.merge(element.merge).en ?? "",
            element.isPersonal ? "1" : "0",
            element.uses.map(\.input.description).joined(separator: "; "),
        ]
    }
}
