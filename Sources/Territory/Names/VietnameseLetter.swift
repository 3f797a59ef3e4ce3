/// A small letter as Vietnamese spells it: the letter, what it is without its hook, horn or stroke, and its tone.
struct VietnameseLetter {
    /// One of a ă â b c d đ e ê …
    let letter: Unicode.Scalar
    /// One of a b c d e …
    let plain: Unicode.Scalar
    /// 0 for the level tone, then as in à á ả ã ạ.
    let tone: UInt8

    /// The letter of a composed scalar; `nil` for one that carries neither tone nor mark.
    static func of(_ scalar: Unicode.Scalar) -> VietnameseLetter? { table[scalar] }

    /// The tone of a combining scalar.
    static func tone(combining scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "\u{300}": 1
        case "\u{301}": 2
        case "\u{309}": 3
        case "\u{303}": 4
        case "\u{323}": 5
        default: nil
        }
    }

    /// The letter that a combining circumflex, breve or horn makes of another.
    static func letter(_ base: Unicode.Scalar, combining scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch (base, scalar) {
        case ("a", "\u{302}"): "â"
        case ("e", "\u{302}"): "ê"
        case ("o", "\u{302}"): "ô"
        case ("a", "\u{306}"): "ă"
        case ("o", "\u{31B}"): "ơ"
        case ("u", "\u{31B}"): "ư"
        default: nil
        }
    }

    /// A letter without hook, horn or stroke.
    static func plain(_ letter: Unicode.Scalar) -> Unicode.Scalar {
        switch letter {
        case "ă", "â": "a"
        case "đ": "d"
        case "ê": "e"
        case "ô", "ơ": "o"
        case "ư": "u"
        default: letter
        }
    }

    private static let table: [Unicode.Scalar: VietnameseLetter] = {
        let rows = [
            "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "đ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ",
            "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        ]
        var table: [Unicode.Scalar: VietnameseLetter] = [:]
        for row in rows {
            let scalars = Array(row.unicodeScalars)
            for (tone, scalar) in scalars.enumerated() {
                table[scalar] = VietnameseLetter(
                    letter: scalars[0],
                    plain: plain(scalars[0]),
                    tone: UInt8(tone)
                )
            }
        }
        return table
    }()
}
