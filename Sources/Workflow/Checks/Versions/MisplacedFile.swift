/// A file under `processes/` or `procedures/` lies in the folder of its key and is named after its day.
func misplacedFile(_ reading: Reading) -> [Problem] {
    guard let definition = reading.definition else { return [] }
    let folders = reading.file.path.split(separator: "/").map(String.init)
    guard folders.count >= 3, let name = folders.last, ["processes", "procedures"].contains(folders[folders.count - 3]) else { return [] }
    let shelf = definition.kind == .process ? "processes" : "procedures"
    let wanted = ["\(shelf)", definition.key, "\(definition.effective.iso).yaml"]
    let found = Array(folders.suffix(3))
    guard found != wanted, definition.kind != .office else { return [] }
    let place = wanted.joined(separator: "/")
    // The key says which folder, the day says which name: the mark goes to the one that does not agree.
    let path = found[0] == wanted[0] && found[1] == wanted[1] ? ["effective"] : [definition.kind.rawValue]
    let finding = Finding(
        code: .fileMisplaced,
        message: BilingualText(
            vi: "Tệp tên là \(name) trong thư mục \(found[0])/\(found[1]), nhưng nội dung thuộc về \(place).",
            en: "the file lies in \(found[0])/\(found[1]) as \(name), and what it holds belongs in \(place)."),
        why: BilingualText(
            vi: "Người tìm phiên bản theo tên tệp sẽ mở nhầm.", en: "Whoever looks for a version by its name would open another one."),
        mend: BilingualText(
            vi: "Chuyển tệp tới \(place), hoặc sửa tên và ngày bên trong.", en: "Move it to \(place), or correct the key or the day in it.")
    )
    return [finding.at(reading.marks.value(path), in: reading.file.path)]
}
