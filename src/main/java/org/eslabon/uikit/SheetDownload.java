package org.eslabon.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;

/**
 * A link, looking like a button, to a table as an xlsx file.
 *
 * <p>The file is made when it is clicked, by the services and so with the rights the person has then.
 */
public class SheetDownload extends Anchor {

    /**
     * Writes the file. It runs outside the page's lock: it may ask services and read what does not change, but touch no
     * component.
     */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * @param what the file holds, for its name, such as "obstacles Cuenca"; today's date in the zone is added
     */
    public SheetDownload(String label, String what, ZoneId zone, Content content) {
        addClassName("download");
        Icon icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(label));
        setHref(DownloadHandler.fromInputStream(click -> made(what, zone, content)), AttachmentType.DOWNLOAD);
    }

    private static DownloadResponse made(String what, ZoneId zone, Content content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            content.write(file);
        } catch (NoSuchThing | NotAllowed gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
        return new DownloadResponse(
                new ByteArrayInputStream(file.toByteArray()),
                fileName(what, LocalDate.now(zone)),
                SheetFile.MEDIA_TYPE,
                file.size());
    }

    static String fileName(String what, LocalDate day) {
        return FileNames.plain(what) + "-" + day + ".xlsx";
    }
}
