import Dossier
import Workflow

/// One request as a handler sees it: who asks for what, in which language, and what was typed.
struct Visit: Sendable {
    /// The address, with its query.
    let address: String
    /// The parts of the path that stand for something, decoded.
    let parameters: [String: String]
    /// What the address carries behind `?`.
    let query: FormValues
    /// What was typed; empty unless a form was sent.
    var form: FormValues
    /// The files that came with the form.
    var files: [UploadedFile]
    /// The language of the page.
    let language: Language
    /// Who is logged in.
    let session: LiveSession?
    /// What the browser holds.
    let token: SessionToken
    /// Where the request comes from.
    let client: String
    /// Whether the browser reached us over TLS, as the proxy in front says.
    let isSecure: Bool
    /// The time on the wall of the office.
    let now: Moment
    /// The record.
    let office: ServedOffice
    /// What slows down whoever guesses passwords.
    let throttle: LoginThrottle

    /// Who acts.
    ///
    /// - Throws: ``WebFault/loggedOut`` when nobody is logged in; the routes see to it that this does not happen.
    var actor: Actor {
        get throws {
            guard let session else { throw WebFault.loggedOut }
            return session.actor
        }
    }

    /// The unit whose dossiers the person sees; `nil` is all.
    var within: UnitCode? { session?.actor.unit }

    /// A part of the path.
    ///
    /// - Throws: ``WebFault/notFound`` when the route has no such part.
    func parameter(_ name: String) throws -> String {
        guard let value = parameters[name] else { throw WebFault.notFound }
        return value
    }

    /// The dossier that the path names.
    var number: DossierNumber {
        get throws { DossierNumber(try parameter("number")) }
    }

    /// The words in the language of the page.
    func say(vi: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
        language.say(vi: vi(), en: en())
    }
}

/// Why a page cannot be shown at all.
enum WebFault: Error, Hashable {
    /// There is nothing at this address, or nothing that this person may know of.
    case notFound
    /// Nobody is logged in.
    case loggedOut
    /// The person has no role that leads here.
    case forbidden
    /// Somebody else knows the password, so it has to be changed first.
    case passwordIsKnown
    /// The form was not one of ours, or its session has ended.
    case foreignForm
    /// More was sent than is taken.
    case tooLarge(most: Int)
    /// The form could not be read.
    case unreadableForm
}
