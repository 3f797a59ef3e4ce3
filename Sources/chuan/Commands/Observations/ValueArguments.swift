import ArgumentParser
import Criteria
import Elements
import Records

/// A value, or why there is none, as a person writes it.
struct ValueArguments: ParsableArguments {
    @Option(help: ArgumentHelp("Giá trị. (The value.)", valueName: "giá-trị"))
    var value: String?

    @Option(
        help: ArgumentHelp(
            "Đơn vị của giá trị nếu khác đơn vị của chỉ tiêu: đồng, triệu đồng… (Unit of the value.)",
            valueName: "đơn-vị-tính"
        )
    )
    var measure: String?

    @Flag(help: "Thiếu số liệu. (Missing.)")
    var missing = false

    @Option(
        name: .customLong("not-applicable"),
        help: ArgumentHelp("Không áp dụng, vì. (Not applicable, because.)", valueName: "lý-do")
    )
    var notApplicable: String?

    @Option(help: ArgumentHelp("Bác số liệu này, vì. (Reject, because.)", valueName: "lý-do"))
    var reject: String?

    @Option(help: ArgumentHelp("Ghi chú cạnh số liệu. (Note.)", valueName: "chữ"))
    var note: String?

    @Option(
        name: .customLong("evidence"),
        help: ArgumentHelp(
            "SHA-256 của tệp minh chứng; lặp lại được. (Digest of evidence.)",
            valueName: "mã-băm"
        )
    )
    var evidenceTexts: [String] = []

    @Option(help: ArgumentHelp("Lý do ghi vào nhật ký, xóa được. (Remark in the journal.)", valueName: "chữ"))
    var remark: String?

    var evidence: [Digest] { evidenceTexts.compactMap { Digest($0) } }

    func validate() throws {
        let count = [value != nil, missing, notApplicable != nil, reject != nil].filter { $0 }.count
        guard count == 1 else {
            throw ValidationError(
                "Cần đúng một trong --value, --missing, --not-applicable, --reject. (Exactly one of these.)"
            )
        }
        if measure != nil, value == nil {
            throw ValidationError("--measure chỉ dùng với --value. (--measure goes with --value.)")
        }
        for text in evidenceTexts where Digest(text) == nil {
            throw ValidationError("“\(text)” không phải SHA-256 (64 chữ số). (not a digest)")
        }
    }

    /// - Throws: ``Stop`` after the reason was told.
    func said(of element: DataElement, _ language: Language) throws -> (
        value: ObservedValue, given: GivenValue?
    ) {
        if let value {
            do throws(ValueRefusal) {
                let read = try ValueReader(element).value(value, in: measure)
                let isOther = measure != nil && measure != element.unit
                return (.known(read), isOther ? measure.map { GivenValue(text: value, unit: $0) } : nil)
            } catch {
                Console.error(ObservationWords.wrongValue(value, of: element, error)(language))
                throw Stop.dataFaults
            }
        }
        if let notApplicable { return (.notApplicable(reason: notApplicable), nil) }
        if let reject { return (.rejected(reason: reject), nil) }
        return (.missing, nil)
    }
}
