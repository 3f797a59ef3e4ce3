package import Criteria
import Database

/// What is drawn: single criteria of dossiers, or whole dossiers.
package enum SampleSubject: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    case criterion, dossier

    package var title: Text {
        switch self {
        case .criterion: Text(vi: "tiêu chí của hồ sơ", en: "criteria of dossiers")
        case .dossier: Text(vi: "hồ sơ", en: "dossiers")
        }
    }
}
