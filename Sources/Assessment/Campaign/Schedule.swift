package import Quantities

/// The time of each step of a campaign. A step without an entry may be done at any time.
///
/// Days are those of the calendar in Việt Nam. "Trước ngày D" is a window whose last day is the day before D.
package struct Schedule: Hashable, Sendable {
    package private(set) var windows: [CampaignStep: DayWindow]
    /// How many working days a returned dossier may take to come back, at the least.
    package let completionDays: Int
    /// For how many calendar days after publication anybody may object; 0 for no objections.
    package let objectionDays: Int

    package init(_ windows: [CampaignStep: DayWindow], completionDays: Int = 5, objectionDays: Int = 15) {
        self.windows = windows
        self.completionDays = completionDays
        self.objectionDays = objectionDays
    }

    package subscript(_ step: CampaignStep) -> DayWindow { windows[step] ?? .always }

    package mutating func extend(_ step: CampaignStep, to day: CivilDate) throws(CampaignRefusal) {
        let window = self[step]
        guard let last = window.last else { throw .hasNoEnd(step) }
        guard day > last, let longer = DayWindow(first: window.first, last: day) else {
            throw .notLater(step, last: last, asked: day)
        }
        windows[step] = longer
    }

    /// The first two steps that are in the wrong order: the later one ends before the earlier one does.
    var disorder: (CampaignStep, CampaignStep)? {
        let ends = CampaignStep.allCases.compactMap { step in self[step].last.map { (step, $0) } }
        for (earlier, later) in zip(ends, ends.dropFirst()) where later.1 < earlier.1 {
            return (earlier.0, later.0)
        }
        return nil
    }
}
