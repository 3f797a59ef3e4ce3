import ArgumentParser

/// `chuan calendar`: which days offices work, and until when something is in time.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Ngày làm việc, ngày nghỉ lễ và thời hạn. (Working days, days off and deadlines.)",
        subcommands: [CalendarShow.self, CalendarDeadline.self, CalendarCheck.self]
    )
}
