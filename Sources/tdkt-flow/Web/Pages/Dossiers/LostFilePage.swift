import Workflow

/// That a file of a dossier is not what came in, and what to do.
struct LostFilePage: Page {
    static let template = "dossiers/lost-file"

    let title: String
    let sentence: String
    let digest: String
    let dossierURL: String
    let number: String
    var section: Section? { .dossiers }

    init(_ file: Attachment.File, isAltered: Bool, of dossier: DossierNumber, in language: Language) {
        let name = file.name.quoted
        title =
            isAltered
            ? language.say(vi: "Tệp đã bị sửa", en: "The file was altered") : language.say(vi: "Thiếu tệp", en: "The file is missing")
        sentence =
            isAltered
            ? language.say(
                vi: "Nội dung của tệp \(name) không còn như lúc nhận, nên không mở ra. Báo người quản trị lấy lại tệp từ bản sao lưu.",
                en: "The content of the file \(name) is not what came in, so it is not shown. Have an administrator take it from a backup.")
            : language.say(
                vi: "Tệp \(name) có trong nhật ký mà không còn trong thư mục tệp. Báo người quản trị lấy lại tệp từ bản sao lưu.",
                en: "The file \(name) stands in the history and is not in the folder of files. Have an administrator take it from a backup."
            )
        digest = file.digest
        dossierURL = Links.dossier(dossier)
        number = dossier.text
    }
}
