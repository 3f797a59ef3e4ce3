package import Assessment
package import CriteriaFiles
import Database
package import Records
package import Territory

/// What pages are made of: the rooms with their database, the territory, the files, the settings. One for a running server.
package final class Site: Sendable {
    package let room: AssessmentRoom
    package let territory: Territory
    package let settings: SiteSettings
    package let assets: Assets
    package let sessions: Sessions
    /// `nil` where no evidence is kept.
    package let evidence: EvidenceService?
    /// Offers dossiers what is known already; `nil` for a site that knows no data elements.
    package let offers: OfferService?
    /// What is known of units beside their names, for who may take part in a campaign.
    package let facts: UnitFacts
    /// Which tier decides on which units.
    package let competence: Competence
    /// One for all pages: it keeps populations that points are compared with.
    package let standings: StandingService
    /// The ways in; `nil` for a site where nobody signs in.
    package let doors: Doors?
    /// Makes the tokens of forms. All servers of an installation have the same.
    let key: SecretKey
    let versions: VersionWatch
    /// Pages, as long as nothing public changes.
    let kept = KeptAnswers()
    /// Answers of the interface, as long as nothing changes.
    let keptForPrograms = KeptAnswers(limit: 32 << 20)
    /// What public pages share.
    let overviews: Overviews
    /// Criteria sets by name, bundled or published.
    package let editions: EditionShelf
    let shelf: SetShelf
    /// Whether the database answers and is as this program expects it; throws when it does not answer.
    let isReady: @Sendable () async throws -> Bool

    package init(
        _ room: AssessmentRoom,
        _ territory: Territory,
        sessions: Sessions,
        key: SecretKey,
        assets: Assets,
        criteria: CriteriaLibrary = .found(),
        settings: SiteSettings = SiteSettings(),
        evidence: EvidenceService? = nil,
        offers: OfferService? = nil,
        facts: UnitFacts = UnitFacts(),
        competence: Competence = .none,
        doors: Doors? = nil,
        isReady: @escaping @Sendable () async throws -> Bool = { true }
    ) {
        self.room = room
        self.territory = territory
        self.sessions = sessions
        self.evidence = evidence
        self.offers = offers
        self.facts = facts
        self.competence = competence
        standings = StandingService(room)
        self.key = key
        self.doors = doors
        self.assets = assets
        self.settings = settings
        overviews = Overviews(room, territory)
        editions = EditionShelf(criteria)
        shelf = SetShelf(editions, room.database)
        self.isReady = isReady
        versions = VersionWatch(room.database, clock: room.ledger.clock)
    }

    /// The page as an answer that is the same for everybody.
    package func page(_ page: some Page, for visit: Visit, status: Int = 200) -> Answer {
        let frame = Frame(
            visit.language,
            address: visit.address(of: visit.query),
            settings: settings,
            assets: assets
        )
        return Answer(.html, frame.document(page), status: status, keeping: .shared)
    }

    /// The page as an answer for this visitor alone.
    package func personalPage(_ page: some Page, for visit: Visit, status: Int = 200) -> Answer {
        let frame = Frame(
            visit.language,
            address: visit.address(of: visit.query),
            settings: settings,
            assets: assets,
            person: visit.visitor.signedIn.map(PersonShown.init),
            formToken: visit.formToken
        )
        return Answer(.html, frame.document(page), status: status, keeping: .personal)
    }
}
