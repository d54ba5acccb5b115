extension Finding {
    /// What stopped the parser, said so that the line can be mended.
    ///
    /// - Parameters:
    ///   - problem: The parser's own words.
    ///   - context: What it was reading, in its own words.
    ///   - line: Where that began.
    static func syntax(_ problem: String, context: String?, line: Int?) -> Finding {
        let context = context ?? ""
        let line = line ?? 1
        let (message, mend) = words(problem, context: context, line: line)
        return Finding(
            code: .yamlSyntax, message: message,
            why: BilingualText(
                vi: "Từ chỗ này trở đi không đọc được tệp, nên chưa thể kiểm tra gì thêm.",
                en: "From here on the file cannot be read, so nothing more can be said of it."),
            mend: mend)
    }

    private static func words(_ problem: String, context: String, line: Int) -> (BilingualText, BilingualText) {
        if problem.contains("unexpected end of stream") {
            return (
                BilingualText(
                    vi: "Tệp kết thúc khi văn bản trong ngoặc kép bắt đầu ở dòng \(line) chưa đóng.",
                    en: "the file ends inside the text in quotes that begins in line \(line)."),
                BilingualText(vi: "Đóng ngoặc kép, hoặc lấy lại phần bị mất.", en: "Close the quotes, or fetch what is cut off.")
            )
        }
        if context.contains("flow node") {
            return (
                BilingualText(
                    vi: "Trước chỗ này thiếu một giá trị, hoặc có dấu ngoặc mở chưa đóng.",
                    en: "before this place a value is missing, or a bracket is opened and not closed."),
                BilingualText(
                    vi: "Ghi giá trị, đóng ngoặc `}` hoặc `]`, hoặc lấy lại phần bị mất.",
                    en: "Write the value, close the `}` or `]`, or fetch what is cut off.")
            )
        }
        if context.contains("flow") {
            return (
                BilingualText(
                    vi: "Dấu ngoặc mở ở dòng \(line) chưa được đóng trước chỗ này, hoặc thiếu dấu phẩy.",
                    en: "the bracket opened in line \(line) is not closed before this place, or a comma is missing."),
                BilingualText(
                    vi: "Đóng ngoặc `}` hoặc `]`, thêm dấu phẩy, hoặc lấy lại phần bị mất.",
                    en: "Close the `}` or `]`, put in the comma, or fetch what is cut off.")
            )
        }
        if problem.contains("mapping values are not allowed") {
            return (
                BilingualText(
                    vi: "Dấu hai chấm đứng ở chỗ không thể có khóa.", en: "a colon stands where no key can be."),
                BilingualText(
                    vi: "Đặt cả văn bản có dấu hai chấm trong ngoặc kép, hoặc sửa thụt đầu dòng.",
                    en: "Put the text that contains the colon in quotes, or correct the indentation.")
            )
        }
        if problem.contains("expected ':'") {
            return (
                BilingualText(vi: "Dòng này thiếu dấu hai chấm sau khóa.", en: "a line here has no colon after its key."),
                BilingualText(
                    vi: "Thêm `: giá trị`, hoặc lấy lại phần bị mất nếu tệp bị cắt.",
                    en: "Add `: value`, or fetch the rest if the file was cut off.")
            )
        }
        if problem.contains("expected key") || problem.contains("'-' indicator") || problem.contains("block sequence")
            || problem.contains("<document start>")
        {
            return (
                BilingualText(
                    vi: "Thụt đầu dòng ở đây không khớp với dòng nào phía trên.", en: "the indentation here fits no line above."),
                BilingualText(
                    vi: "Cho các dòng cùng bậc thụt vào bằng nhau, hai dấu cách mỗi bậc.",
                    en: "Indent lines of one level alike, two spaces for each level.")
            )
        }
        if problem.contains("cannot start any token") {
            return (
                BilingualText(
                    vi: "Văn bản bắt đầu bằng một ký tự mà YAML dành riêng.",
                    en: "a text begins with a character that YAML keeps for itself."),
                BilingualText(vi: "Đặt văn bản trong ngoặc kép.", en: "Put the text in quotes.")
            )
        }
        return (
            BilingualText(vi: "Đây không phải là YAML: \(problem).", en: "this is no YAML: \(problem)."),
            BilingualText(
                vi: "So với một định nghĩa khác cùng loại rồi sửa dòng này.",
                en: "Compare another definition of the same kind and correct this line.")
        )
    }
}
