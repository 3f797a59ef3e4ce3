import Assessment
import Criteria
import HTML
import Records

/// Looking at a part instead of everything: how far the samples have come, what a further one would ask for, drawing it.
struct SamplingPage: Page {
    static let fields = [
        "sampling.bad-rate": "rate", "sampling.bad-confidence": "confidence",
        "sampling.bad-enlargements": "enlargements", "sampling.nothing-to-draw": "main",
    ]

    let campaign: Campaign
    let statuses: [SamplingStatus]
    /// Names of units by dossier.
    let titles: [Identifier<Dossier>: String]
    let query: Fields
    let proposal: SamplingProposal?
    let faults: [FieldFault]
    /// Why he may not draw.
    let refusal: Refusal?
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(VerificationWords.samples) + ": " + campaign.title }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(campaign.title, .href(frame.link(VerificationLinks.campaign(campaign.id))))
        }
        h.h1(frame(VerificationWords.samples))
        h.p(frame(VerificationWords.samplesLead), .class("lead"))
        FaultSummary(faults + form.faults).write(h, frame)
        for (place, status) in statuses.enumerated() { write(status, place + 1, h, frame) }
        if let refusal {
            h.p(frame(refusal.text), .class("note"))
            return
        }
        writePlan(h, frame)
        if let proposal { writeProposal(proposal, h, frame) }
    }

    private func write(_ status: SamplingStatus, _ number: Int, _ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(VerificationWords.sample(number, status.sampling.subject)))
        h.ul {
            for stratum in SampleStratum.allCases {
                guard let found = status.strata[stratum] else { continue }
                h.li {
                    h.text(frame(stratum.title) + ": ")
                    h.text(
                        frame(
                            VerificationWords.lookedAt(
                                frame.number(found.lookedAt),
                                of: frame.number(found.required),
                                among: frame.number(found.scheme.population),
                                errors: frame.number(found.errors)
                            )
                        )
                    )
                }
            }
        }
        guard !status.isComplete else {
            h.p("✓ " + frame(VerificationWords.sampleDone), .class("done"))
            return
        }
        h.details {
            h.summary(frame(VerificationWords.leftInSample(frame.number(status.toLookAt.count))))
            h.ul {
                for item in status.toLookAt.prefix(200) {
                    h.li {
                        h.a(
                            (titles[item.dossier] ?? item.dossier.text)
                                + (item.criterion.map { " · " + $0 } ?? ""),
                            .href(
                                frame.link(
                                    item.criterion.map { VerificationLinks.criterion($0, of: item.dossier) }
                                        ?? VerificationLinks.dossier(item.dossier)
                                )
                            )
                        )
                    }
                }
            }
        }
    }

    private func writePlan(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(VerificationWords.planSample))
        h.form(
            .method(.get),
            .class("desk"),
            .action(frame.link(VerificationLinks.sampling(campaign.id)))
        ) {
            let subject = query["subject"] ?? SampleSubject.dossier.rawValue
            Choice(
                name: "subject",
                label: VerificationWords.sampleOf,
                options: SampleSubject.allCases.map {
                    Choice.Option(value: $0.rawValue, label: frame($0.title))
                },
                faults: faults
            ).writeButtons(h, frame) { $0 == subject }
            number("rate", VerificationWords.rate, VerificationWords.rateHint, "5", h, frame)
            number(
                "confidence",
                VerificationWords.confidence,
                VerificationWords.confidenceHint,
                "95",
                h,
                frame
            )
            number(
                "enlargements",
                VerificationWords.enlargements,
                VerificationWords.enlargementsHint,
                "1",
                h,
                frame
            )
            h.button(frame(VerificationWords.propose), .class("btn second"), .type(.submit))
        }
    }

    private func number(
        _ name: String,
        _ label: Text,
        _ hint: Text,
        _ beginning: String,
        _ h: HTMLWriter,
        _ frame: Frame
    ) {
        TextField(
            name,
            label,
            hint: hint,
            value: query[name] ?? beginning,
            faults: faults,
            .type(.text),
            .keyboard(.decimal),
            .maxLength(6)
        ).write(h, frame)
    }

    private func writeProposal(_ proposal: SamplingProposal, _ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(VerificationWords.proposal))
        h.p {
            h.strong(
                frame(
                    VerificationWords.proposed(
                        frame.number(proposal.toLookAt),
                        of: frame.number(proposal.population)
                    )
                )
            )
        }
        h.ul { for text in proposal.text { h.li(frame(text)) } }
        form.write(h, frame, to: VerificationLinks.sampling(campaign.id)) {
            for name in ["subject", "rate", "confidence", "enlargements"] {
                h.input(.type(.hidden), .name(name), .value(query[name] ?? ""))
            }
            h.button(frame(VerificationWords.draw), .class("btn"), .type(.submit))
        }
    }
}
