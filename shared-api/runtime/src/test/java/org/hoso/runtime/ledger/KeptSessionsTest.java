package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.boot.CannotStart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ledger's own connections")
class KeptSessionsTest {
    private final DataSource postgres = TestPostgres.empty().dataSource();

    @Test
    @DisplayName("are taken where each is a session of its own")
    void direct() {
        assertThatCode(() -> KeptSessions.require(postgres::getConnection)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("are refused, with what to set, behind a pooler that shares sessions between transactions")
    void pooled() throws SQLException {
        try (Connection server = postgres.getConnection()) {
            assertThatThrownBy(() -> KeptSessions.require(() -> handedOn(server)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("pool_mode=transaction")
                    .extracting(e -> ((CannotStart) e).todo())
                    .asString()
                    .contains("hoso.ledger.direct-url");
        }
    }

    @Test
    @DisplayName("are not judged while the database is away")
    void away() {
        AtomicInteger asked = new AtomicInteger();
        assertThatCode(() -> KeptSessions.require(() -> {
                    asked.incrementAndGet();
                    throw new SQLException("refused", "08001");
                }))
                .doesNotThrowAnyException();
        assertThat(asked).hasValue(1);
    }

    /** A connection of the pooler's: closing it leaves the server's session open. */
    private static Connection handedOn(Connection server) {
        return (Connection) Proxy.newProxyInstance(
                KeptSessionsTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(server, arguments));
    }
}
