package import Elements
package import Evaluation
package import Quantities
package import Territory

/// What a demonstration is to be made of.
package struct DemoOrder: Sendable {
    package let seed: UInt64
    /// The day that the year leads up to.
    package let day: CivilDate
    /// Only communes of these provinces; empty for the whole country.
    package let provinces: Set<UnitCode>
    package let territory: Territory
    package let catalogue: ElementCatalogue
    package let calendar: WorkingCalendar
    /// Level of digital transformation of communes (document 002).
    package let levels: Plan
    /// Communes that meet the e-commerce standard (document 000).
    package let standard: Plan
    /// Index of digital transformation (document 004).
    package let index: Plan

    package init(
        seed: UInt64,
        day: CivilDate,
        provinces: Set<UnitCode> = [],
        territory: Territory,
        catalogue: ElementCatalogue,
        calendar: WorkingCalendar,
        levels: Plan,
        standard: Plan,
        index: Plan
    ) {
        self.seed = seed
        self.day = day
        self.provinces = provinces
        self.territory = territory
        self.catalogue = catalogue
        self.calendar = calendar
        self.levels = levels
        self.standard = standard
        self.index = index
    }
}
