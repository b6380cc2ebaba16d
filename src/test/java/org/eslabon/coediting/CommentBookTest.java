package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eslabon.coediting.model.ModelJson;
import org.eslabon.coediting.model.Schema;
import org.eslabon.coediting.model.Step;
import org.eslabon.coediting.model.StepMap;
import org.eslabon.shared.PersonId;
import org.junit.jupiter.api.Test;

class CommentBookTest {

    private final CommentBook book = new CommentBook(7, 7);
    private final UUID id = UUID.randomUUID();

    private CommentRepository.Placed placed(int from, int to) {
        book.put(new Comment(id, "quote", "text", PersonId.next(), Instant.EPOCH, List.of(), null, null), from, to);
        return book.all().comments().getFirst();
    }

    private CommentRepository.Placed after(String step) {
        Step read = new ModelJson(Schema.product()).readStep(step).orThrow();
        List<StepMap> maps = List.of(read.map());
        book.follow(maps, 8);
        return book.all().comments().getFirst();
    }

    private static String insert(int at, String text) {
        return """
                {"stepType":"replace","from":%d,"to":%d,"slice":{"content":[{"type":"text","text":"%s"}]}}"""
                .formatted(at, at, text);
    }

    private static String delete(int from, int to) {
        return "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d}".formatted(from, to);
    }

    @Test
    void movesACommentWithItsText() {
        placed(5, 9);

        CommentRepository.Placed moved = after(insert(2, "abc"));

        assertThat(List.of(moved.from(), moved.to())).containsExactly(8, 12);
        assertThat(moved.version()).isEqualTo(8);
    }

    @Test
    void doesNotTakeInWhatIsWrittenAtItsEdges() {
        placed(5, 9);

        CommentRepository.Placed before = after(insert(5, "x"));
        assertThat(List.of(before.from(), before.to())).containsExactly(6, 10);
        CommentRepository.Placed behind = after(insert(10, "y"));
        assertThat(List.of(behind.from(), behind.to())).containsExactly(6, 10);
    }

    @Test
    void becomesEmptyWhereItsTextWasAndStaysSo() {
        placed(5, 9);

        CommentRepository.Placed gone = after(delete(3, 12));
        assertThat(List.of(gone.from(), gone.to())).containsExactly(3, 3);
        CommentRepository.Placed still = after(insert(3, "new"));
        assertThat(still.to()).isEqualTo(still.from());
    }

    @Test
    void tellsOnlyOfThoseThatChanged() {
        placed(5, 9);
        long seen = book.all().changes();
        assertThat(book.changedSince(seen)).isNull();

        book.change(book.get(id).resolved(PersonId.next(), Instant.EPOCH));

        assertThat(book.changedSince(seen).comments()).hasSize(1);
    }
}
