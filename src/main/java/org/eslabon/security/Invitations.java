package org.eslabon.security;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.launch.ProductAddress;
import org.eslabon.mail.EmailAddress;
import org.eslabon.mail.Mailbox;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.eslabon.shared.ThingRef;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For modules that have checked that the current user may invite into what she names. */
@Service
public class Invitations {

    private final People people;
    private final Accounts accounts;
    private final PasswordLinks links;
    private final Mailbox mailbox;
    private final ProductAddress address;
    private final CurrentUser user;
    private final AuditTrail trail;

    Invitations(
            People people,
            Accounts accounts,
            PasswordLinks links,
            Mailbox mailbox,
            ProductAddress address,
            CurrentUser user,
            AuditTrail trail) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.mailbox = mailbox;
        this.address = address;
        this.user = user;
        this.trail = trail;
    }

    /**
     * Who is invited into what, by whom.
     *
     * @param language,timeZone of the new account; one that exists keeps its own
     * @param by name of who invites, for the mail
     * @param into name of what she invites into, for the mail
     */
    public record Invitation(String email, String name, Locale language, ZoneId timeZone, String by, String into) {

        public Invitation {
            name = oneLine(name);
            by = oneLine(by);
            into = oneLine(into);
        }

        // Lines of their own are links in a mail; nobody smuggles one in as a name.
        private static String oneLine(String words) {
            return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        }
    }

    /**
     * Finds or creates the account and mails it: one that cannot sign in yet gets a link to set a password, which works
     * once and for fourteen days; one that can, a note that she was added. Inviting again sends a new link and voids the
     * old one. Must run in the transaction that adds her to what she is invited into.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<PersonId> invite(Invitation invitation) {
        Optional<EmailAddress> email = EmailAddress.of(invitation.email());
        if (email.isEmpty()) {
            return Outcome.refused("security.email.malformed");
        }
        String name = invitation.name();
        if (name.isEmpty()) {
            return Outcome.refused("security.name.missing");
        }
        if (name.length() > Person.LONGEST_NAME) {
            return Outcome.refused("security.name.long", Person.LONGEST_NAME);
        }
        SignedIn person = findOrCreate(email.get(), name, invitation);
        if (!person.isEnabled()) {
            return Outcome.refused("security.invitation.inactive");
        }
        mail(person, invitation);
        trail.record(
                user.signedIn().map(SignedIn::personId).orElse(null),
                Act.of(null, ThingRef.person(person.personId()), "invited", person.name())
                        .because(invitation.into()));
        return Outcome.done(person.personId());
    }

    /** Accounts that have been invited and not yet taken it up, among these. */
    @Transactional(readOnly = true)
    public Set<PersonId> pending(Collection<PersonId> among) {
        return people.withoutPassword(among);
    }

    private SignedIn findOrCreate(EmailAddress email, String name, Invitation invitation) {
        return people.byEmail(email.value()).orElseGet(() -> {
            try {
                accounts.create(
                        email.value(),
                        name,
                        invitation.language(),
                        invitation.timeZone().getId(),
                        false);
            } catch (DuplicateKeyException somebodyElseInvitedHerMeanwhile) {
                // Found below: the transaction runs at read committed.
            }
            return people.byEmail(email.value()).orElseThrow();
        });
    }

    private void mail(SignedIn person, Invitation invitation) {
        Locale language = person.language();
        if (person.hasPassword()) {
            mailbox.send(
                    person.getUsername(),
                    language,
                    Texts.text(language, "security.mail.added.subject", invitation.into()),
                    Texts.text(
                            language,
                            "security.mail.added.text",
                            person.name(),
                            invitation.by(),
                            invitation.into(),
                            address.of("")));
        } else {
            String link = links.issue(person.personId(), PasswordLinks.Purpose.INVITATION);
            mailbox.send(
                    person.getUsername(),
                    language,
                    Texts.text(language, "security.mail.invitation.subject", invitation.into()),
                    Texts.text(
                            language,
                            "security.mail.invitation.text",
                            person.name(),
                            invitation.by(),
                            invitation.into(),
                            link));
        }
    }
}
