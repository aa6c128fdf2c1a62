package org.hoso.query.coordination;

import org.hoso.query.viewing.Aside;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;

@DisplayName("The board in PostgreSQL")
class BoardTableTest extends BoardStoreTest {
    @Autowired
    JdbcOperations operations;

    @Override
    BoardStore store(SearchWords searchWords) {
        return new BoardTable(jdbc, operations, texts, searchWords);
    }

    @Override
    String kept() {
        return jdbc.sql("select string_agg(row_to_json(t)::text, '\n' order by case_id) from views.board_row_g"
                        + Aside.GENERATION + " t")
                .query(String.class)
                .single();
    }
}
