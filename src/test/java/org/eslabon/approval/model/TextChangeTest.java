package org.eslabon.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eslabon.approval.model.TextChange.How;
import org.junit.jupiter.api.Test;

class TextChangeTest {

    @Test
    void namesTheWordsThatCameAndWent() {
        assertThat(TextChange.between("Permits take eleven weeks.", "Permits take three weeks."))
                .containsExactly(
                        new TextChange(How.KEPT, "Permits take "),
                        new TextChange(How.REMOVED, "eleven"),
                        new TextChange(How.ADDED, "three"),
                        new TextChange(How.KEPT, " weeks."));
    }

    @Test
    void saysNothingOfATextThatIsTheSame() {
        assertThat(TextChange.between("One\ntwo", "One\ntwo")).containsExactly(new TextChange(How.KEPT, "One\ntwo"));
    }

    @Property
    void bothTextsCanBeReadFromIt(@ForAll String before, @ForAll String after) {
        var changes = TextChange.between(before, after);
        assertThat(changes.stream()
                        .filter(one -> one.how() != How.ADDED)
                        .map(TextChange::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(changes.stream()
                        .filter(one -> one.how() != How.REMOVED)
                        .map(TextChange::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }
}
