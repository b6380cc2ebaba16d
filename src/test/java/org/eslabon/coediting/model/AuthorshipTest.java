package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.coediting.model.Samples.delete;
import static org.eslabon.coediting.model.Samples.insert;
import static org.eslabon.coediting.model.Samples.node;
import static org.eslabon.coediting.model.Samples.slice;
import static org.eslabon.coediting.model.Samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eslabon.coediting.model.Authorship.Passage;
import org.junit.jupiter.api.Test;

class AuthorshipTest {

    private static final Authorship ANAS = Authorship.initial(10, "ana", 0);

    @Test
    void whatIsInsertedBelongsToWhoInsertedItAndPartsWhatItStandsIn() {
        assertThat(ANAS.after(maps(insert(4, text("new"))), "bea", 7).passages())
                .containsExactly(
                        new Passage(0, 4, "ana", 0), new Passage(4, 7, "bea", 7), new Passage(7, 13, "ana", 0));
    }

    @Test
    void whatIsDeletedBetweenJoinsWhatBelongsTogether() {
        var inserted = ANAS.after(maps(insert(4, text("new"))), "bea", 7);
        assertThat(inserted.after(maps(delete(4, 7)), "eva", 8).passages())
                .containsExactly(new Passage(0, 10, "ana", 0));
    }

    @Test
    void whatIsWrappedStaysWhoWroteIt() {
        var wrap = new ReplaceAroundStep(0, 10, 0, 10, slice(0, 0, node("blockquote")), 1, true);
        assertThat(ANAS.after(maps(wrap), "bea", 1).passages())
                .containsExactly(
                        new Passage(0, 1, "bea", 1), new Passage(1, 11, "ana", 0), new Passage(11, 12, "bea", 1));
    }

    @Test
    void whatWasOnceReadIsNotChangedByLaterCommits() {
        ANAS.after(maps(delete(0, 9)), "bea", 1);
        assertThat(ANAS.passages()).containsExactly(new Passage(0, 10, "ana", 0));
        assertThat(ANAS.after(List.of(StepMap.EMPTY), "bea", 1)).isSameAs(ANAS);
    }

    @Test
    void mapsOfAnotherDocumentAreAnError() {
        assertThatThrownBy(() -> ANAS.after(maps(delete(8, 11)), "bea", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsReadIsCheckedFirst() {
        for (var runs :
                List.of(List.of(1), List.of(0, 0, 0), List.of(5, 1, 0), List.of(5, 0, -1), List.of(5, 0, 1, 5, 0, 1))) {
            assertThat(Authorship.read(Map.of("authors", List.of("ana"), "runs", runs))
                            .isOk())
                    .as("%s", runs)
                    .isFalse();
        }
        assertThat(Authorship.read("ana").isOk()).isFalse();
    }

    /** Kept beside a plain list with an entry for each position. */
    @Property(tries = 300)
    void eachPositionIsWhoseCommitBroughtIt(@ForAll long seed) {
        var random = new Random(seed);
        var documents = new RandomDocuments(random);
        var edits = new RandomSteps(random, documents);
        var document = documents.document();
        var authorship = Authorship.initial(document.content().size(), "p0", 0);
        var expected = new ArrayList<String>(java.util.Collections.nCopies(authorship.size(), "p0 0"));
        for (int version = 1; version <= 20; version++) {
            var author = "p" + random.nextInt(3);
            var steps = edits.commit(document, 2);
            for (var step : steps) {
                document = step.apply(document).orThrow();
                for (var range : step.map().ranges().reversed()) {
                    var replaced = expected.subList(range.start(), range.start() + range.oldSize());
                    replaced.clear();
                    replaced.addAll(java.util.Collections.nCopies(range.newSize(), author + " " + version));
                }
            }
            authorship = authorship.after(steps.stream().map(Step::map).toList(), author, version);
        }
        assertThat(positions(authorship)).isEqualTo(expected);
        var read = Authorship.read(Json.read(Json.write(authorship.plain()))).orThrow();
        assertThat(read.passages()).isEqualTo(authorship.passages());
    }

    private static List<String> positions(Authorship authorship) {
        var positions = new ArrayList<String>();
        String last = "";
        for (var passage : authorship.passages()) {
            var by = passage.author() + " " + passage.version();
            assertThat(passage.from()).isEqualTo(positions.size());
            assertThat(by).isNotEqualTo(last);
            for (int i = passage.from(); i < passage.to(); i++) {
                positions.add(by);
            }
            last = by;
        }
        return positions;
    }

    private static List<StepMap> maps(Step step) {
        return List.of(step.map());
    }
}
