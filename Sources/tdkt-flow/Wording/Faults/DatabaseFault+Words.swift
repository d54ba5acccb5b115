import Dossier
import Workflow

extension DatabaseFault {
    /// What is so, then what to do.
    func words(in language: Language) -> String {
        switch self {
        case .missing(let path):
            language.say(
                vi: "Chưa có cơ sở dữ liệu ở \(path.quoted). Tạo bằng lệnh init, hoặc chỉ đúng tệp bằng --database.",
                en: "There is no database at \(path.quoted) yet. Create it with init, or name the right one with --database.")
        case .exists(let path):
            language.say(
                vi: "Tệp \(path.quoted) đã có và được giữ nguyên. Chọn tên tệp khác.",
                en: "The file \(path.quoted) exists, and was left as it is. Choose another name.")
        case .foreign(let path):
            language.say(
                vi: "\(path.quoted) không phải cơ sở dữ liệu của tdkt-flow, hoặc đã hỏng."
                    + " Kiểm tra đường dẫn, hoặc khôi phục từ bản sao lưu.",
                en: "\(path.quoted) is no database of tdkt-flow, or it is damaged. Check the path, or restore a backup.")
        case .newer(let path):
            language.say(
                vi: "\(path.quoted) do phiên bản tdkt-flow mới hơn ghi; tệp được giữ nguyên. Mở bằng phiên bản đó.",
                en: "\(path.quoted) was written by a newer tdkt-flow, and was left as it is. Open it with that version.")
        case .full(let path):
            language.say(
                vi: "Không ghi được \(path.quoted): đĩa đầy, hoặc không có quyền ghi. Chưa có gì thay đổi;"
                    + " dọn chỗ hoặc cấp quyền, rồi làm lại.",
                en: "\(path.quoted) cannot be written: the disk is full, or writing is not allowed. Nothing was changed;"
                    + " make room, then try again.")
        case .sealed(let path):
            language.say(
                vi: "\(path.quoted) do phiên bản tdkt-flow cũ hơn ghi và chỉ đọc được, nên chưa nâng cấp được."
                    + " Mở một lần bằng người có quyền ghi.",
                en: "\(path.quoted) was written by an older tdkt-flow and can only be read, so it cannot be brought up to date."
                    + " Open it once as somebody who may write it.")
        case .unreachable(let path, let cause):
            language.say(
                vi: "Không mở được \(path.quoted) (\(cause)). Kiểm tra thư mục và quyền truy cập.",
                en: "\(path.quoted) cannot be opened (\(cause)). Check the folder and who may use it.")
        case .busy(let path):
            language.say(
                vi: "Chương trình khác đang giữ \(path.quoted) quá lâu; chưa có gì thay đổi. Chờ chương trình đó xong, rồi làm lại.",
                en: "Another program has held \(path.quoted) for too long; nothing was changed. Wait until it is done, then try again.")
        }
    }
}
