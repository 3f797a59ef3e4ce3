import ArgumentParser

/// Values by letter as arguments: `a=40`; nothing behind the sign takes the figure away.
struct LetterValues {
    let values: [String: String]

    /// - Throws: `ValidationError`.
    init(_ arguments: [String]) throws {
        var values: [String: String] = [:]
        for argument in arguments {
            guard let sign = argument.firstIndex(of: "="), sign != argument.startIndex else {
                throw ValidationError("“\(argument)”: cần dạng mục=giá trị, như a=40. (write letter=value)")
            }
            let letter = String(argument[..<sign])
            guard values.updateValue(String(argument[argument.index(after: sign)...]), forKey: letter) == nil
            else {
                throw ValidationError("“\(letter)” được nêu hai lần. (stands twice)")
            }
        }
        self.values = values
    }
}
