import Dossier
import Testing
import Workflow

@testable import tdkt_flow

/// A fact that the command line puts into words, with one sample of each of its cases.
///
/// `label` maps a fact to its case by a switch without default: a new case does not compile until it has a label, and the
/// test of the labels fails until that label has a sample.
protocol Worded {
    associatedtype Label: RawRepresentable<String>, CaseIterable, Hashable

    /// One of each at least.
    static var samples: [Self] { get }
    /// Which case it is.
    var label: Label { get }
    /// What the command line says, a sentence a line.
    func said(in language: Language) -> [String]
}

/// What the command line says about one fact, in both languages.
struct Sentence: Sendable, CustomTestStringConvertible {
    let theme: String
    let label: String
    let vi: [String]
    let en: [String]

    init<Fact: Worded>(_ fact: Fact) {
        theme = "\(Fact.self)"
        label = fact.label.rawValue
        vi = fact.said(in: .vi)
        en = fact.said(in: .en)
    }

    var testDescription: String { "\(theme) \(label)" }

    /// The sentences of every fact, theme by theme.
    static let all: [Sentence] =
        Blocker.samples.map(Sentence.init) + Refusal.samples.map(Sentence.init) + Conflict.samples.map(Sentence.init)
        + ContentFault.samples.map(Sentence.init) + DatabaseFault.samples.map(Sentence.init) + AuditProblem.samples.map(Sentence.init)
        + ReplayProblem.samples.map(Sentence.init)
}
