/// Texts that YAML and people read differently.
enum Trap {
    /// Whether older YAML takes the plain text for true or false.
    static func isBoolean(_ text: String) -> Bool {
        ["yes", "no", "on", "off", "true", "false", "y", "n"].contains(text.lowercased())
    }

    /// Whether older YAML takes the plain text for a number to the base of 60, as `08:00`.
    static func isTime(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(isDigit) }
    }

    /// Whether the text is a key: words of a-z and 0-9 joined by `-`, the first character a letter.
    static func isKebabCase(_ text: String) -> Bool {
        guard let first = text.first, isLetter(first) else { return false }
        return text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty && word.allSatisfy { isLetter($0) || isDigit($0) }
        }
    }

    /// Whether YAML takes the plain text for a number, as `1.000843`, `1_000`, `0x1F` or `.5`.
    static func isNumber(_ text: String) -> Bool {
        let unsigned = ["+", "-"].contains(text.prefix(1)) ? text.dropFirst() : text[...]
        if [".inf", ".nan"].contains(unsigned.lowercased()) { return true }
        for (prefix, digits) in [("0x", "0123456789abcdef_"), ("0o", "01234567_"), ("0b", "01_")] where unsigned.hasPrefix(prefix) {
            let rest = unsigned.dropFirst(2).lowercased()
            return !rest.isEmpty && rest.allSatisfy(digits.contains)
        }
        let parts = unsigned.split(maxSplits: 1, omittingEmptySubsequences: false) { "eE".contains($0) }
        let mantissa = parts[0]
        guard mantissa.contains(where: isDigit), mantissa.allSatisfy({ isDigit($0) || "_.".contains($0) }),
            mantissa.count(where: { $0 == "." }) <= 1
        else { return false }
        guard parts.count == 2 else { return true }
        let exponent = ["+", "-"].contains(parts[1].prefix(1)) ? parts[1].dropFirst() : parts[1]
        return !exponent.isEmpty && exponent.allSatisfy(isDigit)
    }

    /// Whether a number in the text begins with a zero that another digit follows, as `007`.
    static func hasLeadingZero(_ text: String) -> Bool {
        text.split { !isDigit($0) && $0 != "." }.contains { number in
            number.first == "0" && number.dropFirst().first.map(isDigit) == true
        }
    }

    static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
    private static func isLetter(_ character: Character) -> Bool { ("a"..."z").contains(character) }
}
