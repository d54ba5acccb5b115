extension Grammar {
    /// The keys of a process.
    static let process: [Property] = [
        Property("process", "khóa của quy trình", "the key of the process", .scalar(.text)),
        Property("effective", "ngày có hiệu lực", "the effective day", .scalar(.day)),
        Property("title", "tên quy trình", "the title of the process", .title),
        Property("initial", "bước đầu tiên", "the first step", .scalar(.reference(.state))),
        Property(
            "asks", "các ô phải điền khi nộp", "the fields asked for on submission",
            .parts(
                Parts(.field, "ô", "field", .record(field)) { $0["required"]?.scalar == "true" ? say("ô bắt buộc", "required field") : nil }
            )
        ).under("Thông tin khi nộp", "Asked for on submission"),
        Property(
            "clock", "việc tính hạn từ lúc nhận", "the start of the clock with the receipt", .scalar(.word([:])),
            phrases: Phrases(
                added: say("Thời hạn nay tính từ lúc nhận hồ sơ", "The clock now starts with the receipt"),
                removed: say("Thời hạn không còn tính từ lúc nhận hồ sơ", "The clock no longer starts with the receipt"))
        ).under("Thời hạn", "Limit"),
        limit,
        Property("states", "các bước", "the steps", .parts(Parts(.state, "bước", "step", .record(state)))).under("Các bước", "Steps"),
        Property("actions", "các việc", "the actions", .parts(Parts(.action, "việc", "action", .record(action))))
            .under("Các việc", "Actions"),
        Property("conditions", "các điều kiện", "the conditions", .parts(Parts(.condition, "điều kiện", "condition", .record(condition))))
            .under("Các điều kiện", "Conditions"),
        examples,
    ]

    /// The keys of a step.
    static let state: [Property] = [
        Property("title", "tên", "the title", .title),
        Property(
            "desk", "bộ phận", "the desk", .scalar(.reference(.desk)),
            phrases: Phrases(changed: say("{S} nay ở {b} (trước đây: {a})", "{S} now lies with {b} (before: {a})"))),
        Property(
            "acting", "người xử lý", "who acts", .performers,
            phrases: Phrases(
                changed: say("{S} nay do {b} xử lý (trước đây: {a})", "{S} is now handled by {b} (before: {a})"),
                added: say("{S} nay do {b} xử lý", "{S} is now handled by {b}"),
                removed: say("{S} không còn ai xử lý (trước đây: {a})", "{S} is no longer handled by anybody (before: {a})"))),
        Property(
            "clock", "việc dừng đồng hồ", "the pause of the clock", .scalar(.word([:])),
            phrases: Phrases(
                added: say("{S} nay dừng tính hạn", "{S} now stops the clock"),
                removed: say("{S} không còn dừng tính hạn", "{S} no longer stops the clock"))),
        Property(
            "final", "việc kết thúc", "whether it ends the dossier",
            .truth(
                yes: say("{S} nay kết thúc hồ sơ", "{S} now ends the dossier"),
                no: say("{S} không còn kết thúc hồ sơ", "{S} no longer ends the dossier"),
                absent: false)),
        Property(
            "counts-as-resolved", "việc tính là đã giải quyết", "whether it counts as resolved",
            .truth(
                yes: say("{S} nay được tính là đã giải quyết", "{S} now counts as resolved"),
                no: say("{S} không còn được tính là đã giải quyết", "{S} no longer counts as resolved"), absent: true)),
        Property("limit", "thời hạn", "the limit", .scalar(.limit)),
        Property("minimum-stay", "thời gian ở lại ít nhất", "the shortest stay", .scalar(.limit)),
        Property("description", "lời giải thích", "the description", .words),
    ]

    /// The keys of a condition.
    static let condition: [Property] = [
        Property("check", "biểu thức kiểm tra", "the check", .scalar(.text)),
        Property("otherwise", "lời báo khi không đạt", "the words when it does not hold", .words),
    ]

    /// The keys of a field that an action, or the process on submission, asks for.
    static let field: [Property] = [
        Property("title", "tên", "the title", .title),
        Property("type", "kiểu", "the type", .scalar(.word(types))),
        Property(
            "required", "tính bắt buộc", "whether it is required",
            .truth(
                yes: say("{S} nay bắt buộc", "{S} is now required"), no: say("{S} không còn bắt buộc", "{S} is no longer required"),
                absent: false)),
        Property("min", "số nhỏ nhất", "the smallest number", .scalar(.text)),
        Property("max", "số lớn nhất", "the largest number", .scalar(.text)),
        Property("choices", "các lựa chọn", "the choices", .parts(Parts(.choice, "lựa chọn", "choice", .record(choice)))),
    ]

    /// The keys of a choice in its long form.
    static let choice: [Property] = [
        Property("title", "tên", "the title", .title),
        Property("day", "ngày trong năm", "the day of the year", .scalar(.text)),
        Property("in-files", "cách ghi trong tệp", "what it is called in files", .scalar(.text)),
    ]

    static let types = [
        "text": say("chữ", "text"), "date": say("ngày", "date"), "number": say("số", "number"), "choice": say("lựa chọn", "choice"),
    ]
}
