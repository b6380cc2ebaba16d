package org.eslabon.valuechain.workbook;

/** A workbook is either understood as a whole or not taken at all. */
public sealed interface ReadResult permits Imported, Unreadable {}
