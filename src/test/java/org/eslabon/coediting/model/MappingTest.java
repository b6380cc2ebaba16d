package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.coediting.model.Samples.delete;
import static org.eslabon.coediting.model.Samples.insert;
import static org.eslabon.coediting.model.Samples.text;

import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTest {

    private final StepMap inserted = insert(3, text("xyz")).map();
    private final StepMap deleted = delete(3, 6).map();

    @Test
    void aPositionMovesWithWhatWasInsertedBeforeIt() {
        assertThat(inserted.map(5, 1)).isEqualTo(8);
        assertThat(inserted.map(2, 1)).isEqualTo(2);
    }

    @Test
    void atTheInsertionItStaysWithTheSideItBelongsTo() {
        assertThat(inserted.map(3, -1)).isEqualTo(3);
        assertThat(inserted.map(3, 1)).isEqualTo(6);
    }

    @Test
    void aPositionWhoseSurroundingsWereDeletedKnowsIt() {
        assertThat(deleted.mapResult(4, 1)).satisfies(result -> {
            assertThat(result.position()).isEqualTo(3);
            assertThat(result.deletedAcross()).isTrue();
        });
        assertThat(deleted.mapResult(3, 1).deletedAfter()).isTrue();
        assertThat(deleted.mapResult(3, -1).deleted()).isFalse();
        assertThat(deleted.mapResult(6, -1).deletedBefore()).isTrue();
    }

    @Test
    void theWayBackLeadsToWhereOneCameFrom() {
        var mapping = Mapping.of(List.of(inserted, delete(0, 2).map()));
        assertThat(mapping.invert().map(mapping.map(7, 1), 1)).isEqualTo(7);
    }

    @Test
    void aDeletionTakenBackByItsMirrorLeavesPositionsInsideItWhereTheyWere() {
        var builder = new Mapping.Builder();
        builder.add(deleted);
        builder.addMirror(deleted.invert(), 0);
        assertThat(builder.build().map(4, 1)).isEqualTo(4);
        assertThat(Mapping.of(List.of(deleted, deleted.invert())).map(4, 1)).isEqualTo(6);
    }

    @Test
    void mirrorsAreKeptWhenMappingsAreJoined() {
        var builder = new Mapping.Builder();
        builder.add(deleted);
        builder.addMirror(deleted.invert(), 0);
        var joined = Mapping.of(
                        List.of(insert(0, text("ab")).map(), delete(0, 2).map()))
                .and(builder.build());
        assertThat(joined.map(4, 1)).isEqualTo(4);
        assertThat(joined.invert().map(4, 1)).isEqualTo(4);
    }
}
