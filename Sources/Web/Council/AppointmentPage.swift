import Assessment
import Criteria
import HTML
import Quantities
import Records

/// Appointing the council of a campaign.
struct AppointmentPage: Page {
    static let fields = [
        "council.bad-quorum": "least", "council.fewer-than-quorum": "least",
        "council.bad-averaging": "digits",
        "council.not-one-chair": "members", "council.member-twice": "members", "council.bad-title": "members",
        "council.too-many-members": "members",
    ]

    let campaign: Campaign
    let council: Council?
    /// Who may be chosen: everybody with a role in councils here.
    let holders: [NamedHolder]
    let givesPoints: Bool
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(CouncilWords.appoint) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(campaign.title, .href(frame.link(CouncilLinks.campaign(campaign.id))))
        }
        h.h1(frame(CouncilWords.appoint))
        FaultSummary(form.faults).write(h, frame)
        form.write(h, frame, to: CouncilLinks.appointment(campaign.id)) {
            h.h2(frame(CouncilWords.members), .id("members"), .tabindex(-1))
            if holders.isEmpty { h.p(frame(CouncilWords.nobody), .class("note")) }
            for holder in holders { row(holder, h, frame) }
            rules(h, frame)
            h.button(frame(CouncilWords.appoint), .class("btn"), .type(.submit))
        }
    }

    private func row(_ holder: NamedHolder, _ h: HTMLWriter, _ frame: Frame) {
        let id = holder.person.text
        let now = council?.members.first { $0.person == holder.person }
        h.fieldset(.class("field")) {
            h.legend(holder.name)
            h.tick(
                "member",
                id,
                holder.bodyName,
                isOn: form.isChosen("member", id, atFirst: now != nil)
            )
            h.input(.type(.hidden), .name("body-\(id)"), .value(holder.body.text))
            TextField(
                "title-\(id)",
                CouncilWords.memberTitle,
                value: form.value("title-\(id)", now?.title ?? "\(holder.name), \(holder.bodyName)"),
                .type(.text),
                .maxLength(300)
            ).write(h, frame)
            let role = form.value("role-\(id)", (now?.role ?? beginning(holder)).rawValue)
            Choice(
                name: "role-\(id)",
                label: CouncilWords.role,
                options: CouncilRole.allCases.map {
                    Choice.Option(value: $0.rawValue, label: frame($0.title))
                }
            ).writeList(h, frame) { $0 == role }
            TextField(
                "unit-\(id)",
                CouncilWords.ownUnit,
                hint: CouncilWords.ownUnitHint,
                value: form.value("unit-\(id)", now?.unit ?? ""),
                .type(.text),
                .maxLength(20)
            ).write(h, frame)
        }
    }

    private func beginning(_ holder: NamedHolder) -> CouncilRole {
        holder.grant.role == .councilSecretary ? .secretary : .member
    }

    private func rules(_ h: HTMLWriter, _ frame: Frame) {
        let now = council?.rules
        h.h2(frame(CouncilWords.rules))
        let quorum = form.value(
            "quorum",
            now.map { "\($0.quorum.part.numerator)/\($0.quorum.part.denominator)" } ?? "2/3"
        )
        Choice(
            name: "quorum",
            label: CouncilWords.quorumPart,
            options: AppointmentForm.quorums.map { Choice.Option(value: $0, label: $0) },
            faults: form.faults
        ).writeList(h, frame) { $0 == quorum }
        number("least", CouncilWords.quorumLeast, now.map { String($0.quorum.least) } ?? "3", h, frame)
        let voting = form.value(
            "voting",
            now.map { $0.voting == .twoThirds } == true ? "twoThirds" : "majority"
        )
        Choice(
            name: "voting",
            label: CouncilWords.votingRule,
            options: [
                Choice.Option(value: "majority", label: frame(CouncilWords.majority)),
                Choice.Option(value: "twoThirds", label: frame(CouncilWords.twoThirds)),
            ],
            faults: form.faults
        ).writeButtons(h, frame) { $0 == voting }
        h.tick(
            "chair-breaks-ties",
            "",
            frame(CouncilWords.chairBreaksTies),
            isOn: form.isChosen("chair-breaks-ties", "1", atFirst: now?.voting.chairBreaksTies ?? true)
        )
        guard givesPoints else { return }
        let method = form.value("averaging", (now?.averaging?.method ?? .mean).rawValue)
        Choice(
            name: "averaging",
            label: CouncilWords.averaging,
            options: Averaging.Method.allCases.map {
                Choice.Option(value: $0.rawValue, label: frame($0.title))
            },
            faults: form.faults
        ).writeButtons(h, frame) { $0 == method }
        number(
            "digits",
            CouncilWords.digits,
            now?.averaging.map { String($0.rounding.digits) } ?? "2",
            h,
            frame
        )
        number(
            "least-points",
            CouncilWords.leastPoints,
            now?.averaging.map { String($0.least) } ?? "3",
            h,
            frame
        )
    }

    private func number(_ name: String, _ label: Text, _ beginning: String, _ h: HTMLWriter, _ frame: Frame) {
        TextField(
            name,
            label,
            value: form.value(name, beginning),
            faults: form.faults,
            .type(.text),
            .keyboard(.numeric),
            .maxLength(3)
        ).write(h, frame)
    }
}
