package org.eslabon.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.finance.FinanceAddresses;
import org.eslabon.finance.model.Sector;
import org.eslabon.finance.model.Stage;
import org.eslabon.followup.FollowUpAddresses;
import org.eslabon.followup.model.Colour;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.programme.ChainFigures;
import org.eslabon.programme.CityFigures;
import org.eslabon.programme.ProgrammeOverview;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.DataTable.Column;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.valuechain.ObstacleAddresses;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.jspecify.annotations.Nullable;

/** The programme: its cities side by side, and their chains; every number leads to the page that lists what it counts. */
@Route("programme")
@PermitAll
class ProgrammeView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient ProgrammeOverview overview;
    private final transient LiveSupport live;
    private final Div body = new Div();

    ProgrammeView(ProgrammeOverview overview, LiveSupport live) {
        this.overview = overview;
        this.live = live;
        addClassNames("page", "programme-page");
        body.addClassName("programme-body");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHead head = new PageHead(getTranslation("programme.view"));
        head.setLine(new Span(getTranslation("programme.view.line")));
        add(head, body);
        List<CityFigures> found = show();
        Set<ThingRef> cities =
                found.stream().map(one -> ThingRef.city(one.city().id())).collect(Collectors.toSet());
        live.updates().listen(body, cities, recorded -> show());
    }

    private List<CityFigures> show() {
        List<CityFigures> found = overview.cities();
        body.removeAll();
        if (found.isEmpty()) {
            body.add(
                    new EmptyState(getTranslation("programme.view.empty"), getTranslation("programme.view.empty.why")));
            return found;
        }
        Formats formats = new Formats(getLocale(), live.user().require().zone());
        body.add(card("programme.view.cities", cities(found, formats)));
        body.add(card("programme.view.money", money(found, formats)));
        if (found.stream().anyMatch(city -> !city.chains().isEmpty())) {
            body.add(card("programme.view.chains", chains(found, formats)));
        }
        return found;
    }

    private Div card(String key, Component content) {
        Div card = new Div(new H2(getTranslation(key)), content);
        card.addClassName("card");
        return card;
    }

    private DataTable cities(List<CityFigures> found, Formats formats) {
        List<Column> columns = List.of(
                Column.text(getTranslation("programme.view.city")),
                Column.number(getTranslation("programme.view.chains")),
                Column.number(getTranslation("programme.view.obstacles")),
                Column.number(getTranslation("programme.view.plans")),
                Column.text(getTranslation("programme.view.lights")),
                Column.number(getTranslation("programme.view.gaps")));
        return DataTable.of(
                getTranslation("programme.view.cities"),
                columns,
                found.stream().map(this::city).toList());
    }

    private List<Component> city(CityFigures one) {
        String slug = one.city().slug();
        return List.of(
                link("c/" + slug, one.city().name()),
                link(StudyAddresses.list(slug), String.valueOf(one.chains().size())),
                link(ObstacleAddresses.log(slug), getTranslation("programme.view.of", one.resolved(), one.obstacles())),
                link(PlanAddresses.plans(slug), String.valueOf(one.plans())),
                lights(slug, one.lights()),
                link(CapacityAddresses.gaps(slug), getTranslation("programme.view.of", one.closedGaps(), one.gaps())));
    }

    /** Never by colour alone: how many of which, in words, and each leads to those it counts. */
    private Component lights(String slug, Map<Colour, Integer> lights) {
        if (lights.isEmpty()) {
            return link(FollowUpAddresses.actions(slug, null), "–");
        }
        Span all = new Span();
        lights.forEach((colour, count) -> {
            if (all.getElement().getChildCount() > 0) {
                all.add(new Text(" · "));
            }
            all.add(link(FollowUpAddresses.actions(slug, colour), getTranslation("followup.count." + colour, count)));
        });
        return all;
    }

    private DataTable money(List<CityFigures> found, Formats formats) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(getTranslation("programme.view.city")),
                Column.text(getTranslation("programme.view.currency"))));
        for (Stage stage : Stage.values()) {
            columns.add(Column.number(getTranslation(stage.key())));
        }
        for (Sector sector : Sector.values()) {
            columns.add(Column.number(getTranslation("programme.view.pledged-by", getTranslation(sector.key()))));
        }
        boolean cents = Formats.anyCents(
                found.stream().flatMap(one -> amounts(one).stream()).toList());
        return DataTable.of(
                getTranslation("programme.view.money"),
                columns,
                found.stream().map(one -> money(one, cents, formats)).toList());
    }

    /** By stage, and what is pledged by kind of organisation: in the order of the columns. */
    private static List<BigDecimal> amounts(CityFigures one) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            amounts.add(one.money().total(stage));
        }
        Map<Sector, BigDecimal> bySector = one.money().grid().bySector(Stage.PLEDGED);
        for (Sector sector : Sector.values()) {
            amounts.add(bySector.getOrDefault(sector, BigDecimal.ZERO));
        }
        return amounts;
    }

    private List<Component> money(CityFigures one, boolean cents, Formats formats) {
        String slug = one.city().slug();
        List<Component> cells = new ArrayList<>(List.of(
                link("c/" + slug, one.city().name()),
                new Text(one.money().currency().getCurrencyCode())));
        Iterator<BigDecimal> amounts = amounts(one).iterator();
        for (Stage stage : Stage.values()) {
            cells.add(link(FinanceAddresses.ofCity(slug, stage, null), formats.amount(amounts.next(), cents)));
        }
        for (Sector sector : Sector.values()) {
            cells.add(
                    link(FinanceAddresses.ofCity(slug, Stage.PLEDGED, sector), formats.amount(amounts.next(), cents)));
        }
        return cells;
    }

    private Div chains(List<CityFigures> found, Formats formats) {
        List<Column> columns = List.of(
                Column.text(getTranslation("programme.view.chain")),
                Column.text(getTranslation("programme.view.city")),
                Column.number(getTranslation("programme.view.value-added")),
                Column.number(getTranslation("programme.view.gap")),
                Column.number(getTranslation("programme.view.gap.share")),
                Column.number(getTranslation("programme.view.obstacles")));
        List<List<Component>> rows = new ArrayList<>();
        found.forEach(city -> city.chains().forEach(chain -> rows.add(chain(city, chain, formats))));
        Paragraph note = new Paragraph(getTranslation("programme.view.chains.note"));
        note.addClassName("second");
        return new Div(note, DataTable.of(getTranslation("programme.view.chains"), columns, rows));
    }

    private List<Component> chain(CityFigures city, ChainFigures chain, Formats formats) {
        String slug = city.city().slug();
        String study = StudyAddresses.of(slug, chain.study().id());
        String added = chain.study().valueAdded() == null
                ? "–"
                : formats.money(chain.study().valueAdded()) + " "
                        + orNothing(chain.study().currency());
        GapMatrix gap = chain.gap();
        String net = gap == null || chain.benchmark() == null
                ? "–"
                : formats.number(gap.net(), 2) + " " + chain.benchmark().currency() + " / "
                        + chain.benchmark().unit();
        String gaps = StudyAddresses.gap(slug, chain.study().id());
        return List.of(
                link(study, chain.study().name()),
                new Text(city.city().name()),
                link(study, added),
                link(gaps, net),
                link(gaps, share(gap, formats)),
                link(
                        ObstacleAddresses.ofChain(slug, chain.study().id()),
                        getTranslation("programme.view.of", chain.resolved(), chain.obstacles())));
    }

    /** The net gap as a share of the comparator's cost; undefined where that is nothing. */
    private static String share(@Nullable GapMatrix gap, Formats formats) {
        return gap == null || gap.comparatorTotal().signum() == 0
                ? "–"
                : formats.percent(gap.net().divide(gap.comparatorTotal(), MathContext.DECIMAL64));
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Anchor link(String path, String text) {
        return new Anchor("/" + path, text);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programme.view");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("programme.view"), null));
    }
}
