package org.eslabon.security;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person of this request, as signed in. Rights are not in here: they are asked for each time. */
public final class SignedIn implements UserDetails, CredentialsContainer, Serializable {

    static final String PERSON = "ROLE_PERSON";
    static final String ADMINISTRATOR = "ROLE_ADMINISTRATOR";

    private final UUID id;
    private final String email;
    private final String name;
    private final String language;
    private final String timeZone;
    private final boolean administrator;
    private final boolean active;

    private @Nullable String passwordHash;
    private @Nullable UUID signIn;

    SignedIn(
            UUID id,
            String email,
            String name,
            String language,
            String timeZone,
            boolean administrator,
            boolean active,
            @Nullable String passwordHash) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.language = language;
        this.timeZone = timeZone;
        this.administrator = administrator;
        this.active = active;
        this.passwordHash = passwordHash;
    }

    public PersonId personId() {
        return new PersonId(id);
    }

    /** The same person, known to ask from this browser. */
    SignedIn in(UUID browser) {
        signIn = browser;
        return this;
    }

    /** The browser she asks from; null outside a request of one. */
    @Nullable
    UUID signIn() {
        return signIn;
    }

    public String name() {
        return name;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public boolean administrator() {
        return administrator;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return administrator
                ? List.of(new SimpleGrantedAuthority(PERSON), new SimpleGrantedAuthority(ADMINISTRATOR))
                : List.of(new SimpleGrantedAuthority(PERSON));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /** Whether the account could sign in with a password when it was read; unknown later. */
    boolean hasPassword() {
        return passwordHash != null;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** Whether a page would look the same for both. */
    boolean looksLike(SignedIn that) {
        return equals(that)
                && email.equals(that.email)
                && name.equals(that.name)
                && language.equals(that.language)
                && timeZone.equals(that.timeZone)
                && administrator == that.administrator
                && Objects.equals(signIn, that.signIn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
