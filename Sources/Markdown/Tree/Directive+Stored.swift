import Serialization

extension Directive {
    /// Writes the directive in the form that `init(_:)` reads.
    package func write(to fields: inout FieldWriter) {
        fields.number(index)
        fields.text(form.rawValue)
        fields.text(name)
        fields.range(nameRange)
        fields.range(range)
        fields.optional(label)
        fields.range(labelRange ?? 0..<0)
        // As `list` writes them, which runs unspecialized here.
        fields.number(attributes.count)
        for attribute in attributes {
            fields.text(attribute.name)
            fields.range(attribute.nameRange)
            fields.text(attribute.value)
            fields.range(attribute.valueRange)
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
        nameRange = fields.range()
        range = fields.range()
        label = fields.optional()
        let labelRange = fields.range()
        self.labelRange = label == nil ? nil : labelRange
        attributes = fields.list { fields in
            Attribute(
                name: fields.text(), nameRange: fields.range(), value: fields.text(),
                valueRange: fields.range())
        }
        node = fields.number()
        let hasLabelNode = fields.flag()
        let labelNode = fields.number()
        self.labelNode = hasLabelNode ? labelNode : nil
        isKnown = fields.flag()
        guard !fields.isDamaged else { return nil }
    }
}
