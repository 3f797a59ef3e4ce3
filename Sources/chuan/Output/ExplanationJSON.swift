import Criteria
import Evaluation

/// Explanations as JSON: the parts that machines sort and link by, figures in words, and the whole text as people read it.
struct ExplanationJSON {
    let language: Language

    func criterion(_ explanation: CriterionExplanation) -> JSON {
        .object(
            members(of: explanation) + [
                ("text", .text(ExplanationText.render(explanation, language: language)))
            ]
        )
    }

    func unit(_ explanation: UnitExplanation) -> JSON {
        .compact([
            ("unit", .text(explanation.unit)), ("set", .text(explanation.set(language))),
            ("edition", .text(explanation.edition)), ("whole", whole(explanation.whole)),
            ("criteria", .list(explanation.criteria.map { .compact(members(of: $0)) })),
            ("readings", .list(explanation.readings.map { reading($0) })),
            ("text", .text(ExplanationText.render(explanation, language: language))),
        ])
    }

    private func members(of explanation: CriterionExplanation) -> [(String, JSON)] {
        [
            ("code", .text(explanation.code)), ("title", .text(explanation.title(language))),
            ("source", .text(explanation.source.title(language))), ("at", .text(explanation.at)),
            (
                "given",
                .list(
                    explanation.given.map { figure in
                        .object([
                            ("letter", .text(figure.letter)), ("title", .text(figure.title(language))),
                            ("figure", .text(ExplanationText.words(figure.figure, language: language))),
                        ])
                    }
                )
            ),
            ("value", .text(explanation.value.map { ExplanationText.words($0, language: language) })),
            ("result", judgement(explanation.judgement)),
            ("readings", .list(explanation.readings.map { reading($0) })),
        ]
    }

    private func judgement(_ judgement: CriterionExplanation.Judgement) -> JSON {
        switch judgement {
        case .shown: .null
        case .requirement(let requirement):
            .compact([
                ("verdict", .text(requirement.verdict.word)), ("quote", .text(requirement.applied?.quote)),
                ("at", .text(requirement.applied?.at)),
            ])
        case .ladder(let rungs):
            .object([
                ("marks", .text(String(decoding: rungs.map(\.mark.rawValue), as: UTF8.self)))
            ])
        case .points(let points):
            .compact([
                ("points", points.given.map { .text($0.fractionText) } ?? .null),
                ("maximum", .text(points.maximum.fractionText)), ("absence", .text(points.absence?.rawValue)),
                (
                    "arithmetic",
                    .text(points.arithmetic.map { ExplanationText.words($0, language: language) })
                ),
            ])
        }
    }

    private func whole(_ whole: WholeExplanation) -> JSON {
        switch whole {
        case .verdict(let whole):
            .object([
                ("result", .text(whole.verdict.word)), ("notMet", codes(whole.criteria.notMet)),
                ("missing", codes(whole.criteria.missing)),
            ])
        case .level(let whole):
            .object([
                ("level", .whole(whole.level)), ("best", .whole(whole.best)),
                (
                    "rungs",
                    .list(
                        whole.rungs.map { rung in
                            .object([
                                ("level", .whole(rung.level)), ("notMet", codes(rung.criteria.notMet)),
                                ("missing", codes(rung.criteria.missing)),
                            ])
                        }
                    )
                ),
            ])
        case .score(let whole):
            .compact([
                ("total", whole.total.given.map { .text($0.fractionText) } ?? .null),
                ("maximum", .text(whole.total.maximum.fractionText)),
                ("rank", whole.rank.map { .whole($0) } ?? .null),
                ("missing", codes(whole.missing)),
            ])
        }
    }

    private func codes(_ codes: [String]) -> JSON { .list(codes.map { .text($0) }) }

    private func reading(_ reading: ReadingNote) -> JSON {
        .compact([
            ("id", .text(reading.id)), ("at", .text(reading.at)), ("says", .text(reading.says(language))),
            ("applied", .text(reading.applied(language))),
            ("alternative", .text(reading.alternative?(language))),
        ])
    }
}
