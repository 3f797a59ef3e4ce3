import HTML
import Records

/// The addresses of the viewer of evidence.
enum EvidenceViewerLinks {
    static func evidence(_ id: Identifier<Evidence>) -> Link { Link("/evidence").adding(id.text) }

    static func content(_ id: Identifier<Evidence>) -> Link { evidence(id).adding("content") }

    static func file(_ id: Identifier<Evidence>) -> Link { evidence(id).adding("file") }
}
