package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eslabon.audit.Recorded;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyId;

/** What the benchmarks of a study say, each in one sentence with the way to it; nothing while there is none. */
class AnswerLines extends Div {

    private static final int MOST_LINES = 3;

    /** A sentence and where its figures are. */
    private record Line(AnswerWords.Said said, String address) {}

    private final transient StudyId study;
    private final String gap;
    private final transient StudyWords words;
    private final transient GapTab.Services services;
    private transient List<Line> shown = List.of();

    /**
     * @param gap address of the benchmarks, without a leading slash
     */
    AnswerLines(StudyId study, String gap, StudyWords words, GapTab.Services services) {
        this.study = study;
        this.gap = gap;
        this.words = words;
        this.services = services;
        addClassNames("card", "gap-answers");
        services.live().updates().listen(this, Set.of(Study.thing(study)), this::follow);
        show();
    }

    private void follow(List<Recorded> recorded) {
        if (recorded.stream().anyMatch(one -> one.act().thing().kind().equals("benchmark"))) {
            show();
        }
    }

    private void show() {
        List<Line> now = services.benchmarks().ofStudy(study).stream()
                .limit(MOST_LINES)
                .flatMap(one -> line(one).stream())
                .toList();
        setVisible(!now.isEmpty());
        if (now.equals(shown)) {
            return; // somebody may be about to follow a link
        }
        shown = now;
        removeAll();
        for (Line line : now) {
            AnswerText text = new AnswerText();
            text.show(line.said());
            add(new Div(text, new Anchor("/" + line.address(), words.text("gap.answer.see"))));
        }
    }

    private Optional<Line> line(Benchmark benchmark) {
        return AnswerWords.of(services.benchmarks().get(benchmark.id()), words)
                .map(said -> new Line(said, gap + "?benchmark=" + benchmark.id().value()));
    }
}
