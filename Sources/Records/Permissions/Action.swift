import Database

/// Everything that somebody may or may not do, and what the journal says was done. The list is closed.
package enum Action: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    // Values and where they come from
    case readObservations = "observation.read"
    case recordObservations = "observation.record"
    case correctObservation = "observation.correct"
    case importObservations = "observation.import"
    case resolveContradiction = "observation.resolve"
    case recordUnitFact = "unit.record-fact"

    // Evidence
    case readEvidence = "evidence.read"
    case addEvidence = "evidence.add"
    case attachEvidence = "evidence.attach"
    case rejectEvidence = "evidence.reject"
    case verifyEvidence = "evidence.verify"

    // Accounts and the journal
    case createAccount = "account.create"
    case changeAccount = "account.change"
    case closeAccount = "account.close"
    case listAccounts = "account.list"
    case grantRole = "role.grant"
    case revokeRole = "role.revoke"
    case signIn = "session.sign-in"
    case signOut = "session.sign-out"
    case revokeSession = "session.revoke"
    case registerBody = "body.register"
    case readJournal = "journal.read"
    case exportJournalHead = "journal.export-head"
    case erasePersonalData = "journal.erase-personal-data"
    case maintain = "database.maintain"

    // The assessment of units
    case openCampaign = "campaign.open"
    case extendCampaign = "campaign.extend"
    case closeCampaign = "campaign.close"
    case freezeBounds = "campaign.freeze-bounds"
    case registerUnit = "dossier.register"
    case changeRegistration = "dossier.change-registration"
    case withdrawRegistration = "dossier.withdraw"
    case saveAssessment = "dossier.save"
    case carryOver = "dossier.carry-over"
    case submitDossier = "dossier.submit"
    case returnDossier = "dossier.return"
    case verifyCriterion = "verification.judge"
    case finishVerification = "verification.finish"
    case appointCouncil = "council.appoint"
    case declareConflict = "council.declare-conflict"
    case establishConflict = "council.establish-conflict"
    case openVote = "council.open-vote"
    case giveOpinion = "council.give-opinion"
    case closeVote = "council.close-vote"
    case decide = "decision.make"
    case correctDecision = "decision.correct"
    case revokeDecision = "decision.revoke"
    case publish = "publication.publish"
    case object = "objection.make"
    case answerObjection = "objection.answer"
    case report = "report.send"
    case publishEdition = "set.publish-edition"
}
