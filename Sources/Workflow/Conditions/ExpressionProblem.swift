/// What is wrong with an expression, and where.
public struct ExpressionProblem: Error, Hashable, Sendable {
    /// The fact of the matter; the words for it are `words(in:)`.
    public enum Reason: Hashable, Sendable {
        /// There is nothing to read.
        case empty
        /// A character without a meaning.
        case unexpectedCharacter(String)
        /// A character that shows nothing, by its number, as `U+200B`; texts pasted from elsewhere bring it along.
        case invisibleCharacter(String)
        /// A sign or word that is spelled otherwise here, as `&&` for `and`.
        case otherSpelling(found: String, write: String)
        /// A text without its closing quote.
        case unclosedText
        /// A number that is not written as one.
        case notANumber(String)
        /// A number that does not fit in 64 bits.
        case numberTooLarge(String)
        /// A day that the calendar does not have, or that is not written as one.
        case notADay(String)
        /// A subtraction without spaces around its sign.
        case crampedMinus(String)
        /// Something else, or nothing, where a value or a name has to stand.
        case valueExpected(found: String?)
        /// Something that nothing joins to what is before it.
        case joinExpected(found: String)
        /// `in` without a list after it.
        case listExpected
        /// A bracket or brace that nothing closes.
        case unclosed(String, by: String)
        /// A bracket that closes nothing.
        case unopened(String)
        /// A comparison of a comparison.
        case chainedComparison
        /// More parts inside each other than are read.
        case nestedTooDeep(limit: Int)
        /// A name that nothing goes by, and the one that was probably meant.
        case unknownName(String, nearest: String?)
        /// A value of a kind with which the sign can do nothing.
        case misfit(sign: String, needs: ValueKind, found: ValueKind)
        /// Two values of different kinds side by side.
        case differentKinds(sign: String, left: ValueKind, right: ValueKind)
        /// A question of which comes first about values without an order.
        case noOrder(sign: String, kind: ValueKind)
        /// A division by a zero that is written out.
        case divisionByZero
        /// A condition that is, as a whole, no yes or no.
        case notATruth(ValueKind)
        /// A yes or no inside a sentence.
        case truthInSentence(String)
    }

    /// Where it is, in characters from the beginning of the text.
    public let offset: Int
    /// What is wrong.
    public let reason: Reason

    /// A problem at a place.
    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}
