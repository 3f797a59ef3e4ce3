import Criteria
import Records

/// Writes observations in the form asked for.
struct ObservationList {
    private let observations: [Observation]
    private let options: ObservationOptions

    init(_ observations: [Observation], _ options: ObservationOptions) {
        self.observations = observations
        self.options = options
    }

    /// - Throws: ``Stop`` after saying that there are none.
    func write() throws {
        switch options.format {
        case .json:
            let list = JSON.list(observations.map(ObservationJSON.observation))
            try Console.write(list.rendered, to: "-", options.language)
        case .table:
            guard !observations.isEmpty else {
                Console.error(ObservationWords.none(options.language))
                throw Stop.notFound
            }
            var table = ObservationTable(options.language)
            for observation in observations { table.append(observation) }
            try Console.write(table.text, to: "-", options.language)
        }
    }
}
