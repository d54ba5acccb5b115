public import Workflow

extension Key: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral, ExpressibleByStringLiteral {
    /// A key as a test writes it.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
