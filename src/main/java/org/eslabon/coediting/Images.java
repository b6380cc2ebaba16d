package org.eslabon.coediting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.audit.AuditTrail;
import org.eslabon.coediting.spi.Standing;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The images in texts, for those who may see the text. They are kept in the database, or in a folder if {@code
 * eslabon.images} names one; those that are there stay where they are when the setting changes.
 */
@Service
@Transactional
public class Images {

    /** The largest file, in bytes. */
    public static final int LARGEST = 5_000_000;

    private final JdbcClient database;
    private final DocumentRepository documents;
    private final Gate gate;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final @Nullable Path folder;

    Images(
            JdbcClient database,
            DocumentRepository documents,
            Gate gate,
            CurrentUser user,
            AuditTrail trail,
            @Value("${eslabon.images:}") String folder) {
        this.database = database;
        this.documents = documents;
        this.gate = gate;
        this.user = user;
        this.trail = trail;
        this.folder = folder.isBlank() ? null : Path.of(folder);
    }

    /** An image as it was uploaded. */
    public record Image(String mediaType, byte[] bytes) {}

    /** What came of an upload: the image's identity, or why it was refused. */
    public sealed interface Upload {
        record Kept(UUID image) implements Upload {}

        record TooLarge() implements Upload {}

        record OtherType() implements Upload {}
    }

    /**
     * Keeps an image of a text that the current user may write in.
     *
     * @throws NoSuchThing if there is no such text for her to see
     * @throws org.eslabon.shared.NotAllowed if she may not write in it
     */
    public Upload add(DocumentId document, byte[] bytes) {
        Standing standing = gate.require(owner(document), Permission.EDIT);
        if (bytes.length > LARGEST) {
            return new Upload.TooLarge();
        }
        Optional<ImageKind> kind = ImageKind.of(bytes);
        if (kind.isEmpty()) {
            return new Upload.OtherType();
        }
        UUID id = TimeOrderedUuid.next();
        if (folder != null) {
            write(folder.resolve(id.toString()), bytes);
        }
        database.sql("""
                        insert into document_image (id, document_id, media_type, bytes, size, added_by, added_at)
                        values (:id, :document, :type, :bytes, :size, :by, utc_timestamp(6))""")
                .param("id", id)
                .param("document", document.value())
                .param("type", kind.get().mediaType())
                .param("bytes", folder == null ? bytes : null)
                .param("size", bytes.length)
                .param("by", user.id().value())
                .update();
        trail.record(
                user.id(), standing.act().field("image", null, kind.get().mediaType() + ", " + bytes.length + " B"));
        return new Upload.Kept(id);
    }

    /**
     * @throws NoSuchThing if there is no such image in this text, or the text is not the current user's to see
     */
    @Transactional(readOnly = true)
    public Image get(DocumentId document, UUID image) {
        gate.require(owner(document), Permission.READ);
        return database.sql("select media_type, bytes from document_image where id = :id and document_id = :document")
                .param("id", image)
                .param("document", document.value())
                .query((row, number) -> new Image(row.getString("media_type"), bytes(row.getBytes("bytes"), image)))
                .optional()
                .orElseThrow(NoSuchThing::new);
    }

    private TextOwner owner(DocumentId document) {
        return documents.owner(document).orElseThrow(NoSuchThing::new);
    }

    private byte[] bytes(byte @Nullable [] stored, UUID image) {
        if (stored != null) {
            return stored;
        }
        if (folder == null) {
            throw new NoSuchThing();
        }
        try {
            return Files.readAllBytes(folder.resolve(image.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all, also if the machine stops in between. */
    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), "upload", null);
            Files.write(unfinished, bytes, StandardOpenOption.SYNC);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
