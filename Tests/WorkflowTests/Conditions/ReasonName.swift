import Workflow

/// The reasons without what they carry, so that a test can say that it has seen them all.
enum ReasonName: CaseIterable {
    case empty, unexpectedCharacter, invisibleCharacter, otherSpelling, unclosedText, notANumber, numberTooLarge, notADay, crampedMinus
    case valueExpected, joinExpected, listExpected, unclosed, unopened, chainedComparison, nestedTooDeep, unknownName, misfit
    case differentKinds, noOrder, divisionByZero, notATruth, truthInSentence

    init(_ reason: ExpressionProblem.Reason) {
        switch reason {
        case .empty: self = .empty
        case .unexpectedCharacter: self = .unexpectedCharacter
        case .invisibleCharacter: self = .invisibleCharacter
        case .otherSpelling: self = .otherSpelling
        case .unclosedText: self = .unclosedText
        case .notANumber: self = .notANumber
        case .numberTooLarge: self = .numberTooLarge
        case .notADay: self = .notADay
        case .crampedMinus: self = .crampedMinus
        case .valueExpected: self = .valueExpected
        case .joinExpected: self = .joinExpected
        case .listExpected: self = .listExpected
        case .unclosed: self = .unclosed
        case .unopened: self = .unopened
        case .chainedComparison: self = .chainedComparison
        case .nestedTooDeep: self = .nestedTooDeep
        case .unknownName: self = .unknownName
        case .misfit: self = .misfit
        case .differentKinds: self = .differentKinds
        case .noOrder: self = .noOrder
        case .divisionByZero: self = .divisionByZero
        case .notATruth: self = .notATruth
        case .truthInSentence: self = .truthInSentence
        }
    }
}
