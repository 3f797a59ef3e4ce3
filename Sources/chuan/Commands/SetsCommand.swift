import ArgumentParser
import Criteria
import CriteriaFiles
import Evaluation

/// `chuan sets`: which sets there are; `chuan sets show`: what one asks.
struct SetsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sets",
        abstract: "Các bộ tiêu chí có sẵn. (The bundled criteria sets.)",
        subcommands: [List.self, Show.self, SetsPublish.self],
        defaultSubcommand: List.self
    )

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Liệt kê các bộ tiêu chí. (List the sets.)"
        )

        @OptionGroup var language: LanguageOptions

        func run() throws {
            let language = language.language
            let library = CriteriaLibrary.found()
            guard !library.entries.isEmpty else {
                Console.error(Words.noSets(library.folder)(language))
                throw Stop.file
            }
            var table = TextTable([
                (language == .vi ? "Bộ tiêu chí" : "Set", .left),
                (language == .vi ? "Phiên bản" : "Edition", .left),
                (language == .vi ? "Tiêu chí" : "Criteria", .right),
                (language == .vi ? "Kết quả" : "Result", .left),
                (language == .vi ? "Tên" : "Title", .left),
            ])
            for name in library.names {
                let set = try SetOptions.load(name, language: language)
                table.append([
                    set.id, set.edition, "\(set.criteria.count)", set.result.kind.words(language),
                    set.title(language),
                ])
            }
            try Console.write(table.text, to: "-", language)
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Một bộ tiêu chí hỏi gì: tiêu chí, số liệu, ngưỡng, căn cứ. (What a set asks.)",
            discussion: """
                --format csv cho dòng tiêu đề của tệp số liệu, sẵn để điền; --format json cho tất cả những gì bộ tiêu chí \
                ghi. (--format csv prints the header of a data file, a form to fill in; --format json all that the set \
                says.)
                """
        )

        @OptionGroup var set: SetOptions
        @OptionGroup var output: OutputOptions
        @OptionGroup var language: LanguageOptions

        func run() throws {
            let plan = try set.load(language.language)
            switch output.chosen {
            case .json: try Console.write(SetJSON(plan: plan).text, to: output.output, language.language)
            case .csv:
                try Console.write(
                    SetText(plan: plan, language: language.language).csvHeader,
                    to: output.output,
                    language.language
                )
            case .table:
                try Console.write(
                    SetText(plan: plan, language: language.language).text,
                    to: output.output,
                    language.language
                )
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
