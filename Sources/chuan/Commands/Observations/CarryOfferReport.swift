import Criteria
import Elements
import Quantities
import Records
import Territory

/// Values offered for new units, for people and for programs.
enum CarryOfferReport {
    static func table(_ offers: [CarryOffer], _ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Mã" : "Code", .left), (isVietnamese ? "Đơn vị mới" : "New unit", .left),
            (isVietnamese ? "Chỉ tiêu" : "Element", .left), (isVietnamese ? "Kỳ" : "Period", .left),
            (isVietnamese ? "Giá trị" : "Value", .right), (isVietnamese ? "Từ" : "From", .left),
        ])
        for offer in offers {
            table.append([
                offer.unit.code.description, offer.unit.fullName, offer.key.element.rawValue,
                offer.key.period.description, words(offer.outcome, language),
                offer.origins.map(\.description).joined(separator: " "),
            ])
        }
        return table.text
    }

    static func json(_ offer: CarryOffer) -> JSON {
        var members: [(String, JSON)] = [
            ("unit", .text(offer.unit.code.description)), ("name", .text(offer.unit.fullName)),
            ("element", .text(offer.key.element.rawValue)), ("period", .text(offer.key.period.description)),
        ]
        switch offer.outcome {
        case .value(let value, let isEstimate):
            members += [("value", .text(value.description)), ("estimate", .truth(isEstimate))]
        case .notApplicable: members.append(("state", .text("notApplicable")))
        case .undetermined(let gaps):
            members.append(("state", .text("undetermined")))
            members.append(
                (
                    "reasons",
                    .list(
                        gaps.map {
                            .object([
                                ("unit", .text($0.old.description)), ("reason", .text($0.reason.code)),
                            ])
                        }
                    )
                )
            )
        case .notAValue: members.append(("state", .text("notAValue")))
        case .collectAnew: members.append(("state", .text("collectAnew")))
        }
        members.append(("from", .list(offer.origins.map { .text($0.description) })))
        return .compact(members)
    }

    private static func words(_ outcome: CarryOffer.Outcome, _ language: Language) -> String {
        let isVietnamese = language == .vi
        switch outcome {
        case .value(let value, let isEstimate):
            return value.description + (isEstimate ? (isVietnamese ? " (ước)" : " (estimate)") : "")
        case .notApplicable: return isVietnamese ? "không áp dụng" : "not applicable"
        case .undetermined(let gaps):
            let reasons = gaps.map { "\($0.old): \($0.reason.text(language))" }.joined(separator: "; ")
            return (isVietnamese ? "chưa xác định: " : "undetermined: ") + reasons
        case .notAValue: return isVietnamese ? "không thành số đúng" : "no exact value"
        case .collectAnew: return isVietnamese ? "thu thập lại" : "collect anew"
        }
    }
}
