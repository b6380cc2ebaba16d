package org.eslabon.valuechain.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.eslabon.valuechain.workbook.Unreadable.Reason;

/**
 * Looks at a file as a package before any of it is believed: it is a zip with a workbook in it, without macros, that
 * unpacks to a bounded size. Sizes are counted while unpacking, because what a zip says about itself may be a lie; the
 * same zip library reads the workbook afterwards, so that both see the same entries.
 */
final class PackageCheck {

    static final int MEGABYTE = 1024 * 1024;
    static final int MAX_UNPACKED_MB = 256;
    private static final int MAX_ENTRIES = 2_000;
    private static final int MAX_RATIO = 200;
    private static final int RATIO_MATTERS_FROM = 8 * MEGABYTE;
    private static final int PROLOGUE = 64 * 1024;

    private boolean hasWorkbook;
    private long unpacked;

    static void check(byte[] file) {
        if (file.length > 8 && ReadableWorkbook.isOLE2Header(file)) {
            throw new Refused(Reason.OLD_OR_ENCRYPTED, null, null);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new Refused(Reason.NOT_A_WORKBOOK, null, null);
        }
        new PackageCheck().checkZip(file);
    }

    private void checkZip(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var entries = zip.getEntries();
            for (var count = 0; entries.hasMoreElements(); count++) {
                if (count > MAX_ENTRIES) {
                    throw new Refused(Reason.INFLATES_TOO_MUCH, null, null, MAX_UNPACKED_MB);
                }
                checkEntry(zip, entries.nextElement());
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw new Refused(Reason.DAMAGED, null, null);
        }
        if (!hasWorkbook) {
            throw new Refused(Reason.NOT_A_WORKBOOK, null, null);
        }
    }

    private void checkEntry(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) {
            throw new Refused(Reason.MACROS, null, null);
        }
        hasWorkbook |= name.equals("[content_types].xml");
        var prologue = new byte[PROLOGUE];
        var size = 0L;
        try (var content = zip.getInputStream(entry)) {
            var buffer = new byte[16 * 1024];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                if (size < PROLOGUE) {
                    System.arraycopy(buffer, 0, prologue, (int) size, (int) Math.min(read, PROLOGUE - size));
                }
                size += read;
                unpacked += read;
                checkSize(size, entry.getCompressedSize());
            }
        }
        checkMarkup(name, prologue);
    }

    private void checkSize(long size, long packed) {
        var tight = size > RATIO_MATTERS_FROM && size / MAX_RATIO > Math.max(1, packed);
        if (tight || unpacked > (long) MAX_UNPACKED_MB * MEGABYTE) {
            throw new Refused(Reason.INFLATES_TOO_MUCH, null, null, MAX_UNPACKED_MB);
        }
    }

    /** Office files never declare document types; one that does is after entities. Zero bytes go for UTF-16's sake. */
    private static void checkMarkup(String name, byte[] prologue) {
        var start = new String(prologue, StandardCharsets.ISO_8859_1).replace("\0", "");
        if ((name.endsWith(".xml") || name.endsWith(".rels")) && start.contains("<!DOCTYPE")) {
            throw new Refused(Reason.NOT_A_WORKBOOK, null, null);
        }
        if (name.equals("[content_types].xml") && start.contains("macroEnabled")) {
            throw new Refused(Reason.MACROS, null, null);
        }
    }
}
