import Criteria
import Evaluation
import Quantities

/// A figure as people read it: numbers in the language's form, answers in words.
struct ValueText {
    let frame: Frame

    /// - Parameter text: as data files write it; blank for missing, `KAD` for not applicable.
    func words(_ text: String, of input: Input) -> String {
        if text.isEmpty { return "—" }
        if text.uppercased() == "KAD" { return "KAD (" + frame(DeskWords.notApplicable) + ")" }
        switch input.kind {
        case .yesNo: return truth(text).map { frame($0 ? DeskWords.yes : DeskWords.no) } ?? text
        case .choice(let options):
            return options.first { $0.id == text }.map { frame($0.title) } ?? text
        case .count, .number, .money:
            return frame.number(text) + (input.unit.map { " " + $0 } ?? "")
        }
    }

    private func truth(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "1", "true", "có": true
        case "0", "false", "không": false
        default: nil
        }
    }

    /// What a list offers for an input that is answered by one of a few; `nil` for figures.
    func options(of input: Input, current: String) -> [Choice.Option]? {
        var options: [Choice.Option]
        switch input.kind {
        case .count, .number, .money: return nil
        case .yesNo:
            options = [
                Choice.Option(value: "1", label: frame(DeskWords.yes)),
                Choice.Option(value: "0", label: frame(DeskWords.no)),
            ]
        case .choice(let all): options = all.map { Choice.Option(value: $0.id, label: frame($0.title)) }
        }
        options.insert(Choice.Option(value: "", label: frame(DeskWords.blank)), at: 0)
        options.append(Choice.Option(value: "KAD", label: "KAD (" + frame(DeskWords.notApplicable) + ")"))
        if !options.contains(where: { $0.value == current }) {
            options.append(Choice.Option(value: current, label: words(current, of: input)))
        }
        return options
    }

    /// What was typed, as data files write it: a comma before decimals becomes a point.
    static func plain(_ typed: String, of input: Input) -> String {
        switch input.kind {
        case .yesNo, .choice: return typed
        case .count, .number, .money:
            guard typed.count(where: { $0 == "," }) == 1, !typed.contains(".") else { return typed }
            return String(typed.map { $0 == "," ? "." : $0 })
        }
    }
}
