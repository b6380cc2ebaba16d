package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.coediting.model.Samples.doc;
import static org.eslabon.coediting.model.Samples.node;
import static org.eslabon.coediting.model.Samples.p;
import static org.eslabon.coediting.model.Samples.reasonOf;
import static org.eslabon.coediting.model.Samples.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelJsonTest {

    private final ModelJson json = new ModelJson(Schema.product());

    @Test
    void aDocumentComesBackAsItWasWritten() {
        var document = doc(
                node("heading", text("título 😀", "bold")),
                node("bulletList", node("listItem", p("ü"))),
                node("image"));
        assertThat(json.readDocument(json.write(document)).orThrow()).isEqualTo(document);
    }

    @Test
    void stepsComeBackAsTheyWereWritten() {
        var steps = List.<Step>of(
                Samples.insert(1, text("x")),
                new ReplaceAroundStep(0, 3, 0, 3, Samples.slice(0, 0, node("blockquote")), 1, true),
                new MarkSetStep(List.of(new AddMarkStep(1, 2, Samples.mark("bold")))),
                new AttrStep(0, "level", 2L));
        assertThat(json.readSteps(json.write(steps)).orThrow()).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "~MALFORMED",
                "[~MALFORMED",
                "{}~MALFORMED",
                "[1]~MALFORMED",
                "[{'stepType':'docAttr','attr':'a','value':1}]~UNKNOWN",
                "[{'stepType':'replace','from':1}]~MALFORMED",
                "[{'stepType':'replace','from':-1,'to':2}]~MALFORMED",
                "[{'stepType':'replace','from':1.5,'to':2}]~MALFORMED",
                "[{'stepType':'replace','from':'1','to':2}]~MALFORMED",
                "[{'stepType':'replace','from':1e300,'to':2}]~MALFORMED",
                "[{'stepType':'replace','from':3,'to':2}]~MALFORMED",
                "[{'stepType':'replace','from':1,'to':99999999999}]~MALFORMED",
                "[{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':''}]}}]~DOES_NOT_FIT",
                "[{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'script'}]}}]~UNKNOWN",
                "[{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'paragraph'}],'openStart':2}}]~MALFORMED",
                "[{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'heading','attrs':{'level':'x'}}]}}]~UNKNOWN",
                "[{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'\\ud83d'}]}}]~SPLITS_CHARACTER",
                "[{'stepType':'replaceAround','from':0,'to':4,'gapFrom':3,'gapTo':2,'insert':0}]~MALFORMED",
                "[{'stepType':'replaceAround','from':0,'to':4,'gapFrom':1,'gapTo':2,'insert':7}]~MALFORMED",
                "[{'stepType':'addMark','from':0,'to':4}]~MALFORMED",
                "[{'stepType':'addMark','from':0,'to':4,'mark':{'type':'blink'}}]~UNKNOWN",
                "[{'stepType':'addMark','from':0,'to':4,'mark':{'type':'suggestInsert'}}]~UNKNOWN",
                "[{'stepType':'markSet','steps':[{'stepType':'markSet','steps':[]}]}]~MALFORMED",
                "[{'stepType':'attr','pos':0,'attr':'level'}]~MALFORMED",
                "[{'stepType':'attr','pos':0,'attr':'level','value':[1]}]~MALFORMED",
            })
    void aCommitThatIsNoneIsRefusedWithTheReason(String commit, Result.Reason reason) {
        assertThat(reasonOf(json.readSteps(commit == null ? "" : commit.replace('\'', '"'))))
                .isEqualTo(reason);
    }

    @Test
    void nestingWithoutEndIsRefusedBeforeItCosts() {
        assertThat(reasonOf(json.readSteps("[".repeat(1_000_000)))).isEqualTo(Result.Reason.MALFORMED);
        Object nested = Map.of("type", "paragraph");
        for (int i = 0; i < 100_000; i++) {
            nested = Map.of("type", "blockquote", "content", List.of(nested));
        }
        assertThat(reasonOf(json.readPlainDocument(Map.of("type", "doc", "content", List.of(nested)))))
                .isEqualTo(Result.Reason.TOO_LARGE);
    }

    @Test
    void moreThanTheLimitIsRefused() {
        var step = "{\"stepType\":\"replace\",\"from\":1,\"to\":1}";
        assertThat(reasonOf(json.readSteps("[" + (step + ",").repeat(Limits.STEPS) + step + "]")))
                .isEqualTo(Result.Reason.TOO_LARGE);
        var marks = "{\"type\":\"bold\"},".repeat(Limits.MARKS) + "{\"type\":\"bold\"}";
        assertThat(reasonOf(json.readDocument("{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":"
                        + "[{\"type\":\"text\",\"text\":\"a\",\"marks\":[" + marks + "]}]}]}")))
                .isEqualTo(Result.Reason.TOO_LARGE);
        assertThat(reasonOf(json.readDocument(" ".repeat(Limits.JSON_LENGTH + 1))))
                .isEqualTo(Result.Reason.TOO_LARGE);
        var link = "{\"stepType\":\"addMark\",\"from\":0,\"to\":4,\"mark\":{\"type\":\"link\",\"attrs\":{\"href\":\""
                + "x".repeat(Limits.ATTRIBUTE_LENGTH + 1) + "\"}}}";
        assertThat(reasonOf(json.readStep(link))).isEqualTo(Result.Reason.TOO_LARGE);
    }

    @Test
    void aDocumentAgainstTheSchemaIsRefused() {
        assertThat(json.readDocument("{\"type\":\"doc\"}").isOk()).isFalse();
        assertThat(json.readDocument("{\"type\":\"paragraph\"}").isOk()).isFalse();
        assertThat(json.readDocument("{\"type\":\"doc\",\"content\":[{\"type\":\"bulletList\"}]}")
                        .isOk())
                .isFalse();
    }

    @Test
    void aRefusalNeverRepeatsWhatWasSent() {
        var refused = json.readSteps("[{\"stepType\":\"secret\"}]");
        assertThat(refused.toString()).doesNotContain("secret");
    }

    @Test
    void anEmptyDocumentIsOneParagraph() {
        assertThat(Schema.product().emptyDocument()).isEqualTo(doc(p("")));
        assertThat(Schema.product().emptyDocument().check().isOk()).isTrue();
    }
}
