import Dossier
import Workflow

/// The end of a procedure as its page tells it: from which day on, and what stands in its place.
struct ToldEnd {
    /// The first day on which it takes no dossiers.
    let day: CivilDay
    private let ending: Procedure.Ending
    /// What the procedure in its place is called on that day; `nil` where there is none.
    private let successor: String?

    /// - Returns: `nil` for a version after which the procedure goes on.
    init?(_ version: DefinitionVersion, in snapshot: Snapshot, _ language: Language) throws {
        guard let end = version.end else { return nil }
        (day, ending) = (end.day, end.ending)
        successor = try ending.successor.map { key in
            let versions = try snapshot.definitionVersions(.procedure, key.text)
            return (versions.last { $0.effective <= end.day } ?? versions.first)?.title[language] ?? key.text
        }
    }

    /// That it has ended by a day, or from when on it ends.
    func remark(on today: CivilDay, in language: Language) -> ToneView { ToneView(endOn: day, on: today, in: language) }

    /// That it has ended by then: “thủ tục đã kết thúc từ 30/11/2026, thay bằng “…”.”.
    func sentence(in language: Language) -> String {
        let place = successor.map { language.say(vi: ", thay bằng \($0.quoted)", en: ", with \($0.quoted) in its place") } ?? ""
        return language.say(
            vi: "thủ tục đã kết thúc từ \(day.display)\(place), không nhận hồ sơ.",
            en: "the procedure had ended on \(day.display)\(place) and takes no dossiers.")
    }

    /// The end, and the procedure in its place, each with how sure it is and where that was read.
    func facts(in language: Language) -> [DefinitionPage.Fact] {
        let doubt = [ending.status?.words[language], ending.source].compactMap(\.self).joined(separator: "; ")
        let sureness = doubt.isEmpty ? nil : doubt
        return [
            DefinitionPage.Fact(
                name: language.say(vi: "Kết thúc", en: "Ends"),
                value: language.say(
                    vi: "từ \(day.display) không nhận hồ sơ nữa", en: "takes no dossiers from \(day.display) on"), sureness: sureness),
            DefinitionPage.Fact(
                name: language.say(vi: "Thủ tục thay thế", en: "In its place"),
                value: successor ?? language.say(vi: "không có", en: "none"),
                url: ending.successor.map { Links.definition(.procedure, $0.text) }, sureness: successor == nil ? nil : sureness),
        ]
    }
}

extension ToneView {
    /// That a procedure has ended by today, or from when on it ends.
    init(endOn day: CivilDay, on today: CivilDay, in language: Language) {
        if day <= today {
            self.init(tone: "quiet", sign: "■", words: language.say(vi: "đã kết thúc từ \(day.display)", en: "ended on \(day.display)"))
        } else {
            self.init(tone: "soon", sign: "◐", words: language.say(vi: "kết thúc từ \(day.display)", en: "ends on \(day.display)"))
        }
    }
}
