package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.ReceiverGroup;
import org.eslabon.valuechain.workbook.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Discrepancies as rows. Each parameter is stored as its type and its text, so that it comes back as what it was. */
final class NoteRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<List<String>>> PAIRS = new TypeReference<>() {};

    private NoteRows() {}

    static void write(Discrepancy note, Map<String, @Nullable Object> row) {
        row.put("sheet", note.sheet());
        row.put("sheet_row", note.row());
        row.put("kind", note.kind().name());
        row.put(
                "params",
                JSON.writeValueAsString(
                        note.params().stream().map(NoteRows::pair).toList()));
        row.put("difference", note.difference());
    }

    static Discrepancy read(ResultSet row) throws SQLException {
        List<Object> params = JSON.readValue(row.getString("params"), PAIRS).stream()
                .map(pair -> param(pair.get(0), pair.get(1)))
                .toList();
        return new Discrepancy(
                row.getString("sheet"),
                row.getObject("sheet_row", Integer.class),
                DiscrepancyKind.valueOf(row.getString("kind")),
                params,
                row.getBigDecimal("difference"));
    }

    private static List<String> pair(Object param) {
        return switch (param) {
            case BigDecimal number -> List.of("number", number.toPlainString());
            case AccountItem item -> List.of("account", item.name());
            case EmploymentItem item -> List.of("employment", item.name());
            case ReceiverGroup group -> List.of("receiver", group.name());
            case Property property -> List.of("property", property.name());
            default -> List.of("text", param.toString());
        };
    }

    private static Object param(String type, String text) {
        return switch (type) {
            case "number" -> new BigDecimal(text);
            case "account" -> AccountItem.valueOf(text);
            case "employment" -> EmploymentItem.valueOf(text);
            case "receiver" -> ReceiverGroup.valueOf(text);
            case "property" -> Property.valueOf(text);
            default -> text;
        };
    }
}
