import ArgumentParser
import Assessment
import Quantities

/// The time of a step as an argument: `2026-07-01..2026-07-31`, `..2026-07-31`, `2026-07-01..`.
struct StepWindow: ExpressibleByArgument {
    let window: DayWindow

    init?(argument: String) {
        guard let dots = argument.firstRange(of: "..") else { return nil }
        let (left, right) = (argument[..<dots.lowerBound], argument[dots.upperBound...])
        let (first, last) = (CivilDate(String(left)), CivilDate(String(right)))
        guard left.isEmpty || first != nil, right.isEmpty || last != nil, first != nil || last != nil,
            let window = DayWindow(first: first, last: last)
        else { return nil }
        self.window = window
    }
}
