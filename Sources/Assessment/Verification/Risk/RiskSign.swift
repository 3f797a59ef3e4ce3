package import Criteria

/// A reason for looking at something first, with its figures. None of them says that anything is wrong.
package enum RiskSign: Hashable, Sendable {
    case justAbove(JustAbove)
    case sharedEvidence(SharedEvidence)
    case jump(Jump)
    case nearWhole(NearWhole)
    case roundFigures(RoundFigures)
    case otherSource(SourceDifference)
    case sameRow(SameRow)

    package enum Kind: Int, Hashable, Sendable, CaseIterable {
        case otherSource, sharedEvidence, sameRow, jump, justAbove, nearWhole, roundFigures
    }

    package var kind: Kind {
        switch self {
        case .justAbove: .justAbove
        case .sharedEvidence: .sharedEvidence
        case .jump: .jump
        case .nearWhole: .nearWhole
        case .roundFigures: .roundFigures
        case .otherSource: .otherSource
        case .sameRow: .sameRow
        }
    }

    package var strength: RiskStrength {
        switch self {
        case .justAbove(let sign): sign.strength
        case .sharedEvidence(let sign): sign.strength
        case .jump(let sign): sign.strength
        case .nearWhole(let sign): sign.strength
        case .roundFigures(let sign): sign.strength
        case .otherSource(let sign): sign.strength
        case .sameRow: .strong
        }
    }

    /// What is seen, and how often one would see it anyway.
    package var text: Text {
        switch self {
        case .justAbove(let sign): sign.text
        case .sharedEvidence(let sign): sign.text
        case .jump(let sign): sign.text
        case .nearWhole(let sign): sign.text
        case .roundFigures(let sign): sign.text
        case .otherSource(let sign): sign.text
        case .sameRow(let sign): sign.text
        }
    }
}
