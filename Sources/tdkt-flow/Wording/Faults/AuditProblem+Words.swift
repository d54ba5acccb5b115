import Dossier
import Workflow

extension AuditProblem {
    /// What does not add up, then what to do about it.
    func words(in language: Language) -> String {
        "\(fact(in: language)) \(advice(in: language))"
    }

    private func fact(in language: Language) -> String {
        switch self {
        case .altered(let entry, let dossier):
            language.say(
                vi: "Mục \(entry.grouped) của sổ (hồ sơ \(dossier.quoted)) đã bị sửa sau khi ghi.",
                en: "Entry \(entry.grouped) of the record (dossier \(dossier.quoted)) was altered after it was written.")
        case .broken(let entry, let dossier):
            language.say(
                vi: "Mục \(entry.grouped) của sổ (hồ sơ \(dossier.quoted)) không nối tiếp mục trước: có mục bị bỏ, chèn hoặc đổi chỗ.",
                en: "Entry \(entry.grouped) of the record (dossier \(dossier.quoted)) does not follow the one before:"
                    + " one was removed, put in or moved.")
        case .unreadable(let entry, let dossier):
            language.say(
                vi: "Không đọc được mục \(entry.grouped) của sổ (hồ sơ \(dossier.quoted)).",
                en: "Entry \(entry.grouped) of the record (dossier \(dossier.quoted)) cannot be read.")
        case .contradictory(let dossier, let problem):
            language.say(
                vi: "Lịch sử của hồ sơ \(dossier.quoted) tự mâu thuẫn. \(problem.words(in: .vi))",
                en: "The history of dossier \(dossier.quoted) contradicts itself. \(problem.words(in: .en))")
        case .wrongStep(let dossier, let sequence, let column, let kept, let replayed):
            language.say(
                vi: "Hồ sơ \(dossier.quoted), mục \(sequence.grouped):"
                    + " cột \(column.quoted) ghi \(kept.quoted), tính lại là \(replayed.quoted).",
                en: "Dossier \(dossier.quoted), entry \(sequence.grouped):"
                    + " column \(column.quoted) says \(kept.quoted), and its history gives \(replayed.quoted).")
        case .wrongColumn(let dossier, let column, let kept, let replayed):
            language.say(
                vi: "Hồ sơ \(dossier.quoted): cột \(column.quoted) ghi \(kept.quoted), tính lại từ lịch sử là \(replayed.quoted).",
                en: "Dossier \(dossier.quoted): column \(column.quoted) says \(kept.quoted), and its history gives \(replayed.quoted).")
        case .wrongNominees(let dossier):
            language.say(
                vi: "Danh sách đối tượng của hồ sơ \(dossier.quoted) không khớp lịch sử.",
                en: "The nominees of dossier \(dossier.quoted) are not what its history adds up to.")
        case .wrongDecisions(let dossier):
            language.say(
                vi: "Quyết định của hồ sơ \(dossier.quoted) không khớp lịch sử.",
                en: "The decisions of dossier \(dossier.quoted) are not what its history adds up to.")
        case .wrongSearch(let dossier):
            language.say(
                vi: "Tìm kiếm không thấy hồ sơ \(dossier.quoted) bằng các chữ của nó.",
                en: "The search does not find dossier \(dossier.quoted) by its words.")
        case .missingRow(let dossier):
            language.say(
                vi: "Hồ sơ \(dossier.quoted) có lịch sử mà không có trong danh sách hồ sơ.",
                en: "Dossier \(dossier.quoted) has a history and is not among the dossiers.")
        case .missingHistory(let dossier):
            language.say(vi: "Hồ sơ \(dossier.quoted) không có lịch sử.", en: "Dossier \(dossier.quoted) has no history.")
        case .alteredDefinition(let kind, let key, let effective):
            language.say(
                vi: "Định nghĩa \(key.quoted) (\(kind), từ \(effective)) đã bị sửa sau khi công bố.",
                en: "The definition \(key.quoted) (\(kind), from \(effective)) was altered after it was published.")
        case .missingDefinition(let dossier):
            language.say(
                vi: "Sổ không có các định nghĩa mà hồ sơ \(dossier.quoted) áp dụng.",
                en: "The definitions that dossier \(dossier.quoted) runs under are not on record.")
        case .alteredCalendar(let version):
            language.say(
                vi: "Phiên bản lịch \(version.grouped) đã bị sửa sau khi áp dụng.",
                en: "Version \(version.grouped) of the calendar was altered after it came in.")
        case .missingFile(let dossier, let name, let digest):
            language.say(
                vi: "Thiếu tệp đính kèm \(name.quoted) của hồ sơ \(dossier.quoted) (SHA-256 \(digest)).",
                en: "The attached file \(name.quoted) of dossier \(dossier.quoted) is missing (SHA-256 \(digest)).")
        case .alteredFile(let dossier, let name, let digest):
            language.say(
                vi: "Tệp đính kèm \(name.quoted) của hồ sơ \(dossier.quoted) đã bị sửa (SHA-256 lúc nhận \(digest)).",
                en: "The attached file \(name.quoted) of dossier \(dossier.quoted) was altered (SHA-256 when it came: \(digest)).")
        case .cutOff(let entries, let kept):
            language.say(
                vi: "Sổ có \(entries.grouped) mục, trước đây có \(kept.grouped): các mục cuối đã bị cắt.",
                en: "The record has \(entries.grouped) entries and had \(kept.grouped): its end was cut off.")
        case .otherHead(let kept, let found):
            language.say(
                vi: "Mã băm đã giữ là \(kept), trong sổ ở chỗ đó là \(found): lịch sử đã bị thay.",
                en: "The hash kept elsewhere is \(kept), and at its place stands \(found): the history was replaced.")
        case .damaged(let text):
            language.say(
                vi: "Tệp cơ sở dữ liệu bị hỏng: SQLite báo \(text.quoted).",
                en: "The database file is damaged: SQLite reports \(text.quoted).")
        }
    }

    private func advice(in language: Language) -> String {
        switch self {
        case .missingFile, .alteredFile:
            language.say(vi: "Lấy lại tệp từ bản sao lưu.", en: "Take the file from a backup.")
        case .damaged:
            language.say(vi: "Khôi phục từ bản sao lưu.", en: "Restore a backup.")
        case .altered, .broken, .unreadable, .contradictory, .wrongStep, .wrongColumn, .wrongNominees, .wrongDecisions, .wrongSearch,
            .missingRow, .missingHistory, .alteredDefinition, .missingDefinition, .alteredCalendar, .cutOff, .otherHead:
            language.say(
                vi: "Giữ nguyên tệp làm bằng chứng và so với bản sao lưu.", en: "Keep the file as evidence, and compare it with a backup.")
        }
    }
}
