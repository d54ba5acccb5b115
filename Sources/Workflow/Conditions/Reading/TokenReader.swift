/// Reads an expression from left to right, one token at a time.
struct TokenReader {
    private let characters: [Character]
    private var position = 0

    init(_ text: String) {
        characters = Array(text)
    }

    /// The next token, and the end for ever after the last one.
    mutating func next() throws(ExpressionProblem) -> Token {
        skip(while: \.isWhitespace)
        guard let character = peek() else { return Token(kind: .end, text: "", offset: position) }
        if character.isASCIIDigit { return try numberOrDay() }
        if character.isLetter { return try word() }
        if character == "'" { return try quotedText() }
        return try sign()
    }

    private mutating func numberOrDay() throws(ExpressionProblem) -> Token {
        let start = position
        while let character = peek() {
            let joins = character == "-" && peek(1)?.isNamePart == true
            guard character.isNamePart || character == "." || character == "%" || joins else { break }
            position += 1
        }
        let text = String(characters[start..<position])
        if text.contains("-") {
            let isMeantAsDay = characters[start..<position].firstIndex(of: "-") == start + 4
            guard let day = CivilDay(text) else {
                throw problem(isMeantAsDay ? .notADay(text.shortened) : .crampedMinus(text.shortened), at: start)
            }
            return token(.value(.day(day)), from: start)
        }
        guard let number = Rational(parsing: text) else {
            throw problem(isNumber(text) ? .numberTooLarge(text.shortened) : .notANumber(text.shortened), at: start)
        }
        return token(.value(.number(number)), from: start)
    }

    /// Whether the text is written as a number is, whatever its size.
    private func isNumber(_ text: String) -> Bool {
        let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
    }

    /// A name, or a word with a meaning; a point or a hyphen belongs to a name when a letter or a digit follows at once.
    private mutating func word() throws(ExpressionProblem) -> Token {
        let start = position
        while let character = peek() {
            let joins = (character == "-" || character == ".") && peek(1)?.isNamePart == true
            guard character.isNamePart || joins else { break }
            position += 1
        }
        let word = String(characters[start..<position])
        switch word {
        case "true": return token(.value(.truth(true)), from: start)
        case "false": return token(.value(.truth(false)), from: start)
        default: break
        }
        if let sign = Sign(rawValue: word) { return token(.sign(sign), from: start) }
        let meant = word.lowercased()
        if let spelling = Sign.otherSpellings[meant] ?? (["or", "and", "not", "in", "true", "false"].contains(meant) ? meant : nil) {
            throw problem(.otherSpelling(found: word, write: spelling), at: start)
        }
        return token(.name(word), from: start)
    }

    /// A text between single quotes; two quotes in a row stand for one.
    private mutating func quotedText() throws(ExpressionProblem) -> Token {
        let start = position
        var text = ""
        position += 1
        while let character = peek() {
            position += 1
            guard character == "'" else {
                text.append(character)
                continue
            }
            guard peek() == "'" else { return token(.value(.text(text)), from: start) }
            text.append(character)
            position += 1
        }
        throw problem(.unclosedText, at: start)
    }

    private mutating func sign() throws(ExpressionProblem) -> Token {
        let start = position
        for length in [3, 2, 1] {
            let text = String(characters[start..<min(start + length, characters.count)])
            if let spelling = Sign.otherSpellings[text] { throw problem(.otherSpelling(found: text, write: spelling), at: start) }
            guard let sign = Sign(rawValue: text) else { continue }
            position += text.count
            return token(.sign(sign), from: start)
        }
        let character = characters[start]
        throw problem(character.invisibleNumber.map { .invisibleCharacter($0) } ?? .unexpectedCharacter(String(character)), at: start)
    }

    private func peek(_ distance: Int = 0) -> Character? {
        position + distance < characters.count ? characters[position + distance] : nil
    }

    private mutating func skip(while belongs: (Character) -> Bool) {
        while let character = peek(), belongs(character) {
            position += 1
        }
    }

    private func token(_ kind: Token.Kind, from start: Int) -> Token {
        Token(kind: kind, text: String(characters[start..<position]).shortened, offset: start)
    }

    private func problem(_ reason: ExpressionProblem.Reason, at offset: Int) -> ExpressionProblem {
        ExpressionProblem(reason, at: offset)
    }
}

extension Character {
    /// Whether the character can stand in a name; which names there are, the vocabulary says.
    fileprivate var isNamePart: Bool { isLetter || isASCIIDigit || self == "_" }

    /// The number of a character that shows nothing by itself, as `U+200B`; `nil` for one that can be seen.
    fileprivate var invisibleNumber: String? {
        guard let scalar = unicodeScalars.first else { return nil }
        switch scalar.properties.generalCategory {
        case .control, .format, .unassigned, .privateUse, .surrogate, .nonspacingMark, .enclosingMark:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        default:
            return nil
        }
    }
}
