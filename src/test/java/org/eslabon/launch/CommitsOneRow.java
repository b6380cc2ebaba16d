package org.eslabon.launch;

import java.nio.file.Path;
import java.sql.DriverManager;

/** Commits one row to the embedded database in the given directory, says so, and then waits to be killed. */
class CommitsOneRow {

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.on(Path.of(arguments[0]), Path.of("var/tools"));
        try (var connection = DriverManager.getConnection(
                        database.schema("eslabon", false), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (word varchar(20))");
            statement.execute("insert into kept values ('acknowledged')");
        }
        System.out.println("committed");
        Thread.currentThread().join();
    }
}
