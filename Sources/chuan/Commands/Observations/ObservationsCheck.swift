import ArgumentParser
import Criteria
import Database
import Records

/// `chuan observations check`: holds the observations against the journal and the snapshots against them.
struct ObservationsCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Đối chiếu số liệu với nhật ký, bản tóm tắt với số liệu. (Check against the journal.)"
    )

    @Flag(help: "Làm lại mọi bản tóm tắt trước khi kiểm tra. (Make all snapshots anew first.)")
    var rebuild = false

    @OptionGroup var options: ObservationOptions

    func run() async throws {
        let language = options.language
        if rebuild {
            let marks = try await options.records.withLedger(language) { ledger in
                try await ledger.database.write { try SnapshotRebuild($0).run() }
            }
            Console.error(ObservationWords.rebuilt(marks)(language))
        }
        let findings = try await options.read { connection, _ in
            try ObservationCheck(connection).findings()
        }
        switch options.format {
        case .json:
            let list = JSON.list(findings.map { .text(ObservationWords.finding($0)(.en)) })
            try Console.write(list.rendered, to: "-", language)
        case .table:
            for finding in findings { Console.print(ObservationWords.finding(finding)(language)) }
            if findings.isEmpty { Console.print(ObservationWords.whole(language)) }
        }
        if !findings.isEmpty { throw Stop.broken }
    }
}
