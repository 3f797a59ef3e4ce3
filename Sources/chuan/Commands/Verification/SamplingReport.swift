import Assessment
import Criteria
import Quantities
import Records

/// The samples of a campaign as text or JSON.
struct SamplingReport: Sendable {
    private let samples: [SamplingStatus]
    private let dossiers: [Identifier<Dossier>: Dossier]

    init(_ samples: [SamplingStatus], _ dossiers: [Dossier]) {
        self.samples = samples
        self.dossiers = Dictionary(uniqueKeysWithValues: dossiers.map { ($0.id, $0) })
    }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        guard !samples.isEmpty else {
            return isVietnamese
                ? "Đợt này chưa rút mẫu; mọi tiêu chí phải được xem.\n"
                : "No sample was drawn; every criterion is looked at.\n"
        }
        return samples.map { status in
            var text = (isVietnamese ? "Mẫu " : "Sample ") + status.sampling.id.text + "\n"
            var table = TextTable([
                (isVietnamese ? "Nhóm" : "Stratum", .left), (isVietnamese ? "Gồm" : "Of", .right),
                (isVietnamese ? "Phải xem" : "To look at", .right),
                (isVietnamese ? "Đã xem" : "Looked at", .right),
                (isVietnamese ? "Sai" : "Wrong", .right), (isVietnamese ? "Không xem" : "Unseen", .right),
            ])
            for stratum in SampleStratum.allCases {
                guard let one = status.strata[stratum] else { continue }
                table.append([
                    stratum.title(language), "\(one.scheme.population)", "\(one.required)", "\(one.lookedAt)",
                    "\(one.errors)", "\(one.unseen)",
                ])
            }
            text += table.text
            let toResume = Set(status.toResume)
            text += left(
                status.toLookAt.filter { !toResume.contains($0) },
                isVietnamese ? "Còn phải xem" : "Left to look at"
            )
            text += left(
                status.toResume,
                isVietnamese
                    ? "Còn phải xem ở hồ sơ đã thẩm định (`verify resume`)"
                    : "Left in dossiers that are verified (`verify resume`)"
            )
            return text
        }.joined(separator: "\n")
    }

    private func left(_ items: [SamplingStatus.Item], _ title: String) -> String {
        guard !items.isEmpty else { return "" }
        var order: [Identifier<Dossier>] = []
        var criteria: [Identifier<Dossier>: [String]] = [:]
        for item in items {
            if criteria[item.dossier] == nil { order.append(item.dossier) }
            criteria[item.dossier, default: []] += item.criterion.map { [$0] } ?? []
        }
        return "\(title):\n"
            + order.map { id in
                let unit = dossiers[id].map { "\($0.participant.title) (\($0.participant.unit))" } ?? id.text
                let codes = criteria[id] ?? []
                return "  \(unit)" + (codes.isEmpty ? "" : ": " + codes.joined(separator: ", ")) + "\n"
            }.joined()
    }

    var json: JSON {
        .list(
            samples.map { status in
                .object([
                    ("sample", .text(status.sampling.id.text)),
                    ("subject", .text(status.sampling.subject.rawValue)),
                    ("rate", .text(Self.share(status.sampling.demand.acceptedRate))),
                    ("confidence", .text(Self.share(status.sampling.demand.confidence))),
                    ("seed", .text(status.sampling.seed.map(Self.hex).joined())),
                    ("items", .text(status.sampling.items.description)),
                    ("strata", strata(status)), ("isComplete", .truth(status.isComplete)),
                    ("toLookAt", .list(status.toLookAt.map(json(of:)))),
                    ("toResume", .list(status.toResume.map(json(of:)))),
                ])
            }
        )
    }

    private func strata(_ status: SamplingStatus) -> JSON {
        .list(
            SampleStratum.allCases.compactMap { stratum in
                status.strata[stratum].map { one in
                    .object([
                        ("stratum", .text(stratum.rawValue)), ("population", .whole(one.scheme.population)),
                        ("required", .whole(one.required)), ("lookedAt", .whole(one.lookedAt)),
                        ("wrong", .whole(one.errors)), ("unseen", .whole(one.unseen)),
                    ])
                }
            }
        )
    }

    private func json(of item: SamplingStatus.Item) -> JSON {
        .compact([
            ("dossier", .text(item.dossier.text)),
            ("unit", .text(dossiers[item.dossier]?.participant.unit)), ("criterion", .text(item.criterion)),
            ("stratum", .text(item.stratum.rawValue)), ("place", .whole(item.place)),
        ])
    }

    static func json(_ schemes: [SampleStratum: SamplingScheme]) -> JSON {
        .list(
            SampleStratum.allCases.compactMap { stratum in
                schemes[stratum].map { scheme in
                    .object([
                        ("stratum", .text(stratum.rawValue)), ("population", .whole(scheme.population)),
                        ("tooMany", .whole(scheme.tooMany)),
                        ("sizes", .list(scheme.sizes.map { .whole($0) })),
                    ])
                }
            }
        )
    }

    private static func share(_ share: Fraction) -> String { "\(share.numerator)/\(share.denominator)" }

    private static func hex(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16)
        return text.utf8.count == 1 ? "0" + text : text
    }
}
