import Dossier
import Foundation
import Workflow

/// A page that says why there is no other page, and what to do.
struct FaultPage: Page {
    static let template = "fault"

    let title: String
    let sentences: [String]
    /// Under which the cause stands in the log; only for what nobody foresaw.
    let reference: String?
    let status: Answer.Status
    let homeURL: String
    var section: Section? { nil }

    /// The page for whatever stood in the way.
    static func page(for error: any Error, visit: Visit) -> FaultPage {
        if let fault = error as? WebFault { return FaultPage(fault, language: visit.language) }
        return FaultPage(error, language: visit.language)
    }

    init(_ error: any Error, language: Language) {
        homeURL = Links.home
        switch error {
        case let refusal as Refusal:
            sentences = refusal.sentences(in: language)
            reference = nil
            if case .unknown = refusal {
                title = language.say(vi: "Không tìm thấy", en: "Not found")
                status = .notFound
            } else {
                title = language.say(vi: "Chưa làm được", en: "Not done")
                status = .unprocessableContent
            }
        case DatabaseFault.busy:
            title = language.say(vi: "Sổ gốc đang bận", en: "The record is busy")
            sentences = [
                language.say(
                    vi: "Chương trình khác đang giữ sổ gốc; chưa ghi gì. Chờ nửa phút rồi quay lại trang trước và gửi lại.",
                    en: "Another program holds the record; nothing was recorded. Wait half a minute, go back and send it again.")
            ]
            reference = nil
            status = .unavailable
        case is DatabaseFault, is ReplayProblem:
            let number = Self.newReference()
            title = language.say(vi: "Sổ gốc có vấn đề", en: "The record has a problem")
            sentences = [
                language.say(
                    vi: "Chưa ghi gì. Báo người quản trị số \(number); nguyên nhân nằm trong nhật ký máy chủ dưới số này.",
                    en: "Nothing was recorded. Tell the administrator the number \(number); the cause is in the server's log under it.")
            ]
            reference = number
            status = .unavailable
        default:
            let number = Self.newReference()
            title = language.say(vi: "Chương trình gặp lỗi", en: "The program met a fault")
            sentences = [
                language.say(
                    vi: "Chưa ghi gì vào hồ sơ. Báo người quản trị số \(number); nguyên nhân nằm trong nhật ký máy chủ dưới số này.",
                    en: "Nothing was recorded. Tell the administrator the number \(number); the cause is in the server's log under it.")
            ]
            reference = number
            status = .fault
        }
    }

    private init(_ fault: WebFault, language: Language) {
        homeURL = Links.home
        reference = nil
        switch fault {
        case .notFound:
            title = language.say(vi: "Không tìm thấy", en: "Not found")
            sentences = [
                language.say(
                    vi: "Không có trang này, hoặc nó thuộc đơn vị khác. Kiểm tra lại địa chỉ, hoặc tìm theo số hồ sơ hay tên người.",
                    en: "There is no such page, or it belongs to another unit. Check the address, or search by number or name.")
            ]
            status = .notFound
        case .loggedOut:
            title = language.say(vi: "Phiên làm việc đã hết", en: "You are logged out")
            sentences = [
                language.say(
                    vi: "Chưa ghi gì. Đăng nhập lại ở một tab khác, rồi quay lại trang này và gửi lại.",
                    en: "Nothing was recorded. Log in again in another tab, come back to this page and send it again.")
            ]
            status = .unauthorized
        case .forbidden:
            title = language.say(vi: "Không thuộc việc của bạn", en: "Not among your tasks")
            sentences = [
                language.say(
                    vi: "Vai trò của bạn không mở được trang này. Nếu cần, nhờ người quản trị thêm vai trò.",
                    en: "Your roles do not lead to this page. If you need it, ask an administrator for the role.")
            ]
            status = .forbidden
        case .foreignForm:
            title = language.say(vi: "Chưa nhận biểu mẫu này", en: "This form was not taken")
            sentences = [
                language.say(
                    vi: "Biểu mẫu không đến từ phiên làm việc hiện tại. Mở lại trang rồi gửi lại; chưa ghi gì.",
                    en: "The form does not come from the present session. Open the page again and send it again; nothing was recorded.")
            ]
            status = .forbidden
        case .passwordIsKnown:
            title = language.say(vi: "Đổi mật khẩu trước", en: "Change the password first")
            sentences = [language.say(vi: "Đổi mật khẩu rồi làm tiếp.", en: "Change your password, then go on.")]
            status = .forbidden
        case .tooLarge(let most):
            let size = most >= 1 << 20 ? "\(most >> 20) MB" : "\(most >> 10) KB"
            title = language.say(vi: "Gửi lên nhiều quá", en: "Too much was sent")
            sentences = [
                language.say(
                    vi: "Mỗi lần gửi được nhiều nhất \(size). Gửi ít hơn, hoặc làm tệp nhỏ lại.",
                    en: "At most \(size) are taken at once here. Send less, or make the files smaller.")
            ]
            status = .contentTooLarge
        case .unreadableForm:
            title = language.say(vi: "Không đọc được biểu mẫu", en: "The form cannot be read")
            sentences = [language.say(vi: "Mở lại trang rồi gửi lại.", en: "Open the page again and send it again.")]
            status = .badRequest
        }
    }

    static func newReference() -> String {
        String(UUID().uuidString.prefix(8))
    }
}
