package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.model.PolicyItem;
import org.eslabon.valuechain.model.Stage;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.model.TimeItem;
import org.jspecify.annotations.Nullable;

/** A small chain to try everything with, and another to hold it against. Every figure is invented, and says so. */
final class ExampleChain {

    static final String NAME = "Cacao fino 2023 (cifras inventadas)";
    static final String REFERENCE = "Cacao de referencia 2023 (cifras inventadas)";
    private static final String SOURCE = "Cifra inventada para la demostración";
    private static final String SMALL_FARMS = "Fincas pequeñas";

    private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();

    private ExampleChain() {}

    /** What the chain is called the first, second … time a city takes it. */
    static String name(int copy) {
        return numbered(NAME, copy);
    }

    /** What the chain to hold it against is called then. */
    static String reference(int copy) {
        return numbered(REFERENCE, copy);
    }

    private static String numbered(String name, int copy) {
        return copy == 1 ? name : name + " " + copy;
    }

    /** A chain with times and a policy case. */
    static StudyData cacao() {
        return new ExampleChain().costly();
    }

    /** The same chain as it could be: with fewer inputs, and quicker to the port. */
    static StudyData reference() {
        return new ExampleChain().lean();
    }

    private StudyData costly() {
        account("F", 600_000, 90_000, 180_000, 9_000, 21_000, 300_000);
        account("A", 780_000, 630_000, 60_000, 12_000, 18_000, 60_000);
        account("E", 1_150_000, 820_000, 90_000, 40_000, 50_000, 150_000);
        flow("F>A:cacao", 300, 2_000);
        flow("A>E:cacao", 300, 2_600);
        flow("E>X:cacao", 290, "3965.517241");
        state(FigureKey.numberOfActors("F"), 420);
        state(FigureKey.numberOfActors("A"), 12);
        state(FigureKey.numberOfActors("E"), 2);
        employed("F", 95, 60);
        employed("A", 18, 9);
        employed("E", 14, 16);
        times("Finca", 170, 4, 1, 165, 2, 1);
        times("Acopio", 6, 9, 2, 6, 3, 1);
        times("Exportación", 3, 14, 24, 3, 5, 21);
        delay("Finca", 600_000, "0.05", 0);
        delay("Acopio", 780_000, "0.02", 0);
        delay("Exportación", 1_150_000, "0", 9_500);
        state(FigureKey.policy(SMALL_FARMS, PolicyItem.SOCIAL_REVENUE), 690_000);
        state(FigureKey.policy(SMALL_FARMS, PolicyItem.SOCIAL_TRADABLES), 82_000);
        state(FigureKey.policy(SMALL_FARMS, PolicyItem.SOCIAL_FACTORS), 231_000);
        return study("Cuenca");
    }

    private StudyData lean() {
        account("F", 500_000, 60_000, 150_000, 8_000, 18_000, 250_000);
        account("A", 610_000, 520_000, 35_000, 8_000, 12_000, 30_000);
        account("E", 1_050_000, 640_000, 60_000, 30_000, 40_000, 250_000);
        flow("F>A:cacao", 300, "1666.666667");
        flow("A>E:cacao", 300, "2033.333333");
        flow("E>X:cacao", 290, "3620.689655");
        state(FigureKey.numberOfActors("F"), 300);
        state(FigureKey.numberOfActors("A"), 8);
        state(FigureKey.numberOfActors("E"), 2);
        employed("F", 70, 55);
        employed("A", 12, 8);
        employed("E", 10, 14);
        times("Finca", 165, 2, 1, 165, 2, 1);
        times("Acopio", 6, 3, 1, 6, 3, 1);
        times("Exportación", 3, 5, 21, 3, 5, 21);
        return study("Referencia");
    }

    private StudyData study(String name) {
        return new StudyData(
                new StudyHeader(
                        "Ecuador", "EC", "Cacao", name, 2023, "USD", null, BigDecimal.ONE, BigDecimal.ONE, SOURCE),
                List.of(new Stage("Finca", null), new Stage("Acopio", null), new Stage("Exportación", null)),
                List.of(
                        new ActorType("F", SMALL_FARMS, "Finca"),
                        new ActorType("A", "Acopiadores", "Acopio"),
                        new ActorType("E", "Exportadores", "Exportación"),
                        new ActorType("X", "Compradores del exterior", null)),
                List.of(
                        new Flow("F>A:cacao", "F", "A", "Cacao", "t"),
                        new Flow("A>E:cacao", "A", "E", "Cacao", "t"),
                        new Flow("E>X:cacao", "E", "X", "Cacao", "t")),
                List.of(),
                List.of(),
                figures);
    }

    /** Services are left out: they are what remains. */
    private void account(
            String actor, long production, long consumables, long wages, long taxes, long depreciation, long profit) {
        state(FigureKey.account(actor, AccountItem.PRODUCTION), production);
        state(FigureKey.account(actor, AccountItem.CONSUMABLES), consumables);
        state(FigureKey.account(actor, AccountItem.WAGES), wages);
        state(FigureKey.account(actor, AccountItem.TAXES), taxes);
        state(FigureKey.account(actor, AccountItem.DEPRECIATION), depreciation);
        state(FigureKey.account(actor, AccountItem.NET_OPERATING_PROFIT), profit);
    }

    private void flow(String key, long volume, Object price) {
        state(FigureKey.flow(key, FlowItem.VOLUME), volume);
        state(FigureKey.flow(key, FlowItem.UNIT_PRICE), price);
    }

    private void employed(String actor, long men, long women) {
        figures.put(FigureKey.employment(actor, EmploymentItem.PERMANENT_UNSKILLED_MALE), figure(men, "FTE"));
        figures.put(FigureKey.employment(actor, EmploymentItem.PERMANENT_UNSKILLED_FEMALE), figure(women, "FTE"));
    }

    private void times(String stage, long... days) {
        for (TimeItem item : TimeItem.values()) {
            state(FigureKey.time(stage, item), days[item.ordinal()]);
        }
    }

    private void delay(String stage, long value, String spoilage, long demurrage) {
        state(FigureKey.delay(stage, DelayItem.GOODS_VALUE), value);
        state(FigureKey.delay(stage, DelayItem.YEARLY_RATE_PERCENT), 11);
        state(FigureKey.delay(stage, DelayItem.SPOILAGE_PERCENT_PER_DAY), spoilage);
        state(FigureKey.delay(stage, DelayItem.DEMURRAGE), demurrage);
    }

    private void state(FigureKey key, Object value) {
        figures.put(key, figure(value, null));
    }

    private static Figure figure(Object value, @Nullable String unit) {
        return Figure.stated(new BigDecimal(value.toString()), unit, SOURCE);
    }
}
