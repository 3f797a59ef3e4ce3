import Criteria
import HTML

extension FormState {
    /// A field of one line of free text, with what was typed and what is wrong with it.
    ///
    /// - Parameters:
    ///   - beginning: what stands in it before anything was sent.
    ///   - longest: characters that it takes.
    func line(
        _ name: String,
        _ label: Text,
        hint: Text? = nil,
        beginning: String = "",
        longest: Int = 300
    ) -> TextField {
        TextField(
            name,
            label,
            hint: hint,
            value: value(name, beginning),
            faults: faults,
            .type(.text),
            .autocomplete("off"),
            .maxLength(longest)
        )
    }
}
