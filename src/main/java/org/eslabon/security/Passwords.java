package org.eslabon.security;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eslabon.mail.EmailAddress;
import org.eslabon.security.FailedAttempts.Limit;
import org.eslabon.security.PasswordLinks.Purpose;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Setting a password without knowing one: by a link that was mailed. For everyone, so it tells a stranger nothing. */
@Service
public class Passwords {

    private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);

    private final People people;
    private final Accounts accounts;
    private final PasswordLinks links;
    private final SignIns signIns;
    private final SecurityMails mails;
    private final FailedAttempts attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService aside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("password-links").factory());

    Passwords(
            People people,
            Accounts accounts,
            PasswordLinks links,
            SignIns signIns,
            SecurityMails mails,
            FailedAttempts attempts,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.signIns = signIns;
        this.mails = mails;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What to tell somebody who has to wait so many seconds. */
    public static Refusal tooMany(long seconds) {
        return PasswordChecks.tooMany(seconds);
    }

    /** What a link that is good opens. */
    public record Opened(boolean invitation, String email, String name, Locale language) {}

    /**
     * Mails a link to the account of this address, if there is one. The answer is the same, and as fast, if there is
     * none: the looking happens afterwards. Refused are only what is no address, and a client that asks too often.
     */
    public Outcome<EmailAddress> forgotten(String typed, String clientAddress) {
        Optional<EmailAddress> email = EmailAddress.of(typed);
        if (email.isEmpty()) {
            return Outcome.refused("security.email.malformed");
        }
        Limit client = new Limit(
                "forgotten " + ClientAddress.network(clientAddress), 10, Duration.ofMinutes(1), Duration.ofHours(1));
        Optional<Instant> wait = attempts.heardAgain(List.of(client));
        if (wait.isPresent()) {
            return new Outcome.Refused<>(PasswordChecks.tooMany(clock.instant(), wait.get()));
        }
        aside.execute(() -> mailLink(email.get()));
        return Outcome.done(email.get());
    }

    private void mailLink(EmailAddress email) {
        Limit account = new Limit("forgotten by " + email.value(), 3, Duration.ofMinutes(15), Duration.ofHours(1));
        try {
            if (attempts.heardAgain(List.of(account)).isPresent()) {
                return; // her mailbox is not to be flooded
            }
            transaction.executeWithoutResult(status -> people.byEmail(email.value())
                    .filter(SignedIn::isEnabled)
                    .ifPresent(person -> mails.passwordLink(
                            person,
                            links.issue(
                                    person.personId(), person.hasPassword() ? Purpose.RESET : Purpose.INVITATION))));
        } catch (RuntimeException failed) {
            LOG.error("A password link could not be mailed", failed);
        }
    }

    /** What a link opens, without using it up: looking at it is no harm, as programs that check mails do. */
    @Transactional(readOnly = true)
    public Optional<Opened> open(String token) {
        return links.find(token)
                .flatMap(link -> people.byId(link.person())
                        .map(person -> new Opened(
                                link.purpose() == Purpose.INVITATION,
                                person.getUsername(),
                                person.name(),
                                person.language())));
    }

    /** Sets the password and uses the link up; all sign-ins of the person end. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Outcome<PersonId> set(String token, String password) {
        Optional<SignedIn> found = links.find(token).flatMap(link -> people.byId(link.person()));
        if (found.isEmpty()) {
            return Outcome.refused("security.link.over");
        }
        SignedIn person = found.get();
        Optional<Refusal> weak = PasswordRules.refuse(password, person.getUsername());
        if (weak.isPresent()) {
            return new Outcome.Refused<>(weak.get());
        }
        if (!links.use(token)) {
            return Outcome.refused("security.link.over"); // used by somebody else a moment ago
        }
        links.revoke(person.personId());
        accounts.setPassword(person.personId(), password);
        signIns.endAll(person.personId(), null);
        if (person.hasPassword()) {
            mails.passwordChanged(person);
        }
        return Outcome.done(person.personId());
    }

    /** Takes up an invitation: what the person is called, her language, and her first password. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Outcome<PersonId> accept(String token, String name, Locale language, String password) {
        String called = OwnAccount.oneLine(name);
        if (called.isEmpty()) {
            return Outcome.refused("security.name.missing");
        }
        if (called.length() > Person.LONGEST_NAME) {
            return Outcome.refused("security.name.long", Person.LONGEST_NAME);
        }
        if (links.find(token)
                .filter(link -> link.purpose() == Purpose.INVITATION)
                .isEmpty()) {
            return Outcome.refused("security.link.over");
        }
        Outcome<PersonId> set = set(token, password);
        if (set instanceof Outcome.Done<PersonId>(PersonId person)) {
            accounts.introduce(person, called, Texts.nearest(language));
        }
        return set;
    }

    @PreDestroy
    void stop() {
        aside.shutdown();
    }
}
