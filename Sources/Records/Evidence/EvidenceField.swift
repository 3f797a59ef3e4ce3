package import Criteria

/// The texts that people write of evidence, with the bounds of each.
package enum EvidenceField: String, Hashable, Sendable, CaseIterable {
    case title, source, number, date, issuer, reason

    /// In characters.
    package var limit: Int {
        switch self {
        case .title, .issuer: 300
        case .source: 500
        case .number: 100
        case .date: 10
        case .reason: 2_000
        }
    }

    package var text: Text {
        switch self {
        case .title: Text(vi: "tên minh chứng", en: "title")
        case .source: Text(vi: "nguồn", en: "source")
        case .number: Text(vi: "số, ký hiệu", en: "number")
        case .date: Text(vi: "ngày ban hành", en: "date of issue")
        case .issuer: Text(vi: "cơ quan ban hành", en: "issuer")
        case .reason: Text(vi: "lý do", en: "reason")
        }
    }

    /// - Throws: ``EvidenceRefusal/text(_:limit:)`` for a text that is blank, too long, or holds control characters; a reason may have several
    ///   lines.
    func check(_ text: String?) throws(EvidenceRefusal) {
        guard let text else { return }
        let scalars = text.unicodeScalars
        guard scalars.count <= limit, scalars.contains(where: { !$0.properties.isWhitespace }),
            !scalars.contains(where: { scalar in
                scalar.properties.generalCategory == .control && !(self == .reason && scalar == "\n")
            })
        else { throw .text(self, limit: limit) }
    }
}
