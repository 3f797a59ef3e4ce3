import Assessment
import Criteria
import Database
import Evaluation
import HTML
import Records

extension DossierRoom {
    func criterionPage(_ visit: Visit) async throws -> Answer {
        let own = try await self.own(visit)
        let node = try self.node(visit, own)
        let page = QuestionPage(
            own: own,
            node: node,
            key: freshKey(),
            saved: visit.query["done"] == "saved",
            panel: panel(own, node, visit.language),
            evidence: try await section(own, node, visit)
        )
        return site.personalPage(page, for: visit)
    }

    /// The form of a criterion: keeps what was typed, or only says what it is worth.
    func enter(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form()
        let own = try await self.own(visit)
        let node = try self.node(visit, own)
        let typed = TypedCriterion(fields, node.code, own)
        guard fields["do"] != "look" else { return try await again(visit, typed, node) }
        let changes = typed.changes(in: own.sheet)
        do {
            if !changes.isEmpty {
                _ = try await service.save(
                    changes,
                    source: typed.source,
                    seen: typed.seen,
                    in: own.dossier.id,
                    by: try visit.signedIn().actor,
                    key: try fields.commandKey()
                )
            }
        } catch SaveRefusal.changedMeanwhile(let key, let now, let entry) {
            let value = EnteredValue(text: now, source: "", entry: entry, day: site.room.today)
            let fault = FieldFault(
                "v-" + key.letter,
                SaveRefusal.changedMeanwhile(key, now: now, entry: entry).text
            )
            return try await again(visit, typed, node, [fault], [key.letter: value], status: 409)
        } catch {
            let fault = FieldFault(firstField(of: node), try sentence(error))
            return try await again(visit, typed, node, [fault], status: 422)
        }
        let goal = fields["do"] == "next" ? after(node, own) : own.link(to: node.code)
        return .see(goal.below(visit.language.prefix).query("done", "saved"))
    }

    /// The page again with what was typed; nothing was kept.
    private func again(
        _ visit: Visit,
        _ typed: TypedCriterion,
        _ node: Node,
        _ faults: [FieldFault] = [],
        _ conflicts: [String: EnteredValue] = [:],
        status: Int = 200
    ) async throws -> Answer {
        let own = try await self.own(visit, trying: typed.values)
        let page = QuestionPage(
            own: own,
            node: node,
            typed: typed.byLetter,
            typedSource: typed.source,
            conflicts: conflicts,
            faults: faults,
            key: freshKey(),
            panel: panel(own, node, visit.language),
            evidence: try await section(own, node, visit)
        )
        return site.personalPage(page, for: visit, status: status)
    }

    /// What typed figures are worth, as a piece of the page; nothing is written.
    func verdict(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form(upTo: 64 * 1_024)
        let known = try await self.own(visit)
        let node = try self.node(visit, known)
        let typed = TypedCriterion(fields, node.code, known)
        let own = try await self.own(visit, trying: typed.values)
        return Answer(.html, fragment(own, node, visit), keeping: .personal)
    }

    /// Keeps what was typed, for the script of the page: answers with the entries and what the figures are worth.
    func save(_ visit: Visit) async throws -> Answer {
        do {
            let fields = try await visit.form(upTo: 64 * 1_024)
            let before = try await self.own(visit)
            let node = try self.node(visit, before)
            let typed = TypedCriterion(fields, node.code, before)
            let changes = typed.changes(in: before.sheet)
            var entry: EntryNumber?
            if !changes.isEmpty {
                entry = try await service.save(
                    changes,
                    source: typed.source,
                    seen: typed.seen,
                    in: before.dossier.id,
                    by: try visit.signedIn().actor,
                    key: try fields.commandKey()
                )
            }
            let own = try await self.own(visit)
            let html = String(decoding: fragment(own, node, visit), as: UTF8.self)
            return Answer(
                .json,
                JSONWriter.bytes { json in
                    json.object {
                        json.member("entry", entry.map { Int($0.rawValue) })
                        json.object("seen") {
                            for (key, _) in typed.values.sorted(by: { $0.key < $1.key }) {
                                let value = own.sheet.late[key] ?? own.sheet.claimed[key]
                                json.member(key.letter, value.map { Int($0.entry.rawValue) } ?? 0)
                            }
                        }
                        json.member("verdict", html)
                    }
                }
            )
        } catch let failure as DatabaseError {
            throw failure
        } catch let refusal as SaveRefusal {
            return problem(refusal, visit)
        } catch let error as any ExplainedError {
            return APIProblem(error: error, status: ProblemStatus.of(error), language: visit.language).answer
        }
    }

    /// A refusal for the script; a value that changed meanwhile comes with what it is now, so that the person can choose.
    private func problem(_ refusal: SaveRefusal, _ visit: Visit) -> Answer {
        guard case .changedMeanwhile(let key, let now, let entry) = refusal else {
            return APIProblem(error: refusal, status: 422, language: visit.language).answer
        }
        let bytes = JSONWriter.bytes { json in
            json.object {
                json.member("type", "about:blank")
                json.member("status", 409)
                json.member("code", refusal.code)
                json.member("title", refusal.text(visit.language))
                json.member("letter", key.letter)
                json.member("now", now)
                json.member("entry", Int(entry.rawValue))
            }
        }
        return Answer(.problem, bytes, status: 409)
    }

    // MARK: - Parts

    func panel(_ own: OwnDossier, _ node: Node, _ language: Language) -> VerdictPanel? {
        own.standing.evaluator.explanation(of: node.code).map {
            VerdictPanel(explanation: $0, faults: own.faults(of: node.code, language))
        }
    }

    private func fragment(_ own: OwnDossier, _ node: Node, _ visit: Visit) -> [UInt8] {
        let frame = Frame(
            visit.language,
            address: visit.address(),
            settings: site.settings,
            assets: site.assets
        )
        return HTMLWriter.fragment { h in panel(own, node, visit.language)?.write(h, frame) }.bytes
    }

    private func after(_ node: Node, _ own: OwnDossier) -> Link {
        let codes = own.criteria.map(\.code)
        guard let place = codes.firstIndex(of: node.code), place + 1 < codes.count else { return own.link }
        return own.link(to: codes[place + 1])
    }

    private func firstField(of node: Node) -> String { "v-" + (node.criterion?.inputs.first?.letter ?? "a") }
}
