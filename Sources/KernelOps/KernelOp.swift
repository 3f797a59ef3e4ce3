/// One step of scoring a tile of units: plain data, so that one loop serves every rule of its shape.
///
/// Columns and registers are runs of 512 doubles. A NaN stands for an absent figure and makes 0 points here; which
/// absence it was is asked later, from the inputs.
package struct KernelOp: Sendable {
    package enum Kind: UInt8, Sendable {
        /// left × factor, for a yes/no column.
        case scale
        /// table[left], for a choice by its position from 1.
        case lookup
        /// left / right ≥ threshold: `maximum`, else left / right × `factor`, held within 0…`maximum`.
        case ramp
        /// left / right ≥ threshold: `maximum`, else 0.
        case step
        /// (left / right − `offset`) × `factor`, held within 0…`maximum`.
        case place
        /// The sum of listed registers.
        case sum

        // What formulas are made of. Conditions are 1, 0 or NaN.
        case add
        case subtract
        case multiply
        case divide
        case minimum
        case maximum
        /// left ≥ right.
        case atLeast
        /// left > right.
        case above
        case equal
        case and
        case or
        case not
        /// left is 1: right, left is 0: third.
        case choose
        /// left × `factor` held within 0…`maximum`, absent: 0.
        case points
    }

    package var kind: Kind
    /// Runs are numbered: inputs first, then registers.
    package var left: Int32
    package var right: Int32
    package var third: Int32
    package var output: Int32
    package var factor: Double
    package var offset: Double
    package var maximum: Double
    /// The threshold as a quotient: left × `thresholdBelow` is held against right × `thresholdAbove`.
    package var thresholdAbove: Double
    package var thresholdBelow: Double
    /// Whether every product in the comparison is a whole number below 2^53, so that the comparison is exact.
    package var isExact: Bool
    /// Where the op's list begins in the program's lists, and its length.
    package var listStart: Int32
    package var listCount: Int32
    /// The node that the op decides for, to be asked again exactly where the comparison is too close.
    package var place: Int32

    package init(
        _ kind: Kind,
        left: Int32 = 0,
        right: Int32 = 0,
        third: Int32 = 0,
        output: Int32,
        place: Int32 = -1
    ) {
        self.kind = kind
        self.left = left
        self.right = right
        self.third = third
        self.output = output
        factor = 1
        offset = 0
        maximum = 0
        thresholdAbove = 1
        thresholdBelow = 1
        isExact = true
        listStart = 0
        listCount = 0
        self.place = place
    }
}

/// Units in one tile.
package let tileRows = 512
