package org.eslabon.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eslabon.approval.ApprovalAddresses;
import org.eslabon.approval.ApprovalRequestSummary;
import org.eslabon.approval.Approvals;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.RoundSummary;
import org.eslabon.capacity.Rounds;
import org.eslabon.exchange.ExchangeAddresses;
import org.eslabon.exchange.PracticeQuestions;
import org.eslabon.exchange.PracticeSummary;
import org.eslabon.exchange.Practices;
import org.eslabon.followup.Attention;
import org.eslabon.followup.AttentionLine;
import org.eslabon.followup.FollowUpAddresses;
import org.eslabon.meetings.Agreements;
import org.eslabon.meetings.MeetingAddresses;
import org.eslabon.meetings.MeetingInvitations;
import org.eslabon.meetings.Minutes;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.CityMember;
import org.eslabon.partnership.Memberships;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.ActionTies;
import org.eslabon.plan.Actions;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleAddresses;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudySummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the current user in her cities: by her actions, her organisations and her rights. */
@Service
@Transactional(readOnly = true)
public class TaskService {

    /** Of the actions that somebody has to look after. */
    private static final int NAMED = 3;

    private final Cities cities;
    private final Rights rights;
    private final CurrentUser user;
    private final Actions actions;
    private final ActionTies ties;
    private final Obstacles obstacles;
    private final Studies studies;
    private final Memberships memberships;
    private final Approvals approvals;
    private final Agreements agreements;
    private final Minutes minutes;
    private final MeetingInvitations invitations;
    private final Rounds rounds;
    private final Attention attention;
    private final Practices practices;
    private final PracticeQuestions questions;
    private final Clock clock;

    TaskService(
            Cities cities,
            Rights rights,
            CurrentUser user,
            Actions actions,
            ActionTies ties,
            Obstacles obstacles,
            Studies studies,
            Memberships memberships,
            Approvals approvals,
            Agreements agreements,
            Minutes minutes,
            MeetingInvitations invitations,
            Rounds rounds,
            Attention attention,
            Practices practices,
            PracticeQuestions questions,
            Clock clock) {
        this.cities = cities;
        this.rights = rights;
        this.user = user;
        this.actions = actions;
        this.ties = ties;
        this.obstacles = obstacles;
        this.studies = studies;
        this.memberships = memberships;
        this.approvals = approvals;
        this.agreements = agreements;
        this.minutes = minutes;
        this.invitations = invitations;
        this.rounds = rounds;
        this.attention = attention;
        this.practices = practices;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * In one city: what is late, what is due within a week, and all else, each by kind and date. An action is listed from
     * two weeks before its next update on.
     */
    public List<Task> waitingForMe(CityId id) {
        return inOrder(tasks(cities.byId(id)));
    }

    /** In all her cities, in the same order. */
    public List<Task> waitingForMe() {
        return inOrder(
                cities.mine().stream().flatMap(city -> tasks(city).stream()).toList());
    }

    private List<Task> tasks(City city) {
        CityId id = city.id();
        List<Task> tasks = new ArrayList<>(decisions(city));
        practices.waitingForMe(id).forEach(one -> tasks.add(task(Task.Kind.CONSENT, city, one)));
        questions.waitingForMe(id).forEach(one -> tasks.add(task(Task.Kind.ANSWER_QUESTION, city, one)));
        tasks.addAll(updates(city));
        tasks.addAll(meetings(city));
        tasks.addAll(scores(city));
        tasks.addAll(obstacles(city));
        boolean convenes = rights.may(id, Right.CONVENE);
        boolean coordinates = convenes && !rights.roles(id).equals(Set.of(Role.DEVELOPMENT_BANK));
        if (rights.may(id, Right.ANALYSE)) {
            tasks.addAll(drafts(city, coordinates));
        }
        if (convenes) {
            tasks.addAll(followUp(city, coordinates ? NAMED : 0));
        }
        if (coordinates) {
            tasks.addAll(invitations(city));
        }
        return tasks;
    }

    private List<Task> inOrder(List<Task> tasks) {
        return tasks.stream()
                .sorted(Comparator.comparing(this::pressing)
                        .thenComparing(Task::kind)
                        .thenComparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private int pressing(Task task) {
        LocalDate due = task.due();
        LocalDate today = today(task.city());
        if (due == null || due.isAfter(today.plusWeeks(1))) {
            return 2;
        }
        return due.isBefore(today) ? 0 : 1;
    }

    private LocalDate today(City city) {
        return LocalDate.ofInstant(clock.instant(), city.timeZone());
    }

    private List<Task> decisions(City city) {
        return Stream.concat(
                        approvals.waitingForMe(city.id()).stream()
                                .map(request -> decision(Task.Kind.DECIDE, city, request)),
                        approvals.opinionsWaitingForMe(city.id()).stream()
                                .map(request -> decision(Task.Kind.GIVE_OPINION, city, request)))
                .toList();
    }

    private static Task decision(Task.Kind kind, City city, ApprovalRequestSummary request) {
        return new Task(
                kind,
                city,
                request.subject(),
                ApprovalAddresses.request(city.slug(), request.id()),
                request.requestedBy(),
                request.dueAt() == null
                        ? null
                        : LocalDate.ofInstant(request.dueAt().minusNanos(1), city.timeZone()));
    }

    private static Task task(Task.Kind kind, City city, PracticeSummary practice) {
        return new Task(kind, city, practice.title(), ExchangeAddresses.of(practice.id()), null);
    }

    private List<Task> updates(City city) {
        LocalDate soon = today(city).plusWeeks(2);
        return actions.waitingFor(city.id(), user.id()).stream()
                .filter(action -> !action.nextUpdateOn().isAfter(soon))
                .map(action -> update(city, action))
                .toList();
    }

    private static Task update(City city, ActionSummary action) {
        return new Task(
                Task.Kind.UPDATE_ACTION,
                city,
                action.title(),
                PlanAddresses.action(city.slug(), action.plan(), action.id()),
                action.nextUpdateOn());
    }

    private List<Task> meetings(City city) {
        List<Task> tasks = new ArrayList<>();
        agreements
                .waitingForMe(city.id())
                .forEach(one -> tasks.add(new Task(
                        Task.Kind.FULFIL_AGREEMENT,
                        city,
                        one.what(),
                        MeetingAddresses.agreements(city.slug(), one.meeting()),
                        one.dueOn())));
        minutes.waitingForMe(city.id())
                .forEach(one -> tasks.add(new Task(
                        Task.Kind.APPROVE_MINUTES,
                        city,
                        one.title(),
                        MeetingAddresses.minutes(city.slug(), one.meeting()),
                        one.lastDay())));
        invitations
                .waitingForMe(city.id())
                .forEach(one -> tasks.add(new Task(
                        Task.Kind.ANSWER_INVITATION,
                        city,
                        one.title(),
                        MeetingAddresses.people(city.slug(), one.meeting()),
                        one.day())));
        return tasks;
    }

    private List<Task> scores(City city) {
        return rounds.waitingForMe(city.id()).stream()
                .map(RoundSummary::round)
                .map(round -> new Task(
                        Task.Kind.SCORE_ROUND,
                        city,
                        round.subject(),
                        CapacityAddresses.tab(city.slug(), round.id(), "score"),
                        null))
                .toList();
    }

    private List<Task> obstacles(City city) {
        Set<OrganisationId> mine = rights.ownOrganisations(city.id());
        Map<ObstacleId, Integer> addressed = ties.countsByObstacle(city.id());
        boolean plans = rights.may(city.id(), Right.PLAN);
        boolean convenes = plans && rights.may(city.id(), Right.CONVENE);
        List<Task> tasks = new ArrayList<>();
        for (Obstacle obstacle : obstacles.log(city.id())) {
            OrganisationId responsible = obstacle.responsible();
            if (!obstacle.status().open()) {
                continue;
            }
            if (plans
                    && responsible != null
                    && mine.contains(responsible)
                    && addressed.getOrDefault(obstacle.id(), 0) == 0) {
                tasks.add(task(Task.Kind.ANSWER_OBSTACLE, city, obstacle));
            } else if (convenes && responsible == null && addressed.getOrDefault(obstacle.id(), 0) == 0) {
                tasks.add(task(Task.Kind.ASSIGN_OBSTACLE, city, obstacle));
            }
        }
        return tasks;
    }

    private static Task task(Task.Kind kind, City city, Obstacle obstacle) {
        return new Task(kind, city, obstacle.statement(), ObstacleAddresses.of(city.slug(), obstacle.id()), null);
    }

    private List<Task> drafts(City city, boolean all) {
        return studies.ofCity(city.id()).stream()
                .filter(study -> study.version() > 0 && !study.published())
                .filter(study -> all || user.id().equals(study.writtenBy()))
                .map((StudySummary study) -> new Task(
                        Task.Kind.PUBLISH_STUDY, city, study.name(), StudyAddresses.of(city.slug(), study.id()), null))
                .toList();
    }

    /**
     * @param named how many are told one by one
     */
    private List<Task> followUp(City city, int named) {
        List<AttentionLine> lines = attention.ofCity(city.id());
        List<Task> tasks = new ArrayList<>();
        lines.stream()
                .limit(named)
                .forEach(line -> tasks.add(new Task(
                        Task.Kind.FOLLOW_UP,
                        city,
                        line.title(),
                        PlanAddresses.action(city.slug(), line.plan(), line.action()),
                        line.personName() + " · " + line.organisationName(),
                        line.nextUpdateOn())));
        if (lines.size() > named) {
            tasks.add(new Task(
                    Task.Kind.FOLLOW_UP_MORE,
                    city,
                    String.valueOf(lines.size() - named),
                    FollowUpAddresses.attention(city.slug()),
                    null));
        }
        return tasks;
    }

    private List<Task> invitations(City city) {
        return memberships.inCity(city.id()).stream()
                .filter(CityMember::pending)
                .map(member -> new Task(
                        Task.Kind.REMIND_MEMBER,
                        city,
                        member.person().name(),
                        PartnershipAddresses.member(city.slug(), member.person().id(), member.organisation()),
                        null))
                .toList();
    }
}
