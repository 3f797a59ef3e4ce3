import Quantities

/// A head as a small text file, to be kept where those who can change the database cannot reach it: comments, then one line with
/// the form's name, the number, the moment and the digest.
extension JournalHead {
    private static let form = "chuan-journal-head-1"
    /// A file of one line and some comments is never larger; in bytes.
    package static let longestFile = 4_096

    package var file: String {
        """
        # Mã cuối nhật ký của Chuẩn: số dòng, thời điểm (UTC), SHA-256 của dòng cuối. Giữ ở nơi khác; kiểm tra bằng chuan journal check-head.
        # Head of a journal of Chuẩn: number, moment (UTC), SHA-256 of the last entry. Keep it elsewhere; check it with chuan journal check-head.
        \(JournalHead.form) \(number) \(at) \(digest)

        """
    }

    /// Reads what ``file`` wrote. Blank lines and lines that begin with `#` say nothing.
    package init(file text: String) throws(JournalHeadFileError) {
        guard text.utf8.count <= JournalHead.longestFile else { throw .tooLarge }
        let lines = text.split(whereSeparator: \.isNewline).enumerated()
            .filter { !$0.element.hasPrefix("#") && !$0.element.allSatisfy(\.isWhitespace) }
        guard let line = lines.first else { throw .noHead }
        guard lines.count == 1 else { throw .severalHeads }
        let words = line.element.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == 4, words[0] == JournalHead.form else {
            throw .notAHead(found: String(line.element.prefix(80)))
        }
        guard let number = Int64(words[1]), number > 0, words[1] == String(number) else {
            throw .badNumber(found: String(words[1].prefix(40)))
        }
        guard let at = Instant(words[2]) else { throw .badMoment(found: String(words[2].prefix(40))) }
        guard let digest = Digest(words[3]) else { throw .badDigest(found: String(words[3].prefix(80))) }
        self.init(number: EntryNumber(rawValue: number), at: at, digest: digest)
    }
}
