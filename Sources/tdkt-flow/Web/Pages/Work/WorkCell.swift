extension WorkPage.ClockCell: Part {
    static let template = "work/cell"
}
