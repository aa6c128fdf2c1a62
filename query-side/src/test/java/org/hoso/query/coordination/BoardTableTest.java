package org.hoso.query.coordination;

import org.hoso.query.viewing.Aside;
import org.hoso.query.viewing.ViewDatabase;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The board in PostgreSQL")
class BoardTableTest extends BoardStoreTest {
    @Autowired
    ViewDatabase database;

    @Override
    BoardStore store(SearchWords searchWords) {
        return new BoardTable(database, searchWords);
    }

    @Override
    String kept() {
        return jdbc.sql("select string_agg(row_to_json(t)::text, '\n' order by case_id) from views.board_row_g"
                        + Aside.GENERATION + " t")
                .query(String.class)
                .single();
    }
}
