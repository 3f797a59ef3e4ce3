import Quantities
import Records

extension Fields {
    /// A day as `31/12/2026` or `2026-12-31`; `nil` where nothing was entered.
    ///
    /// - Throws: ``DeskFault/notADay(field:value:)``
    func day(_ name: String) throws(DeskFault) -> CivilDate? {
        guard let text = trimmed(name) else { return nil }
        if let day = CivilDate(text) { return day }
        let parts = text.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 3, let day = CivilDate(year: parts[2], month: parts[1], day: parts[0]) else {
            throw .notADay(field: name, value: text)
        }
        return day
    }

    /// A whole number; `nil` where nothing was entered.
    ///
    /// - Throws: ``DeskFault/notANumber(field:value:)``
    func whole(_ name: String) throws(DeskFault) -> Int? {
        guard let text = trimmed(name) else { return nil }
        guard let number = Int(text), (0...1_000_000_000).contains(number) else {
            throw .notANumber(field: name, value: text)
        }
        return number
    }

    /// One of a closed list by its name.
    ///
    /// - Throws: ``DeskFault/notChosen(field:)``
    func choice<Choice: RawRepresentable<String>>(
        _ name: String,
        of _: Choice.Type
    ) throws(DeskFault) -> Choice {
        guard let choice = trimmed(name).flatMap({ Choice(rawValue: $0) }) else {
            throw .notChosen(field: name)
        }
        return choice
    }
}

extension Visit {
    /// An identifier in the path.
    ///
    /// - Throws: ``RequestFault/notFound`` for what is none: nothing has such a name.
    func identifier<Owner>(_ name: String, of _: Owner.Type) throws(RequestFault) -> Identifier<Owner> {
        guard let id = Identifier<Owner>(try part(name)) else { throw .notFound }
        return id
    }
}
