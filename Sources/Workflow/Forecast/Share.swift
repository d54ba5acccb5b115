/// A share in whole numbers, so that no figure hangs on how a fraction is stored.
public enum Share {
    /// `part` of `whole` in so many units to the percent, half up; `nil` of nothing.
    public static func of(_ part: Int, in whole: Int, unitsPerPercent: Int) -> Int? {
        whole == 0 ? nil : (2 * part * 100 * unitsPerPercent + whole) / (2 * whole)
    }
}
