/// A password that the program makes up, to be read out and typed once: four groups, as `h4kt7-wpd3m-…`.
///
/// 20 signs of 22, drawn evenly from the system's generator, are 89 bits. Of signs that look alike there is at most one: of `g`, `q`
/// and `9` the first, of `u` and `v` the first; none of `0 o`, `1 i l`, `2 z`, `5 s`, `8 b`.
public struct MadePassword: Hashable, Sendable {
    static let signs = Array("acdefghjkmnprtuwxy3467")
    static let groups = 4
    static let signsOfGroup = 5

    /// The password, with hyphens between its groups.
    public let text: String

    /// A new password.
    public init() {
        var generator = SystemRandomNumberGenerator()
        let groups = (0..<Self.groups).map { _ in
            String((0..<Self.signsOfGroup).map { _ in Self.signs[Int.random(in: Self.signs.indices, using: &generator)] })
        }
        text = groups.joined(separator: "-")
    }
}
