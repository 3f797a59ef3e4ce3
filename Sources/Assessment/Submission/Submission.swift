package import Database
package import Records

/// What was handed in, frozen: digests of the set, the values and the evidence as they were then.
package struct Submission: Hashable, Sendable {
    /// 1 for the first, higher after each return.
    package let number: Int
    package let entry: EntryNumber
    package let values: Digest
    package let evidence: Digest
    /// Over the set and the two others.
    package let digest: Digest

    init(
        number: Int,
        entry: EntryNumber,
        set: Digest,
        values: [ValueKey: EnteredValue],
        evidence: [AttachedEvidence]
    ) {
        self.number = number
        self.entry = entry
        var valueFields = CanonicalFields("chuan dossier values 1")
        for (key, value) in values.sorted(by: { $0.key < $1.key }) where !value.text.isEmpty {
            valueFields.add("key", key.column)
            valueFields.add("value", value.text)
        }
        var evidenceFields = CanonicalFields("chuan dossier evidence 1")
        for item in evidence.sorted() {
            evidenceFields.add("criterion", item.criterion)
            evidenceFields.add("evidence", item.evidence)
        }
        self.values = valueFields.digest
        self.evidence = evidenceFields.digest
        var fields = CanonicalFields("chuan submission 1")
        fields.add("set", set)
        fields.add("values", self.values)
        fields.add("evidence", self.evidence)
        digest = fields.digest
    }
}

extension Submission: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        number = try row["number"]
        entry = try row["entry"]
        values = try row["values_digest"]
        evidence = try row["evidence_digest"]
        digest = try row["digest"]
    }
}
