import Assessment
import Quantities
import Testing

struct ReminderTests {
    @Test(arguments: [
        ("2026-09-10", nil), ("2026-09-16", ReminderRule.Due.reminder(mark: 14)),
        ("2026-09-22", .reminder(mark: 14)),
        ("2026-09-23", .reminder(mark: 7)), ("2026-09-27", .reminder(mark: 3)),
        ("2026-09-29", .reminder(mark: 1)),
        ("2026-09-30", .reminder(mark: 1)), ("2026-10-01", .escalation(mark: 1)),
        ("2026-10-06", .escalation(mark: 1)),
        ("2026-10-07", .escalation(mark: 7)), ("2026-12-01", .escalation(mark: 7)),
    ])
    func theNearestMarkIsDue(day: String, due: ReminderRule.Due?) {
        let found = ReminderRule().due(last: TestRoom.day("2026-09-30"), on: TestRoom.day(day))
        #expect(found == due)
    }
}
