import Dossier
import Workflow

/// A file that came with a form which is not done yet: it goes along when the form is sent again, unless it is left out.
struct StagedView: Part {
    static let template = "parts/staged"
    /// The name of the field that leaves a file out.
    static let drop = "drop"

    /// The name of the field that carries it.
    let name: String
    let id: String
    let label: String

    init(_ file: StagedFiles.File, as name: String, in language: Language) {
        self.name = name
        id = file.id
        let size = file.file.size.asFileSize
        label = language.say(
            vi: "Đã nhận tệp \(file.file.name.quoted) (\(size))", en: "The file \(file.file.name.quoted) (\(size)) is here")
    }
}
