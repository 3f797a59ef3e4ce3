import Assessment
import HTML
import Records

/// The addresses of this room.
enum CouncilLinks {
    static let all = Link("/council")

    static func campaign(_ id: Identifier<Campaign>) -> Link { all.adding(id.text) }

    static func appointment(_ id: Identifier<Campaign>) -> Link { campaign(id).adding("appointment") }

    static func dossier(_ id: Identifier<Dossier>) -> Link {
        Link("/dossiers").adding(id.text).adding("council")
    }

    static func step(_ step: CouncilStep, of id: Identifier<Dossier>) -> Link {
        dossier(id).adding("steps").adding(step.rawValue)
    }

    static func minutes(_ number: Int, of id: Identifier<Dossier>) -> Link {
        dossier(id).adding("minutes").adding(String(number))
    }
}
