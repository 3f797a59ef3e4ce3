import ArgumentParser
import Territory
import TerritoryFiles

/// A data element and how it survives a merger, as a person writes it: `dan-so=add:people`.
struct ElementOption: ExpressibleByArgument {
    static let forms = ["add:people", "add:area", "mean:CỘT", "maximum:people", "maximum:area", "anew"]

    let element: CarryReading.Element

    init?(argument: String) {
        guard let equals = argument.lastIndex(of: "="), equals != argument.startIndex else { return nil }
        let words = argument[argument.index(after: equals)...].split(
            separator: ":",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        .map(String.init)
        let detail = words.count == 2 ? words[1] : nil
        let rule: MergeRule
        switch (words.first, detail, detail.flatMap(Basis.init(rawValue:))) {
        case ("add", _, let basis?): rule = .add(basis)
        case ("maximum", _, let basis?): rule = .maximum(basis)
        case ("mean", let weight?, _) where !weight.isEmpty: rule = .weightedMean(by: weight)
        case ("anew", nil, _): rule = .collectAnew
        default: return nil
        }
        element = CarryReading.Element(id: String(argument[..<equals]), rule: rule)
    }
}
