package org.eslabon.development.ui;

import java.util.Arrays;
import org.eslabon.development.AxisId;
import org.eslabon.development.PortfolioItem;
import org.eslabon.development.model.SdgTargets;
import org.eslabon.plan.Area;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.TypedId;

/** A row of the portfolio's tables, as it stands in an address. */
sealed interface Place {

    boolean holds(PortfolioItem item);

    String written();

    record All() implements Place {
        @Override
        public boolean holds(PortfolioItem item) {
            return true;
        }

        @Override
        public String written() {
            return "all";
        }
    }

    record OfAxis(AxisId axis) implements Place {
        @Override
        public boolean holds(PortfolioItem item) {
            return item.axes().contains(axis);
        }

        @Override
        public String written() {
            return "axis." + axis.value();
        }
    }

    record NoAxis() implements Place {
        @Override
        public boolean holds(PortfolioItem item) {
            return item.axes().isEmpty();
        }

        @Override
        public String written() {
            return "axis.none";
        }
    }

    record OfArea(Area area) implements Place {
        @Override
        public boolean holds(PortfolioItem item) {
            return item.area() == area;
        }

        @Override
        public String written() {
            return "area." + area;
        }
    }

    /** A goal of the 2030 Agenda. */
    record OfSdgGoal(int goal) implements Place {
        @Override
        public boolean holds(PortfolioItem item) {
            return item.sdg().stream().anyMatch(code -> SdgTargets.goalOf(code) == goal);
        }

        @Override
        public String written() {
            return "sdg." + goal;
        }
    }

    record OfSdgTarget(String code) implements Place {
        @Override
        public boolean holds(PortfolioItem item) {
            return item.sdg().contains(code);
        }

        @Override
        public String written() {
            return "sdg." + code;
        }
    }

    record NoSdg() implements Place {
        @Override
        public boolean holds(PortfolioItem item) {
            return item.sdg().isEmpty();
        }

        @Override
        public String written() {
            return "sdg.none";
        }
    }

    static Place axis(AxisId axis) {
        return new OfAxis(axis);
    }

    /**
     * @throws NoSuchThing if it is none
     */
    static Place read(String written) {
        int dot = written.indexOf('.');
        String name = dot < 0 ? "" : written.substring(dot + 1);
        return switch (dot < 0 ? written : written.substring(0, dot)) {
            case "all" -> new All();
            case "axis" -> name.equals("none") ? new NoAxis() : new OfAxis(TypedId.read(name, AxisId::new));
            case "area" ->
                new OfArea(Arrays.stream(Area.values())
                        .filter(area -> area.name().equals(name))
                        .findFirst()
                        .orElseThrow(NoSuchThing::new));
            case "sdg" -> sdg(name);
            default -> throw new NoSuchThing();
        };
    }

    private static Place sdg(String name) {
        if (name.equals("none")) {
            return new NoSdg();
        }
        if (SdgTargets.byCode(name).isPresent()) {
            return new OfSdgTarget(name);
        }
        return SdgTargets.goals().stream()
                .filter(goal -> goal.code().equals(name))
                .findFirst()
                .map(goal -> new OfSdgGoal(goal.goal()))
                .orElseThrow(NoSuchThing::new);
    }
}
