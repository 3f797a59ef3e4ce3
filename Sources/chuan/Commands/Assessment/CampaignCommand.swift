import ArgumentParser

/// `chuan campaign`: rounds of assessment.
struct CampaignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaign",
        abstract: "Đợt đánh giá: mở, gia hạn, chốt, đóng, theo dõi. (Campaigns.)",
        subcommands: [
            CampaignOpen.self, CampaignList.self, CampaignShow.self, CampaignExtend.self, CampaignFreeze.self,
            CampaignClose.self, CampaignRemind.self,
        ]
    )
}
