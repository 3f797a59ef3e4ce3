/// A place where a document is silent or contradicts itself: what it says, what is applied, why, and what else it could mean.
package struct Reading: Hashable, Sendable {
    package var id: String
    package var at: String?
    /// The words of the document.
    package var says: Text
    package var applied: Text
    package var why: Text?
    package var alternative: Alternative?
    /// The criterion with the rule exactly as printed, as far as that can be read.
    package var printed: PrintedRule?

    package struct Alternative: Hashable, Sendable {
        package var text: Text
        /// The criterion as it would be under the alternative; `nil` if it cannot be put as a change of one criterion.
        package var criterion: Node?

        package init(text: Text, criterion: Node?) {
            self.text = text
            self.criterion = criterion
        }
    }

    package init(
        id: String,
        at: String?,
        says: Text,
        applied: Text,
        why: Text?,
        alternative: Alternative?,
        printed: PrintedRule?
    ) {
        self.id = id
        self.at = at
        self.says = says
        self.applied = applied
        self.why = why
        self.alternative = alternative
        self.printed = printed
    }
}

/// A rule as a document prints it, which need not hold together.
package struct PrintedRule: Hashable, Sendable {
    /// The criterion as printed; `nil` when faults keep it from making sense.
    package var criterion: Node?
    /// What keeps the printed rule from being applied: unknown letters, units that contradict …
    package var faults: [Text]
    /// Whether the document prints no rule for points at all.
    package var lacksScore: Bool
    /// The fields as the set writes them under `printed`, as YAML on one line.
    package var written: String

    package init(criterion: Node?, faults: [Text], lacksScore: Bool, written: String = "{}") {
        self.criterion = criterion
        self.faults = faults
        self.lacksScore = lacksScore
        self.written = written
    }
}
