/// Every role that is named is one of the office.
struct UnknownRole: ProcessCheck, OfficeCheck {
    func problems(in subject: CheckedProcess) -> [Problem] {
        guard let office = subject.office, !office.roles.isEmpty else { return [] }
        let known = office.roles.map(\.key.text)
        var problems: [Problem] = []
        for state in subject.process.states {
            let use = BilingualText(vi: "Ở bước \(quoted: state.key) người xử lý là", en: "in the state \(quoted: state.key) acts")
            problems += self.problems(of: state.acting, use, known, at: ["states", state.key.text, "acting"], in: subject)
        }
        for action in subject.process.actions {
            guard case .roles(let roles) = action.permission else { continue }
            let use = BilingualText(vi: "Việc \(quoted: action.key) dành cho", en: "action \(quoted: action.key) is for")
            problems += self.problems(of: roles, use, known, at: ["actions", action.key.text, "role"], in: subject)
        }
        return problems
    }

    func problems(in subject: CheckedOffice) -> [Problem] {
        let known = subject.office.roles.map(\.key.text)
        return Permission.allCases.flatMap { permission in
            let verb = permission.rawValue
            let use = BilingualText(vi: "Quyền \(quoted: verb) dành cho", en: "the permission \(quoted: verb) is for")
            return problems(of: subject.office.permissions[permission] ?? [], use, known, at: ["permissions", verb], in: subject)
        }
    }

    private func problems(of roles: [RoleKey], _ use: BilingualText, _ known: [String], at path: [String], in subject: some Checked)
        -> [Problem]
    {
        roles.enumerated().compactMap { index, role in
            known.contains(role.text)
                ? nil : subject.problem(.unknown(.role, use, role.text, among: known), at: subject.item(index, of: path))
        }
    }
}
