import Assessment
import Criteria
import Database
import HTML
import Records

extension DossierRoom {
    func registerPage(_ visit: Visit, fault: Text? = nil, status: Int = 200) async throws -> Answer {
        let page = RegisterPage(
            own: try await self.own(visit),
            key: freshKey(),
            faults: fault.map { [FieldFault("level", $0)] } ?? []
        )
        return site.personalPage(page, for: visit, status: status)
    }

    func register(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form()
        let own = try await self.own(visit)
        let level = fields["level"].flatMap { Int($0) }
        let actor = try visit.signedIn().actor
        do {
            if own.dossier.state == .registered || own.dossier.state == .assessing {
                _ = try await service.changeRegistration(
                    own.dossier.id,
                    level: level,
                    by: actor,
                    key: try fields.commandKey()
                )
            } else {
                _ = try await service.register(
                    own.dossier.id,
                    level: level,
                    by: actor,
                    key: try fields.commandKey()
                )
            }
        } catch {
            return try await registerPage(visit, fault: try sentence(error), status: 422)
        }
        return see(own, visit, done: "registered")
    }

    func withdraw(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form()
        let own = try await self.own(visit)
        do {
            _ = try await service.withdraw(
                own.dossier.id,
                reason: String((fields.trimmed("reason") ?? "").prefix(2_000)),
                by: try visit.signedIn().actor,
                key: try fields.commandKey()
            )
        } catch {
            return try await registerPage(visit, fault: try sentence(error), status: 422)
        }
        return see(own, visit, done: "withdrawn")
    }

    func carryOver(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form()
        let own = try await self.own(visit)
        guard let earlier = own.earlier else { throw RequestFault.notFound }
        do {
            _ = try await service.carryOver(
                from: earlier.id,
                to: own.dossier.id,
                by: try visit.signedIn().actor,
                key: try fields.commandKey()
            )
        } catch {
            return try await dossierPage(visit, fault: try sentence(error), status: 422)
        }
        return see(own, visit, done: "carried")
    }

    /// Answers what the verifiers asked.
    func answer(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form()
        let own = try await self.own(visit)
        guard let number = Int64(try visit.part("question")),
            let question = own.questions.first(where: { $0.entry.rawValue == number })
        else { throw RequestFault.notFound }
        do {
            _ = try await VerificationService(site.room).answer(
                question.entry,
                (fields["answer"] ?? "").replacing("\r\n", with: "\n"),
                of: own.dossier.id,
                by: try visit.signedIn().actor,
                key: try fields.commandKey()
            )
        } catch {
            return try await dossierPage(visit, fault: try sentence(error), status: 422)
        }
        return see(own, visit, done: "answered")
    }

    func checkPage(_ visit: Visit, fault: Text? = nil, status: Int = 200) async throws -> Answer {
        let own = try await self.own(visit)
        let page = CheckAnswersPage(
            own: own,
            before: try await lastSubmitted(own),
            key: freshKey(),
            fault: fault
        )
        return site.personalPage(page, for: visit, status: status)
    }

    func submit(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form()
        let own = try await self.own(visit)
        do {
            _ = try await service.submit(
                own.dossier.id,
                seen: fields["seen"].flatMap { Int64($0) }.map { EntryNumber(rawValue: $0) },
                by: try visit.signedIn().actor,
                key: try fields.commandKey()
            )
        } catch {
            return try await checkPage(visit, fault: try sentence(error), status: 422)
        }
        return see(own, visit, done: "submitted")
    }

    /// The values of the last submission; `nil` before the first.
    private func lastSubmitted(_ own: OwnDossier) async throws -> DossierSheet? {
        guard let last = own.submissions.last else { return nil }
        return try await site.room.database.read { connection in
            try ValueStore.sheet(of: own.dossier.id, asOf: last.entry, lastDay: nil, connection)
        }
    }
}
