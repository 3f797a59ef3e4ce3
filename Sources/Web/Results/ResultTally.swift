import Assessment
import Criteria
import Evaluation

/// How many units have which result, by shade, with the words for each.
struct ResultTally: Sendable {
    struct Line: Sendable {
        let shade: Shade
        let title: Text
        let count: Int
    }

    /// From the best to the worst, then what is not public.
    let lines: [Line]

    /// - Parameters:
    ///   - shades: of the units that are counted.
    ///   - titles: what each shade means here.
    init(_ shades: [Shade], titles: [(Shade, Text)]) {
        var counts: [Shade: Int] = [:]
        for shade in shades { counts[shade, default: 0] += 1 }
        lines = titles.compactMap { shade, title in
            let count = counts[shade] ?? 0
            return shade == .none && count == 0 ? nil : Line(shade: shade, title: title, count: count)
        }
    }
}

extension CampaignOverview {
    /// What each shade means for the whole result, from the best.
    var titles: [(Shade, Text)] {
        switch kind {
        case .levels:
            plan.set.levels.reversed().map { (Shade(level: $0.number), $0.levelText) }
                + [(.level0, ResultWords.noLevel), (.none, ResultWords.notPublic)]
        case .verdict:
            [(.level5, ResultWords.met), (.level0, ResultWords.notMet), (.none, ResultWords.notPublic)]
        case .score:
            (1...5).reversed().map { fifth in
                let maximum = maximum.decimalText(digits: 2)
                return (Shade(level: fifth), ResultWords.fifth(fifth, of: maximum))
            } + [(.none, ResultWords.notPublic)]
        }
    }
}

extension Level {
    /// `5 Toàn diện`
    var levelText: Text { Text(vi: "\(number) \(title.vi)", en: title.en.map { "\(number) \($0)" }) }
}
