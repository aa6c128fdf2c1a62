package org.hoso.query.viewing;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that takes nobody in, as its server says who is asked instead. */
record Away(JdbcClient server, String database) {
    /** Sends everybody away who is connected, and lets nobody in. @param url of the database, by JDBC */
    static Away of(String url) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(url.replaceAll("/[^/?]+(\\?|$)", "/postgres$1"));
        Away away = new Away(JdbcClient.create(server), url.replaceAll(".*/([^/?]+).*", "$1"));
        away.allow(false);
        away.server()
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
                .param(away.database())
                .query()
                .listOfRows();
        return away;
    }

    void back() {
        allow(true);
    }

    private void allow(boolean connections) {
        server.sql("alter database " + database + " allow_connections " + connections)
                .update();
    }
}
