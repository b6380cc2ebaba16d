package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eslabon.shared.PersonId;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent recent = new Recent(10);

    private static Commit commit(long version) {
        return new Commit(version, PersonId.next(), UUID.randomUUID(), Instant.EPOCH, List.of(), "[]", List.of());
    }

    @Test
    void bringsAllThatCameSinceInOneMessage() {
        recent.add(List.of(commit(11), commit(12)));
        recent.add(List.of(commit(13)));

        Recent.News news = recent.newsAfter(11);

        assertThat(news.version()).isEqualTo(13);
        assertThat(news.message()).contains("\"from\":11").contains("\"version\":12", "\"version\":13");
        assertThat(news.message()).doesNotContain("\"version\":11");
        assertThat(recent.newsAfter(13)).isNull();
    }

    @Test
    void writesTheMessageOnceForAllWhoKeepUp() {
        recent.add(List.of(commit(11)));

        assertThat(recent.newsAfter(10).message()).isSameAs(recent.newsAfter(10).message());
    }

    @Test
    void saysHowFarBackItReaches() {
        assertThat(recent.reaches(10)).isTrue();
        assertThat(recent.reaches(9)).isFalse();
        assertThat(recent.mapsAfter(9)).isNull();

        for (int version = 11; version < 5_000; version++) {
            recent.add(List.of(commit(version)));
        }
        assertThat(recent.reaches(10)).isFalse();
        assertThat(recent.reaches(4_000)).isTrue();
        assertThat(recent.byRef(UUID.randomUUID())).isNull();
    }
}
