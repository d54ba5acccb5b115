extension Grammar {
    /// The keys of the office.
    static let office: [Property] = [
        Property("office", "khóa của văn phòng", "the key of the office", .scalar(.text)),
        Property("effective", "ngày có hiệu lực", "the effective day", .scalar(.day)),
        Property("title", "tên văn phòng", "the title of the office", .title),
        Property("identifier", "mã định danh trong số hồ sơ", "the identifier in dossier numbers", .stated(.scalar(.text), key: "value")),
        Property("hours", "giờ làm việc", "the office hours", .record(hours)).under("Giờ làm việc", "Office hours"),
        pause.under("Thời hạn", "Limits"),
        Property(
            "due-soon", "mức sắp đến hạn", "the due-soon rule",
            .record([Property("within", "thời gian còn lại để báo sắp đến hạn", "the time left for due soon", .scalar(.limit)), status])
        ).under("Thời hạn", "Limits"),
        Property(
            "paused-long", "mức tạm dừng lâu", "the rule of long pauses",
            .record([Property("over", "thời gian tạm dừng được coi là lâu", "the length of a long pause", .scalar(.limit)), status])
        ).under("Thời hạn", "Limits"),
        Property(
            "extension", "quy định gia hạn", "the rule of extensions",
            .record([
                Property("times", "số lần được gia hạn", "the number of extensions", .scalar(.text)),
                Property("notice", "thời gian gia hạn phải báo trước", "the notice of an extension", .scalar(.limit)), status,
            ])
        ).under("Thời hạn", "Limits"),
        council,
        Property("desks", "các bộ phận", "the desks", .parts(Parts(.desk, "bộ phận", "desk", .title))).under("Các bộ phận", "Desks"),
        Property("roles", "các vai trò", "the roles", .parts(Parts(.role, "vai trò", "role", .title))).under("Các vai trò", "Roles"),
        Property("permissions", "quyền hạn", "the permissions", .record(permissions)).under("Quyền hạn", "Permissions"),
        Property(
            "awards", "danh hiệu, hình thức khen", "the awards",
            .parts(Parts(.award, "danh hiệu, hình thức khen", "award", .title))
        )
        .under("Danh hiệu, hình thức khen", "Awards"),
    ]

    static let hours: [Property] = [
        Property("morning", "giờ làm việc buổi sáng", "the morning session", .scalar(.text)),
        Property("afternoon", "giờ làm việc buổi chiều", "the afternoon session", .scalar(.text)),
        Property("cut-off", "giờ chốt nhận hồ sơ", "the cut-off", .scalar(.text)),
        Property("same-day-cut-off", "giờ chốt nhận việc trả trong ngày", "the cut-off of same-day procedures", .scalar(.text)),
        Property(
            "saturday-mornings", "việc nhận sáng thứ Bảy", "receipt on Saturday mornings",
            .truth(
                yes: say("Nay có nhận hồ sơ sáng thứ Bảy", "Dossiers are now received on Saturday mornings"),
                no: say("Không còn nhận hồ sơ sáng thứ Bảy", "Dossiers are no longer received on Saturday mornings"), absent: false)),
        receipt,
    ]

    static let permissions: [Property] = [
        permission("submit", "Nộp hồ sơ", "Submitting a dossier"), permission("attach", "Nhận giấy tờ", "Attaching papers"),
        permission("assign", "Giao hồ sơ", "Assigning"), permission("extend", "Gia hạn", "Extending"),
        permission("pause", "Tạm dừng", "Pausing"), permission("resume", "Tính hạn tiếp", "Resuming"),
        permission("undo", "Hoàn tác", "Undoing"),
        permission("import-register", "Nhập sổ cũ", "Importing a register"),
        permission("calendar-apply", "Áp dụng lịch", "Applying a calendar"),
        permission("publish", "Công bố quy trình, thủ tục", "Publishing definitions"),
        permission("people", "Quản lý người dùng, đơn vị", "Keeping people and units"),
        permission("restore", "Khôi phục sổ", "Restoring the record"),
        permission("watch", "Theo dõi mọi bộ phận", "Watching all desks"),
        permission("audit", "Kiểm tra sổ", "Auditing the record"),
    ]

    private static func permission(_ key: String, _ vi: String, _ en: String) -> Property {
        Property(
            key, vi.prefix(1).lowercased() + vi.dropFirst(), en.prefix(1).lowercased() + en.dropFirst(), .performers,
            phrases: Phrases(
                changed: say("\(vi) nay do {b} thực hiện (trước đây: {a})", "\(en) is now done by {b} (before: {a})"),
                added: say("\(vi) nay do {b} thực hiện", "\(en) is now done by {b}"),
                removed: say("\(vi) không còn giao cho ai (trước đây: {a})", "\(en) is no longer given to anybody (before: {a})")))
    }
}
