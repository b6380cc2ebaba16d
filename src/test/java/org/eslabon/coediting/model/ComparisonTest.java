package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.coediting.model.Samples.delete;
import static org.eslabon.coediting.model.Samples.doc;
import static org.eslabon.coediting.model.Samples.insert;
import static org.eslabon.coediting.model.Samples.p;
import static org.eslabon.coediting.model.Samples.slice;
import static org.eslabon.coediting.model.Samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eslabon.coediting.model.Comparison.Change;
import org.eslabon.coediting.model.Comparison.Commit;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Node TEXT = doc(p("abcdef"));

    private final List<Commit> commits = new ArrayList<>();
    private Node after = TEXT;

    @Test
    void whatIsInsertedIsWhoseWroteItAndWhatIsDeletedIsWhoseDeletedIt() {
        commit("ana", insert(3, text("xyz")));
        commit("bea", delete(8, 9));
        assertThat(changes()).containsExactly(new Change(3, 3, 3, 6, "ana"), new Change(5, 6, 8, 8, "bea"));
    }

    @Test
    void whatIsWrittenAndDeletedAgainDoesNotAppear() {
        commit("ana", insert(3, text("xyz")));
        commit("bea", delete(3, 6));
        assertThat(changes()).isEmpty();
    }

    @Test
    void whereTwoAuthorsMeetTheirChangesStayApart() {
        commit("ana", insert(3, text("xy")));
        commit("bea", insert(5, text("z")), delete(6, 8));
        assertThat(changes()).containsExactly(new Change(3, 3, 3, 5, "ana"), new Change(3, 5, 5, 6, "bea"));
    }

    @Test
    void oneAuthorsChangesThatMeetAreOneChange() {
        commit("ana", delete(2, 3));
        commit("ana", insert(2, text("x")));
        commit("ana", delete(3, 4));
        assertThat(changes()).containsExactly(new Change(2, 4, 2, 3, "ana"));
    }

    @Test
    void whereAWordIsReplacedByOneThatIsAlikeOnlyTheDifferenceAppears() {
        commit("ana", new ReplaceStep(1, 7, slice(0, 0, text("abXdef")), false));
        assertThat(changes()).containsExactly(new Change(3, 4, 3, 4, "ana"));
        commit("ana", new ReplaceStep(1, 7, slice(0, 0, text("abcdef")), false));
        assertThat(changes()).isEmpty();
    }

    @Test
    void noCharacterIsPartedWhereItsHalvesAreAlike() {
        after = doc(p("a😀b"));
        var before = after;
        commit("ana", new ReplaceStep(1, 5, slice(0, 0, text("a😁b")), false));
        assertThat(Comparison.of(before, commits, after)).containsExactly(new Change(2, 4, 2, 4, "ana"));
    }

    @Test
    void commitsBetweenOtherDocumentsAreAnError() {
        commit("ana", insert(3, text("xyz")));
        assertThatThrownBy(() -> Comparison.of(TEXT, commits, TEXT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void whatIsInNoChangeIsTheSameAndWhatIsInOneIsItsAuthors(@ForAll long seed) {
        var random = new Random(seed);
        var documents = new RandomDocuments(random);
        var edits = new RandomSteps(random, documents);
        var before = documents.document();
        after = before;
        commits.clear();
        var history = new History(before.content().size());
        for (int i = 0; i < 10; i++) {
            var author = "p" + random.nextInt(3);
            var steps = edits.commit(after, 2);
            commit(author, steps.toArray(Step[]::new));
            steps.forEach(step -> history.apply(step.map(), author));
        }
        var changes = Comparison.of(before, commits, after);
        assertThat(outside(before, changes, true)).isEqualTo(outside(after, changes, false));
        for (var change : changes) {
            assertThat(history.deletedBy.subList(change.fromBefore(), change.toBefore()))
                    .as("%s", change)
                    .allMatch(change.author()::equals);
            assertThat(history.writtenBy.subList(change.from(), change.to()))
                    .as("%s", change)
                    .allMatch(change.author()::equals);
        }
    }

    /** Who deleted each position of the older document and who wrote each of the newer one, in plain lists. */
    private static final class History {
        final List<String> deletedBy = new ArrayList<>();
        final List<String> writtenBy = new ArrayList<>();
        private final List<Integer> origins = new ArrayList<>();

        History(int size) {
            for (int i = 0; i < size; i++) {
                deletedBy.add("");
                writtenBy.add("");
                origins.add(i);
            }
        }

        void apply(StepMap map, String author) {
            for (var range : map.ranges().reversed()) {
                int end = range.start() + range.oldSize();
                origins.subList(range.start(), end).stream()
                        .filter(origin -> origin >= 0)
                        .forEach(origin -> deletedBy.set(origin, author));
                origins.subList(range.start(), end).clear();
                writtenBy.subList(range.start(), end).clear();
                for (int i = 0; i < range.newSize(); i++) {
                    origins.add(range.start(), -1);
                    writtenBy.add(range.start(), author);
                }
            }
        }
    }

    /** What stands outside the changes, without what may change without moving anything. */
    private static List<String> outside(Node document, List<Change> changes, boolean older) {
        var tokens = Token.between(document, 0, document.content().size());
        return IntStream.range(0, tokens.size())
                .filter(i -> changes.stream()
                        .noneMatch(change -> older
                                ? change.fromBefore() <= i && i < change.toBefore()
                                : change.from() <= i && i < change.to()))
                .mapToObj(i -> withoutForm(tokens.get(i)))
                .toList();
    }

    /** Where blocks were joined, the end of the one has become the end of the other. */
    private static String withoutForm(Token token) {
        return (token.isClosing() ? "" : token.type()) + " " + token.unit();
    }

    private void commit(String author, Step... steps) {
        for (var step : steps) {
            after = step.apply(after).orThrow();
        }
        commits.add(new Commit(List.of(steps).stream().map(Step::map).toList(), author));
    }

    private List<Change> changes() {
        return Comparison.of(TEXT, commits, after);
    }
}
