package org.eslabon.security;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.FieldSaves;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What the current user sees and changes of her own account; nobody else's is in reach. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class OwnAccount {

    private final People people;
    private final Accounts accounts;
    private final SignIns signIns;
    private final PasswordChecks checks;
    private final SecurityMails mails;
    private final PasswordLinks links;
    private final FieldSaves fields;
    private final CurrentUser user;
    private final AuditTrail trail;

    OwnAccount(
            People people,
            Accounts accounts,
            SignIns signIns,
            PasswordChecks checks,
            SecurityMails mails,
            PasswordLinks links,
            FieldSaves fields,
            CurrentUser user,
            AuditTrail trail) {
        this.people = people;
        this.accounts = accounts;
        this.signIns = signIns;
        this.checks = checks;
        this.mails = mails;
        this.links = links;
        this.fields = fields;
        this.user = user;
        this.trail = trail;
    }

    /** A person as she describes herself. */
    public record Profile(String email, String name, Locale language, ZoneId zone) {}

    @Transactional(readOnly = true)
    public Profile profile() {
        SignedIn me = me();
        return new Profile(me.getUsername(), me.name(), me.language(), me.zone());
    }

    public FieldOutcome<String> rename(FieldChange<String> change) {
        String wanted = change.wanted() == null ? "" : oneLine(change.wanted());
        if (wanted.isEmpty()) {
            return FieldOutcome.refused("security.name.missing");
        }
        if (wanted.length() > Person.LONGEST_NAME) {
            return FieldOutcome.refused("security.name.long", Person.LONGEST_NAME);
        }
        return save(People.Field.NAME, "name", new FieldChange<>(change.seen(), wanted));
    }

    public FieldOutcome<String> speak(FieldChange<Locale> change) {
        Locale wanted = change.wanted();
        if (wanted == null || !Texts.LANGUAGES.contains(wanted)) {
            return FieldOutcome.refused("security.language.unknown");
        }
        return save(People.Field.LANGUAGE, "language", new FieldChange<>(tag(change.seen()), tag(wanted)));
    }

    public FieldOutcome<String> liveIn(FieldChange<String> change) {
        if (change.wanted() == null || !isZone(change.wanted())) {
            return FieldOutcome.refused("security.zone.unknown");
        }
        return save(People.Field.TIME_ZONE, "timeZone", change);
    }

    /** Changes the password, and ends all other sign-ins: whoever knew the old one is out. */
    public Outcome<PersonId> changePassword(String current, String wanted) {
        SignedIn me = me();
        Optional<Refusal> wrong = checks.wrong(me, current);
        if (wrong.isPresent()) {
            return new Outcome.Refused<>(wrong.get());
        }
        Optional<Refusal> weak = PasswordRules.refuse(wanted, me.getUsername());
        if (weak.isPresent()) {
            return new Outcome.Refused<>(weak.get());
        }
        accounts.setPassword(me.personId(), wanted);
        links.revoke(me.personId());
        signIns.endAll(me.personId(), here());
        mails.passwordChanged(me);
        return Outcome.done(me.personId());
    }

    /** The browsers in which she is signed in, the latest used first. */
    @Transactional(readOnly = true)
    public List<SignIn> signIns() {
        return signIns.of(user.id(), here());
    }

    public void signOut(UUID signIn) {
        SignedIn me = user.require();
        if (signIns.end(me.personId(), signIn)) {
            trail.record(me.personId(), Act.of(null, ThingRef.person(me.personId()), "signed-out-browser", me.name()));
        }
    }

    /** Ends every sign-in, this one too, and says whose. */
    public PersonId signOutEverywhere() {
        SignedIn me = user.require();
        signIns.endAll(me.personId(), null);
        trail.record(me.personId(), Act.of(null, ThingRef.person(me.personId()), "signed-out-everywhere", me.name()));
        return me.personId();
    }

    private FieldOutcome<String> save(People.Field field, String name, FieldChange<String> change) {
        PersonId id = user.id();
        return fields.save(
                id,
                () -> Act.of(null, ThingRef.person(id), "changed", me().name()),
                name,
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable String seen, @Nullable String wanted) {
                        return people.set(id, field, seen, wanted);
                    }

                    @Override
                    public @Nullable String now() {
                        SignedIn me = me();
                        return switch (field) {
                            case NAME -> me.name();
                            case LANGUAGE -> tag(me.language());
                            case TIME_ZONE -> me.zone().getId();
                        };
                    }
                },
                null);
    }

    private SignedIn me() {
        return people.byId(user.id()).orElseThrow(NoSuchThing::new);
    }

    private @Nullable UUID here() {
        return user.require().signIn();
    }

    static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    static boolean isZone(String id) {
        try {
            return id.length() <= 60
                    && ZoneId.getAvailableZoneIds().contains(ZoneId.of(id).getId());
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static @Nullable String tag(@Nullable Locale language) {
        return language == null ? null : language.toLanguageTag();
    }
}
