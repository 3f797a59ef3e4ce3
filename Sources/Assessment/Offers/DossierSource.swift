import Quantities
import Records
import Territory

/// Under which name the figures of a campaign's dossiers stand among the observations: one source for what units claim, one for what
/// was found to be right.
enum DossierSource {
    static func name(_ stage: ObservationStage, _ campaign: Campaign) -> ObservationSource? {
        let what =
            switch stage {
            case .claimed: "Hồ sơ tự đánh giá"
            case .verified, .appraised: "Kết quả thẩm định"
            }
        let place = "\(campaign.set.name), kỳ \(campaign.period), đợt \(campaign.id)"
        return ObservationSource(rawValue: "\(what) \(place)".prefix(200).description)
    }

    /// All that a campaign's own dossiers say.
    static func all(_ campaign: Campaign) -> Set<ObservationSource> {
        Set(ObservationStage.allCases.compactMap { name($0, campaign) })
    }
}

extension ObservedSubject {
    /// What observations of a participant are about; `nil` when nothing of the kind is observed.
    ///
    /// - Parameters:
    ///   - unit: the participant's code.
    ///   - subject: what the set applies to, where that is no administrative unit.
    static func participant(
        _ unit: String,
        in territory: Territory,
        on day: CivilDate,
        subject: String
    ) -> ObservedSubject? {
        if let code = UnitCode(unit) {
            return (try? territory.unit(code, on: day)).map { ObservedSubject($0) }
        }
        return SubjectKind(rawValue: subject).flatMap { ObservedSubject($0, code: unit) }
    }
}
