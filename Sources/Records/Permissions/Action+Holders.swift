/// The table of permissions: role x action x reach. There is no other; who stands in no line may not.
extension Action {
    /// Who may, and how far.
    package var holders: [Holder: Reach] {
        var holders: [Holder: Reach] = [:]
        let line = line
        for role in line.granted { holders[.role(role)] = .granted }
        if let person = line.person { holders[.person] = person }
        if line.anonymous { holders[.anonymous] = .anywhere }
        if line.machine.contains(.operatorOfTheMachine) { holders[.operatorOfTheMachine] = .anywhere }
        if line.machine.contains(.program) { holders[.program] = .anywhere }
        return holders
    }

    private struct Line {
        /// These, within their grants.
        let granted: [Role]
        /// Anybody signed in, that far.
        let person: Reach?
        let anonymous: Bool
        let machine: [Holder]

        init(_ granted: Role..., person: Reach? = nil, anonymous: Bool = false, machine: [Holder] = []) {
            self.granted = granted
            self.person = person
            self.anonymous = anonymous
            self.machine = machine
        }
    }

    private var line: Line {
        let (shell, program) = (Holder.operatorOfTheMachine, Holder.program)
        switch self {
        // Who enters does not judge what was entered.
        case .readObservations:
            return Line(
                .communeOfficer,
                .provinceVerifier,
                .councilMember,
                .councilSecretary,
                .decidingAuthority,
                .policyMaker,
                .auditor,
                machine: [shell, program]
            )
        case .recordObservations, .correctObservation, .importObservations:
            return Line(.communeOfficer, machine: [shell])
        case .resolveContradiction: return Line(.provinceVerifier, machine: [shell])
        case .recordUnitFact: return Line(.policyMaker, machine: [shell])

        case .readEvidence:
            return Line(
                .communeOfficer,
                .provinceVerifier,
                .councilMember,
                .councilSecretary,
                .decidingAuthority,
                .auditor,
                machine: [shell]
            )
        case .addEvidence, .attachEvidence: return Line(.communeOfficer, .provinceVerifier, machine: [shell])
        case .rejectEvidence: return Line(.provinceVerifier)
        case .verifyEvidence: return Line(.auditor, machine: [shell, program])

        // Administrators look after accounts and know no password.
        case .createAccount, .closeAccount, .grantRole, .revokeRole, .registerBody,
            .setBodyRules:
            return Line(.administrator, machine: [shell])
        case .changeAccount, .removeSecondFactor, .linkIdentity, .unlinkIdentity:
            return Line(.administrator, person: .own, machine: [shell])
        case .listAccounts: return Line(.administrator, .auditor, person: .own, machine: [shell])
        case .setPassword: return Line(person: .own, machine: [shell])
        case .issueLink: return Line(.administrator, machine: [shell])
        case .enrolSecondFactor: return Line(person: .own)
        case .signIn: return Line(person: .own, anonymous: true)
        case .slowSignIn: return Line(machine: [program])
        case .signOut, .changeBody: return Line(person: .own)
        case .revokeSession: return Line(.administrator, person: .own, machine: [shell, program])
        // A program is let in by the person in whose name it acts, or by who runs the machine.
        case .issueToken: return Line(person: .own, machine: [shell])
        case .revokeToken: return Line(.administrator, person: .own, machine: [shell])

        case .readJournal: return Line(.auditor, machine: [shell])
        case .exportJournalHead: return Line(.auditor, machine: [shell, program])
        case .erasePersonalData: return Line(.administrator, machine: [shell])
        case .maintain: return Line(machine: [shell, program])

        // The steps of a year: each belongs to one office.
        case .openCampaign, .extendCampaign, .closeCampaign: return Line(.policyMaker)
        case .freezeBounds: return Line(.policyMaker, machine: [program])
        case .registerUnit, .changeRegistration, .withdrawRegistration, .saveAssessment, .carryOver,
            .submitDossier:
            return Line(.communeOfficer)
        case .returnDossier, .startVerification, .askUnit, .drawSample, .verifyCriterion, .finishVerification,
            .resumeVerification:
            return Line(.provinceVerifier)
        case .answerVerifiers: return Line(.communeOfficer)
        case .appointCouncil: return Line(.decidingAuthority)
        case .declareConflict: return Line(.councilMember, .councilSecretary)
        case .establishConflict: return Line(.councilMember)
        // Which members vote, and which of them runs a vote, the appointment of the council says.
        case .openVote, .giveOpinion, .closeVote: return Line(.councilMember, .councilSecretary)
        case .decide, .correctDecision, .revokeDecision, .publish, .answerObjection:
            return Line(.decidingAuthority)
        // Citizens object without an account; the page slows floods down.
        case .object: return Line(person: .anywhere, anonymous: true)
        case .writeNotices: return Line(machine: [shell, program])
        case .report, .draftEdition, .publishEdition: return Line(.policyMaker)
        case .readPublications: return Line(person: .anywhere, anonymous: true, machine: [shell, program])
        }
    }

    /// Whether it passes judgement on what others did, so that nobody may who had a hand in that himself.
    package var judgesWorkOfOthers: Bool {
        switch self {
        case .resolveContradiction, .rejectEvidence, .returnDossier, .startVerification, .askUnit,
            .verifyCriterion, .finishVerification, .resumeVerification,
            .giveOpinion, .closeVote, .decide, .correctDecision, .revokeDecision, .answerObjection:
            true
        case .readObservations, .recordObservations, .correctObservation, .importObservations,
            .recordUnitFact, .readEvidence, .addEvidence, .attachEvidence, .verifyEvidence, .createAccount,
            .changeAccount, .closeAccount, .listAccounts, .setPassword, .issueLink, .enrolSecondFactor,
            .removeSecondFactor, .linkIdentity, .unlinkIdentity, .grantRole, .revokeRole, .signIn,
            .slowSignIn, .signOut, .revokeSession, .changeBody, .issueToken, .revokeToken, .registerBody,
            .setBodyRules,
            .readJournal,
            .exportJournalHead, .erasePersonalData, .maintain, .openCampaign, .extendCampaign,
            .closeCampaign, .freezeBounds, .registerUnit, .changeRegistration, .withdrawRegistration,
            .saveAssessment, .carryOver, .submitDossier, .appointCouncil, .declareConflict,
            .establishConflict, .openVote,
            .drawSample, .answerVerifiers, .publish,
            .readPublications, .object, .report, .writeNotices,
            .draftEdition, .publishEdition:
            false
        }
    }

    /// Whether nobody may do it to himself, however far his role goes.
    package var isForOthersOnly: Bool { self == .grantRole }

    /// Whether it is left to somebody who must first choose a new password.
    var isLeftBeforeNewPassword: Bool { self == .setPassword || self == .signOut || self == .signIn }
}
