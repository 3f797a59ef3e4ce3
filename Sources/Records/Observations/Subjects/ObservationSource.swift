/// Who or what says a value: a system, a register, a report, as people name it.
///
/// 1 to 200 characters without line breaks, no spaces around. One source that changes its mind is corrected; two sources that
/// say different things contradict each other.
package struct ObservationSource: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init?(rawValue: String) {
        let scalars = rawValue.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, scalars.count <= 200,
            !first.properties.isWhitespace, !last.properties.isWhitespace,
            !scalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
        else { return nil }
        self.rawValue = rawValue
    }
}

extension ObservationSource: CustomStringConvertible {
    package var description: String { rawValue }
}
