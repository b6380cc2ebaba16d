package org.eslabon.development.ui;

import java.util.List;
import java.util.Set;
import org.eslabon.development.Axis;
import org.eslabon.development.AxisId;
import org.eslabon.development.DevelopmentPlan;
import org.eslabon.development.PortfolioItem;
import org.eslabon.development.model.Cell;
import org.eslabon.development.model.Portfolio;
import org.eslabon.development.model.SdgTargets;
import org.eslabon.development.model.Spread;
import org.eslabon.partnership.City;
import org.eslabon.plan.Area;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;

/**
 * A portfolio as one person looks at it.
 *
 * @param all what the city has, whatever is looked at
 */
record PortfolioPage(
        City city, List<PortfolioItem> all, List<DevelopmentPlan> plans, PortfolioQuery query, Formats formats) {

    List<PortfolioItem> items() {
        return all.stream().filter(query::looksAt).toList();
    }

    Spread<AxisId> byAxis() {
        return Portfolio.over(items(), PortfolioItem::axes, query::looksAt);
    }

    Spread<Area> byArea() {
        return Portfolio.over(items(), item -> Set.of(item.area()), query::looksAt);
    }

    Spread<String> byTarget() {
        return Portfolio.over(items(), PortfolioItem::sdg, query::looksAt);
    }

    /** By goal of the Agenda: its money is that of its targets. */
    Spread<Integer> bySdgGoal() {
        return Portfolio.over(
                items(), item -> item.sdg().stream().map(SdgTargets::goalOf).toList(), query::looksAt);
    }

    String text(String key, Object... arguments) {
        return Texts.text(formats.locale(), key, arguments);
    }

    String money(Cell cell) {
        return formats.money(cell.budget());
    }

    /** How many actions and plans, in words; what there is none of is not named. */
    String counted(Cell cell) {
        String actions = cell.actions() == 0 ? "" : text("development.portfolio.actions", cell.actions());
        String of = cell.plans() == 0 ? "" : text("development.portfolio.plans", cell.plans());
        return actions.isEmpty() || of.isEmpty() ? actions + of : actions + " · " + of;
    }

    /**
     * What a row is called.
     *
     * @throws NoSuchThing if it is an axis of no plan of this city
     */
    String name(Place place) {
        return switch (place) {
            case Place.All whole -> text("development.portfolio.total");
            case Place.OfAxis(AxisId id) ->
                plans.stream()
                        .flatMap(plan -> plan.axes().stream())
                        .filter(axis -> axis.id().equals(id))
                        .findFirst()
                        .map(Axis::title)
                        .orElseThrow(NoSuchThing::new);
            case Place.NoAxis none -> text("development.portfolio.no-axis");
            case Place.OfArea(Area area) -> text(area.key());
            case Place.OfSdgGoal(int goal) -> SdgTargets.goals().get(goal - 1).title(formats.locale());
            case Place.OfSdgTarget(String code) ->
                SdgTargets.byCode(code).orElseThrow(NoSuchThing::new).title(formats.locale());
            case Place.NoSdg none -> text("development.portfolio.no-sdg");
        };
    }
}
