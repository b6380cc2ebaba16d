package org.eslabon.valuechain.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.shared.Texts;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.model.Headline;
import org.eslabon.valuechain.model.PolicyItem;
import org.eslabon.valuechain.model.PriceCase;
import org.eslabon.valuechain.model.PriceItem;
import org.eslabon.valuechain.model.ReceiverGroup;
import org.eslabon.valuechain.model.ReportedItem;
import org.eslabon.valuechain.model.Stage;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.model.TimeItem;
import org.eslabon.valuechain.model.TradedGood;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.junit.jupiter.api.Test;

/** What our own workbook says, it says again when it is read back. */
class StudyTemplateTest {

    private static byte[] written(StudyData study, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        StudyTemplate.write(out, language, Optional.ofNullable(study));
        return out.toByteArray();
    }

    private static StudyData reread(StudyData study, Locale language) throws IOException {
        return switch (TestBook.read(written(study, language))) {
            case Imported imported -> imported.study();
            case Unreadable unreadable -> throw new AssertionError(unreadable.message());
        };
    }

    @Test
    void theRealStudiesSurviveTheRoundTrip() throws IOException {
        for (var file : List.of("coffee-ecuador-eco.xlsx", "cashew-mali-eco.xlsx", "milk-burundi-eco.xlsx")) {
            var study = ((Imported) WorkbookReader.read(TestBook.realFile(file))).study();
            for (var language : Texts.LANGUAGES) {
                assertThat(reread(study, language).withoutSources())
                        .as(file + " in " + language)
                        .isEqualTo(study.withoutSources());
            }
        }
    }

    @Test
    void findsNothingNewToComplainAboutInWhatItWroteItself() throws IOException {
        for (var file : List.of("coffee-ecuador-eco.xlsx", "cashew-mali-eco.xlsx", "milk-burundi-eco.xlsx")) {
            var first = (Imported) WorkbookReader.read(TestBook.realFile(file));
            var known = complaints(first);
            for (var language : Texts.LANGUAGES) {
                var again = (Imported) TestBook.read(written(first.study(), language));

                assertThat(complaints(again)).as(file + " in " + language).isSubsetOf(known);
            }
        }
    }

    @Test
    void findsNothingInASmallStudy() throws IOException {
        for (var without : List.of("", "Stages description", "Flow by actor type")) {
            var book = without.isEmpty() ? TestBook.small() : TestBook.small().without(without);
            var first = book.imported();
            for (var language : Texts.LANGUAGES) {
                var again = (Imported) TestBook.read(written(first.study(), language));

                assertThat(complaints(again))
                        .as("without " + without + " in " + language)
                        .isSubsetOf(complaints(first));
            }
        }
    }

    private static List<String> complaints(Imported imported) {
        return imported.discrepancies().stream()
                .map(one -> one.kind() + " " + one.params() + " " + one.difference())
                .toList();
    }

    @Property(tries = 25)
    void everyStudySurvivesTheRoundTrip(@ForAll long seed) throws IOException {
        var study = random(new Random(seed));
        for (var language : Texts.LANGUAGES) {
            assertThat(reread(study, language).withoutSources())
                    .as("in " + language)
                    .isEqualTo(study);
        }
    }

    @Test
    void anEmptyTemplateAsksForActorTypesForItsExamplesAreNotRead() throws IOException {
        var sheets = Map.of(Texts.ENGLISH, "Actor types", Texts.SPANISH, "Tipos de actores");
        for (var language : sheets.keySet()) {
            var refused = (Unreadable) TestBook.read(written(null, language));
            assertThat(refused.reason()).isEqualTo(Reason.NO_ACTORS);
            assertThat(refused.sheet()).isEqualTo(sheets.get(language));
        }
    }

    @Test
    void aTemplateMarksWhatIsNeededAndShowsHowItIsFilledIn() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(null, Texts.SPANISH)))) {
            var needed = new ArrayList<String>();
            workbook.sheetIterator().forEachRemaining(sheet -> {
                if (((XSSFSheet) sheet).getTabColor() != null) {
                    needed.add(sheet.getSheetName());
                }
            });
            assertThat(needed).containsExactly("Cadena de valor", "Tipos de actores", "Cuentas");
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .contains("«Cadena de valor», «Tipos de actores» y «Cuentas»");
            var example = workbook.getSheet("Cuentas").getRow(2);
            assertThat(example.getCell(3).getStringCellValue()).isEqualTo("Salarios");
            assertThat(example.getCell(5).getStringCellValue()).startsWith("← ejemplo");
        }
    }

    private static StudyData random(Random random) {
        var actors = new ArrayList<ActorType>();
        var flows = new ArrayList<Flow>();
        var figures = new LinkedHashMap<FigureKey, Figure>();
        var count = 1 + random.nextInt(6);
        for (var index = 0; index < count; index++) {
            var code = random.nextBoolean() ? "" + (index + 10) : "actor-" + index;
            actors.add(new ActorType(
                    code, "Agricultor nº " + index, random.nextInt(4) == 0 ? null : "Eslabón " + index % 2));
            for (var item : AccountItem.values()) {
                maybe(random, figures, FigureKey.account(code, item), null, true);
            }
            for (var item : ReportedItem.values()) {
                maybe(random, figures, FigureKey.reported(code, item), null, true);
            }
            for (var item : EmploymentItem.values()) {
                maybe(random, figures, FigureKey.employment(code, item), random.nextBoolean() ? "Day" : "FTE", false);
            }
            maybe(random, figures, FigureKey.numberOfActors(code), null, false);
            maybe(random, figures, FigureKey.receivedProfit(code), null, true);
        }
        for (var index = 0; index < random.nextInt(8); index++) {
            var seller = actors.get(random.nextInt(count)).code();
            var buyer = actors.get(random.nextInt(count)).code();
            var flow = new Flow(seller + ">" + buyer + ":grano " + index, seller, buyer, "Grano " + index, "kg");
            flows.add(flow);
            for (var item : FlowItem.values()) {
                maybe(random, figures, FigureKey.flow(flow.key(), item), null, false);
            }
        }
        for (var headline : Headline.values()) {
            maybe(random, figures, FigureKey.headline(headline), "%", true);
        }
        for (var group : ReceiverGroup.values()) {
            maybe(random, figures, FigureKey.received(group), null, true);
        }
        for (var stage : List.of("Eslabón 0", "Eslabón 1")) {
            for (var item : TimeItem.values()) {
                maybe(random, figures, FigureKey.time(stage, item), null, false);
            }
            for (var item : DelayItem.values()) {
                maybe(random, figures, FigureKey.delay(stage, item), null, false);
            }
        }
        for (var name : List.of("Total de la cadena", "Agricultor nº 0", "Riego, 2019")) {
            for (var item : PolicyItem.values()) {
                maybe(random, figures, FigureKey.policy(name, item), null, false);
            }
        }
        figures.put(FigureKey.producedVolume("grano"), Figure.stated(BigDecimal.TEN, "Ton", null));
        figures.put(FigureKey.traded("exported:grano"), Figure.stated(new BigDecimal("0.1"), null, null));
        figures.put(FigureKey.price("finca a puerto", PriceItem.END), Figure.stated(BigDecimal.ONE, null, null));
        var factor = new BigDecimal(List.of("1", "1000", "1000000").get(random.nextInt(3)));
        var header = new StudyHeader(
                "Colombia",
                "CO",
                "Cacao",
                random.nextBoolean() ? "Huila" : null,
                2019,
                "COP",
                null,
                factor,
                random.nextBoolean() ? factor : BigDecimal.ONE,
                "Encuesta propia");
        return new StudyData(
                header,
                List.of(new Stage("Eslabón 0", "Finca"), new Stage("Eslabón 1", null)),
                actors,
                flows,
                List.of(new TradedGood("exported:grano", "Grano", TradedGood.Direction.EXPORTED)),
                List.of(new PriceCase("finca a puerto", "Finca a puerto", "kg", null)),
                figures);
    }

    /** Amounts of every length, some longer than a spreadsheet's number can hold. */
    private static void maybe(
            Random random,
            LinkedHashMap<FigureKey, Figure> figures,
            FigureKey key,
            String unit,
            boolean mayBeNegative) {
        if (random.nextInt(3) > 0) {
            var amount = new BigDecimal(
                    new java.math.BigInteger(random.nextInt(5) == 0 ? 90 : 40, random), random.nextInt(9));
            var signed = mayBeNegative && random.nextInt(5) == 0 ? amount.negate() : amount;
            figures.put(key, Figure.stated(signed, unit, null));
        }
    }
}
