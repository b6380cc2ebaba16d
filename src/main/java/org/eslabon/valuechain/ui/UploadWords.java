package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The upload's words in the person's language. */
class UploadWords extends UploadI18N {

    /**
     * @param translate key and arguments to text
     */
    UploadWords(Translation translate, int megabytes) {
        setAddFiles(new AddFiles()
                .setOne(translate.of("valuechain.upload.choose"))
                .setMany(translate.of("valuechain.upload.choose")));
        setDropFiles(new DropFiles()
                .setOne(translate.of("valuechain.upload.drop"))
                .setMany(translate.of("valuechain.upload.drop")));
        setError(new Error()
                .setTooManyFiles(translate.of("valuechain.upload.one-file"))
                .setFileIsTooBig(translate.of("valuechain.upload.too-large", megabytes))
                .setIncorrectFileType(translate.of("valuechain.upload.failed")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(translate.of("valuechain.upload.connecting"))
                        .setStalled(translate.of("valuechain.upload.stalled"))
                        .setProcessing(translate.of("valuechain.import.reading"))
                        .setHeld(translate.of("valuechain.upload.waiting")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix("")
                        .setUnknown(translate.of("valuechain.upload.time-unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(translate.of("valuechain.upload.failed"))
                        .setUnexpectedServerError(translate.of("valuechain.upload.failed"))
                        .setForbidden(translate.of("valuechain.upload.failed"))
                        .setFileTooLarge(translate.of("valuechain.upload.too-large", megabytes))));
        setFile(new File()
                .setRetry(translate.of("valuechain.upload.retry"))
                .setStart(translate.of("valuechain.upload.start"))
                .setRemove(translate.of("valuechain.upload.remove")));
        setUnits(new Units().setSize(List.of("B", "kB", "MB", "GB")));
    }

    /** A text of the product by its key. */
    interface Translation {
        String of(String key, Object... arguments);
    }
}
