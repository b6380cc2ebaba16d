package org.eslabon.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eslabon.search.spi.Change;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the index up to what the things are now. Only one node does so at a time, and what it has taken from the list of
 * changes is gone from there in the transaction in which the index has it.
 *
 * <p>To build the index is to note everything as changed.
 */
@Component
class Indexer {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

    /** Of what stands in the index for an item. */
    private static final String FORMAT = "2";

    private static final int TOGETHER = 200;

    private final DueRepository due;
    private final IndexRepository index;
    private final Map<String, SearchSource> byKind = new HashMap<>();
    private final List<SearchSource> sources;
    private final TransactionTemplate transaction;
    private final String edition;

    Indexer(
            DueRepository due,
            IndexRepository index,
            List<SearchSource> sources,
            PlatformTransactionManager transactions) {
        this.due = due;
        this.index = index;
        this.sources = sources;
        sources.forEach(source -> source.kinds().forEach(kind -> byKind.put(kind, source)));
        transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        edition = edition(sources);
    }

    private static String edition(List<SearchSource> sources) {
        String all = sources.stream()
                .map(source ->
                        source.kinds().stream().sorted().collect(Collectors.joining(" ")) + ":" + source.edition())
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("\n", FORMAT + "\n", ""));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * Once for each start of a node: where the index is of another edition, all is to be read anew. Nodes of the former
     * edition that are still running leave the index alone from then on.
     */
    void begin() {
        transaction.executeWithoutResult(status -> {
            if (!due.hold().equals(edition)) {
                noteEverything();
                due.setEdition(edition);
            }
        });
    }

    /** Does all there is to do, unless another node is at it. */
    void work() {
        if (!due.any()) {
            return;
        }
        while (some()) {
            LOG.debug("There is more to read");
        }
        if (due.takePacking()) {
            due.pack();
        }
    }

    /** Says whether there may be more. */
    private boolean some() {
        try {
            return together(TOGETHER) == TOGETHER;
        } catch (RuntimeException oneOfThem) {
            LOG.debug("Each alone, for one of them cannot be read", oneOfThem);
            int done = 0;
            while (done < TOGETHER && alone()) {
                done++;
            }
            return done == TOGETHER;
        }
    }

    private boolean alone() {
        try {
            return together(1) == 1;
        } catch (RuntimeException unreadable) {
            Due change = due.newest(1).getFirst();
            LOG.warn("{} cannot be found for now", change.change().thing(), unreadable);
            due.postpone(change);
            return true;
        }
    }

    private int together(int most) {
        Integer done = transaction.execute(status -> {
            if (!due.claim(edition)) {
                return 0;
            }
            List<Due> changes = due.newest(most);
            if (!changes.isEmpty()) {
                due.done(changes, read(changes));
            }
            return changes.size();
        });
        return done == null ? 0 : done;
    }

    private void noteEverything() {
        Set<ThingRef> things = index.all();
        for (SearchSource source : sources) {
            things.addAll(source.everywhere());
            index.cities().forEach(city -> things.addAll(source.in(city)));
        }
        due.addAll(things, "indexed");
    }

    private int read(List<Due> changes) {
        Set<ThingRef> things = touched(changes);
        List<IndexRepository.Row> rows = rows(things);
        Set<ItemKey> gone = index.held(things);
        gone.removeIf(key -> !things.contains(key.thing()));
        rows.forEach(row -> gone.remove(row.key()));
        if (!rows.isEmpty()) {
            index.write(rows);
        }
        if (!gone.isEmpty()) {
            index.remove(gone);
        }
        return rows.size() + gone.size();
    }

    /** What was changed, what goes with it, and what goes with that: a plan, its actions, what was said about them. */
    private Set<ThingRef> touched(List<Due> changes) {
        Set<Change> known = new LinkedHashSet<>();
        changes.forEach(one -> known.add(one.change()));
        Deque<Change> open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            Change change = open.remove();
            for (SearchSource source : sources) {
                for (ThingRef touched : source.touchedBy(change)) {
                    Change next = new Change(touched, null, change.verb());
                    if (known.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return known.stream().map(Change::thing).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<IndexRepository.Row> rows(Collection<ThingRef> things) {
        Map<String, Set<UUID>> ids = new LinkedHashMap<>();
        for (ThingRef thing : things) {
            ids.computeIfAbsent(thing.kind(), kind -> new LinkedHashSet<>()).add(thing.id());
        }
        List<IndexRepository.Row> rows = new ArrayList<>();
        ids.forEach((kind, some) -> {
            SearchSource source = byKind.get(kind);
            List<SearchItem> items = source == null ? List.of() : source.items(kind, some);
            if (!items.isEmpty()) {
                Map<UUID, IndexRepository.Written> texts = index.texts(kind, some);
                Map<UUID, Instant> acts = index.lastActs(kind, some);
                items.forEach(item -> rows.add(row(
                        item,
                        texts.get(item.thing().id()),
                        acts.get(item.thing().id()))));
            }
        });
        return rows;
    }

    private static IndexRepository.Row row(
            SearchItem item, IndexRepository.@Nullable Written written, @Nullable Instant act) {
        String text = written == null ? item.firstText() : written.text();
        return new IndexRepository.Row(
                item,
                text == null ? item.body() : (item.body() + "\n" + text).strip(),
                latest(item.since(), act, written == null ? null : written.changedAt()));
    }

    private static @Nullable Instant latest(@Nullable Instant... moments) {
        Instant latest = null;
        for (Instant moment : moments) {
            if (moment != null && (latest == null || moment.isAfter(latest))) {
                latest = moment;
            }
        }
        return latest;
    }
}
