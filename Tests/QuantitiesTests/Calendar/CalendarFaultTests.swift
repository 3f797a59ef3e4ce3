import Quantities
import Testing

struct CalendarFaultTests {
    private func problems(_ more: [ListedDay]) throws -> [CalendarFault.Problem] {
        let days = try CalendarSample.days() + more
        do throws(CalendarFaults) {
            _ = try WorkingCalendar(days: days, occasions: CalendarSample.occasions)
            return []
        } catch { return error.faults.map(\.problem) }
    }

    @Test(arguments: [
        ("2024-06-01", ListedDay.Kind.holiday, "D", [CalendarFault.Problem.unknownOccasion]),
        ("2024-04-30", .holiday, "B", [.dayTwice(first: 5)]),
        ("2024-06-03", .holiday, "B", [.tooManyDays(lawful: 1)]), ("2020-06-03", .holiday, "B", [.notByLaw]),
        ("2025-11-24", .holiday, "C", [.notByLaw]),
        ("2024-06-01", .restSwap, "B", [.notAWorkday, .swapsUnequal(rest: 2, work: 1)]),
        ("2024-06-03", .workSwap, "B", [.notAWeekend, .swapsUnequal(rest: 1, work: 2)]),
        ("2024-06-03", .compensation, "B", [.notTheCompensation]),
    ])
    func whatCannotBeIsTold(
        text: String,
        kind: ListedDay.Kind,
        occasion: String,
        problems: [CalendarFault.Problem]
    ) throws {
        #expect(try self.problems([try CalendarSample.listed(text, kind, occasion)]) == problems)
    }

    @Test func theAnnouncedCompensationIsTheOneOfTheRule() throws {
        #expect(try problems([try CalendarSample.listed("2026-04-27", .compensation, "B")]).isEmpty)
    }

    @Test func anOccasionThatNoLawFixesMayBeListedAllTheSame() throws {
        #expect(try problems([try CalendarSample.listed("2026-11-25", .holiday, "C")]).isEmpty)
    }
}
