package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.coediting.TextClient.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eslabon.coediting.TextClient.Browser;
import org.eslabon.coediting.Trace.Edit;
import org.eslabon.coediting.model.Node;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A text as somebody really wrote it, written again through the real endpoint into the real database. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=traces",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({PlanText.class, AsPerson.class})
class TraceReplayIT {

    private static final int STEPS_ALONE = 300;
    private static final int WRITERS = 5;
    private static final int STEPS_TOGETHER = 25;

    @LocalServerPort
    int port;

    @Autowired
    PlanText plans;

    @Autowired
    TextStore store;

    private final Trace trace = Trace.recorded();
    private final List<TextClient> open = new ArrayList<>();
    private DocumentId text;

    @AfterEach
    void closeAll() {
        open.forEach(TextClient::close);
    }

    @Test
    void whatOnePersonWroteEndsAsItDidThen() {
        var writer = opened(1).getFirst();
        begin(writer, trace.start());
        for (int from = 0; from < trace.edits().size(); from += STEPS_ALONE) {
            int to = Math.min(trace.edits().size(), from + STEPS_ALONE);
            write(writer, trace.edits().subList(from, to));
        }
        assertThat(textOf(writer.document())).isEqualTo(trace.end());
        assertThat(textOf(stored())).isEqualTo(trace.end());
    }

    @Test
    void splitAmongFivePeopleWhoWriteAtOnceItEndsAsOneTextForAll() throws Exception {
        var writers = opened(WRITERS);
        begin(writers.getFirst(), trace.start());
        writers.forEach(writer -> writer.awaitVersion(1));
        long commits = 1;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, WRITERS)
                    .mapToObj(i -> (Callable<Integer>) () -> writeShare(writers.get(i), i))
                    .map(threads::submit)
                    .toList();
            for (var one : all) {
                commits += one.get();
            }
        }
        for (var writer : writers) {
            writer.awaitVersion(commits);
            assertThat(writer.version()).isEqualTo(commits);
            assertThat(textOf(writer.document())).isEqualTo(textOf(stored()));
        }
        assertThat(textOf(stored())).isNotEmpty();
        assertThat(store.load(text).snapshot().version()).isEqualTo(commits);
    }

    /** Every fifth edit, where it was made then, as far as the text is as long now. */
    private int writeShare(TextClient writer, int share) {
        var edits = IntStream.range(0, trace.edits().size())
                .filter(i -> i % WRITERS == share)
                .mapToObj(trace.edits()::get)
                .toList();
        int commits = 0;
        for (int from = 0; from < edits.size(); from += STEPS_TOGETHER) {
            commits += write(writer, edits.subList(from, Math.min(edits.size(), from + STEPS_TOGETHER)));
        }
        return commits;
    }

    /** One commit of these edits, made on the text as the writer sees it, and acknowledged; 0 if there was nothing to do. */
    private static int write(TextClient writer, List<Edit> edits) {
        StringBuilder now;
        long version;
        synchronized (writer) {
            now = new StringBuilder(textOf(writer.document()));
            version = writer.version();
        }
        var steps = new ArrayList<Map<String, Object>>();
        for (var edit : edits) {
            int from = whole(now, Math.min(edit.at(), now.length()));
            int to = whole(now, Math.min(edit.at() + edit.deleted(), now.length()));
            if (from < to || !edit.inserted().isEmpty()) {
                now.replace(from, to, edit.inserted());
                steps.add(replace(from + 1, to + 1, edit.inserted()));
            }
        }
        if (steps.isEmpty()) {
            return 0;
        }
        writer.awaitStored(writer.commitOn(version, UUID.randomUUID(), steps.toArray()));
        return 1;
    }

    /** The position, or the one after it if it lies within a character. */
    private static int whole(CharSequence text, int position) {
        return position < text.length() && Character.isLowSurrogate(text.charAt(position)) ? position + 1 : position;
    }

    private List<TextClient> opened(int count) {
        text = plans.saying("");
        for (int i = 0; i < count; i++) {
            var person = i % 2 == 0 ? AsPerson.ANALYST : AsPerson.OFFICER;
            open.add(Browser.signedIn("http://localhost:" + port, person, "demostracion-eslabon")
                    .open(text));
        }
        return open;
    }

    /** Code, for there a line's end is a character like any other. */
    private static void begin(TextClient writer, String start) {
        Map<String, Object> code = start.isEmpty()
                ? Map.of("type", "codeBlock")
                : Map.of("type", "codeBlock", "content", List.of(Map.of("type", "text", "text", start)));
        int size = writer.document().content().size();
        writer.awaitStored(writer.commit(
                Map.of("stepType", "replace", "from", 0, "to", size, "slice", Map.of("content", List.of(code)))));
    }

    private Node stored() {
        return store.load(text).snapshot().document();
    }

    private static String textOf(Node document) {
        var written = new StringBuilder();
        document.content().forEach(block -> block.content().forEach(inline -> written.append(inline.text())));
        return written.toString();
    }
}
