extension QRCode {
    /// How hard the code is to read (ISO/IEC 18004:2015, 7.8.3): long runs, squares, what looks like a corner, too much of one shade.
    var penalty: Int {
        var sum = 0
        for line in 0..<size {
            sum += QRCode.penalty(of: (0..<size).map { isDark($0, line) })
            sum += QRCode.penalty(of: (0..<size).map { isDark(line, $0) })
        }
        var count = 0
        for y in 0..<size {
            for x in 0..<size {
                let shade = isDark(x, y)
                if shade { count += 1 }
                guard x + 1 < size, y + 1 < size else { continue }
                if isDark(x + 1, y) == shade, isDark(x, y + 1) == shade, isDark(x + 1, y + 1) == shade {
                    sum += 3
                }
            }
        }
        let all = size * size
        // Ten for every twentieth that the share of dark modules is away from a half.
        let away = (abs(count * 20 - all * 10) + all - 1) / all
        return sum + 10 * max(0, away - 1)
    }

    private static func penalty(of line: [Bool]) -> Int {
        var sum = 0
        var run = 0
        var shade = false
        for module in line {
            run = module == shade ? run + 1 : 1
            shade = module
            if run == 5 { sum += 3 } else if run > 5 { sum += 1 }
        }
        let corner = [true, false, true, true, true, false, true]
        let light = [Bool](repeating: false, count: 4)
        // The edge of the code is light.
        let wide = light + line + light
        for place in 0...(wide.count - 11) {
            let part = Array(wide[place..<place + 11])
            if part == light + corner || part == corner + light { sum += 40 }
        }
        return sum
    }
}
