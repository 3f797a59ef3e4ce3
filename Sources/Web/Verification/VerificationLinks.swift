import Assessment
import HTML
import Records

/// The addresses of this room.
enum VerificationLinks {
    static let all = Link("/verification")

    static func campaign(_ id: Identifier<Campaign>) -> Link { all.adding(id.text) }

    static func sampling(_ id: Identifier<Campaign>) -> Link { campaign(id).adding("sampling") }

    static func dossier(_ id: Identifier<Dossier>) -> Link {
        Link("/dossiers").adding(id.text).adding("verification")
    }

    static func step(_ step: VerificationStep, of id: Identifier<Dossier>) -> Link {
        dossier(id).adding("steps").adding(step.rawValue)
    }

    static func giveBack(_ id: Identifier<Dossier>) -> Link { dossier(id).adding("return") }

    static func criterion(_ code: String, of id: Identifier<Dossier>) -> Link {
        dossier(id).adding("criteria").adding(code)
    }
}
