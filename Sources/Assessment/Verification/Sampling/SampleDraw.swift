package import Records

/// The order in which items are looked at: by lot, and the same for the same seed whoever draws again.
///
/// Each item's lot is SHA-256 over the seed, the dossier and the criterion (``CanonicalFields``); the items of a stratum are looked at
/// in the order of their lots. So enlarging a sample goes on in the same order and never draws anew.
package struct SampleDraw: Sendable {
    package static let seedLength = 32

    /// The items of each stratum in the order of their lots.
    package let order: [SampleStratum: [SampleItem]]
    /// Over all items with their strata and submissions, in the order of their names, whatever order they came in.
    package let digest: Digest

    package init(_ items: [SampleItem], seed: [UInt8]) {
        var drawn: [SampleStratum: [(lot: [UInt8], item: SampleItem)]] = [:]
        for item in items {
            var fields = CanonicalFields("chuan lot 1")
            fields.add("seed", bytes: seed)
            fields.add("dossier", item.dossier.text)
            fields.add("criterion", item.criterion)
            drawn[item.stratum, default: []].append((fields.digest.bytes, item))
        }
        order = drawn.mapValues { lots in
            lots.sorted { $0.lot.lexicographicallyPrecedes($1.lot) }.map(\.item)
        }
        var fields = CanonicalFields("chuan sampling items 1")
        for item in items.sorted(by: SampleDraw.isBefore) {
            fields.add("dossier", item.dossier.text)
            fields.add("criterion", item.criterion)
            fields.add("stratum", item.stratum.rawValue)
            fields.add("submission", Int64(item.submission))
        }
        digest = fields.digest
    }

    private static func isBefore(_ one: SampleItem, _ other: SampleItem) -> Bool {
        (one.dossier.text, one.criterion ?? "") < (other.dossier.text, other.criterion ?? "")
    }
}
