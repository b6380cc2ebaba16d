package org.eslabon.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.jspecify.annotations.Nullable;

/** What each role may do in the city, rights by roles; on a phone one role at a time. */
class RightsTab extends PartnershipTab {

    private final transient Desk desk;
    private final transient City city;
    private final boolean convenes;
    private final List<RightCell> cells = new ArrayList<>();
    private final Paragraph differing = new Paragraph();
    private Map<Role, Map<Right, Grant>> matrix;
    private @Nullable RightDialog dialog;

    RightsTab(Desk desk, City city) {
        this.desk = desk;
        this.city = city;
        convenes = desk.rights().may(city.id(), Right.CONVENE);
        matrix = desk.rights().matrix(city.id());
        Select<Role> shownRole = new Select<>();
        shownRole.setLabel(getTranslation("partnership.participation.role"));
        shownRole.setItems(Role.values());
        shownRole.setItemLabelGenerator(role -> getTranslation(role.key()));
        shownRole.addClassName("rights-role");
        NativeTable table = table();
        Div card = new Div(table);
        card.addClassNames("card", "rights-card");
        differing.addClassName("second");
        add(
                new Paragraph(getTranslation(convenes ? "partnership.rights.why" : "partnership.rights.look")),
                differing,
                shownRole,
                card,
                legend());
        addClassName("rights-tab");
        shownRole.addValueChangeListener(change -> table.setClassName("rights rights-" + change.getValue()));
        shownRole.setValue(desk.rights().roles(city.id()).stream().findFirst().orElse(Role.COORDINATOR));
        showDiffering();
    }

    @Override
    void reload() {
        matrix = desk.rights().matrix(city.id());
        cells.forEach(cell -> cell.show(grant(cell.role(), cell.right())));
        showDiffering();
        if (dialog != null && dialog.isOpened()) {
            dialog.refresh();
        }
    }

    private Grant grant(Role role, Right right) {
        return matrix.getOrDefault(role, Map.of()).getOrDefault(right, Grant.NONE);
    }

    private void showDiffering() {
        int count = desk.rights().differences(city.id()).values().stream()
                .mapToInt(Set::size)
                .sum();
        differing.setText(getTranslation("partnership.rights.differing", count));
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation("partnership.rights.caption", city.name()));
        NativeTableRow heads = table.getHead().addRow();
        head(heads, "col", new Span(getTranslation("partnership.rights.right")));
        for (Role role : Role.values()) {
            head(heads, "col", new Span(getTranslation(role.key()))).addClassName("of-" + role);
        }
        for (Right right : Right.values()) {
            NativeTableRow row = table.getBody().addRow();
            head(
                    row,
                    "row",
                    new Span(getTranslation(right.key())),
                    Words.second(getTranslation(right.key() + ".means")));
            for (Role role : Role.values()) {
                RightCell cell = new RightCell(role, right, convenes && !Rights.fixed(role, right), this::edit);
                cell.show(grant(role, right));
                cells.add(cell);
                NativeTableCell place = row.addDataCell();
                place.add(cell);
                place.addClassName("of-" + role);
            }
        }
        return table;
    }

    private static NativeTableHeaderCell head(NativeTableRow row, String scope, Component... words) {
        NativeTableHeaderCell head = row.addHeaderCell();
        head.add(words);
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    private void edit(Role role, Right right) {
        dialog = new RightDialog(
                desk.live(),
                role,
                right,
                city,
                () -> grant(role, right),
                change -> desk.rights().decide(city.id(), role, right, change));
        dialog.open();
    }

    private Div legend() {
        Div legend = new Div(new H2(getTranslation("partnership.rights.extents")));
        Div words = new Div();
        words.addClassName("rights-legend");
        for (Grant grant : Grant.values()) {
            Span name = new Span(getTranslation(grant.key()));
            name.addClassNames("grant", "grant-" + grant.name().toLowerCase());
            words.add(name, new Span(getTranslation(grant.key() + ".means")));
        }
        legend.add(words);
        legend.addClassName("card");
        return legend;
    }
}
