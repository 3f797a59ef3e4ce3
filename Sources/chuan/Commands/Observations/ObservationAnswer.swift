import Criteria
import Records

/// Tells that an observation was recorded.
struct ObservationAnswer {
    let options: ObservationOptions

    func tell(_ number: ObservationNumber) throws {
        switch options.format {
        case .table: Console.print(ObservationWords.recorded(number)(options.language))
        case .json:
            let answer = JSON.object([
                ("observation", .text(number.description)), ("entry", .whole(Int(number.entry.rawValue))),
            ])
            try Console.write(answer.rendered, to: "-", options.language)
        }
    }
}
