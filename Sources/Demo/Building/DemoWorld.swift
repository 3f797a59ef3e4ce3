import Assessment
import Quantities
import Records

/// What the campaigns of a made-up year have in common.
struct DemoWorld: Sendable {
    let order: DemoOrder
    let nation: DemoNation
    let room: AssessmentRoom
    let staff: DemoStaff
    let standings: StandingService

    /// Stands as the source of every made-up value.
    static let source = "Số liệu minh họa (synthetic), không phải số liệu thật"
    /// Stands before the title of every campaign.
    static let mark = "[MINH HỌA]"

    var seed: UInt64 { order.seed }
    var dossiers: DossierService { DossierService(room) }
    var campaigns: CampaignService { CampaignService(room) }
    var verification: VerificationService { VerificationService(room) }
    var councils: CouncilService { CouncilService(room) }
    var votes: VotingService { VotingService(room) }
    var decisions: DecisionService { DecisionService(room, standings) }
    var publications: PublicationService { PublicationService(room) }
    var objections: ObjectionService { ObjectionService(room) }
    var reports: ReportService { ReportService(room, standings) }

    /// So many days from the day that the year leads up to.
    func day(_ offset: Int) -> CivilDate { order.day.adding(days: offset) ?? order.day }

    func window(_ first: Int?, _ last: Int) -> DayWindow {
        DayWindow(first: first.map(day), last: day(last)) ?? .always
    }

    /// 0...1, the same for a commune and a name.
    func chance(_ name: String, _ commune: DemoCommune) -> Double {
        var random = DemoRandom(seed: seed, name, commune.code)
        return random.unit()
    }

    /// Items dealt to so many sittings.
    func dealt(_ places: [Int], into count: Int, _ name: String) -> [[Int]] {
        var sittings = [[Int]](repeating: [], count: count)
        for place in places {
            let number = Int(chance(name, nation.communes[place]) * Double(count))
            sittings[min(number, count - 1)].append(place)
        }
        return sittings
    }
}
