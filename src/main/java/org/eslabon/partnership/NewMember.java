package org.eslabon.partnership;

import java.util.Locale;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to invite into an organisation.
 *
 * @param language the one her invitation is written in
 */
public record NewMember(String email, String name, String position, Locale language) {

    public static final int POSITION_LENGTH = 120;

    public NewMember {
        email = email.strip();
        name = name.strip();
        position = PlainText.orEmpty(position);
    }

    @Nullable
    Refusal refusal() {
        return refusalOfPosition(position);
    }

    static @Nullable Refusal refusalOfPosition(String position) {
        return position.length() > POSITION_LENGTH
                ? Refusal.of("partnership.member.position.long", POSITION_LENGTH)
                : null;
    }
}
