package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A document as HTML, for exports and mails. Only what stands here can come out: every text and value is escaped, links
 * lead to web pages and mail addresses, images are those kept with the texts. It is the text as it stands if no
 * suggestion is accepted.
 */
public final class Html {

    private static final Pattern LINK =
            Pattern.compile("(https?://|mailto:)[^\\p{Cntrl}\\s<>\"`\\\\]+", Pattern.CASE_INSENSITIVE);

    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern IMAGE = Pattern.compile("coediting/images/" + UUID + "/" + UUID);

    /** Elements for blocks that need nothing but their content. */
    private static final Map<String, String> BLOCKS = Map.of(
            "paragraph", "p",
            "blockquote", "blockquote",
            "bulletList", "ul",
            "listItem", "li",
            "taskList", "ul",
            "taskItem", "li",
            "tableRow", "tr");

    private static final Map<String, String> MARKS =
            Map.of("bold", "strong", "italic", "em", "underline", "u", "strike", "s", "code", "code");

    private final StringBuilder html = new StringBuilder();

    /** What the first line of a task begins with: a character, for mail programs show no checkboxes. */
    private String box = "";

    private Html() {}

    /** The elements that stand for the document's blocks, without one around them. */
    public static String of(Node document) {
        var html = new Html();
        html.blocks(Suggestions.withoutAny(document).content());
        return html.html.toString();
    }

    private void blocks(Fragment content) {
        content.nodes().forEach(this::block);
    }

    private void block(Node node) {
        var name = node.type().name();
        switch (name) {
            case "heading" -> element("h" + number(node, "level", 1, 6, 1), "", node);
            case "orderedList" -> {
                int start = number(node, "start", 0, Integer.MAX_VALUE, 1);
                element("ol", start == 1 ? "" : " start=\"" + start + "\"", node);
            }
            case "table" -> {
                html.append("<table><tbody>");
                blocks(node.content());
                html.append("</tbody></table>");
            }
            case "tableCell" -> element("td", spans(node), node);
            case "tableHeader" -> element("th", spans(node), node);
            case "codeBlock" -> {
                html.append("<pre><code>");
                inline(node.content());
                html.append("</code></pre>");
            }
            case "horizontalRule" -> html.append("<hr>");
            case "image" -> image(node);
            default -> {
                var element = BLOCKS.get(name);
                if (element != null) {
                    element(element, "", node);
                }
            }
        }
    }

    private void element(String element, String attributes, Node node) {
        html.append('<').append(element).append(attributes).append('>');
        if (node.type().name().equals("taskItem")) {
            box = Boolean.TRUE.equals(node.attributes().get("checked")) ? "☑ " : "☐ ";
        }
        if (node.type().content().startsInline()) {
            line(node.content());
        } else {
            blocks(node.content());
        }
        html.append("</").append(element).append('>');
    }

    private void line(Fragment content) {
        html.append(box);
        box = "";
        if (content.count() == 0) {
            // Otherwise an empty line would have no height.
            html.append("<br>");
        }
        inline(content);
    }

    private void image(Node node) {
        if (node.attributes().get("src") instanceof String source
                && IMAGE.matcher(source).matches()) {
            html.append("<img src=\"").append(source).append('"');
            attribute("alt", node.attributes().get("alt") instanceof String alt ? alt : "");
            if (node.attributes().get("title") instanceof String title) {
                attribute("title", title);
            }
            html.append('>');
        }
    }

    /** What neighbours have in common is one element around both. */
    private void inline(Fragment content) {
        List<Mark> open = new ArrayList<>();
        for (var node : content.nodes()) {
            var marks = node.marks().stream().filter(Html::isShown).toList();
            int common = 0;
            while (common < Math.min(open.size(), marks.size())
                    && open.get(common).equals(marks.get(common))) {
                common++;
            }
            close(open, common);
            for (var mark : marks.subList(common, marks.size())) {
                open(mark);
                open.add(mark);
            }
            inline(node);
        }
        close(open, 0);
    }

    private void inline(Node node) {
        if (node.text() != null) {
            escaped(node.text());
        } else if (node.type().name().equals("hardBreak")) {
            html.append("<br>");
        } else if (node.type().name().equals("mention")) {
            html.append("<span class=\"mention\">@");
            escaped(node.attributes().get("label") instanceof String label ? label : "");
            html.append("</span>");
        }
    }

    private void open(Mark mark) {
        var element = MARKS.get(mark.type().name());
        if (element != null) {
            html.append('<').append(element).append('>');
        } else {
            html.append("<a");
            attribute("href", mark.attributes().get("href") instanceof String href ? href : "");
            html.append(" rel=\"noopener noreferrer nofollow\">");
        }
    }

    private void close(List<Mark> open, int kept) {
        while (open.size() > kept) {
            var element = MARKS.getOrDefault(open.removeLast().type().name(), "a");
            html.append("</").append(element).append('>');
        }
    }

    private static boolean isShown(Mark mark) {
        return MARKS.containsKey(mark.type().name())
                || mark.type().name().equals("link")
                        && mark.attributes().get("href") instanceof String href
                        && LINK.matcher(href).matches();
    }

    private static String spans(Node cell) {
        return span(cell, "colspan") + span(cell, "rowspan");
    }

    private static String span(Node cell, String attribute) {
        int span = number(cell, attribute, 1, 1_000, 1);
        return span == 1 ? "" : " " + attribute + "=\"" + span + "\"";
    }

    private static int number(Node node, String attribute, int least, int most, int otherwise) {
        return node.attributes().get(attribute) instanceof Long number && number >= least && number <= most
                ? number.intValue()
                : otherwise;
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        escaped(value);
        html.append('"');
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> {
                    if (unit >= ' ' || unit == '\n' || unit == '\t') {
                        html.append(unit);
                    }
                }
            }
        }
    }
}
