package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eslabon.rates.RateBook;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.tables.CsvTable;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.NewBenchmark;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.workbook.RefusedWorkbook;
import org.eslabon.valuechain.workbook.UnitCostFile;
import org.eslabon.valuechain.workbook.UnitCostWorkbook;
import org.jspecify.annotations.Nullable;

/** A table of unit costs, typed, pasted from a spreadsheet or taken from a file. */
class TableForm extends Div implements BenchmarkForm {

    private static final int MOST_MEGABYTES = 5;

    private final transient StudyId study;
    private final transient StudyWords words;
    private final transient Benchmarks benchmarks;
    private final TextField comparator;
    private final TextField unit;
    private final TextField currency;
    private final TextArea costs;
    private final BasisFields basis;

    TableForm(
            StudyId study,
            String money,
            @Nullable Integer year,
            StudyWords words,
            RateBook book,
            Benchmarks benchmarks) {
        this.study = study;
        this.words = words;
        this.benchmarks = benchmarks;
        comparator = new TextField(words.text("gap.new.comparator"));
        comparator.setHelperText(words.text("gap.new.comparator.help"));
        comparator.setRequiredIndicatorVisible(true);
        unit = new TextField(words.text("gap.new.unit"));
        unit.setHelperText(words.text("gap.new.unit.help"));
        unit.setRequiredIndicatorVisible(true);
        currency = new TextField(words.text("gap.new.currency"));
        currency.setValue(money);
        currency.setMaxLength(3);
        currency.setRequiredIndicatorVisible(true);
        basis = new BasisFields(words, book);
        basis.begin(money, year, null, year, null);
        currency.addValueChangeListener(
                event -> basis.setLocalCurrency(event.getValue().strip().toUpperCase(Locale.ROOT)));
        costs = new TextArea(words.text("gap.new.costs"));
        costs.setHelperText(words.text("gap.new.costs.help"));
        costs.setPlaceholder(words.text("gap.new.costs.example"));
        costs.setMinRows(8);
        costs.setMaxRows(18);
        costs.setRequiredIndicatorVisible(true);
        Div form = new Div(comparator, unit, currency, costs);
        form.addClassName("form-grid");
        comparator.addClassName("wide");
        costs.addClassName("wide");
        add(new Paragraph(words.text("gap.new.what")), form, upload(), new Details(words.text("basis.title"), basis));
    }

    /** A file becomes the text in the field, where it can be looked at before it is taken. */
    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> {
            try {
                costs.setValue(isWorkbook(content) ? UnitCostWorkbook.asText(content) : CsvTable.decoded(content));
                costs.setInvalid(false);
            } catch (RefusedWorkbook refused) {
                refuse(costs, words.message(refused.why()));
            }
        }));
        upload.setAcceptedMimeTypes(SheetFile.MEDIA_TYPE, "text/csv", "text/plain");
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt");
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(event -> upload.clearFileList()); // another can be chosen instead
        upload.setMaxFileSize(MOST_MEGABYTES * 1_048_576);
        upload.setI18n(new UploadWords(this::getTranslation, MOST_MEGABYTES));
        return upload;
    }

    private static boolean isWorkbook(byte[] file) {
        return file.length > 2 && file[0] == 'P' && file[1] == 'K';
    }

    @Override
    public @Nullable Outcome<BenchmarkId> save() {
        costs.setInvalid(false);
        comparator.setInvalid(false);
        unit.setInvalid(false);
        currency.setInvalid(false);
        GapMatrix read;
        try {
            read = UnitCostFile.read(costs.getValue().getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableTable unreadable) {
            refuse(costs, words.message(unreadable));
            return null;
        }
        return benchmarks.create(new NewBenchmark(
                study,
                comparator.getValue(),
                unit.getValue(),
                currency.getValue().strip().toUpperCase(Locale.ROOT),
                read,
                basis.value()));
    }

    @Override
    public void refuse(Refusal refusal, String message) {
        String about = refusal.messageKey();
        if (about.contains(".costs.") || about.contains(".basis.")) {
            refuse(costs, message);
        } else {
            TextField field = about.contains(".unit.") ? unit : about.contains(".currency.") ? currency : comparator;
            field.setErrorMessage(message);
            field.setInvalid(true);
            field.focus();
        }
    }

    private static void refuse(TextArea field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
    }

    @Override
    public boolean isUntouched() {
        return comparator.isEmpty() && costs.isEmpty();
    }
}
