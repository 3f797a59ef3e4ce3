import Criteria

/// What was typed into a form of officers and cannot be read, before any service is asked.
enum DeskFault: FieldedError, Hashable {
    case notADay(field: String, value: String)
    case notANumber(field: String, value: String)
    /// Nothing of what was offered.
    case notChosen(field: String)

    /// The field's name in its form.
    var field: String {
        switch self {
        case .notADay(let field, _), .notANumber(let field, _), .notChosen(let field): field
        }
    }

    var code: String {
        switch self {
        case .notADay: "form.not-a-day"
        case .notANumber: "form.not-a-number"
        case .notChosen: "form.not-chosen"
        }
    }

    var text: Text {
        switch self {
        case .notADay(_, let value):
            Text(
                vi: "“\(value.prefix(40))” không phải ngày; hãy ghi như 31/12/2026.",
                en: "“\(value.prefix(40))” is no day; write it like 2026-12-31."
            )
        case .notANumber(_, let value):
            Text(
                vi: "“\(value.prefix(40))” không phải số; hãy chỉ dùng chữ số.",
                en: "“\(value.prefix(40))” is no number; use digits only."
            )
        case .notChosen:
            Text(vi: "Hãy chọn một mục.", en: "Choose one.")
        }
    }
}
