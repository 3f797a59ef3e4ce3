import ArgumentParser
import Assessment
import Records

/// In whose name a command acts.
struct ActingOptions: ParsableArguments {
    /// - Throws: that there is no such account.
    func actor(_ room: AssessmentRoom) async throws -> Actor { RecordsOptions.actor }
}
