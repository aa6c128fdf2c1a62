package org.hoso.query.viewing;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that a view in PostgreSQL is written and read with. */
@Component
public record ViewDatabase(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts, ViewProperties properties) {}
