package org.eslabon.plan;

import java.util.Map;
import org.eslabon.shared.Refusal;

/** What came of a filled-in form: something was made, or every field that stands in the way says why. */
public sealed interface FormOutcome<T> {

    record Done<T>(T value) implements FormOutcome<T> {}

    /**
     * @param byField the reasons, by the name of the field in the form's record
     */
    record Refused<T>(Map<String, Refusal> byField) implements FormOutcome<T> {}
}
