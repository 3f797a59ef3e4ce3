package import KernelOps

/// Runs a program over one tile.
///
/// - Parameters:
///   - inputs: the tile's input columns, one run after the other.
///   - registers: room for the outputs, numbered after the inputs; the first is all zeros and stays so.
///   - suspects: for each op, set to 1 where a comparison came too close to trust doubles.
///
/// Compiled twice, for every x86-64 processor and for those with AVX2; the loops are what the compiler makes wide.
package func scoreTile(
    _ program: UnsafeBufferPointer<KernelOp>,
    lists: UnsafePointer<Int32>,
    tables: UnsafePointer<Double>,
    inputs: UnsafePointer<Double>,
    inputCount: Int32,
    registers: UnsafeMutablePointer<Double>,
    suspects: UnsafeMutablePointer<UInt8>
) {
    @inline(__always) func run(_ number: Int32) -> UnsafePointer<Double> {
        number < inputCount
            ? inputs + Int(number) &* tileRows
            : UnsafePointer(registers) + Int(number &- inputCount) &* tileRows
    }
    let zeros = UnsafePointer(registers)
    for index in program.indices {
        let op = program[index]
        let left = run(op.left)
        let right = run(op.right)
        let output = registers + Int(op.output &- inputCount) &* tileRows
        var isSuspect = false
        switch op.kind {
        case .ramp: ramp(op, left, right, output, &isSuspect)
        case .step: step(op, left, right, output, &isSuspect)
        case .scale: scale(op, left, output)
        case .lookup: lookup(tables + Int(op.listStart), Double(op.listCount), left, output)
        case .place: place(op, left, right, output)
        case .sum:
            var item = Int(op.listStart)
            let end = item &+ Int(op.listCount)
            // Four at a time: the running sum is then written a quarter as often.
            var isFirst = true
            while item < end {
                let one = run(lists[item])
                let two = item &+ 1 < end ? run(lists[item &+ 1]) : zeros
                let three = item &+ 2 < end ? run(lists[item &+ 2]) : zeros
                let four = item &+ 3 < end ? run(lists[item &+ 3]) : zeros
                if isFirst {
                    for row in 0..<tileRows { output[row] = one[row] + two[row] + (three[row] + four[row]) }
                } else {
                    for row in 0..<tileRows { output[row] += one[row] + two[row] + (three[row] + four[row]) }
                }
                isFirst = false
                item &+= 4
            }
            if op.maximum > 0 {
                for row in 0..<tileRows { output[row] = output[row] < op.maximum ? output[row] : op.maximum }
            }
        case .add: for row in 0..<tileRows { output[row] = left[row] + right[row] }
        case .subtract: for row in 0..<tileRows { output[row] = left[row] - right[row] }
        case .multiply: for row in 0..<tileRows { output[row] = left[row] * right[row] }
        case .divide:
            // An empty base is absent, also where the part is not zero.
            for row in 0..<tileRows {
                let quotient = left[row] / right[row]
                output[row] = right[row] == 0 ? .nan : quotient
            }
        case .minimum:
            for row in 0..<tileRows { output[row] = choose(left[row], right[row], left[row] < right[row]) }
        case .maximum:
            for row in 0..<tileRows { output[row] = choose(left[row], right[row], left[row] > right[row]) }
        case .atLeast, .above, .equal: compare(op, left, right, output, &isSuspect)
        case .and:
            for row in 0..<tileRows {
                let isNo = left[row] == 0 || right[row] == 0
                output[row] = isNo ? 0 : left[row] * right[row]
            }
        case .or:
            for row in 0..<tileRows {
                let isYes = left[row] == 1 || right[row] == 1
                output[row] = isYes ? 1 : left[row] + right[row]
            }
        case .not: for row in 0..<tileRows { output[row] = 1 - left[row] }
        case .choose:
            let third = run(op.third)
            for row in 0..<tileRows {
                // All three are loaded first, so that the choice is a mask and not a branch.
                let asked = left[row]
                let then = right[row]
                let otherwise = third[row]
                let known = asked == 1 ? then : otherwise
                output[row] = asked == asked ? known : asked
            }
        case .points:
            for row in 0..<tileRows {
                let points = left[row] * op.factor
                let held = points > 0 ? (points < op.maximum ? points : op.maximum) : 0
                output[row] = held
            }
        }
        suspects[index] = isSuspect ? 1 : 0
    }
}

/// The one that the condition names, or the absent one.
@inline(__always)
private func choose(_ left: Double, _ right: Double, _ isLeft: Bool) -> Double {
    let sum = left + right
    let chosen = isLeft ? left : right
    return sum == sum ? chosen : sum
}

/// How close two products may come before doubles are not trusted: each carries at most two roundings.
@usableFromInline let closeness = 8.0 * 0x1p-52

@inline(__always)
private func ramp(
    _ op: KernelOp,
    _ left: UnsafePointer<Double>,
    _ right: UnsafePointer<Double>,
    _ output: UnsafeMutablePointer<Double>,
    _ isSuspect: inout Bool
) {
    let maximum = op.maximum
    let factor = op.factor
    let above = op.thresholdAbove
    let below = op.thresholdBelow
    for row in 0..<tileRows {
        let part = left[row]
        let whole = right[row]
        let slanted = part / whole * factor
        let points = part * below >= whole * above ? maximum : (slanted < maximum ? slanted : maximum)
        output[row] = whole > 0 && part >= 0 ? points : 0
    }
    if !op.isExact { isSuspect = anyClose(left, right, below, above) }
}

@inline(__always)
private func step(
    _ op: KernelOp,
    _ left: UnsafePointer<Double>,
    _ right: UnsafePointer<Double>,
    _ output: UnsafeMutablePointer<Double>,
    _ isSuspect: inout Bool
) {
    let maximum = op.maximum
    let above = op.thresholdAbove
    let below = op.thresholdBelow
    for row in 0..<tileRows {
        let whole = right[row]
        output[row] = whole > 0 && left[row] * below >= whole * above ? maximum : 0
    }
    if !op.isExact { isSuspect = anyClose(left, right, below, above) }
}

@inline(__always)
private func scale(_ op: KernelOp, _ left: UnsafePointer<Double>, _ output: UnsafeMutablePointer<Double>) {
    let factor = op.factor
    for row in 0..<tileRows { output[row] = left[row] > 0 ? left[row] * factor : 0 }
}

@inline(__always)
private func lookup(
    _ table: UnsafePointer<Double>,
    _ count: Double,
    _ left: UnsafePointer<Double>,
    _ output: UnsafeMutablePointer<Double>
) {
    // Positions are small: one pass per option stays wide where gathering would not.
    for row in 0..<tileRows { output[row] = 0 }
    var position = 1.0
    var option = 0
    while position <= count {
        let points = table[option]
        for row in 0..<tileRows { output[row] = left[row] == position ? points : output[row] }
        position += 1
        option &+= 1
    }
}

@inline(__always)
private func place(
    _ op: KernelOp,
    _ left: UnsafePointer<Double>,
    _ right: UnsafePointer<Double>,
    _ output: UnsafeMutablePointer<Double>
) {
    let maximum = op.maximum
    let factor = op.factor
    let offset = op.offset
    for row in 0..<tileRows {
        let whole = right[row]
        let points = (left[row] / whole - offset) * factor
        let held = points > 0 ? (points < maximum ? points : maximum) : 0
        output[row] = whole > 0 ? held : 0
    }
}

@inline(__always)
private func compare(
    _ op: KernelOp,
    _ left: UnsafePointer<Double>,
    _ right: UnsafePointer<Double>,
    _ output: UnsafeMutablePointer<Double>,
    _ isSuspect: inout Bool
) {
    switch op.kind {
    case .atLeast: hold(left, right, output) { $0 >= $1 }
    case .above: hold(left, right, output) { $0 > $1 }
    default: hold(left, right, output) { $0 == $1 }
    }
    if !op.isExact { isSuspect = anyClose(left, right, 1, 1) }
}

@inline(__always)
private func hold(
    _ left: UnsafePointer<Double>,
    _ right: UnsafePointer<Double>,
    _ output: UnsafeMutablePointer<Double>,
    _ condition: (Double, Double) -> Bool
) {
    for row in 0..<tileRows {
        let one = left[row]
        let other = right[row]
        let sum = one + other
        let holds = condition(one, other) ? 1.0 : 0.0
        output[row] = sum == sum ? holds : .nan
    }
}

/// Whether any unit's products are so close that rounding may have decided.
@inline(__always)
private func anyClose(
    _ left: UnsafePointer<Double>,
    _ right: UnsafePointer<Double>,
    _ below: Double,
    _ above: Double
) -> Bool {
    // Whole numbers may be counted in any order, which lets the loop become wide.
    var count: Int64 = 0
    for row in 0..<tileRows {
        let one = left[row] * below
        let other = right[row] * above
        let distance = (one - other).magnitude
        count &+= distance <= (one.magnitude + other.magnitude) * closeness ? 1 : 0
    }
    return count > 0
}
