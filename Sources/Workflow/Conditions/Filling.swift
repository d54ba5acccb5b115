/// Puts what is known into the places of a text that name it between braces, as `{papers.missing-list}`.
///
/// Days are written `27/08/2018`, numbers plainly, texts as they stand. What is not known, and what nothing goes by, is written `…`.
/// A brace that is never closed is left as it is.
public func fill(_ template: String, with facts: some Facts) -> String {
    pieces(of: template).map { piece in
        switch piece {
        case .words(let words): words
        case .place(let name, _): facts.value(of: name)?.display ?? "…"
        case .unclosed: "{"
        }
    }.joined()
}

/// The names between braces in the order of the text, each with its offset in characters.
public func placeholders(in template: String) -> [(name: String, offset: Int)] {
    pieces(of: template).compactMap { piece in
        guard case .place(let name, let offset) = piece else { return nil }
        return (name, offset)
    }
}

extension Vocabulary {
    /// Everything that is wrong with the places of a text that is to be filled: names that nothing goes by, a yes or no where a
    /// word has to stand, and braces that nothing closes.
    public func problems(inText template: String) -> [ExpressionProblem] {
        pieces(of: template).compactMap { piece in
            switch piece {
            case .words: return nil
            case .unclosed(let offset): return ExpressionProblem(.unclosed("{", by: "}"), at: offset)
            case .place(let name, let offset):
                guard let kind = kind(of: name) else {
                    return ExpressionProblem(.unknownName(name, nearest: nearest(to: name)), at: offset)
                }
                return kind == .truth ? ExpressionProblem(.truthInSentence(name), at: offset) : nil
            }
        }
    }
}

private enum Piece {
    case words(String)
    case place(name: String, offset: Int)
    case unclosed(offset: Int)
}

private func pieces(of template: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    var inside = ""
    var opened: Int?
    for (offset, character) in template.enumerated() {
        switch (character, opened) {
        case ("{", _):
            pieces.append(.words(words))
            if let opened {
                pieces += [.unclosed(offset: opened), .words(inside)]
            }
            (words, inside, opened) = ("", "", offset)
        case ("}", let start?):
            let name = inside.drop(while: \.isWhitespace)
            let end = name.lastIndex { !$0.isWhitespace }.map { name.index(after: $0) } ?? name.endIndex
            pieces.append(.place(name: String(name[..<end]), offset: start + 1 + inside.count - name.count))
            opened = nil
        case (_, nil):
            words.append(character)
        case (_, _?):
            inside.append(character)
        }
    }
    if let opened {
        pieces += [.unclosed(offset: opened), .words(inside)]
    }
    return pieces + [.words(words)]
}
