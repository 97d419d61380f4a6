import Serialization

extension Directive {
    /// Writes the directive in the form that `init(_:)` reads.
    package func write(to fields: inout FieldWriter) {
        fields.number(index)
        fields.text(form.rawValue)
        fields.text(name)
        Self.write(nameRange, to: &fields)
        Self.write(range, to: &fields)
        fields.optional(label)
        Self.write(labelRange ?? 0..<0, to: &fields)
        fields.list(attributes) { attribute, fields in
            fields.text(attribute.name)
            Self.write(attribute.nameRange, to: &fields)
            fields.text(attribute.value)
            Self.write(attribute.valueRange, to: &fields)
        }
        fields.number(node)
        fields.flag(labelNode != nil)
        fields.number(labelNode ?? 0)
        fields.flag(isKnown)
    }

    /// Nil where no directive was written there.
    package init?(_ fields: inout FieldReader) {
        index = fields.number()
        guard let form = Form(rawValue: fields.text()) else { return nil }
        self.form = form
        name = fields.text()
        nameRange = Self.range(&fields)
        range = Self.range(&fields)
        label = fields.optional()
        let labelRange = Self.range(&fields)
        self.labelRange = label == nil ? nil : labelRange
        attributes = fields.list { fields in
            Attribute(
                name: fields.text(), nameRange: Self.range(&fields), value: fields.text(),
                valueRange: Self.range(&fields))
        }
        node = fields.number()
        let hasLabelNode = fields.flag()
        let labelNode = fields.number()
        self.labelNode = hasLabelNode ? labelNode : nil
        isKnown = fields.flag()
        guard !fields.isDamaged else { return nil }
    }

    private static func write(_ range: Range<Int>, to fields: inout FieldWriter) {
        fields.number(range.lowerBound)
        fields.number(range.count)
    }

    private static func range(_ fields: inout FieldReader) -> Range<Int> {
        let start = fields.number()
        return start..<max(start, start &+ fields.number())
    }
}
