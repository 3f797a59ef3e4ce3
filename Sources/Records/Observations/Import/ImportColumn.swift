import Elements

/// What a column of a file of observations is for.
enum ImportColumn {
    /// Values of an element, in this unit of measure if one is named behind it: `online-sales-revenue [tỷ đồng]`.
    case values(DataElement, measure: String?, isOfPreviousPeriod: Bool)
    case unit
    case name
    case period
    case source
    case note
    /// Of a file with one value a row: `element`, `value`, `measure`.
    case element
    case value
    case measure
    /// Known, and no observation: attributes of the set, `parent`.
    case passedOver
}
