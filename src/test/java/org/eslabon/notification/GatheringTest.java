package org.eslabon.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eslabon.audit.Entry;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GatheringTest {

    private static final CityId CUENCA = new CityId(new UUID(1, 1));
    private static final PersonId ANA = person(1);
    private static final PersonId EMILY = person(2);
    private static final PersonId IVAN = person(3);
    private static final PersonId LUCIA = person(4);
    private static final ThingRef PLAN = new ThingRef("plan", new UUID(2, 1));
    private static final ThingRef ACTION = new ThingRef("action", new UUID(2, 2));
    private static final ThingRef STUDY = new ThingRef("study", new UUID(2, 3));
    private static final UUID COMMENT = new UUID(3, 1);
    private static final Map<String, String> DECISIONS =
            Map.of("study.published", "published", "round.changed.state.LOCKED", "locked");

    /** What was done, how people are tied to it, and what each is told, as {@code person KIND thing changes by actors}. */
    static Stream<org.junit.jupiter.params.provider.Arguments> cases() {
        return Stream.of(
                arguments(
                        "who follows a thing is told of a change",
                        List.of(change(EMILY, PLAN)),
                        new Tied().follow(PLAN, ANA),
                        List.of("ANA CHANGE plan 1 by EMILY")),
                arguments(
                        "fifty edits by three people are one line",
                        Stream.of(EMILY, IVAN, LUCIA)
                                .flatMap(by -> IntStream.range(0, by.equals(LUCIA) ? 16 : 17)
                                        .mapToObj(i -> change(by, PLAN)))
                                .toList(),
                        new Tied().follow(PLAN, ANA),
                        List.of(
                                "ANA CHANGE plan 50 by EMILY IVAN LUCIA",
                                "EMILY CHANGE plan 33 by IVAN LUCIA",
                                "IVAN CHANGE plan 16 by LUCIA")),
                arguments(
                        "nobody is told of what she did herself",
                        List.of(change(ANA, PLAN)),
                        new Tied().follow(PLAN, ANA),
                        List.of()),
                arguments(
                        "who begins to write in a thing is told of what comes after, not of what was before",
                        List.of(change(EMILY, PLAN), change(ANA, PLAN), change(EMILY, PLAN)),
                        new Tied(),
                        List.of("EMILY CHANGE plan 1 by ANA", "ANA CHANGE plan 1 by EMILY")),
                arguments(
                        "who has left a thing stays out, whatever she does there",
                        List.of(change(ANA, PLAN), change(EMILY, PLAN)),
                        new Tied().left(PLAN, ANA),
                        List.of()),
                arguments(
                        "who answers for a thing is told of it until she leaves it",
                        List.of(change(EMILY, ACTION)),
                        new Tied().involved(ACTION, ANA).involved(ACTION, IVAN).left(ACTION, IVAN),
                        List.of("ANA CHANGE action 1 by EMILY")),
                arguments(
                        "who follows the larger thing is told of changes in it as of the larger thing",
                        List.of(change(EMILY, ACTION, PLAN), change(IVAN, ACTION, PLAN)),
                        new Tied().follow(PLAN, ANA),
                        List.of("ANA CHANGE plan 2 by EMILY IVAN", "EMILY CHANGE action 1 by IVAN")),
                arguments(
                        "who follows both is told once, of the smaller thing",
                        List.of(change(EMILY, ACTION, PLAN)),
                        new Tied().follow(PLAN, ANA).follow(ACTION, ANA),
                        List.of("ANA CHANGE action 1 by EMILY")),
                arguments(
                        "who has left the smaller thing is not told of it by way of the larger one",
                        List.of(change(EMILY, ACTION, PLAN)),
                        new Tied().follow(PLAN, ANA).left(ACTION, ANA),
                        List.of()),
                arguments(
                        "comments are told apart from changes",
                        List.of(comment(EMILY, PLAN, "One"), comment(EMILY, PLAN, "Two"), change(EMILY, PLAN)),
                        new Tied().follow(PLAN, ANA),
                        List.of("ANA COMMENT plan 2 by EMILY", "ANA CHANGE plan 1 by EMILY")),
                arguments(
                        "who is mentioned is told of that and of nothing else, and follows from then on",
                        List.of(comment(EMILY, PLAN, "Look, " + mention(ANA)), change(EMILY, PLAN)),
                        new Tied().follow(PLAN, ANA),
                        List.of("ANA MENTION comment 1 by EMILY", "ANA CHANGE plan 1 by EMILY")),
                arguments(
                        "who mentions herself is not told",
                        List.of(comment(EMILY, PLAN, mention(EMILY) + " will do it")),
                        new Tied(),
                        List.of()),
                arguments(
                        "who has left a thing is told when she is mentioned there",
                        List.of(comment(EMILY, PLAN, mention(ANA)), change(EMILY, PLAN)),
                        new Tied().left(PLAN, ANA),
                        List.of("ANA MENTION comment 1 by EMILY")),
                arguments(
                        "an edited comment mentions only whom it did not mention before, and is no news by itself",
                        List.of(edit(EMILY, PLAN, "Hi " + mention(ANA), "Hi " + mention(ANA) + mention(IVAN))),
                        new Tied().follow(PLAN, LUCIA),
                        List.of("IVAN MENTION comment 1 by EMILY")),
                arguments(
                        "to settle a comment mentions nobody again",
                        List.of(act(EMILY, PLAN, null, "resolved", "comment." + COMMENT, mention(ANA))),
                        new Tied().follow(PLAN, LUCIA),
                        List.of("LUCIA COMMENT plan 1 by EMILY")),
                arguments(
                        "who follows a city is told of its decisions only",
                        List.of(act(EMILY, STUDY, null, "published", "version", "1"), change(EMILY, STUDY)),
                        new Tied().follow(ThingRef.city(CUENCA), ANA),
                        List.of("ANA DECISION study 1 by EMILY")),
                arguments(
                        "a decision can be the value that a field is given",
                        List.of(
                                act(EMILY, new ThingRef("round", STUDY.id()), null, "changed", "state", "LOCKED"),
                                act(EMILY, new ThingRef("round", STUDY.id()), null, "changed", "state", "REOPENED")),
                        new Tied().follow(ThingRef.city(CUENCA), ANA),
                        List.of("ANA DECISION round 1 by EMILY")),
                arguments(
                        "who follows the thing and the city is told of a decision once",
                        List.of(act(EMILY, STUDY, null, "published", "version", "1")),
                        new Tied().follow(STUDY, ANA).follow(ThingRef.city(CUENCA), ANA),
                        List.of("ANA DECISION study 1 by EMILY")),
                arguments(
                        "what is done to a city's entry in the register is no decision of the city",
                        List.of(act(EMILY, ThingRef.city(CUENCA), null, "changed", "name", "Cuenca de los Andes")),
                        new Tied().follow(ThingRef.city(CUENCA), ANA),
                        List.of()),
                arguments(
                        "what the product does by itself is done by nobody",
                        List.of(change(null, PLAN)),
                        new Tied().follow(PLAN, ANA),
                        List.of("ANA CHANGE plan 1 by")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tells(String rule, List<Entry> entries, Tied tied, List<String> expected) {
        assertThat(Gathering.of(entries, tied.ties()).lines())
                .extracting(GatheringTest::inWords)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void letsFollowWhoeverActsOrIsMentionedWhereThingsCanBeFollowed() {
        List<Entry> entries = List.of(
                comment(EMILY, PLAN, mention(ANA)),
                change(IVAN, new ThingRef("rate", STUDY.id())),
                change(LUCIA, ACTION, PLAN));

        assertThat(Gathering.of(entries, new Tied().left(PLAN, ANA).ties()).begun())
                .isEqualTo(Map.of(PLAN, Set.of(EMILY), ACTION, Set.of(LUCIA)));
    }

    @Test
    void leadsToTheLatestCommentAndSaysHowItBegins() {
        List<Entry> entries = List.of(
                comment(EMILY, PLAN, "One"),
                act(IVAN, PLAN, null, "commented", "text.comment." + COMMENT, "x ".repeat(400) + mention(LUCIA)));

        Gathering.Line line = Gathering.of(entries, new Tied().follow(PLAN, ANA).ties()).lines().stream()
                .filter(one -> one.person().equals(ANA))
                .findFirst()
                .orElseThrow();

        assertThat(line.remark()).isNotNull();
        assertThat(line.remark().id()).isEqualTo(COMMENT);
        assertThat(line.remark().part()).isEqualTo("text");
        assertThat(line.remark().excerpt()).startsWith("x x").endsWith("…").hasSizeLessThan(300);
    }

    /** The larger thing is called by its own name, which a line about the smaller one does not know. */
    @Test
    void givesALargerThingNoNameOfASmallerOne() {
        List<Gathering.Line> lines = Gathering.of(
                        List.of(change(EMILY, ACTION, PLAN)),
                        new Tied().follow(PLAN, ANA).ties())
                .lines();

        assertThat(lines).singleElement().extracting(Gathering.Line::label).isEqualTo("");
    }

    private static String inWords(Gathering.Line line) {
        String about = line.kind() == NotificationKind.MENTION
                ? line.about().equals(COMMENT) ? "comment" : "?"
                : line.thing().kind();
        return (name(line.person()) + " " + line.kind() + " " + about + " " + line.changes() + " by "
                        + line.actors().stream()
                                .map(GatheringTest::name)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .strip();
    }

    private static String name(PersonId person) {
        return Map.of(ANA, "ANA", EMILY, "EMILY", IVAN, "IVAN", LUCIA, "LUCIA").get(person);
    }

    private static String mention(PersonId person) {
        return "@[" + name(person) + "](" + person.value() + ")";
    }

    private static Entry change(@Nullable PersonId by, ThingRef thing) {
        return act(by, thing, null, "changed", "title", "New");
    }

    private static Entry change(PersonId by, ThingRef thing, ThingRef within) {
        return act(by, thing, within, "changed", "title", "New");
    }

    private static Entry comment(PersonId by, ThingRef thing, String text) {
        return act(by, thing, null, "commented", "comment." + COMMENT, text);
    }

    private static Entry edit(PersonId by, ThingRef thing, String before, String after) {
        return entry(by, thing, null, "edited-comment", "comment." + COMMENT, before, after);
    }

    private static Entry act(
            @Nullable PersonId by, ThingRef thing, @Nullable ThingRef within, String verb, String field, String to) {
        return entry(by, thing, within, verb, field, null, to);
    }

    private static Entry entry(
            @Nullable PersonId by,
            ThingRef thing,
            @Nullable ThingRef within,
            String verb,
            String field,
            @Nullable String from,
            String to) {
        return new Entry(0, Instant.EPOCH, by, null, CUENCA, thing, within, verb, field, from, to, null, thing.kind());
    }

    private static PersonId person(int number) {
        return new PersonId(UUID.fromString("019a0000-0000-7000-8000-00000000000" + number));
    }

    /** Ties as they are written in a case. */
    private static final class Tied {

        private record Tie(ThingRef thing, PersonId person) {}

        private final List<Tie> follow = new ArrayList<>();
        private final List<Tie> left = new ArrayList<>();
        private final List<Tie> involved = new ArrayList<>();

        Tied follow(ThingRef thing, PersonId person) {
            follow.add(new Tie(thing, person));
            return this;
        }

        Tied left(ThingRef thing, PersonId person) {
            left.add(new Tie(thing, person));
            return this;
        }

        Tied involved(ThingRef thing, PersonId person) {
            involved.add(new Tie(thing, person));
            return this;
        }

        Gathering.Ties ties() {
            return new Gathering.Ties(
                    map(follow),
                    map(left),
                    map(involved),
                    DECISIONS,
                    kind -> Set.of("plan", "action", "study").contains(kind));
        }

        private static Map<ThingRef, Set<PersonId>> map(List<Tie> ties) {
            return ties.stream()
                    .collect(Collectors.groupingBy(Tie::thing, Collectors.mapping(Tie::person, Collectors.toSet())));
        }
    }
}
