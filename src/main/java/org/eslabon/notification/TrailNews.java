package org.eslabon.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.notification.spi.Decisions;
import org.eslabon.notification.spi.Involved;
import org.eslabon.partnership.Places;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people of lines of the trail: each line exactly once, whatever the number of nodes and whenever they stop. What is
 * told and that it was told is one transaction. The number of statements does not grow with the number of lines.
 */
@Component
class TrailNews {

    /** After so many failures a line is left out, so that it does not hold up what comes after it for ever. */
    static final int MOST_ATTEMPTS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(TrailNews.class);

    private final NewsRepository news;
    private final AuditTrail trail;
    private final FollowRepository follows;
    private final ReaderRepository readers;
    private final NotificationRepository notifications;
    private final Map<String, Involved> involved;
    private final Map<String, String> decisions;
    private final Places places;
    private final Clock clock;

    TrailNews(
            NewsRepository news,
            AuditTrail trail,
            FollowRepository follows,
            ReaderRepository readers,
            NotificationRepository notifications,
            List<Involved> involved,
            List<Decisions> decisions,
            Places places,
            Clock clock) {
        this.news = news;
        this.trail = trail;
        this.follows = follows;
        this.readers = readers;
        this.notifications = notifications;
        this.involved = involved.stream().collect(Collectors.toMap(Involved::kind, Function.identity()));
        this.decisions = decisions.stream()
                .flatMap(one -> one.sentences().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.places = places;
        this.clock = clock;
    }

    /** The lines that wait, oldest first. */
    @Transactional(readOnly = true)
    public List<Long> waiting(int most) {
        return news.next(most);
    }

    /** Tells of these lines, if nobody has, and says who was told. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Set<PersonId> tell(Collection<Long> numbers) {
        news.lock();
        List<Long> still = news.still(numbers);
        if (still.isEmpty()) {
            return Set.of();
        }
        List<Entry> entries = trail.numbered(still);
        Gathering.Outcome outcome = Gathering.of(entries, ties(entries));
        Set<PersonId> told = write(outcome);
        entries.forEach(this::reword);
        news.done(still);
        return told;
    }

    /** Counts that a line could not be told of; gives it up in the end. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void failed(long number, RuntimeException why) {
        if (news.failed(number) >= MOST_ATTEMPTS) {
            news.done(List.of(number));
            LOG.error("Nobody was told of line {} of the trail", number, why);
        } else {
            LOG.warn("Nobody could be told of line {} of the trail yet", number, why);
        }
    }

    private Gathering.Ties ties(List<Entry> entries) {
        Set<ThingRef> things = new HashSet<>();
        for (Entry entry : entries) {
            things.add(entry.thing());
            if (entry.within() != null) {
                things.add(entry.within());
            }
            if (entry.city() != null) {
                things.add(ThingRef.city(entry.city()));
            }
        }
        return new Gathering.Ties(
                follows.of(things, true),
                follows.of(things, false),
                involved(things),
                decisions,
                kind -> places.rightOver(kind).isPresent());
    }

    private Map<ThingRef, Set<PersonId>> involved(Set<ThingRef> things) {
        Map<String, List<UUID>> byKind = things.stream()
                .collect(Collectors.groupingBy(ThingRef::kind, Collectors.mapping(ThingRef::id, Collectors.toList())));
        Map<ThingRef, Set<PersonId>> people = new HashMap<>();
        byKind.forEach((kind, ids) -> {
            Involved one = involved.get(kind);
            if (one != null) {
                one.in(ids).forEach((id, whom) -> people.put(new ThingRef(kind, id), whom));
            }
        });
        return people;
    }

    private Set<PersonId> write(Gathering.Outcome outcome) {
        Set<PersonId> all = new HashSet<>();
        outcome.lines().forEach(line -> all.add(line.person()));
        outcome.begun().values().forEach(all::addAll);
        Map<PersonId, Reader> known = readers.among(all);
        Map<ThingRef, Set<PersonId>> begun = new LinkedHashMap<>();
        outcome.begun().forEach((thing, people) -> {
            Set<PersonId> there = new HashSet<>(people);
            there.retainAll(known.keySet());
            begun.put(thing, there);
        });
        follows.begin(begun);
        Instant now = clock.instant();
        List<NotificationRepository.Due> lines = new ArrayList<>();
        for (Gathering.Line line : outcome.lines()) {
            Reader reader = known.get(line.person());
            if (reader != null) {
                lines.add(new NotificationRepository.Due(line, reader.due(line.kind(), now)));
            }
        }
        notifications.gather(lines);
        return lines.stream().map(one -> one.line().person()).collect(Collectors.toSet());
    }

    /** What a comment does not say any more is not read in an inbox either. */
    private void reword(Entry entry) {
        Remark remark = Remark.of(entry);
        if (remark != null
                && (entry.verb().equals(Remark.EDITED) || entry.verb().equals(Remark.DELETED))) {
            notifications.reword(remark.id(), remark.excerpt());
        }
    }
}
