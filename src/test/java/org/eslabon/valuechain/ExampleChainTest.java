package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.eslabon.shared.Texts;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.workbook.Imported;
import org.eslabon.valuechain.workbook.StudyTemplate;
import org.eslabon.valuechain.workbook.TestBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleChainTest {

    static Iterable<Locale> languages() {
        return Texts.LANGUAGES;
    }

    /** Who downloads the example, changes a figure and brings it back is not told of faults that are not hers. */
    @ParameterizedTest
    @MethodSource("languages")
    void comesBackFromItsWorkbookWithoutAComplaint(Locale language) throws IOException {
        for (StudyData study : new StudyData[] {ExampleChain.cacao(), ExampleChain.reference()}) {
            var out = new ByteArrayOutputStream();
            StudyTemplate.write(out, language, Optional.of(study));

            var again = (Imported) TestBook.read(out.toByteArray());

            assertThat(again.study().withoutSources()).isEqualTo(study.withoutSources());
            assertThat(again.discrepancies()).isEmpty();
        }
    }
}
