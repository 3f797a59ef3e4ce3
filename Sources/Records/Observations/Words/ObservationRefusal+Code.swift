extension ObservationRefusal {
    /// A stable name, for answers of interfaces, logs and tests.
    package var code: String {
        switch self {
        case .unknownElement: "observation.unknown-element"
        case .periodKind: "observation.period-kind"
        case .periodNotBegun: "observation.period-not-begun"
        case .value: "observation.value"
        case .alreadyRecorded: "observation.already-recorded"
        case .changedMeanwhile: "observation.changed-meanwhile"
        case .noSuchObservation: "observation.none"
        case .nothingChanged: "observation.nothing-changed"
        case .partAboveWhole: "observation.part-above-whole"
        case .outOfBounds: "observation.out-of-bounds"
        case .noContradiction: "observation.no-contradiction"
        case .notAmongThem: "observation.not-among-them"
        case .ownClaim: "observation.own-claim"
        case .twice: "observation.twice"
        case .tooMany: "observation.too-many"
        case .text: "observation.text"
        case .empty: "observation.empty"
        }
    }
}
