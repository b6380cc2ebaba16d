package org.eslabon.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The directory that holds what must survive a restart, claimed by one running application at a time.
 *
 * <p>The claim is a lock of the operating system: it ends with the process, however the process ends. The process id in the
 * file only serves the message.
 */
record DataDirectory(Path path, FileChannel claim) {

    static DataDirectory claim(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        Path lockFile = path.resolve("lock");
        try {
            Files.createDirectories(path);
            FileChannel claim = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (claim.tryLock() == null) {
                String owner = Files.readString(lockFile).strip();
                claim.close();
                throw new StartRefused(
                        "The data directory " + path + " is in use by another running Eslabón (process " + owner + ").",
                        "Stop that one first, or choose another directory with --data DIR.");
            }
            claim.truncate(0);
            claim.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectory(path, claim);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data directory " + path + " cannot be written: " + e.getMessage() + ".",
                    "Give this user the right to write there, or choose another directory with --data DIR.",
                    e);
        }
    }

    void release() {
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of " + path + " cannot be released", e);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }
}
