import Database
import Quantities
import Records

/// Makes a decision public within the transaction of a step.
struct Publishing {
    private let change: Change
    private let campaign: Campaign
    private let calendar: WorkingCalendar

    init(_ change: Change, _ campaign: Campaign, _ calendar: WorkingCalendar) {
        self.change = change
        self.campaign = campaign
        self.calendar = calendar
    }

    /// - Returns: for the journal.
    func publish(_ decision: Decision, _ plan: PublicationPlan) throws -> String {
        let today = change.now.day
        let first = plan.from ?? today
        guard first >= today else { throw PublicationRefusal.beginsInThePast(first) }
        let last = decision.outcome == .revoked ? nil : try objections(plan, after: first)
        if let last, last < first { throw PublicationRefusal.objectionsEndEarly(last) }
        try PublicationStore.insert(
            Publication(
                dossier: decision.dossier,
                decision: decision.id,
                entry: change.entry,
                from: first,
                parts: plan.parts,
                objectionsUntil: last
            ),
            change.connection
        )
        return "public=\(first) objections=\(last.map(\.description) ?? "none")"
    }

    /// Makes public what replaces a public decision, with the same parts.
    func replace(_ decision: Decision) throws -> String {
        let before = try PublicationStore.all(of: decision.dossier, change.connection).last
        guard let before else { return "" }
        let today = change.now.day
        return " "
            + (try publish(decision, PublicationPlan(parts: before.parts, from: max(before.from, today))))
    }

    private func objections(_ plan: PublicationPlan, after day: CivilDate) throws -> CivilDate? {
        if let last = plan.objectionsUntil { return last }
        let days = campaign.schedule.objectionDays
        guard days > 0 else { return nil }
        do throws(CalendarRefusal) {
            return try Deadline.days(days, after: day, ending: .nextWorkingDay).due(in: calendar).last
        } catch {
            throw PublicationRefusal.daysOffNotKnown(year: day.adding(days: days)?.year ?? day.year)
        }
    }
}
