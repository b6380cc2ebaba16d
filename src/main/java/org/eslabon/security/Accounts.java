package org.eslabon.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.eslabon.shared.ThingRef;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts, for modules that have checked that the caller may do what they ask: this service knows people, not
 * rights.
 */
@Service
public class Accounts {

    private static final int LEAST_ROUNDS = 4;
    private static final PasswordEncoder EASY = new BCryptPasswordEncoder(LEAST_ROUNDS);

    private final People people;
    private final SignIns signIns;
    private final CurrentUser user;
    private final PasswordEncoder encoder;
    private final AuditTrail trail;

    Accounts(People people, SignIns signIns, CurrentUser user, PasswordEncoder encoder, AuditTrail trail) {
        this.people = people;
        this.signIns = signIns;
        this.user = user;
        this.encoder = encoder;
        this.trail = trail;
    }

    /** Makes an account that cannot sign in until it has a password. The address must not be in use. */
    @Transactional
    public PersonId create(String email, String name, Locale language, String timeZone, boolean administrator) {
        PersonId id = PersonId.next();
        people.add(id, email.strip(), name.strip(), Texts.nearest(language).toLanguageTag(), timeZone, administrator);
        trail.record(null, Act.of(null, ThingRef.person(id), "created", name.strip()));
        return id;
    }

    @Transactional
    public void setPassword(PersonId person, String password) {
        people.setPassword(person, encoder.encode(password));
        trail.record(person, Act.of(null, ThingRef.person(person), "password-set", ""));
    }

    /**
     * Gives an account of a demonstration the password that everybody knows. To make it hard to guess would protect nothing,
     * and the first start, and whoever signs in, would wait for it.
     */
    @Transactional
    public void setKnownPassword(PersonId person, String password) {
        people.setPassword(person, "{bcrypt}" + EASY.encode(password));
        trail.record(person, Act.of(null, ThingRef.person(person), "password-set", ""));
    }

    /** Somebody who takes up an invitation says what she is called and which language she speaks. */
    @Transactional
    void introduce(PersonId person, String name, Locale language) {
        people.introduce(person, name, language.toLanguageTag());
        trail.record(person, Act.of(null, ThingRef.person(person), "took-up-invitation", name));
    }

    @Transactional(readOnly = true)
    public Optional<PersonId> byEmail(String email) {
        return people.byEmail(email.strip()).map(SignedIn::personId);
    }

    @Transactional(readOnly = true)
    public List<Person> named(Collection<PersonId> ids) {
        return people.named(ids);
    }

    /** When the person's visit before this one ended: what is newer is new to her. Empty on her first visit. */
    @Transactional(readOnly = true)
    public Optional<Instant> visitedBefore(PersonId person) {
        return people.visitedBefore(person);
    }

    /** Lets nobody in with this account any more, and sends out who is in. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void deactivate(PersonId person) {
        setActive(person, false, "deactivated");
        signIns.endAll(person, null);
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void reactivate(PersonId person) {
        setActive(person, true, "reactivated");
    }

    private void setActive(PersonId person, boolean active, String verb) {
        String name = people.byId(person).orElseThrow(NoSuchThing::new).name();
        people.setActive(person, active);
        trail.record(
                user.signedIn().map(SignedIn::personId).orElse(null),
                Act.of(null, ThingRef.person(person), verb, name));
    }

    @Transactional(readOnly = true)
    public boolean none() {
        return people.count() == 0;
    }
}
