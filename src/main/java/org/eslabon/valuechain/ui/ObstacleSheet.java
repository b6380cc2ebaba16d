package org.eslabon.valuechain.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;

/** The obstacle log as a workbook. */
record ObstacleSheet(ObstacleWords words, ZoneId zone) {

    void write(List<Obstacle> obstacles, Map<ObstacleId, BigDecimal> shares, OutputStream out) throws IOException {
        new SheetFile<Obstacle>(words.text("log"))
                .text(words.text("statement"), Obstacle::statement)
                .text(words.text("chain"), Obstacle::studyName)
                .text(words.text("kind"), obstacle -> words.kind(obstacle.kind()))
                .text(
                        words.text("policy"),
                        obstacle -> words.text(obstacle.kind().policyInduced() ? "yes" : "no"))
                .text(words.text("stage"), words::stage)
                .text(words.text("evidence"), Obstacle::evidence)
                .text(words.text("responsible"), Obstacle::responsibleName)
                .text(words.text("status"), obstacle -> words.status(obstacle.status()))
                .number(words.text("share"), obstacle -> shares.get(obstacle.id()))
                .dateTime(words.text("recorded"), zone, Obstacle::createdAt)
                .number(words.text("age-days"), ObstacleWords::days)
                .write(obstacles, out);
    }
}
