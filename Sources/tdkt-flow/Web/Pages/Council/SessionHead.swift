import Dossier
import Workflow

/// What stands at the top of every page of a session: what it is, when and where, and its other pages.
struct SessionHead: Part {
    static let template = "council/head"

    /// One of the pages of the session.
    struct Tab: Sendable {
        let label: String
        let tabURL: String
        let isCurrent: Bool
    }

    let heading: String
    let state: ToneView
    /// “thứ Hai 08/10/2018, 09:00”.
    let held: String
    let place: String?
    /// Whose council meets.
    let unit: String
    /// Who changed it last, and when.
    let changed: String
    let tabs: [Tab]
    let councilURL: String

    init(_ reading: SessionReading, current: String?, in language: Language) {
        let session = reading.session
        heading = session.title
        state =
            session.isOpen
            ? ToneView(tone: "soon", sign: "◐", words: language.say(vi: "đang mở", en: "open"))
            : ToneView(tone: "good", sign: "●", words: language.say(vi: "đã kết thúc", en: "closed"))
        held = session.heldAt.displayWithWeekday(in: language)
        place = session.place
        unit = reading.name(of: session.unit, in: language)
        let (who, when) = (reading.name(of: session.madeBy), session.changedAt.display)
        changed = language.say(vi: "\(who) sửa lần cuối lúc \(when)", en: "Changed last by \(who) on \(when)")
        councilURL = Links.council
        let pages: [(String?, String)] = [
            (nil, language.say(vi: "Chương trình, thành viên", en: "Agenda and members")),
            ("votes", language.say(vi: "Phiếu", en: "Votes")),
            ("close", language.say(vi: "Kết thúc phiên", en: "Close the session")),
            ("print", language.say(vi: "Bản in", en: "Print")),
        ]
        tabs = pages.map { Tab(label: $1, tabURL: Links.councilSession(session.id, $0), isCurrent: $0 == current) }
    }
}
