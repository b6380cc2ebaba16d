package org.eslabon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eslabon.mail.EmailAddress;
import org.eslabon.security.PasswordLinks.Purpose;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=passwords",
            "eslabon.database.fresh=true",
            "eslabon.address=https://eslabon.example"
        })
@Import(MovableClock.class)
class PasswordsIT {

    private static final String OLD = "a lantern over the river";
    private static final String NEW = "nine quiet bridges at dawn";
    private static final Outcome<PersonId> OVER = new Outcome.Refused<>(Refusal.of("security.link.over"));
    private static int people = 0;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Passwords passwords;

    @Autowired
    PasswordLinks links;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private MockMvc server;
    private PersonId ana;
    private String email;

    @BeforeEach
    void somebodyWithAnAccount() {
        server = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        email = "ana" + ++people + "@example.org";
        ana = accounts.create(email, "Ana", Texts.ENGLISH, "America/Guayaquil", false);
        accounts.setPassword(ana, OLD);
    }

    @Test
    void mailsALinkThatSetsAPasswordOnceAndEndsAllSignIns() throws Exception {
        Visitor visitor = new Visitor(server, "10.1.0.1");
        visitor.signIn(email, OLD, true);
        assertThat(visitor.isIn()).isTrue();

        assertThat(passwords.forgotten(email, "10.1.0.1")).isInstanceOf(Outcome.Done.class);
        String token = tokenIn(awaitMailTo(email));
        assertThat(passwords.open(token))
                .hasValueSatisfying(link -> assertThat(link.invitation()).isFalse());
        assertThat(passwords.open(token)).as("looking uses nothing up").isPresent();
        assertThat(passwords.set(token, NEW)).isEqualTo(Outcome.done(ana));

        assertThat(passwords.open(token)).isEmpty();
        assertThat(passwords.set(token, "another good password")).isEqualTo(OVER);
        assertThat(visitor.isIn()).isFalse();
        assertThat(visitor.losesTheSession().isIn()).isFalse();
        assertThat(visitor.signIn(email, OLD)).contains("error");
        assertThat(visitor.signIn(email, NEW)).doesNotContain("sign-in");
    }

    @Test
    void keepsOnlyTheHashOfALink() {
        String token = tokenIn(links.issue(ana, Purpose.RESET));

        assertThat(database.sql("select token_hash from password_link where person_id = ?")
                        .param(ana.value())
                        .query(String.class)
                        .single())
                .isEqualTo(Secrets.hash(token))
                .isNotEqualTo(token);
    }

    @Test
    void endsALinkAfterAnHourAndAnInvitationAfterFourteenDays() {
        String reset = tokenIn(links.issue(ana, Purpose.RESET));
        clock.pass(Duration.ofMinutes(59));
        assertThat(passwords.open(reset)).isPresent();
        clock.pass(Duration.ofMinutes(1));
        assertThat(passwords.open(reset)).isEmpty();
        assertThat(passwords.set(reset, NEW)).isEqualTo(OVER);

        String invitation = tokenIn(links.issue(ana, Purpose.INVITATION));
        clock.pass(Duration.ofDays(14).minusSeconds(1));
        assertThat(passwords.open(invitation)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(passwords.accept(invitation, "Ana", Texts.ENGLISH, NEW)).isEqualTo(OVER);
    }

    @Test
    void voidsALinkWhenANewerOneIsMailed() {
        String first = tokenIn(links.issue(ana, Purpose.RESET));
        String second = tokenIn(links.issue(ana, Purpose.RESET));

        assertThat(passwords.open(first)).isEmpty();
        assertThat(passwords.open(second)).isPresent();
    }

    @Test
    void givesAnUnknownAddressTheSameAnswerAndNoMail() throws Exception {
        assertThat(passwords.forgotten("nobody@example.org", "10.1.0.2"))
                .isEqualTo(Outcome.done(new EmailAddress("nobody@example.org")));
        passwords.forgotten(email, "10.1.0.2"); // looked at later: when its mail is there, nobody's would be too
        awaitMailTo(email);

        assertThat(mailsTo("nobody@example.org")).isEmpty();
    }

    @Test
    void doesNotFloodAMailboxNorHearAClientThatAsksForMany() throws Exception {
        for (int i = 0; i < 5; i++) {
            passwords.forgotten(email, "10.1.0.3");
        }
        String other = "last" + people + "@example.org";
        accounts.setPassword(accounts.create(other, "Last", Texts.ENGLISH, "UTC", false), OLD);
        passwords.forgotten(other, "10.1.0.3");
        awaitMailTo(other);
        assertThat(mailsTo(email)).hasSize(4);

        for (int i = 0; i < 5; i++) {
            passwords.forgotten("x" + i + "@example.org", "10.1.0.3");
        }
        assertThat(passwords.forgotten("y@example.org", "10.1.0.3"))
                .isEqualTo(new Outcome.Refused<>(Refusal.of("security.wait.seconds", 60L)));
        assertThat(passwords.forgotten("y@example.org", "10.1.0.4")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void leavesTheLinkGoodWhenThePasswordIsTooWeak() {
        String token = tokenIn(links.issue(ana, Purpose.RESET));
        for (String weak :
                List.of("short", "passwordpassword", "aaaaaaaaaaaaaaaa", "x".repeat(73), email.toUpperCase())) {
            assertThat(passwords.set(token, weak))
                    .as(weak)
                    .isInstanceOf(Outcome.Refused.class)
                    .isNotEqualTo(OVER);
        }
        assertThat(passwords.set(token, NEW)).isEqualTo(Outcome.done(ana));
    }

    @Test
    void takesUpAnInvitationWithNameLanguageAndPassword() throws Exception {
        String invited = "invited" + people + "@example.org";
        PersonId person = accounts.create(invited, "I.", Texts.SPANISH, "UTC", false);
        String token = tokenIn(links.issue(person, Purpose.INVITATION));

        assertThat(passwords.open(token)).contains(new Passwords.Opened(true, invited, "I.", Texts.SPANISH));
        assertThat(passwords.accept(token, " ", Texts.PORTUGUESE, NEW))
                .isEqualTo(new Outcome.Refused<>(Refusal.of("security.name.missing")));
        assertThat(passwords.accept(token, "Inês Dias", Texts.PORTUGUESE, NEW)).isEqualTo(Outcome.done(person));

        Visitor visitor = new Visitor(server, "10.1.0.5");
        visitor.signIn(invited, NEW);
        assertThat(visitor.person().name()).isEqualTo("Inês Dias");
        assertThat(visitor.person().language()).isEqualTo(Texts.PORTUGUESE);
    }

    @Test
    void opensNothingForADeactivatedAccount() {
        String token = tokenIn(links.issue(ana, Purpose.RESET));
        accounts.deactivate(ana);

        assertThat(passwords.open(token)).isEmpty();
        assertThat(passwords.set(token, NEW)).isEqualTo(OVER);
    }

    @Test
    void linksToTheConfiguredAddress() {
        assertThat(links.issue(ana, Purpose.RESET)).startsWith("https://eslabon.example/password/");
    }

    private static String tokenIn(String text) {
        Matcher link = Pattern.compile("/password/([\\w-]{43})").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String awaitMailTo(String address) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(10);
        while (mailsTo(address).isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        return mailsTo(address).getLast();
    }

    private List<String> mailsTo(String address) {
        return database.sql("select text from outgoing_mail where recipient = ? order by id")
                .param(address)
                .query(String.class)
                .list();
    }
}
