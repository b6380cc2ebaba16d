package org.eslabon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=sign_in",
            "eslabon.database.fresh=true"
        })
@Import(MovableClock.class)
class SignInIT {

    private static final String RIGHT = "a lantern over the river";
    private static final String WRONG_ANSWER = "/sign-in?error";
    private static int people = 0;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount ownAccount;

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
        ana = accounts.create(email, "Ana", Texts.SPANISH, "America/Guayaquil", false);
        accounts.setPassword(ana, RIGHT);
        clock.pass(Duration.ofHours(2)); // what other tests did at these addresses is forgotten
    }

    @Test
    void letsInWithTheRightPasswordUnderANewSessionId() throws Exception {
        Visitor visitor = new Visitor(server, "10.0.0.1");
        assertThat(visitor.isIn()).isFalse();
        String before = visitor.sessionId();

        assertThat(visitor.signIn(email.toUpperCase(), RIGHT)).doesNotContain("sign-in");

        assertThat(visitor.isIn()).isTrue();
        assertThat(visitor.sessionId()).isNotEqualTo(before);
        assertThat(visitor.person().getPassword()).isNull();
    }

    @Test
    void leadsToWhereOneWantedToGo() throws Exception {
        Visitor visitor = new Visitor(server, "10.0.0.2");
        visitor.comesTo("/c/cuenca/plans?tab=money");

        assertThat(visitor.signIn(email, RIGHT)).contains("/c/cuenca/plans?tab=money");
    }

    @Test
    void answersTheSameToAWrongPasswordAndToAnAccountThatCannotSignIn() throws Exception {
        accounts.create("invited" + people + "@example.org", "Invited", Texts.SPANISH, "UTC", false);
        PersonId gone = accounts.create("gone" + people + "@example.org", "Gone", Texts.SPANISH, "UTC", false);
        accounts.setPassword(gone, RIGHT);
        accounts.deactivate(gone);
        Visitor visitor = new Visitor(server, "10.0.0.3");

        assertThat(visitor.signIn(email, "wrong")).isEqualTo(WRONG_ANSWER);
        assertThat(visitor.signIn("nobody@example.org", RIGHT)).isEqualTo(WRONG_ANSWER);
        assertThat(visitor.signIn("invited" + people + "@example.org", "")).isEqualTo(WRONG_ANSWER);
        assertThat(visitor.signIn("gone" + people + "@example.org", RIGHT)).isEqualTo(WRONG_ANSWER);
        assertThat(visitor.signIn("not an address", RIGHT)).isEqualTo(WRONG_ANSWER);
        assertThat(visitor.signIn(email, "ñ".repeat(300))).isEqualTo(WRONG_ANSWER);
    }

    @Test
    void hearsNobodyForAWhileAfterTooManyFailuresNotEvenTheRightPassword() throws Exception {
        Visitor guesser = new Visitor(server, "10.0.0.4");
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.signIn(email, "wrong " + i)).isEqualTo(WRONG_ANSWER);
        }
        assertThat(guesser.signIn(email, RIGHT)).isEqualTo("/sign-in?wait=5");

        clock.pass(Duration.ofSeconds(5));
        assertThat(guesser.signIn(email, "wrong again")).isEqualTo(WRONG_ANSWER);
        assertThat(guesser.signIn(email, RIGHT)).isEqualTo("/sign-in?wait=10");

        clock.pass(Duration.ofSeconds(10));
        assertThat(guesser.signIn(email, RIGHT)).doesNotContain("sign-in");
        assertThat(guesser.isIn()).isTrue();
    }

    @Test
    void slowsDownOneAddressThatTriesManyAccounts() throws Exception {
        Visitor guesser = new Visitor(server, "10.0.0.5");
        for (int i = 0; i < 31; i++) {
            assertThat(guesser.signIn("somebody" + i + "@example.org", "password1234"))
                    .isEqualTo(WRONG_ANSWER);
        }
        assertThat(guesser.signIn("yet-another@example.org", "password1234")).startsWith("/sign-in?wait=");
    }

    @Test
    void letsTheOwnerInWhileStrangersGuessFromEverywhere() throws Exception {
        Visitor owner = new Visitor(server, "10.0.0.6");
        owner.signIn(email, RIGHT);
        for (int i = 0; i < 40; i++) {
            new Visitor(server, "10.9.0." + i).signIn(email, "wrong");
        }
        assertThat(new Visitor(server, "10.9.1.1").signIn(email, RIGHT)).startsWith("/sign-in?wait=");

        assertThat(owner.losesTheSession().signIn(email, RIGHT)).doesNotContain("sign-in");
    }

    /** Two at once waited for each other's row and one of them was sent away with an error. */
    @Test
    void letsAWholeOfficeSignInAtTheSameMoment() throws Exception {
        try (ExecutorService office = Executors.newFixedThreadPool(8)) {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String address = "office" + people + "." + i + "@example.org";
                accounts.setPassword(accounts.create(address, "Somebody", Texts.SPANISH, "UTC", false), RIGHT);
                answers.add(office.submit(() -> {
                    List<String> mornings = new ArrayList<>();
                    for (int morning = 0; morning < 4; morning++) {
                        mornings.add(new Visitor(server, "10.0.0.7").signIn(address, RIGHT));
                    }
                    return mornings;
                }));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).noneMatch(where -> where.contains("sign-in"));
            }
        }
    }

    @Test
    void countsAWholeNetworkOfIpv6AsOneAddress() {
        assertThat(ClientAddress.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.network("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3::1"));
        assertThat(ClientAddress.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void writesAnOldHashAnewWhenItsOwnerSignsIn() throws Exception {
        database.sql("update person set password_hash = ? where id = ?")
                .params("{noop}" + RIGHT, ana.value())
                .update();

        new Visitor(server, "10.0.0.7").signIn(email, RIGHT);

        assertThat(database.sql("select password_hash from person where id = ?")
                        .param(ana.value())
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}");
    }

    @Test
    void remembersABrowserThatAskedForItWhenItsSessionIsGone() throws Exception {
        Visitor forgetful = new Visitor(server, "10.0.0.8");
        forgetful.signIn(email, RIGHT);
        assertThat(forgetful.losesTheSession().isIn()).isFalse();

        Visitor visitor = new Visitor(server, "10.0.0.8");
        visitor.signIn(email, RIGHT, true);
        Cookie first = Objects.requireNonNull(visitor.cookie());
        assertThat(first.isHttpOnly()).isTrue();
        assertThat(first.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(visitor.losesTheSession().isIn()).isTrue();
        assertThat(visitor.isIn()).isTrue();

        assertThat(Objects.requireNonNull(visitor.cookie()).getValue()).isNotEqualTo(first.getValue());
        assertThat(visitor.losesTheSession().isIn()).isTrue();
    }

    @Test
    void forgetsARememberedBrowserThatStaysAwayForAMonth() throws Exception {
        Visitor visitor = new Visitor(server, "10.0.0.9");
        visitor.signIn(email, RIGHT, true);
        clock.pass(Duration.ofDays(31));

        assertThat(visitor.losesTheSession().isIn()).isFalse();
        assertThat(visitor.cookie()).isNull();
    }

    @Test
    void letsOneBrowserAskForTwoPagesAtOnceWithTheSameCookie() throws Exception {
        Visitor visitor = new Visitor(server, "10.0.0.10");
        visitor.signIn(email, RIGHT, true);
        Cookie same = visitor.cookie();

        assertThat(visitor.losesTheSession().isIn()).isTrue();
        assertThat(new Visitor(server, "10.0.0.10").shows(same).isIn()).isTrue();
    }

    @Test
    void endsAllSignInsAndWritesToTheOwnerWhenACopiedCookieIsUsed() throws Exception {
        Visitor owner = new Visitor(server, "10.0.0.11");
        owner.signIn(email, RIGHT, true);
        Cookie copied = owner.cookie();
        assertThat(owner.losesTheSession().isIn()).isTrue();
        clock.pass(Duration.ofMinutes(1));

        assertThat(new Visitor(server, "10.66.6.6").shows(copied).isIn()).isFalse();

        assertThat(owner.isIn()).isFalse();
        assertThat(owner.losesTheSession().isIn()).isFalse();
        assertThat(database.sql("select count(*) from outgoing_mail where recipient = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void endsRememberedAndOpenSignInsEverywhere() throws Exception {
        Visitor laptop = new Visitor(server, "10.0.0.12");
        Visitor phone = new Visitor(server, "10.0.0.13");
        laptop.signIn(email, RIGHT, true);
        phone.signIn(email, RIGHT, true);
        asAna(laptop, () -> ownAccount.signOutEverywhere());

        assertThat(laptop.isIn()).isFalse();
        assertThat(phone.isIn()).isFalse();
        assertThat(laptop.losesTheSession().isIn()).isFalse();
        assertThat(phone.losesTheSession().isIn()).isFalse();
    }

    @Test
    void listsTheBrowsersAndSignsOneOut() throws Exception {
        Visitor laptop = new Visitor(server, "10.0.0.14");
        Visitor phone = new Visitor(server, "10.0.0.15");
        laptop.signIn(email, RIGHT);
        phone.signIn(email, RIGHT, true);
        laptop.isIn();

        asAna(laptop, () -> {
            List<SignIn> signIns = ownAccount.signIns();
            assertThat(signIns)
                    .hasSize(2)
                    .filteredOn(SignIn::here)
                    .singleElement()
                    .satisfies(here -> {
                        assertThat(here.address()).isEqualTo("10.0.0.14");
                        assertThat(here.browser()).isEqualTo("Firefox");
                        assertThat(here.system()).isEqualTo("Windows");
                        assertThat(here.remembered()).isFalse();
                    });
            SignIn other =
                    signIns.stream().filter(one -> !one.here()).findFirst().orElseThrow();
            assertThat(other.remembered()).isTrue();
            ownAccount.signOut(other.id());
        });

        assertThat(phone.isIn()).isFalse();
        assertThat(phone.losesTheSession().isIn()).isFalse();
        assertThat(laptop.isIn()).isTrue();
        assertThat(timesInTrail("signed-out-browser")).isEqualTo(1);
    }

    @Test
    void signsNobodyElseOut() throws Exception {
        Visitor laptop = new Visitor(server, "10.0.0.16");
        laptop.signIn(email, RIGHT);
        laptop.isIn();
        String otherEmail = "other" + people + "@example.org";
        PersonId other = accounts.create(otherEmail, "Other", Texts.ENGLISH, "UTC", false);
        accounts.setPassword(other, RIGHT);
        Visitor stranger = new Visitor(server, "10.0.0.17");
        stranger.signIn(otherEmail, RIGHT);
        stranger.isIn();

        asAna(
                stranger,
                () -> ownAccount.signOut(Objects.requireNonNull(laptop.person().signIn())));

        assertThat(laptop.isIn()).isTrue();
        assertThat(timesInTrail("signed-out-browser")).isZero();
    }

    private long timesInTrail(String verb) {
        return database.sql("select count(*) from audit_entry where thing_id = ? and verb = ?")
                .params(ana.value(), verb)
                .query(Long.class)
                .single();
    }

    @Test
    void sendsOutWhoeverIsDeactivatedAtTheNextRequest() throws Exception {
        Visitor visitor = new Visitor(server, "10.0.0.18");
        visitor.signIn(email, RIGHT, true);
        assertThat(visitor.isIn()).isTrue();

        database.sql("update person set active = false where id = ?")
                .param(ana.value())
                .update();

        assertThat(visitor.isIn()).isFalse();
        assertThat(visitor.losesTheSession().isIn()).isFalse();
    }

    @Test
    void knowsAtTheNextRequestWhatAPersonIsCalledNow() throws Exception {
        Visitor visitor = new Visitor(server, "10.0.0.19");
        visitor.signIn(email, RIGHT);
        database.sql("update person set name = 'Ana Lucía', language = 'en', time_zone = 'Europe/Madrid' where id = ?")
                .param(ana.value())
                .update();

        visitor.isIn();

        assertThat(visitor.person().name()).isEqualTo("Ana Lucía");
        assertThat(visitor.person().language()).isEqualTo(Texts.ENGLISH);
        assertThat(visitor.person().zone().getId()).isEqualTo("Europe/Madrid");
    }

    @Test
    void tellsWhenTheLastVisitEnded() throws Exception {
        Visitor visitor = new Visitor(server, "10.0.0.20");
        visitor.signIn(email, RIGHT, true);
        assertThat(accounts.visitedBefore(ana)).isEmpty();
        clock.pass(Duration.ofMinutes(20));
        visitor.isIn();
        Instant last = clock.instant();
        assertThat(accounts.visitedBefore(ana)).isEmpty();

        clock.pass(Duration.ofHours(3));
        visitor.losesTheSession().isIn();

        assertThat(accounts.visitedBefore(ana)).contains(last);
    }

    @Test
    void anOpenPageThatOnlyShowsItIsThereIsNoVisit() throws Exception {
        Visitor visitor = new Visitor(server, "10.0.0.21");
        visitor.signIn(email, RIGHT);
        clock.pass(Duration.ofHours(3));

        visitor.comesTo("/a-page?v-r=heartbeat");

        assertThat(accounts.visitedBefore(ana)).isEmpty();
    }

    @Test
    void tellsBrowsersToTrustOnlyWhatIsOurs() throws Exception {
        var response = new Visitor(server, "10.0.0.22").comesTo("/a-page");

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "object-src 'none'", "script-src 'self' 'unsafe-eval';");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void marksItsCookieAsSecureOverHttps() throws Exception {
        var response = server.perform(post("/sign-in")
                        .secure(true)
                        .param("username", email)
                        .param("password", RIGHT)
                        .param("remember", "on"))
                .andReturn()
                .getResponse();

        assertThat(Objects.requireNonNull(response.getCookie("eslabon-remember"))
                        .getSecure())
                .isTrue();
    }

    @Test
    void takesNoFormThatStandsOnAnotherSite() throws Exception {
        var answer = server.perform(post("/sign-in")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("username", email)
                        .param("password", RIGHT))
                .andReturn();

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/sign-in");
        assertThat(database.sql("select count(*) from sign_in_session where person_id = ?")
                        .param(ana.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void asAna(Visitor visitor, Runnable action) {
        SignedIn person = visitor.person();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        try {
            action.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
