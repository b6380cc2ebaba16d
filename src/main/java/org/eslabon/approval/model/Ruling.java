package org.eslabon.approval.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the votes of a body amount to.
 *
 * <ul>
 *   <li><b>All named roles.</b> Every role that has a seat must say yes, through at least one of its seats. One seat that
 *       rejects, rejects; one that requests changes, sends back. A role all of whose seats abstain has not said yes: sent
 *       back.
 *   <li><b>Majority with quorum.</b> As many seats as the quorum must take part; to abstain is to take part. Approved are
 *       more yes than no; a tie is no yes. It is decided as soon as the seats that are silent could not change it, or when
 *       its term is over and the quorum is met; without quorum it stays open.
 *   <li><b>No objection.</b> One seat that rejects, rejects; one that requests changes, sends back, both at once. Approved
 *       when the term is over, or when every seat has spoken and none has objected.
 * </ul>
 *
 * Where a majority says no: rejected if more seats reject than request changes, else sent back; a tie of yes and no is sent
 * back.
 */
public enum Ruling {
    OPEN,
    APPROVED,
    CHANGES_REQUESTED,
    REJECTED;

    /**
     * @param quorum how many seats have to take part; only a majority looks at it
     * @param seats all seats of the body, those that are silent too
     * @param termOver whether the days given for it are over
     * @throws IllegalArgumentException if nobody has a seat
     */
    public static Ruling of(Rule rule, int quorum, List<Ballot> seats, boolean termOver) {
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("Nobody decides");
        }
        return switch (rule) {
            case ALL_NAMED_ROLES -> allNamedRoles(seats);
            case MAJORITY -> majority(quorum, seats, termOver);
            case NO_OBJECTION -> noObjection(seats, termOver);
        };
    }

    private static Ruling allNamedRoles(List<Ballot> seats) {
        if (any(seats, Vote.REJECT)) {
            return REJECTED;
        }
        if (any(seats, Vote.REQUEST_CHANGES)) {
            return CHANGES_REQUESTED;
        }
        Map<?, List<Ballot>> byRole = seats.stream().collect(Collectors.groupingBy(Ballot::role));
        boolean allSaidYes = byRole.values().stream().allMatch(role -> any(role, Vote.APPROVE));
        if (allSaidYes) {
            return APPROVED;
        }
        boolean oneAbstains =
                byRole.values().stream().anyMatch(role -> role.stream().allMatch(seat -> seat.vote() == Vote.ABSTAIN));
        return oneAbstains ? CHANGES_REQUESTED : OPEN;
    }

    private static Ruling majority(int quorum, List<Ballot> seats, boolean termOver) {
        int silent = (int) seats.stream().filter(seat -> seat.vote() == null).count();
        int yes = count(seats, Vote.APPROVE);
        int no = count(seats, Vote.REJECT) + count(seats, Vote.REQUEST_CHANGES);
        if (seats.size() - silent < quorum) {
            return OPEN;
        }
        if (termOver) {
            return yes > no ? APPROVED : no(seats);
        }
        if (yes > no + silent) {
            return APPROVED;
        }
        return no >= yes + silent ? no(seats) : OPEN;
    }

    private static Ruling noObjection(List<Ballot> seats, boolean termOver) {
        if (any(seats, Vote.REJECT)) {
            return REJECTED;
        }
        if (any(seats, Vote.REQUEST_CHANGES)) {
            return CHANGES_REQUESTED;
        }
        boolean allSpoke = seats.stream().map(Ballot::vote).allMatch(Objects::nonNull);
        return termOver || allSpoke ? APPROVED : OPEN;
    }

    private static Ruling no(List<Ballot> seats) {
        int rejections = count(seats, Vote.REJECT);
        int requests = count(seats, Vote.REQUEST_CHANGES);
        boolean tie = rejections + requests == count(seats, Vote.APPROVE);
        return rejections > requests && !tie ? REJECTED : CHANGES_REQUESTED;
    }

    private static boolean any(Collection<Ballot> seats, Vote vote) {
        return count(seats, vote) > 0;
    }

    private static int count(Collection<Ballot> seats, Vote vote) {
        return (int) seats.stream().filter(seat -> seat.vote() == vote).count();
    }
}
