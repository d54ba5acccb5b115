extension Grammar {
    /// The examples of a process or a procedure.
    static let examples = Property(
        "examples", "các ví dụ", "the examples",
        .parts(
            Parts(
                .example, "ví dụ", "example",
                .record([
                    Property("title", "tên", "the title", .title),
                    Property("procedure", "thủ tục", "the procedure", .scalar(.reference(.procedure))),
                    Property("received", "lúc nhận hồ sơ", "the moment of receipt", .scalar(.moment)),
                    entered,
                    Property("papers", "giấy tờ đã nộp", "the papers handed in", .list(.reference(.document))),
                    Property("nominees", "số đối tượng", "the number of nominees", .scalar(.text)), moves, pauses, expectation,
                ])))
    ).under("Ví dụ", "Examples")

    private static let entered = Property(
        "with", "thông tin nhập", "what is entered",
        .table(.field, subject: say("thông tin", "entry"), Property("value", "giá trị", "the value", .scalar(.moment)))
    ).short("với", "with")

    private static let moves = Property(
        "moves", "các việc đã làm", "what is done",
        .entries([
            Property("action", "việc đã làm", "the action done", .scalar(.reference(.action))).short("", ""),
            Property("at", "lúc làm", "the moment it is done", .scalar(.moment)).short("lúc", "on"),
            entered,
            Property("refused", "lý do bị từ chối", "the reasons it is refused for", .list(.text)).short("bị từ chối vì", "refused for"),
        ]),
        phrases: Phrases(
            added: say("{S}: thêm việc {b}", "{S}: also the action {b}"), removed: say("{S}: bỏ việc {a}", "{S}: without the action {a}")))

    private static let pauses = Property(
        "paused", "thời gian tạm dừng", "the time it is paused",
        .entries([
            Property("from", "lúc tạm dừng", "the moment it is paused", .scalar(.moment)).short("từ", "from"),
            Property("to", "lúc tính hạn tiếp", "the moment it goes on", .scalar(.moment)).short("đến", "to"),
        ]),
        phrases: Phrases(
            added: say("{S}: thêm lần tạm dừng {b}", "{S}: also the pause {b}"),
            removed: say("{S}: bỏ lần tạm dừng {a}", "{S}: without the pause {a}")))

    private static let expectation = Property(
        "expect", "kết quả phải có", "what has to come out",
        .record([
            Property("state", "bước phải đến", "the expected state", .scalar(.reference(.state))),
            Property("due", "hạn phải có", "the expected due moment", .scalar(.due)),
            Property("step-due", "hạn bước phải có", "the expected due moment of the step", .scalar(.due)),
        ]))
}
