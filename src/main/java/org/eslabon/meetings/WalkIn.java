package org.eslabon.meetings;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who came without an invitation.
 *
 * @param organisation its name: of the partnership, or any other
 */
public record WalkIn(
        String name, String organisation, @Nullable Sex sex) {}
