import Assessment
import Criteria
import HTML
import Records

/// A campaign before the verifiers: where to look first, then the dossiers by province.
struct CampaignVerificationPage: Page {
    struct RiskLine: Sendable {
        let dossier: Dossier
        /// `nil` for the dossier as a whole.
        let criterion: Node?
        let stake: Text
        let strength: RiskStrength
        let reasons: [Text]
    }

    /// So many are shown: whoever has looked at these looks again.
    static let mostRisks = 40

    let campaign: Campaign
    let provinces: [CampaignDesk.Province]
    let chosen: CampaignDesk.Province?
    /// Of the chosen province.
    let dossiers: [Dossier]
    let counts: [Identifier<Dossier>: (filled: Int, judged: Int)]
    /// How many criteria ask for values.
    let asked: Int
    let risks: [RiskLine]
    let mayDraw: Bool

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(VerificationWords.title) + ": " + campaign.title }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(VerificationWords.title), .href(frame.link(VerificationLinks.all)))
        }
        h.h1(campaign.title)
        h.p(.class("soft")) {
            h.text(campaign.set.name + " · " + campaign.period)
            if let last = campaign.schedule[.verification].last {
                h.text(" · " + frame(VerificationWords.verifyUntil(frame.day(last))))
            }
        }
        h.p {
            h.a(
                frame(mayDraw ? VerificationWords.drawSample : VerificationWords.samples),
                .href(frame.link(VerificationLinks.sampling(campaign.id)))
            )
        }
        writeRisks(h, frame)
        if provinces.count > 1 { writeProvinces(h, frame) }
        if let chosen { writeDossiers(chosen, h, frame) }
    }

    // MARK: - Where to look first

    private func writeRisks(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(VerificationWords.lookFirst), .id("first"))
        h.p(frame(VerificationWords.lookFirstLead), .class("hint"))
        guard !risks.isEmpty else {
            h.p(frame(VerificationWords.nothingRemarkable))
            return
        }
        h.ol(.class("risks")) {
            for line in risks.prefix(Self.mostRisks) {
                h.li {
                    h.a(
                        line.dossier.participant.title + (line.criterion.map { " · " + $0.code } ?? ""),
                        .href(
                            frame.link(
                                line.criterion.map {
                                    VerificationLinks.criterion($0.code, of: line.dossier.id)
                                } ?? VerificationLinks.dossier(line.dossier.id)
                            )
                        )
                    )
                    h.text(" — " + frame(line.stake))
                    h.span(" (" + frame(line.strength.title) + ")", .class("soft"))
                    if let criterion = line.criterion {
                        h.div(frame(criterion.title), .class("soft small"))
                    }
                    for reason in line.reasons { h.div(frame(reason), .class("small")) }
                }
            }
        }
        if risks.count > Self.mostRisks {
            h.p(
                frame(VerificationWords.moreRisks(frame.number(risks.count - Self.mostRisks))),
                .class("soft")
            )
        }
    }

    // MARK: - Provinces

    private func writeProvinces(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(VerificationWords.byProvince))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [
                        DeskWords.province, VerificationWords.waiting, VerificationWords.underWay,
                        VerificationWords.returned, VerificationWords.verified,
                    ] { h.th(frame(word), .scope("col")) }
                }
            }
            h.tbody {
                for province in provinces {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                province.title,
                                .href(
                                    frame.link(
                                        VerificationLinks.campaign(campaign.id)
                                            .query("province", province.code).fragment("dossiers")
                                    )
                                ),
                                .current.when(province == chosen)
                            )
                        }
                        cell(province.count(.submitted), VerificationWords.waiting, h, frame)
                        cell(province.count(.verifying), VerificationWords.underWay, h, frame)
                        cell(province.count(.returned), VerificationWords.returned, h, frame)
                        cell(
                            province.count(
                                .verified,
                                .appraising,
                                .appraised,
                                .decided,
                                .published,
                                .revoked
                            ),
                            VerificationWords.verified,
                            h,
                            frame
                        )
                    }
                }
            }
        }
    }

    private func cell(_ count: Int, _ word: Text, _ h: HTMLWriter, _ frame: Frame) {
        h.td(frame.number(count), .data("data-label", frame(word)))
    }

    // MARK: - Dossiers

    private func writeDossiers(_ province: CampaignDesk.Province, _ h: HTMLWriter, _ frame: Frame) {
        let flagged = Set(risks.map(\.dossier.id))
        h.h2(frame(VerificationWords.dossiers(of: province.title)), .id("dossiers"))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [DeskWords.unit, DeskWords.state, VerificationWords.judged] {
                        h.th(frame(word), .scope("col"))
                    }
                }
            }
            h.tbody {
                for dossier in dossiers {
                    h.tr {
                        h.th(.scope("row")) {
                            h.a(
                                dossier.participant.title,
                                .href(frame.link(VerificationLinks.dossier(dossier.id)))
                            )
                            if flagged.contains(dossier.id) {
                                h.text(" ")
                                h.a(
                                    frame(VerificationWords.flagged),
                                    .class("small"),
                                    .href(.place("first"))
                                )
                            }
                        }
                        h.td(frame(dossier.state.title), .data("data-label", frame(DeskWords.state)))
                        h.td(
                            "\(frame.number(counts[dossier.id]?.judged ?? 0)) / \(frame.number(asked))",
                            .data("data-label", frame(VerificationWords.judged))
                        )
                    }
                }
            }
        }
    }
}
