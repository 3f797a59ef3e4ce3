import Criteria
import Testing

@testable import CriteriaFiles

@Suite struct WriterTests {
    @Test(arguments: ["good/verdict.yaml", "good/levels.yaml", "good/score.yaml", "overlays/tinh-x.yaml"])
    func whatIsWrittenReadsBackEqual(_ name: String) throws {
        let set = try Examples.load(name)
        let again = try Examples.loader.read(text: CriteriaWriter.yaml(set), file: "lai.yaml")
        expectEqual(set, again)
    }

    @Test func everyBundledSetReadsBackEqual() throws {
        let loader = CriteriaLoader()
        for name in loader.library.names {
            let set = try loader.load(name)
            expectEqual(set, try loader.read(text: CriteriaWriter.yaml(set), file: "lai.yaml"))
        }
    }

    @Test(arguments: [
        "null", "~", "", "- a", "a: b", "\"", "\\", "#", "é\nè\t", "0x1F", "yes", "> 1",
        "\u{85}\u{A0}\u{2028}",
    ])
    func everyTextSurvives(_ text: String) {
        let log = FaultLog()
        let yaml = YAMLOutput.map([.init(key: "a", value: .scalar(text))]).flow
        #expect(
            YAMLReader.tree(of: Array(yaml.utf8), file: "thu.yaml", log: log)?.value("a")?.scalar?.value
                == text
        )
        #expect(log.isEmpty)
    }

    private func expectEqual(_ one: CriteriaSet, _ other: CriteriaSet) {
        #expect(one.id == other.id)
        #expect(one.edition == other.edition)
        #expect(one.title == other.title)
        #expect(one.description == other.description)
        #expect(one.issuer == other.issuer)
        #expect(one.legalBasis == other.legalBasis)
        #expect(one.source == other.source)
        #expect(one.validity == other.validity)
        #expect(one.subject == other.subject)
        #expect(one.attributes == other.attributes)
        #expect(one.parameters == other.parameters)
        #expect(one.levels == other.levels)
        #expect(one.policies == other.policies)
        #expect(one.result == other.result)
        #expect(one.readings == other.readings)
        #expect(one.nodes.map(\.withoutPlaces) == other.nodes.map(\.withoutPlaces))
    }
}

extension Node {
    /// The node and all below it, as if it stood nowhere.
    fileprivate var withoutPlaces: Node {
        var node = self
        node.position = ""
        node.readings = readings.map { reading in
            var copy = reading
            copy.alternative?.criterion = reading.alternative?.criterion?.withoutPlaces
            copy.printed?.criterion = reading.printed?.criterion?.withoutPlaces
            return copy
        }
        if var group {
            group.children = group.children.map(\.withoutPlaces)
            node.body = .group(group)
        }
        return node
    }
}
