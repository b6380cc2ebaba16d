package org.eslabon.launch;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database that the environment names; asked once at the start, for an answer people understand. */
record ConfiguredDatabase(String url, String username, String password) {

    private static final int OLDEST_MAJOR = 11;
    private static final int OLDEST_MINOR = 4;
    private static final String REMEDY =
            "Set SPRING_DATASOURCE_URL to a MariaDB 11.4 or newer, as in jdbc:mariadb://host:3306/eslabon.";

    void check() {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new StartRefused("SPRING_DATASOURCE_URL does not name a MariaDB: " + withoutQuery(url) + ".", REMEDY);
        }
        Properties settings = new Properties();
        settings.setProperty("user", username);
        settings.setProperty("password", password);
        settings.setProperty("connectTimeout", "10000");
        try (Connection connection = DriverManager.getConnection(url, settings)) {
            checkProduct(connection.getMetaData());
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database at " + withoutQuery(url) + " cannot be used: " + firstLine(e) + ".",
                    "Check that it runs, and that SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                            + " SPRING_DATASOURCE_PASSWORD are right.",
                    e);
        }
    }

    private static void checkProduct(DatabaseMetaData database) throws SQLException {
        int major = database.getDatabaseMajorVersion();
        int minor = database.getDatabaseMinorVersion();
        boolean recent = major > OLDEST_MAJOR || (major == OLDEST_MAJOR && minor >= OLDEST_MINOR);
        if (!"MariaDB".equals(database.getDatabaseProductName()) || !recent) {
            throw new StartRefused(
                    "The database is " + database.getDatabaseProductName() + " " + database.getDatabaseProductVersion()
                            + ", which this application does not support.",
                    REMEDY);
        }
    }

    /** What follows the question mark may hold a password. */
    private static String withoutQuery(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
