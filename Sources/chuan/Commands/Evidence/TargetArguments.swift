import ArgumentParser
import Criteria
import Elements
import Records

/// What evidence is for, as a person names it.
struct TargetArguments: ParsableArguments {
    @Option(
        name: .customLong("criterion"),
        help: ArgumentHelp(
            "Tiêu chí, như cds-xa/I.11 hoặc cds-xa@2024/I.11; lặp lại được. (Criterion; repeatable.)",
            valueName: "bộ/mã"
        )
    )
    var criteria: [String] = []

    @Option(
        name: .customLong("element"),
        help: ArgumentHelp(
            "Chỉ tiêu số liệu; lặp lại được. (Data element; repeatable.)",
            valueName: "chỉ-tiêu"
        )
    )
    var elements: [String] = []

    @Option(
        name: .customLong("observation"),
        help: ArgumentHelp(
            "Số liệu đã ghi, như 17.1; lặp lại được. (Observation; repeatable.)",
            valueName: "số"
        )
    )
    var observations: [ObservationNumber] = []

    /// - Throws: ``Stop`` after the first that does not exist was told.
    func targets(_ language: Language) throws -> Set<EvidenceTarget> {
        var targets = Set(observations.map { EvidenceTarget.observation($0) })
        for name in criteria { targets.insert(try criterion(name, language)) }
        for name in elements {
            guard let element = ElementID(rawValue: name) else {
                Console.error(EvidenceRefusal.noSuchElement(name).text(language))
                throw Stop.notFound
            }
            targets.insert(.element(element))
        }
        return targets
    }

    private func criterion(_ name: String, _ language: Language) throws -> EvidenceTarget {
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let target = EvidenceTarget(set: parts[0], criterion: parts[1]) else {
            Console.error(EvidenceWords.noCriterion(name)(language))
            throw Stop.notFound
        }
        let set = try SetOptions.load(parts[0], language: language)
        guard set.criteria.contains(where: { $0.code == parts[1] }) else {
            Console.error(EvidenceWords.noCriterion(name)(language))
            throw Stop.notFound
        }
        return target
    }
}
