import Assessment
import Database
import Mail
import Records
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10)))
struct NoticeGatewayTests {
    /// A server of mail in memory that refuses when told to.
    final class Post: Sendable {
        private struct State {
            var letters: [MailMessage] = []
            var failure: MailError?
        }

        private let state = Mutex(State())

        var letters: [MailMessage] { state.withLock { $0.letters } }

        func fail(with error: MailError?) { state.withLock { $0.failure = error } }

        func take(_ message: MailMessage) throws {
            try state.withLock { state in
                if let failure = state.failure { throw failure }
                state.letters.append(message)
            }
        }
    }

    private func gateway(_ room: TestRoom, _ post: Post) throws -> NoticeGateway {
        let from = try #require(MailAddress("chuan@tinh.example"))
        return NoticeGateway(
            room.room,
            from: from,
            recipients: { notice, _, dossier, _ in
                let who =
                    dossier.map { "\(notice.audience.rawValue)-\($0.participant.unit)" }
                    ?? notice.audience.rawValue
                return MailAddress("\(who)@tinh.example").map { [Recipient(person: who, address: $0)] } ?? []
            },
            send: { try post.take($0) }
        )
    }

    private func register(_ room: TestRoom) async throws -> Identifier<Campaign> {
        let id = try await room.campaigns.open(try room.plan(), by: room.person(9))
        let dossiers = try await room.room.database.read { try DossierStore.all(in: id, $0) }
        for dossier in dossiers.prefix(2) {
            _ = try await room.dossiers.register(dossier.id, level: nil, by: room.person(1))
        }
        return id
    }

    @Test(arguments: Engine.allCases)
    func whoIsConcernedByAStepGetsOneLetter(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await register(room)
            let post = Post()
            let report = try await gateway(room, post).run()
            #expect(report.sent == 2)
            #expect(
                post.letters.map(\.to.text).sorted() == [
                    "verifiers-X1@tinh.example", "verifiers-X2@tinh.example",
                ]
            )
            #expect(post.letters.allSatisfy { $0.subject.contains("đăng ký") })
            let again = try await gateway(room, post).run()
            #expect(again == DeliveryReport())
        }
    }

    @Test(arguments: Engine.allCases)
    func aReminderIsWrittenOnceHoweverOftenTheJobRuns(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await register(room)
            let service = ReminderService(room.room)
            room.time.set("2026-09-24")
            let job = Actor(.program, from: Origin(.job))
            // Two were registered; the other two have missed registration, which is told further.
            #expect(try await service.run(by: job) == 4)
            #expect(try await service.run(by: job) == 0)
            room.time.set("2026-09-25")
            #expect(try await service.run(by: job) == 0)
            room.time.set("2026-09-28")
            #expect(try await service.run(by: job) == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func aLetterThatCouldNotBeSentGoesLater(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await register(room)
            let post = Post()
            post.fail(with: .unavailable(reason: "away"))
            let first = try await gateway(room, post).run()
            #expect(first.waiting == 2)
            post.fail(with: nil)
            let tooSoon = try await gateway(room, post).run()
            #expect(tooSoon.sent == 0)
            room.time.set("2026-07-06")
            let later = try await gateway(room, post).run()
            #expect(later.sent == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func aLetterWhoseFateIsUnknownGoesAgainUnderTheSameId(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await register(room)
            let post = Post()
            let taken = Post()
            let from = try #require(MailAddress("chuan@tinh.example"))
            let losing = NoticeGateway(
                room.room,
                from: from,
                recipients: { _, _, dossier, _ in
                    let who = dossier?.participant.unit ?? "all"
                    return MailAddress("\(who)@tinh.example").map { [Recipient(person: who, address: $0)] }
                        ?? []
                },
                send: { message in
                    try taken.take(message)
                    try post.take(message)
                }
            )
            post.fail(with: .outcomeUnknown(reason: "lost"))
            _ = try await losing.run()
            post.fail(with: nil)
            room.time.set("2026-07-06")
            let report = try await losing.run()
            #expect(report.sent == 2)
            let ids = taken.letters.map(\.id)
            #expect(ids.count == 4)
            #expect(Set(ids).count == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func gatewaysThatRunAtOnceNeverSendALetterTwice(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await register(room)
            let post = Post()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<6 {
                    let gateway = try gateway(room, post)
                    group.addTask { _ = try await gateway.run() }
                }
                try await group.waitForAll()
            }
            #expect(post.letters.count == 2)
            #expect(Set(post.letters.map(\.id)).count == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func aNoticeForNobodyIsShownAsFailed(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await register(room)
            let from = try #require(MailAddress("chuan@tinh.example"))
            let gateway = NoticeGateway(
                room.room,
                from: from,
                recipients: { _, _, _, _ in [] },
                send: { _ in }
            )
            let report = try await gateway.run()
            #expect(report.failed == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func whenTheServerIsAwayTheOthersAreLeftUntouched(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let id = try await room.campaigns.open(try room.plan(units: 6), by: room.person(9))
            for dossier in try await room.dossiers(id) {
                _ = try await room.dossiers.register(dossier.id, level: nil, by: room.person(1))
            }
            let post = Post()
            let asked = Counter()
            let from = try #require(MailAddress("chuan@tinh.example"))
            let gateway = NoticeGateway(
                room.room,
                from: from,
                recipients: { _, _, dossier, _ in
                    let who = dossier?.participant.unit ?? "all"
                    return [Recipient(person: who, address: MailAddress("\(who)@tinh.example"))]
                },
                send: { message in
                    asked.add()
                    try post.take(message)
                }
            )
            post.fail(with: .unavailable(reason: "away"))
            let first = try await gateway.run()
            #expect(first.waiting == 6)
            #expect(asked.count == 3, "after three in vain nobody else waits for the server")
            // Those that were never tried go at once, the others after their pause.
            post.fail(with: nil)
            let second = try await gateway.run()
            #expect(second.sent == 3)
            room.time.set("2026-07-06")
            let third = try await gateway.run()
            #expect(third.sent == 3)
            #expect(Set(post.letters.map(\.id)).count == 6)
        }
    }

    @Test(arguments: Engine.allCases)
    func aLetterThatAnotherTookMeanwhileIsNotSentByTheSlowOne(engine: Engine) async throws {
        try await withRoom(engine) { room in
            _ = try await register(room)
            let post = Post()
            let other = try gateway(room, post)
            let from = try #require(MailAddress("chuan@tinh.example"))
            let isFirst = Counter()
            let slow = NoticeGateway(
                room.room,
                from: from,
                recipients: { notice, _, dossier, _ in
                    let who = "\(notice.audience.rawValue)-\(dossier?.participant.unit ?? "")"
                    return [Recipient(person: who, address: MailAddress("\(who)@tinh.example"))]
                },
                send: { message in
                    isFirst.add()
                    guard isFirst.count == 1 else { return try post.take(message) }
                    // It takes so long that its claims run out and another gateway does the work.
                    room.time.set("2026-07-06")
                    _ = try await other.run()
                    try post.take(message)
                }
            )
            _ = try await slow.run()
            let ids = post.letters.map(\.id)
            #expect(ids.count == 3, "only the letter that was on its way goes twice")
            #expect(Set(ids).count == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func somebodyWithoutAnAddressIsShownAndServedLater(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let campaign = try await register(room)
            let post = Post()
            let from = try #require(MailAddress("chuan@tinh.example"))
            let known = Counter()
            let gateway = NoticeGateway(
                room.room,
                from: from,
                recipients: { _, _, dossier, _ in
                    let address = known.count > 0 ? MailAddress("a@tinh.example") : nil
                    return [Recipient(person: dossier?.participant.unit ?? "all", address: address)]
                },
                send: { try post.take($0) }
            )
            let first = try await gateway.run()
            #expect((first.sent, first.failed) == (0, 2))
            let reading = NoticeReading(room.room)
            let failed = try await reading.lines(of: campaign, .failed)
            #expect(failed.map(\.failure) == ["no address", "no address"])
            known.add()
            let job = Actor(.program, from: Origin(.job))
            #expect(try await reading.retry(of: campaign, by: job) == 2)
            let second = try await gateway.run()
            #expect((second.sent, second.failed) == (2, 0))
            #expect(try await reading.lines(of: campaign, .sent).count == 2)
            #expect(try await reading.lines(of: campaign, .waiting).isEmpty)
        }
    }

    /// How often something happened.
    private final class Counter: Sendable {
        private let number = Mutex(0)

        var count: Int { number.withLock { $0 } }

        func add() { number.withLock { $0 += 1 } }
    }
}
