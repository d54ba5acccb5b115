import Dossier
import Foundation
import Workflow

/// What was typed on the page of votes, by dossier and the place of the nominee.
struct TypedVotes: Sendable {
    /// The two fields of a nominee, as they were typed.
    struct Line: Hashable, Sendable {
        var votesFor = ""
        var votesAgainst = ""

        var isBlank: Bool { votesFor.isEmpty && votesAgainst.isEmpty }
    }

    /// What the fields of a nominee come to.
    enum Count: Hashable, Sendable {
        case blank
        case votes(Int, against: Int?)
        /// Something else than digits stands there.
        case digits
        /// There are votes against, and none for.
        case half
    }

    /// The dossiers whose votes these are, in the order of the page.
    private(set) var dossiers: [DossierNumber] = []
    private(set) var lines: [DossierNumber: [Int: Line]] = [:]
    /// What was typed for everybody whose field is blank.
    private(set) var everybody: [DossierNumber: String] = [:]

    /// Reads `d0` (the number of a dossier), `f0.12` and `a0.12` (the votes for its twelfth nominee), `e0` (for everybody).
    init(_ form: FormValues) {
        var numbers: [Substring: DossierNumber] = [:]
        for pair in form.pairs where pair.name.hasPrefix("d") && Int(pair.name.dropFirst()) != nil {
            let number = DossierNumber(pair.value)
            numbers[pair.name.dropFirst()] = number
            dossiers.append(number)
        }
        for pair in form.pairs {
            let parts = pair.name.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
            guard let key = parts.first, let number = numbers[key] else { continue }
            let text = pair.value.trimmingCharacters(in: .whitespaces)
            switch (pair.name.first, parts.count) {
            case ("f", 2): if let place = Int(parts[1]) { lines[number, default: [:]][place, default: Line()].votesFor = text }
            case ("a", 2): if let place = Int(parts[1]) { lines[number, default: [:]][place, default: Line()].votesAgainst = text }
            case ("e", 1): everybody[number] = text
            default: break
            }
        }
    }

    /// What the fields of a nominee come to, with what was typed for everybody.
    func count(of number: DossierNumber, _ place: Int) -> Count {
        let line = lines[number]?[place] ?? Line()
        let typed = line.votesFor.isEmpty ? everybody[number] ?? "" : line.votesFor
        if typed.isEmpty { return line.votesAgainst.isEmpty ? .blank : .half }
        guard let votes = Self.number(typed) else { return .digits }
        if line.votesAgainst.isEmpty { return .votes(votes, against: nil) }
        return Self.number(line.votesAgainst).map { .votes(votes, against: $0) } ?? .digits
    }

    /// The votes that could be read.
    var votes: [CouncilVotes] {
        dossiers.flatMap { number in
            (lines[number] ?? [:]).keys.sorted().compactMap { place in
                guard case .votes(let votes, let against) = count(of: number, place) else { return nil }
                return CouncilVotes(dossier: number, nominee: place, votesFor: votes, votesAgainst: against)
            }
        }
    }

    /// Whether every field could be read.
    var isReadable: Bool {
        dossiers.allSatisfy { number in
            (lines[number] ?? [:]).keys.allSatisfy { place in
                switch count(of: number, place) {
                case .blank, .votes: true
                case .digits, .half: false
                }
            }
        }
    }

    /// What was typed for a dossier on one line, for when its fields are gone: “1: 14, 2: 13”; `nil` when nothing was.
    func leftOver(of number: DossierNumber) -> String? {
        let typed = (lines[number] ?? [:]).sorted { $0.key < $1.key }.compactMap { place, line -> String? in
            guard !line.votesFor.isEmpty || !line.votesAgainst.isEmpty else { return nil }
            return "\(place): \(line.votesFor)\(line.votesAgainst.isEmpty ? "" : "/\(line.votesAgainst)")"
        }
        return typed.isEmpty ? nil : typed.joined(separator: ", ")
    }

    private static func number(_ text: String) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }
}
