package org.eslabon.development;

import java.util.ArrayList;
import java.util.List;
import org.eslabon.development.Contribution.To;
import org.eslabon.plan.Figure;
import org.eslabon.plan.Subject;
import org.eslabon.plan.spi.MoreFigures;
import org.springframework.stereotype.Component;

/** What a plan or an action says itself that it contributes to; what an action inherits is agreed with its plan. */
@Component
class AgreedContributions implements MoreFigures {

    private final AlignmentRepository repository;

    AgreedContributions(AlignmentRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Figure> figures(Subject subject) {
        List<Contribution> all = new ArrayList<>(repository.toCity(subject));
        all.addAll(repository.toSdg(subject));
        return all.stream().map(AgreedContributions::figure).toList();
    }

    private static Figure figure(Contribution one) {
        return switch (one.to()) {
            case To.ToAxis(AxisId axis) -> figure(Figure.Part.AXIS, axis.value().toString(), one);
            case To.ToGoal(GoalId goal) -> figure(Figure.Part.GOAL, goal.value().toString(), one);
            case To.ToSdg(String code) -> figure(Figure.Part.SDG_TARGET, code, one);
        };
    }

    private static Figure figure(Figure.Part part, String id, Contribution one) {
        return new Figure(part, id, one.title(), Figure.Kind.TEXT, null);
    }
}
