import Criteria
import Database
import Evaluation
import Quantities
package import Records

/// The report upward: as it would be now, and sending it, once and again as a correction.
package struct ReportService: Sendable {
    private let room: AssessmentRoom
    private let standings: StandingService

    package init(_ room: AssessmentRoom, _ standings: StandingService) {
        self.room = room
        self.standings = standings
    }

    /// The report by what is known now.
    ///
    /// - Throws: ``ReportRefusal/notReproducible(_:)`` when a decided result does not come out again.
    package func preview(of id: Identifier<Campaign>) async throws -> Report {
        try await room.database.read { connection in
            try report(of: id, asOf: JournalHead.read(connection).number, connection).report
        }
    }

    /// Sends the report: keeps it as it is and records it. Late is better than never, and marked as late.
    ///
    /// - Parameter statement: why units are missing; for a report that was sent before, what it corrects.
    package func send(
        _ id: Identifier<Campaign>,
        statement: String = "",
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        guard statement.unicodeScalars.count <= 4_000 else { throw ReportRefusal.tooLong }
        return try await room.ledger.commitBulk(Command(.report, by: actor, key: key)) { change in
            let connection = change.connection
            let (report, campaign) = try report(of: id, asOf: change.entry, connection)
            try room.demand(.report, change, campaign: campaign)
            guard campaign.offices.ministry != nil else { throw ReportRefusal.noRecipient }
            var isLate = false
            switch campaign.schedule[.report].timeliness(on: change.now.day) {
            case .inTime: break
            case .early(let first): throw ReportRefusal.tooEarly(from: first)
            case .late: isLate = true
            }
            let isExplained = statement.contains { !$0.isWhitespace }
            let before = try ReportStore.all(of: id, connection)
            guard report.isComplete || isExplained || !before.isEmpty else {
                throw ReportRefusal.incomplete(
                    report.undecided.count,
                    first: report.undecided.prefix(5).map(\.title)
                )
            }
            if let last = before.last {
                guard isExplained else { throw ReportRefusal.noReason }
                guard !report.saysTheSame(as: last) else {
                    throw ReportRefusal.nothingChanged(number: last.number)
                }
            }
            let sent = SentReport(
                number: before.count + 1,
                entry: change.entry,
                day: change.now.day,
                isLate: isLate,
                statement: statement,
                text: report.text,
                digest: report.digest
            )
            try ReportStore.insert(sent, of: id, connection)
            try change.record(
                Subject("campaign", id),
                state: campaign.digest,
                details:
                    "report=\(sent.number) units=\(report.lines.count) undecided=\(report.undecided.count) late=\(isLate ? 1 : 0) digest=\(sent.digest)"
            )
            return change.entry
        }
    }

    // MARK: - Parts

    private func report(
        of id: Identifier<Campaign>,
        asOf entry: EntryNumber,
        _ connection: Connection
    ) throws -> (report: Report, campaign: Campaign) {
        guard let campaign = try CampaignStore.find(id, asOf: entry, connection) else {
            throw CampaignRefusal.notFound(id.text)
        }
        let plan = try room.texts.plan(campaign.set.digest, connection)
        let dossiers = try DossierStore.all(in: id, asOf: entry, connection)
        let decisions = try DecisionStore.last(in: id, asOf: entry, connection)
        let population = try standings.counted(campaign, plan, asOf: entry, connection)
        var unlike: [String] = []
        var lines: [Report.Line] = []
        for dossier in dossiers {
            let decision = decisions[dossier.id]
            var results: [CriterionResult] = []
            if let decision, let basis = decision.basis {
                let outcome = try outcome(of: dossier, decision, basis, population, connection)
                if let outcome {
                    results = CriterionResult.all(outcome, plan)
                } else {
                    unlike.append(dossier.participant.unit)
                }
            }
            lines.append(Report.Line(dossier, decision, results))
        }
        guard unlike.isEmpty else { throw ReportRefusal.notReproducible(unlike) }
        func gaps(_ isGap: (DossierState) -> Bool) -> [Report.Gap] {
            dossiers.filter { isGap($0.state) }.map {
                Report.Gap(unit: $0.participant.unit, title: $0.participant.title, state: $0.state.title.vi)
            }
        }
        let report = Report(
            campaign: id.text,
            title: campaign.title,
            set: campaign.set.name,
            setDigest: campaign.set.digest.description,
            period: campaign.period,
            asOf: campaign.asOf.description,
            authority: campaign.offices.authority.text,
            ministry: campaign.offices.ministry?.text ?? "",
            entry: entry.rawValue,
            criteria: plan.nodes.filter { $0.children.isEmpty }.map(\.node.code),
            lines: lines,
            undecided: gaps(\.awaitsDecision),
            absent: gaps { $0 == .withdrawn || $0 == .lapsed }
        )
        return (report, campaign)
    }

    /// What was decided on, evaluated again: with all others, or alone as of the decision where something it counts has changed since.
    ///
    /// - Returns: `nil` when it does not come out again.
    private func outcome(
        of dossier: Dossier,
        _ decision: Decision,
        _ basis: DecisionBasis,
        _ population: PopulationStanding,
        _ connection: Connection
    ) throws -> UnitOutcome? {
        if let outcome = population.outcome(of: dossier.id),
            OutcomeForm.digest(of: outcome, population.evaluation.plan) == basis.outcome
        {
            return outcome
        }
        let standing = try standings.standing(of: dossier.id, .verified, asOf: decision.entry, connection)
        let outcome = standing.standing.outcome
        return OutcomeForm.digest(of: outcome, standing.standing.plan) == basis.outcome ? outcome : nil
    }
}

extension Report.Line {
    fileprivate init(_ dossier: Dossier, _ decision: Decision?, _ results: [CriterionResult]) {
        let participant = dossier.participant
        unit = participant.unit
        title = participant.title
        kind = participant.kind
        parent = participant.parent
        parentTitle = participant.parentTitle
        registeredLevel = dossier.level
        state = dossier.state.rawValue
        outcome = decision?.outcome.stored
        level = decision?.outcome.level
        points = decision?.outcome.points?.fractionText
        number = decision?.act.number
        day = decision?.act.day.description
        validFrom = decision?.from.description
        validUntil = decision?.act.validUntil?.description
        self.results = results.map(\.result)
        missing = results.filter(\.isMissing).map(\.code)
    }
}

extension Report {
    /// Whether a report that was sent differs in nothing but the moment.
    fileprivate func saysTheSame(as sent: SentReport) -> Bool {
        func withoutEntry(_ text: String) -> [Substring] {
            text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("entry: ") }
        }
        return withoutEntry(text) == withoutEntry(sent.text)
    }
}
