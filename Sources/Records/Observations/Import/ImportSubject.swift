import Criteria
import Quantities
import Territory

/// Finds what a code in a file means in a period.
struct ImportSubject {
    struct Refusal: Error {
        let expected: ObservationFault.Expected

        /// Whether the name beside the code is what does not fit.
        var isAboutName: Bool {
            if case .name = expected { true } else { false }
        }
    }

    private let reader: ObservationFileReader
    private let day: CivilDate

    init(_ reader: ObservationFileReader, _ period: Period) {
        self.reader = reader
        day = reader.request.day ?? period.lastDay
    }

    /// - Parameter name: of the unit, if the file says it: codes are given to other territory, and a name tells.
    func subject(_ text: String, name: String) -> Result<ObservedSubject, Refusal> {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        if parts.count == 2, let kind = SubjectKind(rawValue: parts[0]), kind != .unit {
            return other(kind, parts[1])
        }
        if reader.request.kind != .unit { return other(reader.request.kind, text) }
        guard let code = UnitCode(text) else { return refuse(.unitCode) }
        if let tier = tier, code.tier != tier { return refuse(.tier(tier)) }
        do throws(UnitRefusal) {
            let unit = try reader.territory.unit(code, on: day)
            if !name.isEmpty, !unit.isCalled(name) { return refuse(.name(unit, on: day)) }
            return .success(ObservedSubject(unit))
        } catch {
            switch error {
            case .beforeRecords(_, let first): return refuse(.dayOnRecord(first: first))
            case .unknown: return refuse(.knownUnit)
            case .notInForce(_, let day, let periods): return refuse(.unitInForce(on: day, periods: periods))
            }
        }
    }

    /// The tier that the set assesses.
    private var tier: Tier? {
        switch reader.request.set?.subject {
        case "commune": .commune
        case "district": .district
        case "province": .province
        default: nil
        }
    }

    private func other(_ kind: SubjectKind, _ code: String) -> Result<ObservedSubject, Refusal> {
        guard let subject = ObservedSubject(kind, code: code) else {
            return .failure(Refusal(expected: .subjectCode))
        }
        return .success(subject)
    }

    private func refuse(_ expected: ObservationFault.Expected) -> Result<ObservedSubject, Refusal> {
        .failure(Refusal(expected: expected))
    }
}
