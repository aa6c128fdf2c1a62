package org.hoso.runtime.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

@DisplayName("A start that fails for its database says what to do")
class WhatToDoTest {
    private static FailureAnalysis failing(String url) {
        try (var none = DriverManager.getConnection(url)) {
            throw new IllegalStateException("there is a database at " + url);
        } catch (SQLException e) {
            var pool = new SQLTransientConnectionException("no connection is available", e);
            return new DatabaseFailureAnalyzer().analyze(new IllegalStateException("a bean failed", pool));
        }
    }

    private static String url() {
        return TestPostgres.empty().url();
    }

    @Test
    @DisplayName("away: in its own words, with host and port")
    void away() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        FailureAnalysis told = failing("jdbc:postgresql://127.0.0.1:" + free + "/hoso?user=hoso");
        assertThat(told.getDescription()).contains("127.0.0.1:" + free);
        assertThat(told.getAction()).startsWith("Start PostgreSQL");
    }

    @Test
    @DisplayName("no such database, no such user")
    void not_there() {
        String url = url();
        assertThat(failing(url.replaceAll("/[^/?]+\\?", "/nowhere?")).getAction())
                .startsWith("Create that database");
        assertThat(failing(url.replaceAll("user=[^&]*", "user=nobody")).getAction())
                .startsWith("Put right the user");
    }
}
