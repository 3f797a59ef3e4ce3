package import Database
package import Quantities
package import Records

/// Entered values in the database: never changed, only entered anew; the one with the highest entry counts.
package enum ValueStore {
    static let columns = ["dossier", "stage", "criterion", "letter", "entry", "value", "source", "day"]

    static func insert(
        _ values: [ValueKey: EnteredValue],
        _ stage: ValueStage,
        of dossier: Identifier<Dossier>,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.insert(into: "dossier_value", columns: columns) { (batch) throws(DatabaseError) in
            for (key, value) in values.sorted(by: { $0.key < $1.key }) {
                try batch.append(dossier)
                try batch.append(stage)
                try batch.append(key.criterion)
                try batch.append(key.letter)
                try batch.append(value.entry)
                try batch.append(value.text)
                try batch.append(value.source)
                try batch.append(value.day)
                try batch.endRow()
            }
        }
    }

    /// The values of a dossier as known up to an entry.
    ///
    /// - Parameter lastDay: the last day on which claimed values count.
    package static func sheet(
        of dossier: Identifier<Dossier>,
        asOf entry: EntryNumber = .last,
        lastDay: CivilDate?,
        _ connection: Connection
    ) throws(DatabaseError) -> DossierSheet {
        var sheet = DossierSheet()
        try connection.each(
            """
            SELECT v.stage, v.criterion, v.letter, v.value, v.source, v.entry, v.day
            FROM dossier_value v WHERE v.dossier = \(dossier) AND v.entry <= \(entry) AND \(counts(asOf: entry))
            ORDER BY v.entry
            """
        ) { (row) throws(DatabaseError) in
            let (key, stage, value) = try read(row)
            sheet.take(key, stage, value, lastDay: lastDay)
        }
        return sheet
    }

    /// The values of all dossiers of a campaign as known up to an entry.
    package static func sheets(
        in campaign: Campaign,
        dossiers: [Dossier],
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Identifier<Dossier>: DossierSheet] {
        let lastDays = Dictionary(
            uniqueKeysWithValues: dossiers.map { ($0.id, $0.lastDay(in: campaign.schedule)) }
        )
        var sheets: [Identifier<Dossier>: DossierSheet] = [:]
        sheets.reserveCapacity(dossiers.count)
        try connection.each(
            """
            SELECT v.stage, v.criterion, v.letter, v.value, v.source, v.entry, v.day, v.dossier
            FROM dossier_value v JOIN dossier d ON d.id = v.dossier
            WHERE d.campaign = \(campaign.id) AND v.entry <= \(entry) AND \(counts(asOf: entry)) ORDER BY v.entry
            """
        ) { (row) throws(DatabaseError) in
            let (key, stage, value) = try read(row)
            let dossier: Identifier<Dossier> = try row[7]
            sheets[dossier, default: DossierSheet()].take(
                key,
                stage,
                value,
                lastDay: lastDays[dossier] ?? nil
            )
        }
        return sheets
    }

    /// A verified value belongs to its judgement: it counts until the criterion is judged again or the dossier handed in anew.
    private static func counts(asOf entry: EntryNumber) -> SQL {
        """
        (v.stage <> \(ValueStage.verified)
            OR (NOT EXISTS (SELECT 1 FROM verification_judgement j
                    WHERE j.dossier = v.dossier AND j.criterion = v.criterion AND j.entry > v.entry
                        AND j.entry <= \(entry))
                AND NOT EXISTS (SELECT 1 FROM dossier_submission s
                    WHERE s.dossier = v.dossier AND s.entry > v.entry AND s.entry <= \(entry))))
        """
    }

    private static func read(_ row: Row) throws(DatabaseError) -> (ValueKey, ValueStage, EnteredValue) {
        (
            ValueKey(try row[1], try row[2]), try row[0],
            EnteredValue(text: try row[3], source: try row[4], entry: try row[5], day: try row[6])
        )
    }
}
