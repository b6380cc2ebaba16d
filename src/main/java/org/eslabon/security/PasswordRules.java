package org.eslabon.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.shared.Refusal;

/** Which passwords are taken: long ones, that nobody guesses first. */
public final class PasswordRules {

    public static final int SHORTEST = 12;

    /** The encoder reads no further; a password that ends unread would be weaker than it looks. */
    private static final int MOST_BYTES = 72;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Why a password is not taken for an account, if it is not. */
    public static Optional<Refusal> refuse(String password, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Refusal.of("security.password.short", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Refusal.of("security.password.long", MOST_BYTES));
        }
        String plain = password.strip().toLowerCase(Locale.ROOT);
        if (plain.equalsIgnoreCase(email.strip())) {
            return Optional.of(Refusal.of("security.password.is-email"));
        }
        if (COMMON.contains(plain) || plain.codePoints().distinct().count() < 4) {
            return Optional.of(Refusal.of("security.password.common"));
        }
        return Optional.empty();
    }

    private static Set<String> common() {
        try (InputStream file =
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
