import Serialization

/// Notes in the plot: bands and lines behind the marks, words where there is room for them.
enum AnnotationDrawing {
    /// Bands over a stretch of x, lines at dates and levels, hatches of stated gaps on a continuous axis.
    static func drawBands(_ panel: Panel, on canvas: inout Canvas) {
        var lines = canvas.pathBuilder()
        for annotation in panel.model.spec.annotations {
            let x = annotation.x.flatMap { position($0, panel.model.x, panel.x) }
            let y = annotation.y.flatMap { position($0, panel.model.y, panel.y) }
            if let x, let x2 = annotation.x2.flatMap({ position($0, panel.model.x, panel.x) }) {
                var band = canvas.pathBuilder()
                band.rectangle(
                    Box(x: min(x, x2), y: panel.plot.y, width: abs(x2 - x), height: panel.plot.height))
                canvas.path(band, "u")
            } else if let x, annotation.y == nil {
                lines.segment(x, panel.plot.y, x, panel.plot.maxY)
            } else if let y, annotation.x == nil {
                lines.segment(panel.plot.x, y, panel.plot.maxX, y)
            }
        }
        canvas.path(lines, "r")
        guard let missing = panel.model.spec.missing, panel.model.x?.isDiscrete == false, missing.x.count == 2,
            let from = position(missing.x[0], panel.model.x, panel.x),
            let to = position(missing.x[1], panel.model.x, panel.x)
        else { return }
        var hatch = canvas.pathBuilder()
        hatch.rectangle(Box(x: min(from, to), y: panel.plot.y, width: abs(to - from), height: panel.plot.height))
        canvas.hatched(hatch, title: missing.text.map { panel.model.language.text($0) })
    }

    /// The words of every annotation, each at the first place around its point that is free.
    ///
    /// - Parameter head: the room above the plot, in pixels.
    static func drawNotes(_ panel: Panel, head: Double, on canvas: inout Canvas) {
        guard !panel.model.spec.annotations.isEmpty else { return }
        let size = panel.size
        let obstacles = Obstacles(panel)
        for annotation in panel.model.spec.annotations {
            let x = annotation.x.flatMap { position($0, panel.model.x, panel.x) }
            let y = annotation.y.flatMap { position($0, panel.model.y, panel.y) }
            guard x != nil || y != nil else { continue }
            let text = panel.model.language.text(annotation.text)
            let lines = LineBreaking.lines(text, width: size.isNarrow ? 130 : 190, size: size.fontSize)
            let height = Double(lines.count) * size.lineHeight
            let width = lines.widest(size: size.fontSize)
            let free = candidates(annotation, x, y, panel, width: width, height: height).filter { place in
                let box = place.box(width, height)
                return box.x >= panel.plot.x - 2 && box.maxX <= size.width - 2
                    && box.y >= panel.plot.y - max(head, size.lineHeight + 2) && box.maxY <= panel.plot.maxY
                    && canvas.isFree(box) && !obstacles.cross(box)
            }
            let leads = free.lazy.map { place in lead(place, x, y, width, height) }
            // A lead that runs through a line seems to come from it.
            guard
                let index = leads.firstIndex(where: { $0.map { !obstacles.isCrossed($0) } ?? true })
                    ?? free.indices.first
            else { continue }
            if let lead = leads[index] {
                var path = canvas.pathBuilder()
                path.segment(lead.fromX, lead.fromY, lead.toX, lead.toY)
                canvas.path(path, "r")
            }
            let place = free[index]
            canvas.text(
                lines: lines, x: place.x, y: place.y + size.fontSize * 0.93, anchor: place.anchor, classes: "i")
        }
    }

    /// The line from a point to words that stand away from it.
    private static func lead(
        _ place: Place, _ x: Double?, _ y: Double?, _ width: Double, _ height: Double
    ) -> Obstacles.Lead? {
        guard let x, let y, place.distance > 14 else { return nil }
        let box = place.box(width, height)
        let toY = place.y > y ? place.y - 1 : place.y + height + 1
        return Obstacles.Lead(
            fromX: x, fromY: y + (toY > y ? 6 : -6), toX: min(max(x, box.x), box.maxX), toY: toY)
    }

    private struct Place {
        let x: Double
        let y: Double
        let anchor: Canvas.Anchor
        let distance: Double

        func box(_ width: Double, _ height: Double) -> Box {
            let left: Double = anchor == .start ? x : anchor == .end ? x - width : x - width / 2
            return Box(x: left, y: y, width: width, height: height)
        }
    }

    private static func candidates(
        _ annotation: AnnotationSpec, _ x: Double?, _ y: Double?, _ panel: Panel, width: Double, height: Double
    ) -> [Place] {
        var places: [Place] = []
        guard let x, let y else {
            if let x {
                if panel.isHorizontal {
                    places.append(
                        Place(x: x, y: panel.plot.y - panel.size.lineHeight - 1, anchor: .middle, distance: 0))
                }
                for step in 0..<12 {
                    let top = panel.plot.y + Double(step) * panel.size.lineHeight
                    places.append(Place(x: x + 6, y: top, anchor: .start, distance: 0))
                    places.append(Place(x: x - 6, y: top, anchor: .end, distance: 0))
                }
            } else if let y {
                for anchorX in [panel.plot.x + 4, panel.plot.midX, panel.plot.maxX - width - 4] {
                    places.append(Place(x: anchorX, y: y - height - 2, anchor: .start, distance: 0))
                    places.append(Place(x: anchorX, y: y + 3, anchor: .start, distance: 0))
                }
            }
            return places
        }
        for distance in stride(from: 9.0, through: 150, by: 10) {
            let above = [
                Place(x: x, y: y - distance - height, anchor: .middle, distance: distance),
                Place(x: x - 4, y: y - distance - height, anchor: .end, distance: distance),
                Place(x: x + 4, y: y - distance - height, anchor: .start, distance: distance),
            ]
            let below = [
                Place(x: x, y: y + distance, anchor: .middle, distance: distance),
                Place(x: x + 4, y: y + distance, anchor: .start, distance: distance),
                Place(x: x - 4, y: y + distance, anchor: .end, distance: distance),
            ]
            let start = [Place(x: x - distance, y: y - height / 2, anchor: .end, distance: 0)]
            let end = [Place(x: x + distance, y: y - height / 2, anchor: .start, distance: 0)]
            switch annotation.place {
            case .below: places += below + (distance < 20 ? [] : above)
            case .start: places += start + above + below
            case .end: places += end + above + below
            case .above, nil: places += above + (distance < 20 ? [] : below)
            }
        }
        return places
    }

    /// The pixels of a value written in the spec; nil where it lies outside the axis.
    static func position(_ node: Node, _ axis: AxisModel?, _ scale: PositionScale) -> Double? {
        guard let value = value(node, axis) else { return nil }
        let position = scale.position(value)
        return position.isFinite ? position : nil
    }

    static func value(_ node: Node, _ axis: AxisModel?) -> Double? {
        guard let axis, let text = node.text else { return nil }
        switch axis.kind {
        case .ordinal, .nominal: return axis.categories.firstIndex { $0.key == text }.map(Double.init)
        case .temporal: return CalendarDate(iso: text).map { Double($0.dayNumber) }
        case .quantitative: return node.number
        }
    }
}
