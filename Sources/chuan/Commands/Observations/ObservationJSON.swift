import Elements
import Quantities
import Records

/// Observations as JSON.
enum ObservationJSON {
    static func summary(_ summary: BatchSummary) -> JSON {
        .object([
            ("entry", .whole(Int(summary.entry.rawValue))), ("recorded", .whole(summary.recorded)),
            ("corrected", .whole(summary.corrected)), ("unchanged", .whole(summary.unchanged)),
        ])
    }

    static func observation(_ observation: Observation) -> JSON {
        .compact(key(observation.key) + claim(observation))
    }

    static func contradiction(_ contradiction: Contradiction) -> JSON {
        .compact(
            key(contradiction.key) + [("claims", .list(contradiction.claims.map { .compact(claim($0)) }))]
        )
    }

    private static func key(_ key: ObservationKey) -> [(String, JSON)] {
        [
            ("element", .text(key.element.rawValue)), ("unit", .text(key.subject.code)),
            ("kind", key.subject.kind == .unit ? .null : .text(key.subject.kind.rawValue)),
            ("validFrom", .text(key.subject.validFrom?.description)),
            ("period", .text(key.period.description)), ("stage", .text(key.stage.word)),
        ]
    }

    private static func claim(_ observation: Observation) -> [(String, JSON)] {
        [
            ("observation", .text(observation.number.description)),
            ("source", .text(observation.source.rawValue)),
            ("state", .text(observation.value.state.word)),
            ("value", .text(observation.value.value?.description)),
            ("reason", .text(observation.value.reason)),
            ("given", .text(observation.given.map { "\($0.text) \($0.unit)" })),
            ("note", .text(observation.note)),
            (
                "evidence",
                observation.evidence.isEmpty
                    ? .null : .list(observation.evidence.map { .text($0.description) })
            ),
            ("version", .whole(observation.version)),
            ("replaces", .text(observation.replaces?.description)),
            ("entry", .whole(Int(observation.number.entry.rawValue))),
            ("at", .text(observation.at.description)),
        ]
    }
}
