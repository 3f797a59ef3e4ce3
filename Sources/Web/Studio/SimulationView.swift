import Assessment
import Evaluation
import Quantities
import Territory

/// A simulation with what its page shows of it.
struct SimulationView: Sendable {
    let simulation: Simulation
    private let positions: [Position?]

    init(_ simulation: Simulation, _ territory: Territory) {
        self.simulation = simulation
        let tree = try? territory.tree(on: simulation.campaign.asOf)
        positions = simulation.dossiers.map { dossier in
            UnitCode(dossier.participant.unit).flatMap { tree?.unit($0) }?.position
        }
    }

    var report: ImpactReport { simulation.report }

    func count(_ direction: ImpactDirection) -> Int {
        switch direction {
        case .better: report.better
        case .worse: report.worse
        case .unchanged: report.unchanged
        case .incomparable: report.incomparable
        }
    }

    static func shade(_ direction: ImpactDirection) -> Shade {
        switch direction {
        case .better: .level5
        case .worse: .lost
        case .unchanged: .level0
        case .incomparable: .level2
        }
    }

    var dots: [DotMap.Dot] {
        report.units.compactMap { unit in
            positions[unit.row].map {
                DotMap.Dot(position: $0, shade: SimulationView.shade(unit.direction), name: nil)
            }
        }
    }

    /// Who changes; all of them or one way only.
    func changed(_ direction: ImpactDirection?) -> [UnitImpact] {
        report.units.filter { unit in
            direction.map { unit.direction == $0 } ?? (unit.direction != .unchanged)
        }
    }

    /// As `chuan impact --format csv` writes it.
    var csv: [UInt8] {
        var csv = CSVText(ImpactRows.header)
        for row in ImpactRows.rows(report, names: simulation.dossiers.map(\.participant.unit)) {
            csv.append(row)
        }
        return csv.bytes
    }
}
