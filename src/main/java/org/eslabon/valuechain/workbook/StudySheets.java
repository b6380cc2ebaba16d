package org.eslabon.valuechain.workbook;

import java.util.ArrayList;
import java.util.List;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.model.Headline;
import org.eslabon.valuechain.model.LeadTime;
import org.eslabon.valuechain.model.PolicyCase;
import org.eslabon.valuechain.model.PolicyItem;
import org.eslabon.valuechain.model.PriceItem;
import org.eslabon.valuechain.model.ReceiverGroup;
import org.eslabon.valuechain.model.ReportedItem;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.model.SubjectKind;
import org.eslabon.valuechain.model.TimeItem;
import org.jspecify.annotations.Nullable;

/** The tables of our own workbook. */
record StudySheets(SheetWriter sheets, @Nullable StudyData study) {

    static void write(SheetWriter sheets, @Nullable StudyData study) {
        var writer = new StudySheets(sheets, study);
        writer.header();
        writer.stagesAndActors();
        writer.accounts();
        writer.flows();
        writer.indicators();
        writer.receivers();
        writer.employment();
        writer.trade();
        writer.prices();
        writer.times();
        writer.policy();
    }

    private @Nullable Figure figure(FigureKey key) {
        var figure = study == null ? null : study.figure(key);
        return figure == null || figure.derived() ? null : figure;
    }

    private List<ActorType> actors() {
        return study == null ? List.of() : study.actors();
    }

    private void header() {
        StudyHeader header = study == null ? null : study.header();
        sheets.sheet(TableKind.STUDY.title(), List.of("Property", "Value", "Unit", "Volume unit"));
        sheets.row("Country", header == null ? null : header.country());
        sheets.row("Commodity", header == null ? null : header.commodity());
        sheets.row("Value chain name", header == null ? null : header.name());
        sheets.row("Reference year", header == null ? null : header.referenceYear());
        sheets.row("Currency unit", header == null ? null : header.currencyUnit());
        sheets.row("Currency (ISO)", header == null ? null : header.currency());
        sheets.row("Conversion rate", header == null ? null : header.unitFactor());
        sheets.row("Conversion rate flow money", header == null ? null : header.flowFactor());
        sheets.row("Notes", header == null ? null : header.notes());
        if (study == null) {
            sheets.row("Total volume of commodity production");
        } else {
            study.figures().forEach((key, figure) -> {
                if (key.kind() == SubjectKind.PRODUCED_VOLUME) {
                    sheets.row("Total volume of commodity production", key.subject(), figure, figure.unit());
                }
            });
        }
        for (var headline : Headline.values()) {
            var figure = figure(FigureKey.headline(headline));
            sheets.row(Titles.of(headline), figure, figure == null ? null : figure.unit());
        }
    }

    private void stagesAndActors() {
        sheets.sheet(TableKind.STAGES.title(), List.of("Stage", "Description"));
        if (study != null) {
            study.stages().forEach(stage -> sheets.row(stage.name(), stage.description()));
        }
        sheets.sheet(
                TableKind.ACTORS.title(),
                List.of("Actor type code", "Stage", "Actor type name", "Number of actors in the value chain"));
        for (var actor : actors()) {
            sheets.row(actor.code(), actor.stage(), actor.name(), figure(FigureKey.numberOfActors(actor.code())));
        }
    }

    private void accounts() {
        sheets.sheet(
                TableKind.ACCOUNTS.title(),
                List.of("Actor type code", "Actor type name", "Cost or revenue", "Item", "Value"));
        for (var actor : actors()) {
            for (var item : AccountItem.values()) {
                var figure = figure(FigureKey.account(actor.code(), item));
                if (figure != null) {
                    var side = item.isRevenue() ? "Revenue" : "Cost";
                    sheets.row(actor.code(), actor.name(), side, Titles.of(item), figure);
                }
            }
        }
    }

    private void flows() {
        sheets.sheet(
                TableKind.FLOWS.title(),
                List.of(
                        "Seller actor type code",
                        "Seller name",
                        "Buyer actor type code",
                        "Buyer name",
                        "Product",
                        "Volume exchanged",
                        "Volume unit",
                        "Unitary price",
                        "Monetary value"));
        if (study == null) {
            return;
        }
        for (var flow : study.flows()) {
            sheets.row(
                    flow.seller(),
                    name(flow.seller()),
                    flow.buyer(),
                    name(flow.buyer()),
                    flow.product(),
                    figure(FigureKey.flow(flow.key(), FlowItem.VOLUME)),
                    flow.unit(),
                    figure(FigureKey.flow(flow.key(), FlowItem.UNIT_PRICE)),
                    figure(FigureKey.flow(flow.key(), FlowItem.VALUE)));
        }
    }

    private String name(String code) {
        return actors().stream()
                .filter(actor -> actor.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private void indicators() {
        var headings = new ArrayList<>(List.of("Actor type code", "Actor type name"));
        for (var item : ReportedItem.values()) {
            headings.add(Titles.of(item));
        }
        sheets.sheet(TableKind.INDICATORS.title(), headings);
        for (var actor : actors()) {
            var row = new ArrayList<@Nullable Object>(List.of(actor.code(), actor.name()));
            for (var item : ReportedItem.values()) {
                row.add(figure(FigureKey.reported(actor.code(), item)));
            }
            sheets.row(row.toArray());
        }
    }

    private void receivers() {
        sheets.sheet(TableKind.RECEIVERS.title(), List.of("Receiver code", "Receiver name", "Value"));
        for (var actor : actors()) {
            var figure = figure(FigureKey.receivedProfit(actor.code()));
            if (figure != null) {
                sheets.row(actor.code(), actor.name(), figure);
            }
        }
        for (var group : ReceiverGroup.values()) {
            sheets.row(null, Titles.of(group), figure(FigureKey.received(group)));
        }
    }

    private void employment() {
        var headings = new ArrayList<>(List.of("Actor type code", "Actor type name"));
        for (var item : EmploymentItem.values()) {
            headings.add(Titles.of(item));
            headings.add("Unit");
        }
        sheets.sheet(TableKind.EMPLOYMENT.title(), headings);
        for (var actor : actors()) {
            var row = new ArrayList<@Nullable Object>(List.of(actor.code(), actor.name()));
            for (var item : EmploymentItem.values()) {
                var figure = figure(FigureKey.employment(actor.code(), item));
                row.add(figure);
                row.add(figure == null ? null : figure.unit());
            }
            sheets.row(row.toArray());
        }
    }

    private void trade() {
        sheets.sheet(TableKind.TRADE.title(), List.of("Goods", "Value", "Imported or exported"));
        if (study != null) {
            study.trade()
                    .forEach(good ->
                            sheets.row(good.name(), figure(FigureKey.traded(good.key())), Titles.of(good.direction())));
        }
    }

    private void prices() {
        sheets.sheet(
                TableKind.PRICES.title(),
                List.of("Case of start and end price", "Farm gate price", "End price", "Volume unit", "Currency unit"));
        if (study != null) {
            study.prices()
                    .forEach(price -> sheets.row(
                            price.name(),
                            figure(FigureKey.price(price.key(), PriceItem.FARM_GATE)),
                            figure(FigureKey.price(price.key(), PriceItem.END)),
                            price.volumeUnit(),
                            price.currencyUnit()));
        }
    }

    private void times() {
        var headings = new ArrayList<>(List.of("Stage"));
        for (var item : TimeItem.values()) {
            headings.add(Titles.of(item));
        }
        for (var item : DelayItem.values()) {
            headings.add(Titles.of(item));
        }
        sheets.sheet(TableKind.TIMES.title(), headings);
        if (study == null) {
            return;
        }
        for (var times : LeadTime.of(study).stages()) {
            var row = new ArrayList<@Nullable Object>(List.of(times.stage()));
            for (var item : TimeItem.values()) {
                row.add(times.days().get(item));
            }
            for (var item : DelayItem.values()) {
                row.add(times.delay().get(item));
            }
            sheets.row(row.toArray());
        }
    }

    /** What is derived from an account is left out, as everywhere. */
    private void policy() {
        var headings = new ArrayList<>(List.of("Case"));
        for (var item : PolicyItem.values()) {
            headings.add(Titles.of(item));
        }
        sheets.sheet(TableKind.POLICY.title(), headings);
        if (study == null) {
            return;
        }
        for (var policyCase : PolicyCase.of(study, Analysis.of(study))) {
            var row = new ArrayList<@Nullable Object>(List.of(policyCase.name()));
            for (var item : PolicyItem.values()) {
                row.add(figure(FigureKey.policy(policyCase.name(), item)));
            }
            sheets.row(row.toArray());
        }
    }
}
