import Database
import Quantities

/// One file that several subjects use: the same plan may rightly serve a province and its communes, the same inspection hardly two
/// communes.
package struct SharedContent: Hashable, Sendable {
    package let content: Digest
    /// By subject.
    package internal(set) var uses: [Use]

    package struct Use: Hashable, Sendable {
        package let subject: ObservedSubject
        package let by: User
    }

    /// What names the content.
    package enum User: Hashable, Sendable {
        case evidence(Identifier<Evidence>)
        case observation(ObservationNumber)
    }

    package var subjects: [ObservedSubject] { Array(Set(uses.map(\.subject))).sorted() }
}

extension SharedContent.Use: RowDecodable {
    /// Columns content, kind, code, since, evidence, observation.
    init(row: Row) throws(DatabaseError) {
        let since: String = try row[3]
        subject = ObservedSubject(
            stored: try row[1],
            code: try row[2],
            validFrom: since.isEmpty ? nil : CivilDate(since)
        )
        let (evidence, observation): (Identifier<Evidence>?, ObservationNumber?) = (try row[4], try row[5])
        if let evidence {
            by = .evidence(evidence)
        } else if let observation {
            by = .observation(observation)
        } else {
            throw .unexpectedNull(column: "observation")
        }
    }
}
