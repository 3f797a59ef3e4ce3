extension Action {
    /// Whether what anybody may see can look different afterwards: published results and rankings, objections and answers, editions
    /// of sets, what is said of units, and maintenance, which may be anything.
    package var changesWhatIsPublic: Bool {
        switch self {
        case .publish, .correctDecision, .revokeDecision, .object, .answerObjection, .publishEdition,
            .recordUnitFact, .maintain:
            true
        case .readObservations, .recordObservations, .correctObservation, .importObservations,
            .resolveContradiction, .readEvidence, .addEvidence, .attachEvidence, .rejectEvidence,
            .verifyEvidence, .createAccount, .changeAccount, .closeAccount, .listAccounts, .setPassword,
            .issueLink, .enrolSecondFactor, .removeSecondFactor, .linkIdentity, .unlinkIdentity, .grantRole,
            .revokeRole, .signIn, .slowSignIn, .signOut, .revokeSession, .changeBody, .issueToken,
            .revokeToken, .registerBody, .setBodyRules, .readJournal, .exportJournalHead, .erasePersonalData,
            .openCampaign, .extendCampaign, .closeCampaign, .freezeBounds, .registerUnit,
            .changeRegistration, .withdrawRegistration, .saveAssessment, .carryOver, .submitDossier,
            .returnDossier, .startVerification, .verifyCriterion, .askUnit, .answerVerifiers, .drawSample,
            .finishVerification, .resumeVerification, .appointCouncil, .declareConflict, .establishConflict,
            .openVote, .giveOpinion, .closeVote, .decide, .readPublications, .report, .writeNotices,
            .draftEdition:
            false
        }
    }

    package static let changingWhatIsPublic = Action.allCases.filter(\.changesWhatIsPublic)
}
