import Assessment
import Criteria
import Elements
import Evaluation
import Quantities
import Records

/// Observations of the year before, a little behind this one, so that trends and jumps have something to show.
struct LastYear: Sendable {
    private let world: DemoWorld

    init(_ world: DemoWorld) { self.world = world }

    /// Records what each set asks for, each element once, with one command for each set.
    func record() async throws {
        let order = world.order
        let service = ObservationService(
            world.room.ledger,
            catalogue: order.catalogue,
            rules: ElementRules(parts: [], bounds: []),
            access: ObservationAccess(Permissions(order.territory))
        )
        var known: Set<ElementID> = []
        for plan in [order.levels, order.standard, order.index] {
            let figures = DemoFigures(plan, order.catalogue, seed: order.seed)
            let sources = order.catalogue.sources(of: plan.set).compactMap { input, source in
                source.map { (ValueKey(input.code, input.letter), $0.element) }
            }
            let asked = sources.filter { known.insert($0.1.id).inserted }
            guard !asked.isEmpty else { continue }
            _ = try await service.record(try batch(asked, figures), by: DemoStaff.machine)
        }
    }

    private func batch(_ asked: [(key: ValueKey, element: DataElement)], _ figures: DemoFigures) throws
        -> ObservationBatch
    {
        var batch = ObservationBatch()
        guard let source = ObservationSource(rawValue: DemoWorld.source) else {
            throw DemoRefusal.badName("")
        }
        let place = batch.add(source)
        let communes = world.nation.communes
        for commune in communes { _ = batch.add(ObservedSubject(commune.unit)) }
        let values = communes.map { commune in
            figures.values(
                of: commune,
                quality: Dictionary(
                    uniqueKeysWithValues: figures.plan.verifiedCriteria.map { ($0, quality(commune, $0)) }
                )
            )
        }
        batch.reserve(asked.count * communes.count)
        for (key, element) in asked {
            let series = batch.add(
                ObservationBatch.Series(
                    element: element.id,
                    period: try period(of: element),
                    stage: .claimed
                )
            )
            for (subject, values) in values.enumerated() {
                guard let value = values[key].flatMap({ value($0, element) }) else { continue }
                batch.add(.known(value), series: series, subject: Int32(subject), source: place)
            }
        }
        return batch
    }

    private func quality(_ commune: DemoCommune, _ code: String) -> Double {
        var random = DemoRandom(seed: world.seed, "last year", commune.code, code)
        return (commune.progress - 0.06 + 0.14 * random.bell() + 0.08).clamped(to: 0.02...1)
    }

    private func value(_ text: String, _ element: DataElement) -> ElementValue? {
        switch element.kind {
        case .count, .number, .money:
            Double(text).flatMap { Decimal(recovering: $0) }.map { .number($0) }
        case .yesNo: .truth(text == "1")
        case .choice: .option(text)
        }
    }

    /// The year before, or its end.
    private func period(of element: DataElement) throws -> Period {
        let year = world.nation.day.year - 1
        let found: Period? =
            switch element.period {
            case .year: Period(year: year)
            case .quarter: Period(year: year, quarter: 4)
            case .month: Period(year: year, month: 12)
            case .day: CivilDate(year: year, month: 12, day: 31).map { Period($0) }
            }
        guard let found else { throw DemoRefusal.tooEarly }
        return found
    }
}
