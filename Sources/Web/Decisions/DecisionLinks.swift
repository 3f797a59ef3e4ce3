import Assessment
import HTML
import Records

/// The addresses of this room.
enum DecisionLinks {
    static let all = Link("/decisions")

    static func campaign(_ id: Identifier<Campaign>) -> Link { all.adding(id.text) }

    static func publication(_ id: Identifier<Campaign>) -> Link { campaign(id).adding("publication") }

    static func report(_ id: Identifier<Campaign>) -> Link { campaign(id).adding("report") }

    static func dossier(_ id: Identifier<Dossier>) -> Link {
        Link("/dossiers").adding(id.text).adding("decision")
    }

    static func step(_ step: DecisionStep, of id: Identifier<Dossier>) -> Link {
        dossier(id).adding("steps").adding(step.rawValue)
    }
}
