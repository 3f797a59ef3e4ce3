import Criteria
import Database
import Elements
import Quantities

extension ObservationService {
    /// Records what a source says of a key for the first time.
    ///
    /// - Parameter remark: why, in free words; erasable.
    /// - Returns: its number; that of what stands when it says the same already.
    /// - Throws: ``ObservationRefusal``, ``Refusal``, ``LedgerError``, ``DatabaseError``.
    package func record(
        _ statement: ObservationStatement,
        by actor: Actor,
        key: CommandKey? = nil,
        remark: String? = nil
    ) async throws -> ObservationNumber {
        let element = try check(statement)
        let command = Command(.recordObservations, by: actor, key: key, request: statement.digest)
        return try await ledger.commit(command) { change in
            try perform(statement, element, .refuse, change, remark)
        }
    }

    /// Says something else instead of an observation, which stays and is named by the new one.
    ///
    /// - Parameter old: the observation that the person saw; when another stands now, nothing is overwritten.
    /// - Throws: ``ObservationRefusal/changedMeanwhile(_:)`` with what stands now, and others as ``record(_:by:key:remark:)``.
    package func correct(
        _ old: ObservationNumber,
        to value: ObservedValue,
        given: GivenValue? = nil,
        note: String? = nil,
        evidence: [Digest] = [],
        by actor: Actor,
        key: CommandKey? = nil,
        remark: String? = nil
    ) async throws -> ObservationNumber {
        let found = try await ledger.database.read { connection in
            try ObservationReader(connection, catalogue).statement(old)
        }
        guard let found else { throw ObservationRefusal.noSuchObservation(old) }
        let statement = ObservationStatement(
            key: found.key,
            source: found.source,
            value: value,
            given: given,
            note: note,
            evidence: evidence
        )
        let element = try check(statement)
        var fields = CanonicalFields("chuan correction 1")
        fields.add("old", old.rawValue)
        fields.add("statement", statement.digest)
        let command = Command(.correctObservation, by: actor, key: key, request: fields.digest)
        return try await ledger.commit(command) { change in
            try perform(statement, element, .replace(old), change, remark)
        }
    }

    private func check(_ statement: ObservationStatement) throws(ObservationRefusal) -> DataElement {
        try statement.check()
        let element = try element(statement.key.element)
        guard statement.key.period.kind == element.period else {
            throw .periodKind(
                element: element.id,
                found: statement.key.period.description,
                expected: element.period.rawValue
            )
        }
        let today = ledger.clock.now().day
        guard statement.key.period.firstDay <= today else {
            throw .periodNotBegun(statement.key.period, today: today)
        }
        if let value = statement.value.value, let refusal = value.refusal(for: element) {
            throw .value(element: element.id, found: value.description, refusal)
        }
        return element
    }

    private func perform(
        _ statement: ObservationStatement,
        _ element: DataElement,
        _ policy: ExistingPolicy,
        _ change: Change,
        _ remark: String?
    ) throws -> ObservationNumber {
        do {
            try access.demand(change, statement.batch)
            let written = try ObservationWriter(change, self).write(statement.batch, existing: policy)
            guard let row = written.rows.first else {
                // Said already: the entry says that it was said again.
                let standing = try ObservationReader(change.connection, catalogue)
                    .standing(statement.key, statement.source)
                guard let standing else { throw ObservationRefusal.empty }
                try change.record(
                    Subject("observation", standing.number.description),
                    state: nil,
                    details: "unchanged \(statement.key)",
                    remark: remark
                )
                return standing.number
            }
            var details = "\(statement.key) state=\(statement.value.state.word)"
            if let replaces = row.replaces { details += " replaces=\(replaces)" }
            try change.record(
                Subject("observation", row.number.description),
                state: written.digest,
                details: details,
                remark: remark
            )
            return row.number
        } catch let refused as RefusedRows {
            guard let first = refused.rows.first else { throw refused }
            throw first.refusal
        }
    }
}

extension ObservationNumber: CommandAnswer {}

extension ElementValue {
    /// Why an element cannot have this value; `nil` when it can.
    func refusal(for element: DataElement) -> ValueRefusal? {
        switch (self, element.kind) {
        case (.number(let decimal), .count):
            decimal.mantissa >= 0 && decimal.scale == 0 ? nil : .notACount
        case (.number(let decimal), .number), (.number(let decimal), .money):
            decimal.mantissa >= 0 ? nil : .notANumber
        case (.truth, .yesNo): nil
        case (.option(let id), .choice(let options)):
            options.contains { $0.id == id } ? nil : .notAnOption(options.map(\.id))
        case (_, .count): .notACount
        case (_, .number), (_, .money): .notANumber
        case (_, .yesNo): .notATruth
        case (_, .choice(let options)): .notAnOption(options.map(\.id))
        }
    }
}

extension ObservationStatement {
    /// What is asked, for the command's key.
    var digest: Digest {
        var fields = CanonicalFields("chuan observation statement 1")
        fields.add("key", key.description)
        fields.add("kind", key.subject.kind.rawValue)
        fields.add("source", source.rawValue)
        fields.add("state", Int64(value.state.rawValue))
        fields.add("value", value.value?.description)
        fields.add("reason", value.reason)
        fields.add("given", given?.text)
        fields.add("unit", given?.unit)
        fields.add("note", note)
        for evidence in evidence { fields.add("evidence", evidence) }
        return fields.digest
    }
}
