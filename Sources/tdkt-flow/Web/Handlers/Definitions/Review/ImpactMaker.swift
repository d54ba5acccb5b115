import Dossier
import Workflow

extension ImpactView {
    /// How many dossiers a list of the page shows; all are in the file.
    static let most = 50

    /// What a version would do to running dossiers.
    ///
    /// - Parameter isVisible: Whether the person sees a dossier.
    init(_ impact: Impact, in language: Language, tableURL: String, isVisible: (DossierNumber) throws -> Bool) rethrows {
        head = impact.head(in: language)
        states = impact.states(in: language).map { StateRow(name: $0.name, count: $0.count.grouped) }
        hasStates = !states.isEmpty
        ifMoved = impact.ifMoved(in: language)
        orphans = impact.orphans(in: language)
        moves = impact.moves(in: language)
        let lost = try impact.orphaned.filter(isVisible)
        let moved = try impact.dueMoves.filter { try isVisible($0.number) }
        orphaned = lost.prefix(Self.most).map { Orphan(number: $0.text, url: Links.dossier($0)) }
        hasOrphans = !lost.isEmpty
        shifts = moved.prefix(Self.most).map { shift in
            Shift(number: shift.number.text, url: Links.dossier(shift.number), from: shift.from.display, to: shift.to.display)
        }
        hasShifts = !moved.isEmpty
        undatedOnes = impact.undatedOnes(in: language)
        let dayless = try impact.undated.filter(isVisible)
        undated = dayless.prefix(Self.most).map { Orphan(number: $0.text, url: Links.dossier($0)) }
        let rest = lost.count - orphaned.count + moved.count - shifts.count + dayless.count - undated.count
        more =
            rest == 0
            ? nil : language.say(vi: "Còn \(rest.grouped) hồ sơ nữa, có trong tệp CSV.", en: "\(rest.grouped) more are in the CSV file.")
        let others = impact.orphaned.count - lost.count + impact.dueMoves.count - moved.count + impact.undated.count - dayless.count
        hidden =
            others == 0
            ? nil : language.say(vi: "\(others.grouped) hồ sơ thuộc đơn vị khác.", en: "Of other units: \(others.grouped).")
        self.tableURL = lost.isEmpty && moved.isEmpty && dayless.isEmpty ? nil : tableURL
    }
}
