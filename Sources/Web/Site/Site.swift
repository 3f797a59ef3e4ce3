package import Assessment
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
    /// Makes the tokens of forms. All servers of an installation have the same.
    let key: SecretKey
    let versions: VersionWatch
    let kept = KeptAnswers()

    package init(
        _ room: AssessmentRoom,
        _ territory: Territory,
        sessions: Sessions,
        key: SecretKey,
        assets: Assets,
        settings: SiteSettings = SiteSettings()
    ) {
        self.room = room
        self.territory = territory
        self.sessions = sessions
        self.key = key
        self.assets = assets
        self.settings = settings
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
            person: visit.visitor.signedIn?.session.person.text,
            formToken: visit.formToken
        )
        return Answer(.html, frame.document(page), status: status, keeping: .personal)
    }
}
