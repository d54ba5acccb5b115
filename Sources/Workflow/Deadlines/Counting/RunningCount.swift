/// A limit on its way: how much is left, counted from where, and when it is due as things stand.
///
/// There is one for each way to count. Each keeps the promise that a pause never brings the due moment nearer.
protocol RunningCount {
    /// When it is due if nothing more happens.
    var due: Moment { get }

    /// The last day before it moves off a day off; `nil` where limits never fall on one.
    var lastDay: CivilDay? { get }

    /// Stands still from a moment that is not after the due moment.
    ///
    /// - Parameter returnDay: The day that `to` counts as, by the rule for days off and the cut-off.
    mutating func pause(from: Moment, to: Moment, returnDay: CivilDay)

    /// Is due on the closing of that very day from now on; later pauses go on from there.
    mutating func extend(_ extended: Extension)
}
