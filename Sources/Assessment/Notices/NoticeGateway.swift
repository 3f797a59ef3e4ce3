package import Criteria
import Database
package import Mail
import Quantities
import Records

/// Sends notices by mail: each to each recipient once, however many gateways run and whenever one of them is killed.
///
/// A letter is claimed for ten minutes in the database before it is sent, and marked as sent afterwards. A gateway that dies in
/// between leaves its claim to run out; the letter then goes again under the same Message-ID, by which mail servers and readers
/// drop a second copy. Letters go one after the other, so a gateway that dies can cause one second copy at most, of the letter that
/// was on its way; those that it had only claimed were never handed over. So none is lost, and none is seen twice.
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
    /// After so many letters in a row for which the server could not be reached, the others are left for later.
    private static let patience = 3

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
            var inVain = 0
            for (place, letter) in letters.enumerated() {
                guard inVain < NoticeGateway.patience else {
                    try await giveBack(letters[place...])
                    report.waiting += letters.count - place
                    return report
                }
                guard let letter = try await renewed(letter) else { continue }
                inVain = try await deliver(letter, &report) ? 0 : inVain + 1
            }
        }
        return report
    }

    /// Finds out to whom new notices go.
    ///
    /// - Returns: how many letters there would have been for nobody, or for somebody without an address.
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
            var seen: Set<String> = []
            for recipient in found.sorted(by: { $0.person < $1.person })
            where seen.insert(recipient.person).inserted {
                let hasAddress = recipient.address != nil
                if !hasAddress { nobody += 1 }
                try connection.execute(
                    """
                    INSERT INTO notice_delivery (notice, recipient, attempts, next_attempt, failure)
                    VALUES (\(notice.id), \(recipient.person), 0, \(hasAddress ? now : nil),
                        \(hasAddress ? nil : "no address"))
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
        /// When the claim runs out.
        var until: Instant
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
                until: until,
                message: message
            )
        }
    }

    /// Claims a letter anew when much of its time has gone with those before it.
    ///
    /// - Returns: `nil` when another gateway has it by now.
    private func renewed(_ letter: Letter) async throws -> Letter? {
        let now = clock.now()
        guard now.adding(milliseconds: NoticeGateway.claim / 2) > letter.until else { return letter }
        var renewed = letter
        renewed.until = now.adding(milliseconds: NoticeGateway.claim)
        let claimed = renewed
        let changed = try await database.write { connection in
            try connection.execute(
                """
                UPDATE notice_delivery SET next_attempt = \(claimed.until)
                WHERE notice = \(letter.notice) AND recipient = \(letter.person) AND sent_at IS NULL
                    AND next_attempt = \(letter.until)
                """
            )
        }
        return changed == 1 ? claimed : nil
    }

    /// Gives claimed letters back that were not tried.
    private func giveBack(_ letters: ArraySlice<Letter>) async throws {
        let now = clock.now()
        try await database.write { connection in
            for letter in letters {
                try connection.execute(
                    """
                    UPDATE notice_delivery SET next_attempt = \(now), attempts = attempts - 1
                    WHERE notice = \(letter.notice) AND recipient = \(letter.person) AND sent_at IS NULL
                        AND next_attempt = \(letter.until)
                    """
                )
            }
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

    /// - Returns: `false` when the server could not be reached.
    private func deliver(_ letter: Letter, _ report: inout DeliveryReport) async throws -> Bool {
        guard let message = letter.message else {
            report.failed += 1
            try await database.write { try close(letter, $0, sent: nil, next: nil, failure: "no address") }
            return true
        }
        do {
            try await send(message)
            report.sent += 1
            let now = clock.now()
            try await database.write { try close(letter, $0, sent: now, next: nil, failure: nil) }
            return true
        } catch let error as MailError {
            let isFinal = error.isFinal || letter.attempts >= NoticeGateway.attempts
            if isFinal { report.failed += 1 } else { report.waiting += 1 }
            // One minute, two, four, up to a day.
            let pause = min(Int64(60_000) << Int64(min(letter.attempts, 11)), 86_400_000)
            let next = isFinal ? nil : clock.now().adding(milliseconds: pause)
            try await database.write { try close(letter, $0, sent: nil, next: next, failure: error.code) }
            return !error.isOfTheWay
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

    /// Whether the next letter will hardly fare better.
    fileprivate var isOfTheWay: Bool {
        switch self {
        case .noLibrary, .unavailable: true
        case .refused, .badServer, .outcomeUnknown: false
        }
    }
}
