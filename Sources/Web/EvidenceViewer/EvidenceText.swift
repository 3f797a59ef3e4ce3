import Criteria
import FileKinds
import Records

/// What is told of a piece of evidence in lists.
enum EvidenceText {
    static func title(_ card: EvidenceCard) -> String {
        card.evidence.words?.title ?? card.evidence.words?.fileName ?? card.evidence.id.text
    }

    static func kind(_ card: EvidenceCard, _ frame: Frame) -> String {
        switch frame.language {
        case .vi: card.content.kind.vietnamese
        case .en: card.content.kind.english
        }
    }

    static func warning(_ warning: FileWarning, _ frame: Frame) -> String {
        switch frame.language {
        case .vi: warning.vietnamese
        case .en: warning.english
        }
    }

    static func size(_ card: EvidenceCard, _ frame: Frame) -> String {
        let bytes = card.content.size
        if bytes < 1_000_000 { return frame.number((bytes + 999) / 1_000) + " kB" }
        return frame.number((bytes + 999_999) / 1_000_000) + " MB"
    }
}
