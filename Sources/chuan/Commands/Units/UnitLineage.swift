import Criteria
import Quantities
import Territory

/// What a unit came from and what became of it, with the shares that somebody stated.
struct UnitLineage {
    let unit: Unit
    let before: [Transfer]
    let after: [Transfer]
    let territory: Territory
    /// Without the stated shares.
    let recorded: Territory
    let shares: [StatedShare]

    // MARK: - JSON

    var json: JSON {
        var members: [(String, JSON)] = [
            ("unit", UnitsJSON.unit(unit)), ("from", .list(before.map { json($0, old($0)) })),
            ("to", .list(after.map { json($0, new($0)) })),
        ]
        let used = used()
        if !used.isEmpty { members.append(("statedShares", .list(used.map(UnitsJSON.share)))) }
        return .object(members)
    }

    private func json(_ transfer: Transfer, _ unit: Unit?) -> JSON {
        var members: [(String, JSON)] = [
            ("unit", unit.map(UnitsJSON.unit) ?? .null), ("day", .text(transfer.day.description)),
            ("kind", .text(transfer.kind.rawValue)), ("area", UnitsJSON.portion(transfer.area)),
            ("people", UnitsJSON.portion(transfer.people)),
        ]
        for basis in Basis.allCases where isStated(transfer, basis) {
            members.append((basis == .people ? "peopleIsStated" : "areaIsStated", .truth(true)))
        }
        return .compact(members)
    }

    // MARK: - Text

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        var text = "\(unit.code)  \(unit.fullName): \(unit.validity.text(language))\n"
        if before.isEmpty {
            text += "\n" + UnitsWords.noPredecessor(unit)(language) + "\n"
        } else {
            text += "\n" + (isVietnamese ? "Từ:" : "From:") + "\n" + table(before, language, old)
        }
        if after.isEmpty {
            text += "\n" + UnitsWords.noSuccessor(unit)(language) + "\n"
        } else {
            text += "\n" + (isVietnamese ? "Thành:" : "To:") + "\n" + table(after, language, new)
        }
        let used = used()
        if !used.isEmpty {
            text += "\n" + UnitsWords.stated(language) + "\n"
            text += used.map { "  " + UnitsWords.stated($0)(language) + "\n" }.joined()
        }
        return text
    }

    private func table(
        _ transfers: [Transfer],
        _ language: Language,
        _ unit: (Transfer) -> Unit?
    ) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Ngày" : "Day", .left), (isVietnamese ? "Mã" : "Code", .left),
            (isVietnamese ? "Tên" : "Name", .left), (isVietnamese ? "Việc" : "What", .left),
            (isVietnamese ? "Diện tích" : "Area", .left), (isVietnamese ? "Dân số" : "People", .left),
        ])
        for transfer in transfers {
            guard let unit = unit(transfer) else { continue }
            table.append([
                transfer.day.description, unit.code.description, unit.fullName,
                transfer.kind.text(language), portion(transfer, .area, language),
                portion(transfer, .people, language),
            ])
        }
        return table.text
    }

    private func portion(_ transfer: Transfer, _ basis: Basis, _ language: Language) -> String {
        transfer.portion(by: basis).text(language) + (isStated(transfer, basis) ? " *" : "")
    }

    // MARK: - Finding

    private func old(_ transfer: Transfer) -> Unit? {
        territory.history(of: transfer.old).first { $0.validity.until == transfer.day }
    }

    private func new(_ transfer: Transfer) -> Unit? {
        territory.history(of: transfer.new).first { $0.validity.from == transfer.day }
    }

    /// Whether the records alone do not say this portion.
    private func isStated(_ transfer: Transfer, _ basis: Basis) -> Bool {
        guard !shares.isEmpty, transfer.portion(by: basis) != .some else { return false }
        return recorded.transfers.contains {
            $0.old == transfer.old && $0.new == transfer.new && $0.day == transfer.day
                && $0.portion(by: basis) == .some
        }
    }

    /// The stated shares on which something shown rests.
    private func used() -> [StatedShare] {
        shares.filter { share in
            (before + after).contains {
                $0.old == share.old && $0.day == share.day && isStated($0, share.basis)
            }
        }
    }
}
