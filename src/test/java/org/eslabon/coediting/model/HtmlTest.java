package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.coediting.model.Samples.SCHEMA;
import static org.eslabon.coediting.model.Samples.doc;
import static org.eslabon.coediting.model.Samples.node;
import static org.eslabon.coediting.model.Samples.p;
import static org.eslabon.coediting.model.Samples.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static final String ID = "0c9d6b5e-1f2a-4b3c-8d4e-5f6a7b8c9d0e";
    private static final String REL = " rel=\"noopener noreferrer nofollow\">";

    @Test
    void blocksBecomeTheElementsThatMeanTheSame() {
        var heading = with("heading", Map.of("level", 2), text("Plan"));
        var numbered = with("orderedList", Map.of("start", 3), node("listItem", p("c")));
        assertThat(Html.of(doc(heading, p(""), node("blockquote", p("q")), numbered, node("horizontalRule"))))
                .isEqualTo("<h2>Plan</h2><p><br></p><blockquote><p>q</p></blockquote>"
                        + "<ol start=\"3\"><li><p>c</p></li></ol><hr>");
        assertThat(Html.of(doc(node("bulletList", node("listItem", p("a"))), node("codeBlock", text("x < 1\n")))))
                .isEqualTo("<ul><li><p>a</p></li></ul><pre><code>x &lt; 1\n</code></pre>");
    }

    @Test
    void tasksShowWhetherTheyAreDone() {
        var done = with("taskItem", Map.of("checked", true), p("buy"));
        assertThat(Html.of(doc(node("taskList", done, node("taskItem", p(""), p("sell"))))))
                .isEqualTo("<ul><li><p>☑ buy</p></li><li><p>☐ <br></p><p>sell</p></li></ul>");
    }

    @Test
    void tablesKeepTheirHeadersAndWhatTheirCellsSpan() {
        var row = node("tableRow", with("tableHeader", Map.of("colspan", 2), p("a")), node("tableCell", p("b")));
        assertThat(Html.of(doc(node("table", row))))
                .isEqualTo("<table><tbody><tr><th colspan=\"2\"><p>a</p></th><td><p>b</p></td></tr></tbody></table>");
    }

    @Test
    void whatNeighboursShareIsOneElement() {
        var link = link("https://example.org/a?b=1&c=2");
        var line = node("paragraph", marked("a", link), marked("b", link, Samples.mark("bold")), text("c", "italic"));
        assertThat(Html.of(doc(line)))
                .isEqualTo("<p><a href=\"https://example.org/a?b=1&amp;c=2\"" + REL
                        + "a<strong>b</strong></a><em>c</em></p>");
    }

    @Test
    void mentionsAndLineBreaksStandInTheLine() {
        var mention = with("mention", Map.of("id", "1", "label", "<b onclick='x'>\"A\"</b>"));
        assertThat(Html.of(doc(node("paragraph", mention, node("hardBreak"), text("x\u0000y")))))
                .isEqualTo("<p><span class=\"mention\">@&lt;b onclick=&#39;x&#39;&gt;&quot;A&quot;&lt;/b&gt;</span>"
                        + "<br>xy</p>");
    }

    @Test
    void whatIsOnlySuggestedIsNotThereYet() {
        var insert = SCHEMA.mark("suggestInsert").create(Map.of("author", "p1", "at", "2026"));
        var delete = SCHEMA.mark("suggestDelete").create(Map.of("author", "p1", "at", "2026"));
        assertThat(Html.of(doc(node("paragraph", marked("new", insert), marked("old", delete)))))
                .isEqualTo("<p>old</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.bo", "HTTPS://a.bo/x'y", "mailto:ana@example.org?subject=x"})
    void linksLeadToPagesAndMailAddresses(String address) {
        assertThat(Html.of(doc(node("paragraph", marked("x", link(address))))))
                .isEqualTo("<p><a href=\"" + address.replace("'", "&#39;") + "\"" + REL + "x</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "https:/x",
                "https://a.bo\" onclick=\"alert(1)",
                "https://a.bo><script>",
                "\u0001https://a.bo",
                "https://a.bo\tx",
                "data:text/html,x",
                "//a.bo",
                "plan/7",
                "mailto:",
                ""
            })
    void noOtherLinkIsOne(String address) {
        assertThat(Html.of(doc(node("paragraph", marked("x", link(address)))))).isEqualTo("<p>x</p>");
    }

    @Test
    void imagesKeptWithTheTextsAreShown() {
        var source = "coediting/images/" + ID + "/" + ID;
        assertThat(Html.of(doc(with("image", Map.of("src", source, "alt", "a\"b<c", "title", "'t'")))))
                .isEqualTo("<img src=\"" + source + "\" alt=\"a&quot;b&lt;c\" title=\"&#39;t&#39;\">");
        assertThat(Html.of(doc(with("image", Map.of("src", source)))))
                .isEqualTo("<img src=\"" + source + "\" alt=\"\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.bo/x.png",
                "/coediting/images/" + ID + "/" + ID,
                "coediting/images/" + ID,
                "coediting/images/" + ID + "/" + ID + "\" onerror=\"x",
                "coediting/images/" + ID + "/" + ID + "\n",
                "coediting/images/../" + ID,
                "data:image/svg+xml,<svg onload=alert(1)>"
            })
    void noOtherImageIs(String source) {
        assertThat(Html.of(doc(with("image", Map.of("src", source)), p("x")))).isEqualTo("<p>x</p>");
    }

    @Test
    void numbersNoElementCouldHaveAreLeftOut() {
        var heading = with("heading", Map.of("level", 99), text("a"));
        var list = with("orderedList", Map.of("start", 1.5), node("listItem", p("b")));
        var cell = with("tableCell", Map.of("colspan", 1_000_000, "rowspan", -1), p("c"));
        assertThat(Html.of(doc(heading, list, node("table", node("tableRow", cell)))))
                .isEqualTo("<h1>a</h1><ol><li><p>b</p></li></ol>"
                        + "<table><tbody><tr><td><p>c</p></td></tr></tbody></table>");
    }

    private static Mark link(String address) {
        return SCHEMA.mark("link").create(Map.of("href", address));
    }

    private static Node marked(String text, Mark... marks) {
        return SCHEMA.text(text, List.of(marks));
    }

    private static Node with(String type, Map<String, ?> attributes, Node... content) {
        return SCHEMA.node(type).create(attributes, Fragment.of(List.of(content)));
    }
}
