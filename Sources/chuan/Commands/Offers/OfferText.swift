import Assessment
import Criteria
import Elements
import Quantities
import Records

/// Offers as a table or JSON.
enum OfferText {
    static func table(_ offers: [Offer], _ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Mục" : "Figure", .left), (isVietnamese ? "Đang có" : "Here", .right),
            (isVietnamese ? "Đã biết" : "Known", .right), ("", .left),
            (isVietnamese ? "Số" : "Number", .left),
            (isVietnamese ? "Nguồn" : "Source", .left), (isVietnamese ? "Kỳ" : "Period", .left),
            (isVietnamese ? "Giai đoạn" : "Stage", .left),
        ])
        for offer in offers {
            for (place, candidate) in offer.candidates.enumerated() {
                table.append([
                    place == 0 ? offer.key.column : "", place == 0 ? offer.current : "", candidate.text,
                    place == 0 ? mark(offer)(language) : "", "\(candidate.number)", "\(candidate.source)",
                    "\(candidate.period)", candidate.stage.word,
                ])
            }
        }
        return table.text
    }

    private static func mark(_ offer: Offer) -> Text {
        if offer.isContradicted { return Text(vi: "phải chọn", en: "choose") }
        return switch offer.relation {
        case .empty: Text(vi: "còn trống", en: "empty")
        case .same: Text(vi: "như đã nhập", en: "as entered")
        case .other: Text(vi: "KHÁC", en: "OTHER")
        }
    }

    static func json(_ offer: Offer) -> JSON {
        .object([
            ("column", .text(offer.key.column)), ("element", .text("\(offer.element)")),
            ("current", .text(offer.current)), ("relation", .text(offer.relation.rawValue)),
            ("isContradicted", .truth(offer.isContradicted)),
            (
                "candidates",
                .list(
                    offer.candidates.map { candidate in
                        .object([
                            ("number", .text("\(candidate.number)")), ("value", .text(candidate.text)),
                            ("source", .text("\(candidate.source)")),
                            ("period", .text("\(candidate.period)")),
                            ("stage", .text(candidate.stage.word)),
                        ])
                    }
                )
            ),
        ])
    }
}
