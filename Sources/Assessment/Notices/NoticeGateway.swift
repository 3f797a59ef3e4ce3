package import Criteria
import Database
package import Mail
import Quantities
import Records

/// Sends notices by mail: each to each recipient once, however many gateways run and whenever one of them is killed.
///
/// A letter is claimed for ten minutes in the database before it is sent, and marked as sent afterwards. A gateway that dies in
/// between leaves its claim to run out; the letter then goes again under the same Message-ID, by which mail servers and readers
/// drop a second copy. So none is lost, and none is seen twice.
package struct NoticeGateway: Sendable {
    private let database: Database
    private let clock: Clock
    private let from: MailAddress
    private let language: Language
    private let recipients: Recipient.Finder
    private let send: @Sendable (MailMessage) async throws -> Void

    private static let batch = 50
    private static let claim: Int64 = 10 * 60_000
    /// After so many failures somebody has to look.
    private static let attempts = 12

    package init(
        _ room: AssessmentRoom,
        from: MailAddress,
        language: Language = .vi,
        recipients: @escaping Recipient.Finder,
        send: @escaping @Sendable (MailMessage) async throws -> Void
    ) {
        database = room.database
        clock = room.ledger.clock
        self.from = from
        self.language = language
        self.recipients = recipients
        self.send = send
    }

    /// Sends what waits until nothing is left that is due.
    package func run() async throws -> DeliveryReport {
        var report = DeliveryReport()
        let now = clock.now()
        report.failed += try await database.write { try address($0, now) }
        while true {
            let letters = try await database.write { try claim($0, now) }
            if letters.isEmpty { break }
            for letter in letters { try await deliver(letter, &report) }
        }
        return report
    }

    /// Finds out to whom new notices go.
    ///
    /// - Returns: how many have nobody.
    private func address(_ connection: Connection, _ now: Instant) throws -> Int {
        let notices = try connection.all(
            Notice.self,
            """
            SELECT \(Notice.columns) FROM notice n
            WHERE n.audience <> 'everyone'
                AND NOT EXISTS (SELECT 1 FROM notice_delivery d WHERE d.notice = n.id) ORDER BY n.entry
            """
        )
        var nobody = 0
        for notice in notices {
            guard let campaign = try CampaignStore.find(notice.campaign, connection) else { continue }
            let dossier = try notice.dossier.flatMap { try DossierStore.find($0, connection) }
            let found = try recipients(notice, campaign, dossier, connection)
            if found.isEmpty {
                nobody += 1
                try connection.execute(
                    """
                    INSERT INTO notice_delivery (notice, recipient, attempts, failure)
                    VALUES (\(notice.id), '', 0, 'nobody')
                    """
                )
            }
            for person in Set(found.map(\.person)).sorted() {
                try connection.execute(
                    """
                    INSERT INTO notice_delivery (notice, recipient, attempts, next_attempt)
                    VALUES (\(notice.id), \(person), 0, \(now))
                    """
                )
            }
        }
        return nobody
    }

    private struct Letter: Sendable {
        let notice: Identifier<Notice>
        let person: String
        let attempts: Int
        /// `nil` when the person has no address any more.
        let message: MailMessage?
    }

    /// Takes some letters that are due, so that no other gateway does.
    private func claim(_ connection: Connection, _ now: Instant) throws -> [Letter] {
        var rows: [(notice: Notice, person: String, attempts: Int)] = []
        try connection.each(
            """
            SELECT \(Notice.columns), d.recipient, d.attempts FROM notice_delivery d JOIN notice n ON n.id = d.notice
            WHERE d.sent_at IS NULL AND d.next_attempt IS NOT NULL AND d.next_attempt <= \(now)
            ORDER BY d.next_attempt, d.notice, d.recipient LIMIT \(NoticeGateway.batch)
            """
        ) { (row) throws(DatabaseError) in
            rows.append((try Notice(row: row), try row["recipient"], try row["attempts"]))
        }
        let until = now.adding(milliseconds: NoticeGateway.claim)
        return try rows.map { row in
            try connection.execute(
                """
                UPDATE notice_delivery SET attempts = attempts + 1, next_attempt = \(until)
                WHERE notice = \(row.notice.id) AND recipient = \(row.person)
                """
            )
            let message = try message(row.notice, to: row.person, now, connection)
            return Letter(
                notice: row.notice.id,
                person: row.person,
                attempts: row.attempts + 1,
                message: message
            )
        }
    }

    private func message(
        _ notice: Notice,
        to person: String,
        _ now: Instant,
        _ connection: Connection
    ) throws -> MailMessage? {
        guard let campaign = try CampaignStore.find(notice.campaign, connection) else { return nil }
        let dossier = try notice.dossier.flatMap { try DossierStore.find($0, connection) }
        let found = try recipients(notice, campaign, dossier, connection)
        guard let address = found.first(where: { $0.person == person })?.address else { return nil }
        var waiting = 0
        if dossier == nil, let step = notice.step {
            let awaited = Awaiting.all(campaign.procedure).first { $0.step == step }?.states ?? []
            waiting = try DossierStore.all(in: campaign.id, connection).count { awaited.contains($0.state) }
        }
        let text = NoticeText(notice, campaign, dossier, waiting: waiting, today: now.day)
        return MailMessage(
            from: from,
            to: address,
            subject: text.subject(language),
            text: text.body(language),
            id: "\(notice.id).\(person)",
            date: now.mailDate
        )
    }

    private func deliver(_ letter: Letter, _ report: inout DeliveryReport) async throws {
        guard let message = letter.message else {
            report.failed += 1
            try await database.write { try close(letter, $0, sent: nil, next: nil, failure: "no address") }
            return
        }
        do {
            try await send(message)
            report.sent += 1
            let now = clock.now()
            try await database.write { try close(letter, $0, sent: now, next: nil, failure: nil) }
        } catch let error as MailError {
            let isFinal = error.isFinal || letter.attempts >= NoticeGateway.attempts
            if isFinal { report.failed += 1 } else { report.waiting += 1 }
            // One minute, two, four, up to a day.
            let pause = min(Int64(60_000) << Int64(min(letter.attempts, 11)), 86_400_000)
            let next = isFinal ? nil : clock.now().adding(milliseconds: pause)
            try await database.write { try close(letter, $0, sent: nil, next: next, failure: error.code) }
        }
    }

    private func close(
        _ letter: Letter,
        _ connection: Connection,
        sent: Instant?,
        next: Instant?,
        failure: String?
    ) throws(DatabaseError) {
        try connection.execute(
            """
            UPDATE notice_delivery SET sent_at = \(sent), next_attempt = \(next), failure = \(failure)
            WHERE notice = \(letter.notice) AND recipient = \(letter.person) AND sent_at IS NULL
            """
        )
    }
}

extension MailError {
    /// Whether trying again is of no use.
    fileprivate var isFinal: Bool {
        switch self {
        case .refused, .badServer: true
        case .noLibrary, .unavailable, .outcomeUnknown: false
        }
    }
}
