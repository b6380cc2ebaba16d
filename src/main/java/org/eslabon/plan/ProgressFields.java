package org.eslabon.plan;

import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.shared.Field;

/**
 * The fields that tell how the work goes. They are no part of what is approved: they are written also while a version is in
 * review, and reopen nothing.
 */
public final class ProgressFields {

    private static final Set<Field<?, ?>> FIELDS = Set.of(
            ActionFields.NEXT_UPDATE_ON,
            MilestoneFields.REACHED_ON,
            EffectFields.ACTUAL,
            EffectFields.MEASURED_ON,
            EffectFields.EVIDENCE);
    private static final Set<String> NAMES = FIELDS.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());

    private ProgressFields() {}

    public static boolean contain(Field<?, ?> field) {
        return FIELDS.contains(field);
    }

    /** Whether the trail calls one of them so, such as {@code milestone.<id>.reached_on}. */
    static boolean names(String field) {
        return NAMES.contains(field.substring(field.lastIndexOf('.') + 1));
    }
}
