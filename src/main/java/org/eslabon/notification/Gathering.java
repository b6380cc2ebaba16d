package org.eslabon.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eslabon.audit.Entry;
import org.eslabon.notification.spi.Decisions;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * Who is told what of lines of the trail. Fifty edits of one thing become one line for each who follows it; nobody is told
 * of what she did herself; of one act nobody is told twice, but for the most pressing reason.
 */
final class Gathering {

    private static final String CITY = "city";
    private static final Set<String> SILENT = Set.of(Remark.EDITED, Remark.DELETED);

    /**
     * How people are tied to things.
     *
     * @param follow who follows a thing
     * @param left who has left it, so that nothing brings her back but her own wish
     * @param involved who has to do with it, follow it or not
     * @param decisions the sentences of acts that are decisions, see {@link Decisions}
     * @param followed whether one who does something to a thing of this kind, or is mentioned there, follows it from then on
     */
    record Ties(
            Map<ThingRef, Set<PersonId>> follow,
            Map<ThingRef, Set<PersonId>> left,
            Map<ThingRef, Set<PersonId>> involved,
            Map<String, String> decisions,
            Predicate<String> followed) {}

    /**
     * What one person is told, to be added to the line she has not read yet.
     *
     * @param about what is gathered in one line: the thing, or the one comment that mentions her
     * @param label what the thing was called; empty where the acts were on smaller things in it
     * @param sentence key of what was decided last, if it is about decisions
     * @param remark the latest comment, if it is about comments
     * @param actors whose acts these are; nobody where the product acted itself
     */
    record Line(
            PersonId person,
            NotificationKind kind,
            @Nullable CityId city,
            ThingRef thing,
            UUID about,
            String label,
            @Nullable String sentence,
            @Nullable Remark remark,
            int changes,
            Set<PersonId> actors,
            Instant latest) {

        private Line and(Line later) {
            Set<PersonId> all = new LinkedHashSet<>(actors);
            all.addAll(later.actors);
            return new Line(
                    person,
                    kind,
                    city,
                    thing,
                    about,
                    later.label.isEmpty() ? label : later.label,
                    later.sentence,
                    later.remark,
                    changes + later.changes,
                    all,
                    later.latest);
        }
    }

    /**
     * @param begun who follows what from now on
     */
    record Outcome(List<Line> lines, Map<ThingRef, Set<PersonId>> begun) {}

    private record Key(PersonId person, NotificationKind kind, UUID about) {}

    private final Ties ties;
    private final Map<ThingRef, Set<PersonId>> begun = new LinkedHashMap<>();
    private final Map<Key, Line> lines = new LinkedHashMap<>();

    private Gathering(Ties ties) {
        this.ties = ties;
    }

    /**
     * @param entries in the order in which they were written
     */
    static Outcome of(List<Entry> entries, Ties ties) {
        Gathering gathering = new Gathering(ties);
        entries.forEach(gathering::take);
        return new Outcome(new ArrayList<>(gathering.lines.values()), gathering.begun);
    }

    private void take(Entry entry) {
        Remark remark = Remark.of(entry);
        Set<PersonId> mentioned = remark == null ? Set.of() : Remark.mentions(entry);
        mentioned.forEach(person -> {
            if (!person.equals(entry.by())) {
                tell(person, NotificationKind.MENTION, entry, entry.thing(), Objects.requireNonNull(remark));
            }
        });
        Set<PersonId> told = new HashSet<>(mentioned);
        if (entry.by() != null) {
            told.add(entry.by());
        }
        if (!SILENT.contains(entry.verb())) {
            tellFollowers(entry, remark, told);
        }
        if (ties.followed().test(entry.thing().kind())) {
            mentioned.forEach(person -> begin(entry.thing(), person));
            if (entry.by() != null) {
                begin(entry.thing(), entry.by());
            }
        }
    }

    private void tellFollowers(Entry entry, @Nullable Remark remark, Set<PersonId> told) {
        Set<PersonId> ofThing = without(followers(entry.thing()), told);
        told.addAll(ofThing);
        // Who has left the thing is not told of it by way of the larger one either.
        told.addAll(ties.left().getOrDefault(entry.thing(), Set.of()));
        ThingRef larger = entry.within();
        Set<PersonId> ofLarger = larger == null ? Set.of() : without(followers(larger), told);
        told.addAll(ofLarger);
        if (remark != null) {
            ofThing.forEach(person -> tell(person, NotificationKind.COMMENT, entry, entry.thing(), remark));
            ofLarger.forEach(person -> tell(person, NotificationKind.COMMENT, entry, entry.thing(), remark));
        } else if (decision(entry) != null) {
            Set<PersonId> all = new LinkedHashSet<>(ofThing);
            all.addAll(ofLarger);
            if (entry.city() != null) {
                all.addAll(without(tied(ThingRef.city(entry.city())), told));
            }
            all.forEach(person -> tell(person, NotificationKind.DECISION, entry, entry.thing(), null));
        } else {
            ofThing.forEach(person -> tell(person, NotificationKind.CHANGE, entry, entry.thing(), null));
            ofLarger.forEach(
                    person -> tell(person, NotificationKind.CHANGE, entry, Objects.requireNonNull(larger), null));
        }
    }

    /** Who follows a city follows its decisions, not what is done to its entry in the register. */
    private Set<PersonId> followers(ThingRef thing) {
        return thing.kind().equals(CITY) ? new LinkedHashSet<>() : tied(thing);
    }

    private Set<PersonId> tied(ThingRef thing) {
        Set<PersonId> all = new LinkedHashSet<>(ties.follow().getOrDefault(thing, Set.of()));
        all.addAll(ties.involved().getOrDefault(thing, Set.of()));
        all.addAll(begun.getOrDefault(thing, Set.of()));
        all.removeAll(ties.left().getOrDefault(thing, Set.of()));
        return all;
    }

    private @Nullable String decision(Entry entry) {
        String act = entry.thing().kind() + "." + entry.verb();
        String sentence = ties.decisions().get(act);
        return sentence == null ? ties.decisions().get(act + "." + entry.field() + "." + entry.to()) : sentence;
    }

    private static Set<PersonId> without(Set<PersonId> people, Set<PersonId> others) {
        people.removeAll(others);
        return people;
    }

    private void begin(ThingRef thing, PersonId person) {
        if (!ties.follow().getOrDefault(thing, Set.of()).contains(person)
                && !ties.left().getOrDefault(thing, Set.of()).contains(person)) {
            begun.computeIfAbsent(thing, key -> new LinkedHashSet<>()).add(person);
        }
    }

    private void tell(PersonId person, NotificationKind kind, Entry entry, ThingRef thing, @Nullable Remark remark) {
        UUID about = kind == NotificationKind.MENTION && remark != null ? remark.id() : thing.id();
        Line line = new Line(
                person,
                kind,
                entry.city(),
                thing,
                about,
                thing.equals(entry.thing()) ? entry.label() : "",
                kind == NotificationKind.DECISION ? decision(entry) : null,
                remark,
                1,
                entry.by() == null ? Set.of() : Set.of(entry.by()),
                entry.at());
        lines.merge(new Key(person, kind, about), line, Line::and);
    }
}
