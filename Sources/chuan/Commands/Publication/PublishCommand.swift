import ArgumentParser

/// `chuan publish`: what becomes public, and what people say against it.
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract:
            "Công bố kết quả, xếp hạng; phản ánh và trả lời; giá trị của kết quả khi đơn vị thay đổi. (Publication.)",
        subcommands: [
            PublishCampaign.self, PublishDecision.self, PublishList.self, PublishShow.self,
            PublishRanking.self, PublishUnit.self, PublishObject.self, PublishObjections.self,
            PublishAnswer.self,
        ]
    )
}
