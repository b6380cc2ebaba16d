package org.eslabon.discussion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.discussion.CommentThread.Kind;
import org.eslabon.discussion.ui.Parts;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.ThingRef;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ValuechainFixtures;
import org.springframework.boot.test.context.TestComponent;

/** What was said about an obstacle of Cuenca, an open thread and a settled one; and about one of Barranquilla. */
@TestComponent
public class DiscussionFixtures implements Fixtures {

    private static final String TEXT = "Is that so?";

    private final AsPerson person;
    private final ValuechainFixtures chains;
    private final Discussions discussions;

    private Said cuenca;
    private Said barranquilla;

    private record Said(ThingRef thing, CommentId comment, ThreadId open, ThreadId settled) {}

    DiscussionFixtures(AsPerson person, ValuechainFixtures chains, Discussions discussions) {
        this.person = person;
        this.chains = chains;
        this.discussions = discussions;
    }

    @Override
    public void prepare() {
        ThingRef here = Obstacle.thing(chains.obstacle());
        ThingRef there = Obstacle.thing(chains.obstacleOfBarranquilla());
        cuenca = person.as(AsPerson.ANALYST, () -> said(here));
        barranquilla = person.as(AsPerson.STRANGER, () -> said(there));
    }

    private Said said(ThingRef thing) {
        begin(thing);
        ThreadId settled = discussions.of(thing).getFirst().id();
        discussions.resolve(settled);
        CommentId comment = begin(thing);
        return new Said(thing, comment, discussions.of(thing).getFirst().id(), settled);
    }

    private CommentId begin(ThingRef thing) {
        return ((Outcome.Done<CommentId>) discussions.begin(thing, null, Kind.COMMENT, TEXT)).value();
    }

    public ThingRef thing() {
        return cuenca.thing();
    }

    public ThingRef foreignThing() {
        return barranquilla.thing();
    }

    @Override
    public Map<Class<?>, Object> values() {
        return values(cuenca);
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return values(barranquilla);
    }

    private static Map<Class<?>, Object> values(Said said) {
        return Map.of(ThingRef.class, said.thing(), ThreadId.class, said.open(), CommentId.class, said.comment());
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        ThingRef thing = cuenca.thing();
        calls.put("Discussions.begin(ThingRef, String, Kind, String)", List.of(thing, "part", Kind.COMMENT, TEXT));
        calls.put(
                "Discussions.edit(CommentId, FieldChange)", List.of(cuenca.comment(), new FieldChange<>(TEXT, "Yes")));
        calls.put("Discussions.of(ThingRef, String)", List.of(thing, "part"));
        calls.put("Discussions.people(ThingRef, String)", List.of(thing, ""));
        calls.put("Discussions.reopen(ThreadId)", List.of(cuenca.settled()));
        calls.put("Discussions.reply(ThreadId, String)", List.of(cuenca.open(), "It is"));
        calls.put("Talks.about(ThingRef)", List.of(thing));
        calls.put("Talks.about(ThingRef, String)", List.of(thing, "part"));
        calls.put("Talks.of(ThingRef, Parts)", List.of(thing, new Parts(part -> part, part -> {})));
        return calls;
    }

    @Override
    public Map<String, List<Object>> foreignCalls() {
        return Map.of("Discussions.reopen(ThreadId)", List.of(barranquilla.settled()));
    }
}
