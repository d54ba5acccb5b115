extension Grammar {
    /// The keys of an action.
    static let action: [Property] = [
        Property("title", "tên", "the title", .title),
        Property(
            "from", "các bước bắt đầu", "the steps", .list(.reference(.state)),
            phrases: Phrases(
                added: say("{S} nay làm được cả ở bước {b}", "{S} can now also be taken in the step {b}"),
                removed: say("{S} không còn làm được ở bước {a}", "{S} can no longer be taken in the step {a}"))),
        Property(
            "to", "bước đến", "the step it leads to", .scalar(.reference(.state)),
            phrases: Phrases(changed: say("{S} nay dẫn đến bước {b} (trước đây: {a})", "{S} now leads to the step {b} (before: {a})"))),
        Property(
            "role", "người thực hiện", "who takes it", .performers,
            phrases: Phrases(changed: say("{S} nay do {b} thực hiện (trước đây: {a})", "{S} is now taken by {b} (before: {a})"))),
        Property(
            "asks", "các ô phải điền", "the fields",
            .parts(
                Parts(.field, "ô", "field", .record(field)) { $0["required"]?.scalar == "true" ? say("ô bắt buộc", "required field") : nil }
            )),
        Property("requires", "điều kiện bắt buộc", "the conditions", .list(.reference(.condition))),
        Property("warns", "điều kiện chỉ cảnh báo", "the warnings", .list(.reference(.condition))),
        Property(
            "separate-from", "các việc phải do người khác làm", "the actions that somebody else must have taken",
            .list(.reference(.action))),
        Property(
            "clock", "tác động đến đồng hồ", "what it does to the clock",
            .scalar(
                .word(["start": say("bắt đầu tính hạn", "starts the clock"), "stop": say("dừng hẳn việc tính hạn", "stops the clock")]))),
        Property(
            "vote", "kết quả biểu quyết", "the vote",
            .record([
                Property("members", "ô ghi tổng số thành viên", "the field for all members", .scalar(.reference(.field))),
                Property("present", "ô ghi số người có mặt", "the field for those present", .scalar(.reference(.field))),
                Property("for", "ô ghi số phiếu tán thành", "the field for the votes for", .scalar(.reference(.field))),
            ])),
        Property(
            "nominees", "tác động đến đối tượng", "what it does to the nominees",
            .record([
                Property("from", "kết quả của đối tượng trước đó", "the nominees' results before", .list(.word(outcomes))),
                Property("to", "kết quả của đối tượng sau đó", "the nominees' result after", .scalar(.word(outcomes))),
                Property("exceptions", "kết quả được trừ ra", "the results left out", .list(.word(outcomes))),
                Property("passed", "kết quả khi đủ phiếu", "the result when the vote carries", .scalar(.word(outcomes))),
                Property("failed", "kết quả khi thiếu phiếu", "the result when the vote fails", .scalar(.word(outcomes))),
            ])),
        Property(
            "decision", "các ô của quyết định", "the fields of the decision",
            .record([
                Property("number", "ô ghi số quyết định", "the field for the decision number", .scalar(.reference(.field))),
                Property("date", "ô ghi ngày quyết định", "the field for the decision date", .scalar(.reference(.field))),
                Property("signer", "ô ghi người ký", "the field for the signer", .scalar(.reference(.field))),
            ])),
        Property("prints", "giấy được in", "the paper it prints", .scalar(.text)),
    ]

    static let outcomes = [
        "pending": say("chờ xét", "pending"), "proposed": say("được đề nghị", "proposed"), "approved": say("được thông qua", "approved"),
        "awarded": say("được khen thưởng", "awarded"), "refused": say("từ chối", "refused"), "referred": say("chuyển cấp trên", "referred"),
        "restore": say("trả về như trước", "restored"),
    ]
}
