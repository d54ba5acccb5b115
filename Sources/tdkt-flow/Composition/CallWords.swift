import ArgumentParser
import Foundation
import Workflow

/// What is wrong with a call, in the language of the call: the library that reads the command line speaks English only.
struct CallWords {
    let language: Language
    /// The words before the first option: where there is such a command, its name.
    private let command: String

    /// The language that a call asks for, however wrong the rest of it is.
    init(arguments: [String]) {
        command = arguments.prefix { !$0.hasPrefix("-") }.joined(separator: " ")
        let named = arguments.firstIndex(of: "--lang").flatMap { arguments.dropFirst($0 + 1).first }
        let joined = arguments.first { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
        language = (named ?? joined.map(String.init)).flatMap(Language.init(rawValue:)) ?? .vi
    }

    /// The sentence for a message of the library; its own words where they say something else.
    func sentence(for message: String) -> String {
        if let match = message.wholeMatch(of: /The value '(.*)' is invalid for '(.*?)': (.*)/.dotMatchesNewlines()) {
            return "\(match.2): \(sentence(of: String(match.3)))"
        }
        if let match = message.wholeMatch(of: /The value '(.*)' is invalid for '(.*?)'.*/.dotMatchesNewlines()) {
            return words(
                vi: "\(match.2): “\(match.1)” không phải là giá trị dùng được ở đây. Xem --help.",
                en: "\(match.2): “\(match.1)” cannot be used here. See --help.")
        }
        if let match = message.wholeMatch(of: /Unknown option '(.*?)'.*/.dotMatchesNewlines()) {
            // Every command takes these, so what came before is none.
            if GlobalOptions.names.contains(String(match.1)) { return noCommand }
            return words(vi: "Không có tuỳ chọn \(match.1). Xem --help.", en: "There is no option \(match.1). See --help.")
        }
        if let match = message.wholeMatch(of: /Missing value for '(.*?)'.*/.dotMatchesNewlines()) {
            return words(vi: "Thiếu giá trị sau \(match.1).", en: "A value has to follow \(match.1).")
        }
        if let match = message.wholeMatch(of: /Missing expected argument '(.*?)'.*/.dotMatchesNewlines()) {
            return words(vi: "Thiếu \(match.1). Xem --help.", en: "\(match.1) is missing. See --help.")
        }
        if let match = message.wholeMatch(of: /.*[Uu]nexpected arguments?:? (.*)/.dotMatchesNewlines()) {
            return words(
                vi: "Không có lệnh hay đối số \(match.1). Xem --help.", en: "There is no command or argument \(match.1). See --help.")
        }
        return sentence(of: message)
    }

    private var noCommand: String {
        command.isEmpty
            ? words(vi: "Chưa có lệnh nào. Xem --help.", en: "There is no command yet. See --help.")
            : words(vi: "“\(command)” chưa thành một lệnh. Xem --help.", en: "“\(command)” is no whole command. See --help.")
    }

    /// The half of a message in both languages, `… · …`, that belongs to the call's language.
    private func sentence(of message: String) -> String {
        guard let middle = message.range(of: " · ", options: .backwards) else { return ended(message) }
        let vietnamese = String(message[..<middle.lowerBound])
        if language == .vi { return ended(vietnamese) }
        // What the message is about stands before the first half, and belongs to both.
        guard vietnamese.hasPrefix("-") || vietnamese.hasPrefix("“"), let colon = vietnamese.range(of: ": ") else {
            return ended(String(message[middle.upperBound...]))
        }
        return ended(String(vietnamese[..<colon.upperBound] + message[middle.upperBound...]))
    }

    /// A sentence ends with a full stop.
    private func ended(_ sentence: String) -> String {
        sentence.last?.isPunctuation == true ? sentence : sentence + "."
    }

    private func words(vi: String, en: String) -> String {
        language == .vi ? vi : en
    }
}

extension GlobalOptions {
    /// The names of the options that every command takes.
    static let names = ["--database", "--as", "--format", "--lang"]

    /// The call with the options of every command, where they stand before the command, put behind it.
    static func afterCommand(_ arguments: [String]) -> [String] {
        var rest = arguments[...]
        var options: [String] = []
        while let first = rest.first {
            if names.contains(first), rest.count > 1 {
                options += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if names.contains(where: { first.hasPrefix($0 + "=") }) {
                options.append(first)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        return Array(rest) + options
    }
}
