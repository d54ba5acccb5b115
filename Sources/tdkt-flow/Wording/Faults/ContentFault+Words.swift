import Dossier
import Workflow

extension ContentFault {
    /// Where it is, what is so, then what to do: `register.csv:12: …`.
    ///
    /// - Parameter file: The file as the person named it.
    func words(in language: Language, file: String) -> String {
        // Nobody makes a definition with a spreadsheet.
        let isDefinition = file.hasSuffix(".yaml") || file.hasSuffix(".yml")
        let words = fact == .encoding && isDefinition ? language.notInUTF8 : fact.words(in: language)
        return "\(file):\(line.map { "\($0):" } ?? "") \(words)"
    }
}

extension ContentFault.Fact {
    /// What is so, then what to do; of a column its name and what it takes.
    func words(in language: Language) -> String {
        switch self {
        case .rowTwice(let line):
            language.say(
                vi: "Dòng này ghi cùng một việc với dòng \(line). Giữ lại một dòng.",
                en: "The row tells the same as line \(line). Keep one of them.")
        case .cellNotTaken(let column, let state):
            language.say(
                vi: "Ở bước “\(state.vi)” chưa ghi được cột \(column.quoted). Để trống ô đó, hoặc ghi đủ các ô của việc ấy.",
                en: "At “\(state.en)” nothing takes the column \(column.quoted). Leave the cell empty, or fill in all that goes with it.")
        case .refused(let blocker, let rules):
            blocker.words(in: language, rules: rules)
        case .notTaken(let refusal):
            refusal.sentences(in: language).joined(separator: " ")
        case .differsFromGiven(let column, let value, let given):
            language.say(
                vi: "Cột \(column.quoted) ghi \(value.quoted), còn --set ghi \(given.quoted). Bỏ một trong hai.",
                en: "The column \(column.quoted) says \(value.quoted), and --set says \(given.quoted). Leave one of them out.")
        case .unitNotNamed(let lines):
            language.say(
                vi: "Không biết các dòng \(language.list(lines.ranges)) thuộc đơn vị nào. Thêm --unit MÃ, hoặc ghi cột “unit”.",
                en: "Of which unit the lines \(language.list(lines.ranges)) are is not known. Add --unit CODE, or fill in a column “unit”.")
        case .noChoice(let column, let value, let choices):
            (value.map { value in
                language.say(
                    vi: "Cột \(column.quoted) không có giá trị \(value.quoted).",
                    en: "The column \(column.quoted) does not take \(value.quoted).")
            }
                ?? language.say(vi: "Ô của cột \(column.quoted) còn trống.", en: "The cell of column \(column.quoted) is empty."))
                + language.say(vi: " Các giá trị dùng được: ", en: " It takes: ")
                + language.list(choices.map { "\($0.inFiles ?? $0.key) (\($0.title[language]))" }) + "."
        case .beforeRecord(let column, let value, let number, let last, let isReceipt):
            isReceipt
                ? language.say(
                    vi: "Cột \(column.quoted) ghi \(value.quoted), còn hồ sơ \(number) đến \(last.display) mới nhận: việc không thể xong"
                        + " trước khi nhận. Sửa ngày ở ô này; việc nhận từ trước thì nhập lần đầu với --at trước ngày ấy.",
                    en: "The column \(column.quoted) says \(value.quoted), and dossier \(number) was received on \(last.display) only:"
                        + " nothing is done before it is received. Mend the day; what was received before is first taken over with an --at"
                        + " before that day.")
                : language.say(
                    vi: "Cột \(column.quoted) ghi \(value.quoted), còn hồ sơ \(number) đã có việc lúc \(last.display), sau ngày ấy."
                        + " Sửa ngày ở ô này, hoặc hoàn tác việc sau trước khi nhập.",
                    en:
                        "The column \(column.quoted) says \(value.quoted), and something was done with dossier \(number) on \(last.display),"
                        + " after that day. Mend the day, or take back what was done later first.")
        case .numberOtherwise(let dossier, let number, let columns):
            language.say(
                vi: "Việc số \(number) của đơn vị này trong năm đã là hồ sơ \(dossier), ghi khác ở cột \(language.list(columns))."
                    + " Sửa tệp cho khớp; nếu kế hoạch đã đổi, kết thúc hồ sơ ấy là không thực hiện rồi nhập lại.",
                en: "The task \(number) of this unit and year is dossier \(dossier), which says otherwise in \(language.list(columns))."
                    + " Make the file agree; where the plan has changed, end that dossier as not carried out, then take the file over again."
            )
        case .numberTwice(let number, let line):
            language.say(
                vi: "Số \(number) đã có ở dòng \(line), ghi việc khác. Mỗi việc của một đơn vị trong năm có số riêng: sửa lại số.",
                en: "The number \(number) stands on line \(line) with something else. Each task of a unit and year has its own: mend it.")
        case .empty:
            language.say(
                vi: "Tệp trống. Ghi nội dung vào tệp, rồi làm lại.", en: "The file is empty. Write something into it, then try again.")
        case .encoding:
            language.say(
                vi: "Tệp không dùng bảng mã UTF-8. Lưu lại bằng UTF-8; trong Excel chọn “CSV UTF-8”.",
                en: "The file is not in UTF-8. Save it as UTF-8; in Excel choose “CSV UTF-8”.")
        case .unreadable(let path):
            language.say(
                vi: "Không đọc được \(path.quoted). Kiểm tra đường dẫn và quyền đọc.",
                en: "\(path.quoted) cannot be read. Check the path and the right to read it.")
        case .quoteOpen:
            language.say(
                vi: "Dấu ngoặc kép mở ở dòng này không có dấu đóng. Thêm dấu đóng; dấu ngoặc kép trong ô viết thành hai dấu.",
                en: "The quotation mark of this line is never closed. Close it; a quotation mark inside a cell is written twice.")
        case .ragged(let cells, let columns):
            language.say(
                vi: "Dòng này có \(cells.grouped) ô, còn tiêu đề có \(columns.grouped) cột. Thêm hoặc bớt ô;"
                    + " ô có dấu phẩy đặt trong ngoặc kép.",
                en: "This row has \(cells.grouped) cells, and the header \(columns.grouped) columns. Mend the row;"
                    + " a cell with a comma stands in quotes.")
        case .columnMissing(let column, let needed, let optional):
            language.say(
                vi: "Thiếu cột \(column.quoted). Các cột cần có: \(language.list(needed)).",
                en: "The column \(column.quoted) is missing. The columns needed are: \(language.list(needed)).")
                + (optional.isEmpty
                    ? ""
                    : language.say(
                        vi: " Có thể thêm: \(language.list(optional)).", en: " There may also be: \(language.list(optional))."))
        case .columnUnknown(let column, let nearest, let expected):
            language.say(vi: "Không dùng cột \(column.quoted)", en: "There is no column \(column.quoted)")
                + language.orMeant(nearest)
                + language.say(vi: "Các cột dùng được: \(language.list(expected)).", en: "The columns are: \(language.list(expected)).")
        case .columnTwice(let column):
            language.say(
                vi: "Cột \(column.quoted) có hai lần. Giữ lại một cột.", en: "The column \(column.quoted) stands twice. Keep one of them.")
        case .cellEmpty(let column):
            language.say(
                vi: "Ô của cột \(column.quoted) còn trống. Ghi giá trị của ô.",
                en: "The cell of column \(column.quoted) is empty. Fill it in.")
        case .valueUnknown(let column, let value, let nearest, let known):
            language.say(
                vi: "Cột \(column.quoted) không có giá trị \(value.quoted)",
                en: "The column \(column.quoted) does not take \(value.quoted)")
                + language.orMeant(nearest) + language.takes(known, besides: nearest)
        case .notATime(let column, let value):
            language.say(
                vi: "Cột \(column.quoted) ghi \(value.quoted), không phải ngày hay giờ có trên lịch."
                    + " Viết dạng 2018-10-01 hoặc 2018-10-01T08:30.",
                en: "The column \(column.quoted) says \(value.quoted), which is no day or time. Write it as 2018-10-01 or 2018-10-01T08:30."
            )
        case .notANumber(let column, let value):
            language.say(
                vi: "Cột \(column.quoted) ghi \(value.quoted), không phải số nguyên. Ghi một số nguyên từ 0 trở lên.",
                en: "The column \(column.quoted) says \(value.quoted), which is no whole number. Enter one from 0 up.")
        case .outOfOrder(let column, let value, let after):
            language.say(
                vi: "\(column.quoted) là \(value.quoted), ở trước \(after.quoted). Ghi đúng thứ tự thời gian.",
                en: "\(column.quoted) is \(value.quoted), which lies before \(after.quoted). Put the times in order.")
        case .inFuture(let column, let value):
            language.say(
                vi: "Cột \(column.quoted) ghi \(value.quoted), thời điểm chưa đến. Ghi thời điểm việc đã xảy ra.",
                en: "The column \(column.quoted) says \(value.quoted), which has not come yet. Enter when it happened.")
        case .kindNotAllowed(let kind, allowed: []):
            language.say(
                vi: "Cột “kind” ghi \(kind.quoted), mà danh hiệu của từng đối tượng thủ tục này không ghi trong sổ theo dõi được."
                    + " Bỏ đối tượng ở dòng này.",
                en: "The column “kind” says \(kind.quoted), and a register cannot tell what nominees of this procedure are given."
                    + " Leave the nominee out.")
        case .kindNotAllowed(let kind, let allowed):
            language.say(
                vi: "Cột “kind” ghi \(kind.quoted), mà thủ tục này không xét loại đó. Các loại được xét: \(language.list(allowed)).",
                en: "The column “kind” says \(kind.quoted), to which the procedure is not open. It is open to: \(language.list(allowed)).")
        case .positionNotOfKind(let position, let kind):
            language.say(
                vi: "Cột “position” ghi \(position.quoted), không đi với loại \(kind.quoted). Ghi chức vụ khác hoặc để trống.",
                en: "The column “position” says \(position.quoted), which does not go with the kind \(kind.quoted)."
                    + " Enter another position or leave it empty.")
        case .disagrees(let column, let value, let first, let line):
            language.say(
                vi: "Cột \(column.quoted) ghi \(language.cell(value)), còn dòng \(line) có cùng mã ghi \(language.cell(first))."
                    + " Ghi giống nhau.",
                en: "The column \(column.quoted) says \(language.cell(value)), and line \(line) of the same code says "
                    + "\(language.cell(first)). Make them agree.")
        case .numberTaken(let number, let date, let other):
            language.say(
                vi: "Số quyết định \(number.quoted) ghi ngày \(date.quoted), nơi khác ghi ngày \(other.quoted). Một số chỉ có một ngày:"
                    + " sửa lại.",
                en: "Decision number \(number.quoted) has the date \(date.quoted), and \(other.quoted) elsewhere. One number has one date:"
                    + " mend it.")
        case .numberCancelled(let number, let dossier):
            language.say(
                vi: "Số quyết định \(number.quoted) đã bị hủy ở hồ sơ \(dossier.quoted). Ghi số khác.",
                en: "Decision number \(number.quoted) was cancelled in dossier \(dossier.quoted). Enter another number.")
        case .differsFromRecord(let code):
            language.say(
                vi: "Sổ đã có \(code.quoted) với nội dung khác. Sửa tệp cho khớp, hoặc bỏ các dòng của mã này.",
                en: "\(code.quoted) is on record already, and told otherwise. Make the file agree, or leave its rows out.")
        case .dayTwice(let day):
            language.say(vi: "Ngày \(day.quoted) có hai dòng. Giữ lại một dòng.", en: "The day \(day.quoted) stands twice. Keep one row.")
        case .unwritable(let column):
            language.say(
                vi: "Ô của cột \(column.quoted) có ký tự không dùng được hoặc quá dài. Viết lại trên một dòng, ngắn hơn.",
                en: "The cell of column \(column.quoted) holds signs that cannot stand there, or too many. Write it anew, on one line.")
        case .parentUnknown(let unit, let nearest):
            language.say(
                vi: "Cột “parent” ghi \(unit.quoted), không phải mã đơn vị đã biết. ",
                en: "The column “parent” says \(unit.quoted), which is no known unit. ")
                + language.didYouMean(
                    nearest,
                    otherwise: language.say(
                        vi: "Ghi mã của đơn vị cấp trên, hoặc để trống.", en: "Enter the code of the unit above, or leave it empty."))
        case .parentBelow(let unit):
            language.say(
                vi: "Cột “parent” ghi \(unit.quoted), là chính đơn vị này hoặc đơn vị dưới nó. Ghi mã của đơn vị cấp trên, hoặc để trống.",
                en: "The column “parent” says \(unit.quoted), which is this unit itself or one below it."
                    + " Enter the code of the unit above, or leave it empty.")
        }
    }
}

extension [Int] {
    /// Numbers that follow one another as a range: `2–26`, `30`.
    fileprivate var ranges: [String] {
        var ranges: [ClosedRange<Int>] = []
        for number in self {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    }
}

extension Language {
    /// That a text is written in another encoding, and what to do in an editor.
    fileprivate var notInUTF8: String {
        say(
            vi: "Tệp không dùng bảng mã UTF-8. Mở bằng trình soạn thảo văn bản và lưu lại bằng UTF-8.",
            en: "The file is not in UTF-8. Open it in a text editor and save it as UTF-8.")
    }

    /// Ends a sentence about an unknown name, with the name that was probably meant.
    fileprivate func orMeant(_ nearest: String?) -> String {
        nearest.map { say(vi: "; có phải \($0.quoted)? ", en: "; did you mean \($0.quoted)? ") } ?? ". "
    }

    /// The values that a column takes; where they are too many to be read out, what to do without them.
    fileprivate func takes(_ known: [String], besides nearest: String?) -> String {
        if known.isEmpty {
            return nearest == nil
                ? say(vi: "Kiểm tra lại cách viết.", en: "Check how it is written.")
                : say(vi: "Sửa lại ô này.", en: "Mend the cell.")
        }
        return say(vi: "Các giá trị dùng được: \(list(known)).", en: "It takes: \(list(known)).")
    }

    /// What a cell holds, or that it is empty.
    fileprivate func cell(_ value: String) -> String {
        value.isEmpty ? say(vi: "(trống)", en: "(nothing)") : value.quoted
    }
}
