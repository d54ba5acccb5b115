/// No two files hold the same definition from the same day on; of two, the second is reported.
func duplicateVersions(among readings: [Reading]) -> [Problem] {
    var first: [[String]: String] = [:]
    return readings.compactMap { reading in
        guard let definition = reading.definition else { return nil }
        let identity = [definition.kind.rawValue, definition.key, definition.effective.iso]
        guard let other = first[identity] else {
            first[identity] = reading.file.path
            return nil
        }
        let finding = Finding(
            code: .duplicateVersion,
            message: BilingualText(
                vi: "\(quoted: definition.key) từ ngày \(definition.effective.display) đã có trong \(other).",
                en: "\(quoted: definition.key) from \(definition.effective.iso) on already stands in \(other)."),
            why: BilingualText(
                vi: "Hai tệp cùng tên, cùng ngày thì không biết hồ sơ theo bản nào.",
                en: "Of two versions with one day nobody can say which one a dossier runs under."),
            mend: BilingualText(
                vi: "Đổi `effective`, hoặc bỏ một trong hai tệp.", en: "Change `effective`, or remove one of the two files."))
        return finding.at(reading.marks.value(["effective"]), in: reading.file.path)
    }
}
