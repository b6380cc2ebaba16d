package org.eslabon.capacity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.model.Change;
import org.eslabon.capacity.model.Mean;
import org.eslabon.capacity.model.Mean.Weighted;
import org.eslabon.partnership.Role;
import org.jspecify.annotations.Nullable;

/** What follows from a session: means by dimension, and what has changed since an earlier round. */
public record Results(SessionSheet session) {

    /** The roles that gave an answer, in the order of {@link Role}. */
    public List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> session.scores().stream()
                        .anyMatch(score -> score.assessor().role() == role))
                .toList();
    }

    /** The mean of what assessors of this role scored in a dimension. */
    public Mean mean(Dimension dimension, Role role) {
        return Mean.of(dimension.indicators().stream()
                .map(one -> new Weighted(
                        one.weight(),
                        session.of(one.id()).stream()
                                .filter(score -> score.assessor().role() == role)
                                .map(SeenScore::answer)
                                .toList()))
                .toList());
    }

    /** The mean of the levels agreed in a dimension. */
    public Mean agreed(Dimension dimension) {
        return Mean.of(dimension.indicators().stream()
                .map(one -> new Weighted(one.weight(), agreed(one).map(List::of).orElse(List.of())))
                .toList());
    }

    /** The mean of the levels aimed at in a dimension. */
    public Mean target(Dimension dimension) {
        return Mean.of(dimension.indicators().stream()
                .map(one -> new Weighted(
                        one.weight(),
                        Optional.ofNullable(target(one))
                                .map(target -> List.of(Answer.of(target)))
                                .orElse(List.of())))
                .toList());
    }

    private Optional<Answer> agreed(Indicator indicator) {
        return Optional.ofNullable(session.agreement(indicator.id())).map(Agreement::agreed);
    }

    private @Nullable Integer target(Indicator indicator) {
        Agreement found = session.agreement(indicator.id());
        return found == null ? null : found.target();
    }

    private @Nullable Integer level(Indicator indicator) {
        return agreed(indicator).map(Answer::level).orElse(null);
    }

    /** The change of each indicator since an earlier round, by the indicator's code; only what both have asked. */
    public Map<String, Change> since(SessionSheet earlier) {
        Results before = new Results(earlier);
        Map<String, Change> changes = new TreeMap<>();
        for (Indicator now : session.sheet().catalogue().indicators()) {
            earlier.sheet()
                    .catalogue()
                    .indicator(now.code())
                    .ifPresent(then ->
                            changes.put(now.code(), new Change(before.level(then), before.target(then), level(now))));
        }
        return changes;
    }

    /** The last round before this one about the same subject; null for the first. */
    public @Nullable SessionSheet earlier(List<SessionSheet> history) {
        SessionSheet last = null;
        for (SessionSheet one : history) {
            if (Objects.equals(one.sheet().round().id(), session.sheet().round().id())) {
                return last;
            }
            last = one;
        }
        return null;
    }
}
