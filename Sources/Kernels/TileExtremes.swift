import KernelOps

/// The least and the greatest of a tile's values and how many there are; values that are NaN do not count.
package func tileExtremes(_ values: UnsafePointer<Double>, rows: Int) -> (
    low: Double, high: Double, count: Int
) {
    let memory = UnsafeRawPointer(values)
    var low = SIMD8<Double>(repeating: .infinity)
    var high = SIMD8<Double>(repeating: -.infinity)
    var count = SIMD8<Double>.zero
    let one = SIMD8<Double>(repeating: 1)
    var row = 0
    while row &+ 8 <= rows {
        let next = memory.loadUnaligned(fromByteOffset: row &* 8, as: SIMD8<Double>.self)
        low.replace(with: next, where: next .< low)
        high.replace(with: next, where: next .> high)
        count += SIMD8<Double>.zero.replacing(with: one, where: next .== next)
        row &+= 8
    }
    var result = (low: low.min(), high: high.max(), count: Int(count.sum()))
    while row < rows {
        let next = values[row]
        if next == next {
            result.low = next < result.low ? next : result.low
            result.high = next > result.high ? next : result.high
            result.count &+= 1
        }
        row &+= 1
    }
    return result
}

/// The values of a quotient: part over whole; NaN where one is lacking or the whole is not above 0.
package func tileQuotients(
    _ parts: UnsafePointer<Double>,
    _ wholes: UnsafePointer<Double>,
    into values: UnsafeMutablePointer<Double>
) {
    for row in 0..<tileRows {
        let whole = wholes[row]
        let quotient = parts[row] / whole
        values[row] = whole > 0 ? quotient : .nan
    }
}
