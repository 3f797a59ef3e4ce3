import Criteria
import Database
package import Evaluation
import Quantities
package import Records
package import Tables

/// The recognised levels of the units below participants, as they count for a set such as that of districts (002 annex II, I.1).
///
/// The units are those that were below when the campaign was opened. Of each counts the recognition of the campaign's period, else the
/// last one in force during it, at a level that this set knows by the same name. A unit without one is at no level and still one of the whole.
package struct ChildLevels: Hashable, Sendable {
    package struct Child: Hashable, Sendable {
        package let unit: String
        /// The participant.
        package let parent: String
        /// `nil`: recognised at no level.
        package let level: Int?
        package let decision: Identifier<Decision>?
    }

    /// By parent, then by unit.
    package let children: [Child]

    /// - Returns: `nil` when the set counts no units below.
    init?(
        of dossiers: [Dossier],
        _ campaign: Campaign,
        _ plan: Plan,
        asOf entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        guard plan.countsChildren else { return nil }
        let titles = plan.set.levels.map(\.title.vi)
        let parents = Dictionary(uniqueKeysWithValues: dossiers.map { ($0.id, $0.participant.unit) })
        let wanted: SQL =
            dossiers.count == 1
            ? "ch.dossier = \(dossiers[0].id)"
            : "ch.dossier IN (SELECT d.id FROM dossier d WHERE d.campaign = \(campaign.id))"
        var found: [Key: Recognition] = [:]
        try connection.each("SELECT ch.dossier, ch.unit FROM dossier_child ch WHERE \(wanted)") {
            (row) throws(DatabaseError) in
            found[Key(dossier: try row[0], unit: try row[1])] = .nothing
        }
        let period = campaign.periodDays
        var chains: [Key: [Identifier<Dossier>: Recognition]] = [:]
        try connection.each(
            """
            SELECT ch.dossier, ch.unit, x.dossier, x.id, x.level, x.level_title, x.valid_from, x.valid_until, cc.period
            FROM dossier_child ch
            JOIN dossier cd ON cd.unit = ch.unit
            JOIN campaign cc ON cc.id = cd.campaign
                AND (ch.valid_from IS NULL OR cc.as_of >= ch.valid_from)
                AND (ch.valid_until IS NULL OR cc.as_of < ch.valid_until)
            JOIN decision x ON x.dossier = cd.id
            WHERE \(wanted) AND x.entry <= \(entry) ORDER BY x.entry
            """
        ) { (row) throws(DatabaseError) in
            let key = Key(dossier: try row[0], unit: try row[1])
            let dossier: Identifier<Dossier> = try row[2]
            let (level, title): (Int?, String?) = (try row[4], try row[5])
            let (from, until): (CivilDate, CivilDate?) = (try row[6], try row[7])
            let ofPeriod: String = try row[8]
            // A later decision on the same dossier replaces the earlier one, also by taking it back.
            chains[key, default: [:]][dossier] = nil
            guard let level, (1...titles.count).contains(level), titles[level - 1] == title else { return }
            let isSamePeriod = ofPeriod == campaign.period
            let isInForce = from <= period.upperBound && until.map { $0 >= period.lowerBound } ?? true
            guard isSamePeriod || isInForce else { return }
            chains[key, default: [:]][dossier] = Recognition(
                level: level,
                decision: try row[3],
                isSamePeriod: isSamePeriod,
                from: from
            )
        }
        for (key, candidates) in chains where found[key] != nil {
            found[key] = candidates.values.max(by: Recognition.isWeaker) ?? .nothing
        }
        children = found.compactMap { key, recognition in
            parents[key.dossier].map {
                Child(
                    unit: key.unit,
                    parent: $0,
                    level: recognition.level,
                    decision: recognition.decision
                )
            }
        }.sorted { ($0.parent, $0.unit) < ($1.parent, $1.unit) }
    }

    /// As the file of child units: `unit,parent,level`, blank for no level.
    package var table: FileBytes {
        var text = "unit,parent,level\n"
        for child in children {
            let cells = [child.unit, child.parent, child.level.map(String.init) ?? ""]
            text += cells.map(SheetTable.quoted).joined(separator: ",") + "\n"
        }
        return FileBytes(copying: Array(text.utf8), path: "đơn vị cấp dưới")
    }

    package var digest: Digest {
        var fields = CanonicalFields("chuan child levels 1")
        for child in children {
            fields.add("unit", child.unit)
            fields.add("parent", child.parent)
            fields.add("level", child.level.map(Int64.init))
            fields.add("decision", child.decision?.text)
        }
        return fields.digest
    }

    private struct Key: Hashable {
        let dossier: Identifier<Dossier>
        let unit: String
    }

    private struct Recognition {
        let level: Int?
        let decision: Identifier<Decision>?
        let isSamePeriod: Bool
        let from: CivilDate?

        static let nothing = Recognition(level: nil, decision: nil, isSamePeriod: false, from: nil)

        /// The same period comes first, then the later beginning, then the later decision.
        static func isWeaker(_ left: Recognition, _ right: Recognition) -> Bool {
            if left.isSamePeriod != right.isSamePeriod { return right.isSamePeriod }
            if left.from != right.from {
                guard let from = left.from else { return true }
                return right.from.map { from < $0 } ?? false
            }
            return (left.decision?.text ?? "") < (right.decision?.text ?? "")
        }
    }
}

extension Plan {
    /// Whether some figures are counted over the units below a participant.
    package var countsChildren: Bool {
        slots.contains { slot in
            if case .children = slot.input.origin { return true }
            return false
        }
    }
}
