package org.eslabon.valuechain.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
record StudySheets(
        SheetWriter sheets, TemplateWords words, @Nullable StudyData study) {

    private static final Set<Property> EXAMPLES =
            Set.of(Property.COUNTRY, Property.COMMODITY, Property.REFERENCE_YEAR, Property.CURRENCY_ISO);

    static void write(SheetWriter sheets, TemplateWords words, @Nullable StudyData study) {
        var writer = new StudySheets(sheets, words, study);
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
        sheets.sheet(
                words.sheet(TableKind.STUDY),
                words.headings(Heading.PROPERTY, Heading.PROPERTY_VALUE, Heading.PROPERTY_UNIT, Heading.VOLUME_UNIT));
        sheets.markNeeded();
        property(Property.COUNTRY, header == null ? null : header.country());
        property(Property.COMMODITY, header == null ? null : header.commodity());
        property(Property.NAME, header == null ? null : header.name());
        property(Property.REFERENCE_YEAR, header == null ? null : header.referenceYear());
        property(Property.CURRENCY_UNIT, header == null ? null : header.currencyUnit());
        property(Property.CURRENCY_ISO, header == null ? null : header.currency());
        property(Property.CONVERSION_RATE, header == null ? null : header.unitFactor());
        property(Property.FLOW_FACTOR, header == null ? null : header.flowFactor());
        property(Property.NOTES, header == null ? null : header.notes());
        if (study == null) {
            sheets.row(words.property(Property.PRODUCED_VOLUME));
        } else {
            study.figures().forEach((key, figure) -> {
                if (key.kind() == SubjectKind.PRODUCED_VOLUME) {
                    sheets.row(words.property(Property.PRODUCED_VOLUME), key.subject(), figure, figure.unit());
                }
            });
        }
        for (var headline : Headline.values()) {
            var figure = figure(FigureKey.headline(headline));
            sheets.row(words.of(headline), figure, figure == null ? null : figure.unit());
        }
    }

    /** A property with its value; where there is no study yet, with an example beside it. */
    private void property(Property property, @Nullable Object value) {
        var hasExample = study == null && EXAMPLES.contains(property);
        sheets.row(
                words.property(property),
                value,
                null,
                null,
                hasExample ? words.text("example.of", words.text("example." + property)) : null);
    }

    /** A row that shows how others are filled in, and says that it is not read. */
    private void example(@Nullable Object... values) {
        if (study == null) {
            var row = new ArrayList<>(Arrays.asList(values));
            row.add(words.text("example"));
            sheets.row(row.toArray());
        }
    }

    private void stagesAndActors() {
        sheets.sheet(words.sheet(TableKind.STAGES), words.headings(Heading.STAGE, Heading.DESCRIPTION));
        example(words.text("example.stage"), words.text("example.stage.what"));
        if (study != null) {
            study.stages().forEach(stage -> sheets.row(stage.name(), stage.description()));
        }
        sheets.sheet(
                words.sheet(TableKind.ACTORS),
                words.headings(Heading.ACTOR_CODE, Heading.STAGE, Heading.ACTOR_NAME, Heading.NUMBER_OF_ACTORS));
        sheets.markNeeded();
        example("F", words.text("example.stage"), words.text("example.actor"), 420);
        for (var actor : actors()) {
            sheets.row(actor.code(), actor.stage(), actor.name(), figure(FigureKey.numberOfActors(actor.code())));
        }
    }

    private void accounts() {
        sheets.sheet(
                words.sheet(TableKind.ACCOUNTS),
                words.headings(
                        Heading.ACTOR_CODE, Heading.ACTOR_NAME, Heading.COST_OR_REVENUE, Heading.ITEM, Heading.AMOUNT));
        sheets.markNeeded();
        example("F", words.text("example.actor"), words.text("revenue"), words.of(AccountItem.PRODUCTION), 600_000);
        example("F", words.text("example.actor"), words.text("cost"), words.of(AccountItem.WAGES), 180_000);
        for (var actor : actors()) {
            for (var item : AccountItem.values()) {
                var figure = figure(FigureKey.account(actor.code(), item));
                if (figure != null) {
                    var side = words.text(item.isRevenue() ? "revenue" : "cost");
                    sheets.row(actor.code(), actor.name(), side, words.of(item), figure);
                }
            }
        }
    }

    private void flows() {
        sheets.sheet(
                words.sheet(TableKind.FLOWS),
                words.headings(
                        Heading.SELLER_CODE,
                        Heading.SELLER_NAME,
                        Heading.BUYER_CODE,
                        Heading.BUYER_NAME,
                        Heading.PRODUCT,
                        Heading.VOLUME,
                        Heading.VOLUME_UNIT,
                        Heading.UNIT_PRICE,
                        Heading.AMOUNT));
        example(
                "F",
                words.text("example.actor"),
                "A",
                words.text("example.buyer"),
                words.text("example.COMMODITY"),
                300,
                "t",
                2_000,
                600_000);
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
        var headings = new ArrayList<>(words.headings(Heading.ACTOR_CODE, Heading.ACTOR_NAME));
        for (var item : ReportedItem.values()) {
            headings.add(words.of(item));
        }
        sheets.sheet(words.sheet(TableKind.INDICATORS), headings);
        for (var actor : actors()) {
            var row = new ArrayList<@Nullable Object>(List.of(actor.code(), actor.name()));
            for (var item : ReportedItem.values()) {
                row.add(figure(FigureKey.reported(actor.code(), item)));
            }
            sheets.row(row.toArray());
        }
    }

    private void receivers() {
        sheets.sheet(
                words.sheet(TableKind.RECEIVERS),
                words.headings(Heading.RECEIVER_CODE, Heading.RECEIVER_NAME, Heading.AMOUNT));
        for (var actor : actors()) {
            var figure = figure(FigureKey.receivedProfit(actor.code()));
            if (figure != null) {
                sheets.row(actor.code(), actor.name(), figure);
            }
        }
        for (var group : ReceiverGroup.values()) {
            sheets.row(null, words.of(group), figure(FigureKey.received(group)));
        }
    }

    private void employment() {
        var headings = new ArrayList<>(words.headings(Heading.ACTOR_CODE, Heading.ACTOR_NAME));
        for (var item : EmploymentItem.values()) {
            headings.add(words.of(item));
            headings.add(words.heading(Heading.PROPERTY_UNIT));
        }
        sheets.sheet(words.sheet(TableKind.EMPLOYMENT), headings);
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
        sheets.sheet(words.sheet(TableKind.TRADE), words.headings(Heading.GOODS, Heading.AMOUNT, Heading.DIRECTION));
        if (study != null) {
            study.trade()
                    .forEach(good -> sheets.row(
                            good.name(),
                            figure(FigureKey.traded(good.key())),
                            words.text("direction." + good.direction())));
        }
    }

    private void prices() {
        sheets.sheet(
                words.sheet(TableKind.PRICES),
                words.headings(
                        Heading.PRICE_CASE,
                        Heading.FARM_GATE_PRICE,
                        Heading.END_PRICE,
                        Heading.VOLUME_UNIT,
                        Heading.CURRENCY_UNIT));
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
        var headings = new ArrayList<>(words.headings(Heading.STAGE));
        for (var item : TimeItem.values()) {
            headings.add(words.of(item));
        }
        for (var item : DelayItem.values()) {
            headings.add(words.of(item));
        }
        sheets.sheet(words.sheet(TableKind.TIMES), headings);
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
        var headings = new ArrayList<>(words.headings(Heading.POLICY_CASE));
        for (var item : PolicyItem.values()) {
            headings.add(words.of(item));
        }
        sheets.sheet(words.sheet(TableKind.POLICY), headings);
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
