package import Database
import Quantities
package import Records

/// Sent reports in the database.
package enum ReportStore {
    static func insert(
        _ report: SentReport,
        of campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO report (campaign, number, entry, day, is_late, statement, content, digest)
            VALUES (\(campaign), \(report.number), \(report.entry), \(report.day), \(report.isLate),
                \(report.statement), \(report.text), \(report.digest))
            """
        )
    }

    /// From the first to the last.
    package static func all(
        of campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) -> [SentReport] {
        try connection.all(
            SentReport.self,
            """
            SELECT number, entry, day, is_late, statement, content, digest FROM report
            WHERE campaign = \(campaign) ORDER BY number
            """
        )
    }
}
