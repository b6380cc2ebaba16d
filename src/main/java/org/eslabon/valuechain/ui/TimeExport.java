package org.eslabon.valuechain.ui;

import java.io.IOException;
import java.io.OutputStream;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.LeadTime;
import org.eslabon.valuechain.model.StageTimes;
import org.eslabon.valuechain.model.TimeItem;

/** The times of a chain as a workbook, stage by stage. What nobody states is an empty cell. */
final class TimeExport {

    private TimeExport() {}

    static void write(LeadTime time, StudyWords words, OutputStream out) throws IOException {
        SheetFile<StageTimes> file =
                new SheetFile<StageTimes>(words.text("tab.time")).text(words.text("stage"), StageTimes::stage);
        for (TimeItem item : TimeItem.values()) {
            file.number(
                    words.text("figure.STAGE_TIME." + item),
                    stage -> stage.days().get(item));
        }
        file.number(words.text("time.here.total"), stage -> stage.here().days())
                .number(
                        words.text("time.comparator.total"),
                        stage -> stage.comparator().days())
                .number(
                        words.text("time.difference"),
                        stage -> stage.difference().days());
        for (DelayItem item : DelayItem.values()) {
            file.number(
                    words.text("figure.STAGE_DELAY." + item),
                    stage -> stage.delay().get(item));
        }
        file.number(words.text("time.cost"), StageTimes::costOfDelay)
                .percent(words.text("time.cost.of-value"), StageTimes::costOfDelayShare)
                .write(time.stages(), out);
    }
}
