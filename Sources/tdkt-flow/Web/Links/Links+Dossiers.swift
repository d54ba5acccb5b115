import Dossier
import Workflow

extension Links {
    /// The page of one dossier, at a page of its nominees.
    static func dossier(_ number: DossierNumber, nominees page: Int) -> String {
        url(dossier(number), [("nominees", page == 1 ? nil : "\(page)")]) + "#nominees"
    }

    /// Why it is due on its day.
    static func why(_ number: DossierNumber) -> String { dossier(number, "why") }

    /// The record of one dossier, for printing; of a long list of nominees, one part of it.
    static func print(_ number: DossierNumber, part: Int = 1) -> String {
        url(dossier(number, "print"), [("part", part == 1 ? nil : "\(part)")])
    }

    /// A file that came with a paper of a dossier; to be shown in the browser, or saved.
    static func file(_ file: Attachment.File, of number: DossierNumber, saves: Bool = false) -> String {
        url(dossier(number, "files", file.digest), [("save", saves ? "1" : nil)])
    }
}
