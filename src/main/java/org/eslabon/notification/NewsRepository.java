package org.eslabon.notification;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines of the trail of which nobody has been told yet, by their numbers. */
@Repository
class NewsRepository {

    private final JdbcClient database;

    NewsRepository(JdbcClient database) {
        this.database = database;
    }

    /** The oldest, but those that could not be told of last. */
    List<Long> next(int most) {
        return database.sql("select number from trail_news order by attempts, number limit :most")
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** Nobody else tells of anything until the transaction ends, on no node. */
    void lock() {
        database.sql("select id from trail_news_teller for update")
                .query(Integer.class)
                .single();
    }

    /** Those of these of which nobody was told meanwhile. */
    List<Long> still(Collection<Long> numbers) {
        return database.sql("select number from trail_news where number in (:numbers)")
                .param("numbers", numbers)
                .query(Long.class)
                .list();
    }

    void done(Collection<Long> numbers) {
        database.sql("delete from trail_news where number in (:numbers)")
                .param("numbers", numbers)
                .update();
    }

    /** Counts an attempt that failed; says how many there were. */
    int failed(long number) {
        database.sql("update trail_news set attempts = attempts + 1 where number = :number")
                .param("number", number)
                .update();
        return database.sql("select attempts from trail_news where number = :number")
                .param("number", number)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
