package org.eslabon.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.eslabon.security.Invitations.Invitation;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=invitations",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
class InvitationsIT {

    @Autowired
    Invitations invitations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void makesAnAccountThatCannotSignInYetAndSendsItALink() {
        PersonId person = invited("nora.paz@example.org", "Nora Paz");

        assertThat(invitations.pending(List.of(person))).containsExactly(person);
        assertThat(mailTo("nora.paz@example.org"))
                .contains("Hello Nora Paz,")
                .contains("Ana Vintimilla invites you to take part in Cuenca")
                .containsPattern("\nhttp://localhost:\\d+/password/[\\w-]{43}\n");
    }

    @Test
    void invitesOneAccountHoweverTheAddressIsWritten() {
        PersonId first = invited("Ivo.Sol@Example.org", "Ivo Sol");

        assertThat(invited("  ivo.sol@example.org ", "Somebody Else")).isEqualTo(first);
        assertThat(database.sql("select name from person where id = ?")
                        .param(first.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Ivo Sol");
    }

    @Test
    void onlyTellsSomebodyWhoCanSignInThatSheWasAdded() {
        PersonId emily = invited("emily.carter@cuenca.example", "Emily");

        assertThat(invitations.pending(List.of(emily))).isEmpty();
        assertThat(mailTo("emily.carter@cuenca.example"))
                .contains("Ana Vintimilla added you to Cuenca")
                .doesNotContain("/password/");
    }

    @Test
    void refusesWhatIsNoAddressAndChangesNothing() {
        long before = people();
        for (String address : List.of(
                "",
                "nobody",
                "a@b",
                "a b@example.org",
                "a@example.org\nBcc: all@example.org",
                "jos\u00e9@example.org")) {
            assertThat(invite(
                            new Invitation(address, "X", Texts.ENGLISH, ZoneId.of("UTC"), "Ana Vintimilla", "Cuenca")))
                    .isEqualTo(new Outcome.Refused<>(Refusal.of("security.email.malformed")));
        }
        assertThat(invite(new Invitation("x@example.org", " ", Texts.ENGLISH, ZoneId.of("UTC"), "Ana", "Cuenca")))
                .isEqualTo(new Outcome.Refused<>(Refusal.of("security.name.missing")));
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void writesNoMailForAnInvitationThatIsUndone() {
        transaction.executeWithoutResult(status -> {
            invitations.invite(
                    new Invitation("undone@example.org", "U", Texts.ENGLISH, ZoneId.of("UTC"), "Ana", "Cuenca"));
            status.setRollbackOnly();
        });
        assertThat(mailsTo("undone@example.org")).isEmpty();
    }

    @Test
    void putsNoLinkOfTheInvitersIntoTheMail() {
        invited("vera.rio@example.org", "Vera\n\nhttps://elsewhere.example/\n\n");

        assertThat(mailTo("vera.rio@example.org")).doesNotContainPattern("(?m)^https://elsewhere");
    }

    private PersonId invited(String email, String name) {
        Outcome<PersonId> outcome =
                invite(new Invitation(email, name, Texts.ENGLISH, ZoneId.of("UTC"), "Ana Vintimilla", "Cuenca"));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<PersonId>) outcome).value();
    }

    private Outcome<PersonId> invite(Invitation invitation) {
        return transaction.execute(status -> invitations.invite(invitation));
    }

    private String mailTo(String address) {
        return mailsTo(address).getLast();
    }

    private List<String> mailsTo(String address) {
        return database.sql("select text from outgoing_mail where recipient = ? order by written_at")
                .param(address)
                .query(String.class)
                .list();
    }

    private long people() {
        return database.sql("select count(*) from person").query(Long.class).single();
    }
}
