extension Grammar {
    /// The keys of a procedure.
    static let procedure: [Property] = [
        Property("procedure", "khóa của thủ tục", "the key of the procedure", .scalar(.text)),
        Property("effective", "ngày có hiệu lực", "the effective day", .scalar(.day)),
        Property("number", "số thứ tự trong danh mục", "the number in the list", .scalar(.text)),
        Property("title", "tên thủ tục", "the title of the procedure", .statedTitle),
        Property(
            "level", "cấp thực hiện", "the level",
            .scalar(
                .word([
                    "province": say("cấp tỉnh", "province"), "district": say("cấp huyện", "district"), "commune": say("cấp xã", "commune"),
                    "state": say("cấp Nhà nước", "the State"),
                ]))),
        Property("award", "danh hiệu, hình thức khen", "the award", .scalar(.reference(.award))),
        Property("basis", "loại khen", "the basis", .scalar(.word(bases))),
        Property("kinds", "đối tượng được đề nghị", "who can be nominated", .list(.word(kinds))),
        Property("national-code", "mã thủ tục quốc gia", "the national code", .scalar(.text)),
        Property("legal-basis", "căn cứ pháp lý", "the legal basis", .list(.text)).under("Căn cứ pháp lý", "Legal basis"),
        ended,
        Property(
            "process", "quy trình", "the process", .scalar(.reference(.process)),
            phrases: Phrases(changed: say("Nay theo quy trình {b} (trước đây: {a})", "Now runs on the process {b} (before: {a})"))),
        limit,
        Property(
            "steps", "hạn từng bước", "the step budgets",
            .record([
                Property("status", "mức chắc chắn của hạn từng bước", "the status of the step budgets", status.form),
                Property(
                    "budgets", "hạn từng bước", "the step budgets",
                    .table(.state, subject: say("bước", "step"), Property("budget", "thời hạn", "the limit", .scalar(.limit)))),
            ])
        ).under("Hạn từng bước", "Step budgets"),
        pause.under("Thời hạn", "Limit"),
        Property("cut-off", "giờ chốt nhận hồ sơ", "the cut-off", .scalar(.text)).under("Thời hạn", "Limit"),
        receipt.under("Thời hạn", "Limit"),
        Property("documents", "danh mục giấy tờ", "the list of papers", .parts(documents)).under("Giấy tờ", "Papers"),
        council,
        Property(
            "titles-before", "danh hiệu phải có trước", "the titles that come before",
            .record([
                Property("award", "danh hiệu phải có trước", "the title that comes before", .scalar(.reference(.award))),
                Property("years", "số năm liên tục phải có danh hiệu trước", "the years in a row of the title before", .scalar(.text)),
                Property("status", "mức chắc chắn của danh hiệu phải có trước", "the status of the title before", status.form),
            ])
        ).under("Danh hiệu phải có trước", "Titles before"),
        Property(
            "one-door", "việc tính vào thống kê một cửa", "whether the one-door statistics count it",
            .truth(
                yes: say("Hồ sơ của thủ tục nay được tính vào thống kê một cửa", "The one-door statistics now count its dossiers"),
                no: say("Thống kê một cửa không còn tính hồ sơ của thủ tục", "The one-door statistics no longer count its dossiers"),
                absent: true)),
        examples,
    ]

    private static let ended = Property(
        "ended", "việc kết thúc thủ tục", "the end of the procedure",
        .record([
            Property("successor", "thủ tục thay thế", "the successor", .scalar(.reference(.procedure))), status.about(end),
            source.about(end),
        ]),
        phrases: Phrases(
            changed: say("Việc kết thúc thủ tục đổi từ {a} thành {b}", "The end of the procedure changes from {a} to {b}"),
            removed: say(
                "Thủ tục lại nhận hồ sơ từ ngày có hiệu lực (bản cũ là bản kết thúc: {a})",
                "The procedure takes dossiers again from the effective day (the old version ended it: {a})"))
    ).under(Grammar.ending.vi, Grammar.ending.en)

    private static let end = say("việc kết thúc thủ tục", "the end of the procedure")

    static let limit = Property("limit", "thời hạn", "the limit", .term).under("Thời hạn", "Limit")

    static let bases = [
        "merit": say("công trạng", "merit"), "thematic": say("chuyên đề", "thematic"), "unplanned": say("đột xuất", "unplanned"),
        "external": say("đối ngoại", "external relations"), "long-service": say("cống hiến", "long service"),
        "seniority": say("niên hạn", "seniority"), "resistance": say("kháng chiến", "resistance"),
    ]

    static let kinds = [
        "individual": say("cá nhân", "individual"), "collective": say("tập thể", "collective"),
        "household": say("hộ gia đình", "household"),
    ]

    static let documents = Parts(
        .document, "giấy tờ", "paper",
        .record([
            Property("title", "tên", "the title", .title),
            Property(
                "required", "tính bắt buộc", "whether it is required",
                .truth(
                    yes: say("{S} nay bắt buộc", "{S} is now required"), no: say("{S} không còn bắt buộc", "{S} is no longer required"),
                    absent: true)),
        ]),
        kind: {
            $0["required"]?.scalar == "false" ? say("giấy tờ không bắt buộc", "optional paper") : say("giấy tờ bắt buộc", "required paper")
        })
}
