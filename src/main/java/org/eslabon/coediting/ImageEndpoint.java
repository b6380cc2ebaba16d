package org.eslabon.coediting;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Where a text's images are uploaded to and shown from. */
@RestController
class ImageEndpoint {

    private final Images images;

    ImageEndpoint(Images images) {
        this.images = images;
    }

    /** The header is the proof that a page of ours asks: a browser lets no other page send it here. */
    @PostMapping(path = "/coediting/images/{document}")
    ResponseEntity<Map<String, String>> upload(
            @PathVariable UUID document,
            @RequestParam("file") MultipartFile file,
            @RequestHeader(name = "X-Requested-With", required = false) @Nullable String page)
            throws IOException {
        if (!"eslabon".equals(page)) {
            return refused(HttpStatus.FORBIDDEN, "rights");
        }
        if (file.getSize() > Images.LARGEST) {
            return refused(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        return switch (images.add(new DocumentId(document), file.getBytes())) {
            case Images.Upload.Kept(var image) ->
                ResponseEntity.ok(Map.of("src", "coediting/images/" + document + "/" + image));
            case Images.Upload.TooLarge() -> refused(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            case Images.Upload.OtherType() -> refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "type");
        };
    }

    /** An image never changes, but who may see it may: browsers keep it for themselves, and not for long. */
    @GetMapping(path = "/coediting/images/{document}/{image}")
    ResponseEntity<byte[]> image(@PathVariable UUID document, @PathVariable UUID image) {
        Images.Image found = images.get(new DocumentId(document), image);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(found.bytes());
    }

    @ExceptionHandler(NoSuchThing.class)
    ResponseEntity<Map<String, String>> nothing() {
        return refused(HttpStatus.NOT_FOUND, "rights");
    }

    @ExceptionHandler(NotAllowed.class)
    ResponseEntity<Map<String, String>> notAllowed() {
        return refused(HttpStatus.FORBIDDEN, "rights");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<Map<String, String>> tooLarge() {
        return refused(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }

    private static ResponseEntity<Map<String, String>> refused(HttpStatus status, String reason) {
        return ResponseEntity.status(status).body(Map.of("reason", reason));
    }
}
