import Quantities
import Records
import Territory

/// Reads a role with its reach from the form.
enum GrantForm {
    enum Reach: String, CaseIterable { case all, under, one }

    /// - Throws: ``DeskFault``
    static func read(_ form: Fields, today: CivilDate) throws(DeskFault) -> NewGrant {
        let role = try form.choice("role", of: Role.self)
        let units: Scope.Units
        switch try form.choice("reach", of: Reach.self) {
        case .all: units = .all
        case .under:
            guard let unit = try unit(form, today: today) else { throw .notChosen(field: "unit") }
            units = .under(unit)
        case .one:
            guard let unit = try unit(form, today: today) else { throw .notChosen(field: "unit") }
            units = .one(unit)
        }
        return NewGrant(
            role,
            Scope(units),
            for: form.trimmed("body").flatMap { Identifier<Body>($0) },
            from: try form.day("from"),
            until: try form.day("until")
        )
    }

    /// A unit by its code as of today; `nil` where none was entered.
    ///
    /// - Throws: ``DeskFault/notANumber(field:value:)``
    static func unit(_ form: Fields, today: CivilDate) throws(DeskFault) -> DatedUnit? {
        guard let text = form.trimmed("unit") else { return nil }
        guard let code = UnitCode(text) else { throw .notANumber(field: "unit", value: text) }
        return DatedUnit(code, on: today)
    }
}
