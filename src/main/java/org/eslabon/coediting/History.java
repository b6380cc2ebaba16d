package org.eslabon.coediting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eslabon.coediting.model.Authorship;
import org.eslabon.coediting.model.Comparison;
import org.eslabon.coediting.model.ModelJson;
import org.eslabon.coediting.model.Schema;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a text came to be what it is, as messages show it. */
@Component
class History {

    private static final ModelJson JSON = new ModelJson(Schema.product());

    /** Who writes again after a longer pause begins a new line of the timeline. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    /** How much of the log one page of the timeline looks at. */
    private static final int PAGE = 5_000;

    private final TextStore store;
    private final CommitLog log;
    private final Names names;

    History(TextStore store, CommitLog log, Names names) {
        this.store = store;
        this.log = log;
        this.names = names;
    }

    /** One person's work without a pause. */
    private static final class Group {
        private final CommitLog.Line last;
        private CommitLog.Line first;
        private int inserted;
        private int deleted;

        Group(CommitLog.Line last) {
            this.last = last;
            this.first = last;
        }

        boolean takes(CommitLog.Line line) {
            return line.at().plus(PAUSE).isAfter(first.at());
        }

        void take(CommitLog.Line line) {
            first = line;
            inserted += line.inserted();
            deleted += line.deleted();
        }

        Map<String, @Nullable Object> plain(Map<PersonId, Map<String, @Nullable Object>> people) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            plain.put("author", people.get(last.author()));
            plain.put("after", first.version() - 1);
            plain.put("version", last.version());
            plain.put("begun", first.at().toString());
            plain.put("ended", last.at().toString());
            plain.put("inserted", inserted);
            plain.put("deleted", deleted);
            return plain;
        }
    }

    /** The timeline, newest first; people who wrote at the same time have a group each. */
    Map<String, @Nullable Object> timeline(DocumentId document, long before) {
        List<CommitLog.Line> lines = log.lines(document, before, PAGE);
        List<Group> groups = new ArrayList<>();
        Map<PersonId, Group> latest = new HashMap<>();
        for (CommitLog.Line line : lines) {
            Group group = latest.get(line.author());
            if (group == null || !group.takes(line)) {
                group = new Group(line);
                groups.add(group);
                latest.put(line.author(), group);
            }
            group.take(line);
        }
        groups.sort(
                Comparator.comparingLong((Group group) -> group.last.version()).reversed());
        Map<PersonId, Map<String, @Nullable Object>> people =
                names.of(groups.stream().map(group -> group.last.author()).collect(Collectors.toSet()));
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("groups", groups.stream().map(group -> group.plain(people)).toList());
        boolean more = !lines.isEmpty() && lines.getLast().version() > 1;
        plain.put("more", more);
        plain.put("oldest", lines.isEmpty() ? 0 : lines.getLast().version());
        return plain;
    }

    /** What changed between two versions, the older first. */
    Map<String, @Nullable Object> comparison(DocumentId document, long from, long to) {
        Snapshot before = store.at(document, from).snapshot();
        Snapshot after = store.at(document, to).snapshot();
        List<Commit> between = log.between(document, before.version(), after.version());
        List<Comparison.Change> changes = Comparison.of(
                before.document(),
                between.stream()
                        .map(commit -> new Comparison.Commit(
                                commit.maps(), commit.author().value().toString()))
                        .toList(),
                after.document());
        Map<PersonId, Map<String, @Nullable Object>> people =
                names.of(between.stream().map(Commit::author).collect(Collectors.toSet()));
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("before", JSON.plain(before.document()));
        plain.put("after", JSON.plain(after.document()));
        plain.put(
                "changes",
                changes.stream()
                        .map(change -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("fromBefore", change.fromBefore());
                            one.put("toBefore", change.toBefore());
                            one.put("from", change.from());
                            one.put("to", change.to());
                            one.put("author", people.get(person(change.author())));
                            return one;
                        })
                        .toList());
        return plain;
    }

    /** Who wrote which passage of the text as it is now, where anybody did. */
    Map<String, @Nullable Object> authors(DocumentId document, Snapshot now) {
        List<Authorship.Passage> passages = now.authorship().passages().stream()
                .filter(passage -> !passage.author().isEmpty())
                .toList();
        Map<Long, Instant> times = log.times(
                document, passages.stream().map(Authorship.Passage::version).collect(Collectors.toSet()));
        Set<PersonId> authors =
                passages.stream().map(passage -> person(passage.author())).collect(Collectors.toSet());
        Map<PersonId, Map<String, @Nullable Object>> people = names.of(authors);
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("version", now.version());
        plain.put(
                "passages",
                passages.stream()
                        .map(passage -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("from", passage.from());
                            one.put("to", passage.to());
                            one.put("author", people.get(person(passage.author())));
                            one.put("at", String.valueOf(times.get(passage.version())));
                            return one;
                        })
                        .toList());
        return plain;
    }

    private static PersonId person(String author) {
        return new PersonId(UUID.fromString(author));
    }
}
