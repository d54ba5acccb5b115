/// The words of a text as they are compared in a search: without diacritics, in lower case, đ as d, without punctuation.
public func foldedWords(of text: String) -> [String] {
    SearchWords.fold(text)
}
