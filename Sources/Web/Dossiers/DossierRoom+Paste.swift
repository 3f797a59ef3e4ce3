import Assessment
import Criteria
import Database
import HTML
import Records

extension DossierRoom {
    func pastePage(_ visit: Visit) async throws -> Answer {
        site.personalPage(PastePage(own: try await self.own(visit), key: freshKey()), for: visit)
    }

    /// Shows what was pasted, or enters it.
    func paste(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.form(upTo: 512 * 1_024)
        let own = try await self.own(visit)
        let text = fields["pasted"] ?? ""
        let pasted = PastedColumn(text, own.plan)
        var faults = pasted.faults.prefix(50).map {
            FieldFault("pasted", PasteWords.line($0.number, $0.text, $0.fault))
        }
        if fields["do"] == "save", faults.isEmpty {
            let changes = pasted.values.filter { (own.sheet.claimed[$0.key]?.text ?? "") != $0.value }
            do {
                if !changes.isEmpty {
                    _ = try await service.save(
                        changes,
                        source: "",
                        in: own.dossier.id,
                        by: try visit.signedIn().actor,
                        key: try fields.commandKey()
                    )
                }
                return see(own, visit, done: "saved")
            } catch {
                faults = [FieldFault("pasted", try sentence(error))]
            }
        }
        let page = PastePage(own: own, text: text, pasted: pasted, faults: Array(faults), key: freshKey())
        return site.personalPage(page, for: visit, status: faults.isEmpty ? 200 : 422)
    }

    func historyPage(_ visit: Visit) async throws -> Answer {
        let own = try await self.own(visit)
        let steps = try await site.room.database.read { try DossierHistory.steps(of: own.dossier.id, $0) }
        return site.personalPage(HistoryPage(own: own, steps: steps), for: visit)
    }
}
