import Workflow

/// The way through a list that is shown page by page.
struct PagingView: Part {
    static let template = "parts/paging"

    /// Where one is: “Trang 2/3”.
    let here: String
    let previousURL: String?
    let nextURL: String?

    /// - Parameters:
    ///   - here: Where one is, in words.
    ///   - url: The address of a page, counted from 1.
    /// - Returns: `nil` when there is one page.
    init?(_ page: Int, of pages: Int, here: String, url: (Int) -> String) {
        guard pages > 1 else { return nil }
        self.here = here
        previousURL = page > 1 ? url(page - 1) : nil
        nextURL = page < pages ? url(page + 1) : nil
    }

    /// “Trang 2/3”.
    static func words(_ page: Int, of pages: Int, in language: Language) -> String {
        language.say(vi: "Trang \(page)/\(pages)", en: "Page \(page) of \(pages)")
    }
}
