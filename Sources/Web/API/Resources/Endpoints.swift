/// Everything that programs can ask for, in the order of the document.
enum Endpoints {
    static let all: [Endpoint] =
        UnitEndpoints.all + SetEndpoints.all + EvaluationEndpoints.all + CampaignEndpoints.all
        + CampaignStepEndpoints.all + ResultEndpoints.all + DossierEndpoints.all + DossierStepEndpoints.all
        + VerificationEndpoints.all + CouncilEndpoints.all + DecisionEndpoints.all + ObservationEndpoints.all
        + EvidenceEndpoints.all + TokenEndpoints.all + JournalEndpoints.all
}
