package import Criteria
package import Records

/// Why an offer cannot be taken.
package enum OfferRefusal: ExplainedError, Hashable, Sendable {
    /// Nothing is known of this figure.
    case noOffer(ValueKey)
    /// Sources say different things: name one.
    case contradicted(ValueKey, [ObservationNumber])
    /// The observation named does not stand any more, or is of something else.
    case notStanding(ValueKey, ObservationNumber)
    /// There is nothing at all to take.
    case nothing
    /// Nothing is observed of what this dossier is about.
    case noSubject(String)

    package var code: String {
        switch self {
        case .noOffer: "offer.none"
        case .contradicted: "offer.contradicted"
        case .notStanding: "offer.not-standing"
        case .nothing: "offer.nothing"
        case .noSubject: "offer.no-subject"
        }
    }

    package var text: Text {
        switch self {
        case .noOffer(let key):
            Text(
                vi: "Chưa nguồn nào có số liệu cho \(key.column) trong kỳ này; hãy nhập.",
                en: "No source has a figure for \(key.column) in this period; enter it."
            )
        case .contradicted(let key, let numbers):
            Text(
                vi:
                    "Các nguồn nói khác nhau về \(key.column) (\(Self.list(numbers))); hãy chọn một, như \(key.column)=\(Self.list(numbers.prefix(1))).",
                en:
                    "Sources disagree about \(key.column) (\(Self.list(numbers))); choose one, such as \(key.column)=\(Self.list(numbers.prefix(1)))."
            )
        case .notStanding(let key, let number):
            Text(
                vi:
                    "Số liệu \(number) không còn là điều một nguồn đang nói về \(key.column); hãy xem lại rồi chọn.",
                en: "\(number) is no longer what a source says of \(key.column); look again, then choose."
            )
        case .nothing:
            Text(
                vi:
                    "Không có số liệu nào để lấy: các mục còn trống chưa nguồn nào có, hoặc các nguồn nói khác nhau.",
                en: "There is nothing to take: no source has the empty figures, or sources disagree."
            )
        case .noSubject(let unit):
            Text(
                vi: "Không có số liệu dùng chung cho “\(unit)”.",
                en: "There are no common figures of “\(unit)”."
            )
        }
    }

    private static func list(_ numbers: some Sequence<ObservationNumber>) -> String {
        numbers.map(\.description).joined(separator: ", ")
    }
}
