package org.eslabon.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables themselves: what belongs to a city does not exist for those who do not belong to it. */
class StrangersTest {

    /** Whoever asks these learns only about herself: that she has no part in the city. */
    private static final Set<String> ABOUT_ONESELF = Set.of(
            "Rights.grant(CityId, Right)",
            "Rights.may(CityId, Right)",
            "Rights.maySee(CityId)",
            "CityTexts.standing(CityId, Right, Supplier)",
            "Rights.ownOrganisations(CityId)",
            "Rights.roles(CityId)",
            "Cities.mineWith(Right, Grant)",
            // Her own inbox, and how she is told.
            "Inbox.heard(ThingRef)",
            "Inbox.open(NotificationId)",
            "Inbox.page(InboxFilter, int, int)",
            "Inbox.read(NotificationId)",
            "Inbox.readAll(InboxFilter)",
            "Inbox.seen(ThingRef)",
            "MailChoices.choose(NotificationKind, FieldChange)",
            // Asked by modules that have asked for rights; whoever may not see a thing any more is told nothing.
            "Notifications.settle(Set, ThingRef, String)",
            "Notifications.settle(ThingRef, String)",
            "Notifications.tell(Set, Notice)",
            // About kinds of things, not about one.
            "Places.rightOver(String)",
            // Nobody is signed in: there is no page to put it on.
            "Talks.about(ThingRef)",
            "Talks.about(ThingRef, String)",
            // What she may not see is left out, without a word.
            "Places.find(Set)",
            "StudyComparisons.of(List)",
            "Search.glimpse(String)");

    /** What all cities share is read in each of them; who belongs to none knows nothing of it. */
    private static final Set<String> SHARED = Set.of(
            "Library.find(PracticeFilter)",
            "PracticeQuestions.ask(PracticeId, String)",
            "PracticeQuestions.answer(QuestionId, String)",
            "PlanTemplates.get(PlanTemplateId)",
            "PlanTemplates.create(TemplateKind, String, String)",
            "PlanTemplates.changeKind(PlanTemplateId, FieldChange)",
            "PlanTemplates.changeText(TemplateSubject, TemplateItem, String, FieldChange)",
            "PlanTemplates.changeMonths(TemplatePartId, FieldChange)",
            "PlanTemplates.addProposal(PlanTemplateId, String, String)",
            "PlanTemplates.addPart(ProposalId, Kind, String, String)",
            "PlanTemplates.removePart(TemplatePartId)",
            "PlanTemplates.remove(TemplateSubject)",
            "PlanTemplates.restore(TemplateSubject)");

    /** The register of cities and banks is an administrator's work; it says nothing of what goes on in a city. */
    private static final Set<String> REGISTER = Set.of("CityRegister", "DevelopmentBanks");

    @Test
    void knowNothingOfACityInAnyService() {
        Map<String, List<String>> open = Table.read("-services.txt").lines().entrySet().stream()
                .filter(line -> ofACity(line.getKey()))
                .filter(line -> !strangers(line.getValue())
                        .skip(SHARED.contains(line.getKey()) ? 1 : 0)
                        .allMatch("unknown"::equals))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(open).isEmpty();
    }

    @Test
    void seeNoPageOfACity() {
        Map<String, List<String>> open = Table.read("-views.txt").lines().entrySet().stream()
                .filter(line -> line.getKey().startsWith("c/cuenca"))
                .filter(line -> !strangers(line.getValue()).allMatch(Set.of("nothing", "sign-in", "-")::contains)
                        || line.getValue().get(Asking.OTHER_CITY.ordinal()).equals("-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(open).isEmpty();
    }

    /** What takes an argument is about something, and all things but one's own account belong to a city. */
    private static boolean ofACity(String method) {
        String service = method.substring(0, method.indexOf('.'));
        return !method.endsWith("()")
                && !service.equals("OwnAccount")
                && !REGISTER.contains(service)
                && !ABOUT_ONESELF.contains(method);
    }

    private static Stream<String> strangers(List<String> answers) {
        return answers.subList(Asking.OTHER_CITY.ordinal(), answers.size()).stream();
    }
}
