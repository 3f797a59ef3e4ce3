import ArgumentParser
import Assessment
import Quantities

extension PublicPart: ExpressibleByArgument {}

/// What becomes public, from when, and until when anybody may object.
struct PublicationOptions: ParsableArguments {
    @Option(
        name: .customLong("part"),
        help: ArgumentHelp(
            """
            Phần được công bố cùng quyết định: criteria, values, reasons; lặp lại được; mặc định cả ba. \
            (Parts made public with the decision, by default all three.)
            """,
            valueName: "phần"
        )
    )
    var parts: [PublicPart] = []

    @Flag(
        name: .customLong("decision-only"),
        help: "Chỉ công bố quyết định. (Nothing but the decision.)"
    )
    var isDecisionOnly = false

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp("Công khai từ ngày; mặc định hôm nay. (Public from.)", valueName: "ngày")
    )
    var from: CivilDate?

    @Option(
        name: .customLong("objections-until"),
        help: ArgumentHelp(
            "Ngày cuối nhận phản ánh; mặc định theo đợt. (Last day for objections.)",
            valueName: "ngày"
        )
    )
    var objectionsUntil: CivilDate?

    func validate() throws {
        if isDecisionOnly, !parts.isEmpty {
            throw ValidationError("--decision-only không đi cùng --part. (--decision-only or --part)")
        }
    }

    var plan: PublicationPlan {
        PublicationPlan(
            parts: isDecisionOnly ? [] : parts.isEmpty ? Set(PublicPart.allCases) : Set(parts),
            from: from,
            objectionsUntil: objectionsUntil
        )
    }
}
