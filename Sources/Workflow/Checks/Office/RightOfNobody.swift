/// No right of the office is lost: what somebody may do before a version, somebody may do after it; and somebody may always publish and
/// manage people, since no other mistake can be mended without them.
struct RightOfNobody: OfficeCheck {
    private static let always: Set<Permission> = [.publish, .people]

    func problems(in subject: CheckedOffice) -> [Problem] {
        let before = subject.world.office(before: subject.office)
        return Permission.allCases.filter { permission in
            (subject.office.permissions[permission] ?? []).isEmpty
                && (Self.always.contains(permission) || !(before?.permissions[permission] ?? []).isEmpty)
        }.map { permission in
            subject.problem(.lost(permission, before: before?.permissions[permission] ?? []), atKey: ["permissions"])
        }
    }
}

extension Finding {
    /// - Parameter roles: Who had the right before; none where nobody had.
    fileprivate static func lost(_ permission: Permission, before roles: [RoleKey]) -> Finding {
        let verb = permission.rawValue
        let names = roles.map(\.text).joined(separator: ", ")
        return Finding(
            code: .rightOfNobody,
            message: BilingualText(
                vi: "Không vai trò nào được giao quyền \(quoted: verb).", en: "the permission \(quoted: verb) is given to no role."),
            why: why(permission),
            mend: names.isEmpty
                ? BilingualText(
                    vi: "Thêm `\(verb)` cùng một vai trò vào `permissions`.", en: "Add `\(verb)` with a role to `permissions`.")
                : BilingualText(
                    vi: "Thêm `\(verb)` vào `permissions`; phiên bản trước giao cho: \(names).",
                    en: "Add `\(verb)` to `permissions`; the version before gives it to: \(names)."))
    }

    private static func why(_ permission: Permission) -> BilingualText {
        switch permission {
        case .publish:
            BilingualText(
                vi: "Sẽ không ai công bố được gì nữa, kể cả phiên bản sửa lỗi này.",
                en: "Nobody could publish anything any more, not even a version that mends this.")
        case .people:
            BilingualText(
                vi: "Sẽ không ai thêm được người hay giao được vai trò nữa.",
                en: "Nobody could add people or give them roles any more.")
        default:
            BilingualText(
                vi: "Trước đó có người làm được việc này; từ phiên bản này không ai làm được nữa.",
                en: "Somebody could do it before; from this version on nobody could.")
        }
    }
}
