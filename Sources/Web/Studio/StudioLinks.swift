import Assessment
import HTML
import Records

/// The addresses of this room.
enum StudioLinks {
    static let all = Link("/studio")
    static let new = Link("/studio/new")

    static func draft(_ id: Identifier<SetDraft>) -> Link { all.adding(id.text) }

    static func check(_ id: Identifier<SetDraft>) -> Link { draft(id).adding("check") }

    static func criteria(_ id: Identifier<SetDraft>) -> Link { draft(id).adding("criteria") }

    static func removal(_ id: Identifier<SetDraft>) -> Link { draft(id).adding("removal") }

    static func simulation(_ id: Identifier<SetDraft>) -> Link { draft(id).adding("simulation") }

    static func simulationTable(_ id: Identifier<SetDraft>) -> Link { draft(id).adding("simulation.csv") }

    static func publication(_ id: Identifier<SetDraft>) -> Link { draft(id).adding("publication") }

    static func versions(_ id: Identifier<SetDraft>) -> Link { draft(id).adding("versions") }

    static func closing(_ id: Identifier<SetDraft>) -> Link { draft(id).adding("closing") }

    static func edition(_ name: String) -> Link {
        let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
        return parts.reduce(Link("/sets")) { $0.adding($1) }
    }
}
