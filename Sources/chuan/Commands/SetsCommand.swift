import ArgumentParser
import Criteria
import CriteriaFiles
import Evaluation

/// `chuan sets`: which sets there are; `chuan sets show`: what one asks.
struct SetsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sets",
        abstract: "Các bộ tiêu chí có sẵn. (The bundled criteria sets.)",
        subcommands: [List.self, Show.self],
        defaultSubcommand: List.self
    )

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Liệt kê các bộ tiêu chí. (List the sets.)"
        )

        @OptionGroup var language: LanguageOptions

        func run() throws {
            let library = CriteriaLibrary.found()
            var table = TextTable([
                (language.language == .vi ? "Bộ tiêu chí" : "Set", .left),
                (language.language == .vi ? "Phiên bản" : "Edition", .left),
                (language.language == .vi ? "Tiêu chí" : "Criteria", .right),
                (language.language == .vi ? "Kết quả" : "Result", .left),
                (language.language == .vi ? "Tên" : "Title", .left),
            ])
            for name in library.names {
                let set = try SetOptions.load(name, language: language.language)
                table.append([
                    set.id, set.edition, "\(set.criteria.count)", set.result.kind.words(language.language),
                    set.title(language.language),
                ])
            }
            try Console.write(table.text, to: "-")
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Một bộ tiêu chí hỏi gì: tiêu chí, đầu vào, ngưỡng, căn cứ. (What a set asks.)"
        )

        @OptionGroup var set: SetOptions
        @OptionGroup var output: OutputOptions
        @OptionGroup var language: LanguageOptions

        func run() throws {
            let plan = try set.load(language.language)
            switch output.chosen {
            case .json: try Console.write(SetJSON(plan: plan).text, to: output.output)
            case .csv:
                try Console.write(
                    SetText(plan: plan, language: language.language).csvHeader,
                    to: output.output
                )
            case .table:
                try Console.write(SetText(plan: plan, language: language.language).text, to: output.output)
            }
        }
    }
}

extension ResultRule.Kind {
    func words(_ language: Language) -> String {
        switch (self, language) {
        case (.verdict, .vi): "đạt / không đạt"
        case (.verdict, .en): "met / not met"
        case (.levels, .vi): "mức độ"
        case (.levels, .en): "level"
        case (.score, .vi): "điểm"
        case (.score, .en): "points"
        }
    }
}
