package org.eslabon.valuechain.workbook;

/** A workbook that was not taken as a table. */
public final class RefusedWorkbook extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Unreadable why;

    RefusedWorkbook(Unreadable why) {
        super(why.message());
        this.why = why;
    }

    public Unreadable why() {
        return why;
    }
}
