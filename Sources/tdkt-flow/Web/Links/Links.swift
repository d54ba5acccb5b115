import Dossier
import Foundation
import Workflow

/// Every address of the office is made here, and nowhere else.
enum Links {
    static let home = "/"
    static let receive = "/receive"
    static let dossiers = "/dossiers"
    static let suggest = "/suggest"
    static let council = "/council"
    static let supervision = "/supervision"
    static let definitions = "/definitions"
    static let calendar = "/calendar"
    static let audit = "/audit"
    static let people = "/people"
    static let account = "/account"
    static let password = "/account/password"
    static let logout = "/logout"
    static let language = "/language"
    static let hat = "/hat"
    static let keys = "/keys"

    /// The log-in form, and where to go afterwards.
    static func login(back: String?) -> String {
        back.map { url("/login", [("back", $0)]) } ?? "/login"
    }

    /// A file that belongs to all pages.
    static func asset(_ name: String, version: String) -> String {
        url("/assets/\(segment(name))", [("v", version)])
    }

    /// The page of one dossier, or one of the pages below it.
    static func dossier(_ number: DossierNumber, _ below: String...) -> String {
        (["/dossiers", segment(number.text)] + below.map(segment)).joined(separator: "/")
    }

    /// A part of a path, encoded so that nothing in it ends the part.
    static func segment(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    /// An address with a query; a name without a value is left out.
    static func url(_ path: String, _ query: [(String, String?)]) -> String {
        let pairs = query.compactMap { name, value in value.map { "\(segment(name))=\(segment($0))" } }
        return pairs.isEmpty ? path : "\(path)?\(pairs.joined(separator: "&"))"
    }

    /// Where to go back to, if that is a page of ours: never another site, whatever the address says.
    static func local(_ back: String?) -> String {
        // Sign by sign: with a combining mark behind it a slash is another character, and a browser takes it for a slash all the same.
        // What is not ASCII never stands in an address that we made.
        guard let back, back.utf8.first == UInt8(ascii: "/"), back.utf8.dropFirst().first != UInt8(ascii: "/"),
            back.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
        else { return home }
        return back
    }

    private static let unreserved = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
