import TestDatabases
import Quantities
import Testing

@testable import Records

/// Everything that the ledger and the journal refuse or report, in two languages and with a code that stays.
struct JournalWordsTests {
    struct Words: CustomTestStringConvertible, Sendable {
        let code: String
        let vietnamese: String
        let english: String

        var testDescription: String { code }
    }

    private static let person = TestRecords.person
    private static let head = JournalHead(number: 7, at: .earliest, digest: .zero)

    private static let ledger: [LedgerError] = [
        .keyUsedForSomethingElse(known(CommandKey(rawValue: "request-1"))), .nothingRecorded(.maintain),
        .recordedTwice(.maintain), .tooLong(.maintain), .brokenHead, .overloaded,
        .unreadableAnswer(.maintain),
    ]
    private static let breaks: [JournalBreak] = [
        .removed(3...4), .altered(5), .unlinked(6), .unreadable(7, found: "x"),
        .backwards(8, at: .earliest, after: .latest), .noteAltered(9), .noteMissing(10), .noteAdded(11),
        .erasureUnfounded(12, by: 13), .erasureAltered(by: 13), .headMissing(last: 14),
        .cutShort(last: 14, head: 15), .headBehind(last: 14, head: 13), .headAltered(14),
        .endsBefore(head, last: 5), .notThePast(head),
    ]
    private static let refusals: [ErasureRefusal] = [
        .noSuchEntry(1), .nothingPersonal(2), .alreadyErased(3, by: 4), .noteMissing(5), .nothingOf(person),
    ]
    private static let files: [JournalHeadFileError] = [
        .tooLarge, .noHead, .severalHeads, .notAHead(found: "x"), .badNumber(found: "x"),
        .badMoment(found: "x"), .badDigest(found: "x"),
    ]

    static let all =
        ledger.map { Words(code: $0.code, vietnamese: $0.vietnamese, english: $0.english) }
        + breaks.map { Words(code: $0.code, vietnamese: $0.vietnamese, english: $0.english) }
        + refusals.map { Words(code: $0.code, vietnamese: $0.vietnamese, english: $0.english) }
        + files.map { Words(code: $0.code, vietnamese: $0.vietnamese, english: $0.english) }

    @Test func everyCodeIsOfOneMeaning() {
        let codes = Self.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*/) != nil })
    }

    @Test(arguments: all)
    func everySentenceIsInBothLanguages(words: Words) {
        #expect(words.vietnamese != words.english)
        #expect(words.vietnamese.count > 10 && words.english.count > 10)
        #expect(words.vietnamese.unicodeScalars.contains { !$0.isASCII })
    }

    @Test func everyBreakNamesItsEntry() {
        for found in Self.breaks {
            #expect(
                found.english.contains("\(found.entry)")
                    || found.english.contains("\(found.entry.rawValue - 1)")
            )
            #expect(
                found.vietnamese.contains("\(found.entry)")
                    || found.vietnamese.contains("\(found.entry.rawValue - 1)")
            )
        }
    }
}
