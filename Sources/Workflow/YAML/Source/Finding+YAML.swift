// What is wrong with a file as YAML, before anything is known of its meaning.

extension Finding {
    static let fileEmpty = Finding(
        code: .fileEmpty,
        message: BilingualText(vi: "Tệp không có nội dung.", en: "the file is empty."),
        why: BilingualText(
            vi: "Một định nghĩa bắt đầu bằng tên của nó; tệp trống không định nghĩa gì.",
            en: "A definition begins with its name; an empty file defines nothing."),
        mend: BilingualText(
            vi: "Viết `office:`, `process:` hoặc `procedure:` ở dòng đầu, hoặc xóa tệp.",
            en: "Begin with `office:`, `process:` or `procedure:`, or remove the file."))

    static func fileTooLarge(bytes: Int) -> Finding {
        Finding(
            code: .fileTooLarge,
            message: BilingualText(
                vi: "Tệp dài \(bytes) byte, quá 1 MB (\(DefinitionReader.longestText) byte) nên không được đọc.",
                en: "the file has \(bytes) bytes; files over 1 MB (\(DefinitionReader.longestText) bytes) are not read."),
            why: BilingualText(
                vi: "Một quy trình thật chỉ dài vài chục nghìn byte; tệp quá lớn thường là nhầm tệp.",
                en: "A real process has some ten thousand bytes; a file this large is usually another file."),
            mend: BilingualText(
                vi: "Kiểm tra xem có đúng là tệp định nghĩa không; nếu đúng, tách thành nhiều quy trình.",
                en: "See whether it is a definition at all; if it is, divide it into several processes."))
    }

    static let tab = Finding(
        code: .yamlTab,
        message: BilingualText(vi: "Có ký tự tab ở đây.", en: "there is a tab here."),
        why: BilingualText(
            vi: "YAML dùng dấu cách để biết dòng nào thuộc về dòng nào; tab rộng bao nhiêu thì mỗi máy hiểu một khác.",
            en: "YAML tells by spaces which line belongs to which; how wide a tab is differs from one editor to the next."),
        mend: BilingualText(vi: "Thay tab bằng dấu cách, mỗi bậc hai dấu.", en: "Put spaces in its place, two for each level."))

    static func duplicateKey(_ key: String, firstLine: Int) -> Finding {
        Finding(
            code: .yamlDuplicateKey,
            message: BilingualText(
                vi: "Khóa \(quoted: key) đã có ở dòng \(firstLine).", en: "the key \(quoted: key) already stands in line \(firstLine)."),
            why: BilingualText(
                vi: "Trong hai giá trị chỉ có một được dùng, và người đọc không thấy được là giá trị nào.",
                en: "Of two values only one would count, and nobody who reads the file can see which."),
            mend: BilingualText(vi: "Xóa một trong hai, hoặc đổi tên một khóa.", en: "Remove one of the two, or rename it."))
    }

    static let anchor = Finding(
        code: .yamlAnchor,
        message: BilingualText(
            vi: "Ở đây dùng neo, tham chiếu hoặc khóa gộp của YAML (`&`, `*`, `<<`).",
            en: "an anchor, an alias or a merge key of YAML (`&`, `*`, `<<`) is used here."),
        why: BilingualText(
            vi: "Người đọc phải thấy ngay tại chỗ điều gì có hiệu lực; sửa một chỗ không được âm thầm đổi chỗ khác.",
            en: "What holds has to stand where it is read; a change in one place must not quietly change another."),
        mend: BilingualText(
            vi: "Viết đầy đủ giá trị ở đây; văn bản bắt đầu bằng `&` hoặc `*` thì đặt trong ngoặc kép.",
            en: "Write the value out; put a text that begins with `&` or `*` in quotes."))

    static let tag = Finding(
        code: .yamlTag,
        message: BilingualText(vi: "Ở đây ghi kiểu dữ liệu của YAML (`!…`).", en: "a type of YAML (`!…`) is written here."),
        why: BilingualText(
            vi: "Khóa đã cho biết kiểu của giá trị; ghi thêm kiểu khác chỉ gây hiểu lầm.",
            en: "The key already says what kind of value it takes; a second answer can only mislead."),
        mend: BilingualText(vi: "Bỏ phần bắt đầu bằng `!`.", en: "Remove the part that begins with `!`."))

    static let severalDocuments = Finding(
        code: .yamlDocuments,
        message: BilingualText(
            vi: "Một tài liệu thứ hai bắt đầu ở đây (`---`).", en: "a second document begins here (`---`)."),
        why: BilingualText(
            vi: "Mỗi tệp là một phiên bản của một định nghĩa, để biết chắc điều gì được công bố.",
            en: "A file is one version of one definition, so that it is sure what is published."),
        mend: BilingualText(vi: "Tách thành hai tệp, hoặc bỏ dòng `---`.", en: "Make two files of it, or remove the line `---`."))

    static let controlCharacter = Finding(
        code: .yamlSyntax,
        message: BilingualText(
            vi: "Ở đây có một ký tự điều khiển không thuộc văn bản nào.", en: "a control character stands here that belongs in no text."),
        why: BilingualText(
            vi: "Tệp có thể đã hỏng khi sao chép, nên phần sau cũng không đáng tin.",
            en: "The file was probably damaged when it was copied, so what follows cannot be trusted."),
        mend: BilingualText(vi: "Xóa ký tự đó, hoặc lấy lại bản gốc.", en: "Delete it, or fetch the original again."))

    static let nestedTooDeep = Finding(
        code: .yamlSyntax,
        message: BilingualText(
            vi: "Các giá trị lồng nhau quá 1000 bậc.", en: "the values are nested more than 1000 levels deep."),
        why: BilingualText(
            vi: "Định nghĩa chỉ cần vài bậc; tệp này không phải định nghĩa.",
            en: "A definition needs a handful of levels; this file is something else."),
        mend: BilingualText(vi: "Kiểm tra các dấu ngoặc mở mà không đóng.", en: "Look for brackets that are opened and never closed."))
}
