package org.eslabon.valuechain.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that tests write, or a real one that they bend; rows and columns count from 1 and "A" as in a spreadsheet. */
public final class TestBook {

    private Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    /** Three actor types in balance: a farm sells to a mill, the mill to a market that only buys. */
    public static TestBook small() {
        return new TestBook()
                .sheet(
                        "Value Chain",
                        "Property,Value,Unit",
                        "Country,Ecuador",
                        "Commodity,Cocoa",
                        "Reference Year,2021",
                        "Currency unit AFA,USD",
                        "Currency (ISO),USD",
                        "Conversion rate,1")
                .sheet("Stages description", "Stages,Description", "Producers", "Processors", "Market")
                .sheet(
                        "Actor types",
                        "Actor type code,Stage,Actor type name",
                        "1,Producers,Farm",
                        "2,Processors,Mill",
                        "3,Market,City")
                .sheet(
                        "Flow by actor type",
                        "Seller actor type code,Seller Name,Buyer actor type code,Buyer Name,Products,Volume,Price,Value",
                        "1,Farm,2,Mill,Beans,10,100,1000",
                        "2,Mill,3,City,Paste,5,400,2000")
                .sheet(
                        "Account by actor type",
                        "Actor type code,Actor type name,Cost or Revenue,Item,Value",
                        "1,Farm,Revenue,Production,1000",
                        "1,Farm,Cost,Consumables,300",
                        "1,Farm,Cost,Wages,200",
                        "1,Farm,Cost,Net Operating Profit,500",
                        "2,Mill,Revenue,Production,2000",
                        "2,Mill,Cost,Consumables,1000",
                        "2,Mill,Cost,Taxes,100",
                        "2,Mill,Cost,Net Operating Profit,800");
    }

    /** One of the three workbooks of the programme, which are not part of the project: tests on it need them beside it. */
    public static TestBook real(String file) {
        var book = new TestBook();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(realFile(file)))) {
            for (var sheet : workbook) {
                var rows = new ArrayList<List<Object>>();
                for (var row : sheet) {
                    var cells = cells(row);
                    // Some exports end in a formatted but empty row at the far end of the sheet.
                    if (cells.stream().anyMatch(cell -> cell != null)) {
                        while (rows.size() < row.getRowNum()) {
                            rows.add(new ArrayList<>());
                        }
                        rows.add(cells);
                    }
                }
                book.sheets.put(sheet.getSheetName(), rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    public static Path realFile(String file) {
        var given = System.getProperty("eslabon.afa");
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var found = (given == null ? folder.resolve("shared/data/afa") : Path.of(given)).resolve(file);
            if (Files.exists(found)) {
                return found;
            }
        }
        throw new AssertionError(
                "No " + file + " in shared/data/afa of any folder above; name its folder by -Deslabon.afa");
    }

    private static List<Object> cells(Row row) {
        var cells = new ArrayList<>();
        for (var column = 0; row != null && column < row.getLastCellNum(); column++) {
            cells.add(value(row.getCell(column)));
        }
        return cells;
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return null;
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> null;
        };
    }

    public TestBook sheet(String name, String... lines) {
        var rows = new ArrayList<List<Object>>();
        for (var line : lines) {
            rows.add(new ArrayList<>(
                    Arrays.stream(line.split(",")).map(TestBook::typed).toList()));
        }
        sheets.put(name, rows);
        return this;
    }

    private static Object typed(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? Double.valueOf(text) : text;
    }

    public TestBook set(String sheet, String cell, Object value) {
        var row = rows(sheet).get(Integer.parseInt(cell.substring(1)) - 1);
        var column = cell.charAt(0) - 'A';
        while (row.size() <= column) {
            row.add(null);
        }
        row.set(column, value);
        return this;
    }

    public TestBook append(String sheet, Object... cells) {
        rows(sheet).add(new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    public TestBook insert(String sheet, int rowNumber, Object... cells) {
        rows(sheet).add(rowNumber - 1, new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    public TestBook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    public TestBook renamed(UnaryOperator<String> name) {
        var renamed = new LinkedHashMap<String, List<List<Object>>>();
        sheets.forEach((old, rows) -> renamed.put(name.apply(old), rows));
        sheets = renamed;
        return this;
    }

    public TestBook sheetsReversed() {
        var names = new ArrayList<>(sheets.keySet());
        Collections.reverse(names);
        var reversed = new LinkedHashMap<String, List<List<Object>>>();
        names.forEach(name -> reversed.put(name, sheets.get(name)));
        sheets = reversed;
        return this;
    }

    public TestBook columnsShuffled(int seed) {
        sheets.forEach((name, rows) -> {
            var width = rows.stream().mapToInt(List::size).max().orElse(0);
            var order = new ArrayList<Integer>();
            for (var column = 0; column < width; column++) {
                order.add(column);
            }
            // The order of a volume's product, amount and unit is their meaning: the study's own sheet stays.
            if (name.startsWith("Value") || name.startsWith("Study")) {
                return;
            }
            Collections.shuffle(order, new Random(seed));
            rows.replaceAll(row -> new ArrayList<>(order.stream()
                    .map(from -> from < row.size() ? row.get(from) : null)
                    .toList()));
        });
        return this;
    }

    /** Changes every text of the first row of every sheet. */
    public TestBook headings(UnaryOperator<String> change) {
        sheets.values().stream()
                .filter(rows -> !rows.isEmpty())
                .forEach(rows ->
                        rows.getFirst().replaceAll(cell -> cell instanceof String text ? change.apply(text) : cell));
        return this;
    }

    /** Changes every text below the headings of a sheet. */
    public TestBook texts(String sheet, UnaryOperator<String> change) {
        rows(sheet).stream()
                .skip(1)
                .forEach(row -> row.replaceAll(cell -> cell instanceof String text ? change.apply(text) : cell));
        return this;
    }

    public TestBook columnBlanked(String sheet, String heading) {
        var rows = rows(sheet);
        var column = rows.getFirst().indexOf(heading);
        rows.stream().filter(row -> row.size() > column).forEach(row -> row.set(column, null));
        return this;
    }

    public List<List<Object>> rows(String sheet) {
        return sheets.get(sheet);
    }

    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            sheets.forEach((name, rows) -> {
                var sheet = workbook.createSheet(name);
                for (var index = 0; index < rows.size(); index++) {
                    var row = sheet.createRow(index);
                    for (var column = 0; column < rows.get(index).size(); column++) {
                        write(row.createCell(column), rows.get(index).get(column));
                    }
                }
            });
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Cell cell, Object value) {
        switch (value) {
            case null -> {}
            case FormulaError error -> cell.setCellErrorValue(error.getCode());
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    public ReadResult read() {
        return read(bytes());
    }

    public static ReadResult read(byte[] bytes) {
        try {
            return WorkbookReader.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads, expecting that the workbook is understood. */
    public Imported imported() {
        if (read() instanceof Imported imported) {
            return imported;
        }
        throw new AssertionError(((Unreadable) read()).message());
    }

    public Unreadable refused() {
        if (read() instanceof Unreadable unreadable) {
            return unreadable;
        }
        throw new AssertionError("The workbook was understood");
    }
}
