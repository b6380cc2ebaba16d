package org.eslabon.valuechain.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eslabon.uikit.SheetBook;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.StageResult;

/** The stages of a chain as a workbook: how they compare, and the account of each. */
final class StagesExport {

    private StagesExport() {}

    static void write(StudyContent content, StudyWords words, OutputStream out) throws IOException {
        List<StageResult> stages = content.analysis().stages();
        String money = words.accountMoney(content.data().header());
        SheetFile<StageResult> ratios = new SheetFile<StageResult>(words.text("stages.ratios"))
                .text(words.text("stage"), stage -> words.stage(stage.stage()))
                .number(words.text("study.actors"), StageResult::actors)
                .number(words.text("value-added"), stage -> stage.account().valueAdded())
                .text(words.text("unit"), stage -> money)
                .percent(words.text("share"), stage -> stage.ratios().shareOfChain())
                .percent(words.text("margin"), stage -> stage.ratios().margin())
                .percent(words.text("wage-share"), stage -> stage.ratios().wageShare())
                .percent(words.text("profit-share"), stage -> stage.ratios().profitShare())
                .percent(words.text("public-share"), stage -> stage.ratios().publicShare());
        SheetFile<StageResult> accounts = new SheetFile<StageResult>(words.text("stages.chart"))
                .text(words.text("stage"), stage -> words.stage(stage.stage()));
        for (AccountItem item : AccountItem.values()) {
            accounts.number(words.item(item), stage -> stage.account().get(item));
        }
        accounts.text(words.text("unit"), stage -> money);
        new SheetBook().with(ratios, stages).with(accounts, stages).write(out);
    }
}
