import Workflow

/// What the office calls things, between quotation marks; the key where no rules are at hand or the rules do not know it.
struct Titles {
    /// What the dossier runs under, where that is known.
    let rules: Rules?
    /// The language of the titles.
    let language: Language
    /// Whether they stand on a page, where things are chosen by their titles; elsewhere keys stand beside titles, to be typed.
    var isOnPage = false

    /// What a state is called.
    func state(_ key: StateKey) -> String {
        (rules?.process.title(of: key, in: language) ?? key.text).quoted
    }

    /// What an action is called.
    func action(_ key: ActionKey) -> String {
        (rules?.process.action(key)?.title[language] ?? key.text).quoted
    }

    /// What a role is called.
    func role(_ key: RoleKey) -> String {
        (rules?.office.title(of: key, in: language) ?? key.text).quoted
    }

    /// A paper as it is entered and as it is called: `minutes (Biên bản họp xét)`.
    func document(_ key: DocumentKey) -> String {
        guard let document = rules?.procedure.documents.first(where: { $0.key == key }) else { return key.text }
        return isOnPage ? document.title[language].quoted : "\(key) (\(document.title[language]))"
    }

    /// A field as it is called and as it is entered: `“Người ký” (signer)`.
    func field(_ field: Field) -> String {
        isOnPage ? field.title[language].quoted : "\(field.title[language].quoted) (\(field.key))"
    }

    /// What fits a field: “một ngày, viết dạng 2018-10-01”.
    func entry(of field: Field) -> String {
        switch field.entry {
        case .text:
            language.say(vi: "nội dung", en: "a text")
        case .date where isOnPage:
            language.say(vi: "một ngày, ví dụ 05/10/2018", en: "a day, as 05/10/2018")
        case .date:
            language.say(vi: "một ngày, viết dạng 2018-10-01", en: "a day, written 2018-10-01")
        case .number(let min, let max):
            number(isWhole: countsVotes(field.key)) + bounds(min, max)
        case .choice(let choices):
            language.either(choices.map { both($0.key, $0.title[language]) })
        }
    }

    /// A result as it is entered and as it is called: `refused (từ chối)`.
    func outcome(_ outcome: Outcome) -> String {
        both(outcome.rawValue, outcome.words(in: language))
    }

    /// What is entered and what it is called, once where both are the same.
    private func both(_ key: String, _ title: String) -> String {
        isOnPage || key == title ? title : "\(key) (\(title))"
    }

    private func countsVotes(_ key: FieldKey) -> Bool {
        rules?.process.actions.contains { action in
            action.vote.map { [$0.members, $0.present, $0.votesFor].contains(key) } ?? false
        } ?? false
    }

    private func number(isWhole: Bool) -> String {
        isWhole ? language.say(vi: "một số nguyên", en: "a whole number") : language.say(vi: "một số", en: "a number")
    }

    private func bounds(_ min: Rational?, _ max: Rational?) -> String {
        switch (min, max) {
        case (nil, nil): ""
        case (let min?, nil): language.say(vi: " từ \(min.text) trở lên", en: " from \(min.text) up")
        case (nil, let max?): language.say(vi: " không quá \(max.text)", en: " up to \(max.text)")
        case (let min?, let max?): language.say(vi: " từ \(min.text) đến \(max.text)", en: " from \(min.text) to \(max.text)")
        }
    }
}
