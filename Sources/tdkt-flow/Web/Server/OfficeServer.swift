import Dossier
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Workflow

/// The web office: takes requests, finds the route, sees to it that the person may, and sends what the handler answers.
struct OfficeServer: Sendable {
    let office: ServedOffice
    let templates: Templates
    let assets: Assets
    let throttle = LoginThrottle()
    let doorway: Doorway
    private let seenNotes = SeenNotes()
    let logger: Logger

    init(office: ServedOffice, looks: Looks, doorway: Doorway = Doorway(), logger: Logger) {
        self.office = office
        self.doorway = doorway
        self.logger = logger
        templates = looks.templates
        assets = looks.assets
    }

    /// Templates and assets, as they were read from their folder.
    struct Looks: Sendable {
        let templates: Templates
        let assets: Assets

        init(folder: URL) throws {
            templates = try Templates(folder: folder.appending(path: "Templates"))
            assets = try Assets(folder: folder.appending(path: "Assets"))
        }
    }

    /// The router with every route of the office.
    func router() -> Router<OfficeContext> {
        let router = Router(context: OfficeContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: AnswerHeaders())
        router.add(middleware: HostCheck(doorway: doorway))
        router.add(middleware: UnknownAddress(server: self))
        for route in Routes.all {
            router.on(RouterPath(route.path), method: route.method == .get ? .get : .post) { request, context in
                await respond(to: request, context, on: route)
            }
        }
        router.get("/assets/{name}") { _, context in asset(context.parameters.get("name") ?? "") }
        router.get("/favicon.ico") { _, _ in asset("icon.svg") }
        return router
    }

    /// The server at an address.
    func application(host: String, port: Int, onRunning: @escaping @Sendable (Int) async -> Void) -> some ApplicationProtocol {
        Application(
            router: router(),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? port) }, logger: logger)
    }

    /// Answers a request on a route, whatever happens on the way.
    func respond(to request: Request, _ context: OfficeContext, on route: Route?) async -> Response {
        let cookies = VisitCookies(request)
        var visit: Visit?
        do {
            let known = try await knowing(cookies)
            let empty = try self.visit(request, context, cookies, known)
            visit = empty
            guard let route else { throw WebFault.notFound }
            try admit(empty, known, on: route, request)
            let read = route.method == .post ? try await reading(request, into: empty, most: route.most(for: known.session)) : empty
            visit = read
            if route.method == .post, read.form["_key"] != read.token.formKey { throw WebFault.foreignForm }
            return try writer(for: read, known, cookies).response(to: try await route.handler(read))
        } catch {
            return await response(toFault: error, visit: visit, cookies, request, context)
        }
    }

    /// What every page needs to know: who asks, and the settings of the office.
    private func knowing(_ cookies: VisitCookies) async throws -> OfficeFacts {
        let now = office.clock()
        let facts = try await office.read { snapshot in
            try OfficeFacts(snapshot, session: cookies.token.map { try snapshot.session($0, at: now) } ?? nil, now: now)
        }
        if let session = facts.session, let token = cookies.token, session.isStale(at: now) {
            seenNotes.note(token, at: now, in: office)
        }
        return facts
    }

    /// Sees to it that the person may be here, by what the head of the request says: what nobody may send is not read.
    private func admit(_ visit: Visit, _ facts: OfficeFacts, on route: Route, _ request: Request) throws {
        // Two independent signs that a form is ours: where the browser says it came from, and the key in it, which is looked at later.
        if route.method == .post, !request.isFromThisSite { throw WebFault.foreignForm }
        if route.access.admits(visit.session?.actor, office: facts.office, councilRoles: facts.councilRoles) {
            // Whoever still has a password that somebody else knows does nothing before changing it.
            if visit.session?.person.mustChangePassword == true, !route.isForAccount { throw WebFault.passwordIsKnown }
            return
        }
        throw visit.session == nil ? WebFault.loggedOut : WebFault.forbidden
    }

    private func writer(for visit: Visit, _ facts: OfficeFacts, _ cookies: VisitCookies) -> AnswerWriter {
        AnswerWriter(templates: templates, assets: assets, visit: visit, facts: facts, notice: cookies.notice)
    }

    /// A page that says what stands in the way; what nobody foresaw gets a reference number, and its cause goes to the log.
    private func response(
        toFault error: any Error, visit: Visit?, _ cookies: VisitCookies, _ request: Request, _ context: OfficeContext
    ) async -> Response {
        let visit = visit ?? Visit(empty: request, cookies, office: office, throttle: throttle)
        do {
            let facts = try await knowing(cookies)
            let answer: Answer
            if case WebFault.loggedOut = error, request.method != .post {
                answer = .seeOther(Links.login(back: visit.address))
            } else if case WebFault.passwordIsKnown = error {
                answer = .seeOther(Links.password)
            } else {
                let fault = FaultPage.page(for: error, visit: visit)
                if let reference = fault.reference {
                    context.logger.error("unexpected", metadata: ["reference": "\(reference)", "cause": "\(error)"])
                }
                answer = .page(fault, status: fault.status)
            }
            return try writer(for: visit, facts, cookies).response(to: answer)
        } catch let second {
            let reference = FaultPage.newReference()
            context.logger.error(
                "no page for a fault", metadata: ["reference": "\(reference)", "cause": "\(second)", "first": "\(error)"])
            return plain(reference, in: visit.language)
        }
    }

    /// What is left to say when not even a page can be made.
    private func plain(_ reference: String, in language: Language) -> Response {
        let words = language.say(
            vi: "Máy chủ chưa đọc được sổ gốc. Báo người quản trị số \(reference); nguyên nhân nằm trong nhật ký máy chủ dưới số này.",
            en: "The record cannot be read now. Tell the administrator the number \(reference); the cause is in the server's log under it.")
        return Response(
            status: .serviceUnavailable, headers: [.contentType: "text/plain; charset=utf-8", .retryAfter: "30"],
            body: .init(byteBuffer: ByteBuffer(string: words + "\n")))
    }

    private func asset(_ name: String) -> Response {
        guard let asset = assets[name] else { return Response(status: .notFound) }
        return Response(
            status: .ok,
            headers: [.contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable"],
            body: .init(byteBuffer: ByteBuffer(bytes: asset.content)))
    }
}

/// What every page needs to know about the office and who asks.
struct OfficeFacts: Sendable {
    let session: LiveSession?
    /// The settings in force today.
    let office: Office
    /// Who may keep a session of the council.
    let councilRoles: Set<RoleKey>
    /// For whom the person can act today.
    let absentees: [PersonRecord]

    init(_ snapshot: Snapshot, session: LiveSession?, now: Moment) throws {
        self.session = session
        office = try snapshot.office(on: now.day)
        councilRoles = try snapshot.councilRoles(on: now.day)
        absentees = try session.map { try snapshot.absentees(of: $0.person.name, on: now.day) } ?? []
    }
}

/// Gives a page of ours where the router knows no address.
private struct UnknownAddress: RouterMiddleware {
    let server: OfficeServer

    func handle(
        _ request: Request, context: OfficeContext, next: (Request, OfficeContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return await server.respond(to: request, context, on: nil)
        }
    }
}
