import Workflow

/// Who moved a dossier while somebody had its form open, and where it stands now.
struct ConflictPart: Part {
    static let template = "dossiers/conflict"

    /// One thing that was done meanwhile.
    struct Meanwhile: Sendable {
        let at: String
        let happened: String
    }

    let meanwhile: [Meanwhile]
    let stands: String
    /// Whether it can still be done, and sent again as it stands.
    let canBeSent: Bool

    init?(_ open: OpenForm, of dossier: VisibleDossier, words: EntrySentence) {
        guard let seen = open.staleSince else { return nil }
        let steps = Dictionary(uniqueKeysWithValues: dossier.steps.map { ($0.entry.sequence, $0) })
        // A form that does not tell what it was made for was overtaken by the last entry at least.
        let newer = dossier.steps.filter { $0.entry.sequence > seen }
        meanwhile = (newer.count > 10 || seen < 0 ? newer.suffix(1) : newer[...]).map { step in
            Meanwhile(
                at: step.entry.occurredAt.display,
                happened: words.text(step, undoing: step.entry.undoneSequence.flatMap { steps[$0] }))
        }
        stands = dossier.rules.process.title(of: dossier.standing.state, in: words.language)
        canBeSent = open.offer.isPossible
    }
}

/// Something that cannot be done now, opened all the same: why, and what to do.
struct BlockedPart: Sendable {
    let heading: String
    let reasons: [String]

    init(_ open: OpenForm, of dossier: VisibleDossier, in language: Language) {
        heading = open.errand.title(in: language)
        reasons = open.offer.blockers.map { $0.words(in: language, rules: dossier.rules, isOnPage: true) }
    }
}
