package import Elements
package import Quantities

extension ObservationReader {
    /// What every source says of these subjects now, by series and subject.
    ///
    /// - Parameter isWanted: which quantities of which periods to look at.
    /// - Complexity: reads each wanted series once, from its snapshot where there is one.
    package func claims(
        of subjects: [ObservedSubject],
        where isWanted: (ElementID, Period) -> Bool
    ) throws -> [StandingClaim] {
        let store = ObservationStore(connection: connection)
        let wanted = try store.allSeries().filter { isWanted($0.element, $0.period) }
        let series = Dictionary(uniqueKeysWithValues: wanted.map { ($0.id, $0) })
        let known = Set(subjects)
        var names: [Int64: ObservedSubject] = [:]
        for kind in Set(subjects.map(\.kind)) {
            for stored in try store.subjects(of: kind) where known.contains(stored.subject) {
                names[stored.id] = stored.subject
            }
        }
        var sources: [Int64: ObservationSource] = [:]
        var found: [StandingClaim] = []
        let entry = try KnownAt.now.entry(connection)
        let reader = HeadsReader(connection: connection, usesSnapshots: true)
        try reader.each(of: wanted.map(\.id), upTo: entry) { id, heads in
            guard let series = series[id], let element = catalogue.element(series.element) else { return }
            for head in heads where head.value.isClaim {
                guard let subject = names[head.subject] else { continue }
                if sources[head.source] == nil { sources[head.source] = try store.source(head.source) }
                guard let source = sources[head.source] else { continue }
                found.append(
                    StandingClaim(
                        subject: subject,
                        element: series.element,
                        period: series.period,
                        stage: series.stage,
                        source: source,
                        value: try head.value.value(of: element.kind, reason: nil)
                    )
                )
            }
        }
        return found
    }
}
