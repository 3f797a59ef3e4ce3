/// Every room of the site. A further room is one line here and a folder of its own.
package enum Rooms {
    package static func all(_ site: Site) -> [any Room] {
        let doors: [any Room] =
            site.doors.map {
                [SessionsRoom(site: site, doors: $0), AdministrationRoom(site: site, doors: $0)]
            } ?? []
        return doors + [
            HomeRoom(site: site),
            UnitsRoom(site: site),
            RankingsRoom(site: site),
            SetsRoom(site: site),
            CheckRoom(site: site),
            OpenDataRoom(site: site),
            WorkRoom(site: site),
            DossierRoom(site: site),
            VerificationRoom(site: site),
            EvidenceViewerRoom(site: site),
            CouncilRoom(site: site),
            DecisionRoom(site: site),
            ObjectionRoom(site: site),
            NewCampaignRoom(site: site),
            CampaignsRoom(site: site),
            StudioRoom(site: site),
        ]
    }
}
