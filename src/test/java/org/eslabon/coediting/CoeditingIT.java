package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.coediting.TextClient.insert;
import static org.eslabon.coediting.TextClient.replace;

import java.net.http.HttpClient;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.coediting.TextClient.Browser;
import org.eslabon.coediting.model.PlainText;
import org.eslabon.notification.Inbox;
import org.eslabon.notification.InboxFilter;
import org.eslabon.notification.NotificationKind;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.security.Accounts;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Several people in one text, through the real endpoint and the real database. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=coediting",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({PlanText.class, AsPerson.class})
class CoeditingIT {

    private static final String PASSWORD = "demostracion-eslabon";
    private static final String CIVIL = "mercedes.loja@cafe.example";

    @LocalServerPort
    int port;

    @Autowired
    PlanText plans;

    @Autowired
    TextStore store;

    @Autowired
    DocumentRepository documents;

    @Autowired
    AuditTrail trail;

    @Autowired
    Rights rights;

    @Autowired
    Cities cities;

    @Autowired
    AsPerson people;

    @Autowired
    Accounts accounts;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    private final List<TextClient> open = new ArrayList<>();

    @AfterEach
    void closeAll() {
        open.forEach(TextClient::close);
    }

    private Browser browser(String email) {
        return Browser.signedIn("http://localhost:" + port, email, PASSWORD);
    }

    private TextClient opened(String email, DocumentId text) {
        return keep(browser(email).open(text));
    }

    private TextClient keep(TextClient client) {
        open.add(client);
        return client;
    }

    @Test
    void showsEachLetterToTheOthersAndKeepsIt() {
        DocumentId text = plans.saying("Café");
        TextClient ana = opened(AsPerson.ANALYST, text);
        TextClient emily = opened(AsPerson.OFFICER, text);

        UUID ref = ana.commit(insert(5, " de altura"));

        ana.awaitStored(ref);
        emily.awaitVersion(1);
        assertThat(emily.text()).isEqualTo("Café de altura");
        assertThat(PlainText.of(store.load(text).snapshot().document())).isEqualTo("Café de altura");
    }

    @Test
    void isOneTextForTwoWhoOpenItForTheFirstTimeAtOnce() {
        List<DocumentId> opened = plans.openedAtOnce(transaction);

        assertThat(opened.getFirst()).isEqualTo(opened.getLast());
        assertThat(PlainText.of(store.load(opened.getFirst()).snapshot().document()))
                .isEqualTo("Theirs");
    }

    @Test
    void bringsWhatIsStaleOntoWhatCameInBetween() {
        DocumentId text = plans.saying("ab");
        TextClient ana = opened(AsPerson.ANALYST, text);
        TextClient emily = opened(AsPerson.OFFICER, text);

        ana.awaitStored(ana.commitOn(0, UUID.randomUUID(), insert(2, "X")));
        emily.awaitStored(emily.commitOn(0, UUID.randomUUID(), insert(3, "Y")));

        ana.awaitVersion(2);
        assertThat(ana.text()).isEqualTo("aXbY").isEqualTo(emily.text());
    }

    @Test
    void endsWithOneTextHoweverManyWriteAtTheSameTime() throws Exception {
        DocumentId text = plans.saying("Everybody writes here at once");
        int writers = 8;
        int commits = 60;
        List<TextClient> clients = new ArrayList<>();
        Browser ana = browser(AsPerson.ANALYST);
        Browser emily = browser(AsPerson.OFFICER);
        for (int i = 0; i < writers; i++) {
            clients.add(keep((i % 2 == 0 ? ana : emily).open(text)));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                TextClient client = clients.get(i);
                Random random = new Random(i);
                all.add(threads.submit(() -> write(client, random, commits)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        long last = (long) writers * commits;
        clients.forEach(client -> client.awaitVersion(last));

        var stored = store.load(text).snapshot();
        assertThat(stored.version()).isEqualTo(last);
        assertThat(clients).allSatisfy(client -> assertThat(client.document()).isEqualTo(stored.document()));
    }

    /** Against the text as it was some versions ago: nobody waits until she has seen everything. */
    private static void write(TextClient client, Random random, int commits) {
        for (int i = 0; i < commits; i++) {
            long base = client.version();
            int size = client.document().content().size();
            int at = 1 + random.nextInt(size - 1);
            int to = Math.min(size - 1, at + random.nextInt(3));
            UUID ref = client.commitOn(
                    Math.min(base, client.version()),
                    UUID.randomUUID(),
                    random.nextInt(3) == 0 ? replace(at, to, "") : insert(at, "é" + i));
            if (random.nextInt(4) == 0) {
                client.awaitStored(ref);
            }
        }
    }

    @Test
    void doesNotDoubleACommitThatIsSentAgain() {
        DocumentId text = plans.saying("a");
        TextClient ana = opened(AsPerson.ANALYST, text);
        UUID ref = ana.commit(insert(2, "b"));
        ana.awaitStored(ref);
        ana.close();

        TextClient again = opened(AsPerson.ANALYST, text);
        again.commitOn(0, ref, insert(2, "b"));
        again.awaitStored(again.commit(insert(1, ">")));

        assertThat(again.text()).isEqualTo(">ab");
    }

    @Test
    void refusesACommitUnderTheNameOfAnothers() {
        DocumentId text = plans.saying("a");
        TextClient ana = opened(AsPerson.ANALYST, text);
        UUID ref = ana.commit(insert(2, "b"));
        ana.awaitStored(ref);

        TextClient emily = opened(AsPerson.OFFICER, text);
        emily.commitOn(1, ref, insert(1, "Z"));

        assertThat(emily.awaitRefused()).isEqualTo("not-allowed");
        assertThat(PlainText.of(store.load(text).snapshot().document())).isEqualTo("ab");
    }

    @Test
    void refusesWhatIsWrongOnThatConnectionOnlyAndLeavesTheTextAlone() {
        DocumentId text = plans.saying("a");
        TextClient ana = opened(AsPerson.ANALYST, text);
        TextClient emily = opened(AsPerson.OFFICER, text);

        ana.sayRaw("no JSON");
        assertThat(ana.awaitRefused()).isEqualTo("malformed");
        ana.commit(Map.of("stepType", "dropTable"));
        assertThat(ana.awaitRefused()).isEqualTo("malformed");
        ana.commit(Map.of("stepType", "replace", "from", 0, "to", 3, "slice", Map.of("content", List.of())));
        assertThat(ana.awaitRefused()).isEqualTo("does-not-fit");
        ana.commitOn(7, UUID.randomUUID(), insert(1, "x"));
        assertThat(ana.awaitRefused()).isEqualTo("malformed");
        ana.say("shutdown");
        assertThat(ana.awaitRefused()).isEqualTo("malformed");

        emily.awaitStored(emily.commit(insert(2, "b")));
        ana.awaitVersion(1);
        assertThat(ana.text()).isEqualTo("ab");
    }

    @Test
    void opensNothingForAStrangerOrAtAnAddressThatLeadsNowhere() {
        DocumentId text = plans.saying("Ours");

        assertThat(whyClosed(AsPerson.STRANGER, text.value(), SchemaFingerprint.VALUE))
                .isEqualTo(Closing.NOTHING_THERE.code());
        assertThat(whyClosed(AsPerson.ANALYST, UUID.randomUUID(), SchemaFingerprint.VALUE))
                .isEqualTo(Closing.NOTHING_THERE.code());
        assertThat(whyClosed(AsPerson.ANALYST, text.value(), "00000000")).isEqualTo(Closing.OTHER_SCHEMA.code());
    }

    private int whyClosed(String email, UUID document, String schema) {
        TextClient client = keep(browser(email).connect());
        client.say("open", "document", document.toString(), "schema", schema);
        return client.awaitClosed();
    }

    @Test
    void letsInNobodyWhoIsNotSignedInAndNoPageOfAnotherSite() {
        Browser nobody = new Browser(HttpClient.newHttpClient(), "http://localhost:" + port, "");

        assertThatThrownBy(nobody::connect).hasCauseInstanceOf(WebSocketHandshakeException.class);
        assertThatThrownBy(() -> browser(AsPerson.ANALYST).connect(Map.of("Origin", "https://evil.example")))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void letsEachDoWhatTheCityGrantsHerRole() {
        DocumentId text = plans.saying("Tres tostadoras");
        String marked = AsPerson.RESEARCHER;
        TextClient ivan = keep(browser(marked).connect());
        ivan.say("open", "document", text.value().toString(), "schema", SchemaFingerprint.VALUE);
        Map<String, Object> opened = ivan.await("opened");
        String me = (String) ((Map<?, ?>) opened.get("me")).get("id");
        assertThat(opened).containsEntry("permission", "suggest");

        ivan.commit(insert(16, " nuevas"));
        assertThat(ivan.awaitRefused()).isEqualTo("not-allowed");
        ivan.awaitStored(ivan.commit(replace(16, 16, " nuevas", suggestion("suggestInsert", me))));
        ivan.commit(replace(
                16, 16, " caras", suggestion("suggestInsert", UUID.randomUUID().toString())));
        assertThat(ivan.awaitRefused()).isEqualTo("not-allowed");

        TextClient mercedes = keep(browser(CIVIL).connect());
        mercedes.say("open", "document", text.value().toString(), "schema", SchemaFingerprint.VALUE);
        assertThat(mercedes.await("opened")).containsEntry("permission", "comment");
        mercedes.commit(insert(1, "No: "));
        assertThat(mercedes.awaitRefused()).isEqualTo("not-allowed");
        comment(mercedes, 1, 5, "¿Cuáles?");
        assertThat(ivan.await("comments").toString()).contains("¿Cuáles?");

        assertThat(PlainText.of(store.load(text).snapshot().document())).isEqualTo("Tres tostadoras");
    }

    private static Map<String, Object> suggestion(String kind, String author) {
        return Map.of("type", kind, "attrs", Map.of("author", author, "at", "2026-11-24T10:00:00Z"));
    }

    private static UUID comment(TextClient who, int from, int to, String text) {
        UUID id = UUID.randomUUID();
        who.say(
                "comment",
                "act",
                "add",
                "id",
                id.toString(),
                "base",
                who.version(),
                "from",
                from,
                "to",
                to,
                "text",
                text);
        return id;
    }

    @Test
    void endsEditingWhenTheRightIsWithdrawnAndSaysSo() {
        DocumentId text = plans.saying("a");
        TextClient emily = opened(AsPerson.OFFICER, text);

        decide(Role.GOVERNMENT, Grant.FULL, Grant.READ);
        try {
            assertThat(emily.await("permission"))
                    .containsEntry("permission", "read")
                    .containsEntry("reason", "rights");
            emily.commit(insert(1, "x"));
            assertThat(emily.awaitRefused()).isEqualTo("not-allowed");
        } finally {
            decide(Role.GOVERNMENT, Grant.READ, Grant.FULL);
        }
        assertThat(emily.await("permission")).containsEntry("permission", "edit");
    }

    private void decide(Role role, Grant seen, Grant wanted) {
        people.as(
                "jorge.malo@acudir.example",
                () -> rights.decide(cities.bySlug("cuenca").id(), role, Right.PLAN, new FieldChange<>(seen, wanted)));
    }

    @Test
    void letsCommentsFollowTheirTextAndKeepsTheirQuoteWhenItGoes() {
        DocumentId text = plans.saying("one two three");
        TextClient ana = opened(AsPerson.ANALYST, text);
        UUID id = comment(ana, 5, 8, "Why two?");
        ana.await("comments");
        ana.awaitStored(ana.commit(insert(1, ">> ")));

        Map<?, ?> moved = (Map<?, ?>) ((List<?>) opening(text).get("comments")).getFirst();
        assertThat(moved.get("id")).isEqualTo(id.toString());
        assertThat(moved.get("from")).isEqualTo(8);
        assertThat(moved.get("to")).isEqualTo(11);

        ana.say(
                "comment",
                "act",
                "reply",
                "id",
                id.toString(),
                "reply",
                UUID.randomUUID().toString(),
                "text",
                "So");
        ana.say("comment", "act", "resolve", "id", id.toString());
        ana.await(message -> message.toString().contains("resolved={by"), "the resolution");
        ana.awaitStored(ana.commit(replace(4, 14, "")));

        Map<?, ?> gone = (Map<?, ?>) ((List<?>) opening(text).get("comments")).getFirst();
        assertThat(gone.get("from")).isEqualTo(gone.get("to"));
        assertThat(gone.get("quote")).isEqualTo("two");
        assertThat(gone.get("replies").toString()).contains("text=So");
        assertThat(gone.get("resolved").toString()).contains("Ana Vintimilla");
        assertThat(trail.of(documents.owner(text).orElseThrow().thing(), 10))
                .extracting(Entry::verb)
                .containsSubsequence("resolved", "commented", "commented");
    }

    @Test
    void tellsWhoIsMentionedBesideATextAndLeadsHerToThePassage() {
        DocumentId text = plans.saying("one two three");
        TextClient ana = opened(AsPerson.ANALYST, text);
        PersonId emily = accounts.byEmail(AsPerson.OFFICER).orElseThrow();
        UUID id = comment(ana, 5, 8, "Why two, @[Emily Carter](" + emily.value() + ")?");

        Awaitility.await()
                .untilAsserted(() -> assertThat(people.as(
                                AsPerson.OFFICER,
                                () -> inbox.page(new InboxFilter(null, NotificationKind.MENTION), 0, 10)))
                        .anySatisfy(line -> {
                            assertThat(line.excerpt()).isEqualTo("Why two, @Emily Carter?");
                            assertThat(line.path()).endsWith("?comment=" + id);
                        }));
    }

    private Map<String, Object> opening(DocumentId text) {
        TextClient client = keep(browser(AsPerson.ANALYST).connect());
        client.say("open", "document", text.value().toString(), "schema", SchemaFingerprint.VALUE);
        return client.await("opened");
    }

    @Test
    void bringsSomebodyWhoWasAwayTheTextSheKnewAndThenWhatCameSince() {
        DocumentId text = plans.saying("a");
        TextClient ana = opened(AsPerson.ANALYST, text);
        for (String letter : List.of("b", "c", "d")) {
            ana.awaitStored(ana.commit(insert(1, letter)));
        }

        TextClient emily = keep(browser(AsPerson.OFFICER).connect());
        emily.say("open", "document", text.value().toString(), "schema", SchemaFingerprint.VALUE, "since", 1);
        assertThat(emily.await("opened")).containsEntry("version", 1);
        emily.awaitVersion(3);
        assertThat(emily.text()).isEqualTo("dcba");
    }

    @Test
    void showsWhoIsThereAndWhere() {
        DocumentId text = plans.saying("abc");
        TextClient ana = opened(AsPerson.ANALYST, text);
        TextClient emily = opened(AsPerson.OFFICER, text);

        emily.say("presence", "version", 0, "anchor", 2, "head", 3);
        ana.await(
                message -> message.toString().contains("name=Emily Carter")
                        && message.toString().contains("head=3"),
                "Emily's cursor");
        emily.close();
        ana.await(message -> message.toString().contains("gone=true"), "that Emily has gone");
    }

    @Test
    void tellsHowTheTextCameToBe() {
        DocumentId text = plans.saying("a");
        TextClient ana = opened(AsPerson.ANALYST, text);
        ana.awaitStored(ana.commit(insert(2, " long sentence")));
        TextClient emily = opened(AsPerson.OFFICER, text);
        emily.awaitStored(emily.commit(replace(3, 8, "")));
        ana.awaitVersion(2);

        ana.say("history", "request", 1);
        assertThat(ana.await("history").toString())
                .containsSubsequence("name=Emily Carter", "after=1, version=2", "name=Ana Vintimilla", "version=1");
        ana.say("compare", "request", 2, "from", 1, "to", 2);
        assertThat(ana.await("compared").toString())
                .contains("fromBefore=3, toBefore=8, from=3, to=3, author={", "Emily Carter");
        ana.say("authors", "request", 3);
        assertThat(ana.await("authors").toString()).contains("from=2, to=11, author={", "Ana Vintimilla");
        ana.say("name", "version", 1, "name", "Before Emily");
        assertThat(emily.await("names").toString()).contains("version=1, name=Before Emily");
        ana.say("people", "request", 4, "text", "iVÁN");
        assertThat(ana.await("people").toString()).contains("Iván Abad");
    }

    @Test
    void closesThoseWhoSendTooMuchOrNothingAtAll() {
        DocumentId text = plans.saying("a");
        TextClient silent = keep(browser(AsPerson.OFFICER).connect());
        TextClient garbage = opened(AsPerson.ANALYST, text);
        TextClient hasty = opened(AsPerson.ANALYST, text);

        garbage.sayRaw("x".repeat(10_000_000));
        assertThat(garbage.awaitClosed()).isIn(Closing.TOO_LARGE.code(), 1006);
        for (int i = 0; i < 400 && hasty.isOpen(); i++) {
            try {
                hasty.say("presence", "version", 0, "anchor", 1, "head", 1);
            } catch (RuntimeException closed) {
                break;
            }
        }
        assertThat(hasty.awaitClosed()).isIn(Closing.TOO_FAST.code(), 1006);
        assertThat(silent.awaitClosed()).isEqualTo(Closing.SILENT.code());

        assertThat(opened(AsPerson.ANALYST, text).text()).isEqualTo("a");
    }

    @Test
    void dropsSomebodyWhoDoesNotReadWhileTheOthersWriteOn() throws Exception {
        DocumentId text = plans.saying("a");
        Browser browser = browser(AsPerson.OFFICER);
        TextClient ana = opened(AsPerson.ANALYST, text);
        try (SlowReader frozen = new SlowReader(port, browser.cookies(), text)) {
            ana.await(message -> message.toString().contains("name=Emily Carter"), "that Emily is there");
            String much = "x".repeat(190_000);
            for (int i = 0; i < 56; i++) {
                ana.awaitStored(ana.commit(i % 2 == 0 ? insert(1, much) : replace(1, much.length() + 1, "")));
            }

            ana.await(message -> message.toString().contains("gone=true"), "that Emily is given up");
        }
    }
}
