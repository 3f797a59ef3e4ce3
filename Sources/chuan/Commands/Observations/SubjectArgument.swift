import ArgumentParser
import Criteria
import Quantities
import Records
import Territory

/// What an observation is about, as a person names it: a unit's code on a day, or `body:H44.01`.
enum SubjectArgument {
    /// - Throws: ``Stop`` after the reason was told.
    static func subject(
        _ text: String,
        on day: CivilDate,
        in territory: Territory,
        _ language: Language
    ) throws -> ObservedSubject {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        if parts.count == 2, let kind = SubjectKind(rawValue: parts[0]),
            let subject = ObservedSubject(kind, code: parts[1])
        {
            return subject
        }
        guard let code = UnitCode(text) else {
            Console.error(ObservationWords.noSubject(text)(language))
            throw Stop.notFound
        }
        do throws(UnitRefusal) { return ObservedSubject(try territory.unit(code, on: day)) } catch {
            Console.error(error.text(language))
            throw Stop.notFound
        }
    }
}
